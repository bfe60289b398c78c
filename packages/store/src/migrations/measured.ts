// The amounts of an event, taken out of what stands beside its pairs in one step, as text: step by step DuckDB writes the whole
// record anew for each event, which is a third of what the sums of a large pair cost.

import {type Kysely, sql} from "kysely"
import type {Engine} from "../store.ts"

export async function measured(db: Kysely<unknown>, engine: Engine): Promise<void> {
  if (engine !== "duckdb") return
  await sql
    .raw(
      `create or replace view placed_pairs as
        select rowid as place, json_extract_string(shown, '$.record.amount') as measured, * exclude (shown) from pairs`,
    )
    .execute(db)
}
