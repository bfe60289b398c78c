// How far a score would move had other texts been drawn: percentile intervals over texts drawn again with replacement,
// from a fixed seed, so that the same figures are printed everywhere.

import type {Alignment} from "./align-events.ts"
import {f1, type PrecisionRecall} from "./score-events.ts"

export interface Interval {
  readonly low: number
  readonly high: number
}

export interface EventIntervals {
  readonly type: Interval
  readonly triple: Interval
}

/** The counts of one text that its share of a score is made of. */
export const countsOf = ({
  pairs,
  missed,
  spurious,
}: Alignment): {type: PrecisionRecall; triple: PrecisionRecall} => {
  const gold = pairs.length + missed.length
  const predicted = pairs.length + spurious.length
  const right = pairs.filter(pair => pair.typeRight)
  const whole = right.filter(pair => pair.actorRight && pair.recipientRight)
  return {
    type: {matched: right.length, gold, predicted},
    triple: {matched: whole.length, gold, predicted},
  }
}

/** Marsaglia's xorshift: 32 bits of state, never zero. */
const drawer = (seed: number): ((below: number) => number) => {
  let state = seed >>> 0 || 1
  return below => {
    state ^= state << 13
    state ^= state >>> 17
    state ^= state << 5
    return Math.floor(((state >>> 0) / 4294967296) * below)
  }
}

/**
 * 95 % of the values that `score` takes on `draws` redrawings of `size` things.
 * @param score of a drawing, given how often each thing was drawn
 */
export const bootstrap = (
  size: number,
  draws: number,
  score: (times: Uint32Array) => readonly number[],
  seed = 20190514,
): Interval[] => {
  const draw = drawer(seed)
  const times = new Uint32Array(size)
  const drawn: number[][] = []
  for (let round = 0; round < draws; round++) {
    times.fill(0)
    for (let i = 0; i < size; i++) times[draw(size)]!++
    score(times).forEach((value, at) => {
      drawn[at] ??= []
      drawn[at].push(value)
    })
  }
  return drawn.map(values => {
    values.sort((a, b) => a - b)
    const at = (part: number): number =>
      values[Math.min(values.length - 1, Math.floor(part * values.length))]!
    return {low: at(0.025), high: at(0.975)}
  })
}

const summed = (counts: readonly PrecisionRecall[], times: Uint32Array): PrecisionRecall => {
  let matched = 0
  let gold = 0
  let predicted = 0
  counts.forEach((one, at) => {
    const weight = times[at]!
    matched += one.matched * weight
    gold += one.gold * weight
    predicted += one.predicted * weight
  })
  return {matched, gold, predicted}
}

/** Intervals of type F1 and triple F1; `null` without texts or drawings. */
export const eventIntervals = (alignments: readonly Alignment[], draws: number): EventIntervals | null => {
  if (alignments.length === 0 || draws === 0) return null
  const counts = alignments.map(countsOf)
  const types = counts.map(one => one.type)
  const triples = counts.map(one => one.triple)
  const [type, triple] = bootstrap(counts.length, draws, times => [
    f1(summed(types, times)),
    f1(summed(triples, times)),
  ])
  return {type: type!, triple: triple!}
}

/** Intervals of how much type F1 and triple F1 grew from one run to another over the same texts. */
export const gainIntervals = (
  before: readonly Alignment[],
  after: readonly Alignment[],
  draws: number,
): EventIntervals | null => {
  if (after.length === 0 || draws === 0) return null
  const old = before.map(countsOf)
  const young = after.map(countsOf)
  const gain = (kind: "type" | "triple", times: Uint32Array): number =>
    f1(
      summed(
        young.map(one => one[kind]),
        times,
      ),
    ) -
    f1(
      summed(
        old.map(one => one[kind]),
        times,
      ),
    )
  const [type, triple] = bootstrap(young.length, draws, times => [gain("type", times), gain("triple", times)])
  return {type: type!, triple: triple!}
}
