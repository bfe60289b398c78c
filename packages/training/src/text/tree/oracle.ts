// What a transition costs: how many arcs of the right tree can no longer be built after it, whatever has gone wrong
// before (the dynamic oracle of Goldberg and Nivre 2012 for the arc-eager system).

import {type ArcEagerState, LEFT, REDUCE, RIGHT, SHIFT} from "@demarche/text/for-training"

export class Oracle {
  /** Governor of each word in the right tree; the root is word `length`. */
  private readonly heads: Int32Array
  /** Dependents of each word, and of the root, left to right. */
  private readonly children: readonly (readonly number[])[]

  /** `heads`: -1 for the root. */
  constructor(heads: readonly number[]) {
    const root = heads.length
    this.heads = Int32Array.from(heads, head => (head < 0 ? root : head))
    const children: number[][] = Array.from({length: root + 1}, () => [])
    this.heads.forEach((head, at) => {
      children[head]!.push(at)
    })
    this.children = children
  }

  /** Dependents of `word` that are not on the stack yet. */
  private waiting(word: number, next: number): number {
    let count = 0
    for (const child of this.children[word]!) if (child >= next) count++
    return count
  }

  /** Dependents of `word` on the stack that have no governor, `word` being the next word. */
  private stacked(state: ArcEagerState, word: number): number {
    let count = 0
    for (const child of this.children[word]!)
      if (child < word && state.heads[child]! < 0 && this.isStacked(state, child)) count++
    return count
  }

  private isStacked(state: ArcEagerState, word: number): boolean {
    for (let at = state.depth - 1; at >= 0; at--) {
      if (state.stack[at] === word) return true
      if (state.stack[at]! < word) return false
    }
    return false
  }

  cost(state: ArcEagerState, transition: number): number {
    const {next, top} = state
    switch (transition) {
      case SHIFT: {
        const head = this.heads[next]!
        return this.stacked(state, next) + (head < next && this.isStacked(state, head) ? 1 : 0)
      }
      case LEFT:
        return this.waiting(top, next) + (this.heads[top]! > next ? 1 : 0)
      case RIGHT: {
        const head = this.heads[next]!
        const lost = head !== top && (head > next || this.isStacked(state, head))
        return this.stacked(state, next) + (lost ? 1 : 0)
      }
      case REDUCE:
        return this.waiting(top, next)
      default:
        throw new RangeError(`transition ${transition}, expected 0 to 3`)
    }
  }
}
