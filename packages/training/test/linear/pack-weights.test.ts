// What a model file keeps of learnt weights: the strongest features by hash, each class in steps of its own.

import {packWeights, strongestFeatures} from "@demarche/training"
import {expect, test} from "vitest"

/** Hash and place of four features; the third weighs nothing for either class. */
const indexOf = new Map([
  [900, 0],
  [100, 1],
  [500, 2],
  [300, 3],
])
const weights = [Float32Array.of(0.5, -2, 0, 1), Float32Array.of(0.25, 0, 0, -0.5)]

test("the strongest features are kept, whatever the sign of their weight, in the order of their hashes", () => {
  expect(strongestFeatures(weights, indexOf, 2)).toEqual([
    [100, 1],
    [300, 3],
  ])
  expect(strongestFeatures(weights, indexOf, 9).map(([hash]) => hash)).toEqual([100, 300, 500, 900])
})

test("of two that are equally strong the one with the lower hash is kept", () => {
  const equal = [Float32Array.of(1, -1, 1, 1)]
  expect(strongestFeatures(equal, indexOf, 1)).toEqual([[100, 1]])
})

test("the greatest weight of each class becomes 127 steps", () => {
  const {keys, weights: bytes, scales} = packWeights(weights, strongestFeatures(weights, indexOf, 2))
  expect([...keys]).toEqual([100, 300])
  expect([...bytes]).toEqual([-127, 0, 64, -127])
  expect([...scales]).toEqual([expect.closeTo(2 / 127), expect.closeTo(0.5 / 127)])
})
