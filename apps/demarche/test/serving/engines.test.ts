// A record on PostgreSQL answers over HTTP what one on DuckDB does.

import {afterAll, beforeAll, expect, test} from "vitest"
import {openOn} from "../../../../packages/store/src/open-store.ts"
import {openPGlite, type TestEngine} from "../../../../packages/store/test/pglite.ts"
import {merging} from "../../src/storing/merging.ts"
import {revised} from "../../src/storing/revised-store.ts"
import {eventOf, now, type Served, serveInMemory} from "./served.ts"

let engine: TestEngine
let onDuckDB: Served
let onPostgreSQL: Served
beforeAll(async () => {
  engine = await openPGlite()
  await engine.createSchema("record")
  onPostgreSQL = await serveInMemory({
    store: revised(await openOn(engine.database("record", false), {merging})),
  })
  onDuckDB = await serveInMemory()
})
afterAll(async () => {
  await onDuckDB.close()
  await onPostgreSQL.close()
  await engine.close()
})

test("the same answers", async () => {
  const event = await eventOf(onDuckDB.store, "CONSULT")
  const [document] = await onDuckDB.store.query<{id: string}>("select id from documents order by id limit 1")
  for (const served of [onDuckDB, onPostgreSQL])
    for (const [id, decision] of [
      ["1", "accept"],
      ["2", "flag"],
    ])
      expect((await served.post("/api/reviews", {id, subject: event, decision})).status).toBe(201)
  for (const path of [
    "/api/ask/dossier?sides=CUB,RUS",
    "/api/ask/events?sides=RUS&limit=2",
    "/api/ask/events.csv?sides=RUS",
    "/api/ask/changes?since=2018-01-01",
    "/api/documents?limit=2",
    `/api/documents/${document!.id}`,
    `/api/events/${event}`,
    "/api/actors?q=RUS",
    "/api/review/queue?limit=2",
    "/api/review/queue?type=AGREE",
    "/api/reviews?limit=1",
    `/api/reviews?subject=${event}`,
    "/api/review/precision",
    "/api/review/gold.jsonl",
    "/api/today",
    "/api/imports",
  ]) {
    const [one, other] = await Promise.all([onDuckDB.get(path), onPostgreSQL.get(path)])
    expect([path, other.status, await other.text()]).toEqual([path, 200, await one.text()])
  }
})

test("what another program writes changes the revision, what it reads does not", async () => {
  const {store} = onPostgreSQL
  const other = await openOn(engine.database("record", false), {merging})
  const before = await store.revision()
  await other.query("select count(*) from events")
  expect(await store.revision()).toBe(before)
  const event = await eventOf(store, "CONSULT")
  const review = {id: "3", decided_at: now, who: "Ada", subject: event, decision: "flag"} as const
  await other.appendReview({...review, field: null, value: null, undoes: null, note: null})
  expect(await store.revision()).not.toBe(before)
})

test("statements are refused to a role that may read the server's files", async () => {
  const refused = await onPostgreSQL.post("/api/sql", {text: "select pg_read_file('/etc/passwd')"})
  expect([refused.status, (await refused.json()).error.message]).toEqual([
    400,
    expect.stringContaining("open the store with a plain role"),
  ])
})

test("tokens are kept and taken back there too", async () => {
  const guarded = await serveInMemory({store: onPostgreSQL.store, tokens: true, empty: true})
  const token = await guarded.token("read")
  const ask = () => guarded.get("/api/questions", {authorization: `Bearer ${token}`})
  expect((await ask()).status).toBe(200)
  const id = token.split("_")[1]!
  expect([await guarded.store.revokeToken(id, "now"), await guarded.store.revokeToken(id, "now")]).toEqual([
    true,
    false,
  ])
  expect((await ask()).status).toBe(401)
})
