// One batch in one transaction: documents, what was read in them, the events that follow, the state of the import. What
// the same coder said of these documents before is replaced, so a batch written twice is a batch written once.

import {sql} from "kysely"
import type {Batch, CodedDocument, ImportProgress, Report, Written} from "../batch.ts"
import {inBreaths} from "../engines/breath.ts"
import {among, type Connection, type Database} from "../engines/database.ts"
import {StoreError} from "../error.ts"
import type {Merging} from "../merging.ts"
import {removeFromSearch, searchRows} from "../search/search-index.ts"
import type {
  CodingRow,
  DocumentRow,
  ReportRow,
  SignatureRow,
  SpokenRow,
  StatementRow,
} from "../tables/rows.ts"
import {countingCoder} from "./counting-coder.ts"
import {reviewers} from "./effect.ts"
import {refresh, type Standing} from "./refresh.ts"

export async function writeBatch(
  database: Database,
  connection: Connection,
  merging: Merging,
  batch: Batch,
): Promise<Written> {
  mustBeDistinct(batch)
  const {run, documents, progress} = batch
  const ids = documents.map(({document}) => document.id)
  await noteRun(database, connection, batch)
  const chosen = await chosenCoder(connection, run.coder)
  const standing = await codersOf(connection, ids)
  await mustBeFree(connection, batch)

  const touched = await removeReadings(database, connection, [...standing.keys()], run.coder)
  const counting = new Map(
    ids.map(id => [id, countingCoder([...(standing.get(id) ?? []), run.coder], chosen)]),
  )
  const rows = await inBreaths(documents, coded =>
    rowsOfDocument(coded, run, counting.get(coded.document.id)!),
  )
  await insertRows(database, connection, documents, rows)
  await passOver(database, connection, [...standing.keys()])
  const changed = await refresh(database, connection, merging, {
    touched,
    fresh: rows.filter(({document}) => document.coder === run.coder).flatMap(toldIn),
    seeds: [],
  })
  if (progress !== null) await noteProgress(database, connection, progress)
  return {
    documents: documents.length,
    reports: rows.reduce((sum, {reports}) => sum + reports.length, 0),
    statements: rows.reduce((sum, {statements}) => sum + statements.length, 0),
    ...changed,
  }
}

function mustBeDistinct({documents, run}: Batch): void {
  const seen = new Set<string>()
  const once = (what: string, id: string) => {
    if (seen.has(`${what} ${id}`))
      throw new StoreError("refused", `${what} ${id} stands twice in one batch of ${run.coder}`)
    seen.add(`${what} ${id}`)
  }
  for (const {document, reports, statements} of documents) {
    once("document", document.id)
    for (const {record} of reports) once("report", record.id)
    for (const {id} of statements) once("statement", id)
  }
}

/** A report's id belongs to one document: a coder that gives it to another would make two reports one. */
async function mustBeFree(connection: Connection, {run, documents}: Batch): Promise<void> {
  const owner = new Map(
    documents.flatMap(({document, reports}) => reports.map(({record}) => [record.id, document.id])),
  )
  const {rows} = await sql<{id: string; document_id: string}>`select id, document_id from reports
    where coder = ${run.coder} and id in ${among([...owner.keys()])}`.execute(connection)
  const taken = rows.find(({id, document_id}) => owner.get(id) !== document_id)
  if (taken !== undefined)
    throw new StoreError(
      "refused",
      `report ${taken.id} of document ${owner.get(taken.id)} has the id of a report of document ${taken.document_id}: code documents under their documentId`,
    )
}

async function noteRun(database: Database, connection: Connection, {run}: Batch): Promise<void> {
  const {rows} = await sql<{coder: string}>`select coder from runs where id = ${run.id}`.execute(connection)
  if (rows.length === 0) await database.insert(connection, "runs", [run])
  else if (rows[0]!.coder !== run.coder)
    throw new StoreError("refused", `run ${run.id} is of ${rows[0]!.coder}, not of ${run.coder}`)
}

/** The first coder that writes is the one that counts, until another is chosen. */
async function chosenCoder(connection: Connection, coder: string): Promise<string> {
  const {rows} = await sql<{value: string}>`select value from settings where name = 'coder'`.execute(
    connection,
  )
  if (rows.length > 0) return rows[0]!.value
  await sql`insert into settings (name, value) values ('coder', ${coder})`.execute(connection)
  return coder
}

/** Of these documents those in the store, with the coders that read them. */
export async function codersOf(
  connection: Connection,
  ids: readonly string[],
): Promise<ReadonlyMap<string, readonly string[]>> {
  const {rows} = await sql<{
    document_id: string
    coders: string[]
  }>`select document_id, array_agg(coder order by coder) as coders
    from codings where document_id in ${among(ids)} group by document_id`.execute(connection)
  return new Map(rows.map(({document_id, coders}) => [document_id, coders]))
}

/** Takes away the documents with what a coder read in them; gives the events that may have lost reports. */
async function removeReadings(
  database: Database,
  connection: Connection,
  ids: readonly string[],
  coder: string,
): Promise<readonly string[]> {
  if (ids.length === 0) return []
  const {rows} = await sql<{event_id: string}>`select distinct event_id from reports
    where event_id is not null and document_id in ${among(ids)}`.execute(connection)
  await sql`delete from filings where report_id in (select id from reports
    where coder = ${coder} and event_id is not null and document_id in ${among(ids)})`.execute(connection)
  const spoken = database.engine === "duckdb" ? (["spoken"] as const) : []
  for (const table of ["codings", "reports", "statements", ...spoken] as const)
    await sql`delete from ${sql.table(table)}
      where coder = ${coder} and document_id in ${among(ids)}`.execute(connection)
  await sql`delete from documents where id in ${among(ids)}`.execute(connection)
  await sql`delete from signatures where document_id in ${among(ids)}`.execute(connection)
  await removeFromSearch(database, connection, ids)
  return rows.map(({event_id}) => event_id)
}

