// Tokens by which a server knows who asks.

import {type Kysely, sql} from "kysely"
import type {Engine} from "../store.ts"
import {inByteOrder} from "./first.ts"

const columns =
  "id text not null, name text not null, scopes text[] not null, digest text not null, created_at text not null, revoked_at text"

export async function tokens(db: Kysely<unknown>, engine: Engine): Promise<void> {
  const run = (statement: string) => sql.raw(statement).execute(db)
  await run(`create table tokens (${engine === "duckdb" ? columns : inByteOrder(columns)})`)
  if (engine === "postgresql") await run("alter table tokens add primary key (id)")
}
