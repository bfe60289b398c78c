// Events as people read them: who, what, whom, when, where, how much, and the sentence it stands in. All lists of events
// come from here.

import type {Amount, Count, EntityBlock, EventRecord} from "@demarche/codebook"
import {
  type Column,
  column,
  type Part,
  type Reader,
  type Row,
  read,
  type Statement,
  within,
} from "./answer.ts"
import {all, type Bind, statement} from "./statement.ts"

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

export interface Listed {
  readonly event_id: string
  readonly date: string | null
  readonly shelf: string
}

export interface Detailed {
  readonly id: string
  readonly date: string | null
  readonly enddate: string | null
  readonly type: string
  readonly modality: string
  readonly reports: number
  readonly sources: number
  readonly confidence: number
  readonly record: EventRecord
  readonly sentence: string
  readonly publisher: string | null
  readonly first_published: string | null
  readonly document_id: string
  readonly url: string | null
}

/** Undated events stand last. */
const undated = "0001-01-01"

/** Place in a list ordered by date, latest first, then by id. */
const afterCursor = (cursor: string | null, bind: Bind): string | null => {
  if (cursor === null) return null
  const [, date, id] = /^(\d{4}-\d\d-\d\d)~([0-9A-Za-z]+)$/.exec(cursor) ?? []
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
  /** Which rows of the common table stand in it, as `p`; all when there is none. */
  readonly only?: string
  readonly limit: number
  readonly after: string | null
  /** The `date` of its rows is a day of telling, and not that of the act. */
  readonly byTelling?: true
}

/** A list as it was read, with what is known of its events. */
export interface ReadList {
  readonly listed: readonly Listed[]
  readonly cut?: true
  readonly next: string | null
  readonly details: ReadonlyMap<string, Detailed>
  readonly statements: readonly Statement[]
}

/**
 * Pages of events, latest first: the places of all lists are read with one statement and their events with another, as every
 * statement costs more than the rows of a pair.
 * @param from writes a common table whose rows have `event_id`, `date` and `shelf`, an event once, and names it
 */
export const readLists = async (
  reader: Reader,
  lists: readonly EventList[],
  from: (bind: Bind) => {readonly tables: string; readonly table: string},
): Promise<readonly ReadList[]> => {
  const places = statement(bind => {
    const {tables, table} = from(bind)
    const pages = lists.map(
      ({name, only, limit, after}) => `(select '${name}' as list, event_id, date, shelf from ${table} p
where ${all([only ?? null, afterCursor(after, bind)])}
order by coalesce(date, '${undated}'::date) desc, event_id
limit ${bind(limit + 1)})`,
    )
    return `${tables}\n${pages.join("\nunion all ")}`
  })
  const found = await read<Listed & {readonly list: string}>(reader, places)
  const pages = lists.map(({name, limit}) => {
    const rows = found.filter(({list}) => list === name).sort(latestFirst)
    return within(rows, limit)
  })
  const listed = [...new Map(pages.flatMap(({rows}) => rows.map(event => [event.event_id, event]))).values()]
  const byTelling = lists.some(list => list.byTelling === true)
  const {details, statements} = await detailsOf(
    reader,
    byTelling ? listed.map(event => ({...event, date: null})) : listed,
  )
  return pages.map(({rows, ...cut}) => {
    const last = rows.at(-1)
    return {
      listed: rows,
      ...cut,
      next: cut.cut && last !== undefined ? `${last.date ?? undated}~${last.event_id}` : null,
      details,
      statements: [places, ...statements],
    }
  })
}

const latestFirst = (one: Listed, other: Listed): number => {
  const [day, before] = [one.date ?? undated, other.date ?? undated]
  return day > before ? -1 : day < before ? 1 : one.event_id < other.event_id ? -1 : 1
}

export const listPart = (
  {name, title}: Pick<EventList, "name" | "title">,
  {listed, details, ...list}: ReadList,
): Part => ({
  name,
  title,
  columns: eventColumns,
  rows: listed.flatMap(({event_id}) => details.get(event_id) ?? []).map(rowOf),
  ...list,
})

