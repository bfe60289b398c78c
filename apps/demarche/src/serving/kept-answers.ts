// Answers that many ask for are made once and kept while the store is what it was: whoever asks in between waits for the same one.
// Few are made at once, first come, first served: a hundred beside each other would all be late, and what is written with them.

import {createHash} from "node:crypto"
import {Refusal} from "./refusal.ts"

/** An answer as it is sent. */
export interface Body {
  readonly content: string | Uint8Array<ArrayBuffer>
  readonly type: string
  /** Of the content: the same words have the same. */
  readonly tag: string
  readonly headers: Readonly<Record<string, string>>
}

export interface KeptAnswers {
  /** @throws what `make` throws, which is not kept */
  readonly of: (key: string, make: () => Promise<Body>) => Promise<Body>
}

/** Characters, or bytes, of all answers that are kept; of the longest one an eighth. */
const mostKept = 32 * 1024 ** 2

/** Node has four threads for statements and files: one is left to those who hand in. */
const madeAtOnce = 3

/** Milliseconds that a question waits for its turn: then nobody waits for it, and to answer it would make those behind it late too. */
const longestWait = 30_000

/** Begins with so many, and with each of the others when one before it has ended. @throws Refusal when the turn comes too late */
const inTurns = (most: number): (<Value>(make: () => Promise<Value>) => Promise<Value>) => {
  let running = 0
  const waiting: (() => void)[] = []
  return async make => {
    const came = performance.now()
    if (running === most) await new Promise<void>(resolve => waiting.push(resolve))
    else running++
    try {
      if (performance.now() - came > longestWait)
        throw new Refusal("unavailable", "too many ask at once: try again in some seconds")
      return await make()
    } finally {
      const next = waiting.shift()
      if (next === undefined) running--
      else next()
    }
  }
}

/** @param revision of the store, equal when every answer would be */
export const keptAnswers = (revision: () => Promise<string>): KeptAnswers => {
  const inTurn = inTurns(madeAtOnce)
  let current = ""
  let held = 0
  const kept = new Map<string, {readonly body: Promise<Body>; length: number}>()
  const forget = (key: string): void => {
    held -= kept.get(key)?.length ?? 0
    kept.delete(key)
  }
  return {
    async of(key, make) {
      const now = await revision()
      if (now !== current) {
        current = now
        held = 0
        kept.clear()
      }
      const found = kept.get(key)
      if (found !== undefined) {
        kept.delete(key)
        kept.set(key, found)
        return found.body
      }
      const entry = {body: inTurn(make), length: 0}
      kept.set(key, entry)
      try {
        const {length} = (await entry.body).content
        if (kept.get(key) !== entry) return entry.body
        entry.length = length
        held += length
        if (length > mostKept / 8) forget(key)
        // whatever was asked for longest ago goes first
        for (const oldest of kept.keys()) {
          if (held <= mostKept) break
          forget(oldest)
        }
      } catch {
        if (kept.get(key) === entry) forget(key)
      }
      return entry.body
    },
  }
}

export const bodyFrom = (content: Body["content"], type: string, headers: Body["headers"] = {}): Body => ({
  content,
  type,
  headers,
  tag: `"${createHash("sha1").update(content).digest("base64url")}"`,
})
