// Finds the governor of each word with the arc-eager system, one transition after the other.

import {hashFeatures} from "../model/templates.ts"
import {scoreTransitions, type TransitionTable} from "../model/transition-table.ts"
import {ArcEagerState, LEFT, REDUCE, RIGHT, SHIFT, TRANSITIONS} from "./arc-eager.ts"
import {TRANSITION_TEMPLATES, transitionAtoms} from "./transition-features.ts"
import type {TreeWords} from "./tree-words.ts"

export class HeadFinder {
  private readonly table: TransitionTable
  private readonly state = new ArcEagerState()
  private readonly values = new Int32Array(TRANSITION_TEMPLATES.atoms.length)
  private readonly features = new Int32Array(TRANSITION_TEMPLATES.count)
  private readonly scores = new Int32Array(TRANSITIONS)

  constructor(table: TransitionTable) {
    this.table = table
  }

  /** Writes each word's governor into `heads`; `words.length` stands for the root, which may govern several. */
  find(words: TreeWords, heads: Int32Array): void {
    const {state} = this
    const {length} = words
    state.start(length)
    while (state.next < length) state.apply(state.depth === 0 ? SHIFT : this.choose(words))
    for (let at = 0; at < length; at++) heads[at] = state.heads[at]! < 0 ? length : state.heads[at]!
  }

  /** With a word on the stack SHIFT and RIGHT are always possible, and LEFT or REDUCE, as the top has a governor. */
  private choose(words: TreeWords): number {
    const {state, features, scores} = this
    transitionAtoms(state, words, this.values)
    hashFeatures(TRANSITION_TEMPLATES, this.values, features)
    scoreTransitions(this.table, features, TRANSITION_TEMPLATES.count, scores)
    const third = state.heads[state.top]! < 0 ? LEFT : REDUCE
    let best = SHIFT
    if (scores[RIGHT]! > scores[best]!) best = RIGHT
    return scores[third]! > scores[best]! ? third : best
  }
}
