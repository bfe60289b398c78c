// A head learns what its rows say, and scores that were stacked fold into its weights.

import {
  type LearningOptions,
  type LearningRow,
  learn,
  learnHead,
  learnStacked,
  relationTypes,
  scoresOf,
} from "@demarche/training"
import fc from "fast-check"
import {describe, expect, test} from "vitest"

const options: LearningOptions = {
  cost: 1,
  epochs: 60,
  seed: 7,
  importance: {shared: 1, pairs: 1, written: 0.5, news: 1},
}

type Vector = LearningRow["vector"]

/** Feature 0 stands in every row, each type has a feature of its own. */
const toy = (domain: LearningRow["domain"], shift = 0): LearningRow[] =>
  relationTypes.flatMap((type, at) =>
    [1, 2, 3].map(value => ({
      vector: {indices: [0, 1 + ((at + shift) % relationTypes.length)], values: [1, value]},
      type,
      domain,
    })),
  )

const width = 1 + relationTypes.length

const bestOf = (weights: readonly Float32Array[], vector: Vector): string => {
  const scores = scoresOf(weights, vector)
  return relationTypes[scores.indexOf(Math.max(...scores))]!
}

describe("a head", () => {
  test("tells apart what a feature tells apart", () => {
    const rows = toy("shared")
    const weights = learn(rows, width, options)
    expect(rows.map(row => bestOf(weights, row.vector))).toEqual(rows.map(row => row.type))
  })

  test("follows the rows of its own reading where the readings differ", () => {
    const rows = [...toy("shared"), ...toy("pairs"), ...toy("written", 1), ...toy("news", 1)]
    for (const [reading, domain] of [
      ["plv", "shared"],
      ["plover", "news"],
    ] as const) {
      const head = learnHead(rows, width, options, reading)
      const own = rows.filter(row => row.domain === domain)
      expect(own.map(row => bestOf(head, row.vector))).toEqual(own.map(row => row.type))
    }
  })

  test("is the same twice", () => {
    const rows = [...toy("shared"), ...toy("pairs", 2)]
    expect(learnHead(rows, width, options, "plv")).toEqual(learnHead(rows, width, options, "plv"))
  })
})

const vectors = (most: number): fc.Arbitrary<Vector> =>
  fc
    .uniqueArray(fc.tuple(fc.nat({max: most - 1}), fc.double({min: -1, max: 1, noNaN: true})), {
      minLength: 1,
      maxLength: 5,
      selector: ([index]) => index,
    })
    .map(pairs => ({indices: pairs.map(([index]) => index), values: pairs.map(([, value]) => value)}))

const rowsOf = (domain: LearningRow["domain"]): fc.Arbitrary<LearningRow[]> =>
  fc.array(
    fc.record({vector: vectors(8), type: fc.constantFrom(...relationTypes), domain: fc.constant(domain)}),
    {minLength: 1, maxLength: 20},
  )

/** A vector with the scores of other models as further features. */
const stackedOn = (models: readonly (readonly Float32Array[])[], vector: Vector): Vector => {
  const scores = models.flatMap(model => scoresOf(model, vector))
  return {
    indices: [...vector.indices, ...scores.map((_, at) => 8 + at)],
    values: [...vector.values, ...scores],
  }
}

test("folded weights score as the stacked models do", () => {
  fc.assert(
    fc.property(
      rowsOf("shared"),
      fc.array(rowsOf("pairs"), {maxLength: 2}),
      vectors(8),
      (inside, others, asked) => {
        const quick = {...options, epochs: 5}
        const models = others.map(rows => learn(rows, 8, quick))
        const explicit = learn(
          inside.map(row => ({...row, vector: stackedOn(models, row.vector)})),
          8 + models.length * relationTypes.length,
          quick,
        )
        const wanted = scoresOf(explicit, stackedOn(models, asked))
        const folded = scoresOf(learnStacked(inside, 8, quick, models), asked)
        folded.forEach((score, at) => {
          expect(score).toBeCloseTo(wanted[at]!, 4)
        })
      },
    ),
    {numRuns: 60, seed: 20181102},
  )
})
