// PostgreSQL as the shared record: many programs read and write. Writers take turns for the length of a transaction, so
// that two of them never make two events of one.

import {Kysely, PostgresDialect, type PostgresPool, sql} from "kysely"
import pg from "pg"
import {messageOf, StoreError} from "../error.ts"
import type {Limits, Parameter, Value} from "../store.ts"
import type {Tables} from "../tables/rows.ts"
import {asJson, type Database, tableWithin} from "./database.ts"
import {mustOnlyLook} from "./postgresql-outside.ts"

/** What reads and writes: a pool of `pg`, or PGlite in tests. */
export interface Pool {
  connect(): Promise<PoolClient>
  end(): Promise<void>
}

interface PoolClient {
  query<Row>(
    query: string | ExtendedQuery,
    values?: readonly unknown[],
  ): Promise<{rows: Row[]; fields?: readonly {readonly name: string}[]}>
  release(): void
}

/** The extended protocol takes one statement at a time; the simple one would let "commit; drop table" out of its transaction. */
interface ExtendedQuery {
  readonly text: string
  readonly values: readonly unknown[]
  readonly queryMode: "extended"
}

/** So that no statement grows beyond some megabytes. */
const rowsPerInsert = 2000

const asNumber = (text: string): number => Number(text)
const asText = (text: string): string => text

/** By the type's number in `pg_type`: 8-byte integers and numeric as numbers, dates and instants as PostgreSQL writes them. */
export const parsers: Readonly<Record<number, (text: string) => unknown>> = {
  20: asNumber,
  1700: asNumber,
  1082: asText,
  1114: asText,
  1184: asText,
}

/** Opens `postgres://user:password@host:port/database?options=…`. */
export async function openPostgreSQL(location: string, readonly: boolean): Promise<Database> {
  const pool = new pg.Pool({
    connectionString: location,
    max: 4,
    connectionTimeoutMillis: 10_000,
    types: {
      getTypeParser: (oid: number, format?: "text" | "binary") =>
        (format === "binary" ? undefined : parsers[oid]) ??
        (pg.types.getTypeParser as (oid: number, format?: string) => unknown)(oid, format),
    } as pg.CustomTypesConfig,
  })
  // a connection that is lost tells whoever waits on it, and the pool makes another; unheard, it would end the program
  pool.on("error", () => {})
  pool.on("connect", client => {
    client.on("error", () => {})
    client.query("set timezone = 'UTC'").catch(() => {})
  })
  const database = postgresqlOn(pool as unknown as Pool, withoutPassword(location), readonly)
  try {
    await database.read("select 1", [])
  } catch (error) {
    await database.close()
    throw database.named(error)
  }
  return database
}

const withoutPassword = (location: string): string => location.replace(/^(\w+:\/\/[^:@/]*):[^@/]*@/, "$1@")

