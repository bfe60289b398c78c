// Values between JavaScript and DuckDB, so that both engines give the same: numbers are numbers, dates "YYYY-MM-DD", json
// is parsed.

import {
  BOOLEAN,
  DOUBLE,
  type DuckDBConnection,
  DuckDBDataChunk,
  DuckDBDecimalValue,
  DuckDBListType,
  DuckDBListValue,
  type DuckDBResult,
  type DuckDBResultReader,
  type DuckDBType,
  type DuckDBValue,
  LIST,
  listValue,
  VARCHAR,
} from "@duckdb/node-api"
import type {Value} from "../store.ts"
import {breaths} from "./breath.ts"
import {asJson, storable} from "./database.ts"

/** Values and types for a statement's parameters: an empty list would not tell its own type, every other value does. */
export function bound(parameters: readonly unknown[]): readonly [values: DuckDBValue[], types: DuckDBType[]] {
  const values = parameters.map(value => (Array.isArray(value) ? listValue(value) : (value as DuckDBValue)))
  const types = values.map(value => (value instanceof DuckDBListValue ? LIST(VARCHAR) : undefined))
  return [values, types as DuckDBType[]]
}

/** Rows as objects. Only the result's own column types still know which text is json. */
export function rowsOf<Row>(result: DuckDBResultReader): Row[] {
  const toRow = rowOf<Row>(result.deduplicatedColumnNames(), result.columnTypes())
  return result.getRows().map(toRow)
}

/** The same for results of any length: others have turns in between. */
export async function rowsInTurns<Row>(result: DuckDBResult): Promise<Row[]> {
  const toRow = rowOf<Row>(result.deduplicatedColumnNames(), result.columnTypes())
  const breathe = breaths()
  const rows: Row[] = []
  for await (const chunk of result)
    for (const values of chunk.getRows()) {
      rows.push(toRow(values))
      const pause = breathe()
      if (pause !== undefined) await pause
    }
  return rows
}

const rowOf =
  <Row>(names: readonly string[], types: readonly DuckDBType[]) =>
  (values: readonly DuckDBValue[]): Row =>
    Object.fromEntries(
      values.map((value, column) => [names[column]!, fromDuckDB(value, types[column]!)]),
    ) as Row

export function fromDuckDB(value: DuckDBValue, type: DuckDBType): Value {
  if (value === null) return null
  if (typeof value === "string" && type.alias === "JSON") return JSON.parse(value)
  if (typeof value === "bigint") return Number(value)
  if (value instanceof DuckDBDecimalValue) return value.toDouble()
  if (value instanceof DuckDBListValue && type instanceof DuckDBListType)
    return value.items.map(item => fromDuckDB(item, type.valueType))
  return typeof value === "object" ? String(value) : value
}

export interface Column {
  readonly name: string
  /** As the catalogue writes it: "VARCHAR", "VARCHAR[]", "JSON", "DECIMAL(7,3)". */
  readonly type: string
}

const rowsPerChunk = 512

/**
 * Rows through the appender, which knows no statement and is the fastest way in; part of the connection's transaction. Column by
 * column, some hundred rows at a time: twice as fast as value by value. DuckDB casts to what the column holds.
 */
export async function append(
  connection: DuckDBConnection,
  table: string,
  columns: readonly Column[],
  rows: readonly object[],
): Promise<void> {
  const types = columns.map(({type}) => handedAs(type))
  const appender = await connection.createAppender(table)
  const breathe = breaths()
  try {
    for (let start = 0; start < rows.length; start += rowsPerChunk) {
      const part = rows.slice(start, start + rowsPerChunk) as Readonly<Record<string, unknown>>[]
      const chunk = DuckDBDataChunk.create(types, part.length)
      for (const [at, {name, type}] of columns.entries()) {
        chunk.setColumnValues(
          at,
          part.map(row => toDuckDB(row[name], type)),
        )
        await breathe()
      }
      appender.appendDataChunk(chunk)
      await breathe()
    }
  } finally {
    // rows that were refused are refused here at the latest
    appender.closeSync()
  }
}

const handedAs = (type: string): DuckDBType =>
  type === "VARCHAR[]"
    ? LIST(VARCHAR)
    : type === "BOOLEAN"
      ? BOOLEAN
      : type === "VARCHAR" || type === "JSON" || type === "DATE"
        ? VARCHAR
        : DOUBLE

function toDuckDB(value: unknown, type: string): DuckDBValue {
  if (value === null || value === undefined) return null
  if (type === "JSON") return asJson(value)
  if (Array.isArray(value)) return listValue(value.map(storable))
  return typeof value === "string" ? storable(value) : (value as DuckDBValue)
}
