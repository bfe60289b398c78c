import stringWidth from "string-width"
import {describe, expect, test} from "vitest"
import {table} from "../../src/writing/table.ts"
import {columnsOf, harmless, wantsColour} from "../../src/writing/terminal.ts"
import {wrap} from "../../src/writing/wrapping.ts"
import {coded, layout, visit} from "./visit.ts"

const lines = (output: string): string[] => output.split("\n")

describe("the table", () => {
  test("says what, when, who, whom, the details and the words", () => {
    expect(lines(table.write(coded(), layout()))).toEqual([
      "─".repeat(80),
      "Cuba’s president arrives in Moscow for a 3-day visit, officials said. More.",
      "cuba.txt · 2018-11-02 · 1 event",
      "",
      "  CONSULT          CUB GOV  Miguel Díaz-Canel, President",
      "  visit          → RUS GOV  Moscow",
      "  2018-11-02       at Moscow, RUS · at least 2,500,000.5 USD · told 2 times ·",
      "  – 2018-11-04     diplomatic",
      "                   said by officials",
      "                   [Cuba’s president] *arrives* in {Moscow} for a 3-day visit,",
      "                   officials said.",
      "",
    ])
  })

  test("shows what decided when asked, modality when it is not actual, and question marks for what is unknown", () => {
    const event = visit({
      modality: "hypothetical",
      enddate: null,
      actor: [],
      recipient: [
        {code: null, sector: null, other_sectors: [], entity_text: "gunmen", span: {start: 0, end: 0}},
      ],
      amount: [],
      event_loc: null,
      attribution: null,
    })
    const output = table.write(coded([event]), layout({explain: true, columns: 120}))
    expect(output).toContain("  visit          → ?        gunmen\n  hypothetical ")
    expect(output).toContain("(nobody named)")
    expect(output).toContain("· lexicon: arrive → CONSULT visit\n")
    expect(output).toContain("confidence 0.93")
  })

  test("a document without events says so", () => {
    expect(table.write(coded([]), layout())).toMatch(/· no events\n$/)
    const totals = {documents: 2, skipped: 1, failed: 1, events: 0}
    expect(table.tail(totals, layout())).toContain("2 documents, no events, 1 skipped, 1 not read")
  })

  test("colours mark the sentence instead of brackets, and only colours are added", () => {
    const painted = table.write(coded(), layout({colour: true}))
    expect(painted).toContain("\u001b[1;36mpresident\u001b[0m")
    const bare = painted.replace(/\u001b\[[\d;]*m/g, "")
    expect(bare).toContain("Cuba’s president arrives in Moscow for a 3-day visit,")
    expect(bare).not.toMatch(/\u001b|[[*{]/)
  })

  test.each([40, 57, 80, 120])("no line is wider than %i cells", columns => {
    const text = `Президент ${"日本".repeat(60)} met 👩‍👩‍👧‍👦 ${"x".repeat(200)} in Tokyo.`
    const event = visit({
      text_info: {sequence: 1, start: 0, end: text.length},
      trigger: {text: "met", start: 131, end: 134},
      actor: [
        {
          code: "RUS",
          sector: "GOV",
          other_sectors: [],
          entity_text: "日本".repeat(30),
          span: {start: 10, end: 130},
        },
      ],
    })
    for (const line of lines(
      table.write(coded([event], {text, title: "題名".repeat(90)}), layout({columns})),
    ))
      expect(stringWidth(line)).toBeLessThanOrEqual(columns)
  })

  test("marks that nest or touch close before others open", () => {
    const event = visit({
      actor: [{code: "CUB", sector: null, other_sectors: [], entity_text: "Cuba", span: {start: 0, end: 4}}],
      trigger: {text: "Cuba’s president", start: 0, end: 16},
      recipient: [
        {code: "RUS", sector: null, other_sectors: [], entity_text: "Moscow", span: {start: 28, end: 34}},
      ],
    })
    expect(table.write(coded([event]), layout())).toContain("*[Cuba]’s president* arrives in {Moscow}")
  })
})

describe("hostile text", () => {
  const hostile =
    "\u001b[31mred\u001b]0;title\u0007 \u202eevil\u202c \u200bhid\u2028den\u009b2J \u0000end\r\nnext\ttab"

  test("cannot steer the terminal", () => {
    expect(harmless(hostile)).toBe(" [31mred ]0;title  evil hid den 2J  end next tab")
  })

  test("is made harmless wherever the table shows it", () => {
    const block = {
      code: "CUB",
      sector: "GOV",
      other_sectors: [],
      entity_text: hostile,
      identifier_text: hostile,
      office: hostile,
      span: {start: 0, end: 5},
    }
    const event = visit({
      actor: [block],
      recipient: [block],
      because: [hostile],
      text_info: {sequence: 1, start: 0, end: hostile.length},
      trigger: {text: hostile, start: 2, end: 9},
      event_loc: {...visit().event_loc!, resolved_place: hostile, country_code: null},
      amount: [{...visit().amount[0]!, unit: hostile}],
      attribution: {...visit().attribution!, text: hostile, via: {text: hostile, span: {start: 0, end: 1}}},
    })
    const output = table.write(
      coded([event], {text: hostile, title: hostile, id: hostile, publisher: hostile}),
      layout({explain: true}),
    )
    expect(output.replaceAll("\n", "")).not.toMatch(/[\u0000-\u001f\u007f-\u009f\u2028\u202e\u200b]/)
  })
})

describe("the terminal", () => {
  test.each([
    [{isTTY: true}, {}, true],
    [{isTTY: true}, {NO_COLOR: "1"}, false],
    [{isTTY: true}, {NO_COLOR: ""}, true],
    [{isTTY: true}, {TERM: "dumb"}, false],
    [{isTTY: true}, {FORCE_COLOR: "0"}, false],
    [{}, {}, false],
    [{}, {FORCE_COLOR: "1"}, true],
    [{}, {FORCE_COLOR: "1", NO_COLOR: "1"}, false],
  ])("%j with %j has colours: %j", (stream, environment, wanted) => {
    expect(wantsColour(stream, environment)).toBe(wanted)
  })

  test("its width is kept within what can be read", () => {
    expect(columnsOf({columns: 97}, {})).toBe(97)
    expect(columnsOf({columns: 9}, {})).toBe(40)
    expect(columnsOf({columns: 300}, {})).toBe(120)
    expect(columnsOf({}, {COLUMNS: "66"})).toBe(66)
    expect(columnsOf({}, {COLUMNS: "wide"})).toBe(80)
  })

  test("a word that runs over several pieces is not torn", () => {
    const pieces = [
      {text: "a [", style: "plain"},
      {text: "Cuba", style: "actor"},
      {text: "]'s b", style: "plain"},
    ] as const
    expect(wrap(pieces, 8).map(line => line.map(piece => piece.text).join(""))).toEqual([
      "a",
      "[Cuba]'s",
      "b",
    ])
  })
})
