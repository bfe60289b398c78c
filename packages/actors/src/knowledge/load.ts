// Opens the knowledge base: views over the bytes handed in; only columns of 16 bits are widened and the small tables parsed.

import {readModelFile} from "@demarche/text"
import {
  type ColumnForm,
  type ColumnName,
  columns,
  component,
  fromSteps,
  layoutVersion,
  unpackDay,
} from "./layout.ts"
import type {SharedRows, SmallTables, StoredTables} from "./tables.ts"
import {decodeUtf8} from "./utf8.ts"
import type {OwnNames} from "./with-user-table.ts"

export interface Knowledge extends Readonly<Record<ColumnName, Uint32Array>> {
  readonly small: SmallTables
  readonly stringBytes: Uint8Array
  /** Decoded strings, filled as they are asked for. */
  readonly strings: (string | undefined)[]
  /** Number of a country code in `small.countries`. */
  readonly countryNumber: ReadonlyMap<string, number>
  /** Checksum of the file in hexadecimal digits: which edition this is. */
  readonly edition: string
  /** Names of a user's table, which go before the base's. */
  readonly own?: OwnNames
}

/**
 * Opens a knowledge base.
 * @throws ModelFileError when the bytes are cut off, damaged, of another version or something else altogether.
 */
export const loadKnowledge = (bytes: ArrayBuffer): Knowledge => {
  const file = readModelFile(bytes, component, layoutVersion)
  const json = file.uint8("small")
  const tables = JSON.parse(decodeUtf8(json, 0, json.length)) as StoredTables
  const small: SmallTables = {
    ...tables,
    roles: rowsOf(tables.roles, (noun, kind) => ({noun, ...kind})),
    offices: rowsOf(tables.offices, (label, kind) => ({label, ...kind})),
    organisations: rowsOf(tables.organisations, (name, kind) => ({name, ...kind})),
  }
  const read: Readonly<Record<ColumnForm, (name: ColumnName) => Uint32Array>> = {
    whole: name => file.uint32(name),
    half: name => new Uint32Array(file.uint16(name)),
    days: name => Uint32Array.from(file.uint16(name), unpackDay),
    steps: name => fromSteps(file.uint16(name)),
  }
  const views = Object.fromEntries(
    (Object.keys(columns) as ColumnName[]).map(name => [name, read[columns[name]](name)]),
  ) as Record<ColumnName, Uint32Array>
  return {
    ...views,
    small,
    stringBytes: file.uint8("stringBytes"),
    strings: [],
    countryNumber: new Map(small.countries.map((code, number) => [code, number])),
    edition: file.checksum.toString(16).padStart(8, "0"),
  }
}

const rowsOf = <Row, Name extends keyof Row>(
  {names, kinds, descriptions}: SharedRows<Row, Name>,
  join: (name: Row[Name], description: Omit<Row, Name>) => Row,
): Row[] => names.map((name, row) => join(name, descriptions[kinds[row]!]!))

/** The string of that number, decoded once. */
export const stringAt = (knowledge: Knowledge, index: number): string => {
  const known = knowledge.strings[index]
  if (known !== undefined) return known
  const {stringBytes, stringOffset} = knowledge
  const text = decodeUtf8(stringBytes, stringOffset[index]!, stringOffset[index + 1]!)
  knowledge.strings[index] = text
  return text
}
