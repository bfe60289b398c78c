// A reviewer's word: appended, never changed, and in the same transaction its events are brought up to date.

import {sql} from "kysely"
import type {Changed} from "../batch.ts"
import {among, type Connection, type Database} from "../engines/database.ts"
import {StoreError} from "../error.ts"
import type {Merging} from "../merging.ts"
import type {NewReview} from "../store.ts"
import type {ReviewRow} from "../tables/rows.ts"
import {bringAdded} from "./added.ts"
import {correctable, fieldsOf, mustBeSound, reportsIn, standing} from "./effect.ts"
import {refresh} from "./refresh.ts"

export async function appendReview(
  database: Database,
  connection: Connection,
  merging: Merging,
  review: NewReview,
): Promise<Changed> {
  const {rows: before} = await sql<ReviewRow>`select * from reviews order by ordinal`.execute(connection)
  if (before.some(({id}) => id === review.id)) return {events: [], gone: []}
  const row: ReviewRow = {...review, ordinal: (before.at(-1)?.ordinal ?? 0) + 1}
  const spoken = spokenOf(row, before)
  if (row.decision === "correct") mustNameFields(row)
  const events = await eventsOf(connection, spoken, row)
  await database.insert(connection, "reviews", [row])
  if (row.decision === "correct" || row.decision === "undo")
    await mustStaySound(connection, events, standing([...before, row]))
  const {fresh, touched} = await bringAdded(database, connection, [...before, row], row)
  return refresh(database, connection, merging, {touched: [...events, ...touched], fresh, seeds: spoken})
}

/** The reports whose events change: those of the review that is taken back, when it is an undo, back to the first. */
function spokenOf(review: ReviewRow, before: readonly ReviewRow[]): readonly string[] {
  if (review.decision === "add") return []
  if (review.decision !== "undo") return reportsIn(review)
  const undone = before.find(({id}) => id === review.undoes)
  if (undone === undefined)
    throw new StoreError("refused", `review ${review.id} undoes ${review.undoes}, which is not in the store`)
  return spokenOf(undone, before)
}

function mustNameFields(review: ReviewRow): void {
  const fields = fieldsOf(review).map(([field]) => field)
  const wrong = fields.find(field => !correctable.includes(field))
  if (wrong !== undefined || fields.length === 0)
    throw new StoreError(
      "refused",
      `review ${review.id} corrects ${wrong ?? "no field"}: one of ${correctable.join(", ")} was expected`,
    )
}

async function eventsOf(
  connection: Connection,
  reports: readonly string[],
  review: ReviewRow,
): Promise<readonly string[]> {
  const {rows} = await sql<{id: string; event_id: string | null}>`select id, event_id from reports
    where id in ${among(reports)}`.execute(connection)
  const known = new Set(rows.map(({id}) => id))
  const unknown = reports.find(id => !known.has(id))
  if (unknown !== undefined)
    throw new StoreError(
      "refused",
      `review ${review.id} speaks of report ${unknown}, which is not in the store`,
    )
  return [...new Set(rows.map(({event_id}) => event_id).filter(id => id !== null))]
}

/** Throws when a corrected event would hold what is no record. */
async function mustStaySound(
  connection: Connection,
  events: readonly string[],
  reviews: readonly ReviewRow[],
): Promise<void> {
  const {rows} = await sql<{
    event_id: string
    id: string
    record: ReviewedRecord
  }>`select r.event_id, r.id, r.record
    from reports r where r.event_id in ${among(events)} order by r.id`.execute(connection)
  for (const event of events) {
    const told = rows.filter(({event_id}) => event_id === event)
    const ids = new Set(told.map(({id}) => id))
    const spoken = reviews.filter(({subject}) => ids.has(subject))
    for (const {record} of told) mustBeSound(record, spoken)
  }
}

type ReviewedRecord = Parameters<typeof mustBeSound>[0]
