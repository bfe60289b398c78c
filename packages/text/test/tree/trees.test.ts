// Whatever the tokens are, the annotation is a tree whose columns fit together.

import fc from "fast-check"
import {expect, test} from "vitest"
import {annotate, annotateTokens} from "../../src/annotate.ts"
import type {Sentence} from "../../src/sentence.ts"
import {committedModel} from "../text-model.ts"

const model = committedModel()

const expectTree = ({forms, heads, children, deprels, upos, xpos, lemmas}: Sentence): void => {
  const {length} = forms
  for (const column of [heads, children, deprels, upos, xpos, lemmas]) expect(column).toHaveLength(length)
  expect(heads.filter(head => head === -1)).toHaveLength(1)
  heads.forEach((head, at) => {
    expect(head).toBeGreaterThanOrEqual(-1)
    expect(head).toBeLessThan(length)
    let above = at
    for (let steps = 0; above >= 0; steps++) {
      expect(steps).toBeLessThanOrEqual(length)
      above = heads[above]!
    }
    if (head >= 0) expect(children[head]).toContain(at)
    expect(deprels[at]).toMatch(/^[a-z]+(:[a-z]+)?$/)
  })
  expect(children.flat()).toHaveLength(length - 1)
  for (const own of children) expect(own).toEqual([...own].sort((a, b) => a - b))
}

const word = fc.oneof(
  fc.constantFrom(
    "the",
    "The",
    "president",
    "Moscow",
    "said",
    "to",
    "and",
    "by",
    ",",
    ".",
    "was",
    "who",
    "3",
    "$",
    "'s",
  ),
  fc.string({unit: "grapheme", maxLength: 6}),
  fc.string({unit: "binary", maxLength: 3}),
)

test("trees are trees for any tokens (random words, signs and bytes)", () => {
  fc.assert(
    fc.property(fc.array(word, {minLength: 1, maxLength: 60}), forms => {
      const {text, sentence} = annotateTokens(forms, model)
      expectTree(sentence)
      forms.forEach((form, at) => {
        expect(text.slice(sentence.starts[at], sentence.ends[at])).toBe(form)
      })
    }),
    {seed: 20181102, numRuns: 300},
  )
})

test("trees are trees for any text, title first, every place in its own string", () => {
  const text = fc.array(word, {maxLength: 60}).map(words => words.join(" "))
  fc.assert(
    fc.property(text, text, (title, body) => {
      const {sentences} = annotate({id: "random", title, text: body}, model)
      sentences.forEach((sentence, index) => {
        expectTree(sentence)
        expect(sentence.index).toBe(index)
        const source = sentence.in === "title" ? title : body
        sentence.forms.forEach((form, at) => {
          expect(source.slice(sentence.starts[at], sentence.ends[at])).toBe(form)
        })
      })
      const parts = sentences.map(sentence => sentence.in)
      expect(parts.lastIndexOf("title")).toBeLessThan(
        parts.indexOf("text") < 0 ? parts.length : parts.indexOf("text"),
      )
    }),
    {seed: 7, numRuns: 100},
  )
})

test("a sentence of a thousand words is read too", () => {
  const forms = Array.from({length: 1000}, (_, at) =>
    at % 7 === 6 ? "said" : at % 3 === 0 ? "the" : "leader",
  )
  expectTree(annotateTokens(forms, model).sentence)
})

test("no token, no text: nothing", () => {
  expect(annotateTokens([], model).sentence.heads).toHaveLength(0)
  expect(annotate({id: "empty", title: "", text: " \n\n "}, model).sentences).toEqual([])
})

test("two readings of one text are equal", () => {
  const read = () =>
    annotate({id: "a", text: "Leaders of both countries met in Minsk. They signed a deal."}, model)
  expect(read()).toEqual(read())
})
