// Which tags a form was seen with. Forms seen often may only take those; of rarer ones the set is a hint; for unseen
// forms the dictionary classes of the lexicon or the shape stand in. Rarely seen forms are left out on purpose: a
// dictionary that knows every training word tells the tagger the answer, and unseen words then find it helpless.

import type {ModelFile} from "../model/read-model-file.ts"
import type {WordColumns} from "../words/word-columns.ts"

export interface TagDictionary {
  /** Hashes of forms, open addressing from `hash & (length - 1)`; 0 is empty. */
  readonly keys: Uint32Array
  /** Set of the form in each slot; the top bit says that no other tags are possible. */
  readonly sets: Uint16Array
  /** The tags of set `s` are `tags[starts[s]] … tags[starts[s + 1] - 1]`; set 0 holds the tags of unseen forms. */
  readonly starts: Uint16Array
  readonly tags: Uint8Array
}

export const CLOSED = 0x8000

export const tagDictionary = (file: ModelFile): TagDictionary => ({
  keys: file.uint32("forms"),
  sets: file.uint16("formSets"),
  starts: file.uint16("setStarts"),
  tags: file.uint8("setTags"),
})

/** Set of the form with this hash, with its `CLOSED` bit; -1 for a form that is not there. */
export const setOf = (dictionary: TagDictionary, hash: number): number => {
  const {keys, sets} = dictionary
  const mask = keys.length - 1
  const wanted = hash >>> 0
  for (let slot = hash & mask; ; slot = (slot + 1) & mask) {
    const key = keys[slot]
    if (key === wanted) return sets[slot]!
    if (key === 0) return -1
  }
}

/** What is known of a form that is not in the dictionary: the set of its lower case, dictionary classes, or shape. */
export const guessOf = (dictionary: TagDictionary, words: WordColumns, at: number): number => {
  const small = words.small[at]!
  if (small !== words.form[at]) {
    const set = setOf(dictionary, small)
    if (set >= 0) return 0x10000 | (set & ~CLOSED)
  }
  const classes = words.classes[at]!
  return classes !== 0 ? 0x20000 | classes : 0x30000 | (words.shape[at]! & 0x7f)
}

/**
 * Fills `known` (an atom of the features) and `closed` (the set a token is confined to, or 0) for each token.
 */
export const consult = (
  dictionary: TagDictionary,
  words: WordColumns,
  known: Int32Array,
  closed: Int32Array,
): void => {
  for (let at = 0; at < words.length; at++) {
    const set = setOf(dictionary, words.form[at]!)
    known[at] = set >= 0 ? set & ~CLOSED : guessOf(dictionary, words, at)
    closed[at] = set >= CLOSED ? set & ~CLOSED : 0
  }
}
