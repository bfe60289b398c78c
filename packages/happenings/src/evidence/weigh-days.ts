// Days: stated by both tellings, by one, or only days of publication, from which an event may lie some days back.

import {type Days, daysBetween} from "../facts/days.ts"
import type {Facts} from "../facts/facts.ts"
import type {Weighed} from "./weighed.ts"

export type DayEvidence =
  | "statedSame"
  | "statedWide"
  | "statedOld"
  | "statedNext"
  | "statedApart"
  | "halfSame"
  | "halfNext"
  | "halfNear"
  | "halfWeek"
  | "halfApart"
  | "toldSame"
  | "toldNext"
  | "toldNear"
  | "toldWeek"
  | "toldApart"
  | "backNext"
  | "backNear"
  | "backWeek"
  | "backApart"
  | "notYet"
  | "delay"

/** A stretch longer than this says little: "in 2024", "since March". */
const wide = 10

/** Two tellings that both go back so many days to one day mean it alike: "the 3 December decree". */
const old = 20

/** Days between two tellings after which more of them make no difference. */
const longDelay = 31

export function weighDays(earlier: Facts, later: Facts, evidence: Weighed<DayEvidence>): void {
  if (earlier.told !== null && later.told !== null && later.told > earlier.told)
    evidence.delay = Math.min(1, Math.log2(1 + later.told - earlier.told) / Math.log2(1 + longDelay))
  const {days: a} = earlier
  const {days: b} = later
  if (a === null || b === null) return
  const apart = daysBetween(a, b)
  if (a.stated && b.stated) {
    const isWide = Math.max(lengthOf(a), lengthOf(b)) > wide
    if (apart > 0) evidence[apart === 1 && !isWide ? "statedNext" : "statedApart"] = 1
    else if (isWide) evidence.statedWide = 1
    else if (isOld(earlier) && isOld(later)) evidence.statedOld = 1
    else evidence.statedSame = 1
    return
  }
  if (a.stated || b.stated) {
    evidence[`half${stepOf(apart)}`] = 1
    // told on the 3rd, without a date, it did not happen on the 5th
    const [event, telling] = a.stated ? [a, b] : [b, a]
    if (event.first > telling.last) evidence.notYet = 1
  } else evidence[`told${stepOf(apart)}`] = 1
  const {retold, passing} = later.cues
  if ((retold || passing) && !b.stated && apart > 0)
    evidence[`back${stepOf(apart) as Exclude<Step, "Same">}`] = 1
}

type Step = "Same" | "Next" | "Near" | "Week" | "Apart"

const stepOf = (apart: number): Step =>
  apart === 0 ? "Same" : apart === 1 ? "Next" : apart < 4 ? "Near" : apart < 8 ? "Week" : "Apart"

const lengthOf = (days: Days): number => days.last - days.first

const isOld = ({days, told}: Facts): boolean => days !== null && told !== null && told - days.last > old
