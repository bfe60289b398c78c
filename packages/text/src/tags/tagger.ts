// Gives each token its part of speech: the Universal and the Penn tag as one joint tag, greedily from left to right.

import {readModelFile} from "../model/read-model-file.ts"
import {addRowsFor, type RowTable, rowTable} from "../model/row-table.ts"
import {hashFeatures} from "../model/templates.ts"
import type {Upos} from "../sentence.ts"
import type {WordColumns} from "../words/word-columns.ts"
import {consult, type TagDictionary, tagDictionary} from "./tag-dictionary.ts"
import {caseOf, TAG_FEATURES, TAG_TEMPLATES, tagAtoms} from "./tag-features.ts"

export const TAGGER_COMPONENT = "tagger"

export class Tagger {
  /** Joint tags (`UPOS|XPOS`) are numbered from 1; entry 0 of these columns is unused. */
  readonly names: readonly string[]
  readonly upos: readonly Upos[]
  readonly xpos: readonly string[]
  private readonly dictionary: TagDictionary
  private readonly table: RowTable
  private readonly values = new Int32Array(TAG_TEMPLATES.atoms.length)
  private readonly features = new Int32Array(TAG_TEMPLATES.count)
  private readonly scores: Int32Array
  private known = new Int32Array(64)
  private closed = new Int32Array(64)

  /** @throws ModelFileError */
  constructor(bytes: ArrayBuffer) {
    const file = readModelFile(bytes, TAGGER_COMPONENT, TAG_FEATURES)
    this.names = ["X|", ...file.strings("tags")]
    this.upos = this.names.map(name => name.split("|")[0] as Upos)
    this.xpos = this.names.map(name => name.split("|")[1]!)
    this.scores = new Int32Array(this.names.length)
    this.dictionary = tagDictionary(file)
    this.table = rowTable(file)
  }

  /** Writes the joint tag of each word into `tags`, which has room for them. */
  tag(words: WordColumns, tags: Int32Array): void {
    const {length} = words
    if (length > this.known.length) {
      this.known = new Int32Array(length * 2)
      this.closed = new Int32Array(length * 2)
    }
    const {known, closed} = this
    consult(this.dictionary, words, known, closed)
    const writing = caseOf(words)
    const {starts, tags: setTags} = this.dictionary
    for (let at = 0; at < length; at++) {
      const set = closed[at]!
      const from = starts[set]!
      const to = starts[set + 1]!
      tags[at] = to - from === 1 ? setTags[from]! : this.choose(words, tags, writing, at, from, to)
    }
  }

  private choose(
    words: WordColumns,
    tags: Int32Array,
    writing: number,
    at: number,
    from: number,
    to: number,
  ): number {
    const {scores, features} = this
    tagAtoms(words, this.known, tags, writing, at, this.values)
    hashFeatures(TAG_TEMPLATES, this.values, features)
    scores.fill(0)
    const candidates = this.dictionary.tags
    addRowsFor(this.table, features, TAG_TEMPLATES.count, scores, candidates, from, to)
    let best = candidates[from]!
    for (let i = from + 1; i < to; i++) {
      const tag = candidates[i]!
      if (scores[tag]! > scores[best]!) best = tag
    }
    return best
  }
}
