// The event record, the statement and the trend as JSON Schemas, for other people's tools. What a schema cannot say (offsets against the text,
// the order of days) only the validator checks.

import {eventTypes} from "../plover/event-type.ts"
import {modesOf} from "../plover/mode.ts"
import type {EventType} from "../tables/event-types.ts"
import {olderModesTable} from "../tables/older-modes.ts"
import {recordColumnsTable} from "../tables/record-columns.ts"
import {type ColumnKind, columnsOf} from "./column-kind.ts"
import {dayPattern} from "./day.ts"

export type JsonSchema = {readonly [key: string]: unknown}

const schemaOf = (kind: ColumnKind): JsonSchema => {
  switch (kind.is) {
    case "text":
      return {type: "string", minLength: 1}
    case "day":
      return {type: "string", format: "date", pattern: dayPattern}
    case "flag":
      return {type: "boolean"}
    case "number":
      return {
        type: kind.whole ? "integer" : "number",
        ...(kind.from === null ? {} : {minimum: kind.from}),
        ...(kind.to === null ? {} : {maximum: kind.to}),
      }
    case "choice":
      return {enum: kind.values}
    case "object":
      return {$ref: `#/$defs/${kind.name}`}
    case "list":
      return {
        type: "array",
        items: schemaOf(kind.of),
        ...(kind.one ? {minItems: 1, maxItems: 1} : {}),
        ...(kind.of.is === "choice" ? {uniqueItems: true} : {}),
      }
    case "nullable":
      return {anyOf: [schemaOf(kind.of), {type: "null"}]}
  }
}

const meanings: ReadonlyMap<string, string> = new Map(
  recordColumnsTable.map(row => [`${row.object}.${row.column}`, row.meaning]),
)

const definitions: JsonSchema = Object.fromEntries(
  [...columnsOf].map(([object, columns]) => [
    object,
    {
      type: "object",
      required: columns.filter(column => column.needed).map(column => column.name),
      properties: Object.fromEntries(
        columns.map(({name, kind}) => [
          name,
          {...schemaOf(kind), description: meanings.get(`${object}.${name}`)},
        ]),
      ),
    },
  ]),
)

/** Modes that a type goes with: its own and those of older drafts. */
const modesIn = (type: EventType): readonly string[] => [
  ...modesOf(type).map(row => row.mode),
  ...olderModesTable.filter(row => row.type === type).map(row => row.mode),
]

const modesByType: readonly JsonSchema[] = eventTypes.map(type => {
  const modes = modesIn(type)
  return {
    if: {properties: {event: {contains: {const: type}}}},
    // biome-ignore lint/suspicious/noThenProperty: the keyword of JSON Schema
    then: {properties: {mode: modes.length === 0 ? {maxItems: 0} : {items: {enum: modes}}}},
  }
})

/** JSON Schema, draft 2020-12, of one event record. Further columns are allowed. */
export const recordSchema: JsonSchema = {
  $schema: "https://json-schema.org/draft/2020-12/schema",
  $id: "urn:demarche:event-record",
  title: "Event record (PLOVER 2.0 with extensions)",
  $ref: "#/$defs/record",
  allOf: modesByType,
  $defs: definitions,
}

/** JSON Schema, draft 2020-12, of one statement. */
export const statementSchema: JsonSchema = {
  $schema: "https://json-schema.org/draft/2020-12/schema",
  $id: "urn:demarche:statement",
  title: "Statement",
  $ref: "#/$defs/statement",
  $defs: definitions,
}

/** JSON Schema, draft 2020-12, of one trend. */
export const trendSchema: JsonSchema = {
  $schema: "https://json-schema.org/draft/2020-12/schema",
  $id: "urn:demarche:trend",
  title: "Trend",
  $ref: "#/$defs/trend",
  $defs: definitions,
}
