// One job to one document, in whichever thread codes it. The HTML reader is only loaded when a page is met.

import {readFile, stat} from "node:fs/promises"
import {Unreadable} from "./decode.ts"
import {fromJsonLine} from "./from-jsonl.ts"
import {fromText} from "./from-text.ts"
import type {Given, Read} from "./given.ts"
import {grouped} from "./given.ts"
import type {Job} from "./job.ts"
import {whyUnreadable} from "./sources.ts"

/** Nothing that is read whole is larger: the limits on pages and texts are far below. */
const largestFile = 64 * 1024 * 1024

/** @throws {Unreadable} with the reason, as half a sentence that follows the input's name */
export const read = async (job: Job, given: Given): Promise<Read> => {
  if (job.kind === "problem") throw new Unreadable(job.reason)
  if (job.kind === "line") return fromJsonLine(job.bytes, job.origin, given)
  const bytes = job.kind === "bytes" ? job.bytes : await bytesOf(job.path)
  if (job.input === "text") return fromText(bytes, job.origin, given)
  const {fromHtml} = await import("./from-html.ts")
  return fromHtml(bytes, job.origin, given)
}

/** @throws {Unreadable} when the file is too large or may not be read */
export const bytesOf = async (path: string): Promise<Uint8Array> => {
  try {
    const {size} = await stat(path)
    if (size > largestFile) throw new Unreadable(`is one text of ${grouped(size)} bytes; split it`)
    return await readFile(path)
  } catch (error) {
    if (error instanceof Unreadable) throw error
    throw new Unreadable(whyUnreadable(error))
  }
}
