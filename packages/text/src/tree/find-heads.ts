// Finds the governor of each word with the arc-eager system, one transition after the other.

import {type Observer, type SureTable, sureAnswer} from "../model/sure-table.ts"
import {hashFeatures} from "../model/templates.ts"
import {scoreTransitions, type TransitionTable} from "../model/transition-table.ts"
import {ArcEagerState, LEFT, REDUCE, RIGHT, SHIFT, TRANSITIONS} from "./arc-eager.ts"
import {TRANSITION_TEMPLATES, transitionAtoms} from "./transition-features.ts"
import type {TreeWords} from "./tree-words.ts"

/** Hash of the tags of S0, N0, N1, the governor of S0 and the leftmost dependent of N0. */
const situationOf = (state: ArcEagerState, {tag}: TreeWords): number => {
  const {next, length, heads, left, top} = state
  const head = heads[top]! < 0 ? length + 1 : heads[top]!
  const after = next + 1 < length ? next + 1 : length + 1
  let hash = Math.imul(tag[top]! + 7, 0x9e3779b1)
  hash = Math.imul((hash ^ (hash >>> 15)) + tag[next]!, 0x85ebca6b)
  hash = Math.imul((hash ^ (hash >>> 15)) + tag[after]!, 0xc2b2ae35)
  hash = Math.imul((hash ^ (hash >>> 15)) + tag[head]!, 0x27d4eb2f)
  hash = Math.imul((hash ^ (hash >>> 15)) + tag[left[next]!]!, 0x165667b1)
  return hash ^ (hash >>> 16)
}

export class HeadFinder {
  private readonly table: TransitionTable
  private readonly sure: SureTable
  private readonly observe: Observer | undefined
  private readonly state = new ArcEagerState()
  private readonly values = new Int32Array(TRANSITION_TEMPLATES.atoms.length)
  private readonly features = new Int32Array(TRANSITION_TEMPLATES.count)
  private readonly scores = new Int32Array(TRANSITIONS)

  constructor(table: TransitionTable, sure: SureTable, observe?: Observer) {
    this.table = table
    this.sure = sure
    this.observe = observe
  }

  /** Writes each word's governor into `heads`; `words.length` stands for the root, which may govern several. */
  find(words: TreeWords, heads: Int32Array): void {
    const {state} = this
    const {length} = words
    state.start(length)
    while (state.next < length) state.apply(state.depth === 0 ? SHIFT : this.decide(words))
    for (let at = 0; at < length; at++) heads[at] = state.heads[at]! < 0 ? length : state.heads[at]!
  }

  private decide(words: TreeWords): number {
    const situation = situationOf(this.state, words)
    const sure = sureAnswer(this.sure, situation)
    if (sure >= 0 && this.state.isAllowed(sure)) return sure
    const chosen = this.choose(words)
    this.observe?.(situation, chosen)
    return chosen
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
