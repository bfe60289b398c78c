// Brings tables into the order in which they are read. DuckDB skips whole blocks of a sorted table, which serves it better
// than any index (series and pages of a pair: 5 to 20 times faster). PostgreSQL has its indexes and only tidies up.

import {sql} from "kysely"
import type {Connection, Database, TableName} from "../engines/database.ts"

const order: Readonly<Partial<Record<TableName, string>>> = {
  pairs: "actor, recipient, date, event_id",
  pairs_by_date: "date, actor, recipient, event_id",
  pair_months: "actor, recipient, month",
  events: "shelf, date, id",
  reports: "shelf, date, event_id, id, coder",
  participants: "key, date, event_id, side, ordinal",
  amounts: "shelf, event_id, ordinal",
  statements: "speaker_code, date, id, coder",
  spoken: "speaker_code, event_id, statement_id, coder, report_id",
  documents: "date, id",
  codings: "document_id, coder",
  filings: "key, report_id",
  signatures: "band, hash, document_id",
  terms: "term, document_id",
}

const ofDuckDB: readonly string[] = ["terms", "pairs_by_date", "spoken"]

/**
 * Long texts and records are kept as they are: packed, one of them costs as much to read as the two thousand around it. DuckDB
 * forgets that it was told so when it is asked for a table's definition.
 */
const open: Readonly<Partial<Record<string, readonly string[]>>> = {
  documents: ["text"],
  events: ["record", "sentence"],
  pairs: ["shown"],
  reports: ["record", "sentence"],
  statements: ["words"],
}

const withOpenColumns = (table: string, definition: string): string =>
  (open[table] ?? []).reduce(
    // a name that SQL knows too, as `text`, stands in quotes there
    (found, column) =>
      found.replace(new RegExp(`([(, ]"?${column}"? \\w+)`), "$1 using compression uncompressed"),
    definition,
  )

export async function compact(
  database: Database,
  inTransaction: (step: (connection: Connection) => Promise<void>) => Promise<void>,
): Promise<void> {
  if (database.engine === "postgresql") {
    const tables = Object.keys(order).filter(table => !ofDuckDB.includes(table))
    await sql.raw(`vacuum (analyze) ${tables.join()}`).execute(database.connection)
    return
  }
  for (const [table, columns] of Object.entries(order))
    await inTransaction(async connection => {
      // a copy with the same definition takes the table's place: deleted rows stay behind
      const {rows} = await sql<{
        sql: string
      }>`select sql from duckdb_tables() where table_name = ${table}`.execute(connection)
      const definition = withOpenColumns(table, rows[0]!.sql).replace(
        `TABLE ${table}(`,
        `TABLE ${table}_sorted(`,
      )
      const run = (statement: string) => sql.raw(statement).execute(connection)
      await run(definition)
      await run(`insert into ${table}_sorted select * from ${table} order by ${columns}`)
      await run(`drop table ${table}`)
      await run(`alter table ${table}_sorted rename to ${table}`)
    })
  await sql`checkpoint`.execute(database.connection)
}
