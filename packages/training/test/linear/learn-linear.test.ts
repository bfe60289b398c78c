// A linear model learns what its rows tell apart, the same bytes from the same rows.

import {loadLinearModel, scoreFeatures} from "@demarche/events"
import {type LinearOptions, type LinearRow, learnLinear} from "@demarche/training"
import fc from "fast-check"
import {describe, expect, test} from "vitest"

const options: LinearOptions = {cost: 1, epochs: 30, seed: 7, least: 1, kept: 100}
const names = ["ASSAULT", "CONSULT", "NONE"]

/** Feature 1 stands in every row, each class has two features of its own. */
const toy: readonly LinearRow[] = names.flatMap((label, at) =>
  [10, 20].map(group => ({features: [1, group + at], label, importance: 1})),
)

const learnt = (rows: readonly LinearRow[], more: Partial<LinearOptions> = {}) =>
  loadLinearModel(learnLinear(rows, "toy", 3, {...options, ...more}), "toy", 3)

type Model = ReturnType<typeof learnt>

const bestOf = (model: Model, features: readonly number[]): string => {
  const scores = scoreFeatures(model, features)
  return model.classes[scores.indexOf(Math.max(...scores))]!
}

describe("a linear model", () => {
  test("tells apart what a feature tells apart", () => {
    const model = learnt(toy)
    expect(model.classes).toEqual(names)
    expect(toy.map(row => bestOf(model, row.features))).toEqual(toy.map(row => row.label))
  })

  test("follows the rows that weigh more where rows differ", () => {
    const rows = (heavy: string): LinearRow[] =>
      ["ASSAULT", "CONSULT"].map(label => ({features: [5], label, importance: label === heavy ? 4 : 0.5}))
    expect(bestOf(learnt(rows("ASSAULT")), [5])).toBe("ASSAULT")
    expect(bestOf(learnt(rows("CONSULT")), [5])).toBe("CONSULT")
  })

  test("adds an offset to the score of its class alone", () => {
    const scores = scoreFeatures(learnt(toy), [1, 10])
    const moved = scoreFeatures(learnt(toy, {offsets: {NONE: -0.5}}), [1, 10])
    expect([...moved].map((score, at) => score - scores[at]!)).toEqual([
      expect.closeTo(0),
      expect.closeTo(0),
      expect.closeTo(-0.5),
    ])
  })

  test("leaves out rare features, and keeps no more than it is told to", () => {
    const features = (model: ReturnType<typeof learnt>): number => model.weights.length / model.classes.length
    expect(features(learnt(toy, {least: 2}))).toBe(1)
    expect(features(learnt(toy, {kept: 3}))).toBe(3)
  })
})

test("the same rows give the same bytes", () => {
  const row = fc.record({
    features: fc.array(fc.nat({max: 30}), {minLength: 1, maxLength: 6}),
    label: fc.constantFrom(...names),
    importance: fc.constantFrom(1, 2, 3),
  })
  fc.assert(
    fc.property(fc.array(row, {minLength: 1, maxLength: 20}), rows => {
      const once = learnLinear(rows, "toy", 3, {...options, epochs: 5})
      const twice = learnLinear(structuredClone(rows), "toy", 3, {...options, epochs: 5})
      expect(new Uint8Array(twice)).toEqual(new Uint8Array(once))
    }),
    {numRuns: 50, seed: 20181102},
  )
})
