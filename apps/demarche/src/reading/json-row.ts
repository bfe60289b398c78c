// One line of JSON Lines as an object, and its values with the types that are expected of them.

import {decode, Unreadable} from "./decode.ts"

export type Row = Readonly<Record<string, unknown>>

/**
 * @param bytes the line, without its end
 * @throws {Unreadable} with the reason, as half a sentence that follows the line's name
 */
export const jsonRow = (bytes: Uint8Array): {row: Row; remark: string | null} => {
  const {text, remark} = decode(bytes)
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch (error) {
    throw new Unreadable(`is not valid JSON (${reasonOf(error)})`)
  }
  if (typeof value !== "object" || value === null || Array.isArray(value))
    throw new Unreadable(`is JSON but no object (found ${describe(value)})`)
  return {row: value as Row, remark}
}

// V8 quotes the offending text, which may be long and odd; only its first sentence is kept.
const reasonOf = (error: unknown): string =>
  String(error instanceof Error ? error.message : error)
    .replace(/,? ?"[\s\S]*$/, "")
    .replace(/[\s\u0000-\u001f]+/g, " ")
    .slice(0, 100)

/** The kind of a JSON value, in words. */
export const describe = (value: unknown): string =>
  value === null
    ? "null"
    : Array.isArray(value)
      ? "a list"
      : typeof value === "object"
        ? "an object"
        : `a ${typeof value}`
