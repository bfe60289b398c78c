// Statements from outside on PostgreSQL, as a plain role: on the server of `DEMARCHE_POSTGRES`, otherwise on PGlite.

import pg from "pg"
import {afterAll, beforeAll, describe, expect, test} from "vitest"
import {openOn, openStore} from "../src/open-store.ts"
import type {Store} from "../src/store.ts"
import {openPGlite} from "./pglite.ts"
import {batch} from "./records.ts"

const server = process.env["DEMARCHE_POSTGRES"] || null
const schema = `outside_${process.pid}`
const role = `reader_${process.pid}`
const limits = {milliseconds: 4000, rows: 50, bytes: 100_000}
const asReader = [
  `create role ${role} login`,
  `grant usage on schema ${schema} to ${role}`,
  `grant select on all tables in schema ${schema} to ${role}`,
]

let writer: Store
let reader: Store
let end: () => Promise<void>

beforeAll(async () => {
  const write = (store: Store) =>
    store.writeBatch(batch([{text: "One.", tales: [{id: "r1", actor: ["GHA"]}]}]))
  if (server === null) {
    const engine = await openPGlite()
    await engine.createSchema(schema)
    writer = await openOn(engine.database(schema, false))
    await write(writer)
    reader = await openOn(engine.database(schema, true, {role, before: asReader}))
    end = () => engine.close()
    return
  }
  const admin = new pg.Pool({connectionString: server, max: 1})
  await admin.query(`create schema ${schema}`)
  const address = (user: string | null) => {
    const url = new URL(server)
    if (user !== null) url.username = user
    url.searchParams.set("options", `-c search_path=${schema}`)
    return url.href
  }
  writer = await openStore(address(null))
  await write(writer)
  for (const statement of asReader) await admin.query(statement)
  reader = await openStore(address(role), {readonly: true})
  end = async () => {
    await reader.close()
    await writer.close()
    await admin.query(`drop schema ${schema} cascade`)
    await admin.query(`drop role ${role}`)
    await admin.end()
  }
})
afterAll(() => end())

const sql = (text: string) => reader.queryWithin(text, [], limits)

test("what reads is answered", async () => {
  expect(await sql("select count(*) as n from events")).toEqual({
    columns: ["n"],
    rows: [[1]],
    truncated: false,
  })
  expect(await sql("with told as (select id from reports) select id from told")).toMatchObject({
    rows: [["r1"]],
  })
  expect(await sql("select i from generate_series(1, 10000) as i")).toMatchObject({truncated: true})
})

describe("what does more than read is refused", () => {
  test.each([
    "delete from events",
    "update events set state = 'rejected'",
    "with gone as (delete from events returning *) select * from gone",
    "select * from events for update",
    "select 1 into mine",
    "create table mine as select 1",
    "select 1; drop table events",
    "commit",
    "copy events to '/tmp/events.csv'",
    "copy events to program 'cat'",
    "select pg_read_file('/etc/passwd')",
    "select pg_ls_dir('/etc')",
    "select lo_import('/etc/passwd')",
    "select pg_sleep(100)",
    'select "pg_sleep"(100)',
    "select PG_CATALOG.PG_SLEEP (100)",
    "select pg_sleep/**/(100)",
    'select U&"pg\\005fsleep"(100)',
    "select set_config('statement_timeout', '0', false)",
    "select set_config('role', 'postgres', false)",
    "set role postgres",
    "reset role",
    "select pg_terminate_backend(pid) from pg_stat_activity",
    "select pg_advisory_lock(1)",
    "select pg_notify('a', 'b')",
    "select query_to_xml('select pg_sleep(9)', true, true, '')",
    "select nextval('pg_class')",
    "select rolpassword from pg_authid",
    "select repeat('x', 1000000000)",
    "select format('%1000000000s', 'x')",
    "load 'dblink'",
    "create extension dblink",
    "do $$ begin perform pg_sleep(9); end $$",
    "explain analyze delete from events",
    "",
  ])("%s", async text => {
    await expect(sql(text)).rejects.toMatchObject({fault: "refused"})
  })

  // PGlite has no clock that could interrupt it
  test.skipIf(server === null)("what runs away is ended", async () => {
    await expect(
      sql("select count(*) from generate_series(1, 100000) a, generate_series(1, 100000) b"),
    ).rejects.toMatchObject({fault: "refused", message: "the statement took longer than 4 seconds"})
  })

  test("and the record is what it was", async () => {
    expect(await writer.verify()).toEqual([])
    expect(await sql("select state from events")).toMatchObject({rows: [["coded"]]})
  })
})
