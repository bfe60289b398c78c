import {fromConllu} from "@demarche/formats"
import {expect, test} from "vitest"
import {SeededRandom} from "../../src/text/random.ts"
import {headlineOf} from "../../src/text/treebank/headlines.ts"

/** `form lemma UPOS XPOS head deprel`, a line a word. */
const sentence = (rows: string) => {
  const lines = rows
    .trim()
    .split("\n")
    .map((row, at) => {
      const [form, lemma, upos, xpos, head, deprel] = row.trim().split(" ")
      return [at + 1, form, lemma, upos, xpos, "_", head, deprel, "_", "_"].join("\t")
    })
  return fromConllu(`${lines.join("\n")}\n\n`).sentences[0]!
}

const ACTIVE = sentence(`
  The the DET DT 2 det
  ministers minister NOUN NNS 3 nsubj
  signed sign VERB VBD 0 root
  a a DET DT 5 det
  deal deal NOUN NN 3 obj
  . . PUNCT . 3 punct`)

const SINGLE = sentence(`
  France France PROPN NNP 2 nsubj
  signed sign VERB VBD 0 root
  a a DET DT 4 det
  deal deal NOUN NN 2 obj
  . . PUNCT . 2 punct`)

const PASSIVE = sentence(`
  Two two NUM CD 2 nummod
  people people NOUN NNS 4 nsubj:pass
  were be AUX VBD 4 aux:pass
  killed kill VERB VBN 0 root
  in in ADP IN 7 case
  a a DET DT 7 det
  blast blast NOUN NN 4 obl
  . . PUNCT . 4 punct`)

const QUESTION = sentence(`
  Who who PRON WP 2 nsubj
  signed sign VERB VBD 0 root
  the the DET DT 4 det
  deal deal NOUN NN 2 obj
  ? ? PUNCT . 2 punct`)

const small = (forms: readonly string[]): string => forms.join(" ").toLowerCase()

test("the past becomes the present, articles and the full stop go", () => {
  const headline = headlineOf(ACTIVE, new SeededRandom(1))!
  expect(small(headline.forms)).toBe("ministers sign deal")
  expect(headline.tags).toEqual(["NOUN|NNS", "VERB|VBP", "NOUN|NN"])
  expect(headline.heads).toEqual([1, -1, 1])
  expect(headline.deprels).toEqual(["nsubj", "root", "obj"])
})

test("a single subject may become plural, by itself or with a partner, and the verb with it", () => {
  const made = Array.from({length: 40}, (_, seed) => headlineOf(SINGLE, new SeededRandom(seed))!)
  const texts = new Set(made.map(({forms}) => small(forms)))
  expect(texts).toContain("france signs deal")
  expect([...texts].some(text => /^france , \w+ sign deal$/.test(text))).toBe(true)
  for (const {forms, heads, tags, deprels} of made) {
    for (const column of [heads, tags, deprels]) expect(column).toHaveLength(forms.length)
    expect(heads.filter(head => head === -1)).toHaveLength(1)
  }
})

test("questions and passives make no headline", () => {
  expect(headlineOf(PASSIVE, new SeededRandom(1))).toBeUndefined()
  expect(headlineOf(QUESTION, new SeededRandom(1))).toBeUndefined()
})
