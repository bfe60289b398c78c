// Actors seen for the first time in a period, and names nobody knows.

import {actorsAmong} from "./actors-among.ts"
import {column, partOf} from "./answer.ts"
import type {Question} from "./question.ts"
import {all, statement} from "./statement.ts"

/** "Bang Si-hyuk" and "the Strait of Hormuz", not "Three people" nor "old". */
const isName = "lower(substr(name, 2)) <> substr(name, 2)"

export const newcomers: Question = {
  name: "newcomers",
  summary: "actors first seen in a period, and names that the knowledge base does not know",
  definitions: [
    "With a first day: people and bodies that the knowledge base knows and names that it does not, whose first event of any modality falls into the period. Without one: all names that it does not know.",
    "A name has a capital letter behind its first letter; “three people” and “an officer” are descriptions and not listed.",
  ],
  sides: "none or more",
  narrowedBy: "days",
  words: null,
  pages: false,
  parts: async (reader, asked) => {
    const found = statement(bind => {
      const since = asked.since === null ? null : `${bind(asked.since)}::date`
      const until = asked.until === null ? null : `${bind(asked.until)}::date`
      const inPeriod = all([
        since === null ? null : `min(date) >= ${since}`,
        until === null ? null : `min(date) <= ${until}`,
      ])
      const actors =
        since === null && until === null
          ? "actors"
          : actorsAmong(`select key from participants group by key having ${inPeriod}`)
      return `select name, code, sector, kind, first_seen, last_seen, events, reports
from ${actors}
where ${all([
        asked.since === null
          ? `kind = 'unknown' and ${isName}`
          : `(key <> name or kind = 'unknown' and ${isName})`,
        asked.sides.length === 0 ? null : `code = any(${bind(asked.sides)})`,
      ])}
order by events desc, name, key limit ${bind(asked.limit + 1)}`
    })
    return [
      await partOf(
        reader,
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
        },
        found,
        asked.limit,
      ),
    ]
  },
}
