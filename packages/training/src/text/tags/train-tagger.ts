// Trains the tagger: an averaged perceptron that walks the sentences as the tagger does and learns from its own errors.

import {
  caseOf,
  consult,
  guessOf,
  hashFeatures,
  type Lexicon,
  setOf,
  stringColumn,
  TAG_FEATURES,
  TAG_TEMPLATES,
  TAGGER_COMPONENT,
  tagAtoms,
  WordColumns,
  writeModelFile,
} from "@demarche/text/for-training"
import {FeatureRows} from "../perceptron/feature-rows.ts"
import {packed} from "../perceptron/quantise.ts"
import {SeenTwice} from "../perceptron/seen-twice.ts"
import {SeededRandom} from "../random.ts"
import type {TreebankSentence} from "../treebank/treebank.ts"
import {type BuiltDictionary, buildDictionary} from "./build-dictionary.ts"

export interface TaggerSettings {
  readonly seed: number
  /** Rounds over the treebank. */
  readonly rounds: number
  /** How many times the rounds are made anew, each in another order; the weights are averaged over all. */
  readonly repeats: number
  /** An answer must win by this much, in steps of the weights, or the weights move. */
  readonly margin: number
}

/** Chance that a word of the dictionary is hidden from its own prediction, by how often it was seen. */
const hiddenShare = (count: number): number => (count < 10 ? 0.3 : 2 / count)

class Training {
  readonly names: string[]
  readonly rows: FeatureRows
  private readonly ids: Map<string, number>
  private readonly dictionary: BuiltDictionary
  private readonly columns: WordColumns
  private readonly values = new Int32Array(TAG_TEMPLATES.atoms.length)
  private readonly features = new Int32Array(TAG_TEMPLATES.count)
  private readonly scores: Int32Array
  private readonly seen = new SeenTwice(26)
  private readonly margin: number
  private time = 1

  constructor(sentences: readonly TreebankSentence[], lexicon: Lexicon, margin: number) {
    this.names = [...new Set(sentences.flatMap(({tags}) => tags))].sort()
    this.ids = new Map(this.names.map((name, index) => [name, index + 1]))
    this.dictionary = buildDictionary(sentences, this.ids)
    this.columns = new WordColumns(lexicon)
    this.rows = new FeatureRows(this.names.length + 1, TAG_TEMPLATES.count)
    this.scores = new Int32Array(this.names.length + 1)
    this.margin = margin
  }

  round(sentences: readonly TreebankSentence[], random: SeededRandom, counts: boolean): number {
    let wrong = 0
    for (const index of random.order(sentences.length)) wrong += this.learn(sentences[index]!, random, counts)
    return wrong
  }

  private learn(sentence: TreebankSentence, random: SeededRandom, counts: boolean): number {
    const {columns, dictionary} = this
    const {forms} = sentence
    columns.fill(forms)
    const known = new Int32Array(forms.length)
    const closed = new Int32Array(forms.length)
    const tags = new Int32Array(forms.length)
    consult(dictionary, columns, known, closed)
    const writing = caseOf(columns)
    let wrong = 0
    for (let at = 0; at < forms.length; at++) {
      const gold = this.ids.get(sentence.tags[at]!)!
      const set = setOf(dictionary, columns.form[at]!)
      const hidden =
        set >= 0 && random.number() < hiddenShare(dictionary.counts.get(columns.form[at]! >>> 0)!)
      const kept = known[at]!
      let confined = closed[at]!
      if (hidden) {
        known[at] = guessOf(dictionary, columns, at)
        confined = 0
      }
      tagAtoms(columns, known, tags, writing, at, this.values)
      if (hidden) this.values[0] = this.values[1] = random.bits() | 0
      known[at] = kept
      tags[at] = this.decide(confined, gold, counts)
      if (tags[at] !== gold) wrong++
    }
    this.time++
    return wrong
  }

  private decide(set: number, gold: number, counts: boolean): number {
    const {features, scores, rows} = this
    const {starts, tags} = this.dictionary
    const from = starts[set]!
    const to = starts[set + 1]!
    if (to - from === 1) return tags[from]!
    hashFeatures(TAG_TEMPLATES, this.values, features)
    if (counts) this.seen.count(features, TAG_TEMPLATES.count)
    const candidates = tags.subarray(from, to)
    scores.fill(0)
    rows.score(features, TAG_TEMPLATES.count, candidates, candidates.length, scores)
    let best = -1
    let rival = -1
    for (const tag of candidates) {
      if (best < 0 || scores[tag]! > scores[best]!) best = tag
      if (tag !== gold && (rival < 0 || scores[tag]! > scores[rival]!)) rival = tag
    }
    if (rival >= 0 && candidates.includes(gold) && scores[gold]! - scores[rival]! < this.margin)
      rows.update(features, TAG_TEMPLATES.count, gold, rival, this.time, this.seen)
    return best
  }

  train(
    sentences: readonly TreebankSentence[],
    settings: TaggerSettings,
    log: (line: string) => void,
  ): ArrayBuffer {
    const random = new SeededRandom(settings.seed)
    for (let round = 0; round < settings.rounds; round++) {
      const wrong = this.round(sentences, random, round === 0)
      log(`tagger: round ${round + 1}, ${wrong} wrong, ${this.rows.size} features`)
    }
    const classes = this.names.length + 1
    const {hashes, weights} = this.rows.averaged(this.time)
    for (let repeat = 1; repeat < settings.repeats; repeat++) {
      this.rows.restart(hashes)
      this.time = 1
      let wrong = 0
      for (let round = 0; round < settings.rounds; round++) wrong = this.round(sentences, random, false)
      this.rows.averaged(this.time).weights.forEach((weight, at) => {
        weights[at]! += weight
      })
      log(`tagger: repeat ${repeat + 1}, ${wrong} wrong`)
    }
    const table = packed({hashes, weights}, classes, 2, 0.7)
    const {keys, sets, starts, tags} = this.dictionary
    return writeModelFile(TAGGER_COMPONENT, TAG_FEATURES, {
      tags: stringColumn(this.names),
      forms: keys,
      formSets: sets,
      setStarts: starts,
      setTags: tags,
      slots: table.slots,
      rows: table.rows,
    })
  }
}

export const trainTagger = (
  sentences: readonly TreebankSentence[],
  lexicon: Lexicon,
  settings: TaggerSettings,
  log: (line: string) => void,
): ArrayBuffer => new Training(sentences, lexicon, settings.margin).train(sentences, settings, log)
