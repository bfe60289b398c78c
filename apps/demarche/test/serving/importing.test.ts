// Documents handed in: promised when they are on the disk, taken in once, told of while it happens, gone on with after an end.

import {mkdtempSync, readdirSync, rmSync} from "node:fs"
import {tmpdir} from "node:os"
import {join} from "node:path"
import {progressSchema} from "@demarche/api"
import {openStore} from "@demarche/store"
import {afterAll, beforeAll, expect, test} from "vitest"
import type {Crew} from "../../src/coding/crew.ts"
import {thisThread} from "../../src/coding/crew.ts"
import type {KeptJob} from "../../src/ingesting/kept.ts"
import {runManifest} from "../../src/ingesting/run-manifest.ts"
import {spoolIn} from "../../src/ingesting/spool.ts"
import {loadModels} from "../../src/models.ts"
import {importingWith} from "../../src/serving/importing.ts"
import {merging} from "../../src/storing/merging.ts"
import {ended, now, type Served, serveInMemory, stories} from "./served.ts"

let served: Served
const folder = mkdtempSync(join(tmpdir(), "demarche-importing-"))
beforeAll(async () => {
  served = await serveInMemory({empty: true})
})
afterAll(async () => {
  await served.close()
  rmSync(folder, {recursive: true})
})

const handIn = async (body: unknown, type = "application/json") => {
  const response = await served.post("/api/ingest", body, {"content-type": type})
  return {status: response.status, body: await response.json()}
}

test("documents come in as JSON or JSON Lines; the same again is the same import", async () => {
  const first = await handIn({documents: stories})
  expect(first.status).toBe(202)
  await ended(served.importing, first.body.import)
  const lines = stories.map(story => JSON.stringify(story)).join("\n")
  const again = await handIn(`${lines}\n\n`, "application/x-ndjson")
  expect(again.body.import).toBe(first.body.import)
  const {imports} = await (await served.get("/api/imports")).json()
  expect(imports).toEqual([
    {
      id: first.body.import,
      source: expect.stringMatching(/^api:/),
      kind: "api",
      state: "done",
      read: 4,
      coded: 4,
      duplicates: 0,
      skipped: 0,
      failed: 0,
      started_at: now,
    },
  ])
})

test("what was there is a duplicate, another language is kept and not coded", async () => {
  const spanish =
    "El presidente de Cuba visitó Moscú el lunes y se reunió con el presidente de Rusia para hablar de cooperación económica."
  const {body} = await handIn({documents: [stories[0], {text: spanish}, {text: "   "}]})
  await ended(served.importing, body.import)
  expect(await (await served.get(`/api/imports/${body.import}`)).json()).toMatchObject({
    read: 3,
    coded: 0,
    duplicates: 1,
    skipped: 1,
    failed: 1,
  })
  const itemsOf = async (query: string) =>
    (await served.get(`/api/imports/${body.import}/items${query}`)).json()
  // the text in another language is a document, and says why itself
  const first = await itemsOf("?limit=1")
  expect(first.items).toMatchObject([{ordinal: 1, state: "duplicate"}])
  expect(first.items[0].document_id).toMatch(/^[0-9a-f]{16,}$/)
  const rest = await itemsOf(`?after=${first.next}`)
  expect(rest).toMatchObject({next: null, items: [{ordinal: 3, state: "failed", document_id: null}]})
  expect(rest.items[0].reason).toMatch(/\w+ \w+/)
  expect((await itemsOf("?state=duplicate")).items).toHaveLength(1)
  expect((await served.get(`/api/imports/${body.import}/items?after=x`)).status).toBe(400)
})

