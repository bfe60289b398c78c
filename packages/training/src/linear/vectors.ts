// From counted features to vectors: rare features dropped, counts damped and weighted by rarity, each block brought to
// unit length and scaled by its weight.

import type {BlockRecipe, Blocks} from "@demarche/events"
import type {KeptFeature} from "./pack-weights.ts"
import type {SparseRows} from "./svm.ts"

/** Features kept, with their number and rarity. */
export interface Vocabulary {
  readonly indexOf: ReadonlyMap<number, number>
  readonly rarity: Float32Array
}

/** Features seen in at least `least` of the rows. */
export function countVocabulary(rows: readonly Blocks[], least = 2): Vocabulary {
  const seen = new Map<number, number>()
  for (const blocks of rows)
    for (const block of blocks)
      for (const feature of block.keys()) seen.set(feature, (seen.get(feature) ?? 0) + 1)
  const indexOf = new Map<number, number>()
  const rarity: number[] = []
  for (const [feature, count] of seen) {
    if (count < least) continue
    indexOf.set(feature, rarity.length)
    rarity.push(Math.log((1 + rows.length) / (1 + count)) + 1)
  }
  return {indexOf, rarity: Float32Array.from(rarity)}
}

/** The vocabulary with its rarities as a model file will hold them: in whole steps, `steps` to one. */
export const inSteps = ({indexOf, rarity}: Vocabulary, steps: number): Vocabulary => ({
  indexOf,
  rarity: rarity.map(value => 1 + Math.min(255, Math.round((value - 1) * steps)) / steps),
})

/** The steps of each rarity. */
export const stepsOf = ({rarity}: Vocabulary, steps: number): Uint8Array =>
  Uint8Array.from(rarity, value => Math.round((value - 1) * steps))

/** The features that are kept, numbered anew in their order. */
export const onlyKept = (kept: readonly KeptFeature[], {rarity}: Vocabulary): Vocabulary => ({
  indexOf: new Map(kept.map(([hash], at) => [hash, at])),
  rarity: Float32Array.from(kept, ([, index]) => rarity[index]!),
})

export interface Vector {
  readonly indices: readonly number[]
  readonly values: readonly number[]
}

export function vectorOf(blocks: Blocks, vocabulary: Vocabulary, recipe: BlockRecipe): Vector {
  const indices: number[] = []
  const values: number[] = []
  blocks.forEach((block, at) => {
    const from = values.length
    const {weight, hasIdf} = recipe[at]!
    let squares = 0
    for (const [feature, count] of block) {
      const index = vocabulary.indexOf.get(feature)
      if (index === undefined) continue
      const damped = count > 1 ? 1 + Math.log(count) : count
      const value = damped * (hasIdf ? vocabulary.rarity[index]! : 1)
      indices.push(index)
      values.push(value)
      squares += value * value
    }
    const scale = squares === 0 ? 0 : Math.sqrt(weight / squares)
    for (let i = from; i < values.length; i++) values[i]! *= scale
  })
  return {indices, values}
}

/** Vectors as sparse rows of `width` features, with a last one of the value `bias` in all of them. */
export function sparseRows(vectors: readonly Vector[], width: number, bias: number): SparseRows {
  const starts = new Int32Array(vectors.length + 1)
  vectors.forEach((vector, at) => {
    starts[at + 1] = starts[at]! + vector.indices.length + 1
  })
  const indices = new Int32Array(starts[vectors.length]!)
  const values = new Float32Array(starts[vectors.length]!)
  vectors.forEach((vector, at) => {
    indices.set(vector.indices, starts[at]!)
    values.set(vector.values, starts[at]!)
    indices[starts[at + 1]! - 1] = width
    values[starts[at + 1]! - 1] = bias
  })
  return {starts, indices, values, width: width + 1}
}

/** Score of every class for a vector, the bias of a class being the last of its weights. */
export function scoresOf(weights: readonly Float32Array[], vector: Vector): number[] {
  return weights.map(one => {
    let sum = one[one.length - 1]!
    for (let i = 0; i < vector.indices.length; i++) sum += one[vector.indices[i]!]! * vector.values[i]!
    return sum
  })
}
