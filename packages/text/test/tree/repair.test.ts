// No word stays below a punctuation mark, wherever the parser cleared its stack.

import {expect, test} from "vitest"
import {freeFromMarks} from "../../src/tree/repair.ts"
import {tagKinds} from "../../src/tree/tree-words.ts"

const upos = ["_", "DET", "NOUN", "VERB", "ADP", "PUNCT", "ADJ", "AUX", "PROPN"]

/** Words with their UPOS and governors, both by form: "the/DET/fuel"; the root is its own governor. */
function freed(...words: readonly string[]): readonly string[] {
  const parts = words.map(word => word.split("/") as [string, string, string])
  const forms = parts.map(([form]) => form)
  const heads = Int32Array.from(parts, ([form, , head]) =>
    head === form ? forms.length : forms.indexOf(head),
  )
  const tag = Int32Array.from(parts, ([, tag]) => upos.indexOf(tag))
  freeFromMarks({length: forms.length, tag, kinds: tagKinds(upos)}, heads)
  return parts.flatMap(([form, , head], at) => {
    const now = forms[heads[at]!] ?? form
    return now === head ? [] : [`${form} < ${now}`]
  })
}

test("an object goes to the verb before it, its article with it", () => {
  const words = ["They/NOUN/gather", "gather/VERB/gather", "and/ADP/collect", "collect/VERB/gather"]
  expect(freed(...words, "the/DET/.", "spilled/ADJ/fuel", "fuel/NOUN/.", "./PUNCT/gather")).toEqual([
    "the < fuel",
    "fuel < collect",
  ])
})

test("a phrase with a preposition goes to the noun before it", () => {
  const words = ["They/NOUN/resign", "resign/VERB/resign", "in/ADP/protest", "protest/NOUN/resign"]
  expect(freed(...words, "of/ADP/.", "a/DET/.", "deal/NOUN/.", "./PUNCT/resign")).toEqual([
    "of < deal",
    "a < deal",
    "deal < protest",
  ])
})

test("what is said goes to the verb of saying", () => {
  const said = ["Caracas/PROPN/asked", "asked/VERB/,", "Guyana/PROPN/asked", ",/PUNCT/secretary"]
  expect(freed(...said, "the/DET/secretary", "secretary/NOUN/disclosed", "disclosed/VERB/disclosed")).toEqual(
    ["asked < disclosed"],
  )
})

test("a tree without such words stays as it is", () => {
  expect(freed("Fiji/PROPN/met", "met/VERB/met", "Samoa/PROPN/met", "./PUNCT/met")).toEqual([])
})
