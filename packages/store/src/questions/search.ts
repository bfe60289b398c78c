// Documents with these words, and the events they tell.

import {reviewers} from "../write/effect.ts"
import {column, read, within} from "./answer.ts"
import type {Question} from "./question.ts"
import {statement} from "./statement.ts"

/** Events that a coder reads in a document. */
interface Counted {
  readonly id: string
  readonly coder: string
  readonly events: number
}

export const search: Question = {
  name: "search",
  summary: "documents with these words, best first, and how many events they tell",
  definitions: [
    "All words must stand in the document; rarer words and shorter documents weigh more. Days are days of publication.",
  ],
  sides: "none",
  narrowedBy: "days",
  words: "words to search for",
  pages: false,
  parts: async (reader, asked) => {
    const all = await reader.search(asked.words, asked.limit + 1, asked)
    const {rows: found, ...cut} = within(all, asked.limit)
    const counted = statement(bind => {
      const ids = `(select unnest(${bind(found.map(({document}) => document.id))}::text[]))`
      return `select document_id as id, coder, reports as events from codings where document_id in ${ids}
union all select document_id, coder, count(*) from reports
where coder = ${bind(reviewers)} and event_id is not null and document_id in ${ids} group by document_id, coder`
    })
    const rows = found.length === 0 ? [] : await read<Counted>(reader, counted)
    const counting = new Map(found.map(({document, coder}) => [document.id, coder]))
    const events = new Map<string, number>()
    for (const row of rows)
      if (row.coder === reviewers || row.coder === counting.get(row.id))
        events.set(row.id, (events.get(row.id) ?? 0) + row.events)
    return [
      {
        name: "documents",
        title: `Documents with ${asked.words}`,
        columns: [
          column("date", "day", "day of publication"),
          column("title", "text", "title"),
          column("words", "text", "the words around the first place; empty when the text is not kept"),
          column("events", "count", "events it tells, with those that reviewers added"),
          column("publisher", "text", "who published it"),
          column("url", "text", "where it can be read"),
          column("score", "number", "how well it fits; to be compared within one answer only"),
          column("document", "code", "the document's id"),
        ],
        rows: found.map(({document, text, score, places}) => ({
          date: document.date,
          title: document.title,
          words: around(text, places.find(place => place.in === undefined)?.start ?? null),
          events: events.get(document.id) ?? 0,
          publisher: document.publisher,
          url: document.url,
          score: Math.round(score * 1000) / 1000,
          document: document.id,
        })),
        ...cut,
        next: null,
        statements: [counted],
      },
    ]
  },
}

/** Some words to both sides of a place, cut between words. */
const around = (text: string | null, place: number | null): string | null => {
  if (text === null) return null
  const start = Math.max(0, (place ?? 0) - 80)
  const end = start + 240
  const cut = text.slice(start, end)
  const tail = end >= text.length ? cut : cut.replace(/\s\S*$/, " …")
  return start === 0 ? tail : tail.replace(/^\S*\s/, "… ")
}
