// Several pairs side by side.

import {column, type Part} from "./answer.ts"
import type {Sides} from "./chosen.ts"
import {quadColumns} from "./quads.ts"
import type {Question} from "./question.ts"
import {rounded, seriesPart} from "./series.ts"

export const compare: Question = {
  name: "compare",
  summary: "several pairs side by side, over the period and month by month",
  definitions: ["Sides are read two by two: CUB RUS USA CHN compares CUB and RUS with USA and CHN."],
  sides: "two pairs or more",
  narrowedBy: "filters",
  words: null,
  pages: false,
  parts: async (reader, asked) => {
    const pairs = asked.sides.flatMap((side, index): Sides[] =>
      index % 2 === 0 ? [[side, asked.sides[index + 1]!]] : [],
    )
    const months: Part[] = []
    for (const sides of pairs) months.push(await seriesPart(reader, sides, asked, sides.join("-")))
    const totals = {
      name: "totals",
      title: "Over the period",
      columns: [
        column("first", "code", "one side"),
        column("second", "code", "the other side"),
        column("events", "count", "events"),
        ...quadColumns,
        column("scale_mean", "number", "mean of the scores"),
        column("reports", "count", "documents that tell of them"),
      ],
      rows: pairs.map(([first, second], index) => {
        const rows = months[index]!.rows
        const sum = (name: string): number => rows.reduce((total, row) => total + Number(row[name] ?? 0), 0)
        const events = sum("events")
        return {
          first,
          second: second ?? null,
          events,
          quad1: sum("quad1"),
          quad2: sum("quad2"),
          quad3: sum("quad3"),
          quad4: sum("quad4"),
          scale_mean: events === 0 ? null : rounded(sum("scale_sum") / events, 2),
          reports: sum("reports"),
        }
      }),
      next: null,
      statements: months.flatMap(part => part.statements),
    }
    return [totals, ...months]
  },
}
