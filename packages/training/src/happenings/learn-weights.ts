// Logistic regression over named evidence: plain gradient descent over all rows at once, which needs no chance and repeats exactly.

import {type Evidence, evidenceNames} from "@demarche/happenings"

export interface EvidenceRow {
  readonly evidence: Evidence
  readonly same: boolean
  /** How much the row counts. */
  readonly importance: number
}

export interface LearntWeights {
  readonly bias: number
  /** In the order of `evidenceNames`. */
  readonly weights: readonly number[]
}

/** Whatever a few rows say: what agrees never speaks against, and what differs never for. */
const agrees =
  /^(?:same|agreed|back)|^(?:stated|half|told)Same$|^(?:codesShared|words|names|namesHeld|near|mass|rareShared|retold|nearRetold|definite|tollGrown)$/
const differs = /^other|(?:Week|Apart)$|^(?:toldNear|halfNear|shrunkCount|farCount|rareOther)$/

/** Two days that both texts state keep two events apart, though few labelled rows show it. */
const statedApartAtLeast = -2

function held(name: string, weight: number): number {
  if (name === "statedApart") return Math.min(statedApartAtLeast, weight)
  if (agrees.test(name)) return Math.max(0, weight)
  return differs.test(name) ? Math.min(0, weight) : weight
}

/** @param ridge pull of each weight towards zero, in rows */
export function learnWeights(rows: readonly EvidenceRow[], ridge: number, steps: number): LearntWeights {
  const width = evidenceNames.length
  const values = rows.map(({evidence}) => evidenceNames.map(name => evidence[name] ?? 0))
  const weights = new Float64Array(width + 1)
  const moments = new Float64Array(width + 1)
  const total = rows.reduce((sum, {importance}) => sum + importance, 0)
  for (let step = 0; step < steps; step++) {
    const gradient = new Float64Array(width + 1)
    for (const [at, {same, importance}] of rows.entries()) {
      const row = values[at]!
      let odds = weights[width]!
      for (let index = 0; index < width; index++) odds += weights[index]! * row[index]!
      const error = importance * (1 / (1 + Math.exp(-odds)) - (same ? 1 : 0))
      for (let index = 0; index < width; index++) gradient[index]! += error * row[index]!
      gradient[width]! += error
    }
    for (let index = 0; index <= width; index++) {
      const slope = (gradient[index]! + (index < width ? ridge * weights[index]! : 0)) / total
      moments[index] = 0.9 * moments[index]! + slope
      const weight = weights[index]! - 0.5 * moments[index]!
      weights[index] = index < width ? held(evidenceNames[index]!, weight) : weight
    }
  }
  return {bias: weights[width]!, weights: [...weights.subarray(0, width)]}
}
