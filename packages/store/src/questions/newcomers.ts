// Actors seen for the first time in a period, and names nobody knows.

import {column, read} from "./answer.ts"
import type {Question} from "./question.ts"
import {all, statement} from "./statement.ts"

export const newcomers: Question = {
  name: "newcomers",
  summary: "actors first seen in a period, and names that the knowledge base does not know",
  definitions: [
    "First seen is the day of the first event of any modality; without --since all unknown names are listed, by number of events.",
  ],
  sides: "none or more",
  words: null,
  pages: false,
  parts: async (reader, asked) => {
    const found = statement(
      bind => `select name, code, sector, kind, first_seen, last_seen, events, reports
from actors
where ${all([
        asked.since === null ? "kind = 'unknown'" : `first_seen >= ${bind(asked.since)}::date`,
        asked.until === null ? null : `first_seen <= ${bind(asked.until)}::date`,
        asked.sides.length === 0 ? null : `code = any(${bind(asked.sides)})`,
      ])}
order by events desc, name, key limit ${bind(asked.limit)}`,
    )
    return [
      {
        name: "newcomers",
        title: "Newly seen and unknown actors",
        columns: [
          column("name", "text", "the identity, or the words of the text"),
          column("code", "code", "country or group"),
          column("sector", "code", "sector"),
          column("kind", "code", "known, or unknown to the knowledge base"),
          column("first_seen", "day", "day of the first event"),
          column("last_seen", "day", "day of the last"),
          column("events", "count", "events"),
          column("reports", "count", "documents that tell of them"),
        ],
        rows: await read(reader, found),
        next: null,
        statements: [found],
      },
    ]
  },
}
