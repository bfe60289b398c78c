// Days as numbers, and the stretch of days in which a record says that its event lies.

import type {EventRecord} from "@demarche/codebook"

/** Days since 1970-01-01, both ends included. */
export interface Days {
  readonly first: number
  readonly last: number
  /** Did the text say when? Otherwise it is the day of publication, and the event may lie some days before. */
  readonly stated: boolean
}

/** A day `YYYY-MM-DD` as days since 1970-01-01. */
export const dayNumber = (day: string): number => Math.floor(Date.parse(`${day}T00:00:00Z`) / 86_400_000)

/**
 * `null` when neither text nor document has a date.
 * @param ofAnother is the date in the text that of another event?
 */
export function daysOf(record: EventRecord, published: number | null, ofAnother = false): Days | null {
  if (record.date === null || ofAnother || record.date_info.precision === "publication")
    return published === null ? null : {first: published, last: published, stated: false}
  const first = dayNumber(record.date)
  return {first, last: record.enddate === null ? first : dayNumber(record.enddate), stated: true}
}

/** Days between two stretches, 0 when they touch. */
export const daysBetween = (a: Days, b: Days): number => Math.max(0, a.first - b.last, b.first - a.last)
