// Makes a parse a tree: exactly one root. The transition system builds no cycle, but about one sentence in a hundred is
// left with several words without a governor.

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
 * A word under a punctuation mark goes to the mark's own governor: the mark was only where the stack was cleared.
 *
 * > | They resign in protest of the approved ceasefire agreement.
 *                                                    ^word    ^mark
 */
export const freeFromMarks = (words: TreeWords, heads: Int32Array): void => {
  const {length, tag, kinds} = words
  const isMark = (at: number): boolean => at < length && kinds.isPunctuation[tag[at]!] === 1
  for (let at = 0; at < length; at++) {
    if (isMark(at)) continue
    let head = heads[at]!
    while (isMark(head)) head = heads[head]!
    heads[at] = head
  }
}
