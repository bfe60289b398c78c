// Events as people read them: who, what, whom, when, where, how much, and the sentence it stands in. All lists of events
// come from here.

import type {Amount, Count, EntityBlock, EventRecord} from "@demarche/codebook"
import {type Column, column, type Part, type Reader, type Row, read, type Statement} from "./answer.ts"
import {type Bind, statement} from "./statement.ts"

export const eventColumns: readonly Column[] = [
  column("date", "day", "day the act happened, or its first day"),
  column("enddate", "day", "its last day, when it lasted"),
  column("type", "code", "PLOVER event type"),
  column("mode", "code", "PLOVER mode"),
  column("modality", "code", "actual, historical, future, hypothetical or negation"),
  column("actor", "list", "who did it: code, sector and name"),
  column("recipient", "list", "to whom"),
  column("place", "text", "where the act happened"),
  column("amount", "list", "how much, with its bound"),
  column("size", "list", "people dead, injured, arrested or taking part"),
  column("said_by", "text", "who the text says reports it; empty when the reporter tells it"),
  column("reports", "count", "documents that tell of it"),
  column("sources", "count", "publishers that tell of it"),
  column("confidence", "number", "how sure the coder is, 0 to 1"),
  column("sentence", "text", "the sentence of its first report"),
  column("publisher", "text", "who published that report"),
  column("published", "day", "when"),
  column("url", "text", "where it can be read"),
  column("document", "code", "the document's id in the store"),
  column("event", "event", "the event's id"),
]

interface Listed {
  readonly event_id: string
  readonly date: string | null
}

interface Detailed {
  readonly id: string
  readonly date: string | null
  readonly enddate: string | null
  readonly type: string
  readonly modality: string
  readonly reports: number
  readonly sources: number
  readonly confidence: number
  readonly record: EventRecord
  readonly sentence: string | null
  readonly publisher: string | null
  readonly published: string | null
  readonly document_id: string | null
  readonly url: string | null
}

/** Undated events stand last. */
const undated = "0001-01-01"

/** Place in a list ordered by date, latest first, then by id. */
export const afterCursor = (cursor: string | null, bind: Bind): string | null => {
  if (cursor === null) return null
  const [, date, id] = /^(\d{4}-\d\d-\d\d)~(.+)$/.exec(cursor) ?? []
  if (date === undefined || id === undefined || !isDay(date))
    throw new RangeError(`"${cursor}" is no place in a list: expected what the page before gave as "next"`)
  const day = `coalesce(date, '${undated}'::date)`
  return `(${day} < ${bind(date)}::date or (${day} = ${bind(date)}::date and event_id > ${bind(id)}))`
}

/** 2023-02-30 is none, and no engine would take it for one. */
const isDay = (text: string): boolean => {
  const day = new Date(`${text}T00:00:00Z`)
  return !Number.isNaN(day.getTime()) && day.toISOString().slice(0, 10) === text
}

export interface EventList {
  readonly name: string
  readonly title: string
  readonly limit: number
  readonly after: string | null
}

/**
 * A page of events, latest first.
 * @param from writes a common table whose rows have `event_id` and `date`, an event once, and names it
 */
export const eventList = async (
  reader: Reader,
  {name, title, limit, after}: EventList,
  from: (bind: Bind) => {readonly tables: string; readonly table: string},
): Promise<Part> => {
  const page = statement(bind => {
    const {tables, table} = from(bind)
    return `${tables}
select event_id, date from ${table}
where ${afterCursor(after, bind) ?? "true"}
order by coalesce(date, '${undated}'::date) desc, event_id
limit ${bind(limit + 1)}`
  })
  const found = await read<Listed>(reader, page)
  const listed = found.slice(0, limit)
  const last = listed.at(-1)
  const {rows, statements} = await eventRows(reader, listed)
  return {
    name,
    title,
    columns: eventColumns,
    rows,
    next: found.length > limit && last !== undefined ? `${last.date ?? undated}~${last.event_id}` : null,
    statements: [page, ...statements],
  }
}

/** The events in the order given, as rows of `eventColumns`. */
export const eventRows = async (
  reader: Reader,
  listed: readonly Listed[],
): Promise<{readonly rows: readonly Row[]; readonly statements: readonly Statement[]}> => {
  if (listed.length === 0) return {rows: [], statements: []}
  const dates = listed.flatMap(({date}) => (date === null ? [] : [date])).sort()
  const details = statement(bind => {
    const ids = bind(listed.map(({event_id}) => event_id))
    // The dates are known already: with them the engine need not look at the rest of the table.
    const between =
      dates.length === listed.length
        ? ` and e.date between ${bind(dates[0]!)}::date and ${bind(dates.at(-1)!)}::date`
        : ""
    return `select e.id, e.date, e.enddate, e.type, e.modality, e.reports, e.sources, e.confidence, e.record,
  r.sentence, r.publisher, r.published, r.document_id, d.url
from events e
left join reports r on r.id = e.id and r.event_id = e.id
left join documents d on d.id = r.document_id
where e.id in (select unnest(${ids}::text[]))${between}`
  })
  const found = new Map((await read<Detailed>(reader, details)).map(row => [row.id, row]))
  return {
    rows: listed.flatMap(({event_id}) => {
      const row = found.get(event_id)
      return row === undefined ? [] : [rowOf(row)]
    }),
    statements: [details],
  }
}

const rowOf = (event: Detailed): Row => ({
  date: event.date,
  enddate: event.enddate,
  type: event.type,
  mode: event.record.mode[0] ?? null,
  modality: event.modality,
  actor: event.record.actor.map(party),
  recipient: event.record.recipient.map(party),
  place: placeOf(event.record),
  amount: event.record.amount.map(amountOf),
  size: sizeOf(event.record),
  said_by: event.record.attribution?.entity?.identifier_text ?? event.record.attribution?.text ?? null,
  reports: event.reports,
  sources: event.sources,
  confidence: event.confidence,
  sentence: event.sentence,
  publisher: event.publisher,
  published: event.published,
  url: event.url,
  document: event.document_id,
  event: event.id,
})

/** "CUB GOV Miguel Díaz-Canel"; a question mark where nobody knows. */
const party = ({code, sector, identifier_text, entity_text}: EntityBlock): string =>
  [code ?? "?", sector, identifier_text ?? entity_text].filter(part => part !== null).join(" ")

const placeOf = ({event_loc}: EventRecord): string | null => {
  if (event_loc === null) return null
  const name = event_loc.resolved_place ?? event_loc.extracted_place
  return event_loc.country_code === null || event_loc.resolution === 1
    ? name
    : `${name}, ${event_loc.country_code}`
}

const bounds = {exact: "", at_least: "at least ", at_most: "at most ", about: "about "} as const

const amountOf = ({bound, value, unit}: Amount): string => `${bounds[bound]}${value} ${unit}`

const sizeOf = ({size}: EventRecord): readonly string[] => {
  const count = (found: Count | undefined, of: string): readonly string[] =>
    found === undefined ? [] : [`${bounds[found.bound]}${found.value} ${of}`]
  return [
    ...count(size?.dead, "dead"),
    ...count(size?.injured, "injured"),
    ...count(size?.arrested, "arrested"),
    ...count(size?.number, "taking part"),
  ]
}
