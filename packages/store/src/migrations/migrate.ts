// Brings a store forward to the tables of this version, or says why it cannot.

import {type Kysely, type Migration, type MigrationProvider, Migrator} from "kysely"
import type {Database} from "../engines/database.ts"
import {StoreError} from "../error.ts"
import type {Engine} from "../store.ts"
import {first} from "./first.ts"

type Step = (db: Kysely<unknown>, engine: Engine) => Promise<void>

/** In order, by name; a released one is never changed, the next one is added below. */
export const migrations: Readonly<Record<string, Step>> = {
  "0001-first": first,
}

/** Brings the store to a version, the newest by default. All steps or none. */
export async function migrate(database: Database, to?: string): Promise<void> {
  const migrator = migratorOf(database)
  await mustNotBeNewer(database, migrator)
  const {error} = await (to === undefined ? migrator.migrateToLatest() : migrator.migrateTo(to))
  if (error !== undefined) throw error
}

/** For reading only, when nothing may be changed. */
export async function mustBeCurrent(database: Database): Promise<void> {
  const migrator = migratorOf(database)
  await mustNotBeNewer(database, migrator)
  const waiting = (await migrator.getMigrations()).filter(({executedAt}) => executedAt === undefined)
  if (waiting.length > 0)
    throw new StoreError(
      "older",
      `${database.location} was made by an older version (it lacks ${waiting[0]!.name}): open it once for writing`,
    )
}

async function mustNotBeNewer(database: Database, migrator: Migrator): Promise<void> {
  const ours = new Set((await migrator.getMigrations()).map(({name}) => name))
  const tables = await database.connection.introspection.getTables({withInternalKyselyTables: true})
  if (!tables.some(({name}) => name === "kysely_migration")) return
  const theirs = await database.read<{name: string}>("select name from kysely_migration order by name", [])
  const unknown = theirs.find(({name}) => !ours.has(name))
  if (unknown !== undefined)
    throw new StoreError(
      "newer",
      `${database.location} was made by a newer version of Demarche (it has ${unknown.name}): use that version`,
    )
}

const migratorOf = ({connection, engine}: Database): Migrator => {
  const provider: MigrationProvider = {
    getMigrations: async () =>
      Object.fromEntries(
        Object.entries(migrations).map(([name, step]): [string, Migration] => [
          name,
          {up: db => step(db, engine)},
        ]),
      ),
  }
  return new Migrator({db: connection, provider})
}
