// Words that lists of countries, cities and office holders know: one table of hashes, a few bits a word.
// Names of several words are entered as a hash of the whole, made of the hashes of their words.

import type {ModelFile} from "../model/read-model-file.ts"
import {pair} from "../words/hash.ts"
import type {WordColumns} from "../words/word-columns.ts"

/** A place of one word; a word of persons' given names; of their last names; an adjective or people of a country. */
export const PLACE = 1
export const GIVEN = 2
export const FAMILY = 4
export const PEOPLE = 8
/** Set on every word of a place of several words. */
export const LONG_PLACE = 16

/** Words of the longest place that is looked for. */
const LONGEST = 4

export interface Gazetteer {
  /** Hashes of small-letter words and of word sequences, open addressing from `hash & (length - 1)`; 0 is empty. */
  readonly keys: Uint32Array
  readonly kinds: Uint8Array
}

export const gazetteer = (file: ModelFile): Gazetteer => ({
  keys: file.uint32("gazetteer"),
  kinds: file.uint8("gazetteerKinds"),
})

const kindsOf = ({keys, kinds}: Gazetteer, hash: number): number => {
  const mask = keys.length - 1
  const wanted = hash >>> 0
  for (let slot = hash & mask; ; slot = (slot + 1) & mask) {
    const key = keys[slot]
    if (key === wanted) return kinds[slot]!
    if (key === 0) return 0
  }
}

/** Table of the given entries; `entries` maps hashes to bits. */
export const packGazetteer = (entries: ReadonlyMap<number, number>): Gazetteer => {
  let size = 16
  while (size * 3 < entries.size * 4) size *= 2
  const keys = new Uint32Array(size)
  const kinds = new Uint8Array(size)
  for (const [hash, bits] of [...entries].sort(([a], [b]) => a - b)) {
    let slot = hash & (size - 1)
    while (keys[slot] !== 0) slot = (slot + 1) & (size - 1)
    keys[slot] = hash >>> 0
    kinds[slot] = bits
  }
  return {keys, kinds}
}

/** Hash of a sequence of words from the hash of its beginning and that of the next word. */
export const extendSequence = (sequence: number, word: number): number => pair(sequence, word)

/** Writes what the lists know of each word into `known`. Sequences are sought from `candidates` only. */
export const consultGazetteer = (
  table: Gazetteer,
  words: WordColumns,
  candidates: Uint8Array,
  known: Int32Array,
): void => {
  const {small, length} = words
  for (let at = 0; at < length; at++) known[at] = candidates[at] === 0 ? 0 : kindsOf(table, small[at]!)
  for (let at = 0; at < length - 1; at++) {
    if (candidates[at] === 0) continue
    let sequence = small[at]!
    for (let end = at + 1; end < Math.min(length, at + LONGEST); end++) {
      sequence = extendSequence(sequence, small[end]!)
      if ((kindsOf(table, sequence) & LONG_PLACE) !== 0)
        for (let i = at; i <= end; i++) known[i] = known[i]! | LONG_PLACE
    }
  }
}
