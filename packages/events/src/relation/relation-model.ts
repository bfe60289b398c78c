// The relation model: bytes in, the type of what passes between two marked sides out. One-vs-rest linear scores over hashed
// features, with a head for each reading of the codebook; the layout is shared with training.

import {readModelFile} from "@demarche/text"
import type {Blocks} from "../model/blocks.ts"
import {blockHasIdf, blockWeights} from "./features.ts"

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
  /** For each slot the hash of a feature, then its row and rarity as `row << 8 | rarity`, -1 where empty. */
  readonly slots: Int32Array
  /** Slots less one; a feature is looked for from `hash & mask` on. */
  readonly mask: number
  /** For each row and reading `types.length` signed bytes. */
  readonly weights: Int8Array
  /** Value of one step of a weight, for each reading and type. */
  readonly scales: Float32Array
  readonly biases: Float32Array
}

/** The table is built at loading, so that the file holds each key once; what belongs together lies in one line of cache. */
function slotsOf(keys: Uint32Array, rarity: Uint8Array): Int32Array {
  let size = 1
  while (size < keys.length * 2) size *= 2
  const slots = new Int32Array(2 * size).fill(-1)
  for (let row = 0; row < keys.length; row++) {
    let slot = keys[row]! & (size - 1)
    while (slots[2 * slot + 1] !== -1) slot = (slot + 1) & (size - 1)
    slots[2 * slot] = keys[row]! | 0
    slots[2 * slot + 1] = (row << 8) | rarity[row]!
  }
  return slots
}

/** @throws ModelFileError */
export function loadRelationModel(bytes: ArrayBuffer): RelationModel {
  const file = readModelFile(bytes, RELATION_COMPONENT, RELATION_FEATURES)
  const slots = slotsOf(file.uint32("keys"), file.uint8("rarity"))
  return {
    types: file.strings("types"),
    readings: file.strings("readings"),
    slots,
    mask: slots.length / 2 - 1,
    weights: file.int8("weights"),
    scales: file.float32("scales"),
    biases: file.float32("biases"),
  }
}

/** Row and rarity of a feature, -1 when the model does not know it. */
function entryOf(slots: Int32Array, mask: number, hash: number): number {
  const key = hash | 0
  for (let slot = hash & mask; ; slot = (slot + 1) & mask) {
    const entry = slots[2 * slot + 1]!
    if (entry < 0 || slots[2 * slot] === key) return entry
  }
}

/** Score of each type in one reading, in the model's order. */
export function scoreBlocks(model: RelationModel, blocks: Blocks, reading: Reading): Float64Array {
  const {slots, mask, weights, types, readings} = model
  const classes = types.length
  const columns = classes * readings.length
  const first = classes * readings.indexOf(reading)
  const total = new Float64Array(classes)
  const one = new Float64Array(classes)
  blocks.forEach((block, at) => {
    one.fill(0)
    let squares = 0
    const hasIdf = blockHasIdf[at]!
    block.forEach((count, feature) => {
      const entry = entryOf(slots, mask, feature)
      if (entry < 0) return
      const damped = count > 1 ? 1 + Math.log(count) : count
      const value = hasIdf ? damped * (1 + (entry & 255) / RARITY_STEPS) : damped
      squares += value * value
      for (let i = 0, from = (entry >> 8) * columns + first; i < classes; i++)
        one[i]! += weights[from + i]! * value
    })
    if (squares === 0) return
    const scale = Math.sqrt(blockWeights[at]! / squares)
    for (let i = 0; i < classes; i++) total[i]! += one[i]! * scale
  })
  for (let i = 0; i < classes; i++) total[i] = total[i]! * model.scales[first + i]! + model.biases[first + i]!
  return total
}
