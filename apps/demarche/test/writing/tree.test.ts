import type {Sentence} from "@demarche/text"
import {expect, test} from "vitest"
import {treeLines} from "../../src/writing/tree.ts"

/** A sentence from "form/UPOS/governor/relation" words; governors count from 1, 0 is the root. */
const sentence = (notation: string): Sentence => {
  const words = notation.split(" ").map(word => word.split("/"))
  const heads = words.map(word => Number(word[2]) - 1)
  const children = words.map((): number[] => [])
  for (const [child, head] of heads.entries()) children[head]?.push(child)
  return {
    forms: words.map(word => word[0]),
    upos: words.map(word => word[1]),
    deprels: words.map(word => word[3]),
    heads: Int32Array.from(heads),
    children,
  } as unknown as Sentence
}

test("governors stand above their dependents, dependents in the order of the words", () => {
  const lines = treeLines(
    sentence(
      "Cuba/PROPN/3/nmod:poss 's/PART/1/case president/NOUN/4/nsubj arrives/VERB/0/root in/ADP/6/case Moscow/PROPN/4/obl",
    ),
    {colour: false},
  )
  expect(lines).toEqual([
    "arrives  VERB root",
    "├─ president  NOUN nsubj",
    "│  └─ Cuba  PROPN nmod:poss",
    "│     └─ 's  PART case",
    "└─ Moscow  PROPN obl",
    "   └─ in  ADP case",
  ])
})

test("a chain of twenty thousand words is drawn", () => {
  const chain = Array.from({length: 20_000}, (_, index) => `w/X/${index}/dep`).join(" ")
  expect(treeLines(sentence(chain), {colour: false})).toHaveLength(20_000)
})
