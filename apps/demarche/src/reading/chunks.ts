// A stream of bytes: its beginning looked at without losing it, and all of it where it is small enough to be held.

import {Unreadable} from "./decode.ts"
import {grouped} from "./given.ts"

const looked = 8192

export interface Headed {
  /** The first bytes, as many as tell what it is. */
  readonly head: Uint8Array
  /** All bytes, the first ones too. Can be read once. */
  readonly chunks: AsyncIterable<Uint8Array>
  /** Closes the stream when the rest is not wanted. */
  readonly close: () => Promise<void>
}

export const headOf = async (stream: AsyncIterable<Uint8Array>): Promise<Headed> => {
  const iterator = stream[Symbol.asyncIterator]()
  const held: Uint8Array[] = []
  let length = 0
  while (length < looked) {
    const next = await iterator.next()
    if (next.done) break
    held.push(next.value)
    length += next.value.length
  }
  const head = Buffer.concat(held)
  return {
    head: head.subarray(0, looked),
    chunks: continued(head, iterator),
    close: async () => {
      await iterator.return?.()
    },
  }
}

async function* continued(head: Uint8Array, iterator: AsyncIterator<Uint8Array>): AsyncGenerator<Uint8Array> {
  try {
    if (head.length > 0) yield head
    yield* {[Symbol.asyncIterator]: () => iterator}
  } finally {
    await iterator.return?.()
  }
}

/** @throws {Unreadable} as soon as there are more bytes than the limit */
export const whole = async (chunks: AsyncIterable<Uint8Array>, limit: number): Promise<Uint8Array> => {
  const held: Uint8Array[] = []
  let length = 0
  for await (const chunk of chunks) {
    length += chunk.length
    if (length > limit) throw new Unreadable(`is one text of more than ${grouped(limit)} bytes; split it`)
    held.push(chunk)
  }
  return Buffer.concat(held)
}
