import fc from "fast-check"
import {describe, expect, test} from "vitest"
import {fromConllu} from "../../src/conllu/from-conllu.ts"
import {toConllu} from "../../src/conllu/to-conllu.ts"

const row = (...columns: (string | number)[]): string => columns.join("\t")

const SENTENCE = [
  "# sent_id = a-1",
  "# text = We don't know.",
  row(1, "We", "we", "PRON", "PRP", "Case=Nom", 4, "nsubj", "_", "_"),
  row("2-3", "don't", "_", "_", "_", "_", "_", "_", "_", "_"),
  row(2, "do", "do", "AUX", "VBP", "_", 4, "aux", "_", "_"),
  row(3, "n't", "not", "PART", "RB", "_", 4, "advmod", "_", "_"),
  row(4, "know", "know", "VERB", "VB", "_", 0, "root", "_", "SpaceAfter=No"),
  row("4.1", "so", "so", "ADV", "RB", "_", "_", "_", "4:advmod", "_"),
  row(5, ".", ".", "PUNCT", ".", "_", 4, "punct", "_", "_"),
  "",
  "",
].join("\n")

test("a sentence with a written token of two words and an empty node", () => {
  const {sentences, rejected} = fromConllu(SENTENCE)
  expect(rejected).toEqual([])
  expect(sentences).toHaveLength(1)
  const [sentence] = sentences
  expect(sentence!.words.map(({form}) => form)).toEqual(["We", "do", "n't", "know", "."])
  expect(sentence!.words.map(({head}) => head)).toEqual([3, 3, 3, -1, 3])
  expect(sentence!.multiwords[0]).toMatchObject({from: 1, to: 3, form: "don't"})
  expect(toConllu(sentence!)).toBe(SENTENCE)
})

describe("a wrong row rejects its sentence alone, with its line", () => {
  const reject = (wrong: string): string => {
    const {sentences, rejected} = fromConllu(`${wrong}\n\n${SENTENCE}`)
    expect(sentences).toHaveLength(1)
    expect(rejected).toHaveLength(1)
    return `${rejected[0]!.line}: ${rejected[0]!.reason}`
  }
  test("too few columns", () =>
    expect(reject("1\tWe\twe")).toBe("1: 3 columns, expected 10 separated by tabs"))
  test("a number left out", () =>
    expect(reject(row(2, "a", "a", "X", "X", "_", 0, "root", "_", "_"))).toBe("1: word 2, expected word 1"))
  test("a head outside the sentence", () =>
    expect(reject(row(1, "a", "a", "X", "X", "_", 7, "root", "_", "_"))).toBe(
      "1: head 7 in a sentence of 1 words",
    ))
  test("a head that is no number", () =>
    expect(reject(row(1, "a", "a", "X", "X", "_", "x", "root", "_", "_"))).toBe(
      '1: head "x", expected a number or _',
    ))
})

test("windows line ends are read", () => {
  expect(fromConllu(SENTENCE.replaceAll("\n", "\r\n")).sentences[0]!.words).toHaveLength(5)
})

const cell = fc.string({unit: "grapheme", minLength: 1}).map(text => text.replace(/\s/gu, "x"))

test("what is written is read again (random sentences)", () => {
  const sentence = fc
    .array(fc.record({form: cell, lemma: cell, misc: cell, head: fc.nat()}), {minLength: 1})
    .map(rows => ({
      line: 1,
      comments: [],
      multiwords: [],
      empties: [],
      words: rows.map(({form, lemma, misc, head}, index) => {
        const governor = (head % (rows.length + 1)) - 1
        return {
          form,
          lemma,
          upos: "X",
          xpos: "FW",
          feats: "_",
          head: governor === index ? null : governor,
          deprel: "dep",
          deps: "_",
          misc,
        }
      }),
    }))
  fc.assert(
    fc.property(sentence, given => {
      expect(fromConllu(toConllu(given))).toEqual({sentences: [given], rejected: []})
    }),
    {seed: 7},
  )
})
