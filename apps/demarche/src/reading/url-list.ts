// A list of addresses, one in a line; what follows a number sign at the start of a line is a remark.

import {longestAddress} from "../limits.ts"
import {decode, Unreadable} from "./decode.ts"
import {grouped} from "./given.ts"
import type {Pending} from "./job.ts"
import {linesOf} from "./lines.ts"

export async function* listedAddresses(
  chunks: AsyncIterable<Uint8Array>,
  source: string,
): AsyncGenerator<Pending> {
  for await (const line of linesOf(chunks, longestAddress)) {
    const origin = {source, line: line.number}
    if (!("bytes" in line)) {
      const reason = `is ${grouped(line.tooLong)} bytes long; the limit for an address is ${grouped(longestAddress)}`
      yield {kind: "problem", origin, reason}
      continue
    }
    const job = addressIn(line.bytes, origin)
    if (job !== null) yield job
  }
}

const addressIn = (bytes: Uint8Array, origin: Pending["origin"]): Pending | null => {
  try {
    const url = decode(bytes).text.trim()
    return url.startsWith("#") ? null : {kind: "fetch", origin, url}
  } catch (error) {
    if (error instanceof Unreadable) return {kind: "problem", origin, reason: error.message}
    throw error
  }
}
