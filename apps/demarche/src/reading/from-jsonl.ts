// One line of JSON Lines is one document. NGEC's names for the fields are accepted beside ours.

import type {Document} from "@demarche/text"
import {readDay} from "./date.ts"
import {Unreadable} from "./decode.ts"
import type {Given, Read} from "./given.ts"
import {checkLength} from "./given.ts"
import type {Origin} from "./job.ts"
import {originId} from "./job.ts"
import {describe, jsonRow, type Row} from "./json-row.ts"

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

type Field = keyof typeof names

/**
 * @param bytes the line, without its end
 * @throws {Unreadable} with the reason
 */
export const fromJsonLine = (bytes: Uint8Array, origin: Origin, given: Given): Read => {
  const {row, remark} = jsonRow(bytes)
  const text = field(row, "text")
  if (text === undefined) throw new Unreadable('has no "text" (a string with the story)')
  if (text.trim() === "") throw new Unreadable('has an empty "text"')
  checkLength(text)
  const date = field(row, "date")
  const day = date === undefined ? given.date : readDay(date)
  if (day === null) throw new Unreadable(`has the date ${JSON.stringify(date)}; expected YYYY-MM-DD`)
  const title = field(row, "title")
  const url = field(row, "url")
  const publisher = field(row, "publisher") ?? given.publisher
  const language = field(row, "language")
  const document: Document = {
    id: field(row, "id") ?? originId(origin),
    text,
    ...(title === undefined || title.trim() === "" ? {} : {title}),
    ...(day === undefined ? {} : {date: day}),
    ...(url === undefined ? {} : {url}),
    ...(publisher === undefined ? {} : {publisher}),
    ...(language === undefined ? {} : {language}),
  }
  return {document, remark}
}

const field = (row: Row, name: Field): string | undefined => {
  for (const key of names[name]) {
    const value = row[key]
    if (value === undefined || value === null) continue
    if (typeof value === "string") return value
    if (name === "id" && typeof value === "number") return String(value)
    throw new Unreadable(`has a "${key}" that is no string (found ${describe(value)})`)
  }
  return undefined
}
