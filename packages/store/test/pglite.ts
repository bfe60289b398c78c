// PostgreSQL without a server, for tests only: one connection, lent to one user at a time.

import {PGlite} from "@electric-sql/pglite"
import {type Database, inTurns} from "../src/engines/database.ts"
import {type Pool, parsers, postgresqlOn} from "../src/engines/postgresql.ts"

export interface TestEngine {
  createSchema(name: string): Promise<void>
  database(schema: string, readonly: boolean, plain?: PlainRole): Database
  close(): Promise<void>
}

/** A role that is no superuser, and the statements that make it. */
export interface PlainRole {
  readonly role: string
  readonly before: readonly string[]
}

export async function openPGlite(): Promise<TestEngine> {
  const engine = await PGlite.create({parsers: {...parsers}})
  const turn = inTurns()

  const made = new Set<string>()
  const poolIn = (schema: string, plain?: PlainRole): Pool => ({
    async connect() {
      const free = await turn()
      await engine.exec(`reset session authorization; set search_path = ${schema}`)
      if (plain !== undefined) {
        if (!made.has(plain.role)) for (const statement of plain.before) await engine.exec(statement)
        made.add(plain.role)
        await engine.exec(`set session authorization ${plain.role}`)
      }
      return {
        async query<Row>(
          query: string | {readonly text: string; readonly values: readonly unknown[]},
          values?: readonly unknown[],
        ) {
          const {text, values: given} =
            typeof query === "string" ? {text: query, values: values ?? []} : query
          const {rows, fields, affectedRows} = await engine.query<Row>(text, [...given])
          return {
            rows,
            fields,
            rowCount: affectedRows ?? 0,
            command: text.trim().split(/\s/)[0]!.toUpperCase(),
          }
        },
        release: free,
      }
    },
    async end() {},
  })

  return {
    createSchema: async name => void (await engine.exec(`create schema ${name}`)),
    database: (schema, readonly, plain) => postgresqlOn(poolIn(schema, plain), `PGlite ${schema}`, readonly),
    close: () => engine.close(),
  }
}
