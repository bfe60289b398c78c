// Days as whole numbers (days since 1970-01-01, UTC), so that weeks and months can be counted without a clock.

/** Inclusive first and last day. */
export interface Days {
  readonly first: number
  readonly last: number
}

const dayLength = 86_400_000

export const dayOf = (year: number, month: number, day: number): number =>
  Math.floor(Date.UTC(year, month - 1, day) / dayLength)

/** `YYYY-MM-DD` to a day, or `null` when it is no date. */
export function parseDay(text: string | null | undefined): number | null {
  const match = /^(\d{4})-(\d{2})-(\d{2})/.exec(text ?? "")
  if (match === null) return null
  const day = dayOf(Number(match[1]), Number(match[2]), Number(match[3]))
  return Number.isNaN(day) ? null : day
}

export const formatDay = (day: number): string => new Date(day * dayLength).toISOString().slice(0, 10)

/** 1 Monday … 7 Sunday. */
export const weekdayOf = (day: number): number => ((((day + 3) % 7) + 7) % 7) + 1

export const partsOf = (day: number): {year: number; month: number; day: number} => {
  const date = new Date(day * dayLength)
  return {year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate()}
}

/** The calendar week (Monday to Sunday) that is `offset` weeks from the week of `day`. */
export function weekOf(day: number, offset = 0): Days {
  const first = day - weekdayOf(day) + 1 + offset * 7
  return {first, last: first + 6}
}

export function monthOf(year: number, month: number): Days {
  const zero = month - 1
  const first = dayOf(year + Math.floor(zero / 12), (((zero % 12) + 12) % 12) + 1, 1)
  const next = zero + 1
  return {first, last: dayOf(year + Math.floor(next / 12), (((next % 12) + 12) % 12) + 1, 1) - 1}
}

export const yearOf = (year: number): Days => ({first: dayOf(year, 1, 1), last: dayOf(year, 12, 31)})
