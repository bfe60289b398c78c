// Rows as Parquet, for R, Python and every engine that reads columns. A column is typed by its kind and not by what happens to stand
// in it, so that files of one question fit together: whole numbers, numbers, days as dates, lists as lists, all else as text.
// The same rows give the same bytes. Cells stay as they are: no spreadsheet opens these files and runs them.

import type {JsonValue} from "@demarche/codebook"
import type {parquetWriteBuffer} from "hyparquet-writer"
import type {Column, Row} from "./types.ts"

type SchemaElement = NonNullable<Parameters<typeof parquetWriteBuffer>[0]["schema"]>[number]

/** A column of an answer; without a kind it is typed by its values, as far as all of them are alike. */
export interface NamedColumn {
  readonly name: string
  readonly kind?: Column["kind"]
}

/** What a file says a column holds. */
type Held = "text" | "whole" | "number" | "day" | "boolean" | "list"

const heldBy: Readonly<Record<Column["kind"], Held>> = {
  text: "text",
  code: "text",
  event: "text",
  day: "day",
  month: "day",
  count: "whole",
  number: "number",
  list: "list",
}

/** What values of unknown kind may be, the first that fits. A number is never taken for a whole one, which the next file might not have. */
const guessed = ["boolean", "number", "list", "day", "text"] as const

const fits: Readonly<Record<Held, (value: JsonValue) => boolean>> = {
  text: () => true,
  whole: value => Number.isSafeInteger(value),
  number: value => typeof value === "number",
  day: value => typeof value === "string" && /^\d{4}-\d\d-\d\d$/.test(value) && !Number.isNaN(dayOf(value)),
  boolean: value => typeof value === "boolean",
  list: value => Array.isArray(value),
}

/** Days since 1 January 1970. */
const dayOf = (day: string): number => Date.parse(`${day}T00:00:00Z`) / 86_400_000

const textOf = (value: JsonValue): string => (typeof value === "string" ? value : JSON.stringify(value))

const written: Readonly<Record<Held, (value: JsonValue) => unknown>> = {
  text: textOf,
  whole: value => BigInt(value as number),
  number: value => value,
  day: value => dayOf(value as string),
  boolean: value => value,
  list: value => (value as readonly JsonValue[]).map(textOf),
}

/** Any cell may be empty. */
const repetition_type = "OPTIONAL"

const text = (name: string): SchemaElement => ({
  name,
  type: "BYTE_ARRAY",
  converted_type: "UTF8",
  repetition_type,
})

const described: Readonly<Record<Held, (name: string) => readonly SchemaElement[]>> = {
  text: name => [text(name)],
  whole: name => [{name, type: "INT64", repetition_type}],
  number: name => [{name, type: "DOUBLE", repetition_type}],
  day: name => [{name, type: "INT32", converted_type: "DATE", repetition_type}],
  boolean: name => [{name, type: "BOOLEAN", repetition_type}],
  list: name => [
    {name, repetition_type, converted_type: "LIST", num_children: 1},
    {name: "list", repetition_type: "REPEATED", num_children: 1},
    text("element"),
  ],
}

/** A value that is not what its kind promises makes the column text: nothing is left out of the file. */
const heldIn = (values: readonly JsonValue[], kind: Column["kind"] | undefined): Held => {
  const told = values.filter(value => value !== null)
  if (kind !== undefined) return told.every(fits[heldBy[kind]]) ? heldBy[kind] : "text"
  return told.length === 0 ? "text" : (guessed.find(held => told.every(fits[held])) ?? "text")
}

/** The library that writes is loaded when the first file is wanted. */
export const parquetOf = async (
  columns: readonly NamedColumn[],
  rows: readonly Row[],
): Promise<Uint8Array<ArrayBuffer>> => {
  const {parquetWriteBuffer} = await import("hyparquet-writer")
  const held = columns.map(({name, kind}) => {
    const values = rows.map(row => row[name] ?? null)
    const type = heldIn(values, kind)
    return {
      schema: described[type](name),
      data: {name, data: values.map(value => (value === null ? null : written[type](value)))},
    }
  })
  return new Uint8Array(
    parquetWriteBuffer({
      schema: [{name: "rows", num_children: columns.length}, ...held.flatMap(({schema}) => schema)],
      columnData: held.map(({data}) => data),
      createdBy: "demarche",
    }),
  )
}
