// Weights of a classifier with many classes: feature → a row of bytes. A short row lists classes with their weights, a
// long one has a weight for every class.
//
// A slot holds ten bits of the feature's hash and the place of its row; a feature that was never seen matches a
// wrong row about once in a thousand look-ups, which costs nothing measurable and saves half the memory of full keys.

import type {ModelFile} from "./read-model-file.ts"

const CHECK_BITS = 10
const PLACE_BITS = 32 - CHECK_BITS
const CHECK = (1 << CHECK_BITS) - 1
const PLACE = (1 << PLACE_BITS) - 1

/** First byte of a row that has a weight for every class. */
const FULL = 255
/** Rows with at least this share of the classes are written in full. */
const FULL_SHARE = 1 / 4

export interface RowTable {
  /** `check << 22 | place`, 0 for an empty slot. */
  readonly slots: Uint32Array
  /**
   * At each place: the number of entries, then class and weight + 128 of each; or 255, then weight + 128 of each class.
   * Place 0 is unused.
   */
  readonly rows: Uint8Array
}

export const rowTable = (file: ModelFile): RowTable => ({
  slots: file.uint32("slots"),
  rows: file.uint8("rows"),
})

/** First slot of a hash: its upper bits, scaled to the table. */
const slotOf = (hash: number, slots: number): number => Math.floor((hash >>> 0) * (slots / 4294967296))

/** Most features of one decision. */
const LONGEST = 256

/** Working memory of `findRows`: slots, then the places found, each with its row's first byte below. */
const pending = new Int32Array(LONGEST)

/**
 * Looks all features up and returns how many were found. Most of the time goes into waiting for memory, so the slots of
 * all features are fetched before any is looked at, and so are the beginnings of rows: the processor waits for many at
 * once.
 */
const findRows = ({slots, rows}: RowTable, features: Int32Array, count: number): number => {
  const size = slots.length
  const scale = size / 4294967296
  for (let at = 0; at < count; at++) pending[at] = slots[((features[at]! >>> 0) * scale) | 0]!
  let found = 0
  for (let at = 0; at < count; at++) {
    let entry = pending[at]!
    if (entry === 0) continue
    const hash = features[at]!
    const check = hash & CHECK
    if (entry >>> PLACE_BITS !== check) {
      let slot = ((hash >>> 0) * scale) | 0
      do {
        slot++
        if (slot === size) slot = 0
        entry = slots[slot]!
      } while (entry !== 0 && entry >>> PLACE_BITS !== check)
      if (entry === 0) continue
    }
    const place = entry & PLACE
    pending[found++] = (place << 8) | rows[place]!
  }
  return found
}

/** Adds the weights of each feature to `scores`, one entry a class. */
export const addRows = (table: RowTable, features: Int32Array, count: number, scores: Int32Array): void => {
  const {rows} = table
  const found = findRows(table, features, count)
  for (let at = 0; at < found; at++) {
    const head = pending[at]! & 0xff
    let place = (pending[at]! >>> 8) + 1
    if (head === FULL)
      for (let label = 0; label < scores.length; label++) scores[label]! += rows[place + label]! - 128
    else
      for (const end = place + head * 2; place < end; place += 2)
        scores[rows[place]!]! += rows[place + 1]! - 128
  }
}

/** The same where only the classes `candidates[from … to)` matter; the scores of others mean nothing afterwards. */
export const addRowsFor = (
  table: RowTable,
  features: Int32Array,
  count: number,
  scores: Int32Array,
  candidates: Uint8Array,
  from: number,
  to: number,
): void => {
  const {rows} = table
  const found = findRows(table, features, count)
  for (let at = 0; at < found; at++) {
    const head = pending[at]! & 0xff
    let place = (pending[at]! >>> 8) + 1
    if (head === FULL)
      for (let i = from; i < to; i++) {
        const label = candidates[i]!
        scores[label]! += rows[place + label]! - 128
      }
    else
      for (const end = place + head * 2; place < end; place += 2)
        scores[rows[place]!]! += rows[place + 1]! - 128
  }
}

export interface Row {
  readonly hash: number
  readonly classes: readonly number[]
  /** -127 … 127, none of them 0. */
  readonly weights: readonly number[]
}

/**
 * Packs rows over `classes` classes into a table filled to `load` (0.5 … 0.9).
 * @throws RangeError when the rows do not fit 4 MiB.
 */
export const packRows = (rows: readonly Row[], classes: number, load: number): RowTable => {
  const slots = new Uint32Array(Math.ceil(rows.length / load) + 1)
  const bytes: number[] = [0]
  for (const row of rows) {
    let slot = slotOf(row.hash, slots.length)
    while (slots[slot] !== 0) slot = (slot + 1) % slots.length
    slots[slot] = ((row.hash & CHECK) << PLACE_BITS) | bytes.length
    if (row.classes.length >= classes * FULL_SHARE) {
      const full = new Array<number>(classes).fill(128)
      row.classes.forEach((label, i) => {
        full[label] = row.weights[i]! + 128
      })
      bytes.push(FULL, ...full)
    } else {
      bytes.push(row.classes.length)
      row.classes.forEach((label, i) => {
        bytes.push(label, row.weights[i]! + 128)
      })
    }
  }
  if (bytes.length > PLACE) throw new RangeError(`${bytes.length} bytes of rows, at most ${PLACE} fit`)
  return {slots, rows: Uint8Array.from(bytes)}
}
