// A network that reads a whole sentence, forwards and backwards, before it judges a word: what stands before and behind tells
// acts that no feature of the word and its neighbours tells. Bytes in, a score a class out.
//
// Two chains of gated units, one in each direction (a long short-term memory whose gates of keeping and of writing are one:
// Greff et al. 2017, "LSTM: a search space odyssey", CIFG). A word and another one, as the chains left them, meet in one layer of
// rectified units: an act's word and its governor, or a noun and the act's word.

import {readModelFile} from "@demarche/text"
import {type FeatureTable, featureTable, lookUp} from "./feature-table.ts"
import {inFours, type Kernels, kernelsFor, placeInBlocks} from "./kernels.ts"
import type {Vectors} from "./vectors.ts"

export {gate, squash} from "./plain-kernels.ts"

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
  /** Units of a chain, filled up to a multiple of four. */
  readonly width: number
  /** Units of the layer where two words meet, filled up likewise. */
  readonly meeting: number
  readonly lemmas: FeatureTable
  /** A row a lemma, the first for strangers. */
  readonly lemmaRows: Float32Array
  readonly lemmaWidth: number
  readonly marks: ReadonlyMap<string, number>
  readonly kernels: Kernels
  readonly places: Places
  /** For each meeting unit a weight for each class. */
  readonly weights: Float32Array
  readonly classBiases: Float32Array
  readonly vectors: Vectors
  /** Where stands what a vector and a lemma come to at the inputs, as far as they were met; by vector and lemma. */
  readonly met: Map<number, number>
  /** How many sentences have been read: the last is still there. */
  readonly turns: {last: number}
}

/** Where matrices and vectors lie among the numbers of the kernels. */
interface Places {
  /** For each unit a weight for each dimension of vector and lemma. */
  readonly inputs: number
  readonly biases: number
  /** What a mark adds to the inputs of all units, row by row. */
  readonly marks: number
  /** For each gate of a chain a weight for each of its units. */
  readonly forth: number
  readonly back: number
  /** For each meeting unit a weight for each unit of both chains, at the one word and at the other. */
  readonly outs: number
  /** Vector and lemma. */
  readonly word: number
  /** What vectors and lemmas come to at the inputs, as they are met. */
  readonly met: number
  /** Places of the rows that are added up. */
  readonly list: number
  /** Inputs of all units, word by word. */
  readonly seen: number
  /** Units of both chains, word by word. */
  readonly chains: number
  /** Memory and gates of a chain that runs. */
  readonly room: number
  /** Both chains at both words, and what they come to. */
  readonly both: number
  readonly meeting: number
}

/** Gates of a chain: what is kept, what is shown, what is written. */
export const GATES = 3

/** Length that vectors have where the network reads them. */
export const VECTOR_LENGTH = 5

/** More words than this are not read at once. */
export const MOST_WORDS = 256

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
  const classes = file.strings("classes")
  const marks = file.strings("marks")
  const weights = file.float32("weights")
  const {width, meeting, kernels, places} = placed(
    Math.sqrt(file.float32("forth").length / GATES),
    weights.length / classes.length,
    name => file.float32(name),
  )
  const byUnit = new Float32Array(meeting * classes.length)
  const units = weights.length / classes.length
  weights.forEach((weight, at) => {
    byUnit[(at % units) * classes.length + Math.floor(at / units)] = weight
  })
  return {
    classes,
    width,
    meeting,
    lemmas: featureTable(file.uint32("lemmas"), row => row + 1),
    lemmaRows: Float32Array.from(file.int8("lemmaRows"), (value, at) => value * steps[at % steps.length]!),
    lemmaWidth: steps.length,
    marks: new Map(marks.map((mark, row) => [mark, row])),
    kernels,
    places,
    weights: byUnit,
    classBiases: file.float32("classBiases"),
    vectors,
    met: new Map(),
    turns: {last: 0},
  }
}

/** What was met is forgotten beyond this: words of a language are few, but texts may hold anything. */
const mostMet = 6000

/** So many rows are added up at once. */
const mostListed = 64

/** Lays the matrices into the memory of kernels, the units of each gate and layer filled up to a multiple of four. */
function placed(
  ownWidth: number,
  ownMeeting: number,
  matrix: (name: "inputs" | "biases" | "markRows" | "forth" | "back" | "outs") => Float32Array,
): Pick<SequenceNetwork, "width" | "meeting" | "kernels" | "places"> {
  const width = inFours(ownWidth)
  const meeting = inFours(ownMeeting)
  const ownUnits = inputsOf(ownWidth, ownMeeting)
  const units = inputsOf(width, meeting)
  const dimensions = matrix("inputs").length / ownUnits
  let end = 0
  const reserve = (count: number): number => {
    const at = end
    end += inFours(count)
    return at
  }
  const places = {
    inputs: reserve(units * inFours(dimensions)),
    biases: reserve(units),
    marks: reserve((matrix("markRows").length / ownUnits) * units),
    forth: reserve(GATES * width * width),
    back: reserve(GATES * width * width),
    outs: reserve(meeting * 4 * width),
    word: reserve(dimensions),
    list: reserve(mostListed),
    room: reserve((1 + GATES) * width),
    both: reserve(4 * width),
    meeting: reserve(meeting),
    chains: reserve(MOST_WORDS * 2 * width),
    seen: reserve(MOST_WORDS * units),
    met: reserve(mostMet * units),
  }
  const kernels = kernelsFor(end)
  const {numbers} = kernels
  const ofChain = (unit: number): number => Math.floor(unit / ownWidth) * width + (unit % ownWidth)
  const ofLayer = (unit: number): number => Math.floor(unit / ownMeeting) * meeting + (unit % ownMeeting)
  const ofAll = (unit: number): number => {
    const gates = 2 * GATES * ownWidth
    return unit < gates ? ofChain(unit) : 2 * GATES * width + ofLayer(unit - gates)
  }
  const same = (at: number): number => at
  const lay = (
    name: "inputs" | "forth" | "back" | "outs",
    length: number,
    rowOf: (row: number) => number,
    columnOf: (column: number) => number,
    filledUp: number,
  ): void => {
    matrix(name).forEach((weight, at) => {
      const row = rowOf(Math.floor(at / length))
      numbers[places[name] + placeInBlocks(row, columnOf(at % length), filledUp)] = weight
    })
  }
  lay("inputs", dimensions, ofAll, same, inFours(dimensions))
  lay("forth", ownWidth, ofChain, same, width)
  lay("back", ownWidth, ofChain, same, width)
  lay("outs", 4 * ownWidth, same, ofChain, 4 * width)
  matrix("biases").forEach((bias, unit) => {
    numbers[places.biases + ofAll(unit)] = bias
  })
  matrix("markRows").forEach((weight, at) => {
    numbers[places.marks + Math.floor(at / ownUnits) * units + ofAll(at % ownUnits)] = weight
  })
  return {width, meeting, kernels, places}
}

