// A linear classifier over hashed binary features: bytes in, a score for each class out. The layout is shared with training.

import {readModelFile} from "@demarche/text"
import {type FeatureTable, featureTable, lookUp, lookUpAll} from "./feature-table.ts"
import {type Kernels, kernelsFor, MOST_BYTE_ROWS, sumsOfBytes} from "./kernels.ts"

/** Signed bytes for each feature: as many as what is added up has columns. */
export interface PackedRows {
  /** Row of each feature. */
  readonly table: FeatureTable
  readonly weights: Int8Array
  /** They lie in the memory of these, from the beginning; behind them the numbers of rows to add up, and their sums. */
  readonly kernels: Kernels
  readonly list: number
  readonly sums: number
}

export function packedRows(keys: Uint32Array, weights: Int8Array, columns: number): PackedRows {
  // rows are read 24 bytes at a time, and so a little beyond the last
  const list = Math.ceil((weights.length + 24) / Int32Array.BYTES_PER_ELEMENT)
  const sums = list + MOST_BYTE_ROWS
  const kernels = kernelsFor(sums + sumsOfBytes(columns))
  kernels.bytes.set(weights)
  return {
    table: featureTable(keys),
    weights: kernels.bytes.subarray(0, weights.length),
    kernels,
    list,
    sums,
  }
}

/** A column is a class. */
export interface LinearModel extends PackedRows {
  readonly classes: readonly string[]
  /** Value of one step of a weight, for each class. */
  readonly scales: Float32Array
  readonly biases: Float32Array
}

/** @throws ModelFileError when the bytes are another component or were trained on other feature templates */
export function loadLinearModel(bytes: ArrayBuffer, component: string, features: number): LinearModel {
  const file = readModelFile(bytes, component, features)
  const classes = file.strings("classes")
  return {
    classes,
    ...packedRows(file.uint32("keys"), file.int8("weights"), classes.length),
    scales: file.float32("scales"),
    biases: file.float32("biases"),
  }
}

/** Sums of the weights of some features, column by column, in steps, and how many of them training knew. Whole numbers: no order matters. */
export interface Sums {
  readonly steps: Int32Array
  known: number
}

export const noSums = (columns: number): Sums => ({steps: new Int32Array(columns), known: 0})

/** Makes sums what others are. */
export function sumAgain(from: Sums, to: Sums): void {
  to.steps.set(from.steps)
  to.known = from.known
}

/** By what a sum is multiplied so that the features come to a vector of unit length. */
export const unitLength = ({known}: Sums): number => (known === 0 ? 0 : 1 / Math.sqrt(known))

/** Adds the weights of the features `from` to `to` (exclusive). */
export function addFeatures(
  {table, kernels, list, sums: place}: PackedRows,
  features: readonly number[],
  from: number,
  to: number,
  sums: Sums,
): void {
  const {steps} = sums
  const {integers} = kernels
  integers.fill(0, place, place + steps.length)
  for (let at = from; at < to; at += MOST_BYTE_ROWS) {
    const known = lookUpAll(table, features, at, Math.min(to, at + MOST_BYTE_ROWS), integers, list) - list
    if (known > 0) kernels.addByteRows(place, 0, steps.length, list, known)
    sums.known += known
  }
  for (let column = 0; column < steps.length; column++) steps[column]! += integers[place + column]!
}

/** Score of each class, in the model's order, from all sums of a case. */
export function scoresOf({scales, biases}: LinearModel, sums: Sums): Float64Array {
  const {steps} = sums
  const scores = new Float64Array(steps.length)
  const scale = unitLength(sums)
  for (let i = 0; i < steps.length; i++) scores[i] = steps[i]! * scales[i]! * scale + biases[i]!
  return scores
}

/** Score of each class, in the model's order. `features` are binary; the vector is brought to unit length. */
export function scoreFeatures(model: LinearModel, features: readonly number[]): Float64Array {
  const sums = noSums(model.classes.length)
  addFeatures(model, features, 0, features.length, sums)
  return scoresOf(model, sums)
}

/** Rows of the features that are being added up. */
let rows = new Int32Array(256)

/** Scores of some classes alone; other classes cost nothing. A feature that is given twice counts once. */
export function scoreClasses(
  {table, weights, classes: {length: width}, scales, biases}: LinearModel,
  lists: readonly (readonly number[])[],
  classes: readonly number[],
): number[] {
  const most = lists.reduce((sum, {length}) => sum + length, 0)
  if (most > rows.length) rows = new Int32Array(2 * most)
  let known = 0
  for (const features of lists) known = lookUpAll(table, features, 0, features.length, rows, known)
  const found = rows.subarray(0, known).sort()
  const steps = new Int32Array(classes.length)
  let distinct = 0
  for (let place = 0; place < known; place++) {
    const row = found[place]!
    if (place > 0 && row === found[place - 1]) continue
    distinct++
    for (let i = 0, from = row * width; i < steps.length; i++) steps[i]! += weights[from + classes[i]!]!
  }
  const scale = distinct === 0 ? 0 : 1 / Math.sqrt(distinct)
  return classes.map((at, i) => steps[i]! * scales[at]! * scale + biases[at]!)
}

/**
 * How far one feature alone speaks for any class but `without`: the largest weight less that of `without`, in the steps of
 * the scores. `null` when training never saw the feature.
 */
export function leaning(model: LinearModel, hash: number, without: number): number | null {
  const {classes, table, weights, scales} = model
  const row = lookUp(table, hash)
  if (row < 0) return null
  const from = row * classes.length
  let most = Number.NEGATIVE_INFINITY
  for (let i = 0; i < classes.length; i++)
    if (i !== without) most = Math.max(most, weights[from + i]! * scales[i]!)
  return most - weights[from + without]! * scales[without]!
}
