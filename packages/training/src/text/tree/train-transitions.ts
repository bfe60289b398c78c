// Trains the transition classifier: the parser follows its own choices through each sentence, the dynamic oracle says
// which of them were right, and an averaged perceptron learns from the others.

import {
  ArcEagerState,
  hashFeatures,
  packTransitions,
  TRANSITION_TEMPLATES,
  TRANSITIONS,
  type TransitionTable,
  type TransitionWeights,
  type TreeWords,
  transitionAtoms,
} from "@demarche/text/for-training"
import {FeatureRows} from "../perceptron/feature-rows.ts"
import type {Averages} from "../perceptron/quantise.ts"
import {SeenTwice} from "../perceptron/seen-twice.ts"
import {SeededRandom} from "../random.ts"
import {Oracle} from "./oracle.ts"

export interface TransitionSettings {
  readonly seed: number
  readonly rounds: number
  /** Rounds with the strongest features alone. */
  readonly finalRounds: number
  /** How many times those rounds are made anew, each in another order; the weights are averaged over all. */
  readonly repeats: number
  readonly features: number
  /** log2 of the size of the table. */
  readonly bits: number
  readonly margin: number
}

export interface TreeExample {
  readonly heads: readonly number[]
  /** Fills the columns for this sentence. */
  readonly fill: (words: TreeWords) => void
}

const ALL = [0, 1, 2, 3] as const

class Training {
  readonly rows: FeatureRows = new FeatureRows(TRANSITIONS, TRANSITION_TEMPLATES.count)
  time = 1
  private readonly words: TreeWords
  private readonly margin: number
  private readonly seen = new SeenTwice(27)
  private readonly state = new ArcEagerState()
  private readonly values = new Int32Array(TRANSITION_TEMPLATES.atoms.length)
  private readonly features = new Int32Array(TRANSITION_TEMPLATES.count)
  private readonly scores = new Int32Array(TRANSITIONS)

  constructor(words: TreeWords, margin: number) {
    this.words = words
    this.margin = margin
  }

  round(examples: readonly TreeExample[], random: SeededRandom, counts: boolean, explores: boolean): number {
    let wrong = 0
    for (const index of random.order(examples.length)) wrong += this.learn(examples[index]!, counts, explores)
    return wrong
  }

  private learn(example: TreeExample, counts: boolean, explores: boolean): number {
    const {state, words} = this
    example.fill(words)
    const oracle = new Oracle(example.heads)
    let wrong = 0
    state.start(words.length)
    while (!state.isDone) {
      const allowed = ALL.filter(transition => state.isAllowed(transition))
      if (allowed.length === 1) {
        state.apply(allowed[0]!)
        continue
      }
      const costs = allowed.map(transition => oracle.cost(state, transition))
      const {best, right} = this.decide(allowed, costs, counts)
      if (best !== right) wrong++
      state.apply(explores ? best : right)
    }
    this.time++
    return wrong
  }

  private decide(
    allowed: readonly number[],
    costs: readonly number[],
    counts: boolean,
  ): {readonly best: number; readonly right: number} {
    const {features, scores, rows} = this
    transitionAtoms(this.state, this.words, this.values)
    hashFeatures(TRANSITION_TEMPLATES, this.values, features)
    if (counts) this.seen.count(features, TRANSITION_TEMPLATES.count)
    scores.fill(0)
    rows.score(features, TRANSITION_TEMPLATES.count, ALL, TRANSITIONS, scores)
    const least = Math.min(...costs)
    let right = -1
    let rival = -1
    allowed.forEach((transition, i) => {
      const score = scores[transition]!
      if (costs[i] === least) right = right < 0 || score > scores[right]! ? transition : right
      else rival = rival < 0 || score > scores[rival]! ? transition : rival
    })
    if (rival < 0) return {best: right, right}
    if (scores[right]! - scores[rival]! < this.margin)
      rows.update(features, TRANSITION_TEMPLATES.count, right, rival, this.time, this.seen)
    return {best: scores[rival]! > scores[right]! ? rival : right, right}
  }
}

/** Weights against SHIFT, the strongest first, so that the packed table never lets a weaker one hide a stronger one. */
const againstShift = ({hashes, weights}: Averages, count: number): TransitionWeights[] => {
  let greatest = 0
  const strength = new Float32Array(hashes.length)
  for (let row = 0; row < hashes.length; row++)
    for (let other = 1; other < TRANSITIONS; other++) {
      const weight = Math.abs(weights[row * TRANSITIONS + other]! - weights[row * TRANSITIONS]!)
      strength[row] = Math.max(strength[row]!, weight)
      greatest = Math.max(greatest, weight)
    }
  const scale = 127 / (greatest || 1)
  const at = (row: number, other: number): number =>
    Math.round((weights[row * TRANSITIONS + other]! - weights[row * TRANSITIONS]!) * scale)
  return Array.from(strength.keys())
    .filter(row => strength[row]! * scale >= 0.5)
    .sort((a, b) => strength[b]! - strength[a]! || a - b)
    .slice(0, count)
    .map(row => ({hash: hashes[row]!, left: at(row, 1), right: at(row, 2), reduce: at(row, 3)}))
}

export const trainTransitions = (
  examples: readonly TreeExample[],
  words: TreeWords,
  settings: TransitionSettings,
  log: (line: string) => void,
): TransitionTable => {
  const training = new Training(words, settings.margin)
  const random = new SeededRandom(settings.seed)
  for (let round = 0; round < settings.rounds; round++) {
    const wrong = training.round(examples, random, round === 0, round > 0)
    log(`transitions: round ${round + 1}, ${wrong} wrong, ${training.rows.size} features`)
  }
  const kept = againstShift(training.rows.averaged(training.time), settings.features).map(({hash}) => hash)
  const hashes = Uint32Array.from(kept).sort()
  const weights = new Float32Array(hashes.length * TRANSITIONS)
  for (let repeat = 0; repeat < settings.repeats; repeat++) {
    training.rows.restart(hashes)
    training.time = 1
    for (let round = 0; round < settings.finalRounds; round++) {
      const wrong = training.round(examples, random, false, round > 0)
      log(`transitions: repeat ${repeat + 1}, round ${round + 1}, ${wrong} wrong`)
    }
    training.rows.averaged(training.time).weights.forEach((weight, at) => {
      weights[at]! += weight
    })
  }
  return packTransitions(againstShift({hashes, weights}, settings.features), settings.bits)
}
