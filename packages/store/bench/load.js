// Brings the made-up world into both engines: into DuckDB through the store's own rows, and from there, table by table, into
// PostgreSQL, so that both hold the same. Keys and indexes of PostgreSQL are made when the rows are in.

import {chmodSync, mkdtempSync, rmSync} from "node:fs"
import {tmpdir} from "node:os"
import {join} from "node:path"
import {DuckDBInstance} from "@duckdb/node-api"
import {sql} from "kysely"
import {openDuckDB} from "../dist/engines/duckdb.js"
import {openPostgreSQL} from "../dist/engines/postgresql.js"
import {migrate} from "../dist/migrations/migrate.js"
import {openOn, openStore} from "../dist/open-store.js"
import {searchRows} from "../dist/search/search-index.js"
import {monthsOfPairs} from "../dist/write/refresh.js"
import {rowsOfEvent} from "../dist/write/rows-of-event.js"
import {reportRow, spokenRows} from "../dist/write/write-batch.js"
import {coder, world} from "./world.js"

const documentsPerStep = 1000
const run = {id: "bench", coder, models: {}, options: {}, started_at: "2026-01-01T00:00:00.000Z"}

/** @returns the store, sorted */
export async function loadDuckDB(path, size, say) {
  const database = await openDuckDB(path, false)
  await migrate(database)
  let waiting = []
  let done = 0
  const flush = async () => {
    const batch = waiting
    waiting = []
    await database.connection.transaction().execute(connection => insert(database, connection, batch))
    done += batch.length
    if (done % 20_000 === 0) say(`${done} of ${size.documents} documents`)
  }
  for (const told of world(size).telling()) {
    waiting.push(told)
    if (waiting.length === documentsPerStep) await flush()
  }
  if (waiting.length > 0) await flush()
  await database.connection.transaction().execute(async connection => {
    await database.insert(connection, "settings", [{name: "coder", value: coder}])
    await database.insert(connection, "runs", [run])
    await sql`insert into pair_months ${monthsOfPairs} group by actor, recipient, month`.execute(connection)
  })
  const store = await openOn(database)
  await store.compact()
  return store
}

/** An event is told once by its founder and again within the same step only: then its counts are known here. */
async function insert(database, connection, batch) {
  const again = new Map()
  for (const {document, again: olds} of batch)
    for (const {record} of olds) again.set(record.id, [...(again.get(record.id) ?? []), document])
  const events = batch.flatMap(({document, founded}) =>
    founded.map(({record, sentence}) => {
      const others = again.get(record.id) ?? []
      return rowsOfEvent(record, {
        id: record.id,
        state: "coded",
        reports: 1 + others.length,
        sources: new Set([document, ...others].map(({publisher}) => publisher)).size,
        first_published: document.date,
        last_published: others.at(-1)?.date ?? document.date,
        sentence,
        publisher: document.publisher,
        document_id: document.id,
        url: document.url,
        why_merged: others.length === 0 ? [] : ["same day"],
      })
    }),
  )
  const shelves = new Map(events.map(({event}) => [event.id, event.shelf]))
  const reports = batch.flatMap(({document, founded, again: olds}) => [
    ...founded.map(found => filed(found, document, found.record.id, shelves.get(found.record.id))),
    ...olds.flatMap((found, at) =>
      shelves.has(found.record.id)
        ? [filed(found, document, `${document.id.slice(0, 12)}-${at}`, shelves.get(found.record.id))]
        : [],
    ),
  ])
  const counts = new Map()
  for (const {document_id} of reports) counts.set(document_id, (counts.get(document_id) ?? 0) + 1)
  const documents = batch.map(({document}) => document)
  const statements = batch.flatMap(({document, founded}) =>
    founded.slice(0, 2).flatMap((found, at) => statementRow(found, document, at)),
  )
  const {columns, terms} = await searchRows("duckdb", documents)
  const rows = {
    documents: documents.map((document, at) => ({...documentRow, ...document, ...columns[at]})),
    terms,
    codings: batch.map(({document}) => ({
      document_id: document.id,
      coder,
      run_id: run.id,
      reports: counts.get(document.id) ?? 0,
    })),
    reports,
    statements,
    // the reports they speak of founded events, which have their ids
    spoken: statements.flatMap(spokenRows).map(row => ({...row, event_id: row.report_id})),
    events: events.map(({event}) => event),
    pairs: events.flatMap(({pairs}) => pairs),
    pairs_by_date: events.flatMap(({pairs}) => pairs),
    participants: events.flatMap(({participants}) => participants),
    amounts: events.flatMap(({amounts}) => amounts),
  }
  for (const [table, all] of Object.entries(rows)) await database.insert(connection, table, all)
}

const documentRow = {
  given_id: null,
  language: "en",
  text_digest: null,
  copy_of: null,
  status: "coded",
  reason: null,
  coder,
  import_id: null,
  origin: null,
  ordinal: null,
}

/** A report by its own id, filed under the event it tells of. */
const filed = ({record, sentence}, document, id, shelf) => ({
  ...reportRow({record: id === record.id ? record : {...record, id}, sentence}, document, coder),
  event_id: record.id,
  shelf,
})

