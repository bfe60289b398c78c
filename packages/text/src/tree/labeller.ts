// Names the relation of each word to its governor, once the tree is finished: governors before their dependents, so
// that a relation can look at the one above it. Only relations seen between two such parts of speech are asked for.

import type {ModelFile} from "../model/read-model-file.ts"
import {addRows, type RowTable, rowTable} from "../model/row-table.ts"
import {hashFeatures} from "../model/templates.ts"
import {LABEL_TEMPLATES, LabelContext, tellingBits} from "./label-features.ts"
import {type TreeWords, UPOS_NAMES} from "./tree-words.ts"

const KINDS = UPOS_NAMES.length + 1

/** Place of the candidates between two parts of speech; the root counts as part of speech 0. */
export const candidatesPlace = (headUpos: number, upos: number, isLeft: boolean): number =>
  (headUpos * KINDS + upos) * 2 + (isLeft ? 1 : 0)

export const CANDIDATE_PLACES: number = KINDS * KINDS * 2

export interface LabelCandidates {
  /** The labels of place `p` are `labels[starts[p]] … labels[starts[p + 1] - 1]`. */
  readonly starts: Uint16Array
  readonly labels: Uint8Array
}

export class Labeller {
  /** Labels are numbered from 1; entry 0 is unused. */
  readonly names: readonly string[]
  private readonly candidates: LabelCandidates
  private readonly table: RowTable
  private readonly context: LabelContext
  private readonly scores: Int32Array
  private readonly values = new Int32Array(LABEL_TEMPLATES.atoms.length)
  private readonly features = new Int32Array(LABEL_TEMPLATES.count)

  constructor(file: ModelFile) {
    this.names = ["dep", ...file.strings("labels")]
    this.candidates = {starts: file.uint16("candidateStarts"), labels: file.uint8("candidates")}
    this.table = rowTable(file)
    this.context = new LabelContext(tellingBits(this.names))
    this.scores = new Int32Array(this.names.length)
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
    const {candidates, scores, features, context} = this
    const {upos} = words.kinds
    const head = context.heads[at]!
    const headUpos = head === words.length ? 0 : upos[words.tag[head]!]!
    const place = candidatesPlace(headUpos, upos[words.tag[at]!]!, at < head)
    const from = candidates.starts[place]!
    const to = candidates.starts[place + 1]!
    if (to - from === 1) return candidates.labels[from]!
    context.atoms(at, this.values)
    hashFeatures(LABEL_TEMPLATES, this.values, features)
    scores.fill(0)
    addRows(this.table, features, LABEL_TEMPLATES.count, scores)
    let best = candidates.labels[from]!
    for (let i = from + 1; i < to; i++) {
      const label = candidates.labels[i]!
      if (scores[label]! > scores[best]!) best = label
    }
    return best
  }
}
