// Names the relation of each word to its governor, once the tree is finished: governors before their dependents, so
// that a relation can look at the one above it. Only relations seen between two such tags are asked for.

import type {ModelFile} from "../model/read-model-file.ts"
import {addRowsFor, type RowTable, rowTable} from "../model/row-table.ts"
import {type Observer, type SureTable, sureAnswer} from "../model/sure-table.ts"
import {hashFeatures} from "../model/templates.ts"
import {LABEL_TEMPLATES, LabelContext, tellingBits} from "./label-features.ts"
import type {TreeWords} from "./tree-words.ts"

/** Place of a pair of joint tags among `tags` of them in `LabelCandidates.sets`; the root counts as tag 0. */
export const candidatesPlace = (headTag: number, tag: number, isLeft: boolean, tags: number): number =>
  (headTag * tags + tag) * 2 + (isLeft ? 1 : 0)

export interface LabelCandidates {
  /** For each pair of tags, and each side, the set of relations asked for. */
  readonly sets: Uint16Array
  /** The relations of set `s` are `labels[starts[s]] … labels[starts[s + 1] - 1]`. */
  readonly starts: Uint16Array
  readonly labels: Uint8Array
}

export interface LabelModel {
  /** Relations by number, from 1; entry 0 is unused. */
  readonly names: readonly string[]
  readonly candidates: LabelCandidates
  readonly table: RowTable
  readonly sure: SureTable
}

export const labelModel = (file: ModelFile): LabelModel => ({
  names: ["dep", ...file.strings("labels")],
  candidates: {
    sets: file.uint16("candidateSets"),
    starts: file.uint16("candidateStarts"),
    labels: file.uint8("candidates"),
  },
  table: rowTable(file),
  sure: {entries: file.uint32("sureLabels")},
})

export class Labeller {
  private readonly model: LabelModel
  private readonly observe: Observer | undefined
  private readonly context: LabelContext
  private readonly scores: Int32Array
  private readonly values = new Int32Array(LABEL_TEMPLATES.atoms.length)
  private readonly features = new Int32Array(LABEL_TEMPLATES.count)

  constructor(model: LabelModel, observe?: Observer) {
    this.model = model
    this.observe = observe
    this.context = new LabelContext(tellingBits(model.names))
    this.scores = new Int32Array(model.names.length)
  }

  /** Writes each word's label into `labels`; `heads` is a tree, its root governed by `words.length`. */
  label(words: TreeWords, heads: Int32Array, labels: Int32Array): void {
    const {context} = this
    context.start(words, heads)
    for (let i = 0; i < words.length; i++) {
      const at = context.order[i]!
      context.give(at, this.choose(words, at))
    }
    for (let at = 0; at < words.length; at++) labels[at] = context.labels[at]!
  }

  private choose(words: TreeWords, at: number): number {
    const {context} = this
    const {candidates, sure} = this.model
    const {tag, kinds, length} = words
    const head = context.heads[at]!
    const headTag = head === length ? 0 : tag[head]!
    const set = candidates.sets[candidatesPlace(headTag, tag[at]!, at < head, kinds.tags)]!
    const from = candidates.starts[set]!
    const to = candidates.starts[set + 1]!
    if (to - from === 1) return candidates.labels[from]!
    const situation = context.situation(at)
    const answer = sureAnswer(sure, situation)
    if (answer >= 0) return answer
    const best = this.weigh(at, from, to)
    this.observe?.(situation, best)
    return best
  }

  private weigh(at: number, from: number, to: number): number {
    const {scores, features} = this
    const {table, candidates} = this.model
    this.context.atoms(at, this.values)
    hashFeatures(LABEL_TEMPLATES, this.values, features)
    scores.fill(0)
    addRowsFor(table, features, LABEL_TEMPLATES.count, scores, candidates.labels, from, to)
    let best = candidates.labels[from]!
    for (let i = from + 1; i < to; i++) {
      const label = candidates.labels[i]!
      if (scores[label]! > scores[best]!) best = label
    }
    return best
  }
}
