// What is packed to what is in it, with constant memory. What is made to unpack without end is refused as soon as what comes out is
// out of all proportion to what went in.

import {Readable, type Transform} from "node:stream"
import {createBrotliDecompress, createGunzip, createInflate} from "node:zlib"
import {largestUnpacked, ratioAskedAfter, steepestRatio} from "../limits.ts"
import {Unreadable} from "./decode.ts"
import {grouped} from "./given.ts"

export const isGzip = (head: Uint8Array): boolean => head[0] === 0x1f && head[1] === 0x8b

/**
 * Gzip members that stand one behind the other, as in web archives, are one stream.
 *
 * @param largest bytes that may come out
 * @throws {Unreadable} when it is not whole, or unpacks beyond the limits
 */
export async function* unpacked(
  chunks: AsyncIterable<Uint8Array>,
  largest: number = largestUnpacked,
  how: "gzip" | "deflate" | "br" = "gzip",
): AsyncGenerator<Uint8Array> {
  let packed = 0
  let length = 0
  let broken: unknown = null
  const counted = async function* (): AsyncGenerator<Uint8Array> {
    for await (const chunk of chunks) {
      packed += chunk.length
      yield chunk
    }
  }
  const input = Readable.from(counted(), {objectMode: false})
  const unpacker = unpackers[how]()
  input.on("error", error => {
    broken = error
    unpacker.destroy(error)
  })
  input.pipe(unpacker)
  try {
    for await (const chunk of unpacker) {
      length += chunk.length
      const bomb = whyBomb(packed, length, largest)
      if (bomb !== null) throw new Unreadable(bomb)
      yield chunk
    }
  } catch (error) {
    if (error instanceof Unreadable || broken !== null) throw error
    throw new Unreadable(`is not whole as ${names[how]} (${(error as Error).message})`)
  } finally {
    input.destroy()
    unpacker.destroy()
  }
}

const unpackers: Readonly<Record<"gzip" | "deflate" | "br", () => Transform>> = {
  gzip: createGunzip,
  deflate: createInflate,
  br: createBrotliDecompress,
}

const names = {gzip: "gzip", deflate: "deflate", br: "Brotli"}

const whyBomb = (packed: number, unpacked: number, largest: number): string | null => {
  if (unpacked > largest) return `unpacks to more than ${grouped(largest)} bytes, the limit`
  return unpacked > ratioAskedAfter && unpacked > packed * steepestRatio
    ? `unpacks to more than ${steepestRatio} times its size, as no text does`
    : null
}

/**
 * The body of an answer of a web server, unpacked as its header says.
 *
 * @param encoding the value of `Content-Encoding`
 * @throws {Unreadable} when it is larger than the limit, packed or unpacked, or packed in a way that is not read
 */
export const unpackedBody = async (
  chunks: AsyncIterable<Uint8Array>,
  encoding: string | null,
  largest: number,
): Promise<Uint8Array> => {
  const how = (encoding ?? "").trim().toLowerCase().replace(/^x-/, "")
  const isPacked = how === "gzip" || how === "deflate" || how === "br"
  if (!isPacked && how !== "" && how !== "identity")
    throw new Unreadable(`is packed as ${JSON.stringify(how.slice(0, 40))}; gzip, deflate and br are read`)
  const held: Uint8Array[] = []
  let length = 0
  for await (const chunk of isPacked ? unpacked(chunks, largest, how) : chunks) {
    length += chunk.length
    if (length > largest) throw new Unreadable(`is larger than ${grouped(largest)} bytes, the limit`)
    held.push(chunk)
  }
  return Buffer.concat(held)
}
