// Learns linear models from rows of several kinds. The kinds follow two readings of the codebook, so each reading has a head
// of its own: models of the other kinds are learnt first, and their scores are further features of the reading's own rows
// (stacking). All is linear, so what was stacked folds into one weight vector a class, and what runs knows nothing of it.

import type {Reading} from "@demarche/events"
import {trainBinary} from "../linear/svm.ts"
import {scoresOf, sparseRows, type Vector} from "../linear/vectors.ts"
import {type Domain, type RelationType, relationTypes} from "./rows.ts"

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
}

/** What a head is learnt from. */
interface Recipe {
  /** Kinds of the rows that follow the reading. */
  readonly inside: readonly Domain[]
  /** Kinds of each model whose scores are stacked. */
  readonly outside: readonly (readonly Domain[])[]
}

/** Which models to stack was chosen by cross-validation (model card). */
const recipes: Readonly<Record<Reading, Recipe>> = {
  plv: {inside: ["shared"], outside: [["pairs"], ["pairs", "written", "news"]]},
  plover: {inside: ["written", "news"], outside: [["shared", "pairs"]]},
}

/** The same without the shared rows, to tell what they are worth. */
const recipesWithout: Readonly<Record<Reading, Recipe>> = {
  plv: {inside: ["pairs"], outside: [["written", "news"]]},
  plover: {inside: ["written", "news"], outside: [["pairs"]]},
}

/** Value of the bias's feature. */
export const biasScale = 0.5

/** One weight vector a class, over `width` features, with its bias last. Classes weigh alike, whatever their number of rows. */
export function learn(
  rows: readonly LearningRow[],
  width: number,
  {cost, epochs, seed, importance}: LearningOptions,
): Float32Array[] {
  const sparse = sparseRows(
    rows.map(row => row.vector),
    width,
    biasScale,
  )
  const counts = new Map<RelationType, number>()
  for (const row of rows) counts.set(row.type, (counts.get(row.type) ?? 0) + 1)
  const average = rows.length / relationTypes.length
  const factor = Float32Array.from(
    rows,
    row => importance[row.domain] * (average / Math.max(counts.get(row.type) ?? 0, 5)),
  )
  return relationTypes.map((type, at) => {
    const isPositive = Uint8Array.from(rows, row => (row.type === type ? 1 : 0))
    const weights = trainBinary(sparse, isPositive, factor, {cost, epochs, seed: seed + at})
    weights[width]! *= biasScale
    return weights
  })
}

const ofKinds = (rows: readonly LearningRow[], kinds: readonly Domain[]): LearningRow[] =>
  rows.filter(row => kinds.includes(row.domain))

const recipeFor = (rows: readonly LearningRow[], reading: Reading): Recipe =>
  (rows.some(row => row.domain === "shared") ? recipes : recipesWithout)[reading]

/** The models whose scores the rows of a reading see. */
export const learnOutside = (
  rows: readonly LearningRow[],
  width: number,
  options: LearningOptions,
  reading: Reading,
): Float32Array[][] =>
  recipeFor(rows, reading)
    .outside.map(kinds => ofKinds(rows, kinds))
    .filter(some => some.length > 0)
    .map(some => learn(some, width, options))

/** Kinds of rows that follow a reading. */
export const insideOf = (rows: readonly LearningRow[], reading: Reading): readonly Domain[] =>
  recipeFor(rows, reading).inside

/** The head of a reading from its own rows, given the models outside. */
export function learnStacked(
  inside: readonly LearningRow[],
  width: number,
  options: LearningOptions,
  outside: readonly (readonly Float32Array[])[],
): Float32Array[] {
  const classes = relationTypes.length
  const stacked = inside.map(row => {
    const scores = outside.flatMap(model => scoresOf(model, row.vector))
    return {
      ...row,
      vector: {
        indices: [...row.vector.indices, ...scores.map((_, at) => width + at)],
        values: [...row.vector.values, ...scores],
      },
    }
  })
  return learn(stacked, width + outside.length * classes, options).map(weights => {
    const folded = new Float32Array(width + 1)
    folded.set(weights.subarray(0, width))
    folded[width] = weights[weights.length - 1]!
    outside.forEach((model, which) => {
      model.forEach((one, type) => {
        const share = weights[width + which * classes + type]!
        for (let index = 0; index <= width; index++) folded[index]! += share * one[index]!
      })
    })
    return folded
  })
}

export const learnHead = (
  rows: readonly LearningRow[],
  width: number,
  options: LearningOptions,
  reading: Reading,
): Float32Array[] =>
  learnStacked(
    ofKinds(rows, insideOf(rows, reading)),
    width,
    options,
    learnOutside(rows, width, options, reading),
  )
