// Trains the labeller on right trees with jackknifed tags, each sentence labelled with its own earlier answers as context.

import {
  CANDIDATE_PLACES,
  candidatesPlace,
  hashFeatures,
  LABEL_TEMPLATES,
  type LabelCandidates,
  LabelContext,
  type RowTable,
  type TreeWords,
  tellingBits,
} from "@demarche/text/for-training"
import {FeatureRows} from "../perceptron/feature-rows.ts"
import {packed, strongest} from "../perceptron/quantise.ts"
import {SeenTwice} from "../perceptron/seen-twice.ts"
import {SeededRandom} from "../random.ts"
import type {TreeExample} from "./train-transitions.ts"

export interface LabelSettings {
  readonly seed: number
  readonly rounds: number
  /** Features kept. */
  readonly rows: number
  readonly margin: number
}

export interface LabelExample extends TreeExample {
  readonly deprels: readonly string[]
}

export interface TrainedLabeller {
  readonly labels: readonly string[]
  readonly candidates: LabelCandidates
  readonly table: RowTable
}

/** Labels seen this often between two parts of speech are asked for there. */
const SEEN = 2

class Training {
  readonly names: string[]
  private readonly ids: Map<string, number>
  private readonly words: TreeWords
  private readonly context: LabelContext
  private readonly rows: FeatureRows
  private readonly seen = new SeenTwice(26)
  private readonly scores: Int32Array
  private readonly values = new Int32Array(LABEL_TEMPLATES.atoms.length)
  private readonly features = new Int32Array(LABEL_TEMPLATES.count)
  private readonly candidates: LabelCandidates
  private readonly margin: number
  private time = 1

  constructor(examples: readonly LabelExample[], words: TreeWords, margin: number) {
    this.names = [...new Set(examples.flatMap(({deprels}) => deprels))].sort()
    this.ids = new Map(this.names.map((name, index) => [name, index + 1]))
    this.words = words
    this.margin = margin
    this.context = new LabelContext(tellingBits(["", ...this.names]))
    this.rows = new FeatureRows(this.names.length + 1, LABEL_TEMPLATES.count)
    this.scores = new Int32Array(this.names.length + 1)
    this.candidates = this.collect(examples)
  }

  private place(at: number, head: number): number {
    const {kinds, tag, length} = this.words
    const headUpos = head === length ? 0 : kinds.upos[tag[head]!]!
    return candidatesPlace(headUpos, kinds.upos[tag[at]!]!, at < head)
  }

  private collect(examples: readonly LabelExample[]): LabelCandidates {
    const counts = Array.from({length: CANDIDATE_PLACES}, () => new Map<number, number>())
    for (const {heads, deprels, fill} of examples) {
      fill(this.words)
      heads.forEach((head, at) => {
        const labels = counts[this.place(at, head < 0 ? heads.length : head)]!
        const label = this.ids.get(deprels[at]!)!
        labels.set(label, (labels.get(label) ?? 0) + 1)
      })
    }
    const anything = this.ids.get("dep") ?? 1
    const starts = new Uint16Array(CANDIDATE_PLACES + 1)
    const labels: number[] = []
    counts.forEach((seen, place) => {
      const often = [...seen].filter(([, count]) => count >= SEEN).map(([label]) => label)
      const chosen = often.length > 0 ? often : [...seen.keys()]
      labels.push(...(chosen.length > 0 ? chosen.sort((a, b) => a - b) : [anything]))
      starts[place + 1] = labels.length
    })
    return {starts, labels: Uint8Array.from(labels)}
  }

  private learn(example: LabelExample, counts: boolean): number {
    const {context, words} = this
    example.fill(words)
    const root = words.length
    context.start(
      words,
      Int32Array.from(example.heads, head => (head < 0 ? root : head)),
    )
    let wrong = 0
    for (let i = 0; i < root; i++) {
      const at = context.order[i]!
      const gold = this.ids.get(example.deprels[at]!)!
      const answer = this.decide(at, gold, counts)
      if (answer !== gold) wrong++
      context.give(at, answer)
    }
    this.time++
    return wrong
  }

  private decide(at: number, gold: number, counts: boolean): number {
    const {candidates, features, scores, rows, context} = this
    const place = this.place(at, context.heads[at]!)
    const choices = candidates.labels.subarray(candidates.starts[place]!, candidates.starts[place + 1]!)
    if (choices.length === 1) return choices[0]!
    context.atoms(at, this.values)
    hashFeatures(LABEL_TEMPLATES, this.values, features)
    if (counts) this.seen.count(features, LABEL_TEMPLATES.count)
    scores.fill(0)
    rows.score(features, LABEL_TEMPLATES.count, choices, choices.length, scores)
    let best = -1
    let rival = -1
    for (const label of choices) {
      if (best < 0 || scores[label]! > scores[best]!) best = label
      if (label !== gold && (rival < 0 || scores[label]! > scores[rival]!)) rival = label
    }
    if (choices.includes(gold) && scores[gold]! - scores[rival]! < this.margin)
      rows.update(features, LABEL_TEMPLATES.count, gold, rival, this.time, this.seen)
    return best
  }

  train(
    examples: readonly LabelExample[],
    settings: LabelSettings,
    log: (line: string) => void,
  ): TrainedLabeller {
    const random = new SeededRandom(settings.seed)
    for (let round = 0; round < settings.rounds; round++) {
      let wrong = 0
      for (const index of random.order(examples.length)) wrong += this.learn(examples[index]!, round === 0)
      log(`labels: round ${round + 1}, ${wrong} wrong, ${this.rows.size} features`)
    }
    const classes = this.names.length + 1
    const averages = this.rows.averaged(this.time)
    const kept = new Set(strongest(averages, classes, settings.rows))
    const table = packed(onlyKept(averages, kept, classes), classes, 2, 0.75)
    return {labels: this.names, candidates: this.candidates, table}
  }
}

const onlyKept = (
  {hashes, weights}: {readonly hashes: Uint32Array; readonly weights: Float32Array},
  kept: ReadonlySet<number>,
  classes: number,
): {readonly hashes: Uint32Array; readonly weights: Float32Array} => {
  const rows = Array.from(hashes.keys()).filter(row => kept.has(hashes[row]!))
  const values = new Float32Array(rows.length * classes)
  rows.forEach((row, index) => {
    values.set(weights.subarray(row * classes, (row + 1) * classes), index * classes)
  })
  return {hashes: Uint32Array.from(rows, row => hashes[row]!), weights: values}
}

export const trainLabeller = (
  examples: readonly LabelExample[],
  words: TreeWords,
  settings: LabelSettings,
  log: (line: string) => void,
): TrainedLabeller => new Training(examples, words, settings.margin).train(examples, settings, log)
