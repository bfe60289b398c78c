// Events as people read them: who, what, whom, when, where, how much, and the sentence it stands in. All lists of events
// come from here.

import type {EventRow, PairRow, Shown, ShownCount, ShownEntity, ShownRecord} from "../tables/rows.ts"
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

/** What lists show of an event. */
export type Detailed = Shown &
  Pick<EventRow, "id" | "date" | "type" | "modality" | "reports" | "sources" | "confidence">

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
}

/** A list as it was read. */
export interface ReadList {
  readonly listed: readonly Listed[]
  readonly cut?: true
  readonly next: string | null
  readonly statements: readonly Statement[]
}

/** What writes the common table of which lists are. */
export interface ListSource {
  readonly tables: string
  readonly table: string
  /** Where the events are read again, by the `place` of the table's rows. */
  readonly of: "shown_events" | "placed_events"
}

/**
 * Pages of events, latest first: all lists with all that they show are read with one statement, as every statement costs more
 * than the rows of a pair.
 * @param from writes a common table whose rows have `event_id`, `date` and `place`, an event once, and names it
 */
export const readLists = async (
  reader: Reader,
  lists: readonly EventList[],
  from: (bind: Bind) => ListSource,
): Promise<readonly ReadList[]> => {
  const listing = statement(bind => {
    const {tables, table, of} = from(bind)
    const pages = lists.map(
      ({name, only, limit, after}) => `(select '${name}' as list, place, date as day from ${table} p
  where ${all([only ?? null, afterCursor(after, bind)])}
  order by coalesce(date, '${undated}'::date) desc, event_id
  limit ${bind(limit + 1)})`,
    )
    return `${tables},
listed as (${pages.join("\n  union all ")})
select l.list, e.id as event_id, l.day, ${of === "shown_events" ? shownOfEvent : detailsOfEvent} from listed l join ${of} e on e.place = l.place
order by l.list, coalesce(l.day, '${undated}'::date) desc, e.id`
  })
  const found = (await read<Found>(reader, listing)).map(withShown)
  return lists.map(({name, limit}) => {
    const rows = found.filter(({list}) => list === name).sort(latestFirst)
    const {rows: listed, ...cut} = within(rows, limit)
    const last = listed.at(-1)
    return {
      listed,
      ...cut,
      next: cut.cut && last !== undefined ? `${last.day ?? undated}~${last.id}` : null,
      statements: [listing],
    }
  })
}

/** A row of a list: `day` orders it. */
export type Listed = Detailed & {readonly list: string; readonly day: string | null}

type Found = Listed & Partial<Pick<PairRow, "shown">>

const withShown = ({shown, ...found}: Found): Listed => ({...found, ...shown})

const latestFirst = (one: Listed, other: Listed): number => {
  const [day, before] = [one.day ?? undated, other.day ?? undated]
  return day > before ? -1 : day < before ? 1 : one.id < other.id ? -1 : 1
}

export const listPart = (
  {name, title}: Pick<EventList, "name" | "title">,
  {listed, ...list}: ReadList,
): Part => ({
  name,
  title,
  columns: eventColumns,
  rows: listed.map(rowOf),
  ...list,
})

/** A page of events, latest first, as `readLists` reads it. */
export const eventList = async (
  reader: Reader,
  list: EventList,
  from: (bind: Bind) => ListSource,
): Promise<Part> => {
  const [found] = await readLists(reader, [list], from)
  return listPart(list, found!)
}

/** An event and where it is kept. */
export interface Kept {
  readonly event_id: string
  /** Null when it is not known or there is none. */
  readonly date: string | null
  readonly shelf: string
}

const shownOfEvent = "e.id, e.date, e.type, e.modality, e.reports, e.sources, e.confidence, e.shown"

const detailsOfEvent = `e.id, e.date, e.enddate, e.type, e.modality, e.reports, e.sources, e.confidence, e.record, e.sentence, e.publisher,
  e.first_published, e.document_id, e.url`

/**
 * The events in the order given, as rows of `eventColumns`. Their shelves and days are known already, and each shelf is searched by
 * itself: so DuckDB opens the few blocks in which they lie, and no record of another event.
 */
export const eventRows = async (
  reader: Pick<Reader, "query">,
  events: readonly Kept[],
): Promise<{readonly rows: readonly Row[]; readonly statements: readonly Statement[]}> => {
  if (events.length === 0) return {rows: [], statements: []}
  const asked = statement(bind => {
    const shelves = new Map<string, Kept[]>()
    for (const event of events) shelves.set(event.shelf, [...(shelves.get(event.shelf) ?? []), event])
    return [...shelves]
      .map(([shelf, kept]) => {
        const days = kept.flatMap(({date}) => (date === null ? [] : [date])).sort()
        const within =
          days.length === kept.length
            ? ` and e.date between ${bind(days[0]!)}::date and ${bind(days.at(-1)!)}::date`
            : ""
        return `select ${detailsOfEvent} from events e
where e.shelf = ${bind(shelf)}${within} and e.id in (select unnest(${bind(kept.map(({event_id}) => event_id))}::text[]))`
      })
      .join("\nunion all ")
  })
  const details = new Map((await reader.query<Detailed>(asked.text, asked.values)).map(row => [row.id, row]))
  return {rows: events.flatMap(({event_id}) => details.get(event_id) ?? []).map(rowOf), statements: [asked]}
}

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
const party = ({code, sector, identifier_text, entity_text}: ShownEntity): string => {
  const name = identifier_text ?? (code !== null && pronoun.test(entity_text) ? null : entity_text)
  return [code ?? "?", sector, name].filter(part => part !== null).join(" ")
}

/** Everyone on a side, each once, however often the text names them. */
export const parties = (blocks: readonly ShownEntity[]): readonly string[] => [...new Set(blocks.map(party))]

/** "RUS GOV Yuri Borisov"; of a source without a code its words. */
const saidBy = ({attribution}: ShownRecord): string | null => {
  if (attribution === null) return null
  const {entity, text} = attribution
  return entity === null || entity.code === null ? (entity?.identifier_text ?? text) : party(entity)
}

const placeOf = ({event_loc}: ShownRecord): string | null => {
  if (event_loc === null) return null
  const name = event_loc.resolved_place ?? event_loc.extracted_place
  return event_loc.country_code === null || event_loc.resolution === 1
    ? name
    : `${name}, ${event_loc.country_code}`
}

const bounds = {exact: "", at_least: "at least ", at_most: "at most ", about: "about "} as const

const amountOf = ({bound, value, unit}: ShownRecord["amount"][number]): string =>
  `${bounds[bound]}${value} ${unit}`

const sizeOf = ({size}: ShownRecord): readonly string[] => {
  const count = (found: ShownCount | null | undefined, of: string): readonly string[] =>
    found === null || found === undefined ? [] : [`${bounds[found.bound]}${found.value} ${of}`]
  return [
    ...count(size?.dead, "dead"),
    ...count(size?.injured, "injured"),
    ...count(size?.arrested, "arrested"),
    ...count(size?.number, "taking part"),
  ]
}
