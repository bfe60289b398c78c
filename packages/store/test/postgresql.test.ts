// A server where `DEMARCHE_POSTGRES` names one (postgres://user@host:port/database), otherwise PostgreSQL as WebAssembly.
// Every store has a schema of its own, dropped afterwards.

import pg from "pg"
import {afterAll} from "vitest"
import {openOn, openStore} from "../src/open-store.ts"
import {contract, type Place} from "./contract.ts"
import {openPGlite} from "./pglite.ts"

const server = process.env["DEMARCHE_POSTGRES"]
let schemas = 0
const nextSchema = () => `store_test_${process.pid}_${++schemas}`

if (server === undefined || server === "") {
  const engine = await openPGlite()
  afterAll(() => engine.close())
  const newPlace = async (): Promise<Place> => {
    const schema = nextSchema()
    await engine.createSchema(schema)
    return {open: (options = {}) => openOn(engine.database(schema, options.readonly ?? false), options)}
  }
  contract("PGlite (no DEMARCHE_POSTGRES)", newPlace, {runs: 2})
} else {
  const admin = new pg.Pool({connectionString: server, max: 1})
  afterAll(async () => {
    for (let number = 1; number <= schemas; number++)
      await admin.query(`drop schema if exists store_test_${process.pid}_${number} cascade`)
    await admin.end()
  })
  const newPlace = async (): Promise<Place> => {
    const schema = nextSchema()
    await admin.query(`create schema ${schema}`)
    const url = new URL(server)
    url.searchParams.set("options", `-c search_path=${schema}`)
    return {open: (options = {}) => openStore(url.href, options)}
  }
  contract("a PostgreSQL server", newPlace, {runs: 3})
}
