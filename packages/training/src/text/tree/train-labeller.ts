// Trains the labeller on right trees with jackknifed tags, each sentence labelled with its own earlier answers as context.

import {
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
  /** How many times the rounds are made anew, each in another order; the weights are averaged over all. */
  readonly repeats: number
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

/** Relations seen this often between two tags, and in this share of the cases, are asked for there. */
const SEEN = 2
const SHARE = 0.003
/** Pairs of tags seen less often are treated as their parts of speech. */
const PAIRS = 50

/** The relations worth asking for, ascending; undefined where fewer than `least` cases were seen. */
const frequent = (counts: ReadonlyMap<number, number>, least: number): number[] | undefined => {
  let all = 0
  for (const count of counts.values()) all += count
  if (all < least) return undefined
  const often = [...counts]
    .filter(([, count]) => count >= Math.max(SEEN, all * SHARE))
    .map(([label]) => label)
  return (often.length > 0 ? often : [...counts.keys()]).sort((a, b) => a - b)
}

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
    return candidatesPlace(head === length ? 0 : tag[head]!, tag[at]!, at < head, kinds.tags)
  }

  /** Relations by pair of tags where the pair is frequent, by pair of parts of speech elsewhere. */
  private collect(examples: readonly LabelExample[]): LabelCandidates {
    const {kinds} = this.words
    const byTags = Array.from({length: kinds.tags ** 2 * 2}, () => new Map<number, number>())
    const byUpos = new Map<string, Map<number, number>>()
    const uposPair = (place: number): string => {
      const pair = place >> 1
      return `${kinds.upos[Math.floor(pair / kinds.tags)]} ${kinds.upos[pair % kinds.tags]} ${place & 1}`
    }
    for (const {heads, deprels, fill} of examples) {
      fill(this.words)
      heads.forEach((head, at) => {
        const place = this.place(at, head < 0 ? heads.length : head)
        const label = this.ids.get(deprels[at]!)!
        const upos = byUpos.get(uposPair(place)) ?? new Map<number, number>()
        byUpos.set(uposPair(place), upos)
        for (const counts of [byTags[place]!, upos]) counts.set(label, (counts.get(label) ?? 0) + 1)
      })
    }
    const anything = this.ids.get("dep") ?? 1
    const setIds = new Map<string, number>()
    const starts: number[] = [0]
    const labels: number[] = []
    const sets = Uint16Array.from(byTags, (counts, place) => {
      const chosen = frequent(counts, PAIRS) ??
        frequent(byUpos.get(uposPair(place)) ?? new Map(), 1) ?? [anything]
      const name = chosen.join(" ")
      const known = setIds.get(name)
      if (known !== undefined) return known
      labels.push(...chosen)
      starts.push(labels.length)
      setIds.set(name, starts.length - 2)
      return starts.length - 2
    })
    return {sets, starts: Uint16Array.from(starts), labels: Uint8Array.from(labels)}
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
    const set = candidates.sets[this.place(at, context.heads[at]!)]!
    const choices = candidates.labels.subarray(candidates.starts[set]!, candidates.starts[set + 1]!)
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
    const first = this.rows.averaged(this.time)
    const hashes = strongest(first, classes, settings.rows)
    const {weights} = onlyKept(first, new Set(hashes), classes)
    for (let repeat = 1; repeat < settings.repeats; repeat++) {
      this.rows.restart(hashes)
      this.time = 1
      let wrong = 0
      for (let round = 0; round < settings.rounds; round++) {
        wrong = 0
        for (const index of random.order(examples.length)) wrong += this.learn(examples[index]!, false)
      }
      this.rows.averaged(this.time).weights.forEach((weight, at) => {
        weights[at]! += weight
      })
      log(`labels: repeat ${repeat + 1}, ${wrong} wrong`)
    }
    const table = packed({hashes, weights}, classes, 2, 0.7)
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
