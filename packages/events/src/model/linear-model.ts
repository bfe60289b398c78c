// A linear classifier over hashed binary features: bytes in, a score for each class out. The layout is shared with training.

import {readModelFile} from "@demarche/text"

export interface LinearModel {
  readonly classes: readonly string[]
  /** Two places a slot, the feature and its row: open addressing from `hash & mask`; row -1 where empty. */
  readonly table: Int32Array
  readonly mask: number
  /** `classes.length` signed bytes for each row. */
  readonly weights: Int8Array
  /** Value of one step of a weight, for each class. */
  readonly scales: Float32Array
  readonly biases: Float32Array
}

/** The table is built at loading, so that the file holds each key once. */
function tableOf(keys: Uint32Array): Int32Array {
  let size = 1
  while (size < keys.length * 2) size *= 2
  const table = new Int32Array(2 * size).fill(-1)
  for (let row = 0; row < keys.length; row++) {
    let slot = keys[row]! & (size - 1)
    while (table[2 * slot + 1] !== -1) slot = (slot + 1) & (size - 1)
    table[2 * slot] = keys[row]!
    table[2 * slot + 1] = row
  }
  return table
}

/** @throws ModelFileError when the bytes are another component or were trained on other feature templates */
export function loadLinearModel(bytes: ArrayBuffer, component: string, features: number): LinearModel {
  const file = readModelFile(bytes, component, features)
  const table = tableOf(file.uint32("keys"))
  return {
    classes: file.strings("classes"),
    table,
    mask: table.length / 2 - 1,
    weights: file.int8("weights"),
    scales: file.float32("scales"),
    biases: file.float32("biases"),
  }
}

/** Sums of the weights of some features, in steps, and how many of them training knew. Whole numbers: no order matters. */
export interface Sums {
  readonly steps: Int32Array
  known: number
}

export const noSums = (model: LinearModel): Sums => ({steps: new Int32Array(model.classes.length), known: 0})

/** Adds the weights of the features `from` to `to` (exclusive). */
export function addFeatures(
  model: LinearModel,
  features: readonly number[],
  from: number,
  to: number,
  sums: Sums,
): void {
  const {table, mask, weights} = model
  const {steps} = sums
  const width = steps.length
  let known = 0
  for (let place = from; place < to; place++) {
    const hash = features[place]! | 0
    for (let slot = hash & mask; ; slot = (slot + 1) & mask) {
      const row = table[2 * slot + 1]!
      if (row < 0) break
      if (table[2 * slot] !== hash) continue
      known++
      for (let i = 0, at = row * width; i < width; i++) steps[i]! += weights[at + i]!
      break
    }
  }
  sums.known += known
}

/** Score of each class, in the model's order, from all sums of a case. */
export function scoresOf({scales, biases}: LinearModel, {steps, known}: Sums): Float64Array {
  const scores = new Float64Array(steps.length)
  const scale = known === 0 ? 0 : 1 / Math.sqrt(known)
  for (let i = 0; i < steps.length; i++) scores[i] = steps[i]! * scales[i]! * scale + biases[i]!
  return scores
}

/** Score of each class, in the model's order. `features` are binary; the vector is brought to unit length. */
export function scoreFeatures(model: LinearModel, features: readonly number[]): Float64Array {
  const sums = noSums(model)
  addFeatures(model, features, 0, features.length, sums)
  return scoresOf(model, sums)
}

/** Scores of some classes alone; other classes cost nothing. A feature that is given twice counts once. */
export function scoreClasses(
  {table, mask, weights, classes: {length: width}, scales, biases}: LinearModel,
  lists: readonly (readonly number[])[],
  classes: readonly number[],
): number[] {
  const rows = new Set<number>()
  for (const features of lists)
    for (let place = 0; place < features.length; place++) {
      const hash = features[place]! | 0
      for (let slot = hash & mask; ; slot = (slot + 1) & mask) {
        const row = table[2 * slot + 1]!
        if (row < 0) break
        if (table[2 * slot] !== hash) continue
        rows.add(row)
        break
      }
    }
  const steps = new Int32Array(classes.length)
  for (const row of rows)
    for (let i = 0, from = row * width; i < steps.length; i++) steps[i]! += weights[from + classes[i]!]!
  const scale = rows.size === 0 ? 0 : 1 / Math.sqrt(rows.size)
  return classes.map((at, i) => steps[i]! * scales[at]! * scale + biases[at]!)
}

/**
 * How far one feature alone speaks for any class but `without`: the largest weight less that of `without`, in the steps of
 * the scores. `null` when training never saw the feature.
 */
export function leaning(model: LinearModel, hash: number, without: number): number | null {
  const {classes, table, mask, weights, scales} = model
  for (let slot = hash & mask; ; slot = (slot + 1) & mask) {
    const row = table[2 * slot + 1]!
    if (row < 0) return null
    if (table[2 * slot] !== (hash | 0)) continue
    const from = row * classes.length
    let most = Number.NEGATIVE_INFINITY
    for (let i = 0; i < classes.length; i++)
      if (i !== without) most = Math.max(most, weights[from + i]! * scales[i]!)
    return most - weights[from + without]! * scales[without]!
  }
}
