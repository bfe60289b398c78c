// A relationship on one page: its course, the latest events, visits, deals, threats, and what was said.

import {column, type Part, type Reader, type Row, read, readKept, type Statement} from "./answer.ts"
import {among, chosen, type Sides} from "./chosen.ts"
import {dealsList, sumsPart, threatsList} from "./deals.ts"
import {listPart, readLists} from "./events.ts"
import {scaleOf} from "./filters.ts"
import {quadColumn, quadColumns, quadCounts} from "./quads.ts"
import type {Asked, Question} from "./question.ts"
import {
  byMonth,
  type Coverage,
  countedColumns,
  coverage,
  type Month,
  type WithMean,
  withMeanRounded,
} from "./series.ts"
import {statement} from "./statement.ts"
import {saidParts} from "./statements.ts"
import {visitsList, visitsPart} from "./visits.ts"

export const dossier: Question = {
  name: "dossier",
  summary: "a relationship on one page: its course, events, visits, deals, threats, statements",
  definitions: [
    "Lists hold the latest of each kind; the questions of their names give all, a page at a time.",
    "Visits, deals, threats and statements are defined by the questions of these names.",
  ],
  sides: "two",
  narrowedBy: "filters",
  words: null,
  pages: false,
  parts: async (reader, asked) => {
    const sides = asked.sides as unknown as Sides
    const page = {...asked, after: null}
    const latest = {name: "events", title: "Latest events", limit: asked.limit, after: null}
    const lists = async (): Promise<readonly Part[]> => {
      const [first, second, third] = [visitsList(page), dealsList(page), threatsList(page)]
      const found = await readLists(reader, [latest, first, second, third], among(sides, asked))
      return [
        listPart(latest, found[0]!),
        await visitsPart(reader, sides, page, found[1]!),
        listPart(second, found[2]!),
        listPart(third, found[3]!),
      ]
    }
    const [[counts, series], [events, visits, deals, threats], sums, said] = await Promise.all([
      course(reader, sides, asked),
      lists(),
      sumsPart(reader, sides, page),
      saidParts(reader, sides, page),
    ])
    return [counts, series, events!, visits!, sums, deals!, threats!, ...said]
  },
}

/** What one statement counts: each direction, where `first` is not null, and each month. */
type Counted = Month & Direction & {readonly first: string | null}

interface Direction extends WithMean {
  readonly second: string
  readonly mutual: number
  readonly first_day: string | null
  readonly last_day: string | null
}

const course = async (
  reader: Reader,
  sides: Sides,
  asked: Asked,
): Promise<readonly [summary: Part, series: Part]> => {
  const scale = scaleOf(asked.scale, "chosen")
  const counted = statement(
    bind => `${chosen(sides, asked, bind, `${countedColumns}, p.actor, p.recipient, p.mutual, p.date`)}
select actor as first, recipient as second, month, count(*) as events, count(*) filter (where mutual) as mutual,
  ${quadCounts(quadColumn(asked.quadRule))},
  cast(avg(${scale}) as double precision) as scale_mean, cast(sum(${scale}) as double precision) as scale_sum,
  sum(reports) as reports, min(date) as first_day, max(date) as last_day
from chosen group by grouping sets ((actor, recipient), (month))`,
  )
  const covered = coverage(asked)
  const [rows, coverages] = await Promise.all([
    read<Counted>(reader, counted),
    readKept<Coverage>(reader, covered),
  ])
  const months = rows.filter(({first, month}) => first === null && month !== null)
  return [summaryPart(rows, counted), byMonth(sides, asked, "series", months, coverages, [counted, covered])]
}

const summaryColumns = [
  column("first", "code", "who acts"),
  column("second", "code", "to whom"),
  column("events", "count", "events"),
  column("mutual", "count", "of them done by both together; these stand in one row only"),
  ...quadColumns,
  column("scale_mean", "number", "mean of the scores"),
  column("reports", "count", "documents that tell of them"),
  column("first_day", "day", "day of the first"),
  column("last_day", "day", "day of the last"),
]

const summaryPart = (rows: readonly Counted[], counted: Statement): Part => ({
  name: "summary",
  title: "The two sides",
  columns: summaryColumns,
  rows: rows
    .flatMap(row => (row.first === null ? [] : [{...row, first: row.first}]))
    .sort((one, other) => other.events - one.events || (one.first < other.first ? -1 : 1))
    .map(row => {
      const told: Row = {...row, ...withMeanRounded({scale_mean: row.scale_mean})}
      return Object.fromEntries(summaryColumns.map(({name}) => [name, told[name]!]))
    }),
  next: null,
  statements: [counted],
})
