// How sure it is that a report tells a happening: the learnt weights summed over the evidence.

import type {Facts} from "../facts/facts.ts"
import {learnt} from "../tables/weights.ts"
import {type Evidence, type EvidenceName, evidenceOf} from "./evidence.ts"

/** Log odds by evidence, and what is sure enough. */
export interface Weighing {
  /** Log odds of two tellings of which nothing is known. */
  readonly bias: number
  readonly weights: Readonly<Partial<Record<EvidenceName, number>>>
  /** Certainty from which a report joins, 0 to 1. */
  readonly joinsFrom: number
}

/** Log odds against all that is known below which the reports one by one are not looked at. */
const hopeless = -2

/** Log odds that two tellings are of one happening. */
function oddsOf(evidence: Evidence, {bias, weights}: Weighing): number {
  let odds = bias
  for (const name in evidence) odds += (weights[name as EvidenceName] ?? 0) * evidence[name as EvidenceName]!
  return odds
}

/**
 * 0 to 1. The report is held against all that is known of the happening and against the report that is most like it, half and half:
 * what is gathered holds waves together, and one report that looks alike cannot chain two happenings when the whole does not.
 */
export function certaintyOf(
  all: Facts,
  members: readonly Facts[],
  report: Facts,
  weighing: Weighing = learnt,
): number {
  const whole = oddsOf(evidenceOf(all, report), weighing)
  if (members.length === 1 || whole < hopeless) return certainty(whole)
  let likest = Number.NEGATIVE_INFINITY
  for (const member of members) likest = Math.max(likest, oddsOf(evidenceOf(member, report), weighing))
  return certainty((whole + likest) / 2)
}

const certainty = (odds: number): number => 1 / (1 + Math.exp(-odds))
