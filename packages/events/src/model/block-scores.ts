// One-vs-rest linear scores over features in blocks: each block is brought to unit length and weighed.

import type {ModelFile} from "@demarche/text"
import type {BlockRecipe, Blocks} from "./blocks.ts"
import {type FeatureTable, featureTable, lookUp} from "./feature-table.ts"

/** Rarity is stored as `1 + code / RARITY_STEPS`. */
export const RARITY_STEPS = 32

export interface BlockModel {
  /** Row and rarity of a feature as `row << 8 | rarity`. */
  readonly table: FeatureTable
  /** For each row a signed byte for each column. */
  readonly weights: Int8Array
  /** Value of one step of a weight, for each column. */
  readonly scales: Float32Array
  readonly biases: Float32Array
}

/** The part of a model file that scores blocks. */
export function blockModel(file: ModelFile): BlockModel {
  const rarity = file.uint8("rarity")
  return {
    table: featureTable(file.uint32("keys"), row => (row << 8) | rarity[row]!),
    weights: file.int8("weights"),
    scales: file.float32("scales"),
    biases: file.float32("biases"),
  }
}

/** Features of a block, then the entries of those that the model knows; and how often each stands there. */
let features = new Int32Array(512)
let entries = new Int32Array(512)
let counts = new Float64Array(512)

/** Writes the entries of a block's features and how often each stands there, in the block's order; returns how many are known. */
function entriesOf({slots, mask}: FeatureTable, block: Blocks[number]): number {
  if (block.size > features.length) {
    features = new Int32Array(2 * block.size)
    entries = new Int32Array(2 * block.size)
    counts = new Float64Array(2 * block.size)
  }
  let size = 0
  for (const [feature, times] of block) {
    features[size] = feature
    counts[size++] = times
  }
  // all slots are fetched before any is looked at, so that the processor waits for many at once
  for (let at = 0; at < size; at++) {
    const slot = 2 * (features[at]! & mask)
    entries[at] = slots[slot] === features[at] || slots[slot + 1]! < 0 ? slots[slot + 1]! : -2
  }
  let known = 0
  for (let at = 0; at < size; at++) {
    const entry = entries[at] === -2 ? lookUp({slots, mask}, features[at]!) : entries[at]!
    if (entry < 0) continue
    entries[known] = entry
    counts[known++] = counts[at]!
  }
  return known
}

/** Scores of the `count` columns from `first` on. */
export function blockScores(
  {table, weights, scales, biases}: BlockModel,
  recipe: BlockRecipe,
  blocks: Blocks,
  first: number,
  count: number,
): Float64Array {
  const columns = scales.length
  const total = new Float64Array(count)
  const one = new Float64Array(count)
  blocks.forEach((block, at) => {
    const known = entriesOf(table, block)
    one.fill(0)
    let squares = 0
    const {weight, hasIdf} = recipe[at]!
    for (let place = 0; place < known; place++) {
      const entry = entries[place]!
      const times = counts[place]!
      const damped = times > 1 ? 1 + Math.log(times) : times
      const value = hasIdf ? damped * (1 + (entry & 255) / RARITY_STEPS) : damped
      squares += value * value
      for (let i = 0, from = (entry >> 8) * columns + first; i < count; i++)
        one[i]! += weights[from + i]! * value
    }
    if (squares === 0) return
    const scale = Math.sqrt(weight / squares)
    for (let i = 0; i < count; i++) total[i]! += one[i]! * scale
  })
  for (let i = 0; i < count; i++) total[i] = total[i]! * scales[first + i]! + biases[first + i]!
  return total
}
