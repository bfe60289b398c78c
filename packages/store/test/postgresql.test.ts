// A server where `DEMARCHE_POSTGRES` names one (postgres://user@host:port/database), otherwise PostgreSQL as WebAssembly.
// Every store has a schema of its own, dropped afterwards.

import {setTimeout} from "node:timers/promises"
import pg from "pg"
import {afterAll, describe, expect, test} from "vitest"
import {openPostgreSQL} from "../src/engines/postgresql.ts"
import {openOn, openStore} from "../src/open-store.ts"
import {contract} from "./contract.ts"
import {openPGlite} from "./pglite.ts"
import {batch} from "./records.ts"
import {versions} from "./versions.ts"

const server = process.env["DEMARCHE_POSTGRES"] || null
let schemas = 0
const nameOf = (number: number) => `store_test_${process.pid}_${number}`

if (server === null) {
  const engine = await openPGlite()
  afterAll(() => engine.close())
  const newSchema = async () => {
    const schema = nameOf(++schemas)
    await engine.createSchema(schema)
    return schema
  }
  const name = "PGlite, as no server is named by DEMARCHE_POSTGRES"
  contract(
    name,
    async () => {
      const schema = await newSchema()
      return {open: (options = {}) => openOn(engine.database(schema, options.readonly ?? false), options)}
    },
    {runs: 2},
  )
  versions(name, async () => engine.database(await newSchema(), false))
} else {
  const admin = new pg.Pool({connectionString: server, max: 2})
  afterAll(async () => {
    for (let number = 1; number <= schemas; number++)
      await admin.query(`drop schema if exists ${nameOf(number)} cascade`)
    await admin.end()
  })
  /** The address of a new and empty schema. */
  const newAddress = async () => {
    const schema = nameOf(++schemas)
    await admin.query(`create schema ${schema}`)
    const url = new URL(server)
    url.searchParams.set("options", `-c search_path=${schema}`)
    url.searchParams.set("application_name", schema)
    return url.href
  }
  contract(
    "a PostgreSQL server",
    async () => {
      const address = await newAddress()
      return {open: (options = {}) => openStore(address, options)}
    },
    {runs: 2},
  )
  versions("a PostgreSQL server", async () => openPostgreSQL(await newAddress(), false))

  describe("a connection that is lost", () => {
    const end = (condition: string) =>
      admin.query(
        `select pg_terminate_backend(pid) from pg_stat_activity where application_name = $1 and ${condition}`,
        [nameOf(schemas)],
      )

    test("in a batch loses the batch and nothing else, and the store goes on", async () => {
      const store = await openStore(await newAddress())
      await store.writeBatch(batch([{text: "One.", tales: [{id: "r1", actor: ["GHA"]}]}]))
      // another writer, so that the batch waits in the middle of its transaction
      const other = await admin.connect()
      await other.query("begin")
      await other.query("select pg_advisory_xact_lock(hashtext($1))", [`demarche writes ${nameOf(schemas)}`])
      const lost = expect(
        store.writeBatch(batch([{text: "Two.", tales: [{id: "r2", actor: ["TGO"]}]}])),
      ).rejects.toMatchObject({fault: "lost"})
      while ((await end("wait_event_type = 'Lock'")).rowCount === 0) await setTimeout(20)
      await lost
      await other.query("rollback")
      other.release()
      expect(await store.query("select count(*) as documents from documents")).toEqual([{documents: 1}])
      await store.writeBatch(batch([{text: "Two.", tales: [{id: "r2", actor: ["TGO"]}]}]))
      expect(await store.verify()).toEqual([])
      await store.close()
    })

    test("while nothing is asked is made anew", async () => {
      const store = await openStore(await newAddress())
      await end("state = 'idle'")
      await setTimeout(100)
      expect(await store.query("select 1 as one")).toEqual([{one: 1}])
      await store.close()
    })
  })
}

test("a server that is not there is named without its password", async () => {
  await expect(openStore("postgres://reader:secret@127.0.0.1:1/records")).rejects.toMatchObject({
    fault: "lost",
    message: expect.stringMatching(/^postgres:\/\/reader@127\.0\.0\.1:1\/records does not answer/),
  })
})
