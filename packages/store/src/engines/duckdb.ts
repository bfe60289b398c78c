// DuckDB in a file of its own: no server, one process at a time. What is written goes through one connection; every
// reading statement has its own and sees what was committed when it began.

import {existsSync} from "node:fs"
import {availableParallelism, totalmem} from "node:os"
import {resolve} from "node:path"
import {
  type DuckDBConnection,
  DuckDBInstance,
  type DuckDBPreparedStatement,
  type DuckDBResultReader,
  StatementType,
} from "@duckdb/node-api"
import {
  type CompiledQuery,
  type DatabaseConnection,
  type DatabaseIntrospector,
  type DatabaseMetadata,
  type Dialect,
  type Driver,
  Kysely,
  PostgresAdapter,
  PostgresQueryCompiler,
  type QueryResult,
  type SchemaMetadata,
  type TableMetadata,
} from "kysely"
import {messageOf, StoreError} from "../error.ts"
import type {Limits, Parameter, Table} from "../store.ts"
import type {Tables} from "../tables/rows.ts"
import {asReader, readersServed} from "./breath.ts"
import {type Database, inTurns, tableWithin} from "./database.ts"
import {mustOnlyLook} from "./duckdb-outside.ts"
import {append, bound, type Column, fromDuckDB, rowsInTurns, rowsOf} from "./duckdb-value.ts"

const megabyte = 1024 ** 2

/** A quarter of the memory, between half a gigabyte and four: the coder beside it needs the rest. */
const memoryLimit = (): number => Math.round(Math.min(4096, Math.max(512, totalmem() / megabyte / 4)))

/** DuckDB does as PostgreSQL where its own way would give other answers, and reaches for nothing outside its file. */
const settings = (readonly: boolean): Record<string, string> => ({
  access_mode: readonly ? "READ_ONLY" : "READ_WRITE",
  threads: String(Math.min(4, availableParallelism())),
  memory_limit: `${memoryLimit()}MB`,
  integer_division: "true",
  default_null_order: "nulls_last_on_asc_first_on_desc",
  autoinstall_known_extensions: "false",
  autoload_known_extensions: "false",
  enable_external_access: "false",
  // the default, 16 MB, would write the file anew after every few batches of an import
  checkpoint_threshold: "128MB",
  // so that a page of rows sought by their places opens the blocks in which they lie: the default, 50, is one less than a page asks for
  dynamic_or_filter_threshold: "2048",
})

/** The lock on the file is the process's: a second opening in the same process would not be stopped by it. */
const openHere = new Set<string>()

/** Opens a file or `:memory:`. */
export async function openDuckDB(location: string, readonly: boolean): Promise<Database> {
  const path = location === ":memory:" ? location : resolve(location)
  if (path !== ":memory:") {
    if (readonly && !existsSync(path))
      throw new StoreError("absent", `${location}: no store is there; import documents first`)
    if (openHere.has(path)) throw new StoreError("held", `${location} is already open in this program`)
    openHere.add(path)
  }
  try {
    const instance = await DuckDBInstance.create(path, settings(readonly))
    const writer = await instance.connect()
    await writer.run("set TimeZone = 'UTC'")
    await writer.run("set lock_configuration = true")
    return database(instance, writer, location, readonly, () => openHere.delete(path))
  } catch (error) {
    openHere.delete(path)
    throw namedFor(location)(error)
  }
}

function database(
  instance: DuckDBInstance,
  writer: DuckDBConnection,
  location: string,
  readonly: boolean,
  forget: () => void,
): Database {
  const connection = new Kysely<Tables>({dialect: dialect(writer)})
  const columns = new Map<string, readonly Column[]>()
  /** Connections between two statements: a statement waits for as few threads as can be. */
  const idle: DuckDBConnection[] = []

  const columnsOf = async (table: string): Promise<readonly Column[]> => {
    const known = columns.get(table)
    if (known !== undefined) return known
    const result = await writer.runAndReadAll(
      `select column_name as name, data_type as type from duckdb_columns()
        where table_name = $1 and not internal order by column_index`,
      [table],
    )
    const found = rowsOf<Column>(result)
    columns.set(table, found)
    return found
  }

  return {
    engine: "duckdb",
    location,
    readonly,
    connection,
    async insert(_, table, rows) {
      if (rows.length > 0) await append(writer, table, await columnsOf(table), rows)
    },
    read: <Row>(text: string, parameters: readonly Parameter[]) =>
      asReader(async () => {
        const reader = idle.pop() ?? (await instance.connect())
        try {
          // planned anew each time: a plan follows what the tables held when it was made, and gives other values once they changed
          const prepared = await preparedToRead(reader, text)
          prepared.bind(...bound(parameters))
          const rows = rowsOf<Row>(await prepared.runAndReadAll())
          // only a connection whose transaction has ended is kept: the next statement begins its own
          prepared.destroySync()
          await reader.run("rollback")
          if (idle.length < idleReaders) idle.push(reader)
          else reader.closeSync()
          return rows
        } catch (error) {
          reader.closeSync()
          throw error
        }
      }),
    async readWithin(text, parameters, limits) {
      const reader = await instance.connect()
      const work = async (): Promise<Table> => {
        try {
          await mustOnlyLook(reader, text)
          const prepared = await preparedToRead(reader, text)
          prepared.bind(...bound(parameters))
          return await tableOf(await prepared.streamAndRead(), limits)
        } catch (error) {
          throw error instanceof StoreError
            ? error
            : new StoreError(
                "refused",
                `the statement could not be answered: ${firstLine(messageOf(error))}`,
                error,
              )
        } finally {
          reader.closeSync()
        }
      }
      let timer: ReturnType<typeof setTimeout> | undefined
      const late = new Promise<never>((_, reject) => {
        timer = setTimeout(() => {
          reader.interrupt()
          const seconds = limits.milliseconds / 1000
          reject(new StoreError("refused", `the statement took longer than ${seconds} seconds`))
        }, limits.milliseconds)
      })
      try {
        return await Promise.race([work(), late])
      } finally {
        clearTimeout(timer)
      }
    },
    async lock() {},
    named: namedFor(location),
    async close() {
      await connection.destroy()
      for (const reader of idle.splice(0)) reader.closeSync()
      writer.closeSync()
      instance.closeSync()
      forget()
    },
  }
}

