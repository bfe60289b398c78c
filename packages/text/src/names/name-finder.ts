// Finds the names of persons, organisations and places: one label a token, greedily from left to right, legal orders only.

import {readModelFile} from "../model/read-model-file.ts"
import {addRows, type RowTable, rowTable} from "../model/row-table.ts"
import {hashFeatures} from "../model/templates.ts"
import type {Name} from "../sentence.ts"
import {caseOf} from "../tags/tag-features.ts"
import {hashOf} from "../words/hash.ts"
import type {WordColumns} from "../words/word-columns.ts"
import {consultGazetteer, type Gazetteer, gazetteer} from "./gazetteer.ts"
import {hasCapital, NAME_FEATURES, NAME_TEMPLATES, nameAtoms, nameColumns} from "./name-features.ts"
import {FOLLOWERS, LABELS, LAST_FOLLOWERS, namesOf, OUTSIDE_LABEL, staysOpen} from "./name-labels.ts"
import {tidyNames} from "./tidy-names.ts"

export const NAME_COMPONENT = "names"

/** Sentences without capitals are read word by word; in others a name has a capital nearby. */
const NO_CAPITALS = 3

/** Marks the tokens that may belong to a name: capitals, and the word or two before and behind one. */
export const nameCandidates = (words: WordColumns, writing: number, candidates: Uint8Array): void => {
  const {shape, length} = words
  candidates.fill(writing === NO_CAPITALS ? 1 : 0, 0, length)
  for (let at = 0; at < length; at++)
    if (hasCapital(shape[at]!)) candidates.fill(1, Math.max(0, at - 2), at + 1)
}

export class NameFinder {
  private readonly table: RowTable
  private readonly lists: Gazetteer
  /** Tag number of the tagger → the integer the features know it by. */
  private readonly tagKeys: Int32Array
  /** Tag number → 1 for a proper noun. */
  private readonly proper: Uint8Array
  private readonly values = new Int32Array(NAME_TEMPLATES.atoms.length)
  private readonly features = new Int32Array(NAME_TEMPLATES.count)
  private readonly scores = new Int32Array(LABELS)
  private room = 0
  private columns = nameColumns(0)
  private candidates = new Uint8Array(0)

  /**
   * `tagNames` gives the name ("PROPN|NNP") of each number that `find` gets as a tag.
   * @throws ModelFileError
   */
  constructor(bytes: ArrayBuffer, tagNames: readonly string[]) {
    const file = readModelFile(bytes, NAME_COMPONENT, NAME_FEATURES)
    this.table = rowTable(file)
    this.lists = gazetteer(file)
    this.tagKeys = Int32Array.from(tagNames, hashOf)
    this.proper = Uint8Array.from(tagNames, name => (name.startsWith("PROPN") ? 1 : 0))
  }

  /** The names among the words, left to right, not overlapping. `tags` holds the tagger's number for each word. */
  find(words: WordColumns, tags: Int32Array): Name[] {
    const {length} = words
    if (length > this.room) this.reserve(length * 2)
    const {candidates, tagKeys} = this
    const {known, labels, tags: keys} = this.columns
    const writing = caseOf(words)
    nameCandidates(words, writing, candidates)
    consultGazetteer(this.lists, words, candidates, known)
    for (let at = 0; at < length; at++) keys[at] = tagKeys[tags[at]!]!
    for (let at = 0; at < length; at++) {
      const before = at > 0 ? labels[at - 1]! : OUTSIDE_LABEL
      if (candidates[at] === 0 && !staysOpen(before)) labels[at] = OUTSIDE_LABEL
      else
        labels[at] = this.choose(words, writing, at, (at + 1 < length ? FOLLOWERS : LAST_FOLLOWERS)[before]!)
    }
    return tidyNames(namesOf(labels, length), {words, known, isProper: at => this.proper[tags[at]!] === 1})
  }

  private choose(words: WordColumns, writing: number, at: number, followers: readonly number[]): number {
    if (followers.length === 1) return followers[0]!
    const {scores, features} = this
    nameAtoms(words, this.columns, writing, at, this.values)
    hashFeatures(NAME_TEMPLATES, this.values, features)
    scores.fill(0)
    addRows(this.table, features, NAME_TEMPLATES.count, scores)
    let best = followers[0]!
    for (let i = 1; i < followers.length; i++)
      if (scores[followers[i]!]! > scores[best]!) best = followers[i]!
    return best
  }

  private reserve(room: number): void {
    this.room = room
    this.columns = nameColumns(room)
    this.candidates = new Uint8Array(room)
  }
}
