// An event that the coder missed: the record a reviewer adds becomes a report of its document, beside the coders', and so an
// event that every answer follows. It counts whichever coder counts, outlives what coders read anew, and is gone when the
// review is taken back.

import {type EventRecord, validateRecord} from "@demarche/codebook"
import {sql} from "kysely"
import type {Connection, Database} from "../engines/database.ts"
import {StoreError} from "../error.ts"
import type {DocumentRow, ReportRow, ReviewRow} from "../tables/rows.ts"
import {reportOf, reviewers, standing} from "./effect.ts"
import type {Standing} from "./refresh.ts"
import {reportRow} from "./write-batch.ts"

export interface Brought {
  /** The report that now stands. */
  readonly fresh: readonly Standing[]
  /** The event that lost its report. */
  readonly touched: readonly string[]
}

/** Brings the report of an added record in or takes it out, as the review that was just appended says. */
export async function bringAdded(
  database: Database,
  connection: Connection,
  reviews: readonly ReviewRow[],
  latest: ReviewRow,
): Promise<Brought> {
  const added = undoneBy(latest, reviews)
  if (added.decision !== "add") return {fresh: [], touched: []}
  if (latest === added) mustBeWhole(added)
  if (!standing(reviews).includes(added))
    return {fresh: [], touched: await takeOut(connection, reportOf(added))}
  const report = await rowOf(connection, added)
  await database.insert(connection, "reports", [report.row])
  return {fresh: [{...report.row, ...report.document}], touched: []}
}

/** What a review is about in the end: the review it takes back, and the one which that takes back. */
const undoneBy = (review: ReviewRow, reviews: readonly ReviewRow[]): ReviewRow => {
  const undone = review.decision === "undo" ? reviews.find(({id}) => id === review.undoes) : undefined
  return undone === undefined ? review : undoneBy(undone, reviews)
}

function mustBeWhole({id, value}: ReviewRow): void {
  const [error] = validateRecord(value).errors
  if (error !== undefined)
    throw new StoreError(
      "refused",
      `review ${id} adds no sound record: ${error.field} is ${JSON.stringify(error.value)}, expected ${error.expected}`,
    )
}

async function takeOut(connection: Connection, report: string): Promise<readonly string[]> {
  const {rows} = await sql<{event_id: string}>`select event_id from reports
    where id = ${report} and coder = ${reviewers}`.execute(connection)
  await sql`delete from filings where report_id = ${report}`.execute(connection)
  await sql`delete from reports where id = ${report} and coder = ${reviewers}`.execute(connection)
  return rows.map(({event_id}) => event_id)
}

type Told = Pick<DocumentRow, "id" | "text" | "title" | "date" | "publisher" | "url" | "copy_of">

async function rowOf(
  connection: Connection,
  {id, subject, value}: ReviewRow,
): Promise<{readonly row: ReportRow; readonly document: Pick<DocumentRow, "copy_of" | "url">}> {
  const record = value as EventRecord
  const {start, end, in: where} = record.text_info
  const {rows: found} = await sql<Told>`select id, text, title, date, publisher, url, copy_of from documents
    where id = ${subject}`.execute(connection)
  const [document] = found
  if (document === undefined)
    throw new StoreError("refused", `review ${id} speaks of document ${subject}, which is not in the store`)
  const {rows: taken} = await sql`select 1 from reports where id = ${record.id}`.execute(connection)
  if (taken.length > 0)
    throw new StoreError("refused", `review ${id} adds report ${record.id}, which is in the store already`)
  const {rows: beside} = await sql<{
    sentence: string
  }>`select sentence from reports where document_id = ${subject}
    and span_start = ${start} and in_title = ${where === "title"} order by id limit 1`.execute(connection)
  const told = where === "title" ? document.title : document.text
  // of a text that is not kept only the sentences of reports are known
  const sentence = told?.slice(start, end) ?? beside[0]?.sentence ?? record.trigger.text
  return {
    row: reportRow({record, sentence}, document, reviewers),
    document: {copy_of: document.copy_of, url: document.url},
  }
}
