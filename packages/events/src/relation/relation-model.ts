// The relation model: bytes in, the type of what passes between two marked sides out. One-vs-rest linear scores over hashed
// features; the layout is shared with training.

import {readModelFile} from "@demarche/text"
import {type Blocks, blockHasIdf, blockWeights} from "./features.ts"

export const RELATION_COMPONENT = "relation"
/** Version of the feature templates; a model trained with another one is refused. */
export const RELATION_FEATURES = 1
/** Rarity is stored as `1 + code / RARITY_STEPS`. */
export const RARITY_STEPS = 32

export interface RelationModel {
  readonly types: readonly string[]
  /** Feature hashes, open addressing from `hash & mask`; 0 is empty. */
  readonly keys: Uint32Array
  readonly mask: number
  readonly rarity: Uint8Array
  /** `types.length` signed bytes for each slot. */
  readonly weights: Int8Array
  /** Value of one step of a weight, for each type. */
  readonly scales: Float32Array
  readonly biases: Float32Array
}

/** @throws ModelFileError */
export function loadRelationModel(bytes: ArrayBuffer): RelationModel {
  const file = readModelFile(bytes, RELATION_COMPONENT, RELATION_FEATURES)
  const keys = file.uint32("keys")
  return {
    types: file.strings("types"),
    keys,
    mask: keys.length - 1,
    rarity: file.uint8("rarity"),
    weights: file.int8("weights"),
    scales: file.float32("scales"),
    biases: file.float32("biases"),
  }
}

/** Slot of a feature, or -1. Hash 0 is never stored. */
export function slotOf(keys: Uint32Array, mask: number, hash: number): number {
  for (let slot = hash & mask; ; slot = (slot + 1) & mask) {
    const key = keys[slot]
    if (key === hash) return slot
    if (key === 0) return -1
  }
}

/** Score of each type, in the model's order. */
export function scoreBlocks(model: RelationModel, blocks: Blocks): Float64Array {
  const {keys, mask, rarity, weights, types} = model
  const classes = types.length
  const total = new Float64Array(classes)
  const one = new Float64Array(classes)
  blocks.forEach((block, at) => {
    one.fill(0)
    let squares = 0
    for (const [feature, count] of block) {
      const slot = slotOf(keys, mask, feature)
      if (slot < 0) continue
      const damped = count > 1 ? 1 + Math.log(count) : count
      const value = blockHasIdf[at] ? damped * (1 + rarity[slot]! / RARITY_STEPS) : damped
      squares += value * value
      for (let i = 0, from = slot * classes; i < classes; i++) one[i]! += weights[from + i]! * value
    }
    if (squares === 0) return
    const scale = Math.sqrt(blockWeights[at]! / squares)
    for (let i = 0; i < classes; i++) total[i]! += one[i]! * scale
  })
  for (let i = 0; i < classes; i++) total[i] = total[i]! * model.scales[i]! + model.biases[i]!
  return total
}
