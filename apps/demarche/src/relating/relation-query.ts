// One line of `demarche relate`: a text, and the places in it where actor and recipient stand.

import type {RelationQuery} from "@demarche/events"
import type {Span} from "@demarche/text"
import {Unreadable} from "../reading/decode.ts"
import {checkLength, grouped} from "../reading/given.ts"
import {describe, type Row} from "../reading/json-row.ts"

/**
 * A side may be missing, `null` or empty, hold several spans, and its spans may overlap or cut a word.
 * @throws {Unreadable} with the reason
 */
export const relationQuery = (row: Row): RelationQuery => {
  const {text} = row
  if (typeof text !== "string")
    throw new Unreadable(
      text === undefined
        ? 'has no "text" (a string with the sentence)'
        : `has a "text" that is no string (found ${describe(text)})`,
    )
  checkLength(text)
  return {text, actor: spansOf(row, "actor", text), recipient: spansOf(row, "recipient", text)}
}

const spansOf = (row: Row, side: "actor" | "recipient", text: string): Span[] => {
  const value = row[side]
  if (value === undefined || value === null) return []
  if (!Array.isArray(value))
    throw new Unreadable(`has a "${side}" that is no list of {"start", "end"} (found ${describe(value)})`)
  return value.map((given: unknown) => {
    const {start, end} = (given ?? {}) as Partial<Span>
    if (!Number.isInteger(start) || !Number.isInteger(end))
      throw new Unreadable(
        `has the span ${cut(given)} in "${side}"; expected {"start": …, "end": …} with whole numbers`,
      )
    if (start! < 0 || start! > end! || end! > text.length)
      throw new Unreadable(
        `has the span ${start} to ${end} in "${side}", outside its text of ${grouped(text.length)} UTF-16 units`,
      )
    return {start: start!, end: end!}
  })
}

const cut = (value: unknown): string => JSON.stringify(value).slice(0, 60)

/** A line's own id as it stands there, text or number; `null` when it has none. */
export const rowId = ({id}: Row): string | number | null =>
  typeof id === "string" || typeof id === "number" ? id : null