async function insertRows(
  database: Database,
  connection: Connection,
  documents: readonly CodedDocument[],
  rows: readonly RowsOfDocument[],
): Promise<void> {
  const texts = documents.map(({document}) => document)
  const {columns, terms} = await searchRows(database.engine, texts)
  const documentRows = rows.map(({document}, index) => ({...document, ...columns[index]}))
  await database.insert(connection, "documents", documentRows)
  await database.insert(connection, "terms", terms)
  const codings = rows.map(({coding}) => coding)
  await database.insert(connection, "codings", codings)
  if (database.engine === "duckdb")
    await database.insert(
      connection,
      "spoken",
      rows.flatMap(({statements}) => statements.flatMap(spokenRows)),
    )
  for (const table of ["signatures", "reports", "statements"] as const) {
    const all = rows.flatMap((row): readonly object[] => row[table])
    await database.insert(connection, table, all)
  }
}

/** Reports and statements of a coder that no longer counts tell of no event. */
export async function passOver(
  {engine}: Pick<Database, "engine">,
  connection: Connection,
  ids: readonly string[],
): Promise<void> {
  if (ids.length === 0) return
  await sql`update reports set event_id = null, shelf = null from documents d where reports.event_id is not null
    and reports.document_id in ${among(ids)} and d.id = reports.document_id
    and reports.coder not in (d.coder, ${reviewers})`.execute(connection)
  if (engine === "duckdb")
    await sql`update spoken set event_id = null from documents d where spoken.event_id is not null
      and spoken.document_id in ${among(ids)} and d.id = spoken.document_id and d.coder <> spoken.coder`.execute(
      connection,
    )
  await sql`update statements set counts = (d.coder = statements.coder) from documents d
    where statements.document_id in ${among(ids)} and d.id = statements.document_id
      and statements.counts <> (d.coder = statements.coder)`.execute(connection)
}

interface RowsOfDocument {
  readonly document: Omit<DocumentRow, "length">
  readonly coding: CodingRow
  readonly signatures: readonly SignatureRow[]
  readonly reports: readonly ReportRow[]
  readonly statements: readonly StatementRow[]
}

function rowsOfDocument(
  {document, keepText, reports, statements, signature}: CodedDocument,
  {id, coder}: Batch["run"],
  counting: string,
): RowsOfDocument {
  return {
    document: {...document, text: keepText ? document.text : null, coder: counting},
    coding: {document_id: document.id, coder, run_id: id, reports: reports.length},
    signatures: signature.map((hash, band) => ({band, hash, document_id: document.id})),
    reports: reports.map(report => reportRow(report, document, coder)),
    statements: statements.map(statement => ({
      ...statement,
      coder,
      document_id: document.id,
      publisher: document.publisher,
      url: document.url,
      counts: counting === coder,
    })),
  }
}

/** Statements speak of reports, and so of their events, which no report has yet. */
export const spokenRows = ({
  id,
  coder,
  document_id,
  speaker_code,
  report_ids,
}: StatementRow): readonly SpokenRow[] =>
  [...new Set(report_ids)].map(report_id => ({
    speaker_code,
    event_id: null,
    statement_id: id,
    coder,
    document_id,
    report_id,
  }))

/** A report that tells of no event yet. */
export const reportRow = (
  {record, sentence}: Report,
  {id, date, publisher}: Pick<DocumentRow, "id" | "date" | "publisher">,
  coder: string,
): ReportRow => ({
  id: record.id,
  coder,
  document_id: id,
  event_id: null,
  shelf: null,
  type: record.event[0] as ReportRow["type"],
  mode: record.mode[0] ?? null,
  modality: record.modality,
  date: record.date,
  published: date,
  publisher,
  sentence,
  span_start: record.text_info.start,
  span_end: record.text_info.end,
  in_title: record.text_info.in === "title",
  record,
})

const toldIn = ({document, reports}: RowsOfDocument): readonly Standing[] =>
  reports.map(report => ({...report, copy_of: document.copy_of, url: document.url}))

async function noteProgress(
  database: Database,
  connection: Connection,
  {id, source, kind, started_at, state, items, watermark}: ImportProgress,
): Promise<void> {
  const {rows} = await sql<{id: string}>`select id from imports where id = ${id}`.execute(connection)
  if (rows.length === 0)
    await database.insert(connection, "imports", [
      {id, source, kind, state, read: 0, coded: 0, duplicate: 0, skipped: 0, failed: 0, started_at},
    ])
  // an item written before is the same input read again
  const ordinals = items.map(({ordinal}) => String(ordinal))
  await sql`delete from import_items where import_id = ${id} and ordinal::text in ${among(ordinals)}`.execute(
    connection,
  )
  await database.insert(
    connection,
    "import_items",
    items.map(item => ({import_id: id, ...item})),
  )
  await sql`update imports set state = ${state},
      coded = (select count(*) from documents where import_id = ${id} and status = 'coded'),
      duplicate = (select count(*) from import_items where import_id = ${id} and state = 'duplicate'),
      skipped = (select count(*) from import_items where import_id = ${id} and state = 'skipped')
        + (select count(*) from documents where import_id = ${id} and status = 'skipped'),
      failed = (select count(*) from import_items where import_id = ${id} and state = 'failed')
    where id = ${id}`.execute(connection)
  await sql`update imports set read = coded + duplicate + skipped + failed where id = ${id}`.execute(
    connection,
  )
  if (watermark === null) return
  await sql`delete from watermarks where source = ${source}`.execute(connection)
  await database.insert(connection, "watermarks", [{source, watermark}])
}
