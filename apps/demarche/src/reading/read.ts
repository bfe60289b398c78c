// One job to one document, in whichever thread codes it. The HTML reader is only loaded when a page is met.

import {createReadStream} from "node:fs"
import {stat} from "node:fs/promises"
import {largestFile} from "../limits.ts"
import {headOf, whole} from "./chunks.ts"
import {Unreadable} from "./decode.ts"
import {fromJsonLine} from "./from-jsonl.ts"
import {fromRow} from "./from-row.ts"
import {fromText} from "./from-text.ts"
import type {Given, Read} from "./given.ts"
import {bothRemarks, grouped} from "./given.ts"
import type {Job} from "./job.ts"
import {whyUnreadable} from "./sources.ts"
import {isGzip, unpacked} from "./unpack.ts"

/** @throws {Unreadable} with the reason, as half a sentence that follows the input's name */
export const read = async (job: Job, given: Given): Promise<Read> => {
  if (job.kind === "problem" || job.kind === "skipped") throw new Unreadable(job.reason)
  if (job.kind === "line") return fromJsonLine(job.bytes, job.origin, given, job.columns)
  if (job.kind === "row") return fromRow(job.row, job.origin, given, job.remark ?? null, job.columns)
  const bytes = job.kind === "bytes" ? job.bytes : await bytesOf(job.path)
  const {known = {}, charset = null, remark} = job.kind === "bytes" ? job : {}
  const from = job.input === "text" ? fromText : (await import("./from-html.ts")).fromHtml
  const one = from(bytes, job.origin, given, known, charset)
  return {document: one.document, remark: bothRemarks(remark, one.remark)}
}

/**
 * A file's bytes; of one packed with gzip, what is in it.
 *
 * @throws {Unreadable} when the file is too large or may not be read
 */
export const bytesOf = async (path: string): Promise<Uint8Array> => {
  try {
    const {size} = await stat(path)
    if (size > largestFile) throw new Unreadable(`is one text of ${grouped(size)} bytes; split it`)
    const file = await headOf(createReadStream(path))
    return await whole(isGzip(file.head) ? unpacked(file.chunks, largestFile) : file.chunks, largestFile)
  } catch (error) {
    if (error instanceof Unreadable) throw error
    throw new Unreadable(whyUnreadable(error))
  }
}
