// Values between JavaScript and DuckDB, so that both engines give the same: numbers are numbers, dates "YYYY-MM-DD", json
// is parsed.

import {
  DuckDBDecimalValue,
  DuckDBListValue,
  DuckDBTypeId,
  type DuckDBValue,
  type DuckDBValueConverter,
  listValue,
} from "@duckdb/node-api"
import type {Parameter, Value} from "../store.ts"

export const toDuckDB = (value: unknown): DuckDBValue => {
  const given = value as Parameter
  return Array.isArray(given) ? listValue(given as string[]) : (given as DuckDBValue)
}

export const fromDuckDB: DuckDBValueConverter<Value> = (value, type) => {
  if (value === null) return null
  if (type.typeId === DuckDBTypeId.VARCHAR && type.alias === "JSON") return JSON.parse(value as string)
  if (typeof value === "bigint") return Number(value)
  if (value instanceof DuckDBDecimalValue) return value.toDouble()
  if (value instanceof DuckDBListValue && type.typeId === DuckDBTypeId.LIST) {
    const inner = (type as typeof type & {valueType: typeof type}).valueType
    return value.items.map(item => fromDuckDB(item, inner, fromDuckDB) as Value)
  }
  return typeof value === "object" ? String(value) : value
}