function statementRow({record, sentence}, document, at) {
  const [speaker] = record.actor
  const [addressee] = record.recipient
  return {
    id: `${document.id.slice(0, 12)}-s${at}`,
    coder,
    document_id: document.id,
    kind: at === 0 ? "statement" : "trend",
    counts: true,
    publisher: document.publisher,
    url: document.url,
    speaker_code: speaker.code,
    speaker_sector: speaker.sector,
    speaker_name: speaker.entity_text,
    addressee_code: addressee?.code ?? "",
    date: document.date,
    quoted: true,
    words: sentence,
    span_start: 0,
    span_end: sentence.length,
    in_title: false,
    report_ids: [record.id],
    record: at === 0 ? statementOf(record, sentence) : trendOf(record, sentence),
  }
}

const told = ({date, enddate, date_info, text_info, cite_info}) => ({
  date,
  enddate,
  date_info,
  text_info,
  cite_info,
  coder,
})

const statementOf = (record, sentence) => ({
  id: record.id,
  kind: "statement",
  ...told(record),
  speaker: record.actor.slice(0, 1),
  addressee: record.recipient.slice(0, 1),
  words: [{text: sentence, start: 0, end: sentence.length}],
  quoted: "direct",
  stance: "asserts",
  via: null,
  cue: record.trigger,
  events: [record.id],
})

const trendOf = (record, sentence) => ({
  id: record.id,
  kind: "trend",
  ...told(record),
  direction: "steady",
  parties: [...record.actor, ...record.recipient],
  trigger: record.trigger,
  about: record.trigger,
  text: sentence,
  span: record.text_info,
  attribution: null,
})

/** @param address an empty schema of a server that can read this machine's files */
export async function loadPostgreSQL(address, path, say) {
  const database = await openPostgreSQL(address, false)
  await migrate(database)
  const run = text => sql.raw(text).execute(database.connection)
  const {rows: named} =
    await run(`select table_name as name from information_schema.tables where table_schema = current_schema()
    and table_type = 'BASE TABLE' and table_name not like 'kysely%'`)
  const tables = named.map(({name}) => name)
  const keys = await withoutKeys(run, tables)
  const folder = mkdtempSync(join(tmpdir(), "demarche-bench-"))
  chmodSync(folder, 0o755)
  const instance = await DuckDBInstance.create(path, {access_mode: "READ_ONLY"})
  const reader = await instance.connect()
  for (const table of tables) {
    const columns = (await reader.runAndReadAll(`describe ${table}`))
      .getRowsJS()
      .filter(([name]) => !ofDuckDB.has(name))
    const file = join(folder, `${table}.csv`)
    // in order of publication, as imports come: PostgreSQL keeps rows as they arrive
    const order = {
      reports: "published, id",
      events: "first_published, id",
      pairs: "date, event_id",
      participants: "date, event_id",
    }[table]
    await reader.run(
      `copy (select ${columns.map(([name, type]) => asText(name, type)).join()} from ${table}${order === undefined ? "" : ` order by ${order}`}) to '${file}' (header false)`,
    )
    chmodSync(file, 0o644)
    await run(`copy ${table} (${columns.map(([name]) => `"${name}"`).join()}) from '${file}' (format csv)`)
    rmSync(file)
    say(`${table} copied`)
  }
  instance.closeSync()
  rmSync(folder, {recursive: true})
  await vectors(database)
  for (const statement of keys) await run(statement)
  await run(`vacuum (analyze) ${tables.join()}`)
  await database.close()
  return openStore(address)
}

/** Columns that PostgreSQL has no need of. */
const ofDuckDB = new Set(["shown"])

const asText = (name, type) =>
  type.endsWith("[]")
    ? `'{' || array_to_string(list_transform("${name}", value -> '"' || value || '"'), ',') || '}' as "${name}"`
    : `"${name}"`

/** Drops keys and indexes; gives the statements that make them again. */
async function withoutKeys(run, tables) {
  const {rows: constraints} =
    await run(`select conrelid::regclass::text as table, conname as name, pg_get_constraintdef(oid) as definition
    from pg_constraint where connamespace = current_schema()::regnamespace and contype in ('p', 'u')`)
  const kept = constraints.filter(({table}) => tables.includes(table))
  const {rows: indexes} = await run(`select indexname as name, indexdef as definition from pg_indexes
    where schemaname = current_schema() and indexname not in (select conname from pg_constraint)`)
  for (const {table, name} of kept) await run(`alter table ${table} drop constraint "${name}"`)
  for (const {name} of indexes) await run(`drop index "${name}"`)
  return [
    ...kept.map(({table, name, definition}) => `alter table ${table} add constraint "${name}" ${definition}`),
    ...indexes.map(({definition}) => definition),
  ]
}

/** Words for search as the store writes them. */
async function vectors({connection}) {
  for (let after = "", rows = null; rows === null || rows.length > 0; after = rows.at(-1)?.id) {
    ;({rows} =
      await sql`select id, title, text from documents where id > ${after} order by id limit 5000`.execute(
        connection,
      ))
    const {columns} = await searchRows("postgresql", rows)
    await sql`update documents set search = v.search::tsvector from (select unnest(${rows.map(({id}) => id)}::text[]) as id,
      unnest(${columns.map(({search}) => search)}::text[]) as search) v where documents.id = v.id`.execute(
      connection,
    )
  }
}
