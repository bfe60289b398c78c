// Documents and events as one looks at them: the text with everything read in it, the event with everything that tells of it.

import type {OutputOf, routes} from "@demarche/api"
import type {EventRecord, Statement, Trend} from "@demarche/codebook"
import {
  type DocumentRow,
  type EventRow,
  eventRows,
  type Kept,
  type ReviewRow,
  type Row,
  type Store,
} from "@demarche/store"
import {type Noting, noting} from "./noting.ts"
import {Refusal} from "./refusal.ts"

type Story = OutputOf<typeof routes.document>
type WholeEvent = OutputOf<typeof routes.event>
type Documents = OutputOf<typeof routes.documents>

const documentColumns =
  "d.id, d.title, d.url, d.publisher, d.date, d.language, d.copy_of, d.status, d.reason, d.origin"

/** @throws Refusal when there is none */
export const story = async (store: Store, id: string): Promise<Story> => {
  const [document] = await store.query<Story["document"]>(
    `select ${documentColumns}, d.text from documents d where d.id = $1`,
    [id],
  )
  if (document === undefined)
    throw new Refusal("not-found", "the record has no document of this id", {field: "id"})
  const [reports, statements] = await Promise.all([
    store.query<{id: string; event_id: string | null; record: EventRecord}>(
      `select r.id, r.event_id, r.record from reports r
where r.document_id = $1 and r.event_id is not null order by r.in_title desc, r.span_start, r.id`,
      [id],
    ),
    store.query<{id: string; kind: "statement" | "trend"; record: Statement | Trend}>(
      `select id, kind, record from statements where document_id = $1 and counts
order by in_title desc, span_start, id`,
      [id],
    ),
  ])
  return {document, reports: [...reports], statements: [...statements]}
}

/** Undated documents stand last. */
const undated = "0001-01-01"

export const documentList = async (
  given: Store,
  {
    after,
    limit,
    status,
  }: {readonly after?: string | undefined; readonly limit: number; readonly status?: string | undefined},
): Promise<Documents> => {
  const store = noting(given)
  const [, date, id] = /^(\d{4}-\d\d-\d\d)~(.+)$/.exec(after ?? "") ?? []
  if (after !== undefined && id === undefined) throw notAPlace("after")
  const rows = await store.query<Pick<DocumentRow, "id" | "date"> & Documents["documents"][number]>(
    `select ${documentColumns} from documents d
where ($1::text is null or d.status = $1::text) and ($2::text is null
  or coalesce(d.date, '${undated}'::date) < $3::date
  or (coalesce(d.date, '${undated}'::date) = $3::date and d.id > $2::text))
order by coalesce(d.date, '${undated}'::date) desc, d.id limit $4`,
    [status ?? null, id ?? null, dayOr(date, undated), limit + 1],
  )
  const page = rows.slice(0, limit)
  const last = page.at(-1)
  return {
    documents: page,
    next: rows.length > limit && last !== undefined ? `${last.date ?? undated}~${last.id}` : null,
    statements: store.statements,
  }
}

export const notAPlace = (field: string): Refusal =>
  new Refusal("bad-request", "this is no place in the list", {
    field,
    expected: "what the page before gave as `next`",
  })

const dayOr = (date: string | undefined, usual: string): string => {
  if (date === undefined) return usual
  if (Number.isNaN(Date.parse(date)) || new Date(date).toISOString().slice(0, 10) !== date)
    throw notAPlace("after")
  return date
}

type Told = WholeEvent["reports"][number]["document"]

interface ReportRow extends Omit<Told, "id"> {
  readonly id: string
  readonly document_id: string
  readonly sentence: string
  readonly record: EventRecord
}

/**
 * A report knows where its event is kept, and there lies all that belongs to it: no table is searched through.
 * @param id an event's, which is that of its founding report, or that of any report of it
 */
