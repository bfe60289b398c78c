// What is known of a word before any treebank: its cluster by the company it keeps, and the word classes a dictionary
// gives it. Words are kept as hashes only, so the table is small and a look-up builds no string.

import {type ModelFile, readModelFile} from "../model/read-model-file.ts"

export const LEXICON_COMPONENT = "words"
export const LEXICON_FEATURES = 1

/** Dictionary classes of a form, one bit each. */
export const NOUN = 1
export const PLURAL = 2
export const VERB = 4
export const THIRD_PERSON = 8
export const PAST = 16
export const GERUND = 32
export const ADJECTIVE = 64
export const ADVERB = 128

export interface Lexicon {
  /** Hashes of lower-case forms, open addressing from `hash & mask`; 0 is empty. */
  readonly keys: Uint32Array
  readonly mask: number
  /** Cluster of the form in each slot, from 1; 0 for none. */
  readonly clusters: Uint16Array
  /** Dictionary classes of the form in each slot. */
  readonly classes: Uint8Array
  /** Fine cluster → one of about 256, and one of about 64. */
  readonly middle: Uint16Array
  readonly coarse: Uint8Array
  readonly checksum: number
}

const lexiconOf = (file: ModelFile): Lexicon => {
  const keys = file.uint32("keys")
  return {
    keys,
    mask: keys.length - 1,
    clusters: file.uint16("clusters"),
    classes: file.uint8("classes"),
    middle: file.uint16("middle"),
    coarse: file.uint8("coarse"),
    checksum: file.checksum,
  }
}

/** @throws ModelFileError */
export const loadLexicon = (bytes: ArrayBuffer): Lexicon =>
  lexiconOf(readModelFile(bytes, LEXICON_COMPONENT, LEXICON_FEATURES))

/** Slot of the lower-case form with this hash (`hashOf`), or -1. */
export const lookUp = (lexicon: Lexicon, hash: number): number => {
  const {keys, mask} = lexicon
  const wanted = hash >>> 0
  for (let slot = hash & mask; ; slot = (slot + 1) & mask) {
    const key = keys[slot]
    if (key === wanted) return slot
    if (key === 0) return -1
  }
}
