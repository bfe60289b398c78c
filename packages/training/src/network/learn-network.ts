// Learns a network of one hidden layer over hashed features and the vectors of a few words, and packs it into bytes: softmax
// and cross-entropy, Adagrad, features and hidden units left out by chance while learning. Seeded.

import {meanOf, type Vectors, type WordSlots} from "@demarche/events"
import {stringColumn, writeModelFile} from "@demarche/text"
import type {LabelledRow} from "../linear/learn-linear.ts"
import {firstBy, type KeptFeature, packWeights} from "../linear/pack-weights.ts"
import {SeededRandom} from "../text/random.ts"

/** What is read of a word. */
export interface ReadWord {
  readonly features: readonly number[]
  /** Rows of the table of vectors, slot by slot. */
  readonly words: WordSlots
}

export interface ReadRow extends ReadWord, LabelledRow {}

export interface NetworkRow extends ReadRow {
  /** Cost factor of the row. */
  readonly importance: number
}

/** Candidates of which some are right: "who does it?" */
export interface Choice {
  readonly candidates: readonly ReadWord[]
  /** Places of the right candidates, at least one, for each class. */
  readonly right: Readonly<Record<string, readonly number[]>>
  /** Cost factor of the choice. */
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

/** Each row is one of some classes. */
export function learnNetwork(
  rows: readonly NetworkRow[],
  classes: readonly string[],
  vectors: Vectors,
  component: string,
  version: number,
  options: NetworkOptions,
): ArrayBuffer {
  const questions = rows.map(row => {
    const right = classes.indexOf(row.label)
    const toErrors = ([scores]: readonly Float64Array[]): void =>
      errorsOf(scores!, at => (at === right ? 1 : 0), row.importance)
    return {rows: [row], toErrors}
  })
  return learn(questions, classes, vectors, component, version, options)
}

/** Of some candidates one or more are of each class: they compete for it. */
export function learnChoices(
  choices: readonly Choice[],
  classes: readonly string[],
  vectors: Vectors,
  component: string,
  version: number,
  options: NetworkOptions,
): ArrayBuffer {
  const questions = choices.map(({candidates, right, importance}) => {
    const column = new Float64Array(candidates.length)
    const toErrors = (scores: readonly Float64Array[]): void =>
      classes.forEach((name, at) => {
        const among = right[name]!
        for (const [place, own] of scores.entries()) column[place] = own[at]!
        errorsOf(column, place => (among.includes(place) ? 1 / among.length : 0), importance)
        for (const [place, own] of scores.entries()) own[at] = column[place]!
      })
    return {rows: candidates, toErrors}
  })
  return learn(questions, classes, vectors, component, version, options)
}

/** Scores become the slope of the cross-entropy: how far the chance of each is from what it should be. */
function errorsOf(scores: Float64Array, wanted: (at: number) => number, importance: number): void {
  const most = scores.reduce((high, score) => Math.max(high, score), Number.NEGATIVE_INFINITY)
  let total = 0
  for (let at = 0; at < scores.length; at++) {
    scores[at] = Math.exp(scores[at]! - most)
    total += scores[at]!
  }
  for (let at = 0; at < scores.length; at++) scores[at] = importance * (scores[at]! / total - wanted(at))
}

/** Rows that are judged together. */
interface Question<Row> {
  readonly rows: readonly Row[]
  /** Turns the scores of the rows, class by class, into how far they are from right. */
  readonly toErrors: (scores: readonly Float64Array[]) => void
}

function learn(
  questions: readonly Question<ReadWord>[],
  classes: readonly string[],
  vectors: Vectors,
  component: string,
  version: number,
  options: NetworkOptions,
): ArrayBuffer {
  const seen = new Map<number, number>()
  for (const {rows} of questions)
    for (const {features} of rows)
      for (const hash of new Set(features)) seen.set(hash, (seen.get(hash) ?? 0) + 1)
  const indexOf = new Map<number, number>()
  for (const [hash, count] of seen) if (count >= options.least) indexOf.set(hash, indexOf.size)
  const known = questions.map(({rows, toErrors}) => ({
    rows: rows.map(({features, words}) => ({
      features: Int32Array.from(new Set(features.flatMap(hash => indexOf.get(hash) ?? []))),
      words,
    })),
    toErrors,
  }))
  const learnt = descend(known, vectors, indexOf.size, classes.length, options)
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

/** A row with its features as numbers from 0. */
interface KnownRow {
  readonly features: Int32Array
  readonly words: WordSlots
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

/** A row on its way through the network, in one step. */
interface Pass {
  /** The features that take part, and what each is multiplied by. */
  readonly some: Int32Array
  readonly scale: number
  readonly told: readonly (Float64Array | null)[]
  readonly units: Float64Array
  /** The hidden units that fire. */
  readonly firing: readonly number[]
}

/** Steps down the slope of the cross-entropy, question by question. Embeddings and projections have one divisor a row of weights. */
function descend(
  questions: readonly Question<KnownRow>[],
  vectors: Vectors,
  features: number,
  classes: number,
  {width, epochs, seed, rate, left, length}: NetworkOptions,
): Learnt {
  const random = new SeededRandom(seed)
  const around = (count: number, most: number): Float32Array =>
    Float32Array.from({length: count}, () => (2 * random.number() - 1) * most)
  const {dimensions} = vectors
  const slots = questions[0]!.rows[0]!.words.length
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
  const back = new Float64Array(width)
  const stay = 1 / (1 - left)

  const forward = ({words}: KnownRow, some: Int32Array, live: readonly number[]): Pass => {
    const scale = some.length === 0 ? 0 : 1 / Math.sqrt(some.length)
    const told = words.map(slot => (slot.length === 0 ? null : meanOf(vectors, slot)))
    const units = new Float64Array(width)
    for (const feature of some)
      for (let i = 0, from = feature * width; i < live.length; i++)
        units[live[i]!]! += scale * embeddings[from + live[i]!]!
    told.forEach((vector, slot) => {
      if (vector === null) return
      for (let dimension = 0; dimension < dimensions; dimension++) {
        const value = vector[dimension]! * length
        for (let i = 0, from = (slot * dimensions + dimension) * width; i < live.length; i++)
          units[live[i]!]! += value * projections[from + live[i]!]!
      }
    })
    const firing = live.filter(unit => units[unit]! + hidden[unit]! > 0)
    for (const unit of live) units[unit] = (units[unit]! + hidden[unit]!) * stay
    return {some, scale, told, units, firing}
  }

  const scoresOf = ({units, firing}: Pass): Float64Array =>
    Float64Array.from({length: classes}, (_, one) => {
      let sum = biases[one]!
      for (let i = 0, from = one * width; i < firing.length; i++)
        sum += weights[from + firing[i]!]! * units[firing[i]!]!
      return sum
    })

  const backward = ({some, scale, told, units, firing}: Pass, errors: Float64Array, step: number): void => {
    back.fill(0)
    for (let one = 0; one < classes; one++) {
      const error = errors[one]!
      for (let i = 0, from = one * width; i < firing.length; i++) {
        const unit = firing[i]!
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
    for (const unit of firing) {
      const slope = back[unit]!
      squares += slope * slope
      hiddenSquares[unit]! += slope * slope
      hidden[unit]! -= (step * slope) / Math.sqrt(hiddenSquares[unit]! + ease)
    }
    const spread = squares / width
    for (const feature of some) {
      embeddingSquares[feature]! += spread * scale * scale
      const far = (step * scale) / Math.sqrt(embeddingSquares[feature]! + easeOfFeature)
      for (let i = 0, from = feature * width; i < firing.length; i++)
        embeddings[from + firing[i]!]! -= far * back[firing[i]!]!
    }
    told.forEach((vector, slot) => {
      if (vector === null) return
      for (let dimension = 0; dimension < dimensions; dimension++) {
        const value = vector[dimension]! * length
        const row = slot * dimensions + dimension
        projectionSquares[row]! += spread * value * value
        const far = (step * value) / Math.sqrt(projectionSquares[row]! + ease)
        for (let i = 0, from = row * width; i < firing.length; i++) {
          const unit = firing[i]!
          projections[from + unit]! -= far * back[unit]! + step * decay * projections[from + unit]!
        }
      }
    })
  }

  const everyUnit = Array.from({length: width}, (_, unit) => unit)
  for (let epoch = 0; epoch < epochs; epoch++) {
    const step = rate * (1 - (0.9 * epoch) / epochs)
    for (const at of random.order(questions.length)) {
      const {rows, toErrors} = questions[at]!
      const kept = rows.map(row => row.features.filter(() => random.number() >= left))
      // units that take part in a step, and then those of them that fire; the others learn nothing from it
      const live = everyUnit.filter(() => random.number() >= left)
      const passes = rows.map((row, place) => forward(row, kept[place]!, live))
      const errors = passes.map(scoresOf)
      toErrors(errors)
      for (const [place, pass] of passes.entries()) backward(pass, errors[place]!, step)
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
