// Learns a network of one hidden layer over hashed features and the vectors of a few words, and packs it into bytes: softmax
// and cross-entropy, Adagrad, features and hidden units left out by chance while learning. Seeded.

import {meanOf, type Vectors, type WordSlots} from "@demarche/events"
import {stringColumn, writeModelFile} from "@demarche/text"
import type {LinearRow} from "../linear/learn-linear.ts"
import {SeededRandom} from "../text/random.ts"

export interface NetworkRow extends LinearRow {
  /** Rows of the table of vectors, slot by slot. */
  readonly words: WordSlots
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
/** Weights of words fall by this share of a step. */
const decay = 1e-5

export function learnNetwork(
  rows: readonly NetworkRow[],
  vectors: Vectors,
  component: string,
  version: number,
  {width, epochs, seed, rate, left, length, least, kept}: NetworkOptions,
): ArrayBuffer {
  const random = new SeededRandom(seed)
  const around = (most: number): number => (2 * random.number() - 1) * most
  const classes = [...new Set(rows.map(row => row.label))].sort()
  const seen = new Map<number, number>()
  for (const {features} of rows)
    for (const hash of new Set(features)) seen.set(hash, (seen.get(hash) ?? 0) + 1)
  const indexOf = new Map<number, number>()
  for (const [hash, count] of seen) if (count >= least) indexOf.set(hash, indexOf.size)
  const known = rows.map(({features}) => [...new Set(features.flatMap(hash => indexOf.get(hash) ?? []))])
  const {dimensions} = vectors
  const slots = rows[0]!.words.length
  const begun = Float32Array.from({length: indexOf.size * width}, () => around(0.5))
  const embeddings = begun.slice()
  const embeddingSquares = new Float32Array(indexOf.size)
  const projections = Float32Array.from({length: slots * dimensions * width}, () => around(0.17))
  const projectionSquares = new Float32Array(projections.length)
  const weights = Float32Array.from({length: classes.length * width}, () => around(1.7 / Math.sqrt(width)))
  const weightSquares = new Float32Array(weights.length)
  const biases = new Float32Array(classes.length)
  const biasSquares = new Float32Array(classes.length)
  const hidden = new Float32Array(width)
  const hiddenSquares = new Float32Array(width)
  const units = new Float64Array(width)
  const fired = new Float64Array(width)
  const errors = new Float64Array(classes.length)
  const back = new Float64Array(width)
  const labels = rows.map(row => classes.indexOf(row.label))
  const some = new Int32Array(Math.max(...known.map(one => one.length)))
  const stay = 1 / (1 - left)
  for (let epoch = 0; epoch < epochs; epoch++) {
    const step = rate * (1 - (0.9 * epoch) / epochs)
    for (const row of random.order(rows.length)) {
      let count = 0
      for (const index of known[row]!) if (random.number() >= left) some[count++] = index
      if (count === 0) continue
      const scale = 1 / Math.sqrt(count)
      units.fill(0)
      for (let place = 0; place < count; place++)
        for (let unit = 0, from = some[place]! * width; unit < width; unit++)
          units[unit]! += embeddings[from + unit]!
      for (let unit = 0; unit < width; unit++) units[unit] = units[unit]! * scale + hidden[unit]!
      const told = rows[row]!.words.map(words => (words.length === 0 ? null : meanOf(vectors, words)))
      told.forEach((vector, slot) => {
        if (vector === null) return
        let from = slot * dimensions * width
        for (const value of vector) {
          const far = value * length
          for (let unit = 0; unit < width; unit++) units[unit]! += far * projections[from + unit]!
          from += width
        }
      })
      for (let unit = 0; unit < width; unit++)
        fired[unit] = units[unit]! > 0 && random.number() >= left ? units[unit]! * stay : 0
      let most = Number.NEGATIVE_INFINITY
      for (let at = 0; at < errors.length; at++) {
        let sum = biases[at]!
        for (let unit = 0, from = at * width; unit < width; unit++)
          sum += weights[from + unit]! * fired[unit]!
        errors[at] = sum
        most = Math.max(most, sum)
      }
      let total = 0
      for (let at = 0; at < errors.length; at++) {
        errors[at] = Math.exp(errors[at]! - most)
        total += errors[at]!
      }
      const {importance} = rows[row]!
      for (let at = 0; at < errors.length; at++)
        errors[at] = importance * (errors[at]! / total - (at === labels[row] ? 1 : 0))
      back.fill(0)
      for (let at = 0; at < errors.length; at++) {
        const error = errors[at]!
        for (let unit = 0, from = at * width; unit < width; unit++, from++) {
          back[unit]! += error * weights[from]!
          const slope = error * fired[unit]!
          if (slope === 0) continue
          weightSquares[from]! += slope * slope
          weights[from]! -= (step * slope) / Math.sqrt(weightSquares[from]! + ease)
        }
        biasSquares[at]! += error * error
        biases[at]! -= (step * error) / Math.sqrt(biasSquares[at]! + ease)
      }
      let squares = 0
      for (let unit = 0; unit < width; unit++) {
        back[unit] = fired[unit]! > 0 ? back[unit]! * stay : 0
        const slope = back[unit]!
        squares += slope * slope
        hiddenSquares[unit]! += slope * slope
        hidden[unit]! -= (step * slope) / Math.sqrt(hiddenSquares[unit]! + ease)
      }
      if (squares === 0) continue
      const share = (squares * scale * scale) / width
      for (let place = 0; place < count; place++) {
        const index = some[place]!
        embeddingSquares[index]! += share
        const far = (step * scale) / Math.sqrt(embeddingSquares[index]! + 1e-4)
        for (let unit = 0, from = index * width; unit < width; unit++)
          embeddings[from + unit]! -= far * back[unit]!
      }
      told.forEach((vector, slot) => {
        if (vector === null) return
        let from = slot * dimensions * width
        for (const value of vector) {
          const far = value * length
          for (let unit = 0; unit < width; unit++, from++) {
            const slope = back[unit]! * far
            if (slope === 0) continue
            projectionSquares[from]! += slope * slope
            projections[from]! -=
              (step * slope) / Math.sqrt(projectionSquares[from]! + ease) + step * decay * projections[from]!
          }
        }
      })
    }
  }
  const moved = new Float64Array(indexOf.size)
  for (let index = 0; index < moved.length; index++)
    for (let unit = 0, from = index * width; unit < width; unit++)
      moved[index]! += (embeddings[from + unit]! - begun[from + unit]!) ** 2
  const chosen = [...indexOf]
    .sort((a, b) => moved[b[1]]! - moved[a[1]]! || (a[0] >>> 0) - (b[0] >>> 0))
    .slice(0, kept)
    .sort((a, b) => (a[0] >>> 0) - (b[0] >>> 0))
  const scales = Float32Array.from({length: width}, (_, unit) =>
    chosen.reduce((most, [, index]) => Math.max(most, Math.abs(embeddings[index * width + unit]!)), 1e-9) / 127,
  )
  const packed = new Int8Array(chosen.length * width)
  chosen.forEach(([, index], row) => {
    for (let unit = 0; unit < width; unit++)
      packed[row * width + unit] = Math.round(embeddings[index * width + unit]! / scales[unit]!)
  })
  return writeModelFile(component, version, {
    classes: stringColumn(classes),
    keys: Uint32Array.from(chosen, ([hash]) => hash),
    embeddings: packed,
    scales,
    projections: projections.map(value => value * length),
    hidden,
    weights,
    biases,
  })
}
