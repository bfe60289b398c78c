// Learns one linear model from rows of several domains. Every vector appears once as a shared part and once as a copy for
// its domain (Daumé 2007), each scaled by the root of one half; afterwards shared and news copy are folded into one weight
// vector, so what runs knows nothing of domains.

import {type Domain, type RelationType, relationTypes} from "./rows.ts"
import {type SparseRows, trainBinary} from "./svm.ts"
import type {Vector} from "./vectors.ts"

export interface LearningRow {
  readonly vector: Vector
  readonly type: RelationType
  readonly domain: Domain
}

export interface LearningOptions {
  readonly cost: number
  readonly epochs: number
  readonly seed: number
  /** Cost factor of a domain's rows. */
  readonly importance: Readonly<Record<Domain, number>>
  /** The domain whose copy is folded in. */
  readonly target: Domain
}

const domains: readonly Domain[] = ["shared", "pairs", "written", "news"]

/** Whether rows of a domain follow the conventions of the shared rows, rather than those of the corpus. */
export const isInside = (domain: Domain): boolean => domain === "shared" || domain === "pairs"
const half = Math.SQRT1_2
const biasScale = Math.sqrt(0.3)

function packed(rows: readonly LearningRow[], width: number): SparseRows {
  const starts = new Int32Array(rows.length + 1)
  rows.forEach((row, at) => {
    starts[at + 1] = starts[at]! + row.vector.indices.length * 2 + 1
  })
  const indices = new Int32Array(starts[rows.length]!)
  const values = new Float32Array(starts[rows.length]!)
  const total = width * (domains.length + 1)
  rows.forEach((row, at) => {
    const domain = domains.indexOf(row.domain)
    let to = starts[at]!
    row.vector.indices.forEach((index, i) => {
      const value = row.vector.values[i]! * half
      indices[to] = index
      values[to++] = value
      indices[to] = width * (domain + 1) + index
      values[to++] = value
    })
    indices[to] = total + domain
    values[to] = biasScale
  })
  return {starts, indices, values, width: total + domains.length}
}

/** One weight vector a class, over `width` features, with its bias last. */
export function learn(
  rows: readonly LearningRow[],
  width: number,
  {cost, epochs, seed, importance, target}: LearningOptions,
): Float32Array[] {
  const sparse = packed(rows, width)
  const counts = new Map<RelationType, number>()
  const balanced = rows.filter(row => row.domain === "shared")
  for (const row of balanced.length > 0 ? balanced : rows)
    counts.set(row.type, (counts.get(row.type) ?? 0) + 1)
  const average = (balanced.length > 0 ? balanced : rows).length / relationTypes.length
  return relationTypes.map((type, at) => {
    const isPositive = Uint8Array.from(rows, row => (row.type === type ? 1 : 0))
    const factor = Float32Array.from(
      rows,
      row => importance[row.domain] * (average / Math.max(counts.get(row.type) ?? 0, 5)),
    )
    const weights = trainBinary(sparse, isPositive, factor, {cost, epochs, seed: seed + at})
    const folded = new Float32Array(width + 1)
    const copy = width * (domains.indexOf(target) + 1)
    for (let index = 0; index < width; index++)
      folded[index] = (weights[index]! + weights[copy + index]!) * half
    folded[width] = weights[width * (domains.length + 1) + domains.indexOf(target)]! * biasScale
    return folded
  })
}

/** How strongly the scores of the outside model count as features of the shared rows; chosen by cross-validation. */
const stackScale = 1

/**
 * Learns the outside rows (written corpus, labelled news) first and gives their model's scores to the shared rows as
 * fifteen more features; since all is linear, both fold into one weight vector a class.
 *
 * Mixing the rows of all domains, with or without domain copies, measured worse (model card).
 */
export function learnStacked(
  rows: readonly LearningRow[],
  width: number,
  options: Omit<LearningOptions, "target">,
  known?: Float32Array[],
): Float32Array[] {
  const outside = known ?? learnOutside(rows, width, options)
  const inside = rows.filter(row => isInside(row.domain))
  if (inside.length === 0) return outside
  const stacked = inside.map(row => {
    const scores = scoresOf(outside, row.vector)
    return {
      ...row,
      vector: {
        indices: [...row.vector.indices, ...scores.map((_, type) => width + type)],
        values: [...row.vector.values, ...scores.map(score => score * stackScale)],
      },
    }
  })
  return learn(stacked, width + relationTypes.length, {...options, target: "shared"}).map(weights => {
    const folded = new Float32Array(width + 1)
    for (let index = 0; index < width; index++) folded[index] = weights[index]!
    folded[width] = weights[width + relationTypes.length]!
    outside.forEach((one, type) => {
      const share = weights[width + type]! * stackScale
      for (let index = 0; index <= width; index++) folded[index]! += share * one[index]!
    })
    return folded
  })
}

/** The model of all rows but the shared ones. */
export const learnOutside = (
  rows: readonly LearningRow[],
  width: number,
  options: Omit<LearningOptions, "target">,
): Float32Array[] =>
  learn(
    rows.filter(row => !isInside(row.domain)),
    width,
    {...options, target: "written"},
  )

/** Score of every class for a vector. */
export function scoresOf(weights: readonly Float32Array[], vector: Vector): number[] {
  return weights.map(one => {
    let sum = one[one.length - 1]!
    for (let i = 0; i < vector.indices.length; i++) sum += one[vector.indices[i]!]! * vector.values[i]!
    return sum
  })
}
