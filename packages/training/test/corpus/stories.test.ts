import {createHash} from "node:crypto"
import {readdirSync, readFileSync} from "node:fs"
import {parseStory} from "@demarche/evaluation"
import {formatFinding, lintStories} from "@demarche/training"
import {describe, expect, test} from "vitest"

const corpus = new URL("../../../../corpus/", import.meta.url)
const folders = ["stories/", "test/stories/"]

const stories = folders.flatMap(folder =>
  readdirSync(new URL(folder, corpus))
    .filter(name => name.endsWith(".txt"))
    .sort()
    .map(name => ({
      name: `corpus/${folder}${name}`,
      content: readFileSync(new URL(folder + name, corpus), "utf8"),
    })),
)

const small = `# date: 2018-11-02  publisher: Daily Ledger
[A1:Cuban leader] <1:in> [R1P1:Moscow]

[A1:President Miguel Diaz-Canel] <1:arrived> in [R1:Russia] [T1:on Thursday].
There [A2a:he] and [A2b:Vladimir Putin] <2:signed> a pact, [@2:the Kremlin] said.

[A2:Both] <2:put their names> to it [T2:on Friday].
||
1: CONSULT.visit +diplomatic date=2018-11-01 place=RUS/Moscow A:code=CUB.GOV R:code=RUS
2: SUPPORT +diplomatic date=2018-11-02 A:code=CUB.GOV,RUS.GOV
`

const broken = (from: string, to: string): string =>
  parseStory("s.txt", small.replace(from, to))
    .problems.map(({line, message}) => `${line} ${message}`)
    .join("; ")

describe("a story", () => {
  const {id, text, date, publisher, sentences, events, problems} = parseStory("a/01-visit.txt", small)
  const words = (spans: readonly {start: number; end: number}[]): string[] =>
    spans.map(span => text.slice(span.start, span.end))

  test("becomes one text whose first paragraph is the headline", () => {
    expect(problems).toEqual([])
    expect({id, date, publisher}).toEqual({id: "01-visit", date: "2018-11-02", publisher: "Daily Ledger"})
    expect(text).toBe(
      "Cuban leader in Moscow\n\nPresident Miguel Diaz-Canel arrived in Russia on Thursday. " +
        "There he and Vladimir Putin signed a pact, the Kremlin said.\n\nBoth put their names to it on Friday.",
    )
    expect(words(sentences)).toHaveLength(4)
  })

  test("gives each event once, with all its tellings and every party's longest span", () => {
    const [visit, pact] = events
    expect(visit!.mentions.map(({sentence, trigger}) => [sentence, ...words(trigger)])).toEqual([
      [0, "in"],
      [1, "arrived"],
    ])
    expect(words(visit!.actors.map(({span}) => span))).toEqual(["President Miguel Diaz-Canel"])
    expect(visit!.actors[0]).toMatchObject({code: "CUB", sector: "GOV"})
    expect(words(visit!.actors[0]!.spans!)).toEqual(["Cuban leader", "President Miguel Diaz-Canel"])
    expect(visit!.place).toMatchObject({country: "RUS", name: "Moscow"})
    expect(visit!.attribution).toBeNull()
    expect(pact!.actors.map(({code, spans}) => [code, ...words(spans!)])).toEqual([
      ["CUB", "he", "Both"],
      ["RUS", "Vladimir Putin", "Both"],
    ])
    expect(words([pact!.attribution!.span])).toEqual(["the Kremlin"])
    expect(pact!.mentions[1]!.attribution).toBeNull()
  })

  test.each([
    ["2018-11-02", "2018-11", "1 expected `# date:"],
    ["||\n", "", "no line `||`"],
    ["\n2: SUPPORT", "\n3: SUPPORT", "expected `2: TYPE…`"],
    ["<2:signed>", "<signed>", "there is no event without number"],
    ["<1:arrived>", "arrived", "in a sentence without trigger"],
    ["R:code=RUS", "", "gives 0 codes, the text names 1 parties"],
    ["[A2b:", "[A2:", "gives 2 codes, the text names 1 parties"],
    ["[A2b:", "[A2c:", "letters of A must run a, b, c"],
    ["[T2:on Friday]", "on Friday", "stand together"],
    ["[R1P1:Moscow]", "[R1:Moscow]", "place= without words"],
  ])("names what is wrong when %j is %j", (from, to, problem) => {
    expect(broken(from, to)).toContain(problem)
  })
})

test("the stories of the corpus keep to their rules", () => {
  expect(stories).toHaveLength(40)
  const errors = lintStories(stories).filter(({severity}) => severity === "error")
  expect(errors.map(formatFinding)).toEqual([])
})

test("the frozen part of the corpus is as it was frozen", () => {
  const folder = new URL("test/", corpus)
  const digests = readFileSync(new URL("DIGESTS", folder), "utf8").trim().split("\n")
  expect(digests.filter(line => line.includes("stories/"))).toHaveLength(10)
  for (const line of digests) {
    const [digest, name] = line.split(/\s+/)
    const found = createHash("sha256")
      .update(readFileSync(new URL(name!, folder)))
      .digest("hex")
    expect([name, found]).toEqual([name, digest])
  }
})