export function postgresqlOn(pool: Pool, location: string, readonly: boolean): Database {
  const connection = new Kysely<Tables>({
    dialect: new PostgresDialect({pool: pool as unknown as PostgresPool}),
  })
  const named = namedFor(location)
  return {
    engine: "postgresql",
    location,
    readonly,
    connection,
    async insert(connection, table, rows) {
      if (rows.length === 0) return
      const columns = sql.join(Object.keys(rows[0]!).map(name => sql.ref(name)))
      for (let start = 0; start < rows.length; start += rowsPerInsert)
        await sql`insert into ${sql.table(table)} (${columns})
          select ${columns} from json_populate_recordset(null::${sql.table(table)}, ${asJson(rows.slice(start, start + rowsPerInsert))}::json)`.execute(
          connection,
        )
    },
    async read<Row>(text: string, parameters: readonly Parameter[]) {
      const client = await pool.connect()
      try {
        await client.query("begin read only")
        const {rows} = await client.query<Row>({text, values: parameters, queryMode: "extended"})
        return rows
      } finally {
        await client.query("rollback").catch(() => {})
        client.release()
      }
    },
    async readWithin(text, parameters, limits) {
      const client = await pool.connect()
      const run = <Row>(statement: string, values: readonly unknown[] = []) =>
        client.query<Row>({text: statement, values, queryMode: "extended"})
      try {
        await client.query("begin read only")
        const {rows: rights} = await run<{isMighty: boolean}>(mightyRole)
        if (rights[0]!.isMighty)
          throw new StoreError(
            "refused",
            "statements are not answered for a role that may read the server's files: open the store with a plain role",
          )
        await mustOnlyLook(run, text)
        await run(`set local statement_timeout = ${limits.milliseconds}`)
        const started = performance.now()
        // a cursor takes nothing but a statement that reads, and gives no more rows than are fetched
        await run(`declare asked no scroll cursor for ${text}`, parameters)
        let found: ReturnType<typeof tableWithin> | null = null
        for (let size = 1; ; size = Math.min(size * 2, mostPerFetch)) {
          const {rows, fields = []} = await run<Readonly<Record<string, Value>>>(`fetch ${size} from asked`)
          const columns = fields.map(({name}) => name)
          found ??= tableWithin(columns, limits)
          for (const row of rows)
            if (!found.add(columns.map(column => row[column] ?? null))) return found.table(false)
          if (rows.length < size) return found.table(true)
          if (performance.now() - started > limits.milliseconds) throw tookTooLong(limits)
        }
      } catch (error) {
        throw refusedWithin(limits, named(error))
      } finally {
        await client.query("rollback").catch(() => {})
        await client.query("select pg_advisory_unlock_all()").catch(() => {})
        client.release()
      }
    },
    async lock(connection) {
      await sql`select pg_advisory_xact_lock(hashtext('demarche writes ' || current_schema()))`.execute(
        connection,
      )
    },
    named,
    async close() {
      await connection.destroy()
    },
  }
}

/** Does the session belong to someone whom functions would let into the server's files and programs? */
const mightyRole = `select rolsuper or pg_has_role(session_user, 'pg_read_server_files', 'member')
  or pg_has_role(session_user, 'pg_write_server_files', 'member')
  or pg_has_role(session_user, 'pg_execute_server_program', 'member') as "isMighty"
  from pg_roles where rolname = session_user`

/** The first rows come alone, for each may be as large as a value can be. */
const mostPerFetch = 1000

const tookTooLong = ({milliseconds}: Limits, error?: unknown): StoreError =>
  new StoreError("refused", `the statement took longer than ${milliseconds / 1000} seconds`, error)

const refusedWithin = (limits: Limits, error: unknown): unknown => {
  if (error instanceof StoreError) return error
  return String((error as {code?: unknown} | null)?.code ?? "") === "57014"
    ? tookTooLong(limits, error)
    : new StoreError(
        "refused",
        `the statement could not be answered: ${messageOf(error).slice(0, 300)}`,
        error,
      )
}

const namedFor =
  (location: string) =>
  (error: unknown): unknown => {
    const code = String((error as {code?: unknown} | null)?.code ?? "")
    const message = messageOf(error)
    if (code === "53100")
      return new StoreError(
        "full",
        `the disk of ${location} is full: nothing of this step was kept; make space and do it again`,
        error,
      )
    if (
      /^(08|57P)/.test(code) ||
      /^(ECONN|EPIPE|ENOTFOUND|ETIMEDOUT|ENOENT)/.test(code) ||
      /Connection terminated|not queryable|timeout exceeded when trying to connect|closed the connection/i.test(
        message,
      )
    )
      return new StoreError(
        "lost",
        `${location} does not answer (${message}): only what was acknowledged is sure to be kept; do the step again when the server is back, writing twice does no harm`,
        error,
      )
    if (code === "25006")
      return new StoreError("refused", `only statements that read are answered (${message})`, error)
    if (code === "3D000" || code.startsWith("28"))
      return new StoreError("absent", `${location}: ${message}`, error)
    return error
  }
