// A network that reads a whole sentence, forwards and backwards, before it judges a word: what stands before and behind tells
// acts that no feature of the word and its neighbours tells. Bytes in, a score a class out.
//
// Two chains of gated units, one in each direction (a long short-term memory whose gates of keeping and of writing are one:
// Greff et al. 2017, "LSTM: a search space odyssey", CIFG). A word and another one, as the chains left them, meet in one layer of
// rectified units: an act's word and its governor, or a noun and the act's word.

import {readModelFile} from "@demarche/text"
import {type FeatureTable, featureTable, lookUp} from "./feature-table.ts"
import {inFours, type Multiplier, multiplierFor} from "./multiplier.ts"
import type {Vectors} from "./vectors.ts"

/** What the network sees of a word. */
export interface SeenWord {
  /** Row of its vector, -1 for a stranger. */
  readonly vector: number
  /** Hash of its lemma. */
  readonly lemma: number
  /** What else is known of it: tag, relation, what the rules read. Marks the network never met say nothing. */
  readonly marks: readonly string[]
}

export interface SequenceNetwork {
  readonly classes: readonly string[]
  /** Units of a chain. */
  readonly width: number
  /** Units of the layer where two words meet. */
  readonly meeting: number
  readonly lemmas: FeatureTable
  /** A row a lemma, the first for strangers. */
  readonly lemmaRows: Float32Array
  readonly lemmaWidth: number
  readonly marks: ReadonlyMap<string, number>
  /** What a mark adds to the inputs of all units, row by row. */
  readonly markRows: Float32Array
  readonly biases: Float32Array
  readonly multiplier: Multiplier
  readonly places: Places
  /** For each class a weight for each meeting unit. */
  readonly weights: Float32Array
  readonly classBiases: Float32Array
  readonly vectors: Vectors
  /** What a vector and a lemma come to at the inputs, as far as they were met; by vector and lemma. */
  readonly met: Map<number, Float32Array>
  /** What marks come to together, by all of them. */
  readonly told: Map<string, Float32Array>
}

/** Where matrices and vectors lie among the numbers of the multiplier, each filled up to a multiple of four. */
interface Places {
  /** For each unit a weight for each dimension of vector and lemma. */
  readonly inputs: number
  /** For each gate of a chain a weight for each of its units. */
  readonly forth: number
  readonly back: number
  /** For each meeting unit a weight for each unit of both chains, at the one word and at the other. */
  readonly outs: number
  /** Vector and lemma, and what they come to. */
  readonly word: number
  readonly sums: number
  readonly gates: number
  readonly chain: number
  /** Both chains at both words. */
  readonly both: number
  readonly met: number
}

/** Gates of a chain: what is kept, what is shown, what is written. */
export const GATES = 3

/** Length that vectors have where the network reads them. */
export const VECTOR_LENGTH = 5

/** Inputs of all units: the gates of both chains, then the meeting units for a word as the one and as the other. */
export const inputsOf = (width: number, meeting: number): number => 2 * GATES * width + 2 * meeting

/** @throws ModelFileError when the bytes are another component or were trained on other templates */
export function loadSequenceNetwork(
  bytes: ArrayBuffer,
  component: string,
  version: number,
  vectors: Vectors,
): SequenceNetwork {
  const file = readModelFile(bytes, component, version)
  const steps = file.float32("lemmaSteps")
  const weights = file.float32("weights")
  const classes = file.strings("classes")
  const forth = file.float32("forth")
  const width = Math.sqrt(forth.length / GATES)
  const meeting = weights.length / classes.length
  const {multiplier, places} = placed(width, meeting, {
    inputs: file.float32("inputs"),
    forth,
    back: file.float32("back"),
    outs: file.float32("outs"),
  })
  return {
    classes,
    width,
    meeting,
    lemmas: featureTable(file.uint32("lemmas"), row => row + 1),
    lemmaRows: Float32Array.from(file.int8("lemmaRows"), (value, at) => value * steps[at % steps.length]!),
    lemmaWidth: steps.length,
    marks: new Map(file.strings("marks").map((mark, row) => [mark, row])),
    markRows: file.float32("markRows"),
    biases: file.float32("biases"),
    multiplier,
    places,
    weights,
    classBiases: file.float32("classBiases"),
    vectors,
    met: new Map(),
    told: new Map(),
  }
}

