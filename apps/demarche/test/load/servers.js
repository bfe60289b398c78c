// Servers as a user runs them, on a copy of a record, and what they use of the machine.

import {spawn} from "node:child_process"
import {once} from "node:events"
import {copyFileSync, existsSync, mkdirSync, readFileSync} from "node:fs"
import {tmpdir} from "node:os"
import {join} from "node:path"
import {fileURLToPath} from "node:url"
import {holds} from "../checks.js"

const program = fileURLToPath(new URL("../../bin/demarche.js", import.meta.url))

const runToEnd = async (...args) => {
  const child = spawn(process.execPath, [program, ...args], {stdio: ["ignore", "ignore", "inherit"]})
  const [status] = await once(child, "exit")
  if (status !== 0) throw new Error(`demarche ${args[0]} ended with ${status}`)
}

/**
 * @param store a DuckDB file; undefined for the news ingested
 * @returns the place of a copy: a file in the folder, or a schema of the PostgreSQL server that DEMARCHE_POSTGRES names
 */
export const copyOf = async (store, newsFile, folder, isShared) => {
  const source = store ?? (await newsStore(newsFile))
  return isShared ? inPostgreSQL(source) : inFolder(source, folder)
}

const newsStore = async newsFile => {
  const place = join(tmpdir(), "demarche-load", "news.duckdb")
  mkdirSync(join(place, ".."), {recursive: true})
  if (!existsSync(place)) await runToEnd("ingest", newsFile, "--store", place)
  return place
}

const inFolder = (source, folder) => {
  const place = join(folder, "record.duckdb")
  for (const end of ["", ".wal"]) if (existsSync(source + end)) copyFileSync(source + end, place + end)
  return place
}

const inPostgreSQL = async source => {
  const server = process.env.DEMARCHE_POSTGRES
  if (server === undefined)
    throw new Error("LOAD_PROCESSES asks for PostgreSQL: .ci/with-postgresql npm run test:load")
  const {loadPostgreSQL} = await import("../../../../packages/store/bench/load.js")
  const {openPostgreSQL} = await import("../../../../packages/store/dist/engines/postgresql.js")
  const {sql} = await import("kysely")
  const schema = `load_${process.pid}`
  const admin = await openPostgreSQL(server, false)
  await sql.raw(`create schema ${schema}`).execute(admin.connection)
  await admin.close()
  const address = new URL(server)
  address.searchParams.set("options", `-c search_path=${schema}`)
  await (await loadPostgreSQL(address.href, source, () => {})).close()
  return address.href
}

/** A server as a user runs it. Its log is read and forgotten. */
export const started = async (place, spool) => {
  const child = spawn(
    process.execPath,
    [
      ...(process.env.LOAD_NODE_OPTIONS?.split(" ") ?? []),
      program,
      "serve",
      "--port",
      "0",
      "--store",
      place,
      "--spool",
      spool,
    ],
    {stdio: ["ignore", "ignore", "pipe"]},
  )
  let said = ""
  const address = await new Promise((resolve, reject) => {
    child.stderr.on("data", chunk => {
      said = (said + chunk).slice(-4000)
      const found = /is served at (http:\S+)/.exec(said)
      if (found !== null) resolve(found[1])
      if (/"level":"error"/.test(String(chunk))) process.stderr.write(chunk)
    })
    child.on("exit", status => reject(new Error(`the server ended with ${status}: ${said}`)))
  })
  return {
    address,
    /** Mebibytes in memory. */
    memory: () => Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${child.pid}/status`, "utf8"))[1]) / 1024,
    /** Milliseconds that processors worked for it. */
    work() {
      const fields = readFileSync(`/proc/${child.pid}/stat`, "utf8").split(") ")[1].split(" ")
      return (Number(fields[11]) + Number(fields[12])) * 10
    },
    async end() {
      const ended = once(child, "exit")
      child.kill("SIGTERM")
      const [status] = await ended
      holds(status === 0, `the server ended with ${status}`)
    },
  }
}
