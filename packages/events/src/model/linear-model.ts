// A linear classifier over hashed binary features: bytes in, a score for each class out. The layout is shared with training.

import {readModelFile} from "@demarche/text"

export interface LinearModel {
  readonly classes: readonly string[]
  /** Row of each feature: open addressing from `hash & mask`, -1 where empty. */
  readonly slots: Int32Array
  readonly mask: number
  readonly keys: Uint32Array
  /** `classes.length` signed bytes for each row. */
  readonly weights: Int8Array
  /** Value of one step of a weight, for each class. */
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

/** @throws ModelFileError when the bytes are another component or were trained on other feature templates */
export function loadLinearModel(bytes: ArrayBuffer, component: string, features: number): LinearModel {
  const file = readModelFile(bytes, component, features)
  const keys = file.uint32("keys")
  const slots = slotsOf(keys)
  return {
    classes: file.strings("classes"),
    slots,
    mask: slots.length - 1,
    keys,
    weights: file.int8("weights"),
    scales: file.float32("scales"),
    biases: file.float32("biases"),
  }
}

/** Score of each class, in the model's order. `features` are binary; the vector is brought to unit length. */
export function scoreFeatures(model: LinearModel, features: readonly number[]): Float64Array {
  const {classes, slots, mask, keys, weights, scales, biases} = model
  const width = classes.length
  const sums = new Float64Array(width)
  let known = 0
  for (const hash of features) {
    for (let slot = hash & mask; ; slot = (slot + 1) & mask) {
      const row = slots[slot]!
      if (row < 0) break
      if (keys[row] !== hash) continue
      known++
      for (let i = 0, from = row * width; i < width; i++) sums[i]! += weights[from + i]!
      break
    }
  }
  const scale = known === 0 ? 0 : 1 / Math.sqrt(known)
  for (let i = 0; i < width; i++) sums[i] = sums[i]! * scales[i]! * scale + biases[i]!
  return sums
}

/**
 * How far one feature alone speaks for any class but `without`: the largest weight less that of `without`, in the steps of
 * the scores. `null` when training never saw the feature.
 */
export function leaning(model: LinearModel, hash: number, without: number): number | null {
  const {classes, slots, mask, keys, weights, scales} = model
  for (let slot = hash & mask; ; slot = (slot + 1) & mask) {
    const row = slots[slot]!
    if (row < 0) return null
    if (keys[row] !== hash) continue
    const from = row * classes.length
    let most = Number.NEGATIVE_INFINITY
    for (let i = 0; i < classes.length; i++)
      if (i !== without) most = Math.max(most, weights[from + i]! * scales[i]!)
    return most - weights[from + without]! * scales[without]!
  }
}
