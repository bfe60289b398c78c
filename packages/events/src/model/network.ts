// A small network beside a linear model: features and the vectors of a few words come together in one hidden layer, so that
// words which the corpus never held in a place are judged by those that mean much the same. Bytes in, a score a class out.

import {readModelFile} from "@demarche/text"
import {noSums, type PackedRows, packedRows, type Sums, sumAgain, unitLength} from "./linear-model.ts"
import type {Vectors} from "./vectors.ts"

export interface Network {
  readonly classes: readonly string[]
  /** A column is a hidden unit. */
  readonly embeddings: PackedRows
  /** Value of one step of an embedding, for each hidden unit. */
  readonly scales: Float32Array
  /** For each slot and dimension of a vector, a weight for each hidden unit. */
  readonly projections: Float32Array
  /** Biases of the hidden units. */
  readonly hidden: Float32Array
  /** For each hidden unit a weight for each class. */
  readonly weights: Float32Array
  readonly biases: Float32Array
  readonly vectors: Vectors
  /** What words come to in their slots, as far as they were met; by `row * slots + slot`. */
  readonly met: Map<number, Float64Array>
}

/**
 * Rows of the table of vectors, slot by slot: the words that stand in a place. Of several the mean counts, brought to length
 * one; of none, nothing.
 */
export type WordSlots = readonly (readonly number[])[]

/** @throws ModelFileError when the bytes are another component or were trained on other templates */
export function loadNetwork(
  bytes: ArrayBuffer,
  component: string,
  features: number,
  vectors: Vectors,
): Network {
  const file = readModelFile(bytes, component, features)
  const scales = file.float32("scales")
  return {
    classes: file.strings("classes"),
    embeddings: packedRows(file.uint32("keys"), file.int8("embeddings"), scales.length),
    scales,
    projections: file.float32("projections"),
    hidden: file.float32("hidden"),
    weights: byUnit(file.float32("weights"), scales.length),
    biases: file.float32("biases"),
    vectors,
    met: new Map(),
  }
}

/** Files hold the weights class by class. */
function byUnit(weights: Float32Array, units: number): Float32Array {
  const classes = weights.length / units
  return Float32Array.from(weights, (_, at) => weights[(at % classes) * units + Math.floor(at / classes)]!)
}

/** What has come together in the hidden units so far. */
export interface Stirred {
  /** Of the embeddings of features. */
  readonly sums: Sums
  /** Of what words mean. */
  readonly units: Float64Array
}

export const unstirred = ({hidden: {length}}: Network): Stirred => ({
  sums: noSums(length),
  units: new Float64Array(length),
})

/** Makes what has come together in one place the same as in another. */
export function stirAgain(from: Stirred, to: Stirred): void {
  sumAgain(from.sums, to.sums)
  to.units.set(from.units)
}

/** What was met is forgotten beyond this: words of a language are few, but texts may hold anything. */
const mostMet = 20_000

/** Adds what the words of a slot mean. */
function addWords(network: Network, slot: number, rows: readonly number[], {units}: Stirred): void {
  if (rows.length === 0) return
  const {vectors, met} = network
  if (rows.length > 1) {
    project(network, slot, meanOf(vectors, rows), units)
    return
  }
  const slots = network.projections.length / (vectors.dimensions * units.length)
  const key = rows[0]! * slots + slot
  let known = met.get(key)
  if (known === undefined) {
    if (met.size >= mostMet) met.clear()
    known = new Float64Array(units.length)
    project(network, slot, meanOf(vectors, rows), known)
    met.set(key, known)
  }
  for (let unit = 0; unit < units.length; unit++) units[unit]! += known[unit]!
}

/** Adds what the words of some slots mean, the first of which is `slot`. */
export function addSlots(network: Network, words: WordSlots, slot: number, stirred: Stirred): void {
  for (let at = 0; at < words.length; at++) addWords(network, slot + at, words[at]!, stirred)
}

/** The mean of some vectors, of length one; of a single one as it is. */
export function meanOf({values, dimensions, steps}: Vectors, rows: readonly number[]): Float64Array {
  const mean = new Float64Array(dimensions)
  for (const row of rows)
    for (let at = 0, from = row * dimensions; at < dimensions; at++) mean[at]! += values[from + at]!
  let length = steps
  if (rows.length > 1) {
    let squares = 0
    for (const value of mean) squares += value * value
    length = Math.sqrt(squares)
  }
  if (length > 0) for (let at = 0; at < dimensions; at++) mean[at]! /= length
  return mean
}

function project({projections}: Network, slot: number, vector: Float64Array, units: Float64Array): void {
  const width = units.length
  let from = slot * vector.length * width
  for (const value of vector) {
    for (let unit = 0; unit < width; unit++) units[unit]! += value * projections[from + unit]!
    from += width
  }
}

/** Score of each class, in the network's order: natural logarithms of chances, but for a constant. */
export function networkScores(
  {scales, hidden, weights, biases}: Network,
  {sums, units}: Stirred,
): Float64Array {
  const width = hidden.length
  const scale = unitLength(sums)
  const scores = new Float64Array(biases)
  for (let unit = 0; unit < width; unit++) {
    const value = sums.steps[unit]! * scales[unit]! * scale + units[unit]! + hidden[unit]!
    if (value <= 0) continue
    for (let at = 0, from = unit * scores.length; at < scores.length; at++)
      scores[at]! += value * weights[from + at]!
  }
  return scores
}
