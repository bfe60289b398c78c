import {sureAnswer} from "@demarche/text/for-training"
import {expect, test} from "vitest"
import {FeatureRows} from "../../src/text/perceptron/feature-rows.ts"
import {quantise, strongest} from "../../src/text/perceptron/quantise.ts"
import {SeenTwice} from "../../src/text/perceptron/seen-twice.ts"
import {SureAnswers} from "../../src/text/perceptron/sure-answers.ts"

const features = Int32Array.from([11, -22])

const seenTwice = (): SeenTwice => {
  const seen = new SeenTwice(16)
  seen.count(features, 2)
  seen.count(features, 1)
  return seen
}

test("only a feature seen twice learns", () => {
  const rows = new FeatureRows(3, 2)
  const scores = new Int32Array(3)
  rows.score(features, 2, [0, 1, 2], 3, scores)
  rows.update(features, 2, 1, 2, 1, seenTwice())
  rows.score(features, 2, [0, 1, 2], 3, scores)
  expect(rows.size).toBe(1)
  expect([...scores]).toEqual([0, 1, -1])
})

test("an average is the mean of the weights over time", () => {
  const rows = new FeatureRows(2, 2)
  const seen = seenTwice()
  // weight of class 1 at times 0 … 9: 0 until time 4, 1 until time 8, 2 after
  for (const time of [4, 8]) {
    rows.score(features, 1, [0, 1], 2, new Int32Array(2))
    rows.update(features, 1, 1, 0, time, seen)
  }
  const {hashes, weights} = rows.averaged(10)
  expect([...hashes]).toEqual([11])
  expect(weights[1]).toBeCloseTo((4 * 0 + 4 * 1 + 2 * 2) / 10)
  expect(weights[0]).toBeCloseTo(-0.8)
})

test("the greatest weight becomes 127, the strongest row comes first, what rounds to nothing goes", () => {
  const averages = {
    hashes: Uint32Array.from([1, 2, 3]),
    weights: Float32Array.from([0.5, 0, 0, -2, 0.001, 0]),
  }
  expect(quantise(averages, 2, 1)).toEqual([
    {hash: 2, classes: [1], weights: [-127]},
    {hash: 1, classes: [0], weights: [32]},
  ])
  expect([...strongest(averages, 2, 2)]).toEqual([1, 2])
})

test("an answer is sure when it is nearly always the same and was given often", () => {
  const answers = new SureAnswers()
  for (let time = 0; time < 100; time++) {
    answers.observe(1 << 20, 2)
    answers.observe(2 << 20, time % 10 === 0 ? 1 : 3)
  }
  answers.observe(3 << 20, 1)
  const table = answers.table()
  expect([1, 2, 3].map(situation => sureAnswer(table, situation << 20))).toEqual([2, -1, -1])
})
