// A store that a server of this machine holds and lends: every call goes to the server, one request each. `ask`, `ingest` and
// `token` need not know.

import {type Store, StoreError, type StoreFault} from "@demarche/store"
import type {ServerFile} from "./server-file.ts"

/** Where a server lends its store; not part of the API. */
export const lendingPath = "/local/store"

/** What can be called from afar. */
export type LentCall = Exclude<keyof Store, "engine" | "location" | "readonly" | "close">

/** Whether a call writes. */
export const lentCalls: Readonly<Record<LentCall, boolean>> = {
  writeBatch: true,
  known: false,
  similar: false,
  candidates: false,
  watermark: false,
  runs: false,
  appendReview: true,
  coder: false,
  setCoder: true,
  difference: false,
  query: false,
  queryKept: false,
  queryWithin: false,
  tokens: false,
  addToken: true,
  revokeToken: true,
  search: false,
  compact: true,
  verify: false,
}

/** What the server answers. */
export type Lent =
  | {readonly given: unknown}
  | {readonly fault: StoreFault; readonly message: string}
  | {readonly message: string}

/**
 * @param readonly refuses what writes, as a store that is open for reading only does
 * @returns null when no server answers there
 */
export const lentStore = async (
  location: string,
  {address, secret}: ServerFile,
  readonly: boolean,
): Promise<Store | null> => {
  const call = async (name: LentCall, ...given: readonly unknown[]): Promise<unknown> => {
    if (readonly && lentCalls[name])
      throw new StoreError("closed", `the store ${location} is open for reading only`)
    let response: Response
    try {
      response = await fetch(`${address}${lendingPath}/${name}`, {
        method: "POST",
        headers: {authorization: `Bearer ${secret}`, "content-type": "application/json"},
        body: JSON.stringify(given),
      })
    } catch (error) {
      throw new StoreError(
        "lost",
        `the server at ${address}, which holds ${location}, does not answer: start it again and do the same once more; writing twice does no harm`,
        error,
      )
    }
    if (!response.ok)
      throw new StoreError("held", `the server at ${address}, which holds ${location}, does not lend it`)
    const lent = (await response.json()) as Lent
    if ("given" in lent) return lent.given
    throw "fault" in lent ? new StoreError(lent.fault, lent.message) : new RangeError(lent.message)
  }
  try {
    await call("coder")
  } catch {
    return null
  }
  const calls = Object.fromEntries(
    (Object.keys(lentCalls) as LentCall[]).map(name => [
      name,
      (...given: readonly unknown[]) => call(name, ...given),
    ]),
  ) as unknown as Pick<Store, LentCall>
  return {
    ...calls,
    engine: "duckdb",
    location,
    readonly,
    known: async documents => new Map((await call("known", documents)) as [string, readonly string[]][]),
    async close() {},
  }
}
