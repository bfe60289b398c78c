// Makes a parse a tree that may be: exactly one root, and no word below a punctuation mark. The transition system builds no
// cycle, but about one sentence in a hundred is left with several words without a governor, and one in sixty with words that
// hang on a mark.

import type {TreeWords} from "./tree-words.ts"

/**
 * `heads` holds `words.length` for words without a governor; one of them stays: the first verb, else the first word that
 * is no punctuation, else the first. The others become its dependents, which crosses no arc.
 */
export const keepOneRoot = (words: TreeWords, heads: Int32Array): void => {
  const {length, tag, kinds} = words
  let root = -1
  let rank = 0
  let count = 0
  for (let at = 0; at < length; at++) {
    if (heads[at] !== length) continue
    count++
    const own = kinds.isVerb[tag[at]!] === 1 ? 3 : kinds.isPunctuation[tag[at]!] === 1 ? 1 : 2
    if (own > rank) {
      rank = own
      root = at
    }
  }
  if (count < 2) return
  for (let at = 0; at < length; at++) if (heads[at] === length && at !== root) heads[at] = root
}

/**
 * A word under a punctuation mark stands there because nothing else cleared the stack. A verb goes to the verb above the
 * mark, a preposition or article to the next such word, another to the verb that ends before its phrase, or to the noun if a
 * preposition begins it.
 *
 * > | Caracas has asked Guyana for a meeting, the secretary disclosed.
 *                 ^word                     ^mark           ^verb
 * > | They gather to collect the spilled fuel.
 *                    ^verb               ^word
 */
export const freeFromMarks = (
  {length, tag, kinds}: Pick<TreeWords, "length" | "tag" | "kinds">,
  heads: Int32Array,
): void => {
  const is = (kind: Uint8Array, at: number): boolean => at < length && kind[tag[at]!] === 1
  for (let at = 0; at < length; at++) {
    const mark = heads[at]!
    if (!is(kinds.isFunction, at) || !is(kinds.isPunctuation, mark)) continue
    const isPhrase = (head: number, one: number): boolean =>
      one > at && head === mark && !is(kinds.isPunctuation, one) && !is(kinds.isFunction, one)
    const next = heads.subarray(0, length).findIndex(isPhrase)
    if (next >= 0) heads[at] = next
  }
  for (let at = 0; at < length; at++) {
    if (!is(kinds.isPunctuation, heads[at]!) || is(kinds.isPunctuation, at)) continue
    const first = firstUnder(heads, length, at)
    const before = first - 1
    let head = before
    if (before < 0 || is(kinds.isVerb, at) || is(kinds.isPunctuation, before)) {
      head = heads[at]!
      while (is(kinds.isPunctuation, head)) head = heads[head]!
      if (is(kinds.isVerb, at)) while (is(kinds.isNominal, head)) head = heads[head]!
    } else {
      const mayBeNoun = is(kinds.isMarker, first)
      while (head < length && !is(kinds.isVerb, head) && !(mayBeNoun && is(kinds.isNominal, head)))
        head = heads[head]!
    }
    heads[at] = head
  }
}

/** The first word of the phrase that a word governs; no arcs cross, so the phrase has no gap. */
const firstUnder = (heads: Int32Array, length: number, at: number): number => {
  let first = at
  for (let one = at - 1; one >= 0; one--) {
    let above = one
    while (above < length && above !== at) above = heads[above]!
    if (above !== at) break
    first = one
  }
  return first
}