const idleReaders = 8

/** One statement that reads, in a transaction that can do nothing else. */
const preparedToRead = async (reader: DuckDBConnection, text: string): Promise<DuckDBPreparedStatement> => {
  const statements = await reader.extractStatements(text)
  if (statements.count !== 1)
    throw new StoreError("refused", `one statement is asked at a time, not ${statements.count}`)
  await reader.run("begin transaction read only")
  const prepared = await statements.prepare(0)
  if (prepared.statementType !== StatementType.SELECT && prepared.statementType !== StatementType.EXPLAIN)
    throw new StoreError("refused", `only statements that read are answered: ${text.trim().slice(0, 80)}`)
  return prepared
}

/** A chunk at a time, and of it a value at a time: nothing is read that no limit would let pass. */
const tableOf = async (result: DuckDBResultReader, limits: Limits): Promise<Table> => {
  const {add, table} = tableWithin(result.columnNames(), limits)
  const types = result.columnTypes()
  for (let row = 0; ; row++) {
    if (row >= result.currentRowCount && !result.done) await result.readUntil(row + 1)
    if (row >= result.currentRowCount) return table(true)
    if (!add(types.map((type, column) => fromDuckDB(result.value(column, row), type)))) return table(false)
  }
}

const firstLine = (message: string): string => message.split("\n")[0]!.slice(0, 300)

const namedFor =
  (location: string) =>
  (error: unknown): unknown => {
    const message = messageOf(error)
    const holder = /Conflicting lock is held in (.*?)\(PID (\d+)\)/.exec(message)
    if (holder !== null || message.includes("Could not set lock on file"))
      return new StoreError(
        "held",
        `${location} is open in another program${holder === null ? "" : ` (PID ${holder[2]})`}: ask that program, or end it and try again`,
        error,
      )
    if (message.includes("database has been invalidated"))
      return new StoreError(
        "broken",
        `${location} can no longer be used by this program: close it and open it again; what was acknowledged is kept`,
        error,
      )
    if (
      /No space left on device|File too large|failed to write|Could not write|could not be written/i.test(
        message,
      )
    )
      return new StoreError(
        "full",
        `the disk that holds ${location} is full: nothing of this step was kept; make space and do it again`,
        error,
      )
    if (/not a valid DuckDB database file/.test(message))
      return new StoreError("absent", `${location} is no store: the file is not a DuckDB database`, error)
    return error
  }

/** Kysely's PostgreSQL on the one connection that writes; whoever comes second waits. */
function dialect(writer: DuckDBConnection): Dialect {
  const turn = inTurns()
  let free: () => void = () => {}
  const connection: DatabaseConnection = {
    async executeQuery<Row>({sql, parameters}: CompiledQuery): Promise<QueryResult<Row>> {
      await readersServed()
      return {rows: await rowsInTurns<Row>(await writer.run(sql, ...bound(parameters)))}
    },
    // biome-ignore lint/correctness/useYield: nothing in the store streams
    async *streamQuery() {
      throw new StoreError("refused", "rows are not streamed")
    },
  }
  const driver: Driver = {
    async init() {},
    async acquireConnection() {
      free = await turn()
      return connection
    },
    async beginTransaction() {
      await writer.run("begin")
    },
    async commitTransaction() {
      await writer.run("commit")
    },
    async rollbackTransaction() {
      // a commit that failed has already ended the transaction
      await writer.run("rollback").catch(() => {})
    },
    async releaseConnection() {
      free()
    },
    async destroy() {},
  }
  return {
    createDriver: () => driver,
    createQueryCompiler: () => new PostgresQueryCompiler(),
    createAdapter: () => new DuckDBAdapter(),
    createIntrospector: () => introspector(writer),
  }
}

/** The lock on the file is lock enough for migrations. */
class DuckDBAdapter extends PostgresAdapter {
  override async acquireMigrationLock(): Promise<void> {}
  override async releaseMigrationLock(): Promise<void> {}
}

/** The names of tables are all that migrations ask for. */
const introspector = (writer: DuckDBConnection): DatabaseIntrospector => {
  const getTables = async (): Promise<TableMetadata[]> => {
    const result = await writer.runAndReadAll("select table_name from duckdb_tables() where not internal")
    return result
      .getRowsJS()
      .map(([name]) => ({name: String(name), isView: false, isForeign: false, columns: [], schema: "main"}))
  }
  return {
    getTables,
    getSchemas: async (): Promise<SchemaMetadata[]> => [{name: "main"}],
    getMetadata: async (): Promise<DatabaseMetadata> => ({tables: await getTables()}),
  }
}