/** Vectors have fewer rows than this. */
const rowsOfVectors = 1 << 17

/** Where stands what vector and lemma come to at the inputs of all units. */
function meantBy(network: SequenceNetwork, vector: number, lemma: number): number {
  const {met, vectors, lemmaRows, lemmaWidth: ofLemma, places, width, meeting} = network
  const {numbers, multiply} = network.kernels
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
  const units = inputsOf(width, meeting)
  const sums = places.met + met.size * units
  numbers.copyWithin(sums, places.biases, places.biases + units)
  multiply(sums, places.inputs, units, places.word, inFours(dimensions + ofLemma))
  met.set(key, sums)
  return sums
}

/** Writes what a word comes to at the inputs of all units to where it is read. */
function see(network: SequenceNetwork, {vector, lemma, marks}: SeenWord, place: number): void {
  const {kernels, places, marks: known} = network
  const units = inputsOf(network.width, network.meeting)
  const sums = places.seen + place * units
  const meant = meantBy(network, vector, Math.max(0, lookUp(network.lemmas, lemma)))
  let count = 0
  const add = (row: number): void => {
    if (count === mostListed) {
      kernels.addRows(sums, places.list, count, units)
      kernels.integers[places.list] = sums * Float32Array.BYTES_PER_ELEMENT
      count = 1
    }
    kernels.integers[places.list + count++] = row * Float32Array.BYTES_PER_ELEMENT
  }
  for (const mark of marks) {
    const row = known.get(mark)
    if (row !== undefined) add(places.marks + row * units)
  }
  // marks together first: sums that are rounded depend on the order
  add(meant)
  kernels.addRows(sums, places.list, count, units)
}

/** A sentence that the network has read, as long as it has read no other since. */
export interface ReadSequence {
  readonly turn: number
}

/** @throws RangeError for more than `MOST_WORDS` words */
export function readSequence(network: SequenceNetwork, words: readonly SeenWord[]): ReadSequence {
  const {width, meeting, kernels, places} = network
  const {numbers, runChain} = kernels
  const {length} = words
  if (length > MOST_WORDS) throw new RangeError(`${length} words, at most ${MOST_WORDS} are read at once`)
  const units = inputsOf(width, meeting)
  const {seen, chains, room} = places
  for (let place = 0; place < length; place++) see(network, words[place]!, place)
  if (length > 0) {
    const last = length - 1
    const ofWord = 2 * width
    const back = seen + last * units + GATES * width
    numbers.fill(0, room, room + width)
    runChain(seen, units, places.forth, chains, ofWord, length, width, room)
    numbers.fill(0, room, room + width)
    runChain(back, -units, places.back, chains + last * ofWord + width, -ofWord, length, width, room)
  }
  return {turn: ++network.turns.last}
}

/**
 * Score of each class for a word beside another, in the network's order: natural logarithms of chances, but for a constant.
 * @throws Error when the network has read another sentence since
 */
export function sequenceScores(
  network: SequenceNetwork,
  {turn}: ReadSequence,
  one: number,
  other: number,
): Float64Array {
  const {width, meeting, weights, classBiases, kernels, places} = network
  if (turn !== network.turns.last) throw new Error("the network has read another sentence since")
  const {numbers, multiply} = kernels
  const {seen, chains, both, outs, meeting: met} = places
  const units = inputsOf(width, meeting)
  const asOne = seen + one * units + 2 * GATES * width
  const asOther = seen + other * units + 2 * GATES * width + meeting
  for (let unit = 0; unit < meeting; unit++)
    numbers[met + unit] = numbers[asOne + unit]! + numbers[asOther + unit]!
  const ofWord = 2 * width
  numbers.copyWithin(both, chains + one * ofWord, chains + (one + 1) * ofWord)
  numbers.copyWithin(both + ofWord, chains + other * ofWord, chains + (other + 1) * ofWord)
  multiply(met, outs, meeting, both, 2 * ofWord)
  const scores = new Float64Array(classBiases)
  for (let unit = 0; unit < meeting; unit++) {
    const value = numbers[met + unit]!
    if (value <= 0) continue
    const from = unit * scores.length
    for (let at = 0; at < scores.length; at++) scores[at]! += value * weights[from + at]!
  }
  return scores
}
