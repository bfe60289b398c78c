// One actor over time: how it acts and is acted on, its partners, and the people and bodies that stand for it.

import {column, type Part, partOf, type Reader} from "./answer.ts"
import {matching} from "./filters.ts"
import {quadColumn, quadColumns, quadCounts} from "./quads.ts"
import type {Asked, Question} from "./question.ts"
import {all, statement} from "./statement.ts"

export const actor: Question = {
  name: "actor",
  summary: "one actor over time: what it does and what is done to it, its partners, who stands for it",
  definitions: [
    "Events are counted by role: as actor, as recipient, and mutual ones as actor.",
    "Who stands for it: identities and descriptions read on either side of these events, by number of events.",
  ],
  sides: "one",
  narrowedBy: "filters",
  words: null,
  pages: false,
  parts: async (reader, asked) => [
    await years(reader, asked),
    await partners(reader, asked),
    await faces(reader, asked),
  ],
}

const years = (reader: Reader, asked: Asked): Promise<Part> => {
  const quad = quadColumn(asked.quadRule)
  return partOf(
    reader,
    {
      name: "years",
      title: `${asked.sides[0]} by year and role`,
      columns: [
        column("year", "code", "year of the events"),
        column("role", "code", "actor or recipient"),
        column("events", "count", "events"),
        ...quadColumns,
      ],
    },
    statement(bind => {
      const code = bind(asked.sides[0]!)
      const narrowed = matching(asked, bind, "p")
      return `with rows as (
  select p.event_id, p.date, p.${quad} as quad, 'actor' as role from pairs p where p.actor = ${code} and ${narrowed}
  union
  select p.event_id, p.date, p.${quad} as quad, 'recipient' as role from pairs p where p.recipient = ${code} and p.actor <> ${code} and not p.mutual and ${narrowed})
select cast(extract(year from date) as integer) as year, role, count(*) as events,
  ${quadCounts("quad")}
from rows where date is not null
group by 1, 2 order by 1, 2`
    }),
  )
}

const partners = (reader: Reader, asked: Asked): Promise<Part> =>
  partOf(
    reader,
    {
      name: "partners",
      title: "Partners",
      columns: [
        column("partner", "code", "the other side"),
        column("events", "count", "events between them"),
        column("cooperation", "count", "of the two classes of cooperation"),
        column("conflict", "count", "of the two classes of conflict"),
      ],
    },
    statement(bind => {
      const code = bind(asked.sides[0]!)
      const narrowed = matching(asked, bind, "p")
      return `select partner, count(distinct event_id) as events, count(distinct event_id) filter (where quad <= 2) as cooperation,
  count(distinct event_id) filter (where quad >= 3) as conflict
from (select p.recipient as partner, p.event_id, p.${quadColumn(asked.quadRule)} as quad from pairs p where p.actor = ${code} and ${narrowed}
  union all
  select p.actor as partner, p.event_id, p.${quadColumn(asked.quadRule)} as quad from pairs p where p.recipient = ${code} and ${narrowed}) met
where ${all(["partner <> ''", `partner <> ${code}`])}
group by partner order by events desc, partner limit ${bind(asked.limit + 1)}`
    }),
    asked.limit,
  )

const faces = (reader: Reader, asked: Asked): Promise<Part> =>
  partOf(
    reader,
    {
      name: "faces",
      title: "Who stands for it",
      columns: [
        column("name", "text", "the identity, or the words of the text"),
        column("sector", "code", "sector"),
        column("office", "text", "office, when known"),
        column("events", "count", "events"),
        column("first_seen", "day", "day of the first"),
        column("last_seen", "day", "day of the last"),
      ],
    },
    statement(
      bind => `select a.name, a.sector, max(a.office) as office, count(distinct a.event_id) as events, min(a.date) as first_seen, max(a.date) as last_seen
from participants a join events e on e.id = a.event_id
where a.code = ${bind(asked.sides[0]!)} and ${matching(asked, bind, "e")}
group by a.name, a.sector order by events desc, a.name, a.sector limit ${bind(asked.limit + 1)}`,
    ),
    asked.limit,
  )
