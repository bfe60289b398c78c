// What the parser looks at before each transition: the top of the stack (S0) with its governor (H, HH) and dependents,
// the next words (N0 … N2) and the left dependents of N0. After Zhang and Nivre 2011, "Transition-based dependency
// parsing with rich non-local features", with more about the marker of the next phrase (its preposition or
// conjunction, the leftmost dependent of N0), which decides where the phrase belongs.

import {compileTemplates, type Templates} from "../model/templates.ts"
import type {ArcEagerState} from "./arc-eager.ts"
import {distance, type TreeWords} from "./tree-words.ts"

/** Changes with every change of atoms or templates, or of the columns they read. */
export const TRANSITION_FEATURES = 1

const ATOMS = [
  ..."S0.w S0.t S0 N0.w N0.t N0 N1.w N1.t N1 N2.w N2.t N2 S1.w S1.t".split(" "),
  ..."H.w H.t HH.w HH.t S0l.w S0l.t S0r.w S0r.t N0l.w N0l.t".split(" "),
  ..."S0ll.w S0ll.t S0rr.w S0rr.t N0ll.w N0ll.t".split(" "),
  ..."distance between S0.left S0.right N0.left S0.headed S0.m N0.m S0.c N0.c".split(" "),
]

const TEMPLATES = `
  S0 / S0.w / S0.t / N0 / N0.w / N0.t / N1 / N1.w / N1.t / N2 / N2.w / N2.t
  S0 N0 / S0 N0.w / S0.w N0 / S0 N0.t / S0.t N0 / S0.w N0.w / S0.t N0.t / N0.t N1.t
  N0.t N1.t N2.t / S0.t N0.t N1.t / H.t S0.t N0.t / S0.t S0l.t N0.t / S0.t S0r.t N0.t / S0.t N0.t N0l.t
  S0.w distance / S0.t distance / N0.w distance / N0.t distance / S0.w N0.w distance / S0.t N0.t distance
  S0.w S0.right / S0.t S0.right / S0.w S0.left / S0.t S0.left / N0.w N0.left / N0.t N0.left
  H.w / H.t / S0l.w / S0l.t / S0r.w / S0r.t / N0l.w / N0l.t
  HH.w / HH.t / S0ll.w / S0ll.t / S0rr.w / S0rr.t / N0ll.w / N0ll.t
  S0.t S0l.t S0ll.t / S0.t S0r.t S0rr.t / S0.t H.t HH.t / N0.t N0l.t N0ll.t
  S0.t N0.t between / S0.t between / N0.t between / S0.w N0l.w / S0.t N0l.w N0.t / S0.w N0l.w N0.t / S0.w N0l.w N0.w
  H.w N0l.w / H.w S0.w N0l.w / H.t S0.t N0l.w / H.w N0.w / H.w N0.t / H.t N0.t N1.t
  S0.headed S0.t N0.t / S0.headed S0.w N0.t / S0.headed N0.w / S0.headed S0.t N0.w
  S1.t S0.t N0.t / S1.t N0.t / S1.w N0.t / S1.t N0.w
  S0.t N0.t S0r.w / S0.w S0r.t N0.t / S0.t S0r.w N0.w / S0.w S0l.w N0.t / S0.t N0.w N1.t / S0.t N0.t N1.w
  S0.w N0.t N1.t / N0.w N1.w / N0.w N1.t / N0.t N1.w / S0.w N1.w / S0.w N1.t
  S0.m N0.m / S0.c N0.c N0l.w / S0.m N0.t / S0.t N0.m
`

export const TRANSITION_TEMPLATES: Templates = compileTemplates(
  ATOMS,
  TEMPLATES.split(/[\n/]/).filter(line => line.trim() !== ""),
)

/** Values of the atoms in a state with a word on the stack. */
export const transitionAtoms = (state: ArcEagerState, words: TreeWords, values: Int32Array): void => {
  const {word, tag, both, middle, coarse} = words
  const {length, next, heads, left, right, innerLeft, innerRight, depth, stack} = state
  const none = length + 1
  const top = stack[depth - 1]!
  const second = depth > 1 ? stack[depth - 2]! : none
  const first = next + 1 < length ? next + 1 : none
  const after = next + 2 < length ? next + 2 : none
  const head = heads[top]! < 0 ? none : heads[top]!
  const above = head === none || heads[head]! < 0 ? none : heads[head]!
  const topLeft = left[top]!
  const topRight = right[top]!
  const nextLeft = left[next]!
  const topInnerLeft = innerLeft[top]!
  const topInnerRight = innerRight[top]!
  const nextInnerLeft = innerLeft[next]!
  values[0] = word[top]!
  values[1] = tag[top]!
  values[2] = both[top]!
  values[3] = word[next]!
  values[4] = tag[next]!
  values[5] = both[next]!
  values[6] = word[first]!
  values[7] = tag[first]!
  values[8] = both[first]!
  values[9] = word[after]!
  values[10] = tag[after]!
  values[11] = both[after]!
  values[12] = word[second]!
  values[13] = tag[second]!
  values[14] = word[head]!
  values[15] = tag[head]!
  values[16] = word[above]!
  values[17] = tag[above]!
  values[18] = word[topLeft]!
  values[19] = tag[topLeft]!
  values[20] = word[topRight]!
  values[21] = tag[topRight]!
  values[22] = word[nextLeft]!
  values[23] = tag[nextLeft]!
  values[24] = word[topInnerLeft]!
  values[25] = tag[topInnerLeft]!
  values[26] = word[topInnerRight]!
  values[27] = tag[topInnerRight]!
  values[28] = word[nextInnerLeft]!
  values[29] = tag[nextInnerLeft]!
  values[30] = distance(top, next)
  values[31] = words.between(top, next)
  values[32] = state.leftCount[top]!
  values[33] = state.rightCount[top]!
  values[34] = state.leftCount[next]!
  values[35] = head === none ? 0 : head < top ? 1 : 2
  values[36] = middle[top]!
  values[37] = middle[next]!
  values[38] = coarse[top]!
  values[39] = coarse[next]!
}
