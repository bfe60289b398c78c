// A row with named fields is one document: an object of JSON Lines, or a row of a table. NGEC's names for the fields are
// accepted beside ours, and the caller may say which column holds what.

import type {Document} from "@demarche/text"
import {readDay} from "./date.ts"
import {Unreadable} from "./decode.ts"
import type {Given, Read} from "./given.ts"
import {checkLength} from "./given.ts"
import type {Origin} from "./job.ts"
import {originId} from "./job.ts"
import {describe, type Row} from "./json-row.ts"

/** Our name of each field first, then the ones other programs use. */
const names = {
  id: ["id", "story_id"],
  date: ["date", "pub_date"],
  text: ["text", "event_text"],
  title: ["title", "headline"],
  url: ["url"],
  publisher: ["publisher"],
  language: ["language"],
} as const

export type Field = keyof typeof names

export const fields: readonly Field[] = Object.keys(names) as Field[]

/** Columns by the field that they hold, where they are not called by a known name. */
export type Columns = Readonly<Partial<Record<Field, string>>>

/** The names under which a field is looked for: the caller's alone, or the known ones. */
export const namesOf = (field: Field, columns: Columns): readonly string[] =>
  columns[field] === undefined ? names[field] : [columns[field]]

/**
 * @param written `text=body,date=published`
 * @returns the columns, or what is wrong with the words, as a whole sentence
 */
export const readColumns = (written: string): Columns | string => {
  const columns: Partial<Record<Field, string>> = {}
  for (const part of written.split(",")) {
    const at = part.indexOf("=")
    const field = part.slice(0, Math.max(at, 0)).trim()
    const column = part.slice(at + 1).trim()
    if (at < 0 || column === "") return `Expected FIELD=COLUMN, found "${part}".`
    if (!isField(field)) return `There is no field "${field}"; the fields are ${fields.join(", ")}.`
    columns[field] = column
  }
  return columns
}

const isField = (name: string): name is Field => Object.hasOwn(names, name)

/** @throws {Unreadable} with the reason */
export const fromRow = (
  row: Row,
  origin: Origin,
  given: Given,
  remark: string | null,
  columns: Columns = {},
): Read => {
  const field = (name: Field): string | undefined => fieldOf(row, name, columns)
  const text = field("text")
  if (text === undefined) throw new Unreadable(`has no "${columns.text ?? "text"}" (a string with the story)`)
  if (text.trim() === "") throw new Unreadable(`has an empty "${columns.text ?? "text"}"`)
  checkLength(text)
  const date = field("date")
  const day = date === undefined ? given.date : readDay(date)
  if (day === null) throw new Unreadable(`has the date ${JSON.stringify(date)}; expected YYYY-MM-DD`)
  const title = field("title")
  const url = field("url")
  const publisher = field("publisher") ?? given.publisher
  const language = field("language")
  const document: Document = {
    id: field("id") ?? originId(origin),
    text,
    ...(title === undefined || title.trim() === "" ? {} : {title}),
    ...(day === undefined ? {} : {date: day}),
    ...(url === undefined ? {} : {url}),
    ...(publisher === undefined ? {} : {publisher}),
    ...(language === undefined ? {} : {language}),
  }
  return {document, remark}
}

const fieldOf = (row: Row, name: Field, columns: Columns): string | undefined => {
  for (const key of namesOf(name, columns)) {
    const value = row[key]
    if (value === undefined || value === null) continue
    if (typeof value === "string") return value
    if (name === "id" && typeof value === "number") return String(value)
    throw new Unreadable(`has a "${key}" that is no string (found ${describe(value)})`)
  }
  return undefined
}