/** Lays the matrices into a multiplier's memory. */
function placed(
  width: number,
  meeting: number,
  {inputs, forth, back, outs}: Readonly<Record<"inputs" | "forth" | "back" | "outs", Float32Array>>,
): {readonly multiplier: Multiplier; readonly places: Places} {
  const units = inputsOf(width, meeting)
  const dimensions = inputs.length / units
  let end = 0
  const reserve = (rows: number, length: number): number => {
    const at = end
    end += inFours(rows) * inFours(length)
    return at
  }
  const places = {
    inputs: reserve(units, dimensions),
    forth: reserve(GATES * width, width),
    back: reserve(GATES * width, width),
    outs: reserve(meeting, 4 * width),
    word: reserve(1, dimensions),
    sums: reserve(units, 1),
    gates: reserve(GATES * width, 1),
    chain: reserve(1, width),
    both: reserve(1, 4 * width),
    met: reserve(meeting, 1),
  }
  const multiplier = multiplierFor(end)
  const lay = (at: number, matrix: Float32Array, length: number): void => {
    for (let row = 0; row * length < matrix.length; row++)
      multiplier.numbers.set(matrix.subarray(row * length, (row + 1) * length), at + row * inFours(length))
  }
  lay(places.inputs, inputs, dimensions)
  lay(places.forth, forth, width)
  lay(places.back, back, width)
  lay(places.outs, outs, 4 * width)
  return {multiplier, places}
}

/** Between -1 and 1, as the hyperbolic tangent is, of nothing but products and a quotient: the same on every machine. */
export function squash(value: number): number {
  if (value >= 3) return 1
  if (value <= -3) return -1
  const square = value * value
  return (value * (27 + square)) / (27 + 9 * square)
}

/** The same between 0 and 1. */
export const gate = (value: number): number => 0.5 + 0.5 * squash(value / 2)

/** What was met is forgotten beyond this: words of a language are few, but texts may hold anything. */
const mostMet = 6000

/** Vectors have fewer rows than this. */
const rowsOfVectors = 1 << 17

/** What vector and lemma come to at the inputs of all units. */
function meantBy(network: SequenceNetwork, vector: number, lemma: number): Float32Array {
  const {met, vectors, lemmaRows, lemmaWidth: ofLemma, biases, places} = network
  const {numbers, multiply} = network.multiplier
  const key = lemma * rowsOfVectors + vector + 1
  const known = met.get(key)
  if (known !== undefined) return known
  if (met.size >= mostMet) met.clear()
  const {dimensions, values, steps} = vectors
  const scale = VECTOR_LENGTH / steps
  for (let at = 0; at < dimensions; at++)
    numbers[places.word + at] = vector < 0 ? 0 : values[vector * dimensions + at]! * scale
  for (let at = 0; at < ofLemma; at++)
    numbers[places.word + dimensions + at] = lemmaRows[lemma * ofLemma + at]!
  numbers.set(biases, places.sums)
  multiply(places.sums, places.inputs, inFours(biases.length), places.word, inFours(dimensions + ofLemma))
  const sums = numbers.slice(places.sums, places.sums + biases.length)
  met.set(key, sums)
  return sums
}