test("the progress of an import is told to its end, and of one that is over at once", async () => {
  const {body} = await handIn({
    documents: [{text: "Kenya's president visited Japan on Monday.", date: "2019-05-14"}],
  })
  for (const _ of ["while it runs", "afterwards"]) {
    const response = await served.get(`/api/imports/${body.import}/progress`)
    expect(response.headers.get("content-type")).toMatch(/^text\/event-stream/)
    const told = (await response.text())
      .trim()
      .split("\n\n")
      .map(event => /^event: (\w+)\ndata: (.*)$/.exec(event)!)
      .map(([, name, data]) => [name, progressSchema.parse(JSON.parse(data!))] as const)
    expect(told.at(-1)).toMatchObject(["done", {read: 1, coded: 1, state: "done"}])
  }
  expect((await served.get("/api/imports/none/progress")).status).toBe(404)
})

test("progress is told while it happens, not at the end", async () => {
  let go: () => void = () => {}
  const waiting = new Promise<void>(resolve => {
    go = resolve
  })
  const slow = await serveInMemory({
    empty: true,
    importing: {
      ...served.importing,
      one: async id => ({...(await served.importing.one(id)), state: "running"}),
      watch(_, tell) {
        void waiting.then(() =>
          tell({read: 1, coded: 1, duplicates: 0, skipped: 0, failed: 0, reports: 0, state: "done"}),
        )
        return () => {}
      },
    },
  })
  const {imports} = await served.importing.list(1)
  const reader = (await slow.get(`/api/imports/${imports[0]!.id}/progress`)).body!.getReader()
  const next = async (): Promise<string> => new TextDecoder().decode((await reader.read()).value)
  expect(await next()).toMatch(/^event: progress/)
  go()
  expect(await next()).toMatch(/^event: done/)
  await slow.close()
})

test("a wrong document names its place, and nothing of its body is taken", async () => {
  const before = await served.store.query("select count(*) as documents from documents")
  expect(await handIn({documents: [{text: "Good."}, {text: 3}]})).toMatchObject({
    status: 400,
    body: {error: {field: "documents.1.text"}},
  })
  expect(await handIn('{"text": "Good."}\n{"text": "Bad', "application/x-ndjson")).toMatchObject({
    status: 400,
    body: {error: {message: "line 2 is not valid JSON"}},
  })
  expect(
    await handIn('{"text": "Good."}\n{"text": "Bad", "date": "May"}', "application/x-ndjson"),
  ).toMatchObject({
    status: 400,
    body: {error: {field: "date"}},
  })
  expect(await served.store.query("select count(*) as documents from documents")).toEqual(before)
})

test("what was promised is gone on with after an end, and is there once", async () => {
  const models = loadModels()
  const store = await openStore(join(folder, "record.duckdb"), {merging})
  const spool = spoolIn(join(folder, "incoming"))
  const coder = thisThread(models, {task: "keep", statements: true, given: {}})
  const serverWith = (crew: Crew<KeptJob>, failures: unknown[]) =>
    importingWith({
      store,
      crew,
      spool,
      run: () => runManifest({}, now),
      now: () => now,
      onFailure: error => failures.push(error),
    })
  const failures: unknown[] = []
  const breaking = serverWith(
    {...coder, code: async () => Promise.reject(new Error("out of memory"))},
    failures,
  )
  const id = await breaking.take(stories.map(story => JSON.stringify(story)))
  await ended(breaking, id)
  expect([failures.length, (await breaking.one(id)).state]).toEqual([1, "failed"])
  await breaking.stop()
  await expect(breaking.take(['{"text": "Too late."}'])).rejects.toThrow("being stopped")
  expect(readdirSync(join(folder, "incoming"))).toHaveLength(1)

  const next = serverWith(coder, failures)
  const done = new Promise<void>(resolve => {
    next.watch(id, ({state}) => {
      if (state === "done") resolve()
    })
  })
  await next.start()
  await done
  expect(await next.one(id)).toMatchObject({state: "done", read: 4, coded: 4})
  expect(readdirSync(join(folder, "incoming"))).toEqual([])
  expect(await store.verify()).toEqual([])
  await next.stop()
  await store.close()
})
