// Logistic regression over named evidence: plain gradient descent over all rows at once, which needs no chance and repeats exactly.

import type {Evidence, EvidenceName, Weighing} from "@demarche/happenings"

export interface EvidenceRow {
  readonly evidence: Evidence
  readonly same: boolean
  /** How much the row counts. */
  readonly importance: number
}

/** Whatever a few rows say: what agrees never speaks against, and what differs never for. */
const agrees =
  /^(?:same|agreed|back|recall|sums)|^(?:stated|half|told)Same$|^(?:statedOld|codesShared|words|namesHeld|near|nearHeld|mass|rareCountry|rareAct|rareNext|placeHeld|bothCountries|closeHeld|nearRetold|definite|passive|tollGrown|actorWords|recipientWords)$/
const differs =
  /^other|(?:Week|Apart)$|^(?:toldNear|halfNear|shrunkCount|farCount|farGrown|farArrested|rareDiffer|notYet|bare|bothDaily|another|afresh|afreshPast|afreshAfterBack|placesDiffer|daily|unlike|unlikeNear|unlikeAct|toldAnew|delay)$/

/** What a text says itself keeps two events apart, though few labelled rows show it: two days that both state, "for a second time". */
const atLeast: Readonly<Record<string, number>> = {statedApart: -2, another: -1}

function held(name: string, weight: number): number {
  const least = atLeast[name]
  if (least !== undefined) return Math.min(least, weight)
  if (agrees.test(name)) return Math.max(0, weight)
  return differs.test(name) ? Math.min(0, weight) : weight
}

/** Pull of each weight towards zero, in rows. */
const ridge = 1
const steps = 1200

/** Log odds by evidence, in the order of the alphabet. */
export function learnWeights(rows: readonly EvidenceRow[]): Omit<Weighing, "joinsFrom"> {
  const names = [...new Set(rows.flatMap(({evidence}) => Object.keys(evidence)))].sort() as EvidenceName[]
  const width = names.length
  const places = new Map(names.map((name, index) => [name, index]))
  const filled = rows.map(({evidence}) => {
    const values = (Object.entries(evidence) as [EvidenceName, number][]).filter(([, value]) => value !== 0)
    return {at: values.map(([name]) => places.get(name)!), value: values.map(([, value]) => value)}
  })
  const weights = new Float64Array(width + 1)
  const moments = new Float64Array(width + 1)
  const total = rows.reduce((sum, {importance}) => sum + importance, 0)
  for (let step = 0; step < steps; step++) {
    const gradient = new Float64Array(width + 1)
    for (const [row, {same, importance}] of rows.entries()) {
      const {at, value} = filled[row]!
      let odds = weights[width]!
      for (let index = 0; index < at.length; index++) odds += weights[at[index]!]! * value[index]!
      const error = importance * (1 / (1 + Math.exp(-odds)) - (same ? 1 : 0))
      for (let index = 0; index < at.length; index++) gradient[at[index]!]! += error * value[index]!
      gradient[width]! += error
    }
    for (let index = 0; index <= width; index++) {
      const slope = (gradient[index]! + (index < width ? ridge * weights[index]! : 0)) / total
      moments[index] = 0.9 * moments[index]! + slope
      const weight = weights[index]! - 0.5 * moments[index]!
      weights[index] = index < width ? held(names[index]!, weight) : weight
    }
  }
  return {
    bias: weights[width]!,
    weights: Object.fromEntries(names.map((name, index) => [name, weights[index]!])),
  }
}
