// What parser and labeller look at in a word, as columns with two more entries: the root, and "no such word".

import {pair} from "../words/hash.ts"
import type {WordColumns} from "../words/word-columns.ts"

/** Kinds of words counted between two others. */
const MARK = 0
const CONJUNCTION = 1
const VERB = 2

/** Numbers of the joint tags that matter to `TreeWords.between` and to the labeller. */
export interface TagKinds {
  /** Number of joint tags, the unused tag 0 counted. */
  readonly tags: number
  readonly isPunctuation: Uint8Array
  readonly isConjunction: Uint8Array
  readonly isVerb: Uint8Array
  readonly isAuxiliary: Uint8Array
  readonly isNominal: Uint8Array
  /** Prepositions, subordinators and particles: what marks a phrase at its left. */
  readonly isMarker: Uint8Array
  /** Words that never stand for a phrase: markers, articles, auxiliaries, conjunctions. */
  readonly isFunction: Uint8Array
  /** UPOS of each joint tag, from 1. */
  readonly upos: Uint8Array
}

/** UPOS in the order of their numbers, from 1. */
const UPOS_NAMES = [
  "ADJ",
  "ADP",
  "ADV",
  "AUX",
  "CCONJ",
  "DET",
  "INTJ",
  "NOUN",
  "NUM",
  "PART",
  "PRON",
  "PROPN",
  "PUNCT",
  "SCONJ",
  "SYM",
  "VERB",
  "X",
] as const

/** `uposOfTag`: UPOS of each joint tag; entry 0 is unused. */
export const tagKinds = (uposOfTag: readonly string[]): TagKinds => {
  const flag = (...names: string[]): Uint8Array => {
    const flags = new Uint8Array(uposOfTag.length + 2)
    uposOfTag.forEach((upos, tag) => {
      if (tag > 0 && names.includes(upos)) flags[tag] = 1
    })
    return flags
  }
  const upos = new Uint8Array(uposOfTag.length + 2)
  uposOfTag.forEach((name, tag) => {
    upos[tag] = tag === 0 ? 0 : (UPOS_NAMES as readonly string[]).indexOf(name) + 1
  })
  return {
    tags: uposOfTag.length,
    isPunctuation: flag("PUNCT"),
    isConjunction: flag("CCONJ"),
    isVerb: flag("VERB"),
    isAuxiliary: flag("AUX"),
    isNominal: flag("NOUN", "PRON", "PROPN"),
    isMarker: flag("ADP", "SCONJ", "PART"),
    isFunction: flag("ADP", "SCONJ", "PART", "DET", "AUX", "CCONJ"),
    upos,
  }
}

export class TreeWords {
  length = 0
  word: Int32Array = new Int32Array(0)
  tag: Int32Array = new Int32Array(0)
  /** Word and tag in one atom. */
  both: Int32Array = new Int32Array(0)
  middle: Int32Array = new Int32Array(0)
  coarse: Int32Array = new Int32Array(0)
  private counts: Int32Array[] = []
  readonly kinds: TagKinds

  constructor(kinds: TagKinds) {
    this.kinds = kinds
  }

  fill(words: WordColumns, tags: Int32Array): void {
    const {length} = words
    if (length + 2 > this.word.length) {
      const room = Math.max(64, (length + 2) * 2)
      this.word = new Int32Array(room)
      this.tag = new Int32Array(room)
      this.both = new Int32Array(room)
      this.middle = new Int32Array(room)
      this.coarse = new Int32Array(room)
      this.counts = [MARK, CONJUNCTION, VERB].map(() => new Int32Array(room))
    }
    this.length = length
    const {word, tag, both, middle, coarse, kinds} = this
    const [marks, conjunctions, verbs] = this.counts as [Int32Array, Int32Array, Int32Array]
    let mark = 0
    let conjunction = 0
    let verb = 0
    for (let at = 0; at < length; at++) {
      const given = tags[at]!
      word[at] = words.small[at]!
      tag[at] = given
      both[at] = pair(words.small[at]!, given)
      middle[at] = words.middle[at]!
      coarse[at] = words.coarse[at]!
      marks[at] = mark += kinds.isPunctuation[given]!
      conjunctions[at] = conjunction += kinds.isConjunction[given]!
      verbs[at] = verb += kinds.isVerb[given]!
    }
    for (let extra = 0; extra < 2; extra++) {
      const at = length + extra
      word[at] = tag[at] = both[at] = middle[at] = coarse[at] = -1 - extra
      marks[at] = mark
      conjunctions[at] = conjunction
      verbs[at] = verb
    }
  }

  /** How many punctuation marks, conjunctions and verbs lie between two words, each count up to 2, as one number. */
  between(from: number, to: number): number {
    if (to - from < 2) return 0
    const [marks, conjunctions, verbs] = this.counts as [Int32Array, Int32Array, Int32Array]
    const mark = marks[to - 1]! - marks[from]!
    const conjunction = conjunctions[to - 1]! - conjunctions[from]!
    const verb = verbs[to - 1]! - verbs[from]!
    return 1 + Math.min(mark, 2) + 3 * Math.min(conjunction, 2) + 9 * Math.min(verb, 2)
  }
}

/** Distance in six steps: 1, 2, 3, 4, 5–6, 7–10, more. */
export const distance = (from: number, to: number): number => {
  const far = to - from
  return far < 5 ? far : far < 7 ? 5 : far < 11 ? 6 : 7
}
