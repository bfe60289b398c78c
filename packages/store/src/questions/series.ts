// How a relationship went, month by month: counts by quad class, mean and sum of the scale, how often it was told, and
// how much was read at all that month, so that a growing press is not taken for a growing conflict.

import {
  type Column,
  column,
  type Part,
  type Reader,
  type Row,
  read,
  readKept,
  type Statement,
} from "./answer.ts"
import {chosen, type Sides} from "./chosen.ts"
import {type Filters, scaleOf} from "./filters.ts"
import {quadColumn, quadColumns, quadCounts} from "./quads.ts"
import type {Question} from "./question.ts"
import {all, statement} from "./statement.ts"

const columns: readonly Column[] = [
  column("month", "month", "first day of the month"),
  column("events", "count", "events dated in it"),
  ...quadColumns,
  column("scale_sum", "number", "sum of the scores, which grows with the number of events"),
  column("scale_mean", "number", "mean of the scores, which does not; empty without events"),
  column("reports", "count", "documents that tell of these events, each event's counted apart"),
  column("documents", "count", "all documents read that were published in the month"),
  column("per_thousand", "number", "events per 1,000 documents read; empty when none was"),
]

export interface Month {
  readonly month: string
  readonly events: number
  readonly quad1: number
  readonly quad2: number
  readonly quad3: number
  readonly quad4: number
  readonly scale_sum: number
  readonly reports: number
}

/** Of `pairs`, for counts by quad class and scores. */
export const countedColumns = "p.month, p.type, p.mode, p.quad_section, p.quad_table, p.scale, p.reports"

export interface Coverage {
  readonly month: string
  readonly documents: number
}

/** Documents that were coded, by month of publication; by day first, as there are fewer days than documents. */
export const coverage = (filters: Filters): Statement =>
  statement(
    bind => `select date_trunc('month', date)::date as month, sum(documents) as documents
from (select date, count(*) as documents from documents
where ${all([
      "status = 'coded' and date is not null",
      filters.since === null ? null : `date >= ${bind(filters.since)}::date`,
      filters.until === null ? null : `date <= ${bind(filters.until)}::date`,
    ])}
group by date) days
group by 1`,
  )

export const seriesPart = async (
  reader: Reader,
  sides: Sides,
  filters: Filters,
  name = "series",
): Promise<Part> => {
  const counted = statement(
    bind => `${chosen(sides, filters, bind, countedColumns)}
select month, count(*) as events,
  ${quadCounts(quadColumn(filters.quadRule))},
  cast(sum(${scaleOf(filters.scale, "chosen")}) as double precision) as scale_sum, sum(reports) as reports
from chosen where month is not null
group by month order by month`,
  )
  const covered = coverage(filters)
  const [months, coverages] = await Promise.all([
    read<Month>(reader, counted),
    readKept<Coverage>(reader, covered),
  ])
  return byMonth(sides, filters, name, months, coverages, [counted, covered])
}

/** The part in which every month stands, whatever happened in it. */
export const byMonth = (
  sides: Sides,
  filters: Filters,
  name: string,
  months: readonly Month[],
  coverages: readonly Coverage[],
  statements: readonly Statement[],
): Part => {
  const documents = new Map(coverages.map(row => [row.month, row.documents]))
  const found = new Map(months.map(row => [row.month, row]))
  const known = [...found.keys(), ...documents.keys()].sort()
  const rows = monthsBetween(filters.since ?? known[0] ?? null, filters.until ?? known.at(-1) ?? null).map(
    month => rowOf(month, found.get(month), documents.get(month) ?? 0),
  )
  return {
    name,
    title: `${sides.join(filters.directed ? " → " : " and ")} by month`,
    columns,
    rows,
    next: null,
    statements,
  }
}

const rowOf = (month: string, found: Month | undefined, documents: number): Row => {
  const events = found?.events ?? 0
  const sum = found?.scale_sum ?? 0
  return {
    month,
    events,
    quad1: found?.quad1 ?? 0,
    quad2: found?.quad2 ?? 0,
    quad3: found?.quad3 ?? 0,
    quad4: found?.quad4 ?? 0,
    scale_sum: rounded(sum, 1),
    scale_mean: events === 0 ? null : rounded(sum / events, 2),
    reports: found?.reports ?? 0,
    documents,
    per_thousand: documents === 0 ? null : rounded((1000 * events) / documents, 2),
  }
}

/** With so many digits after the point. */
export const rounded = (value: number, digits: number): number => {
  const step = 10 ** digits
  const found = Math.round(value * step) / step
  return found === 0 ? 0 : found
}

export interface WithMean {
  readonly scale_mean: number | null
}

export const withMeanRounded = (row: WithMean): Row => ({
  ...row,
  scale_mean: row.scale_mean === null ? null : rounded(row.scale_mean, 2),
})

/** First days of all months that two days and those between them stand in. */
const monthsBetween = (from: string | null, to: string | null): readonly string[] => {
  if (from === null || to === null) return []
  const number = (day: string): number => Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1
  const first = number(from)
  return Array.from({length: Math.max(0, number(to) - first + 1)}, (_, index) => {
    const month = first + index
    return `${String(Math.floor(month / 12)).padStart(4, "0")}-${String((month % 12) + 1).padStart(2, "0")}-01`
  })
}

export const series: Question = {
  name: "series",
  summary: "a relationship month by month: counts by quad class, the scale, and how much was read",
  definitions: [
    "Months without an event stand with zeros.",
    "An event belongs to the month of its first day; undated events are left out.",
    "scale_sum grows with the number of events, scale_mean does not; per_thousand sets events against all documents read.",
  ],
  sides: "one or two",
  narrowedBy: "filters",
  words: null,
  pages: false,
  parts: async (reader, asked) => {
    const sides = asked.sides as unknown as Sides
    if (!asked.directed || sides.length === 1) return [await seriesPart(reader, sides, asked)]
    const [first, second] = sides
    return [
      await seriesPart(reader, [first, second], asked, "forth"),
      await seriesPart(reader, [second, first], asked, "back"),
    ]
  },
}
