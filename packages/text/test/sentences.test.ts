import fc from "fast-check"
import {describe, expect, it} from "vitest"
import {splitParagraphs} from "../src/sentences/paragraphs.ts"
import {LONGEST_SENTENCE, splitSentences} from "../src/sentences/sentences.ts"
import {isSpace} from "../src/tokens/characters.ts"
import {tokenize} from "../src/tokens/tokenize.ts"
import {readTokenCases} from "./cases.ts"

const words = (text: string, columns: {starts: Int32Array; ends: Int32Array}): string[] =>
  Array.from(columns.starts, (start, i) => text.slice(start, columns.ends[i]))

for (const file of ["tokens.txt", "sentences.txt"])
  describe(`cases in ${file}`, () => {
    const cases = readTokenCases(file)
    it("are there", () => expect(cases.length).toBeGreaterThan(30))
    for (const {line, text, sentences} of cases)
      it(`${line}: ${text}`, () => {
        expect(splitSentences(text).map(sentence => words(text, sentence).join(" "))).toEqual(sentences)
      })
  })

describe("paragraph numbers", () => {
  it("count headlines, paragraphs and list items", () => {
    const text = "Headline here\n\nFirst. Second.\n\n- item\n- item two"
    expect(splitSentences(text).map(sentence => sentence.paragraph)).toEqual([0, 1, 1, 2, 3])
  })
  it("ignore spaces around lines", () => {
    expect(splitParagraphs("\n  a b \r\n\r\n\tc\u2029d").map(span => [span.start, span.end])).toEqual([
      [3, 6],
      [12, 13],
      [14, 15],
    ])
  })
})

describe("long sentences", () => {
  it("are cut, best at a semicolon, colon, dash or comma", () => {
    const text = `${"word ".repeat(200)}; ${"word ".repeat(200)}, ${"word ".repeat(200)}end.`
    const lengths = splitSentences(text).map(sentence => sentence.starts.length)
    expect(lengths[0]).toBe(201)
    expect(Math.max(...lengths)).toBeLessThanOrEqual(LONGEST_SENTENCE)
  })
})

/** Words, signs and broken pieces of Unicode that a tokeniser may trip over. */
const pieces = fc.oneof(
  fc.string({unit: "binary", maxLength: 8}),
  fc.constantFrom(
    ..."U.S. | a.m. | Mr. | don't | ’s | 's | ' | \" | ... | ?! | -- | - | anti-war | 3-4-5 | $ | 1,000.5 | 5pm | www.a.org | a@b.c | :-) | \n | \n\n | \r\n |   | \u200d | \ufe0f | \u0301 | \ud83d | \ude00 | 😀 | 🇨🇺 | 👍🏽 | AT&T | w/o | [6] | http://x.y/(z) | . | , | ( | ) | cannot | US$ | #x | @y | f**k | \ufeff | ½ | ___ | =->".split(
      " | ",
    ),
  ),
  fc.integer({min: 0, max: 0xffff}).map(code => String.fromCharCode(code)),
)
const texts = fc
  .array(pieces, {maxLength: 40})
  .chain(parts => fc.constantFrom(parts.join(""), parts.join(" ")))

const spacesOnly = (text: string, from: number, to: number): boolean => {
  for (let i = from; i < to; i++) if (!isSpace(text.charCodeAt(i))) return false
  return true
}

const expectCovered = (text: string, starts: readonly number[], ends: readonly number[]): void => {
  let last = 0
  for (let i = 0; i < starts.length; i++) {
    expect(starts[i]).toBeGreaterThanOrEqual(last)
    expect(ends[i]).toBeGreaterThan(starts[i]!)
    expect(spacesOnly(text, last, starts[i]!)).toBe(true)
    for (let at = starts[i]!; at < ends[i]!; at++) expect(isSpace(text.charCodeAt(at))).toBe(false)
    last = ends[i]!
  }
  expect(spacesOnly(text, last, text.length)).toBe(true)
}