/** A page of events, latest first, as `readLists` reads it. */
export const eventList = async (
  reader: Reader,
  list: EventList,
  from: (bind: Bind) => {readonly tables: string; readonly table: string},
): Promise<Part> => {
  const [found] = await readLists(reader, [list], from)
  return listPart(list, found!)
}

/** The events in the order given, as rows of `eventColumns`. */
export const eventRows = async (
  reader: Reader,
  listed: readonly Listed[],
): Promise<{readonly rows: readonly Row[]; readonly statements: readonly Statement[]}> => {
  const {details, statements} = await detailsOf(reader, listed)
  return {rows: listed.flatMap(({event_id}) => details.get(event_id) ?? []).map(rowOf), statements}
}

const detailsOf = async (
  reader: Reader,
  listed: readonly Listed[],
): Promise<Pick<ReadList, "details" | "statements">> => {
  if (listed.length === 0) return {details: new Map(), statements: []}
  const asked = eventsAmong(listed)
  return {
    details: new Map((await read<Detailed>(reader, asked)).map(row => [row.id, row])),
    statements: [asked],
  }
}

const detailColumns =
  "id, date, enddate, type, modality, reports, sources, confidence, record, sentence, publisher, first_published, document_id, url"

/**
 * Reads listed events. Their shelves and days are known already, and each shelf is searched by itself: so DuckDB opens the few
 * blocks in which they lie, and no record of another event.
 */
const eventsAmong = (listed: readonly Listed[]): Statement =>
  statement(bind => {
    const shelves = new Map<string, Listed[]>()
    for (const event of listed) shelves.set(event.shelf, [...(shelves.get(event.shelf) ?? []), event])
    return [...shelves]
      .map(([shelf, events]) => {
        const days = events.flatMap(({date}) => (date === null ? [] : [date])).sort()
        const within =
          days.length === events.length
            ? ` and e.date between ${bind(days[0]!)}::date and ${bind(days.at(-1)!)}::date`
            : ""
        return `select ${detailColumns} from events e
where e.shelf = ${bind(shelf)}${within} and e.id in (select unnest(${bind(events.map(({event_id}) => event_id))}::text[]))`
      })
      .join("\nunion all ")
  })

const rowOf = (event: Detailed): Row => ({
  date: event.date,
  enddate: event.enddate,
  type: event.type,
  mode: event.record.mode[0] ?? null,
  modality: event.modality,
  actor: parties(event.record.actor),
  recipient: parties(event.record.recipient),
  place: placeOf(event.record),
  amount: event.record.amount.map(amountOf),
  size: sizeOf(event.record),
  said_by: saidBy(event.record),
  reports: event.reports,
  sources: event.sources,
  confidence: event.confidence,
  sentence: event.sentence,
  publisher: event.publisher,
  published: event.first_published,
  url: event.url,
  document: event.document_id,
  event: event.id,
})

const pronoun =
  /^(?:he|him|his|himself|she|her|hers|herself|it|its|itself|they|them|their|theirs|themselves|we|us|our|who|whom|which|that|this|these|those|both|each other|one another)$/i

/** "CUB GOV Miguel Díaz-Canel"; of a pronoun that was resolved to a code alone the code; a question mark where nobody knows. */
const party = ({code, sector, identifier_text, entity_text}: EntityBlock): string => {
  const name = identifier_text ?? (code !== null && pronoun.test(entity_text) ? null : entity_text)
  return [code ?? "?", sector, name].filter(part => part !== null).join(" ")
}

/** Everyone on a side, each once, however often the text names them. */
export const parties = (blocks: readonly EntityBlock[]): readonly string[] => [...new Set(blocks.map(party))]

/** "RUS GOV Yuri Borisov"; of a source without a code its words. */
const saidBy = ({attribution}: EventRecord): string | null => {
  if (attribution === null) return null
  const {entity, text} = attribution
  return entity === null || entity.code === null ? (entity?.identifier_text ?? text) : party(entity)
}

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
