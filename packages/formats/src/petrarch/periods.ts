// Days inside the codes of an actor: "[AFGGOV 331108-730717]", "[USRARM <900823]", "[AZEGOV >031104]".
// The coder takes the first code whose days fit, and one without days for the rest of time; here each code gets the days
// on which it answers, so that no two answer on one.

export interface Period {
  /** YYYYMMDD, both included; 0 is open. */
  readonly from: number
  readonly to: number
}

const always: Period = {from: 0, to: 0}

/** @returns the days, or why they are none, as half a sentence */
export const readPeriod = (written: string): Period | string => {
  const text = written.replace(/\s+/g, "")
  if (text === "") return always
  const parts = /^([<>]?)(\d{6}|\d{8})(?:-(\d{6}|\d{8}))?$/.exec(text)
  if (parts === null || (parts[1] === "") === (parts[3] === undefined))
    return `"${written.trim()}" are no days; expected 990131-010131, <990131 or >990131`
  const from = dayOf(parts[2]!, false)
  const to = parts[3] === undefined ? null : dayOf(parts[3], true)
  if (from === null || (to === null && parts[3] !== undefined))
    return `"${written.trim()}" names a day that no calendar has`
  if (parts[1] === "<") return {from: 0, to: addDays(from, -1)}
  if (parts[1] === ">") return {from, to: 0}
  if (to! < from) return `"${written.trim()}": the last day lies before the first`
  return {from, to: to!}
}

/** Two digits of a year from 31 on are of the last century. A day behind its month's last is that last one. */
const dayOf = (digits: string, isEnd: boolean): number | null => {
  const year =
    digits.length === 8
      ? Number(digits.slice(0, 4))
      : Number(digits.slice(0, 2)) + (digits.slice(0, 2) > "30" ? 1900 : 2000)
  const month = Number(digits.slice(-4, -2))
  const day = Number(digits.slice(-2))
  if (month > 12 || day > 31 || year < 1000) return null
  if (month === 0) return year * 10_000 + (isEnd ? 1231 : 101)
  const last = new Date(Date.UTC(year, month, 0)).getUTCDate()
  return year * 10_000 + month * 100 + (day === 0 ? (isEnd ? last : 1) : Math.min(day, last))
}

const addDays = (day: number, count: number): number => {
  const inMonth = (day % 100) + count
  if (inMonth >= 1 && inMonth <= 28) return day + count
  const date = new Date(
    Date.UTC(Math.floor(day / 10_000), (Math.floor(day / 100) % 100) - 1, (day % 100) + count),
  )
  return date.getUTCFullYear() * 10_000 + (date.getUTCMonth() + 1) * 100 + date.getUTCDate()
}

const least = 0
const most = 99_999_999

/** What of a period other periods leave, earliest first. */
const without = (period: Period, taken: readonly Period[]): Period[] => {
  let free = [{from: period.from || least, to: period.to || most}]
  for (const other of taken) {
    const begins = other.from || least
    const ends = other.to || most
    free = free.flatMap(one =>
      ends < one.from || one.to < begins
        ? [one]
        : [
            ...(one.from < begins ? [{from: one.from, to: addDays(begins, -1)}] : []),
            ...(ends < one.to ? [{from: addDays(ends, 1), to: one.to}] : []),
          ],
    )
  }
  return free.map(({from, to}) => ({from: from === least ? 0 : from, to: to === most ? 0 : to}))
}

/** The days on which each of an actor's codes answers, and those on which none does. */
export const settlePeriods = (
  periods: readonly Period[],
): {readonly answering: readonly (readonly Period[])[]; readonly free: readonly Period[]} => {
  if (periods.length === 1 && periods[0]!.from === 0 && periods[0]!.to === 0)
    return {answering: [periods], free: []}
  const isDefault = ({from, to}: Period): boolean => from === 0 && to === 0
  const dated = periods.filter(one => !isDefault(one))
  const taken: Period[] = []
  const answering = periods.map(period => {
    // a code without days waits until those with days have theirs, wherever it stands
    const days = without(period, isDefault(period) ? [...taken, ...dated] : taken)
    taken.push(period)
    return days
  })
  return {answering, free: without(always, periods)}
}
