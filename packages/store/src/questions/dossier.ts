// A relationship on one page: its course, the latest events, visits, deals, threats, and what was said.

import {column, type Part, type Reader, read} from "./answer.ts"
import {among, chosen, type Sides} from "./chosen.ts"
import {dealsList, sumsPart, threatsList} from "./deals.ts"
import {listPart, readLists} from "./events.ts"
import {scaleOf} from "./filters.ts"
import {quadColumn, quadColumns, quadCounts} from "./quads.ts"
import type {Asked, Question} from "./question.ts"
import {seriesPart, type WithMean, withMeanRounded} from "./series.ts"
import {statement} from "./statement.ts"
import {statementsPart} from "./statements.ts"
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
    const [counts, series, [events, visits, deals, threats], ...others] = await Promise.all([
      summary(reader, sides, asked),
      seriesPart(reader, sides, asked),
      lists(),
      sumsPart(reader, sides, page),
      statementsPart(reader, sides, page, "statement"),
      statementsPart(reader, sides, page, "trend"),
    ])
    const [sums, ...said] = others
    return [counts, series, events!, visits!, sums, deals!, threats!, ...said]
  },
}

const summary = async (reader: Reader, sides: Sides, asked: Asked): Promise<Part> => {
  const counted = statement(
    bind => `${chosen(sides, asked, bind)}
select actor as first, recipient as second, count(*) as events, count(*) filter (where mutual) as mutual,
  ${quadCounts(quadColumn(asked.quadRule))},
  cast(avg(${scaleOf(asked.scale, "chosen")}) as double precision) as scale_mean, sum(reports) as reports,
  min(date) as first_day, max(date) as last_day
from chosen group by 1, 2 order by events desc, 1`,
  )
  return {
    name: "summary",
    title: "The two sides",
    columns: [
      column("first", "code", "who acts"),
      column("second", "code", "to whom"),
      column("events", "count", "events"),
      column("mutual", "count", "of them done by both together; these stand in one row only"),
      ...quadColumns,
      column("scale_mean", "number", "mean of the scores"),
      column("reports", "count", "documents that tell of them"),
      column("first_day", "day", "day of the first"),
      column("last_day", "day", "day of the last"),
    ],
    rows: (await read<WithMean>(reader, counted)).map(withMeanRounded),
    next: null,
    statements: [counted],
  }
}
