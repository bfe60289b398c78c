// What waits for a reviewer, and what reviewers decide.

import {randomUUID} from "node:crypto"
import type {OutputOf, ReadOf, routes} from "@demarche/api"
import {type EventRecord, eventTypes} from "@demarche/codebook"
import type {EventRow, ReviewRow, Store} from "@demarche/store"
import {addedRecord} from "./adding.ts"
import {disputed} from "./judging.ts"
import {Refusal} from "./refusal.ts"
import {notAPlace, shown} from "./stories.ts"

type Queue = OutputOf<typeof routes.queue>
type Reviewed = OutputOf<typeof routes.review>

/** An event with its founding report. */
interface Waiting extends EventRow {
  readonly report_record: EventRecord
  readonly sentence: string
  readonly doubt: number
  readonly document_id: string
  readonly title: string | null
  readonly url: string | null
  readonly publisher: string | null
  readonly document_date: string | null
  readonly copy_of: string | null
}

/** Events on which reviewers disagree come before all others, as far as this. */
const before = 1000

/** How far the coder's confidence is from not knowing, in thousandths: the smaller, the earlier in the queue. */
const doubt = "cast(round(abs(e.confidence - 0.5) * 1000) as integer)"

/**
 * Events that nobody has judged, and before them those on which reviewers disagree.
 * @param who asks: what this reviewer judged does not come again; null where no token is asked for
 */
export const queue = async (
  store: Store,
  {limit, after, type}: ReadOf<typeof routes.queue>,
  who: string | null,
): Promise<Queue> => {
  const [, place, id] = /^(-?\d{1,4})~(.+)$/.exec(after ?? "") ?? []
  if (after !== undefined && id === undefined) throw notAPlace("after")
  const rows = await store.query<Waiting>(
    `with waiting as (select e.id,
    case when e.id = any($5::text[]) then ${doubt} - ${before} else ${doubt} end as doubt from events e
  where (e.state = 'coded' or e.id = any($5::text[])) and ($1::text[] is null or e.type = any($1::text[]))),
page as (select id, doubt from waiting
  where $2::integer is null or doubt > $2::integer or (doubt = $2::integer and id > $3)
  order by doubt, id limit $4)
select e.*, page.doubt, r.record as report_record, r.sentence, r.document_id,
  d.title, d.url, d.publisher, d.date as document_date, d.copy_of
from page join events e on e.id = page.id join reports r on r.id = e.id and r.event_id = e.id
join documents d on d.id = r.document_id
order by page.doubt, e.id`,
    [
      type === undefined ? null : typesIn(type),
      place === undefined ? null : Number(place),
      id ?? "",
      limit + 1,
      await disputed(store, who),
    ],
  )
  const page = rows.slice(0, limit)
  const last = page.at(-1)
  return {
    events: page.map(row => ({
      event: shown(row),
      report: {id: row.id, record: row.report_record},
      sentence: row.sentence,
      document: {
        id: row.document_id,
        title: row.title,
        url: row.url,
        publisher: row.publisher,
        date: row.document_date,
        copy_of: row.copy_of,
      },
    })),
    next: rows.length > limit && last !== undefined ? `${last.doubt}~${last.id}` : null,
  }
}

const typesIn = (words: string): readonly string[] => {
  const types = words.split(",").map(word => word.trim().toUpperCase())
  const wrong = types.find(type => !(eventTypes as readonly string[]).includes(type))
  if (wrong !== undefined)
    throw new Refusal("bad-request", `"${wrong.slice(0, 40)}" is no event type`, {
      field: "type",
      expected: eventTypes.join(", "),
    })
  return types
}

/**
 * Appends a decision. The same id again gives what was kept the first time and changes nothing.
 * @param who the token's name; null where no token is asked for
 * @param now instant, ISO 8601 in UTC
 */
export const decide = async (
  store: Store,
  read: ReadOf<typeof routes.review>,
  who: string | null,
  now: string,
): Promise<Reviewed> => {
  if (who !== null && read.who !== undefined && read.who !== who)
    throw new Refusal("forbidden", "who decides is told by the token", {field: "who"})
  const draft = {
    id: read.id ?? randomUUID(),
    decided_at: now,
    who: who ?? read.who ?? "local",
    subject: read.subject,
    decision: read.decision,
    field: read.field ?? null,
    value: read.value ?? null,
    undoes: read.undoes ?? null,
    note: read.note ?? null,
  }
  checkWhole(draft)
  const review = draft.decision === "add" ? {...draft, value: await added(store, draft)} : draft
  const {events, gone} = await store.appendReview(review)
  const [kept] = await store.query<ReviewRow>("select * from reviews where id = $1", [review.id])
  if (kept!.subject !== review.subject || kept!.decision !== review.decision)
    throw new Refusal("conflict", "another decision has this id already", {field: "id"})
  return {review: kept!, events: [...events], gone: [...gone]}
}

/** The record that is added; that of the same decision, when it is handed in again. */
const added = async (
  store: Store,
  {id, subject, value, who}: Pick<ReviewRow, "id" | "subject" | "value" | "who">,
): Promise<unknown> => {
  const [kept] = await store.query<ReviewRow>("select * from reviews where id = $1", [id])
  return kept?.value ?? addedRecord(store, {subject, value: value as object, who, review: id})
}

type Draft = Pick<ReviewRow, "decision" | "field" | "value" | "undoes">

const isObject = (value: unknown): boolean =>
  typeof value === "object" && value !== null && !Array.isArray(value)

/** What each decision must bring, checked before the store sees it. */
const checkWhole = ({decision, field, value, undoes}: Draft): void => {
  const lacks = (name: string, expected: string): never => {
    throw new Refusal("bad-request", `"${decision}" asks for ${name}`, {field: name, expected})
  }
  if (decision !== "undo" && undoes !== null) lacks("no undoes", "nothing: only `undo` takes reviews back")
  if (decision !== "correct" && field !== null) lacks("no field", "nothing: only `correct` names a field")
  if (decision === "undo" && undoes === null) lacks("undoes", "the id of the review that is taken back")
  if (decision === "merge" && typeof value !== "string") lacks("value", "a report of the other event")
  if (
    decision === "split" &&
    value !== null &&
    !(Array.isArray(value) && value.every(id => typeof id === "string"))
  )
    lacks("value", "a list of reports that go with the subject")
  if (decision === "correct" && field === null && !isObject(value))
    lacks("value", "an object of fields, or a field beside it")
  if (decision === "add" && !isObject(value)) lacks("value", "the record of the event that was missed")
}

export const reviewList = async (
  store: Store,
  {subject, after, limit}: ReadOf<typeof routes.reviews>,
): Promise<OutputOf<typeof routes.reviews>> => {
  if (after !== undefined && !/^\d{1,9}$/.test(after)) throw notAPlace("after")
  const rows = await store.query<ReviewRow>(
    `select * from reviews where ordinal > $1::integer and ($2::text is null or subject = $2::text
  or subject in (select r.id from reports r where r.event_id = $2::text))
order by ordinal limit $3`,
    [Number(after ?? 0), subject ?? null, limit + 1],
  )
  const page = rows.slice(0, limit)
  return {reviews: page, next: rows.length > limit ? String(page.at(-1)!.ordinal) : null}
}
