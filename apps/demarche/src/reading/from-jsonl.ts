// One line of JSON Lines is one document.

import {type Columns, fromRow} from "./from-row.ts"
import type {Given, Read} from "./given.ts"
import type {Origin} from "./job.ts"
import {jsonRow} from "./json-row.ts"

/**
 * @param bytes the line, without its end
 * @throws {Unreadable} with the reason
 */
export const fromJsonLine = (
  bytes: Uint8Array,
  origin: Origin,
  given: Given,
  columns: Columns = {},
): Read => {
  const {row, remark} = jsonRow(bytes)
  return fromRow(row, origin, given, remark, columns)
}
