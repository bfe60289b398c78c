// `demarche ingest` killed at random moments and taken up again holds what an undisturbed run holds. The short form runs with
// all tests; `npm run test:crash` ingests 20,000 papers into each engine and kills 20 times.

import {spawn} from "node:child_process"
import {mkdtempSync, rmSync, writeFileSync} from "node:fs"
import {tmpdir} from "node:os"
import {join} from "node:path"
import {setTimeout as sleep} from "node:timers/promises"
import {openStore} from "@demarche/store"
import {afterAll, describe, expect, test} from "vitest"
import {bin, type Ended, run} from "../program/run.ts"
import {asJsonLines, chance, press} from "./press.ts"
import {differences, tablesOf} from "./tables.ts"

const documents = Number(process.env["CRASH_DOCUMENTS"] ?? 500)
const kills = Number(process.env["CRASH_KILLS"] ?? 3)
const seed = Number(process.env["CRASH_SEED"] ?? 1)
const hour = 3_600_000

const folder = mkdtempSync(join(tmpdir(), "demarche-crash-"))
afterAll(() => rmSync(folder, {recursive: true}))
const source = join(folder, "papers.jsonl")
writeFileSync(source, asJsonLines(press(documents, seed)))

const single = join(folder, "paper.jsonl")
writeFileSync(single, asJsonLines(press(1, seed)))

const ingest = (place: string, papers = source) => [
  "ingest",
  "--jobs",
  "1",
  "--format",
  "json",
  "--store",
  place,
  papers,
]

const timed = async (args: readonly string[]): Promise<number> => {
  const start = performance.now()
  const ended = await run(args)
  expect(ended.stderr).toBe("")
  return performance.now() - start
}

/** Starts the program and kills it after a while; null when it was killed, what it said when it ended by itself. */
const killedAfter = async (place: string, milliseconds: number): Promise<Ended | null> => {
  const child = spawn(process.execPath, [bin, ...ingest(place)], {stdio: ["ignore", "ignore", "pipe"]})
  let stderr = ""
  child.stderr.on("data", chunk => {
    stderr += String(chunk)
  })
  const ended = new Promise<Ended | null>(resolve =>
    child.on("close", (status, signal) => resolve(signal === null ? {status, stdout: "", stderr} : null)),
  )
  await Promise.race([sleep(milliseconds), ended])
  child.kill("SIGKILL")
  return ended
}

const survives = async (newPlace: () => Promise<string>): Promise<void> => {
  const undisturbed = await newPlace()
  const starting = await timed(ingest(await newPlace(), single))
  const length = await timed(ingest(undisturbed))

  let disturbed = await newPlace()
  // machines are slower at one time than at another: a run that ends before its first kill is done again, and killed earlier
  let patience = 1
  const draw = chance(seed + 1)
  let state: string | undefined
  const moments: number[] = []
  const acknowledged: number[] = []
  while (moments.length < kills && state !== "done") {
    // some fall into the start of the program and before anything is acknowledged, and all spread over the whole of its work
    const commit = (length * Math.min(256, documents)) / documents
    const moment = draw(
      Math.round(patience * Math.min(0.8 * length, 1.5 * starting + 1.5 * commit + length / kills)),
    )
    const ended = await killedAfter(disturbed, moment)
    if (ended !== null) {
      expect(ended.status, ended.stderr).toBe(0)
      if (moments.length === 0) {
        disturbed = await newPlace()
        patience /= 2
        continue
      }
      state = "done"
      break
    }
    moments.push(moment)
    const store = await openStore(disturbed)
    expect(await store.verify()).toEqual([])
    const [row] = await store.query<{readonly read: number; readonly state: string}>(
      "select read, state from imports",
    )
    acknowledged.push(row?.read ?? 0)
    state = row?.state
    await store.close()
  }
  // an import that is done is not gone on with: the same command would begin another
  if (state !== "done") await run(ingest(disturbed))
  console.log(
    `${documents} papers, undisturbed in ${(length / 1000).toFixed(0)} s; ${moments.length} kills after ${moments.join(", ")} ms; acknowledged by then ${acknowledged.join(", ")}`,
  )
  expect(moments.length).toBeGreaterThan(0)
  expect([...acknowledged].sort((a, b) => a - b)).toEqual(acknowledged)
  const [one, other] = [await openStore(undisturbed), await openStore(disturbed)]
  expect(differences(await tablesOf(one), await tablesOf(other))).toEqual([])
  expect(await other.verify()).toEqual([])
  await one.close()
  await other.close()
}

let places = 0

describe("killed at random moments and taken up again, the record is that of an undisturbed run", () => {
  test("in DuckDB", {timeout: hour}, () => survives(async () => join(folder, `${++places}.duckdb`)))

  const server = process.env["DEMARCHE_POSTGRES"]
  test.skipIf(server === undefined)("in PostgreSQL", {timeout: hour}, async () => {
    const {default: pg} = await import("pg")
    const admin = new pg.Client({connectionString: server})
    await admin.connect()
    const schemas: string[] = []
    try {
      await survives(async () => {
        const schema = `crash_${process.pid}_${schemas.length}`
        schemas.push(schema)
        await admin.query(`create schema ${schema}`)
        const address = new URL(server!)
        address.searchParams.set("options", `-c search_path=${schema}`)
        return address.href
      })
    } finally {
      for (const schema of schemas) await admin.query(`drop schema ${schema} cascade`)
      await admin.end()
    }
  })
})
