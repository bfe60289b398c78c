// Learns a network of one hidden layer over hashed features and the vectors of a few words, and packs it into bytes: softmax
// and cross-entropy, Adagrad, features and hidden units left out by chance while learning. Seeded.

import {meanOf, type Vectors, type WordSlots} from "@demarche/events"
import {stringColumn, writeModelFile} from "@demarche/text"
import type {LabelledRow} from "../linear/learn-linear.ts"
import {firstBy, type KeptFeature, packWeights} from "../linear/pack-weights.ts"
import {SeededRandom} from "../text/random.ts"

export interface ReadRow extends LabelledRow {
  /** Rows of the table of vectors, slot by slot. */
  readonly words: WordSlots
}

export interface NetworkRow extends ReadRow {
  /** Cost factor of the row. */
  readonly importance: number
}

export interface NetworkOptions {
  /** Hidden units. */
  readonly width: number
  readonly epochs: number
  readonly seed: number
  /** Step of the learner at the beginning; it falls to a tenth. */
  readonly rate: number
  /** Share of the features, and of the hidden units, left out of a step. */
  readonly left: number
  /** Vectors have this length where the network reads them. */
  readonly length: number
  /** Features seen in fewer rows are left out. */
  readonly least: number
  /** Features kept: those that moved farthest. */
  readonly kept: number
}

/** Where a weight that has not moved yet divides its step: Adagrad without this would begin with leaps. */
const ease = 1e-3
/** The same for an embedding. */
const easeOfFeature = 1e-4
/** Weights of words fall by this share of a step. */
const decay = 1e-5

export function learnNetwork(
  rows: readonly NetworkRow[],
  vectors: Vectors,
  component: string,
  version: number,
  options: NetworkOptions,
): ArrayBuffer {
  const seen = new Map<number, number>()
  for (const {features} of rows)
    for (const hash of new Set(features)) seen.set(hash, (seen.get(hash) ?? 0) + 1)
  const indexOf = new Map<number, number>()
  for (const [hash, count] of seen) if (count >= options.least) indexOf.set(hash, indexOf.size)
  const classes = [...new Set(rows.map(row => row.label))].sort()
  const cases = rows.map(({features, words, label, importance}) => ({
    features: Int32Array.from(new Set(features.flatMap(hash => indexOf.get(hash) ?? []))),
    words,
    label: classes.indexOf(label),
    importance,
  }))
  const learnt = descend(cases, vectors, indexOf.size, classes.length, options)
  const {width} = options
  const {embeddings} = learnt
  // a unit of the hidden layer is packed as a class of a linear model is
  const units = Array.from({length: width}, (_, unit) =>
    Float32Array.from({length: indexOf.size}, (_, index) => embeddings[index * width + unit]!),
  )
  const {keys, weights: packed, scales} = packWeights(units, farthest(learnt, indexOf, options))
  return writeModelFile(component, version, {
    classes: stringColumn(classes),
    keys,
    embeddings: packed,
    scales,
    projections: learnt.projections.map(value => value * options.length),
    hidden: learnt.hidden,
    weights: learnt.weights,
    biases: learnt.biases,
  })
}

/** A row with its features as numbers from 0 and its label as the place of the class. */
interface Case {
  readonly features: Int32Array
  readonly words: WordSlots
  readonly label: number
  readonly importance: number
}

interface Learnt {
  /** Embeddings before the first step: a feature that stays there has taught nothing. */
  readonly begun: Float32Array
  readonly embeddings: Float32Array
  readonly projections: Float32Array
  readonly hidden: Float32Array
  readonly weights: Float32Array
  readonly biases: Float32Array
}

