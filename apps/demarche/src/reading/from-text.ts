// Plain text is one document. A headline on the first line stays where it is: offsets refer to the whole text.

import type {Document} from "@demarche/text"
import {decode, Unreadable} from "./decode.ts"
import type {Given, Known, Read} from "./given.ts"
import {checkLength} from "./given.ts"
import type {Origin} from "./job.ts"
import {originId} from "./job.ts"

/** @throws {Unreadable} with the reason */
export const fromText = (
  bytes: Uint8Array,
  origin: Origin,
  given: Given,
  known: Known = {},
  charset: string | null = null,
): Read => {
  if (bytes.length === 0) throw new Unreadable("is empty")
  const {text, remark} = decode(bytes, charset)
  if (text.trim() === "") throw new Unreadable("holds nothing but white space")
  checkLength(text)
  const document: Document = {id: originId(origin), text, ...given, ...known}
  return {document, remark}
}
