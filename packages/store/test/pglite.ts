// PostgreSQL without a server, for tests only: one connection, lent to one user at a time.

import {PGlite} from "@electric-sql/pglite"
import {type Database, inTurns} from "../src/engines/database.ts"
import {type Pool, parsers, postgresqlOn} from "../src/engines/postgresql.ts"

export interface TestEngine {
  createSchema(name: string): Promise<void>
  database(schema: string, readonly: boolean): Database
  close(): Promise<void>
}

export async function openPGlite(): Promise<TestEngine> {
  const engine = await PGlite.create({parsers: {...parsers}})
  const turn = inTurns()

  const poolIn = (schema: string): Pool => ({
    async connect() {
      const free = await turn()
      await engine.exec(`set search_path = ${schema}`)
      return {
        async query<Row>(
          query: string | {readonly text: string; readonly values: readonly unknown[]},
          values?: readonly unknown[],
        ) {
          const {text, values: given} =
            typeof query === "string" ? {text: query, values: values ?? []} : query
          const {rows, affectedRows} = await engine.query<Row>(text, [...given])
          return {rows, rowCount: affectedRows ?? 0, command: text.trim().split(/\s/)[0]!.toUpperCase()}
        },
        release: free,
      }
    },
    async end() {},
  })

  return {
    createSchema: async name => void (await engine.exec(`create schema ${name}`)),
    database: (schema, readonly) => postgresqlOn(poolIn(schema), `PGlite ${schema}`, readonly),
    close: () => engine.close(),
  }
}
