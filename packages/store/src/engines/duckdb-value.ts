// Values between JavaScript and DuckDB, so that both engines give the same: numbers are numbers, dates "YYYY-MM-DD", json
// is parsed.

import {
  type DuckDBAppender,
  type DuckDBConnection,
  DuckDBDecimalValue,
  DuckDBListType,
  DuckDBListValue,
  type DuckDBResultReader,
  type DuckDBType,
  type DuckDBValue,
  LIST,
  listValue,
  VARCHAR,
} from "@duckdb/node-api"
import type {Value} from "../store.ts"
import {asJson, storable} from "./database.ts"

/** Values and types for a statement's parameters: an empty list would not tell its own type, every other value does. */
export function bound(parameters: readonly unknown[]): readonly [values: DuckDBValue[], types: DuckDBType[]] {
  const values = parameters.map(value => (Array.isArray(value) ? listValue(value) : (value as DuckDBValue)))
  const types = values.map(value => (value instanceof DuckDBListValue ? LIST(VARCHAR) : undefined))
  return [values, types as DuckDBType[]]
}

/** Rows as objects. Only the result's own column types still know which text is json. */
export function rowsOf<Row>(result: DuckDBResultReader): Row[] {
  const names = result.deduplicatedColumnNames()
  const types = result.columnTypes()
  return result
    .getRows()
    .map(
      row =>
        Object.fromEntries(
          row.map((value, column) => [names[column]!, fromDuckDB(value, types[column]!)]),
        ) as Row,
    )
}

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

/** Rows through the appender, which knows no statement and is the fastest way in; part of the connection's transaction. */
export async function append(
  connection: DuckDBConnection,
  table: string,
  columns: readonly Column[],
  rows: readonly object[],
): Promise<void> {
  const appender = await connection.createAppender(table)
  try {
    for (const row of rows) {
      for (const {name, type} of columns)
        appendValue(appender, type, (row as Readonly<Record<string, unknown>>)[name])
      appender.endRow()
    }
  } finally {
    // rows that were refused are refused here at the latest
    appender.closeSync()
  }
}

function appendValue(appender: DuckDBAppender, type: string, value: unknown): void {
  if (value === null || value === undefined) appender.appendNull()
  else if (type === "JSON") appender.appendVarchar(asJson(value))
  else if (Array.isArray(value)) appender.appendList(listValue(value.map(storable)), LIST(VARCHAR))
  else if (typeof value === "string") appender.appendVarchar(storable(value))
  else if (typeof value === "boolean") appender.appendBoolean(value)
  else appender.appendDouble(value as number)
}