describe("any text at all", () => {
  const runs = {seed: 20181102, numRuns: 2000}
  it("is rebuilt from its tokens and the spaces between them", () => {
    fc.assert(
      fc.property(texts, text => {
        const {starts, ends} = tokenize(text)
        expectCovered(text, [...starts], [...ends])
      }),
      runs,
    )
  })
  it("is rebuilt from the tokens of its sentences", () => {
    fc.assert(
      fc.property(texts, text => {
        const sentences = splitSentences(text)
        expectCovered(
          text,
          sentences.flatMap(sentence => [...sentence.starts]),
          sentences.flatMap(sentence => [...sentence.ends]),
        )
        for (const {start, end, starts, ends} of sentences) {
          expect(starts.length).toBe(ends.length)
          expect([start, end]).toEqual([starts[0], ends.at(-1)])
        }
      }),
      runs,
    )
  })
  it("never loses half of a surrogate pair", () => {
    fc.assert(
      fc.property(texts, text => {
        for (const start of tokenize(text).starts) {
          const paired = /[\ud800-\udbff]/.test(text[start - 1] ?? "") && /[\udc00-\udfff]/.test(text[start]!)
          expect(paired).toBe(false)
        }
      }),
      runs,
    )
  })
  it("has paragraphs in order that hold all of it", () => {
    fc.assert(
      fc.property(texts, text => {
        const spans = splitParagraphs(text)
        expectCoveredBySpans(text, spans)
      }),
      runs,
    )
  })
})

const expectCoveredBySpans = (text: string, spans: readonly {start: number; end: number}[]): void => {
  let last = 0
  for (const {start, end} of spans) {
    expect(start).toBeGreaterThanOrEqual(last)
    expect(end).toBeGreaterThan(start)
    expect(spacesOnly(text, last, start)).toBe(true)
    last = end
  }
  expect(spacesOnly(text, last, text.length)).toBe(true)
}

/** Seconds of processor time for one run, the best of three: other programs on the machine do not count. */
const seconds = (work: () => void): number => {
  let best = Number.POSITIVE_INFINITY
  for (let round = 0; round < 3; round++) {
    const start = process.cpuUsage()
    work()
    best = Math.min(best, process.cpuUsage(start).user / 1e6)
  }
  return best
}

describe("hostile text takes time in proportion to its length", () => {
  const hostile: Readonly<Record<string, (size: number) => string>> = {
    "ten thousand commas": size => ",".repeat(size),
    "one line without spaces": size => "a".repeat(size),
    "words joined by full stops": size => "ab.".repeat(size / 3),
    "letters joined by full stops": size => "a.".repeat(size / 2),
    "hyphens and letters": size => "a-".repeat(size / 2),
    "apostrophes and letters": size => "a'".repeat(size / 2),
    "digits and hyphens": size => "1-".repeat(size / 2),
    "digits and commas": size => "1,".repeat(size / 2),
    "an endless sentence": size => "the old man and ".repeat(size / 16),
    "abbreviations and spaces": size => "Mr.     ".repeat(size / 8),
    "nested quotes": size => "\"('".repeat(size / 3),
    "closing quotes": size => `x.${'"'.repeat(size)}`,
    "many e-mail beginnings": size => "a@".repeat(size / 2),
    "web addresses in brackets": size => "http://a.b/((".repeat(size / 13),
    "empty lines": size => "a\n\n".repeat(size / 3),
    "short lines": size => "A b\n".repeat(size / 4),
    "joined emoji": size => "👨\u200d".repeat(size / 3),
    "combining marks": size => `.${"\u0301".repeat(size)}`,
    "right-to-left marks": size => "\u200f".repeat(size),
    "hyphens, underscores and equals signs": size => "-=_".repeat(size / 3),
  }
  for (const [name, make] of Object.entries(hostile))
    it(name, () => {
      const small = make(100_000)
      const large = make(400_000)
      splitSentences(small)
      const ratio =
        (seconds(() => splitSentences(large)) + 0.01) / (seconds(() => splitSentences(small)) + 0.01)
      expect(ratio).toBeLessThan(9)
    })
})
