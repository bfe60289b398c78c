// From counted features to vectors: rare features dropped, counts damped and weighted by rarity, each block brought to
// unit length and scaled by its weight.

import {type Blocks, blockHasIdf, blockWeights} from "@demarche/events"

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

export interface Vector {
  readonly indices: number[]
  readonly values: number[]
}

export function vectorOf(
  blocks: Blocks,
  vocabulary: Vocabulary,
  weights: readonly number[] = blockWeights,
  hasIdf: readonly boolean[] = blockHasIdf,
): Vector {
  const indices: number[] = []
  const values: number[] = []
  blocks.forEach((block, at) => {
    const from = values.length
    let squares = 0
    for (const [feature, count] of block) {
      const index = vocabulary.indexOf.get(feature)
      if (index === undefined) continue
      const damped = count > 1 ? 1 + Math.log(count) : count
      const value = damped * (hasIdf[at] ? vocabulary.rarity[index]! : 1)
      indices.push(index)
      values.push(value)
      squares += value * value
    }
    const scale = squares === 0 ? 0 : Math.sqrt(weights[at]! / squares)
    for (let i = from; i < values.length; i++) values[i]! *= scale
  })
  return {indices, values}
}
