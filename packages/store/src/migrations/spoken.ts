// Of which events statements speak, by speaker. In DuckDB a table in the order of speakers, as it would read all reports to find it
// out; in PostgreSQL, which finds them by their keys, a view.

import {type Kysely, sql} from "kysely"
import type {Engine} from "../store.ts"

const found = `select s.speaker_code, r.event_id, s.id as statement_id, s.coder, s.document_id, s.report_id
  from (select distinct id, coder, document_id, speaker_code, unnest(report_ids) as report_id from statements) s
  join reports r on r.id = s.report_id and r.coder = s.coder`

export async function spoken(db: Kysely<unknown>, engine: Engine): Promise<void> {
  await sql.raw(`create ${engine === "duckdb" ? "table" : "view"} spoken as ${found}`).execute(db)
}