/** Steps down the slope of the cross-entropy, row by row. Embeddings and projections have one divisor a row of weights. */
function descend(
  cases: readonly Case[],
  vectors: Vectors,
  features: number,
  classes: number,
  {width, epochs, seed, rate, left, length}: NetworkOptions,
): Learnt {
  const random = new SeededRandom(seed)
  const around = (count: number, most: number): Float32Array =>
    Float32Array.from({length: count}, () => (2 * random.number() - 1) * most)
  const {dimensions} = vectors
  const slots = cases[0]!.words.length
  const begun = around(features * width, 0.5)
  const embeddings = begun.slice()
  const embeddingSquares = new Float32Array(features)
  const projections = around(slots * dimensions * width, 0.17)
  const projectionSquares = new Float32Array(slots * dimensions)
  const weights = around(classes * width, 1.7 / Math.sqrt(width))
  const weightSquares = new Float32Array(weights.length)
  const biases = new Float32Array(classes)
  const biasSquares = new Float32Array(classes)
  const hidden = new Float32Array(width)
  const hiddenSquares = new Float32Array(width)
  /** Units that take part in a step, and then those of them that fire; the others learn nothing from it. */
  const live = new Int32Array(width)
  const units = new Float64Array(width)
  const errors = new Float64Array(classes)
  const back = new Float64Array(width)
  const some = new Int32Array(cases.reduce((most, one) => Math.max(most, one.features.length), 0))
  const stay = 1 / (1 - left)
  for (let epoch = 0; epoch < epochs; epoch++) {
    const step = rate * (1 - (0.9 * epoch) / epochs)
    for (const at of random.order(cases.length)) {
      const {features: all, words, label, importance} = cases[at]!
      let count = 0
      for (const feature of all) if (random.number() >= left) some[count++] = feature
      let awake = 0
      for (let unit = 0; unit < width; unit++) if (random.number() >= left) live[awake++] = unit
      if (count === 0) continue
      const scale = 1 / Math.sqrt(count)
      const told = words.map(slot => (slot.length === 0 ? null : meanOf(vectors, slot)))

      units.fill(0)
      for (let place = 0; place < count; place++)
        for (let i = 0, from = some[place]! * width; i < awake; i++)
          units[live[i]!]! += scale * embeddings[from + live[i]!]!
      told.forEach((vector, slot) => {
        if (vector === null) return
        for (let dimension = 0; dimension < dimensions; dimension++) {
          const value = vector[dimension]! * length
          for (let i = 0, from = (slot * dimensions + dimension) * width; i < awake; i++)
            units[live[i]!]! += value * projections[from + live[i]!]!
        }
      })
      let firing = 0
      for (let i = 0; i < awake; i++) {
        const unit = live[i]!
        const value = units[unit]! + hidden[unit]!
        units[unit] = value * stay
        if (value > 0) live[firing++] = unit
      }

      let most = Number.NEGATIVE_INFINITY
      for (let one = 0; one < classes; one++) {
        let sum = biases[one]!
        for (let i = 0, from = one * width; i < firing; i++)
          sum += weights[from + live[i]!]! * units[live[i]!]!
        errors[one] = sum
        most = Math.max(most, sum)
      }
      let total = 0
      for (let one = 0; one < classes; one++) {
        errors[one] = Math.exp(errors[one]! - most)
        total += errors[one]!
      }
      for (let one = 0; one < classes; one++)
        errors[one] = importance * (errors[one]! / total - (one === label ? 1 : 0))

      back.fill(0)
      for (let one = 0; one < classes; one++) {
        const error = errors[one]!
        for (let i = 0, from = one * width; i < firing; i++) {
          const unit = live[i]!
          const weight = from + unit
          back[unit]! += error * weights[weight]! * stay
          const slope = error * units[unit]!
          weightSquares[weight]! += slope * slope
          weights[weight]! -= (step * slope) / Math.sqrt(weightSquares[weight]! + ease)
        }
        biasSquares[one]! += error * error
        biases[one]! -= (step * error) / Math.sqrt(biasSquares[one]! + ease)
      }
      let squares = 0
      for (let i = 0; i < firing; i++) {
        const unit = live[i]!
        const slope = back[unit]!
        squares += slope * slope
        hiddenSquares[unit]! += slope * slope
        hidden[unit]! -= (step * slope) / Math.sqrt(hiddenSquares[unit]! + ease)
      }
      const spread = squares / width
      for (let place = 0; place < count; place++) {
        const feature = some[place]!
        embeddingSquares[feature]! += spread * scale * scale
        const far = (step * scale) / Math.sqrt(embeddingSquares[feature]! + easeOfFeature)
        for (let i = 0, from = feature * width; i < firing; i++)
          embeddings[from + live[i]!]! -= far * back[live[i]!]!
      }
      told.forEach((vector, slot) => {
        if (vector === null) return
        for (let dimension = 0; dimension < dimensions; dimension++) {
          const value = vector[dimension]! * length
          const row = slot * dimensions + dimension
          projectionSquares[row]! += spread * value * value
          const far = (step * value) / Math.sqrt(projectionSquares[row]! + ease)
          for (let i = 0, from = row * width; i < firing; i++) {
            const unit = live[i]!
            projections[from + unit]! -= far * back[unit]! + step * decay * projections[from + unit]!
          }
        }
      })
    }
  }
  return {begun, embeddings, projections, hidden, weights, biases}
}

/** The features whose embeddings moved farthest, by hash. */
function farthest(
  {begun, embeddings}: Learnt,
  indexOf: ReadonlyMap<number, number>,
  {width, kept}: NetworkOptions,
): KeptFeature[] {
  const moved = new Float64Array(indexOf.size)
  for (let at = 0; at < embeddings.length; at++)
    moved[Math.floor(at / width)]! += (embeddings[at]! - begun[at]!) ** 2
  return firstBy(moved, indexOf, kept)
}
