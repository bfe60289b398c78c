// Days and numbers as they are written on the desk. Days are read by their digits, never by the clock or the place of
// whoever reads them.

const months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]

/** "2018-11-02" as "2 Nov 2018" */
export const dayWords = (day: string): string => {
  const [year, month, date] = day.split("-")
  return `${Number(date)} ${months[Number(month) - 1] ?? month} ${year}`
}

/** "2018-11" or "2018-11-01" as "Nov 2018" */
export const monthWords = (day: string): string => {
  const [year, month] = day.split("-")
  return `${months[Number(month) - 1] ?? month} ${year}`
}

/** "2–4 Nov 2018" */
export const periodWords = (from: string | null, to: string | null): string => {
  if (from === null) return to === null ? "–" : dayWords(to)
  if (to === null || to === from) return dayWords(from)
  const cut = from.slice(0, 7) === to.slice(0, 7) ? 1 : from.slice(0, 4) === to.slice(0, 4) ? 2 : 3
  return `${dayWords(from).split(" ").slice(0, cut).join(" ")} – ${dayWords(to)}`
}

/** Days since 1 January 1970. */
export const dayNumber = (day: string): number => Math.round(Date.parse(`${day}T00:00:00Z`) / 86_400_000)

export const dayOf = (number: number): string => new Date(number * 86_400_000).toISOString().slice(0, 10)

const grouped = new Intl.NumberFormat("en-GB", {maximumFractionDigits: 2})

export const numberWords = (value: number): string => grouped.format(value)

/** "at least 260000000 USD" as "at least 260,000,000 USD" */
export const withGroupedNumbers = (text: string): string =>
  text.replaceAll(/\d{4,}/g, digits => numberWords(Number(digits)))
