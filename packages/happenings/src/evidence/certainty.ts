// How sure it is that a report tells a happening: the learnt weights summed over the evidence.

import type {Facts} from "../facts/facts.ts"
import {bias, weights} from "../tables/weights.ts"
import {type EvidenceName, evidenceOf} from "./evidence.ts"

/** From here on a report joins. Set on the development half of the gold. */
export const joinsFrom = 0.35

/** Log odds against all that is known below which the reports one by one are not looked at. */
const hopeless = -2

/** Log odds that two tellings are of one happening. */
export function oddsOf(earlier: Facts, later: Facts): number {
  const evidence = evidenceOf(earlier, later)
  let odds = bias
  for (const name in evidence) odds += weights[name as EvidenceName]! * evidence[name as EvidenceName]!
  return odds
}

/**
 * 0 to 1. The report is held against all that is known of the happening and against its reports one by one, half and half:
 * one report that looks alike cannot chain two happenings when the others do not.
 */
export function certaintyOf(all: Facts, members: readonly Facts[], report: Facts): number {
  const whole = oddsOf(all, report)
  if (members.length === 1 || whole < hopeless) return certainty(whole)
  let each = 0
  for (const member of members) each += oddsOf(member, report)
  return certainty((whole + each / members.length) / 2)
}

const certainty = (odds: number): number => 1 / (1 + Math.exp(-odds))
