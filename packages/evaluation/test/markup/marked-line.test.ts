import {readFileSync} from "node:fs"
import fc from "fast-check"
import {describe, expect, test} from "vitest"
import {parseMarkedLine} from "../../src/index.ts"

const words = (text: string, spans: readonly {start: number; end: number}[]): string[] =>
  spans.map(span => text.slice(span.start, span.end))

const problems = (line: string): readonly string[] => parseMarkedLine(line).problems

describe("a marked line", () => {
  test("gives the sentence without marks and every span in it", () => {
    const {text, date, events, problems} = parseMarkedLine(
      "2021-06-11\t[A1A2:Slovenia's prime minister] <1:flew> to [R1P1:Tbilisi] [T1:on Thursday] and <2:promised> " +
        "[R2:Georgia] [M2:up to 40 million euros] in loans. || CONSULT.visit +diplomatic date=2021-06-10 " +
        "place=GEO/Tbilisi || AGREE +economic value=40000000 unit=EUR bound=at_most",
    )
    expect(problems).toEqual([])
    expect(text).toBe(
      "Slovenia's prime minister flew to Tbilisi on Thursday and promised Georgia up to 40 million euros in loans.",
    )
    expect(date).toBe("2021-06-11")
    const [visit, promise] = events
    expect(visit).toMatchObject({
      type: "CONSULT",
      mode: "visit",
      modality: "actual",
      contexts: ["diplomatic"],
    })
    expect(words(text, visit!.trigger)).toEqual(["flew"])
    expect(visit!.place).toEqual({span: visit!.recipients[0]!.span, country: "GEO", name: "Tbilisi"})
    expect(visit!.time).toMatchObject({date: "2021-06-10", enddate: "2021-06-10"})
    expect(promise!.actors).toEqual(visit!.actors)
    expect(promise!.amount).toEqual({value: 40_000_000, unit: "EUR", bound: "at_most"})
    expect(words(text, promise!.measures)).toEqual(["up to 40 million euros"])
  })

  test("may split a trigger and nest marks", () => {
    const {text, events} = parseMarkedLine(
      "[A1:[A2:Turkey]'s police] <1:took> [R1:him] <1:into custody>; it <2:<1:jailed>> him later. || COERCE.arrest || COERCE",
    )
    expect(words(text, events[0]!.trigger)).toEqual(["took", "into custody", "jailed"])
    expect(
      words(
        text,
        events[1]!.actors.map(party => party.span),
      ),
    ).toEqual(["Turkey"])
    expect(words(text, events[1]!.trigger)).toEqual(["jailed"])
  })

  test("tells who reports, and through whom", () => {
    const {text, events} = parseMarkedLine(
      '[V:Interfax], quoting [@:the ministry], said "[A:rebels] <shelled> [R:the town]". || ASSAULT.heavy-weapons quoted stance=confirms',
    )
    const {attribution} = events[0]!
    expect(attribution).toMatchObject({kind: "speaker", stance: "confirms", quoted: true})
    expect(words(text, [attribution!.span, attribution!.via!])).toEqual(["the ministry", "Interfax"])
  })

  test("counts people with their bounds, names codes and places of several words", () => {
    const [event] = parseMarkedLine(
      "<Blast> kills [M:at least 12] in [P:New York]. || ASSAULT.explosives A=none dead=>12 injured=~30 place=USA/New York ?",
    ).events
    expect(event!.size).toEqual({dead: {value: 12, bound: "at_least"}, injured: {value: 30, bound: "about"}})
    expect(event!.place).toMatchObject({country: "USA", name: "New York"})
    expect(event!.doubtful).toBe(true)
    const [coded] = parseMarkedLine("[A:They] and [A:he] <met>. || CONSULT A:code=RUS.GOV,-.REB").events
    expect(coded!.actors.map(({code, sector}) => [code, sector])).toEqual([
      ["RUS", "GOV"],
      [null, "REB"],
    ])
  })

  test("keeps an escaped bracket as text", () => {
    expect(parseMarkedLine("He said \\[sic\\] 3 \\< 4. || NONE")).toMatchObject({
      text: "He said [sic] 3 < 4.",
      events: [],
      problems: [],
    })
  })

  test.each([
    ["[A:X] <met [R:Y> today]. || CONSULT", "marks cross"],
    ["[X:Peru] <met>. || CONSULT", "no role"],
    ["[A:Peru] <met. || CONSULT", "not closed"],
    ["[A:Peru] <met>. || MEET", "unknown type MEET"],
    ["[A:Peru] <met>. || CONSULT.demo", "demo is no mode of CONSULT"],
    ["[A:Peru] <met>. || CONSULT:past", "unknown modality past"],
    ["[A:Peru] <met>. || CONSULT +sports", "unknown context sports"],
    ["<Talks> were held. || CONSULT", "no actor"],
    ["[A:Peru] met. || CONSULT", "no trigger"],
    ["[A:Peru] <met> [T:today]. || CONSULT date=2020-01-01", "date= without a published date"],
    ["[A:Peru] <gave> [M:$4]. || AID value=4", "value= and unit= stand together"],
    ["[A1:Peru] <met>. || CONSULT || CONSULT", "lacks the number of its event"],
    ["[A2:Peru] <met>. || CONSULT", "there is no event 2"],
    ["[AR:Peru] <met>. || CONSULT", "both actor and recipient"],
    ["[A:Peru] won. || NONE", "marks in a line of NONE"],
    ["Peru won.", "no event"],
    ["[A:Peru] <met>. || CONSULT stance=denies", "none is marked"],
  ])("%s: %s", (line, problem) => {
    expect(problems(line).join("; ")).toContain(problem)
  })
})

test("taking marks out never loses or moves a character", () => {
  const piece = fc.stringMatching(/^[a-zA-Zé😀 ,.']{1,12}$/u)
  fc.assert(
    fc.property(
      fc.array(fc.tuple(piece, fc.constantFrom("plain", "A", "R", "trigger")), {minLength: 1}),
      pieces => {
        const filled = pieces.map(([text, role]) => [text.trim() === "" ? "x" : text.trim(), role] as const)
        const marked = filled
          .map(([text, role]) =>
            role === "plain" ? text : role === "trigger" ? `<${text}>` : `[${role}:${text}]`,
          )
          .join(" ")
        const {text, events} = parseMarkedLine(`${marked} || AID A=none`)
        expect(text).toBe(
          filled
            .map(([text]) => text)
            .join(" ")
            .trim(),
        )
        const [event] = events
        expect(words(text, event!.trigger)).toEqual(
          filled.filter(([, role]) => role === "trigger").map(([text]) => text),
        )
        expect(
          words(
            text,
            event!.recipients.map(party => party.span),
          ),
        ).toEqual(filled.filter(([, role]) => role === "R").map(([text]) => text))
      },
    ),
    {seed: 7, numRuns: 300},
  )
})

test("the examples in corpus/MARKUP.md are good lines", () => {
  const guide = readFileSync(new URL("../../../../corpus/MARKUP.md", import.meta.url), "utf8")
  const examples = guide
    .split("\n")
    .filter(line => / \|\| [A-Z]/.test(line) && !/^\[published|^text/.test(line))
  expect(examples.length).toBeGreaterThan(3)
  for (const example of examples) expect([example, problems(example)]).toEqual([example, []])
})
