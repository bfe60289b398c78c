import {createHash} from "node:crypto"
import {readdirSync, readFileSync} from "node:fs"
import {join} from "node:path"
import {describe, expect, it} from "vitest"
import {actorClasses, parseActorGold} from "../../src/gold/actor-gold.ts"

const only = (content: string) => {
  const {items, rejected} = parseActorGold("case", content)
  expect(rejected).toEqual([])
  return items[0]!
}

const reason = (content: string): string | undefined => parseActorGold("case", content).rejected[0]?.reason

describe("a sentence", () => {
  const {id, date, text, mentions} = only(
    "2018-03-01\tIn [1:Ankara], [2:Zoë [3:Müller]] \\[sic\\] said [4:she] had met [5:France and Germany]. " +
      "|| 1: TUR - ; kind=place ; class=places-as-places " +
      "|| 2: DEU/AUT GOV/none ; identity=Zoë Müller ; office=Envoy/Ambassador ; kind=person ; other=OPP,LEG ; class=unknown " +
      "|| 3: of=2 ; class=short-forms || 4: of=2 ; class=pronouns || 5: FRA+DEU GOV ; class=compound",
  )
  it("loses its marks and keeps its words", () => {
    expect({id, date, text}).toEqual({
      id: "case:1",
      date: "2018-03-01",
      text: "In Ankara, Zoë Müller [sic] said she had met France and Germany.",
    })
  })
  it("has a span for every mark, also for one within another", () => {
    expect(mentions.map(({span}) => text.slice(span.start, span.end))).toEqual([
      "Ankara",
      "Zoë Müller",
      "Müller",
      "she",
      "France and Germany",
    ])
  })
  it("tells alternatives, what is not judged, and lists", () => {
    expect(mentions[0]?.referents).toEqual([{codes: ["TUR"], kind: "place"}])
    expect(mentions[1]?.referents).toEqual([
      {
        codes: ["DEU", "AUT"],
        sectors: ["GOV", null],
        others: ["OPP", "LEG"],
        identities: ["Zoë Müller"],
        offices: ["Envoy", "Ambassador"],
        kind: "person",
      },
    ])
    expect(mentions[4]?.referents.map(({codes}) => codes)).toEqual([["FRA"], ["DEU"]])
  })
  it("gives a pronoun the answer of the mention it stands for", () => {
    expect(mentions[3]).toMatchObject({class: "pronouns", chains: [2]})
    expect(mentions[3]?.referents).toEqual(mentions[1]?.referents)
  })
})

describe("a story", () => {
  const {text, mentions, date} = only(
    `# date: 2016-05-27
[1a:Barack Obama] met [2a:Shinzo Abe].
[1b:He] thanked [2b:him].

[1c+2c:The two leaders] parted.
||
1: USA GOV ; identity=Barack Obama ; class=officeholder-dated ; b=pronouns ; c=descriptions
2: JPN GOV ; identity=Shinzo Abe ; class=officeholder-dated ; b=pronouns
`,
  )
  it("is one text with its paragraphs", () => {
    expect(date).toBe("2016-05-27")
    expect(text).toBe("Barack Obama met Shinzo Abe. He thanked him.\n\nThe two leaders parted.")
  })
  it("keeps chains, and a mention may belong to several", () => {
    expect(mentions.map(mention => [mention.text, mention.class, mention.chains])).toEqual([
      ["Barack Obama", "officeholder-dated", [1]],
      ["Shinzo Abe", "officeholder-dated", [2]],
      ["He", "pronouns", [1]],
      ["him", "pronouns", [2]],
      ["The two leaders", "descriptions", [1, 2]],
    ])
    expect(mentions[4]?.referents.flatMap(({identities}) => identities)).toEqual([
      "Barack Obama",
      "Shinzo Abe",
    ])
  })
})

describe("what cannot be read is named", () => {
  const answer = "1: FRA GOV ; class=unknown"
  it.each([
    [`2018-02-30\t[1:He] left. || ${answer}`, "'2018-02-30' is no day; write YYYY-MM-DD"],
    [`2018-02-03 [1:He] left. || ${answer}`, "no tab between date and text"],
    [`2018-02-03\t[1:He left. || ${answer}`, "1 marks are not closed"],
    [`2018-02-03\tHe] left. || ${answer}`, "']' closes no mark after 'He'"],
    [`2018-02-03\t[1:He] saw [2:her]. || ${answer}`, "mark 2 has no answer"],
    [`2018-02-03\tHe left. || ${answer}`, "answer 1 has no mark"],
    [
      "2018-02-03\t[1:He] left. || 1: XXA GOV ; class=unknown",
      "'XXA' is no code of a country and none without a country",
    ],
    ["2018-02-03\t[1:He] left. || 1: FRA GOW ; class=unknown", "'GOW' is no sector"],
    ["2018-02-03\t[1:He] left. || 1: FRA GOV ; role=x ; class=unknown", "unknown or second field 'role'"],
    ["2018-02-03\t[1:He] left. || 1: of=1 ; class=pronouns", "1 points to 1, which points on"],
  ])("%s", (content, expected) => {
    expect(reason(content)).toBe(expected)
  })
})

describe("the corpus", () => {
  const folder = new URL("../../../../corpus/actors/", import.meta.url).pathname
  const files = readdirSync(folder, {recursive: true})
    .map(String)
    .filter(file => file.endsWith(".txt"))
    .sort()
  const halves = ["test", "dev"].map(half => ({
    half,
    mentions: files
      .filter(file => file.startsWith(half))
      .flatMap(file => parseActorGold(file, readFileSync(join(folder, file), "utf8")).items)
      .flatMap(({mentions}) => mentions),
  }))

  it.each(files)("%s can be read", file => {
    expect(parseActorGold(file, readFileSync(join(folder, file), "utf8")).rejected).toEqual([])
  })
  it.each(halves)("the $half half has 320 mentions, and ten of every class", ({mentions}) => {
    expect(mentions.length).toBeGreaterThanOrEqual(320)
    for (const name of actorClasses)
      expect(mentions.filter(mention => mention.class === name).length, name).toBeGreaterThanOrEqual(10)
  })
  it("has a test half that is what its digests say", () => {
    const frozen = readFileSync(join(folder, "DIGESTS"), "utf8")
      .trimEnd()
      .split("\n")
      .map(line => line.split("  "))
    expect(frozen.map(([, file]) => file).sort()).toEqual(files.filter(file => file.startsWith("test")))
    for (const [digest, file] of frozen)
      expect(
        createHash("sha256")
          .update(readFileSync(join(folder, file!)))
          .digest("hex"),
        file,
      ).toBe(digest)
  })
})
