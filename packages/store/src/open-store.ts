// Opens the record and hands out its one interface: a file for DuckDB, an address for PostgreSQL.

import {sql} from "kysely"
import type {Connection, Database} from "./engines/database.ts"
import {openDuckDB} from "./engines/duckdb.ts"
import {openPostgreSQL} from "./engines/postgresql.ts"
import {StoreError} from "./error.ts"
import {unmerged} from "./merging.ts"
import {migrate, mustBeCurrent} from "./migrations/migrate.ts"
import {difference} from "./read/difference.ts"
import {keptRows} from "./read/kept-rows.ts"
import {similar} from "./read/similar.ts"
import {verify} from "./read/verify.ts"
import {search} from "./search/search-index.ts"
import type {Store, StoreOptions} from "./store.ts"
import type {RunRow, TokenRow} from "./tables/rows.ts"
import {appendReview} from "./write/append-review.ts"
import {compact} from "./write/compact.ts"
import {eventsFiledUnder, reportsBy} from "./write/refresh.ts"
import {setCoder} from "./write/set-coder.ts"
import {codersOf, writeBatch} from "./write/write-batch.ts"

/**
 * Opens the store at a path, or at `postgres://user@host/database`; `:memory:` is a store that is gone when closed. An empty
 * place becomes a store, an older store is brought forward.
 * @throws {StoreError} naming who holds the file, what is wrong with it or with the server, and what to do.
 */
export async function openStore(location = "./demarche.duckdb", options: StoreOptions = {}): Promise<Store> {
  const readonly = options.readonly ?? false
  const database = /^postgres(ql)?:\/\//.test(location)
    ? await openPostgreSQL(location, readonly)
    : await openDuckDB(location, readonly)
  return openOn(database, options)
}

/** Opens a store on an engine that is already there. */
export async function openOn(database: Database, {merging = unmerged}: StoreOptions = {}): Promise<Store> {
  const {engine, location, readonly, connection} = database
  let isClosed = false
  const named = async <Result>(step: () => Promise<Result>): Promise<Result> => {
    if (isClosed) throw new StoreError("closed", `the store ${location} is closed`)
    try {
      return await step()
    } catch (error) {
      throw database.named(error)
    }
  }
  try {
    await named(() => (readonly ? mustBeCurrent(database) : migrate(database)))
  } catch (error) {
    await database.close()
    throw error
  }
  const kept = keptRows(database)
  const inTransaction = <Result>(step: (connection: Connection) => Promise<Result>): Promise<Result> => {
    if (readonly) throw new StoreError("closed", `the store ${location} is open for reading only`)
    return connection
      .transaction()
      .execute(async transaction => {
        await database.lock(transaction)
        return step(transaction)
      })
      .finally(kept.forget)
  }

  return {
    engine,
    location,
    readonly,
    writeBatch: batch => named(() => inTransaction(write => writeBatch(database, write, merging, batch))),
    candidates: keys =>
      named(async () =>
        reportsBy("event_id", database, connection, await eventsFiledUnder(connection, keys)),
      ),
    known: documents => named(() => codersOf(connection, documents)),
    similar: (signatures, limit) => named(() => similar(connection, signatures, limit)),
    watermark: source =>
      named(async () => {
        const {rows} = await sql<{watermark: string}>`select watermark from watermarks
          where source = ${source}`.execute(connection)
        return rows[0]?.watermark ?? null
      }),
    runs: () => named(() => database.read<RunRow>("select * from runs order by started_at, id", [])),
    appendReview: review =>
      named(() => inTransaction(write => appendReview(database, write, merging, review))),
    coder: () =>
      named(async () => {
        const rows = await database.read<{value: string}>(
          "select value from settings where name = 'coder'",
          [],
        )
        return rows[0]?.value ?? null
      }),
    setCoder: coder => named(() => setCoder(database, inTransaction, merging, coder)),
    difference: (first, second) => named(() => difference(database, first, second)),
    query: (text, parameters = []) => named(() => database.read(text, parameters)),
    queryKept: (text, parameters = []) => named(() => kept.read(text, parameters)),
    queryWithin: (text, parameters, limits) => named(() => database.readWithin(text, parameters, limits)),
    tokens: () => named(() => database.read<TokenRow>("select * from tokens order by created_at, id", [])),
    addToken: token => named(() => inTransaction(write => database.insert(write, "tokens", [token]))),
    revokeToken: (id, now) =>
      named(() =>
        inTransaction(async write => {
          const {rows} =
            await sql`update tokens set revoked_at = ${now} where id = ${id} and revoked_at is null
            returning id`.execute(write)
          return rows.length > 0
        }),
      ),
    search: (words, limit, days) => named(() => search(database, words, limit, days)),
    compact: () => named(() => compact(database, inTransaction)),
    verify: () => named(() => verify(database)),
    async close() {
      if (isClosed) return
      isClosed = true
      await database.close()
    },
  }
}
