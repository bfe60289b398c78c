// Where the marks of a timeline stand: days run to the right, events of a few neighbouring days stand on each other.

import type {Row} from "@demarche/api"
import type {QuadClass} from "@demarche/codebook"
import type {EventListRow} from "../api/answers.ts"
import {dayNumber, dayOf, dayWords, monthWords} from "../record/days.ts"
import {words} from "../words.ts"

/** Height of a lane, and the room above the first, in pixels. */
export const LANE = 46
export const TOP = 8

/** Days since 1970, both included. */
export interface Span {
  readonly from: number
  readonly to: number
}

export interface Mark {
  readonly event: string
  readonly quad: QuadClass
  readonly day: number
  /** Pixels from the left end. */
  readonly x: number
  /** Pixels above the lane's ground. */
  readonly up: number
  readonly title: string
}

/** From the first event to the last, in whole months, at least two. */
export const spanOf = (rows: readonly EventListRow[]): Span => {
  const days = rows.flatMap(({date}) => (date === null ? [] : [dayNumber(date)]))
  const from = days.reduce((least, day) => Math.min(least, day), Number.POSITIVE_INFINITY)
  const to = days.reduce((most, day) => Math.max(most, day), Number.NEGATIVE_INFINITY)
  if (from > to) return {from: 0, to: 1}
  const spare = Math.max(4, Math.round((to - from) * 0.015))
  return to - from < 40 ? {from: from - 20, to: to + 20} : {from: from - spare, to: to + spare}
}

const COLUMN = 7

export const marksOf = (
  rows: readonly EventListRow[],
  quadOf: (row: EventListRow) => QuadClass,
  whole: Span,
  across: number,
  height: number,
): readonly Mark[] => {
  const piles = new Map<string, EventListRow[]>()
  for (const row of [...rows].reverse()) {
    if (row.date === null) continue
    const x = ((dayNumber(row.date) - whole.from) / (whole.to - whole.from)) * across
    const key = `${quadOf(row)} ${Math.floor(x / COLUMN)}`
    piles.set(key, [...(piles.get(key) ?? []), row])
  }
  const highest = [...piles.values()].reduce((most, pile) => Math.max(most, pile.length), 1)
  const step = Math.min(COLUMN, height / highest)
  return [...piles].flatMap(([key, pile]) => {
    const [quad, column] = key.split(" ").map(Number)
    return pile.map((row, index) => ({
      event: row.event,
      quad: quad as QuadClass,
      day: dayNumber(row.date!),
      x: (column! + 0.5) * COLUMN,
      up: index * step,
      title: `${dayWords(row.date!)}: ${row.type}${row.mode === null ? "" : ` ${row.mode}`}`,
    }))
  })
}

/** From the top. */
const lanes: readonly QuadClass[] = [1, 2, 3, 4]

/** A month of one lane. */
export interface Bar {
  readonly quad: QuadClass
  /** Of its first and its last day. */
  readonly span: Span
  /** Pixels from the left end. */
  readonly x: number
  readonly width: number
  readonly height: number
  readonly title: string
}

const monthSpan = (row: Row): Span => {
  const month = String(row["month"])
  const from = dayNumber(`${month.slice(0, 7)}-01`)
  const [year, number] = dayOf(from + 31).split("-")
  return {from, to: dayNumber(`${year}-${number}-01`) - 1}
}

/** From the first month to the end of the last. */
export const spanOfMonths = (months: readonly Row[]): Span =>
  months.length === 0
    ? {from: 0, to: 1}
    : {from: monthSpan(months[0]!).from, to: monthSpan(months.at(-1)!).to}

/** Months in order of time, as bars on one scale for all lanes. */
export const barsOf = (
  months: readonly Row[],
  whole: Span,
  across: number,
  height: number,
): readonly Bar[] => {
  const count = (row: Row, quad: QuadClass): number => Number(row[`quad${quad}`] ?? 0)
  const most = months.reduce((tallest, row) => Math.max(tallest, ...lanes.map(quad => count(row, quad))), 1)
  const perDay = across / (whole.to - whole.from)
  return months.flatMap(row => {
    const span = monthSpan(row)
    return lanes.flatMap(quad => {
      const events = count(row, quad)
      if (events === 0) return []
      return {
        quad,
        span,
        x: (span.from - whole.from) * perDay,
        width: Math.max(0.8, (span.to + 1 - span.from) * perDay - 0.4),
        height: Math.max(1, (height * events) / most),
        title: words.timeline.bar(monthWords(String(row["month"])), events, words.quad[quad]),
      }
    })
  })
}

interface Tick {
  readonly day: number
  readonly label: string
  readonly major: boolean
}

/** Years, quarters or months, as many as there is room for. */
export const ticksOf = ({from, to}: Span, across: number): readonly Tick[] => {
  const most = Math.max(2, Math.floor(across / 72))
  const first = Number(dayOf(from).slice(0, 4)) * 12 + Number(dayOf(from).slice(5, 7))
  const last = Number(dayOf(to).slice(0, 4)) * 12 + Number(dayOf(to).slice(5, 7)) - 1
  const step = [1, 2, 3, 6, 12, 24, 60, 120, 240].find(months => (last - first + 1) / months <= most) ?? 600
  const ticks: Tick[] = []
  for (let month = Math.ceil(first / step) * step; month <= last; month += step) {
    const day = `${Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, "0")}-01`
    const isYear = month % 12 === 0
    ticks.push({
      day: dayNumber(day),
      // the first one says of which year it is
      label:
        isYear || step >= 12
          ? day.slice(0, 4)
          : ticks.length === 0
            ? monthWords(day)
            : monthWords(day).slice(0, 3),
      major: isYear,
    })
  }
  return ticks
}
