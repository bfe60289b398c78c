// Cuts a stream of bytes into lines with constant memory. A line that grows over the limit is dropped while it
// is being read, and reported with its number and length, so that one gigantic line costs nothing.

import {longestLine} from "../limits.ts"
import {markedCharset} from "./decode.ts"

export type Line =
  | {readonly number: number; readonly bytes: Uint8Array}
  | {readonly number: number; readonly tooLong: number}

const newline = 0x0a

/** The same characters without byte order mark, UTF-16 made UTF-8; what has no mark is passed on as it is. */
export async function* inUtf8(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  let decoder: TextDecoder | null = null
  let first = true
  for await (const chunk of chunks) {
    if (first && chunk.length > 0) {
      first = false
      const marked = markedCharset(chunk)
      if (marked === "utf-8") {
        yield chunk.subarray(3)
        continue
      }
      if (marked !== null) decoder = new TextDecoder(marked)
    }
    yield decoder === null ? chunk : Buffer.from(decoder.decode(chunk, {stream: true}))
  }
  if (decoder !== null) yield Buffer.from(decoder.decode())
}

/** Lines without their ends (`\n` or `\r\n`), numbered from 1; empty lines are counted and left out. */
export async function* linesOf(
  chunks: AsyncIterable<Uint8Array>,
  limit: number = longestLine,
): AsyncGenerator<Line> {
  let held: Uint8Array[] = []
  let length = 0
  let number = 1
  const close = (): Line | null => {
    if (length > limit) return {number, tooLong: length}
    const bytes = held.length === 1 ? held[0]! : Buffer.concat(held)
    return isBlank(bytes) ? null : {number, bytes}
  }
  for await (const chunk of inUtf8(chunks)) {
    let from = 0
    while (from < chunk.length) {
      const at = chunk.indexOf(newline, from)
      const part = chunk.subarray(from, at < 0 ? chunk.length : at)
      length += part.length
      if (length > limit) held = []
      else if (part.length > 0) held.push(part)
      if (at < 0) break
      const line = close()
      if (line !== null) yield line
      held = []
      length = 0
      number += 1
      from = at + 1
    }
  }
  if (length > 0) {
    const line = close()
    if (line !== null) yield line
  }
}

const isBlank = (bytes: Uint8Array): boolean =>
  bytes.every(byte => byte === 0x20 || byte === 0x09 || byte === 0x0d)
