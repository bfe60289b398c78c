// Gzip to what is in it, as a stream, with constant memory. A file made to unpack without end is refused as soon as what
// comes out is out of all proportion to what went in.

import {Readable} from "node:stream"
import {createGunzip} from "node:zlib"
import {largestUnpacked, ratioAskedAfter, steepestRatio} from "../limits.ts"
import {Unreadable} from "./decode.ts"
import {grouped} from "./given.ts"

export const isGzip = (head: Uint8Array): boolean => head[0] === 0x1f && head[1] === 0x8b

/** Why no more should be unpacked, or `null`. Sizes in bytes. */
export const whyBomb = (packed: number, unpacked: number, largest: number): string | null => {
  if (unpacked > largest) return `unpacks to more than ${grouped(largest)} bytes, the limit`
  return unpacked > ratioAskedAfter && unpacked > packed * steepestRatio
    ? `unpacks to more than ${steepestRatio} times its size, as no text does`
    : null
}

/**
 * Members that stand one behind the other, as in web archives, are one stream.
 *
 * @param largest bytes that may come out
 * @throws {Unreadable} when it is no whole gzip file, or unpacks beyond the limits
 */
export async function* unpacked(
  chunks: AsyncIterable<Uint8Array>,
  largest: number = largestUnpacked,
): AsyncGenerator<Uint8Array> {
  let packed = 0
  let length = 0
  const counted = async function* (): AsyncGenerator<Uint8Array> {
    for await (const chunk of chunks) {
      packed += chunk.length
      yield chunk
    }
  }
  const input = Readable.from(counted(), {objectMode: false})
  const gunzip = createGunzip()
  input.on("error", error => gunzip.destroy(error))
  input.pipe(gunzip)
  try {
    for await (const chunk of gunzip) {
      length += chunk.length
      const bomb = whyBomb(packed, length, largest)
      if (bomb !== null) throw new Unreadable(bomb)
      yield chunk
    }
  } catch (error) {
    const {code} = error as {code?: unknown}
    if (typeof code === "string" && code.startsWith("Z_"))
      throw new Unreadable(`is no whole gzip file (${(error as Error).message})`)
    throw error
  } finally {
    input.destroy()
    gunzip.destroy()
  }
}
