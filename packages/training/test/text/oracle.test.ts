// The dynamic oracle against exhaustive search: a transition costs as many right arcs as it puts out of reach.

import {ArcEagerState, TRANSITIONS} from "@demarche/text/for-training"
import fc from "fast-check"
import {expect, test} from "vitest"
import {Oracle} from "../../src/text/tree/oracle.ts"

const replay = (length: number, transitions: readonly number[]): ArcEagerState => {
  const state = new ArcEagerState()
  state.start(length)
  for (const transition of transitions) state.apply(transition)
  return state
}

const allowed = (state: ArcEagerState): number[] =>
  Array.from({length: TRANSITIONS}, (_, transition) => transition).filter(transition =>
    state.isAllowed(transition),
  )

/** Most right governors that any continuation can reach; a word left alone hangs on the root. */
const best = (heads: readonly number[], history: readonly number[]): number => {
  const {length} = heads
  const state = replay(length, history)
  if (state.isDone)
    return heads.filter(
      (head, at) => (state.heads[at]! < 0 ? length : state.heads[at]) === (head < 0 ? length : head),
    ).length
  return Math.max(...allowed(state).map(transition => best(heads, [...history, transition])))
}

/** Trees without crossing arcs, drawn by the parser itself: what a random run of transitions builds. */
const projective = (
  length: number,
  choices: readonly number[],
): {readonly heads: number[]; readonly history: number[]} => {
  const history: number[] = []
  const state = replay(length, [])
  for (let step = 0; !state.isDone; step++) {
    const options = allowed(state)
    const transition = options[choices[step % choices.length]! % options.length]!
    state.apply(transition)
    history.push(transition)
  }
  return {
    heads: Array.from({length}, (_, at) => (state.heads[at]! >= length ? -1 : state.heads[at]!)),
    history,
  }
}

const choices = fc.array(fc.nat(11), {minLength: 12, maxLength: 12})

test("costs are those of exhaustive search, also after mistakes", () => {
  fc.assert(
    fc.property(fc.integer({min: 1, max: 4}), choices, choices, fc.nat(5), (length, tree, run, steps) => {
      const {heads} = projective(length, tree)
      const history = projective(length, run).history.slice(0, steps)
      const state = replay(length, history)
      if (state.isDone) return
      const oracle = new Oracle(heads)
      const reach = best(heads, history)
      for (const transition of allowed(state))
        expect(oracle.cost(state, transition)).toBe(reach - best(heads, [...history, transition]))
    }),
    {seed: 5, numRuns: 400},
  )
})

test("following transitions without cost builds the tree", () => {
  fc.assert(
    fc.property(
      fc.integer({min: 1, max: 12}),
      fc.array(fc.nat(11), {minLength: 30, maxLength: 30}),
      (length, tree) => {
        const {heads} = projective(length, tree)
        const oracle = new Oracle(heads)
        const state = replay(length, [])
        while (!state.isDone)
          state.apply(allowed(state).find(transition => oracle.cost(state, transition) === 0)!)
        expect(heads.map((_, at) => (state.heads[at]! >= length ? -1 : state.heads[at]))).toEqual(heads)
      },
    ),
    {seed: 6, numRuns: 300},
  )
})
