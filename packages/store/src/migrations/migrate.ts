// Brings a store forward to the tables of this version, or says why it cannot.

import {type Kysely, type Migration, type MigrationProvider, Migrator} from "kysely"
import type {Database} from "../engines/database.ts"
import {StoreError} from "../error.ts"
import type {Engine} from "../store.ts"
import {first} from "./first.ts"
import {measured} from "./measured.ts"
import {shown} from "./shown.ts"
import {spoken} from "./spoken.ts"
import {tokens} from "./tokens.ts"

type Step = (db: Kysely<unknown>, engine: Engine) => Promise<void>

/** In order, by name; a released one is never changed, the next one is added below. */
export const migrations: Readonly<Record<string, Step>> = {
  "0001-first": first,
  "0002-tokens": tokens,
  "0003-spoken": spoken,
  "0004-shown": shown,
  "0005-measured": measured,
}

/** Brings the store to a version, the newest by default. All steps or none. */
export async function migrate(database: Database, to?: string): Promise<void> {
  const {connection, engine} = database
  await mustNotBeNewer(database)
  const [here] = await database.read<{schema: string}>("select current_schema() as schema", [])
  const provider: MigrationProvider = {
    getMigrations: async () =>
      Object.fromEntries(
        Object.entries(migrations).map(([name, step]): [string, Migration] => [
          name,
          {up: db => step(db, engine)},
        ]),
      ),
  }
  // a database may hold several stores, each in its schema
  const migrator = new Migrator({db: connection, provider, migrationTableSchema: here!.schema})
  const {error} = await (to === undefined ? migrator.migrateToLatest() : migrator.migrateTo(to))
  if (error !== undefined) throw error
}

/** For reading only, when nothing may be changed. */
export async function mustBeCurrent(database: Database): Promise<void> {
  const done = await mustNotBeNewer(database)
  const lacking = Object.keys(migrations).find(name => !done.includes(name))
  if (done.length === 0)
    throw new StoreError("absent", `${database.location} holds no store: import documents first`)
  if (lacking !== undefined)
    throw new StoreError(
      "older",
      `${database.location} was made by an older version (it lacks ${lacking}): open it once for writing`,
    )
}

/** Gives the migrations that were done. */
async function mustNotBeNewer(database: Database): Promise<readonly string[]> {
  const tables = await database.read(
    `select table_name from information_schema.tables
      where table_schema = current_schema() and table_name = 'kysely_migration'`,
    [],
  )
  if (tables.length === 0) return []
  const rows = await database.read<{name: string}>("select name from kysely_migration order by name", [])
  const unknown = rows.find(({name}) => !(name in migrations))
  if (unknown !== undefined)
    throw new StoreError(
      "newer",
      `${database.location} was made by a newer version of Demarche (it has ${unknown.name}): use that version`,
    )
  return rows.map(({name}) => name)
}
