// The chapter of the printed codebook on the event record, statements and trends: every column of every part.

import {type RecordObject, recordColumnsTable} from "../tables/record-columns.ts"
import {code, table} from "./markdown.ts"

const titles: Readonly<Record<RecordObject, string>> = {
  record: "The record",
  entity: "entity: an actor, a recipient, a source",
  span: "span: a place in the text",
  mention: "mention: a place with its sentence",
  trigger: "trigger: the deciding words",
  place: "place: where it happened",
  amount: "amount",
  count: "count: a number of people",
  size: "size",
  attribution: "attribution: who says so",
  via: "via: an outer source",
  date_info: "date_info: how the date was found",
  cite_info: "cite_info: source of the text",
  statement: "statement: somebody's words",
  trend: "trend: how relations have gone over a period",
  words: "words: a piece of the text",
}

export const recordChapter = (): string =>
  [
    "## The event record",
    "One JSON object an event. Offsets are half-open, in UTF-16 units of the document's text. Columns that PLOVER has keep its names; a reader of plain PLOVER may ignore ours. Optional columns may be absent, all others are there, if only as `null`.",
    ...(Object.keys(titles) as RecordObject[]).flatMap(object => [
      `### ${titles[object]}`,
      table(
        ["Column", "Holds", "Meaning", "Example", "From"],
        recordColumnsTable
          .filter(row => row.object === object)
          .map(row => [
            code(row.column),
            row.needed ? row.kind : `${row.kind}, optional`,
            row.meaning,
            row.example ?? "",
            row.origin,
          ]),
      ),
    ]),
  ].join("\n\n")
