// Windows of whole months that slide over the whole time.

import {dayNumber, dayOf} from "../record/days.ts"

export interface Activity {
  /** Its first day. */
  readonly month: string
  readonly amount: number
}

interface Period {
  readonly since: string | undefined
  readonly until: string | undefined
}

/** How many months a window has. */
export const WINDOWS = [1, 3, 12, 60] as const

const lastDayOf = (month: string): string => {
  const [year, next] = dayOf(dayNumber(month) + 31).split("-")
  return dayOf(dayNumber(`${year}-${next}-01`) - 1)
}

/** First and last day of so many months from this one on. */
export const periodOf = (
  activity: readonly Activity[],
  from: number,
  months: number,
): {readonly since: string; readonly until: string} => ({
  since: activity[from]!.month,
  until: lastDayOf(activity[Math.min(activity.length, from + months) - 1]!.month),
})

/** The months of which a day is in the period, by their places; the end is not among them. */
export const monthsChosen = (
  activity: readonly Activity[],
  {since, until}: Period,
): {readonly from: number; readonly to: number} => {
  const from = activity.findIndex(({month}) => since === undefined || lastDayOf(month) >= since)
  const to = activity.findLastIndex(({month}) => until === undefined || month <= until)
  return {from: from < 0 ? activity.length : from, to: to + 1}
}

/** The length of the window that the period is; null when it is none. */
export const windowOf = (activity: readonly Activity[], period: Period): number | null => {
  if (period.since === undefined || period.until === undefined) return null
  const {from, to} = monthsChosen(activity, period)
  return WINDOWS.find(months => months === to - from) ?? null
}
