// Trains the name finder: averaged perceptron, greedy with its own labels, legal orders only.

import {
  caseOf,
  consultGazetteer,
  FOLLOWERS,
  type Gazetteer,
  hashFeatures,
  hashOf,
  LABELS,
  LAST_FOLLOWERS,
  type Lexicon,
  labelsOf,
  NAME_COMPONENT,
  NAME_FEATURES,
  NAME_TEMPLATES,
  nameAtoms,
  nameCandidates,
  nameColumns,
  OUTSIDE_LABEL,
  staysOpen,
  WordColumns,
  writeModelFile,
} from "@demarche/text/for-training"
import {FeatureRows} from "../perceptron/feature-rows.ts"
import {packed, strongest} from "../perceptron/quantise.ts"
import {SeenTwice} from "../perceptron/seen-twice.ts"
import {SeededRandom} from "../random.ts"
import type {NameExample} from "./name-examples.ts"

interface NameTraining {
  readonly rounds: number
  /** An answer must win by this much, in steps of the weights, or the weights move. */
  readonly margin: number
  /** Rows kept in the model. */
  readonly rows: number
  readonly seed: number
}

const NAME_TRAINING: NameTraining = {rounds: 8, margin: 40, rows: 56_000, seed: 20181102}

const CHECKED_BITS = 22
const LOAD = 0.8

const LONGEST = 400

/** One pass over a sentence, calling `decide` for every token that is scored. */
class Reader {
  readonly features = new Int32Array(NAME_TEMPLATES.count)
  private readonly words: WordColumns
  private readonly lists: Gazetteer
  private readonly values = new Int32Array(NAME_TEMPLATES.atoms.length)
  private readonly columns = nameColumns(LONGEST)
  private readonly candidates = new Uint8Array(LONGEST)

  constructor(lexicon: Lexicon, lists: Gazetteer) {
    this.words = new WordColumns(lexicon)
    this.lists = lists
  }

  read(example: NameExample, decide: (at: number, followers: readonly number[]) => number): void {
    const {words, columns, candidates} = this
    words.fill(example.forms)
    const writing = caseOf(words)
    nameCandidates(words, writing, candidates)
    consultGazetteer(this.lists, words, candidates, columns.known)
    example.tags.forEach((tag, at) => {
      columns.tags[at] = hashOf(tag)
    })
    const {labels} = columns
    for (let at = 0; at < words.length; at++) {
      const before = at > 0 ? labels[at - 1]! : OUTSIDE_LABEL
      const followers = (at + 1 < words.length ? FOLLOWERS : LAST_FOLLOWERS)[before]!
      if (candidates[at] === 0 && !staysOpen(before)) labels[at] = OUTSIDE_LABEL
      else {
        nameAtoms(words, columns, writing, at, this.values)
        hashFeatures(NAME_TEMPLATES, this.values, this.features)
        labels[at] = decide(at, followers)
      }
    }
  }
}

/** Bytes of a name model; equal input gives equal bytes. Sentences of more than 400 words are left out. */
export const trainNames = (
  given: readonly NameExample[],
  lists: Gazetteer,
  lexicon: Lexicon,
  {rounds, margin, rows: kept, seed}: NameTraining = NAME_TRAINING,
): ArrayBuffer => {
  const examples = given.filter(({forms}) => forms.length > 0 && forms.length <= LONGEST)
  const gold = examples.map(({names, forms}) => labelsOf(names, forms.length))
  const reader = new Reader(lexicon, lists)
  const seen = new SeenTwice(CHECKED_BITS)
  examples.forEach((example, index) => {
    reader.read(example, at => {
      seen.count(reader.features, NAME_TEMPLATES.count)
      return gold[index]![at]!
    })
  })
  const rows = new FeatureRows(LABELS, NAME_TEMPLATES.count)
  const scores = new Int32Array(LABELS)
  const random = new SeededRandom(seed)
  let time = 1
  const learn = (): void => {
    for (const index of random.order(examples.length)) {
      time++
      reader.read(examples[index]!, (at, followers) => {
        scores.fill(0)
        rows.score(reader.features, NAME_TEMPLATES.count, followers, followers.length, scores)
        const right = gold[index]![at]!
        let best = followers[0]!
        let rival = -1
        for (const label of followers) {
          if (scores[label]! > scores[best]!) best = label
          if (label !== right && (rival < 0 || scores[label]! > scores[rival]!)) rival = label
        }
        // where an earlier slip makes the right label impossible, nothing is learnt
        if (rival >= 0 && followers.includes(right) && scores[right]! - scores[rival]! < margin)
          rows.update(reader.features, NAME_TEMPLATES.count, right, rival, time, seen)
        return best
      })
    }
  }
  for (let round = 0; round < rounds; round++) learn()
  const first = rows.averaged(time)
  if (first.hashes.length > kept) {
    // the features that matter most learn again alone, and make up for those that are gone
    rows.restart(strongest(first, LABELS, kept))
    time = 1
    for (let round = 0; round < rounds; round++) learn()
  }
  const {slots, rows: bytes} = packed(rows.averaged(time), LABELS, 1, LOAD)
  return writeModelFile(NAME_COMPONENT, NAME_FEATURES, {
    slots,
    rows: bytes,
    gazetteer: lists.keys,
    gazetteerKinds: lists.kinds,
  })
}
