// What a column may hold, read from the words in the table of columns. Validator and schema both work from this,
// so they cannot part.

import {contexts} from "../plover/context.ts"
import {eventTypes} from "../plover/event-type.ts"
import {sectors} from "../plover/sector.ts"
import {countriesTable} from "../tables/countries.ts"
import {modesTable} from "../tables/modes.ts"
import {nonStateCodesTable} from "../tables/non-state-codes.ts"
import {olderModesTable} from "../tables/older-modes.ts"
import {type RecordColumnRow, type RecordObject, recordColumnsTable} from "../tables/record-columns.ts"

export type ColumnKind =
  | {readonly is: "text"}
  | {readonly is: "day"}
  | {readonly is: "flag"}
  | {readonly is: "number"; readonly whole: boolean; readonly from: number | null; readonly to: number | null}
  /** `what` names the set in messages: "an event type", "one of actual, future". */
  | {readonly is: "choice"; readonly values: readonly (string | number)[]; readonly what: string}
  | {readonly is: "object"; readonly name: RecordObject}
  | {readonly is: "list"; readonly of: ColumnKind; readonly one: boolean}
  | {readonly is: "nullable"; readonly of: ColumnKind}

export interface Column {
  readonly name: string
  readonly needed: boolean
  readonly kind: ColumnKind
}

const unique = (values: readonly string[]): readonly string[] => [...new Set(values)]

/** Codes that the kinds of the table name. Modes of older drafts are read too: published data contain them. */
const codeSets: Readonly<Record<string, ColumnKind>> = {
  type: {is: "choice", values: eventTypes, what: "an event type of PLOVER 2.0"},
  mode: {
    is: "choice",
    values: unique([...modesTable, ...olderModesTable].map(row => row.mode)),
    what: "a mode of PLOVER",
  },
  context: {is: "choice", values: contexts, what: "a context of PLOVER 2.0"},
  sector: {is: "choice", values: sectors, what: "a sector of PLOVER 2.0"},
  country: {
    is: "choice",
    values: [...countriesTable, ...nonStateCodesTable].map(row => row.code),
    what: "a country code (ISO 3166 alpha-3, KOS) or a non-state code",
  },
  "quad class": {is: "choice", values: [1, 2, 3, 4], what: "a quad class, 1 to 4"},
}

const objects: ReadonlySet<string> = new Set(recordColumnsTable.map(row => row.object))

const readKind = (words: string, row: RecordColumnRow): ColumnKind => {
  if (words.endsWith(" or null")) return {is: "nullable", of: readKind(words.slice(0, -8), row)}
  if (words.startsWith("list of one ")) return {is: "list", of: readKind(words.slice(12), row), one: true}
  if (words.startsWith("list of ")) return {is: "list", of: readKind(words.slice(8), row), one: false}
  if (words.startsWith("one of ")) {
    const values = words
      .slice(7)
      .split(";")
      .map(value => value.trim())
    return {
      is: "choice",
      values,
      what: values.length === 1 ? `"${values[0]}"` : `one of ${values.join(", ")}`,
    }
  }
  const number = /^(number|integer)(?: (-?\d+)\.\.(-?\d+)?)?$/.exec(words)
  if (number !== null) {
    const [, name, from, to] = number
    const bound = (digits: string | undefined): number | null =>
      digits === undefined ? null : Number(digits)
    return {is: "number", whole: name === "integer", from: bound(from), to: bound(to)}
  }
  if (words === "text" || words === "day") return {is: words}
  if (words === "yes or no") return {is: "flag"}
  if (objects.has(words)) return {is: "object", name: words as RecordObject}
  const codes = codeSets[words]
  if (codes === undefined)
    throw new Error(`record-columns.tsv: ${row.object}.${row.column}: unknown kind "${words}"`)
  return codes
}

/** Columns of each object of the record, in the table's order. */
export const columnsOf: ReadonlyMap<RecordObject, readonly Column[]> = columnsByObject()

function columnsByObject(): ReadonlyMap<RecordObject, readonly Column[]> {
  const found = new Map<RecordObject, Column[]>()
  for (const row of recordColumnsTable) {
    const column = {name: row.column, needed: row.needed, kind: readKind(row.kind, row)}
    found.set(row.object, [...(found.get(row.object) ?? []), column])
  }
  return found
}
