// The frames of the relation lexicon, and what relate answers.

import {readFileSync} from "node:fs"
import fc from "fast-check"
import {describe, expect, test} from "vitest"
import {loadRelationModel, type Reading, type Relation, relate, relationLexicon} from "../src/index.ts"
import {relationLexicon as table} from "../src/tables/relation-lexicon.ts"
import {models} from "./models.ts"

const bytes = (name: string): ArrayBuffer =>
  new Uint8Array(readFileSync(new URL(`../models/${name}.bin`, import.meta.url))).buffer
const events = models.events!
const relations = loadRelationModel(
  {
    linear: bytes("relations"),
    network: bytes("relation-network"),
    sequence: bytes("relation-sequence"),
  },
  events.vectors,
)
const relating = {...models, events, relations}

/** Every frame as its places, with the number and class that the lexicon should give it. */
const frames = table
  .flatMap(row => {
    const [name = "", entries = ""] = row.split("\t")
    return entries.split(", ").map(text => ({name, places: text.split(" ").map(part => part.split("|"))}))
  })
  .filter(({places}) => places.length > 1)
const names = [...new Set(table.map(row => row.split("\t")[0]!))]

describe("the relation lexicon", () => {
  const {phrasesIn, classesOf} = relationLexicon()
  const hits = (text: string): string[] =>
    phrasesIn(text.split(" ")).map(({label, tokens}) => `${names[label]} ${tokens.join(" ")}`)

  test("finds a frame with up to two words between its own", () => {
    expect(hits("they hold talk in Oslo")).toContain("CONSULT 1 2")
    expect(hits("they hold two long talk in Oslo")).toContain("CONSULT 1 4")
    expect(hits("they hold two very long talk in Oslo").filter(hit => hit.startsWith("CONSULT 1 "))).toEqual(
      [],
    )
  })

  test("drops a hit that lies within a longer one", () => {
    // sign agreement stands within sign … peace agreement
    expect(hits("sign agreement")).toEqual(["SUPPORT 0 1"])
    expect(hits("sign peace agreement")).toEqual(["SUPPORT 0 1 2"])
  })

  test("finds what trying every frame at every word finds", () => {
    const vocabulary = [...new Set(frames.flatMap(({places}) => places.flat()))]
    const matchAt = (
      places: readonly (readonly string[])[],
      lemmas: readonly string[],
      at: number,
    ): number[] => {
      const tokens: number[] = []
      let next = at
      for (const [step, place] of places.entries()) {
        const end = step === 0 ? at + 1 : next + 3
        let found = next
        while (found < Math.min(end, lemmas.length) && !place.includes(lemmas[found]!)) found++
        if (found >= Math.min(end, lemmas.length)) return []
        tokens.push(found)
        next = found + 1
      }
      return tokens
    }
    fc.assert(
      fc.property(
        fc.array(
          fc.oneof(
            fc.constantFrom(...vocabulary).map(word => [word]),
            fc.constantFrom(...frames).map(({places}) => places.map(place => place[0]!)),
          ),
          {maxLength: 8},
        ),
        parts => {
          const lemmas = parts.flat()
          const all = lemmas.flatMap((_, at) =>
            frames.flatMap(({places}, entry) => {
              const tokens = matchAt(places, lemmas, at)
              return tokens.length === 0 ? [] : [{entry, tokens}]
            }),
          )
          const kept = all.filter(
            one =>
              !all.some(
                other =>
                  other.tokens.length > one.tokens.length &&
                  one.tokens.every(token => other.tokens.includes(token)),
              ),
          )
          expect(phrasesIn(lemmas).map(({entry, tokens}) => ({entry, tokens}))).toEqual(kept)
        },
      ),
      {numRuns: 60, seed: 20181102},
    )
  })

  test("divides a word's weight among its classes and knows words by their kind", () => {
    const weights = classesOf("sign", "VERB").map(([, weight]) => weight)
    expect(weights.reduce((sum, one) => sum + one, 0)).toBeCloseTo(1)
    expect(classesOf("willingness", "NOUN").map(([label]) => names[label])).toContain("AGREE")
    expect(classesOf("willingness", "ADV")).toEqual([])
    expect(classesOf("", "VERB")).toEqual([])
  })
})

