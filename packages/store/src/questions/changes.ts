// What is new in the record since a day: events first told, events told again, decisions of reviewers.

import {column, type Part, partOf} from "./answer.ts"
import {eventList} from "./events.ts"
import {matching} from "./filters.ts"
import type {Question} from "./question.ts"
import {all, type Bind, statement} from "./statement.ts"

export const changes: Question = {
  name: "changes",
  summary: "what came into the record since a day: new events, events told again, decisions of reviewers",
  definitions: [
    "--since and --until are days of publication here: what was first told, or told again, in documents published then; the latest told stands first.",
  ],
  sides: "none or more",
  narrowedBy: "filters",
  words: null,
  pages: false,
  parts: async (reader, asked) => {
    const of = (published: "first" | "again") => (bind: Bind) => ({
      tables: `with told as (select e.id as event_id, e.${published === "first" ? "first" : "last"}_published as date, e.place from placed_events e
  where ${all([
    "e.state not in ('rejected', 'ignored')",
    matching({...asked, since: null, until: null}, bind, "e"),
    asked.since === null
      ? null
      : `e.${published === "first" ? "first" : "last"}_published >= ${bind(asked.since)}::date`,
    asked.until === null
      ? null
      : `e.${published === "first" ? "first" : "last"}_published <= ${bind(asked.until)}::date`,
    published === "first" || asked.since === null ? null : `e.first_published < ${bind(asked.since)}::date`,
    asked.sides.length === 0
      ? null
      : `exists (select 1 from pairs p where p.event_id = e.id and ${asked.sides
          .map(side => bind(side))
          .map(side => `(p.actor = ${side} or p.recipient = ${side})`)
          .join(" and ")})`,
  ])})`,
      table: "told",
      of: "placed_events" as const,
    })
    const list = (name: string, title: string, published: "first" | "again"): Promise<Part> =>
      eventList(reader, {name, title, limit: asked.limit, after: null}, of(published))
    const reviews = statement(
      bind => `select decided_at, who, decision, subject, field, note from reviews
where ${all([
        asked.since === null ? null : `decided_at >= ${bind(asked.since)}`,
        asked.until === null ? null : `decided_at < ${bind(`${asked.until}T24`)}`,
      ])}
order by ordinal desc limit ${bind(asked.limit + 1)}`,
    )
    return [
      await list("new", "New events", "first"),
      ...(asked.since === null ? [] : [await list("again", "Events told again", "again")]),
      await partOf(
        reader,
        {
          name: "reviews",
          title: "Decisions of reviewers",
          columns: [
            column("decided_at", "text", "when"),
            column("who", "text", "by whom"),
            column("decision", "code", "accept, reject, correct …"),
            column("subject", "event", "the report or event"),
            column("field", "code", "the field corrected"),
            column("note", "text", "their words"),
          ],
        },
        reviews,
        asked.limit,
      ),
    ]
  },
}
