// Weights of a classifier with many classes: feature → a short row of (class, weight) bytes.
//
// A slot holds ten bits of the feature's hash and the place of its row; a feature that was never seen matches a
// wrong row about once in a thousand look-ups, which costs nothing measurable and saves half the memory of full keys.

import type {ModelFile} from "./read-model-file.ts"

const CHECK_BITS = 10
const PLACE_BITS = 32 - CHECK_BITS
const CHECK = (1 << CHECK_BITS) - 1
const PLACE = (1 << PLACE_BITS) - 1

export interface RowTable {
  /** `check << 22 | place`, 0 for an empty slot. */
  readonly slots: Uint32Array
  /** At each place: the number of entries, then class and weight + 128 of each. Place 0 is unused. */
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

/** Working memory of `addRows`. */
const pending = new Int32Array(LONGEST)

/**
 * Adds the weights of each feature to `scores`, one entry a class.
 * Most of the time goes into waiting for memory, so slots are fetched for all features before any is looked at, and so
 * are the beginnings of the rows: the processor then waits for many at once.
 */
export const addRows = (table: RowTable, features: Int32Array, count: number, scores: Int32Array): void => {
  const {slots, rows} = table
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
  for (let at = 0; at < found; at++) {
    let place = pending[at]! >>> 8
    for (let end = place + (pending[at]! & 0xff) * 2; place < end; place += 2)
      scores[rows[place + 1]!]! += rows[place + 2]! - 128
  }
}

/** Rows in ascending order of their hashes, so that equal weights give equal bytes. */
export interface Row {
  readonly hash: number
  readonly classes: readonly number[]
  /** -127 … 127, none of them 0. */
  readonly weights: readonly number[]
}

/**
 * Packs rows into a table filled to `load` (0.5 … 0.9).
 * @throws RangeError when the rows do not fit 4 MiB.
 */
export const packRows = (rows: readonly Row[], load: number): RowTable => {
  const bytes = new Uint8Array(rows.reduce((sum, row) => sum + 1 + row.classes.length * 2, 1))
  if (bytes.length > PLACE) throw new RangeError(`${bytes.length} bytes of rows, at most ${PLACE} fit`)
  const slots = new Uint32Array(Math.ceil(rows.length / load) + 1)
  let place = 1
  for (const {hash, classes, weights} of rows) {
    let slot = slotOf(hash, slots.length)
    while (slots[slot] !== 0) slot = (slot + 1) % slots.length
    slots[slot] = ((hash & CHECK) << PLACE_BITS) | place
    bytes[place++] = classes.length
    for (let i = 0; i < classes.length; i++) {
      bytes[place++] = classes[i]!
      bytes[place++] = weights[i]! + 128
    }
  }
  return {slots, rows: bytes}
}
