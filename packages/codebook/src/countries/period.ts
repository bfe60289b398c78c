// Validity in time as the tables write it: first and last day, or years, both included; nothing means no bound.

export interface Period {
  readonly from: string | null
  readonly to: string | null
}

/** Does the day (`YYYY-MM-DD`) fall into the period? Bounds may be years or months. */
export const covers = ({from, to}: Period, day: string): boolean =>
  (from === null || day.slice(0, from.length) >= from) && (to === null || day.slice(0, to.length) <= to)
