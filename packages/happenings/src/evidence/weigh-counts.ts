// Counts of people, amounts, and other numbers. A toll of 12 may be told as 15 the next day; it seldom falls, and hardly ever trebles.

import {type CountKind, countKinds, type Facts} from "../facts/facts.ts"
import {intersect} from "../facts/sets.ts"
import type {Weighed} from "./weighed.ts"

export type CountEvidence =
  | "sameCount"
  | "grownCount"
  | "tollGrown"
  | "shrunkCount"
  | "farCount"
  | "farGrown"
  | "farArrested"
  | "sameAmount"
  | "otherAmount"
  | "sameNumber"
  | "otherNumber"

export function weighCounts(earlier: Facts, later: Facts, evidence: Weighed<CountEvidence>): void {
  for (const kind of countKinds) {
    const relation = compareCounts(earlier.counts[kind], later.counts[kind], kind)
    if (relation !== null) evidence[relation] = 1
  }
  // "300 held since the state of emergency" are 1,105 a few days later
  if (earlier.cues.sum && later.cues.sum) {
    delete evidence.farGrown
    delete evidence.farArrested
  }
  if (evidence.grownCount === 1 && later.cues.toll) evidence.tollGrown = 1
  if (earlier.numbers.size > 0 && later.numbers.size > 0 && evidence.grownCount === undefined)
    evidence[intersect(earlier.numbers, later.numbers) ? "sameNumber" : "otherNumber"] = 1
}

function compareCounts(
  before: readonly number[] | undefined,
  after: readonly number[] | undefined,
  kind: CountKind,
): "sameCount" | "grownCount" | "shrunkCount" | "farCount" | "farGrown" | "farArrested" | null {
  const count = after?.at(-1)
  if (before === undefined || count === undefined) return null
  if (before.includes(count)) return count > 2 || kind !== "arrested" ? "sameCount" : null
  const most = Math.max(...before)
  if (count > most * 2.5 || most > count * 2.5)
    return kind === "arrested" ? "farArrested" : count > most ? "farGrown" : "farCount"
  return count > most ? "grownCount" : "shrunkCount"
}

export function weighAmounts(earlier: Facts, later: Facts, evidence: Weighed<CountEvidence>): void {
  for (const a of earlier.amounts)
    for (const b of later.amounts)
      if (a.unit === b.unit)
        evidence[Math.abs(a.value - b.value) <= 0.1 * a.value ? "sameAmount" : "otherAmount"] = 1
  if (evidence.sameAmount === 1) delete evidence.otherAmount
}
