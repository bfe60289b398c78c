// Tells whether a value is an event record, and names every field that is wrong: first the columns, by the table of
// columns, then what only shows when columns are seen together, by the rules.

import type {EventRecord} from "../record.ts"
import type {Statement, Trend} from "../statement.ts"
import type {RecordObject} from "../tables/record-columns.ts"
import {type ColumnKind, columnsOf} from "./column-kind.ts"
import {isDay} from "./day.ts"
import {checkParts, type DocumentText} from "./part-rules.ts"
import {checkBeside, checkRecord} from "./record-rules.ts"

export interface Finding {
  /** Path of the field: `actor[0].span.end`; empty when the value itself is no object. */
  readonly field: string
  readonly value: unknown
  /** What should stand there, in words. */
  readonly expected: string
}

export interface Findings {
  /** Reasons to refuse the record. */
  readonly errors: readonly Finding[]
  /** What a careful reader would ask about; the record stands. */
  readonly warnings: readonly Finding[]
}

/** Notes a finding: path, value, what was expected. */
export type Report = (field: string, value: unknown, expected: string) => void

/**
 * Checks a record; with its document's text (and title), spans are held against the words too.
 * Rules over the whole record are tried once all columns hold what they should.
 */
export const validateRecord = (value: unknown, document?: DocumentText): Findings => {
  const errors: Finding[] = []
  const warnings: Finding[] = []
  const error: Report = (field, found, expected) => void errors.push({field, value: found, expected})
  const warn: Report = (field, found, expected) => void warnings.push({field, value: found, expected})
  checkObject("record", value, "", error, document)
  if (errors.length === 0) checkRecord(value as EventRecord, error, warn)
  return {errors, warnings}
}

/** Checks a statement; as `validateRecord`. */
export const validateStatement = (value: unknown, document?: DocumentText): Findings =>
  validateBeside("statement", value, document)

/** Checks a trend; as `validateRecord`. */
export const validateTrend = (value: unknown, document?: DocumentText): Findings =>
  validateBeside("trend", value, document)

const validateBeside = (
  name: "statement" | "trend",
  value: unknown,
  document: DocumentText | undefined,
): Findings => {
  const errors: Finding[] = []
  const warnings: Finding[] = []
  checkObject(
    name,
    value,
    "",
    (field, found, expected) => void errors.push({field, value: found, expected}),
    document,
  )
  if (errors.length === 0)
    checkBeside(
      value as Statement | Trend,
      (field, found, expected) => void errors.push({field, value: found, expected}),
      (field, found, expected) => void warnings.push({field, value: found, expected}),
    )
  return {errors, warnings}
}

const checkObject = (
  name: RecordObject,
  value: unknown,
  path: string,
  error: Report,
  document: DocumentText | undefined,
): void => {
  if (typeof value !== "object" || value === null || Array.isArray(value)) {
    error(path, value, `an object (${name})`)
    return
  }
  const fields = value as Readonly<Record<string, unknown>>
  let sound = true
  const note: Report = (field, found, expected) => {
    sound = false
    error(field, found, expected)
  }
  for (const column of columnsOf.get(name)!) {
    const field = path === "" ? column.name : `${path}.${column.name}`
    if (Object.hasOwn(fields, column.name) && fields[column.name] !== undefined)
      checkValue(column.kind, fields[column.name], field, note, document)
    else if (column.needed) note(field, undefined, `${expectation(column.kind)}; the field is missing`)
  }
  if (sound) checkParts(name, fields, path, error, document)
}

const checkValue = (
  kind: ColumnKind,
  value: unknown,
  field: string,
  error: Report,
  document: DocumentText | undefined,
): void => {
  switch (kind.is) {
    case "nullable":
      if (value !== null) checkValue(kind.of, value, field, error, document)
      return
    case "object":
      checkObject(kind.name, value, field, error, document)
      return
    case "list":
      if (!Array.isArray(value) || (kind.one && value.length !== 1)) error(field, value, expectation(kind))
      else {
        value.forEach((item, index) => {
          checkValue(kind.of, item, `${field}[${index}]`, error, document)
          if (kind.of.is === "choice" && value.indexOf(item) < index)
            error(`${field}[${index}]`, item, "each value once")
        })
      }
      return
    default:
      if (!fits(kind, value)) error(field, value, expectation(kind))
  }
}

const fits = (kind: Exclude<ColumnKind, {is: "nullable" | "object" | "list"}>, value: unknown): boolean => {
  switch (kind.is) {
    case "text":
      return typeof value === "string" && value !== ""
    case "day":
      return typeof value === "string" && isDay(value)
    case "flag":
      return typeof value === "boolean"
    case "choice":
      return kind.values.includes(value as string)
    case "number":
      return (
        typeof value === "number" &&
        Number.isFinite(value) &&
        (!kind.whole || Number.isInteger(value)) &&
        (kind.from === null || value >= kind.from) &&
        (kind.to === null || value <= kind.to)
      )
  }
}

const expectation = (kind: ColumnKind): string => {
  switch (kind.is) {
    case "text":
      return "text that is not empty"
    case "day":
      return "a day, YYYY-MM-DD"
    case "flag":
      return "true or false"
    case "choice":
      return kind.what
    case "object":
      return `an object (${kind.name})`
    case "nullable":
      return `${expectation(kind.of)}, or null`
    case "list":
      return kind.one ? `a list of one: ${expectation(kind.of)}` : `a list, each ${expectation(kind.of)}`
    case "number": {
      const {whole, from, to} = kind
      const name = whole ? "a whole number" : "a number"
      if (from === null) return name
      return to === null ? `${name} from ${from}` : `${name} from ${from} to ${to}`
    }
  }
}
