// The events of a relationship, a page at a time, and the whole of one event.

import {column, type Part, partOf, type Reader, read, type Statement} from "./answer.ts"
import {among, type Sides} from "./chosen.ts"
import {eventColumns, eventList, eventRows, type Kept} from "./events.ts"
import type {Question} from "./question.ts"
import {statement} from "./statement.ts"

export const timeline: Question = {
  name: "events",
  summary: "every event of a pair, or of one actor, latest first, with its sentence",
  definitions: ["Latest first; events of one day by their ids."],
  sides: "one or two",
  narrowedBy: "filters",
  words: null,
  pages: true,
  parts: async (reader, asked) => [
    await eventList(
      reader,
      {
        name: "events",
        title: `Events of ${asked.sides.join(" and ")}`,
        limit: asked.limit,
        after: asked.after,
      },
      among(asked.sides as unknown as Sides, asked),
    ),
  ],
}

const reportColumns = [
  column("published", "day", "day of publication"),
  column("publisher", "text", "who published it"),
  column("title", "text", "title of the document"),
  column("sentence", "text", "the sentence that tells of the event"),
  column("type", "code", "the type this report was read as"),
  column("mode", "code", "the mode it was read as"),
  column("modality", "code", "the modality it was read as"),
  column("date", "day", "the day it gives the act"),
  column("copy_of", "code", "the document of which this one is nearly a copy"),
  column("url", "text", "where it can be read"),
  column("document", "code", "the document's id"),
  column("report", "code", "the report's id"),
]

export const event: Question = {
  name: "event",
  summary: "one event with all its reports, why they were taken for one, and what reviewers said",
  definitions: ["Any report's id leads to its event. Reports stand by day of publication."],
  sides: "none",
  narrowedBy: "nothing",
  words: "the id of an event",
  pages: false,
  parts: async (reader, asked) => {
    const {statement: finding, found} = await findEvent(reader, asked.words.trim())
    const id = found?.event_id ?? asked.words.trim()
    const shelf = found?.shelf ?? ""
    const standing = statement(
      bind => `select state, why_merged from events where shelf = ${bind(shelf)} and id = ${bind(id)}`,
    )
    const [{rows, statements}, stands, reports, reviews] = await Promise.all([
      eventRows(reader, found === null ? [] : [found]),
      read<Standing>(reader, standing),
      reportsOf(reader, id, shelf),
      reviewsOf(reader, id),
    ])
    const main = {
      name: "event",
      title: "The event",
      columns: [
        ...eventColumns,
        column("state", "code", "what reviewers made of it"),
        column("why_merged", "list", "why its reports were taken for one event"),
      ],
      rows: rows.map(row => ({...row, ...stands[0]!})),
      next: null,
      statements: [finding, ...statements, standing],
    }
    return [main, reports, reviews]
  },
}

interface Standing {
  readonly state: string
  readonly why_merged: readonly string[]
}

/** The event of a report, be it the first one, whose id the event has, or another; a report knows its event's shelf. */
const findEvent = async (
  reader: Reader,
  report: string,
): Promise<{readonly statement: Statement; readonly found: Kept | null}> => {
  const finding = statement(
    bind =>
      `select event_id, null::date as date, shelf from reports where id = ${bind(report)} and event_id is not null`,
  )
  return {statement: finding, found: (await read<Kept>(reader, finding))[0] ?? null}
}

const reportsOf = (reader: Reader, id: string, shelf: string): Promise<Part> => {
  const reports = statement(
    bind => `select r.published, r.publisher, d.title, r.sentence, r.type, r.mode, r.modality, r.date, d.copy_of, d.url,
  r.document_id as document, r.id as report
from reports r join documents d on d.id = r.document_id
where r.shelf = ${bind(shelf)} and r.event_id = ${bind(id)}
order by r.published nulls last, r.id`,
  )
  return partOf(reader, {name: "reports", title: "Its reports", columns: reportColumns}, reports)
}

const reviewsOf = (reader: Reader, id: string): Promise<Part> => {
  const reviews = statement(
    bind => `select decided_at, who, decision, field, value, note, id as review
from reviews where subject = ${bind(id)} or subject in (select r.id from reports r where r.event_id = ${bind(id)})
order by ordinal`,
  )
  return partOf(
    reader,
    {
      name: "reviews",
      title: "What reviewers decided",
      columns: [
        column("decided_at", "text", "when"),
        column("who", "text", "by whom"),
        column("decision", "code", "accept, reject, correct …"),
        column("field", "code", "the field corrected"),
        column("value", "text", "its value now"),
        column("note", "text", "their words"),
        column("review", "code", "the review's id"),
      ],
    },
    reviews,
  )
}
