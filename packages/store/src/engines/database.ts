// What the two engines have in common: transactions through Kysely, rows in bulk, reading statements, named errors.

import {type Kysely, type RawBuilder, sql} from "kysely"
import type {Engine, Parameter} from "../store.ts"
import type {Tables} from "../tables/rows.ts"

export type Connection = Kysely<Tables>
export type TableName = Exclude<keyof Tables, "actors">

export interface Database {
  readonly engine: Engine
  /** As it was given, without a password. */
  readonly location: string
  readonly readonly: boolean
  readonly connection: Connection
  /** Inserts rows as they are, in their order. */
  insert(connection: Connection, table: TableName, rows: readonly object[]): Promise<void>
  /** One statement in a transaction that can only read. */
  read<Row>(text: string, parameters: readonly Parameter[]): Promise<readonly Row[]>
  /** Waits until no other program writes; held to the end of the transaction. */
  lock(connection: Connection): Promise<void>
  /** The error in our words where it is one we know. */
  named(error: unknown): unknown
  close(): Promise<void>
}

/** A list as rows, which both engines join by hash. `= any(list)` would compare each row with each value on DuckDB. */
export const among = (values: readonly string[]): RawBuilder<string> =>
  sql`(select unnest(${values}::text[]))`

/**
 * PostgreSQL knows no NUL in a text, and neither engine half a surrogate pair: both become U+FFFD, one for one, so that offsets
 * stand.
 */
export const storable = (text: string): string => text.replace(/[\0\p{Surrogate}]/gu, "\uFFFD")

/** What only `storable` would change, as JSON writes it. */
const unstorable = /\\u(?:0000|d[89a-f])/

export const asJson = (value: unknown): string => {
  const json = JSON.stringify(value)
  return unstorable.test(json)
    ? JSON.stringify(value, (_, inner) => (typeof inner === "string" ? storable(inner) : inner))
    : json
}
