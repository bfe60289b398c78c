// What `demarche ingest` says and keeps when the disk is full, the file is another program's, or the server goes away.

import {execFileSync, spawn} from "node:child_process"
import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from "node:fs"
import {tmpdir} from "node:os"
import {join} from "node:path"
import {setTimeout as sleep} from "node:timers/promises"
import {openStore} from "@demarche/store"
import {afterAll, expect, test} from "vitest"
import {bin, run} from "../program/run.ts"
import {asJsonLines, press} from "./press.ts"
import {differences, tablesOf} from "./tables.ts"

const patience = {timeout: 600_000}
const folder = mkdtempSync(join(tmpdir(), "demarche-faults-"))
afterAll(() => rmSync(folder, {recursive: true}))
const source = join(folder, "papers.jsonl")
writeFileSync(source, asJsonLines(press(160, 3)))
const ingest = (place: string) => ["ingest", "--jobs", "1", "--format", "json", "--store", place, source]

let undisturbed: Promise<Awaited<ReturnType<typeof tablesOf>>> | undefined
/** What a run without any fault holds. */
const whole = () => {
  undisturbed ??= (async () => {
    const place = join(folder, "whole.duckdb")
    expect((await run(ingest(place))).status).toBe(0)
    return tablesIn(place)
  })()
  return undisturbed
}

const tablesIn = async (place: string) => {
  const store = await openStore(place)
  expect(await store.verify()).toEqual([])
  const tables = await tablesOf(store)
  await store.close()
  return tables
}

test("a full disk is named, and the same command goes on when there is space", patience, async context => {
  const disk = join(folder, "disk")
  mkdirSync(disk)
  try {
    execFileSync("mount", ["-t", "tmpfs", "-o", "size=1200k", "tmpfs", disk], {stdio: "ignore"})
  } catch {
    context.skip("a small disk can only be mounted by root")
  }
  try {
    const place = join(disk, "record.duckdb")
    const full = await run(ingest(place))
    expect(full.stderr).toMatch(
      /^demarche: the disk that holds .*record\.duckdb is full: nothing of this step was kept/m,
    )
    expect(full.stderr).not.toMatch(/^ +at /m)
    expect(full.status).not.toBe(0)
    execFileSync("mount", ["-o", "remount,size=200m", disk])
    const again = await run(ingest(place))
    expect(again.status).toBe(0)
    expect(differences(await whole(), await tablesIn(place))).toEqual([])
  } finally {
    execFileSync("umount", [disk])
  }
})

test("a file that another program has is named with that program, and left alone", patience, async () => {
  const place = join(folder, "held.duckdb")
  const store = await openStore(place)
  const held = await run(ingest(place))
  expect(held.stderr).toContain(`held.duckdb is open in another program (PID ${process.pid})`)
  expect(held.stderr).not.toMatch(/^ +at /m)
  expect(held.status).not.toBe(0)
  expect(await store.query("select count(*) as documents from documents")).toEqual([{documents: 0}])
  await store.close()
  expect((await run(ingest(place))).status).toBe(0)
  expect(differences(await whole(), await tablesIn(place))).toEqual([])
})

const server = process.env["DEMARCHE_POSTGRES"]
test.skipIf(server === undefined)(
  "a connection that is lost is named, and the same command goes on when the server is back",
  patience,
  async () => {
    const {default: pg} = await import("pg")
    const admin = new pg.Client({connectionString: server})
    await admin.connect()
    const schemas = ["lost", "whole"].map(name => `faults_${process.pid}_${name}`)
    const [place, other] = schemas.map(schema => {
      const address = new URL(server!)
      address.searchParams.set("options", `-c search_path=${schema}`)
      address.searchParams.set("application_name", schema)
      return address.href
    })
    try {
      for (const schema of schemas) await admin.query(`create schema ${schema}`)
      const child = spawn(process.execPath, [bin, ...ingest(place!)], {stdio: ["ignore", "ignore", "pipe"]})
      let said = ""
      child.stderr.on("data", chunk => {
        said += String(chunk)
      })
      const ended = new Promise(resolve => child.on("close", resolve))
      // another writer, so that a batch waits in the middle of its transaction
      await admin.query("select pg_advisory_lock(hashtext($1))", [`demarche writes ${schemas[0]}`])
      const end = () =>
        admin.query(
          "select pg_terminate_backend(pid) from pg_stat_activity where application_name = $1 and wait_event_type = 'Lock'",
          [schemas[0]],
        )
      while (child.exitCode === null && (await end()).rowCount === 0) await sleep(20)
      await admin.query("select pg_advisory_unlock_all()")
      expect(await ended).not.toBe(0)
      expect(said).toMatch(/does not answer \(.*\): only what was acknowledged is sure to be kept/)
      expect(said).not.toMatch(/^ +at /m)
      expect((await run(ingest(place!))).status).toBe(0)
      expect((await run(ingest(other!))).status).toBe(0)
      expect(differences(await tablesIn(other!), await tablesIn(place!))).toEqual([])
    } finally {
      for (const schema of schemas) await admin.query(`drop schema if exists ${schema} cascade`)
      await admin.end()
    }
  },
)