/** What marks come to together at the inputs of all units. */
function toldBy(
  {told, marks, markRows, biases: {length}}: SequenceNetwork,
  own: readonly string[],
): Float32Array {
  const key = own.join("\n")
  const known = told.get(key)
  if (known !== undefined) return known
  if (told.size >= mostMet) told.clear()
  const sums = new Float32Array(length)
  for (const mark of own) {
    const row = marks.get(mark)
    if (row === undefined) continue
    for (let unit = 0, from = row * length; unit < length; unit++) sums[unit]! += markRows[from + unit]!
  }
  told.set(key, sums)
  return sums
}

/** A sentence that the network has read. */
export interface ReadSequence {
  /** Inputs of all units, word by word. */
  readonly inputs: Float32Array
  /** Units of both chains, word by word. */
  readonly chains: Float32Array
}

export function readSequence(network: SequenceNetwork, words: readonly SeenWord[]): ReadSequence {
  const {width, meeting} = network
  const size = inputsOf(width, meeting)
  const inputs = new Float32Array(words.length * size)
  words.forEach(({vector, lemma, marks}, place) => {
    const meant = meantBy(network, vector, Math.max(0, lookUp(network.lemmas, lemma)))
    const told = toldBy(network, marks)
    for (let unit = 0, at = place * size; unit < size; unit++) inputs[at + unit] = meant[unit]! + told[unit]!
  })
  const chains = new Float32Array(words.length * 2 * width)
  runChain(network, inputs, 0, network.places.forth, chains, 0, words.length, false)
  runChain(network, inputs, GATES * width, network.places.back, chains, width, words.length, true)
  return {inputs, chains}
}

/** @param first of the chain's gates among the inputs of a word; @param offset of its units among those of both chains */
function runChain(
  {width, meeting, multiplier: {numbers, multiply}, places: {gates, chain}}: SequenceNetwork,
  inputs: Float32Array,
  first: number,
  weights: number,
  chains: Float32Array,
  offset: number,
  count: number,
  isBackwards: boolean,
): void {
  const size = inputsOf(width, meeting)
  const memory = new Float32Array(width)
  for (let step = 0; step < count; step++) {
    const place = isBackwards ? count - 1 - step : step
    const at = place * size + first
    for (let unit = 0; unit < GATES * width; unit++) numbers[gates + unit] = inputs[at + unit]!
    if (step > 0) multiply(gates, weights, inFours(GATES * width), chain, inFours(width))
    const out = place * 2 * width + offset
    for (let unit = 0; unit < width; unit++) {
      const kept = gate(numbers[gates + unit]!)
      memory[unit] = kept * memory[unit]! + (1 - kept) * squash(numbers[gates + 2 * width + unit]!)
      const shown = gate(numbers[gates + width + unit]!) * squash(memory[unit]!)
      numbers[chain + unit] = shown
      chains[out + unit] = shown
    }
  }
}

/** Score of each class for a word beside another, in the network's order: natural logarithms of chances, but for a constant. */
export function sequenceScores(
  network: SequenceNetwork,
  {inputs, chains}: ReadSequence,
  one: number,
  other: number,
): Float64Array {
  const {width, meeting, weights, classBiases, multiplier, places} = network
  const {numbers, multiply} = multiplier
  const size = inputsOf(width, meeting)
  const asOne = one * size + 2 * GATES * width
  const asOther = other * size + 2 * GATES * width + meeting
  for (let unit = 0; unit < meeting; unit++)
    numbers[places.met + unit] = inputs[asOne + unit]! + inputs[asOther + unit]!
  numbers.set(chains.subarray(one * 2 * width, (one + 1) * 2 * width), places.both)
  numbers.set(chains.subarray(other * 2 * width, (other + 1) * 2 * width), places.both + 2 * width)
  multiply(places.met, places.outs, inFours(meeting), places.both, inFours(4 * width))
  const scores = Float64Array.from(classBiases)
  for (let unit = 0; unit < meeting; unit++) {
    const value = numbers[places.met + unit]!
    if (value <= 0) continue
    for (let at = 0; at < scores.length; at++) scores[at]! += value * weights[at * meeting + unit]!
  }
  return scores
}
