// A store that tells whether it is still what it was, so that answers can be kept as long as it is.

import type {Store} from "@demarche/store"
import {type LentCall, lentCalls} from "./lent-store.ts"

export interface RevisedStore extends Store {
  /** Two equal revisions, one asked for before a reading and one after it or later: the reading would give the same again. */
  readonly revision: () => Promise<string>
}

/**
 * A DuckDB file belongs to this program, which counts what it writes. PostgreSQL names the transactions that whoever asks can see,
 * whichever program they were of.
 */
export const revised = (store: Store): RevisedStore => {
  let writes = 0
  const counted =
    (name: LentCall) =>
    async (...given: readonly unknown[]) => {
      try {
        return await (store[name] as (...given: readonly unknown[]) => Promise<unknown>)(...given)
      } finally {
        // also when it failed: who knows how far it came
        writes++
      }
    }
  const writing = (Object.keys(lentCalls) as LentCall[]).filter(name => lentCalls[name])
  return {
    ...store,
    ...(Object.fromEntries(writing.map(name => [name, counted(name)])) as Partial<Store>),
    async revision() {
      if (store.engine === "duckdb") return String(writes)
      const [row] = await store.query<{seen: string}>("select pg_current_snapshot()::text as seen")
      return row!.seen
    },
  }
}
