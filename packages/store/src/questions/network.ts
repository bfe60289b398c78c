// Who dealt with whom in a period: one row a pair, the heaviest first.

import {column, read, within} from "./answer.ts"
import {matching, scaleOf} from "./filters.ts"
import {quadColumn, quadColumns, quadCounts} from "./quads.ts"
import type {Question} from "./question.ts"
import {type WithMean, withMeanRounded} from "./series.ts"
import {all, statement} from "./statement.ts"

export const network: Question = {
  name: "network",
  summary: "who dealt with whom in a period: one row a pair, the heaviest first",
  definitions: [
    "Parties with a code, apart from dealings of a country with itself. With sides given, only pairs that one of them belongs to.",
    "Undirected unless asked otherwise: first and second stand in the order of their codes, and a mutual event counts once.",
  ],
  sides: "none or more",
  narrowedBy: "filters",
  words: null,
  pages: false,
  parts: async (reader, asked) => {
    const ends = asked.directed
      ? {first: "p.actor", second: "p.recipient"}
      : {first: "least(p.actor, p.recipient)", second: "greatest(p.actor, p.recipient)"}
    const edges = statement(bind => {
      const ego = asked.sides.length === 0 ? null : bind(asked.sides)
      return `select ${ends.first} as first, ${ends.second} as second, count(*) as events,
  ${quadCounts(`p.${quadColumn(asked.quadRule)}`)},
  cast(avg(${scaleOf(asked.scale, "p")}) as double precision) as scale_mean, sum(p.reports) as reports
from pairs_by_date p
where ${all([
        "p.actor <> '' and p.recipient <> '' and p.actor <> p.recipient",
        asked.directed ? null : "not (p.mutual and p.actor > p.recipient)",
        matching(asked, bind, "p"),
        ego === null ? null : `(p.actor = any(${ego}) or p.recipient = any(${ego}))`,
      ])}
group by 1, 2
order by events desc, 1, 2
limit ${bind(asked.limit + 1)}`
    })
    return [
      {
        name: "network",
        title: "Pairs",
        columns: [
          column("first", "code", asked.directed ? "who acts" : "one side"),
          column("second", "code", asked.directed ? "to whom" : "the other side"),
          column("events", "count", "events between them"),
          ...quadColumns,
          column("scale_mean", "number", "mean of the scores"),
          column("reports", "count", "documents that tell of them"),
        ],
        ...within((await read<WithMean>(reader, edges)).map(withMeanRounded), asked.limit),
        next: null,
        statements: [edges],
      },
    ]
  },
}
