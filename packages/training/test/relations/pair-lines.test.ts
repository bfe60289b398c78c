// Lines of pairs become rows, labels over news find their words again, and what is faulty is named with its place.

import {digestOf, lintPairs, newsPairRows, pairLabels, pairRows} from "@demarche/training"
import {describe, expect, test} from "vitest"

const words = (text: string, spans: readonly {start: number; end: number}[]): string[] =>
  spans.map(({start, end}) => text.slice(start, end))

describe("a written pair", () => {
  test("is a text with both sides and a type; headings and gaps are no pairs", () => {
    const rows = pairRows(
      "a.txt",
      "# heading\n\n[A:The ministry] let [R:the inspectors] and [R:a doctor] in. || YIELD\n",
    )
    expect(rows).toHaveLength(1)
    const {id, text, actor, recipient, type, domain} = rows[0]!
    expect({id, text, type, domain}).toEqual({
      id: "a.txt:3",
      text: "The ministry let the inspectors and a doctor in.",
      type: "YIELD",
      domain: "pairs",
    })
    expect([words(text, actor), words(text, recipient)]).toEqual([
      ["The ministry"],
      ["the inspectors", "a doctor"],
    ])
  })

  test("may lack a side", () => {
    const [row] = pairRows("a.txt", "[A:Miners in Jharia] went on strike. || PROTEST")
    expect([row!.actor.length, row!.recipient.length]).toEqual([1, 0])
  })

  test("may hold the sign that sets off its type", () => {
    const [row] = pairRows("a.txt", "[A:Oslo] || or so they say || met [R:Lima]. || CONSULT")
    expect([row!.text, row!.type]).toEqual(["Oslo || or so they say || met Lima.", "CONSULT"])
  })

  test.each([
    ["[A:Oslo] met [R:Lima]. || CONCEDE", 'ends in "CONCEDE", expected'],
    ["[A:Oslo] met [R:Lima]. || consult", 'ends in "consult", expected'],
    ["[A:Oslo] met [R:Lima].", "expected "],
    ["[A:Oslo] <met> [R:Lima]. || CONSULT", "expected [A:…] and [R:…], no other marks"],
    ["[A:Oslo] met [R:Lima] in [P:Rome]. || CONSULT", "expected [A:…] and [R:…], no other marks"],
    ["Oslo met Lima. || CONSULT", "expected [A:…] and [R:…], no other marks"],
    ["[A:Oslo met [R:Lima]. || CONSULT", "1 mark(s) not closed"],
    ["[A:Oslo ]met [R:Lima]. || CONSULT", "a mark begins or ends with a space"],
    ["[A:<Oslo] met> [R:Lima]. || CONSULT", "marks cross"],
  ])("names the place of %j", (line, reason) => {
    expect(() => pairRows("pairs/a.txt", `# heading\n${line}`)).toThrow("pairs/a.txt:2: ")
    expect(() => pairRows("pairs/a.txt", line)).toThrow(reason)
    const [finding] = lintPairs([{name: "pairs/a.txt", content: `# heading\n${line}`}])
    expect(finding).toMatchObject({severity: "error", file: "pairs/a.txt", line: 2})
    expect(finding!.message).toContain(reason)
  })

  test("keeps a side that stands within the other", () => {
    const [row] = pairRows("a.txt", "[A:Critics of [R:the bill]] marched. || PROTEST")
    expect([words(row!.text, row!.actor), words(row!.text, row!.recipient)]).toEqual([
      ["Critics of the bill"],
      ["the bill"],
    ])
  })

  test("is refused by the linter when it repeats another", () => {
    const content = [
      "[A:Oslo] sent tents to [R:Nepal] after the quake on Monday. || AID",
      "After the quake on Monday [A:Oslo] sent blankets to [R:Nepal]. || AID",
    ].join("\n")
    expect(lintPairs([{name: "b.txt", content}])).toEqual([
      {severity: "error", file: "b.txt", line: 2, message: "nearly the words of b.txt:1 (Jaccard 0.82)"},
    ])
  })
})

describe("pairs over real news", () => {
  const texts: Record<string, string> = {n1: "Peru met Chile, and Chile thanked Peru.", n2: "Mali left."}
  const textOf = (id: string): {text: string; date: null} | undefined =>
    texts[id] === undefined ? undefined : {text: texts[id], date: null}
  const scratch = [
    "# scratch",
    "n1\t[A:Peru] met [R:Chile], and Chile thanked Peru. || CONSULT",
    "n1\tPeru met Chile, and [A:Chile] thanked [R:Peru]. || SUPPORT",
  ].join("\n")

  test("become labels by offset without text, and find their words again", () => {
    const labels = pairLabels("scratch", scratch, textOf)
    expect(labels.trim().split("\n")).toHaveLength(1)
    expect(labels).not.toContain("thanked")
    const rows = newsPairRows(labels, textOf)
    expect(
      rows.map(({id, type, text, actor, recipient}) => [
        id,
        type,
        actor[0]!.start,
        ...words(text, [...actor, ...recipient]),
      ]),
    ).toEqual([
      ["n1#0", "CONSULT", 0, "Peru", "Chile"],
      ["n1#1", "SUPPORT", 20, "Chile", "Peru"],
    ])
  })

  test("are refused when the text differs, is missing or was changed since", () => {
    expect(() => pairLabels("scratch", "n2\t[A:Mali] stayed. || REJECT", textOf)).toThrow(
      'scratch:1: the marked text is not that of "n2"',
    )
    const line = (id: string, digest: string): string =>
      JSON.stringify({
        id,
        digest,
        pairs: [{type: "REJECT", actor: [{start: 0, end: 4}], recipient: []}],
      })
    expect(newsPairRows(line("n2", digestOf("Mali left.")), textOf)).toHaveLength(1)
    const stale = digestOf("Mali left in haste.")
    expect(() => newsPairRows(line("n2", stale), textOf)).toThrow(`n2: the text with digest ${stale}`)
    expect(() => newsPairRows(line("n9", digestOf("Mali left.")), textOf)).toThrow("n9: the text")
  })
})
