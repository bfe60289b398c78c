// Every sentence is made here, those that are read anew too: engines then see one layout of them all, and what is compiled for
// one sentence fits the next.

import type {Name, Sentence} from "./sentence.ts"

/** Where a sentence stands, and its tokens. */
export type Words = Pick<Sentence, "index" | "in" | "paragraph" | "span" | "forms" | "starts" | "ends">

/** How its tokens are read. */
export type Reading = Pick<Sentence, "upos" | "xpos" | "lemmas" | "heads" | "deprels">

const NO_CHILDREN: readonly number[] = []

const childrenOf = (heads: Int32Array): (readonly number[])[] => {
  const children: (readonly number[])[] = []
  for (let at = 0; at < heads.length; at++) children.push(NO_CHILDREN)
  for (let at = 0; at < heads.length; at++) {
    const head = heads[at]!
    if (head < 0) continue
    const own = children[head]!
    if (own === NO_CHILDREN) children[head] = [at]
    else (own as number[]).push(at)
  }
  return children
}

export const sentenceOf = (
  {index, in: part, paragraph, span, forms, starts, ends}: Words,
  {upos, xpos, lemmas, heads, deprels}: Reading,
  names: readonly Name[],
): Sentence => ({
  index,
  in: part,
  paragraph,
  span,
  forms,
  starts,
  ends,
  upos,
  xpos,
  lemmas,
  heads,
  deprels,
  children: childrenOf(heads),
  names,
})

/** The same tokens, some of them read otherwise; the sentence as it was when the heads would be no tree. */
export const reread = (sentence: Sentence, reading: Partial<Reading>): Sentence =>
  reading.heads === undefined || isTree(reading.heads)
    ? sentenceOf(sentence, {...sentence, ...reading}, sentence.names)
    : sentence

/** One root, and every word below it. */
function isTree(heads: ArrayLike<number>): boolean {
  // 1: on the way up from the word at hand, 2: known to lead to the root
  const seen = new Uint8Array(heads.length)
  let roots = 0
  for (let token = 0; token < heads.length; token++) {
    if (heads[token]! < 0) roots++
    let at = token
    while (at >= 0 && seen[at] === 0) {
      seen[at] = 1
      at = heads[at]!
    }
    if (at >= 0 && seen[at] === 1) return false
    for (let up = token; up >= 0 && seen[up] === 1; up = heads[up]!) seen[up] = 2
  }
  return roots === 1
}
