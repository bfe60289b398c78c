// From tagged words to a labelled dependency tree: find the governors, keep one root, name the relations.

import {readModelFile} from "../model/read-model-file.ts"
import {transitionTable} from "../model/transition-table.ts"
import type {Tagger} from "../tags/tagger.ts"
import type {WordColumns} from "../words/word-columns.ts"
import {HeadFinder} from "./find-heads.ts"
import {LABEL_FEATURES} from "./label-features.ts"
import {Labeller, labelModel} from "./labeller.ts"
import {freeFromMarks, keepOneRoot} from "./repair.ts"
import {TRANSITION_FEATURES} from "./transition-features.ts"
import {TreeWords, tagKinds} from "./tree-words.ts"

export const PARSER_COMPONENT = "parser"

/** Version of all features the parser's file was trained with. */
export const PARSER_FEATURES: number = TRANSITION_FEATURES * 1000 + LABEL_FEATURES

/** A parsed sentence whose columns may be mended, and what made them. */
export interface Draft {
  readonly tags: Int32Array
  /** Governors, -1 for the root. */
  readonly heads: Int32Array
  /** Numbers of the relations. */
  readonly labels: Int32Array
  readonly tagger: Tagger
  readonly parser: Parser
}

export class Parser {
  /** Relations by number, from 1. */
  readonly deprels: readonly string[]
  private readonly words: TreeWords
  private readonly finder: HeadFinder
  private readonly labeller: Labeller

  /** `uposOfTag`: UPOS of each joint tag of the tagger, entry 0 unused. @throws ModelFileError */
  constructor(bytes: ArrayBuffer, uposOfTag: readonly string[]) {
    const file = readModelFile(bytes, PARSER_COMPONENT, PARSER_FEATURES)
    this.words = new TreeWords(tagKinds(uposOfTag))
    this.finder = new HeadFinder(transitionTable(file), {entries: file.uint32("sureTransitions")})
    const labels = labelModel(file)
    this.labeller = new Labeller(labels)
    this.deprels = labels.names
  }

  /** Writes governor (-1 for the root) and relation number of each word; both arrays have room for the words. */
  parse(words: WordColumns, tags: Int32Array, heads: Int32Array, labels: Int32Array): void {
    const {length} = words
    this.words.fill(words, tags)
    this.finder.find(this.words, heads)
    freeFromMarks(this.words, heads)
    keepOneRoot(this.words, heads)
    this.labeller.label(this.words, heads, labels)
    for (let at = 0; at < length; at++) if (heads[at] === length) heads[at] = -1
  }

  /** Names the relations of the sentence parsed last anew, for other governors. */
  label(heads: Int32Array, labels: Int32Array): void {
    const {words} = this
    this.labeller.label(
      words,
      heads.map(head => (head < 0 ? words.length : head)),
      labels,
    )
  }
}