/** What is marked [A:…] and [R:…] asked of the model. */
const ask = (marked: string, reading?: Reading): Relation => {
  const spans = {A: [] as {start: number; end: number}[], R: [] as {start: number; end: number}[]}
  let text = ""
  for (const [, before, side, words] of marked.matchAll(/([^[]*)(?:\[([AR]):([^\]]*)\])?/g)) {
    text += before
    if (side === undefined) continue
    spans[side as "A" | "R"].push({start: text.length, end: text.length + words!.length})
    text += words
  }
  return relate({text, actor: spans.A, recipient: spans.R}, relating, reading)
}

describe("relate", () => {
  test.each([
    // imposed sanctions: coercion in the PLV rows, PLOVER's own type in the codebook
    ["[A:The United States] imposed economic sanctions on [R:Iran] on Monday.", "COERCE", "SANCTION"],
    ["[A:The EU] has imposed new sanctions on [R:Belarus].", "COERCE", "SANCTION"],
    // where the readings agree
    ["[A:Cuba's president] visited [R:Moscow] on Friday.", "CONSULT", "CONSULT"],
    ["[A:Rebels] killed [R:twelve soldiers] in an ambush.", "ASSAULT", "ASSAULT"],
    ["[A:Kenya] accused [R:Somalia] of stealing its fish.", "ACCUSE", "ACCUSE"],
  ])("reads %j as %s and, by the codebook, as %s", (marked, plv, plover) => {
    expect([ask(marked, "plv").type, ask(marked, "plover").type]).toEqual([plv, plover])
  })

  test("answers by the conventions of the PLV rows unless told otherwise", () => {
    const marked = "[A:The United States] imposed economic sanctions on [R:Iran] on Monday."
    expect(ask(marked)).toEqual(ask(marked, "plv"))
  })

  test.each([
    ["no text", ""],
    ["blanks", " \n "],
    ["no side", "Cuba's president visited Moscow."],
    ["one side", "[A:Cuba's president] visited Moscow."],
    ["the other side", "Cuba's president visited [R:Moscow]."],
    ["several spans", "[A:Cuba] and [A:Peru] met [R:Chile] and [R:Bolivia]."],
    ["a cut word", "[A:Cu]ba's president visited Mos[R:co]w."],
    ["no words", "[A:]Cuba visited [R:]Moscow."],
    ["two sentences", "[A:Cuba's president] flew on Friday. He met [R:Moscow's mayor]."],
    ["no letters", "[A:😀] [R:\uD800]"],
  ])("answers with %s", (_, marked) => {
    for (const reading of ["plv", "plover"] as const) {
      const {type, modality, confidence} = ask(marked, reading)
      expect([...relations.types, "CONCEDE", "RETREAT"]).toContain(type)
      expect(type).not.toBe("YIELD")
      expect(modality).not.toBe("")
      expect(confidence).toBeGreaterThanOrEqual(0.5)
      expect(confidence).toBeLessThanOrEqual(1)
    }
  })

  test("answers wherever the spans lie, and twice the same", () => {
    const text =
      "Cuba's president met Russia's in Moscow; 😀 he asked for help, and Russia agreed to lend money."
    const span = fc
      .tuple(fc.nat({max: text.length}), fc.nat({max: text.length}))
      .map(([a, b]) => ({start: Math.min(a, b), end: Math.max(a, b)}))
    const spans = fc.array(span, {maxLength: 3})
    fc.assert(
      fc.property(
        spans,
        spans,
        fc.constantFrom("plv" as const, "plover" as const),
        (actor, recipient, reading) => {
          const first = relate({text, actor, recipient}, {...models, events, relations}, reading)
          expect(Number.isFinite(first.confidence)).toBe(true)
          expect(relate({text, actor, recipient}, {...models, events, relations}, reading)).toEqual(first)
        },
      ),
      {numRuns: 100, seed: 20181102},
    )
  })

  test("takes time in proportion to a text without end", () => {
    const time = (times: number): number => {
      const text = "Turkey agreed to hold talks and sign a peace agreement with Iran and ".repeat(times)
      const from = process.cpuUsage()
      relate({text, actor: [{start: 0, end: 6}], recipient: []}, relating)
      const {user, system} = process.cpuUsage(from)
      return (user + system) / 1000
    }
    time(50)
    expect(time(400)).toBeLessThan(20 * time(50) + 100)
  })
})