export const wholeEvent = async (store: Store, id: string): Promise<WholeEvent> => {
  const [kept] = await store.query<Pick<Kept, "event_id" | "shelf">>(
    "select event_id, shelf from reports where id = $1 and event_id is not null order by event_id limit 1",
    [id],
  )
  const [event] =
    kept === undefined
      ? []
      : await store.query<ShownEvent>(
          `select id, state, date, record, reports, sources, first_published, last_published, why_merged from events
where shelf = $1 and id = $2`,
          [kept.shelf, kept.event_id],
        )
  if (kept === undefined || event === undefined)
    throw new Refusal("not-found", "the record has no event of this id", {field: "id"})
  const beside = noting(store)
  const [reports, reviews, related] = await Promise.all([
    reportsOf(store, kept),
    store.query<ReviewRow>(
      `with told as (select id, document_id from reports where shelf = $2 and event_id = $1)
select * from reviews where subject = $1 or subject in (select id from told)
or id in (select v.id from reviews v join told on told.document_id = v.subject
  where v.decision = 'add' and told.id = (v.value->>'id')) order by ordinal`,
      [kept.event_id, kept.shelf],
    ),
    relatedTo(beside, event),
  ])
  return {
    event: shown(event),
    reports: [...reports],
    reviews: [...reviews],
    related,
    statements: beside.statements,
  }
}

type ShownEvent = Pick<
  EventRow,
  | "id"
  | "state"
  | "date"
  | "record"
  | "reports"
  | "sources"
  | "first_published"
  | "last_published"
  | "why_merged"
>

export const shown = (event: Omit<ShownEvent, "date">): WholeEvent["event"] => ({
  id: event.id,
  state: event.state,
  record: event.record,
  reports: event.reports,
  sources: event.sources,
  first_published: event.first_published,
  last_published: event.last_published,
  why_merged: [...event.why_merged],
})

const reportsOf = async (
  store: Store,
  {event_id, shelf}: Pick<Kept, "event_id" | "shelf">,
): Promise<WholeEvent["reports"]> =>
  (
    await store.query<ReportRow>(
      `select r.id, r.document_id, r.sentence, r.record, d.title, d.url, d.publisher, d.date, d.copy_of
from reports r join documents d on d.id = r.document_id where r.shelf = $2 and r.event_id = $1
order by r.published nulls last, r.id`,
      [event_id, shelf],
    )
  ).map(({id, document_id, sentence, record, ...document}) => ({
    id,
    document: {id: document_id, ...document},
    sentence,
    record,
  }))

/** Events shown on either side of one. */
const neighbours = 5

/** What the first actor and the first recipient did with each other just before and after. */
const relatedTo = async (
  store: Noting,
  {id, date, record}: Pick<EventRow, "id" | "date" | "record">,
): Promise<WholeEvent["related"]> => {
  const sides = [
    ...new Set([...record.actor, ...record.recipient].flatMap(({code}) => (code === null ? [] : [code]))),
  ].slice(0, 2)
  if (date === null || sides.length === 0) return {before: [], after: []}
  const others = `select distinct p.event_id, p.date, p.shelf from pairs p where p.modality = 'actual' and p.event_id <> $1
  and ${sides.length === 2 ? "((p.actor = $3 and p.recipient = $4) or (p.actor = $4 and p.recipient = $3))" : "(p.actor = $3 or p.recipient = $3)"}`
  const near = (side: Near["side"], condition: string, order: string): string =>
    `(select '${side}' as side, event_id, date, shelf from (${others} and ${condition}) near order by ${order} limit ${neighbours})`
  const found = await store.query<Near>(
    `select side, event_id, date, shelf from (
${near("before", "(p.date < $2::date or (p.date = $2::date and p.event_id < $1))", "date desc, event_id desc")}
union all ${near("after", "(p.date > $2::date or (p.date = $2::date and p.event_id > $1))", "date, event_id")}) beside`,
    [id, date, ...sides],
  )
  const {rows} = await eventRows(store, found)
  const byId = new Map(rows.map(row => [row["event"], row]))
  const of = (side: Near["side"]): Row[] =>
    found
      .filter(event => event.side === side)
      .sort((one, other) => (`${one.date} ${one.event_id}` < `${other.date} ${other.event_id}` ? -1 : 1))
      .map(({event_id}) => byId.get(event_id))
      .filter(row => row !== undefined)
  return {before: of("before").reverse(), after: of("after")}
}

/** An event just before or after another. */
interface Near extends Kept {
  readonly side: "before" | "after"
}
