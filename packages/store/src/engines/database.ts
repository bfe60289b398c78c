// What the two engines have in common: transactions through Kysely, rows in bulk, reading statements, named errors.

import {type Kysely, type RawBuilder, sql} from "kysely"
import type {Engine, Limits, Parameter, Table, Value} from "../store.ts"
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
  /** The same for a statement of somebody else's, within limits. */
  readWithin(text: string, parameters: readonly Parameter[], limits: Limits): Promise<Table>
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

/** Takes rows until a limit is met. */
export const tableWithin = (
  columns: readonly string[],
  {rows: most, bytes}: Limits,
): {readonly add: (row: readonly Value[]) => boolean; readonly table: (isWhole: boolean) => Table} => {
  const rows: (readonly Value[])[] = []
  let size = 0
  return {
    /** False when there is no room for the row. */
    add(row) {
      size += row.reduce<number>((sum, value) => sum + sizeOf(value), 0)
      if (rows.length >= most || size > bytes) return false
      rows.push(row)
      return true
    },
    table: isWhole => ({columns, rows, truncated: !isWhole}),
  }
}

const sizeOf = (value: Value): number =>
  typeof value === "string"
    ? value.length
    : typeof value === "object"
      ? (JSON.stringify(value)?.length ?? 8)
      : 8

/** Lends one thing to one user at a time: gives a wait for one's turn, which gives what ends it. */
export const inTurns = (): (() => Promise<() => void>) => {
  let last: Promise<void> = Promise.resolve()
  return async () => {
    const before = last
    let free: () => void = () => {}
    last = new Promise(resolve => {
      free = resolve
    })
    await before
    return free
  }
}

/** What only `storable` would change, as JSON writes it. */
const unstorable = /\\u(?:0000|d[89a-f])/

export const asJson = (value: unknown): string => {
  const json = JSON.stringify(value)
  return unstorable.test(json)
    ? JSON.stringify(value, (_, inner) => (typeof inner === "string" ? storable(inner) : inner))
    : json
}

/** Functions of either engine that make texts of any length out of a few letters: not for statements from outside. */
export const lengthening: ReadonlySet<string> = new Set(["repeat", "lpad", "rpad", "format"])
