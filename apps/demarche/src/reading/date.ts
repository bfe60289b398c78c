// Days as they are written in metadata. Only forms that can be read in one way are accepted: 03/04/2018 is not.

const isDay = (year: number, month: number, day: number): boolean => {
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0
  const days = [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
  return year > 0 && day > 0 && day <= (days[month - 1] ?? 0)
}

const months = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"]

const pad = (number: number, width: number): string => String(number).padStart(width, "0")

const written = (year: number, month: number, day: number): string | null =>
  isDay(year, month, day) ? `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}` : null

/**
 * `2018-11-02`, also with a time behind it; `20181102`; `2 November 2018`; `November 2, 2018`; `Fri, 02 Nov 2018 …`.
 * The day is taken as printed, in whatever time zone it was printed.
 *
 * @returns `YYYY-MM-DD`, or `null` when it is none of these or no day of the calendar
 */
export const readDay = (value: string): string | null => {
  const text = value.trim()
  const iso =
    /^(\d{4})-(\d{1,2})-(\d{1,2})(?:[T ].*)?$/.exec(text) ??
    /^(\d{4})(\d{2})(\d{2})(?:T?\d{6}Z?)?$/.exec(text)
  if (iso !== null) return written(Number(iso[1]), Number(iso[2]), Number(iso[3]))
  const dayFirst = /^(?:[a-z]{3,9},? )?(\d{1,2}) ([a-z]{3,9})\.? (\d{4})\b/i.exec(text)
  if (dayFirst !== null) return named(dayFirst[3]!, dayFirst[2]!, dayFirst[1]!)
  const monthFirst = /^(?:[a-z]{3,9},? )?([a-z]{3,9})\.? (\d{1,2}),? (\d{4})\b/i.exec(text)
  return monthFirst === null ? null : named(monthFirst[3]!, monthFirst[1]!, monthFirst[2]!)
}

const named = (year: string, month: string, day: string): string | null =>
  written(Number(year), months.indexOf(month.slice(0, 3).toLowerCase()) + 1, Number(day))
