// The relation model: bytes in, the type of what passes between two marked sides out. One-vs-rest linear scores over hashed
// features, with a head for each reading of the codebook; the layout is shared with training.

import {readModelFile} from "@demarche/text"
import {type Blocks, blockHasIdf, blockWeights} from "./features.ts"

export const RELATION_COMPONENT = "relation"
/** Version of the feature templates; a model trained with another one is refused. */
export const RELATION_FEATURES = 2
/** Rarity is stored as `1 + code / RARITY_STEPS`. */
export const RARITY_STEPS = 32

/**
 * How types are told apart. `plover`: PLOVER 2.0 as our coding guide has it. `plv`: the conventions of the published PLV rows,
 * in which imposed sanctions are COERCE, a conviction is ACCUSE and an announced hostile measure is THREATEN.
 */
export type Reading = "plover" | "plv"

export interface RelationModel {
  readonly types: readonly string[]
  readonly readings: readonly string[]
  /** Row of each feature: open addressing from `hash & mask`, -1 where empty. */
  readonly slots: Int32Array
  readonly mask: number
  /** Feature hash of each row. */
  readonly keys: Uint32Array
  readonly rarity: Uint8Array
  /** For each row and reading `types.length` signed bytes. */
  readonly weights: Int8Array
  /** Value of one step of a weight, for each reading and type. */
  readonly scales: Float32Array
  readonly biases: Float32Array
}

/** The table is built at loading, so that the file holds each key once. */
function slotsOf(keys: Uint32Array): Int32Array {
  let size = 1
  while (size < keys.length * 2) size *= 2
  const slots = new Int32Array(size).fill(-1)
  for (let row = 0; row < keys.length; row++) {
    let slot = keys[row]! & (size - 1)
    while (slots[slot] !== -1) slot = (slot + 1) & (size - 1)
    slots[slot] = row
  }
  return slots
}

/** @throws ModelFileError */
export function loadRelationModel(bytes: ArrayBuffer): RelationModel {
  const file = readModelFile(bytes, RELATION_COMPONENT, RELATION_FEATURES)
  const keys = file.uint32("keys")
  const slots = slotsOf(keys)
  return {
    types: file.strings("types"),
    readings: file.strings("readings"),
    slots,
    mask: slots.length - 1,
    keys,
    rarity: file.uint8("rarity"),
    weights: file.int8("weights"),
    scales: file.float32("scales"),
    biases: file.float32("biases"),
  }
}

function rowOf({slots, mask, keys}: RelationModel, hash: number): number {
  for (let slot = hash & mask; ; slot = (slot + 1) & mask) {
    const row = slots[slot]!
    if (row < 0 || keys[row] === hash) return row
  }
}

/** Score of each type in one reading, in the model's order. */
export function scoreBlocks(model: RelationModel, blocks: Blocks, reading: Reading): Float64Array {
  const {rarity, weights, types, readings} = model
  const classes = types.length
  const columns = classes * readings.length
  const first = classes * readings.indexOf(reading)
  const total = new Float64Array(classes)
  const one = new Float64Array(classes)
  blocks.forEach((block, at) => {
    one.fill(0)
    let squares = 0
    for (const [feature, count] of block) {
      const row = rowOf(model, feature)
      if (row < 0) continue
      const damped = count > 1 ? 1 + Math.log(count) : count
      const value = blockHasIdf[at] ? damped * (1 + rarity[row]! / RARITY_STEPS) : damped
      squares += value * value
      for (let i = 0, from = row * columns + first; i < classes; i++) one[i]! += weights[from + i]! * value
    }
    if (squares === 0) return
    const scale = Math.sqrt(blockWeights[at]! / squares)
    for (let i = 0; i < classes; i++) total[i]! += one[i]! * scale
  })
  for (let i = 0; i < classes; i++) total[i] = total[i]! * model.scales[first + i]! + model.biases[first + i]!
  return total
}
