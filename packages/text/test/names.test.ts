import {readFileSync} from "node:fs"
import fc from "fast-check"
import {describe, expect, it} from "vitest"
import {NameFinder} from "../src/names/name-finder.ts"
import {FOLLOWERS, LABELS, LAST_FOLLOWERS, labelsOf, namesOf} from "../src/names/name-labels.ts"
import type {Name, NameType} from "../src/sentence.ts"
import {splitSentences} from "../src/sentences/sentences.ts"
import {Tagger} from "../src/tags/tagger.ts"
import {loadLexicon} from "../src/words/lexicon.ts"
import {WordColumns} from "../src/words/word-columns.ts"

const near = (path: string): URL => new URL(path, import.meta.url)

const bytesOf = (path: string): ArrayBuffer => {
  const {buffer, byteOffset, byteLength} = readFileSync(near(path))
  return buffer.slice(byteOffset, byteOffset + byteLength) as ArrayBuffer
}

const words = new WordColumns(loadLexicon(bytesOf("../models/words.bin")))
const tagger = new Tagger(bytesOf("../models/tagger.bin"))
const finder = new NameFinder(bytesOf("../models/names.bin"), tagger.names)

const find = (forms: readonly string[]): Name[] => {
  const tags = new Int32Array(forms.length)
  words.fill(forms)
  tagger.tag(words, tags)
  return finder.find(words, tags)
}

/** The text with the names found in it marked. */
const marked = (text: string): string => {
  let result = ""
  let last = 0
  for (const {starts, ends} of splitSentences(text))
    for (const {from, to, type} of find(Array.from(starts, (start, at) => text.slice(start, ends[at])))) {
      result += `${text.slice(last, starts[from])}[${type} ${text.slice(starts[from], ends[to - 1])}]`
      last = ends[to - 1]!
    }
  return result + text.slice(last)
}

describe("names in cases/names.txt", () => {
  const lines = readFileSync(near("cases/names.txt"), "utf8")
    .split("\n")
    .filter(line => line !== "" && !line.startsWith("#"))
  const expectFound = (line: string): void => {
    expect(marked(line.replace(/\[(?:PER|ORG|LOC) ([^\]]+)\]/g, "$1"))).toBe(line)
  }
  const missed = lines.filter(line => line.startsWith("~ "))
  it.each(lines.filter(line => !missed.includes(line)))("%s", expectFound)
  it.fails.each(missed)("not yet: %s", line => expectFound(line.slice(2)))
})

const names = fc
  .array(
    fc.tuple(fc.nat({max: 3}), fc.integer({min: 1, max: 4}), fc.constantFrom<NameType>("PER", "ORG", "LOC")),
  )
  .map(steps => {
    let at = 0
    return steps.map(([gap, length, type]): Name => {
      const from = at + gap
      at = from + length
      return {from, to: at, type}
    })
  })

describe("labels", () => {
  it("give back the names they were made of, in legal order", () => {
    fc.assert(
      fc.property(names, given => {
        const length = (given.at(-1)?.to ?? 0) + 1
        const labels = labelsOf(given, length)
        expect(namesOf(labels, length)).toEqual(given)
        for (let at = 1; at < length; at++) expect(FOLLOWERS[labels[at - 1]!]).toContain(labels[at])
      }),
      {seed: 3, numRuns: 500},
    )
  })
  it("never leave a name open at the end", () => {
    for (let label = 0; label < LABELS; label++)
      for (const end of LAST_FOLLOWERS[label]!) expect(FOLLOWERS[end]).not.toHaveLength(2)
  })
})

describe("names in any words at all", () => {
  it("lie inside the sentence, in order, apart from each other", () => {
    const word = fc.oneof(
      fc.string({unit: "binary", minLength: 1, maxLength: 6}),
      fc.constantFrom("Moscow", "of", "Vladimir", "-", "U.S.", "the", "Bank", "said", "\ud83d", "AB"),
    )
    fc.assert(
      fc.property(fc.array(word, {maxLength: 30}), forms => {
        let last = 0
        for (const {from, to} of find(forms)) {
          expect(from).toBeGreaterThanOrEqual(last)
          expect(to).toBeGreaterThan(from)
          last = to
        }
        expect(last).toBeLessThanOrEqual(forms.length)
      }),
      {seed: 4, numRuns: 1000},
    )
  })
})
