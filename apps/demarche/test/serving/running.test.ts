// The server as a process: other programs beside it, slow bodies, shared addresses, an end that finishes what was begun.

import {once} from "node:events"
import {existsSync, mkdtempSync, readFileSync, rmSync, statSync} from "node:fs"
import {connect} from "node:net"
import {tmpdir} from "node:os"
import {join} from "node:path"
import {createClient} from "@demarche/api"
import {afterAll, beforeAll, expect, test} from "vitest"
import {run} from "../program/run.ts"
import {type Running, startServer} from "./running.ts"

const folder = mkdtempSync(join(tmpdir(), "demarche-running-"))
const store = join(folder, "record.duckdb")
let server: Running
beforeAll(async () => {
  expect((await run(["ingest", "--examples", "--store", store])).status).toBe(0)
  server = await startServer("--store", store)
})
afterAll(async () => {
  server.process.kill("SIGKILL")
  rmSync(folder, {recursive: true, force: true})
})

test("ask, ingest and token go through the server that holds the file, and say the same", async () => {
  const file = JSON.parse(readFileSync(`${store}.server`, "utf8"))
  expect(file).toMatchObject({pid: server.process.pid, address: server.address})
  expect(statSync(`${store}.server`).mode & 0o077).toBe(0)
  const asked = await run(["ask", "network", "--store", store, "--format", "json"])
  expect(asked).toMatchObject({status: 0, stderr: ""})
  expect(JSON.parse(asked.stdout)).toEqual(
    await createClient({address: server.address}).ask({question: "network"}),
  )
  const line = JSON.stringify({text: "Kenya's president visited Japan on Monday.", date: "2019-05-14"})
  const taken = await run(["ingest", "--store", store, "--input", "jsonl", "--format", "json"], {input: line})
  expect([taken.status, JSON.parse(taken.stdout)]).toMatchObject([0, {read: 1, coded: 1}])
  const events = await run(["ask", "events", "KEN", "JPN", "--store", store, "--format", "csv"])
  expect(events.stdout).toContain("Kenya's president visited Japan on Monday.")
  expect((await run(["token", "create", "Ada", "--scope", "review", "--store", store])).stdout).toMatch(
    /^demarche_\S+\n$/,
  )
  expect((await run(["token", "list", "--store", store])).stdout).toContain("Ada")
})

test("a second server on the same file is refused, and the first stays what others find", async () => {
  const before = readFileSync(`${store}.server`, "utf8")
  const second = await run(["serve", "--store", store, "--port", "0"])
  expect([second.status, second.stderr]).toEqual([
    1,
    expect.stringContaining(`is open in another program (PID ${server.process.pid})`),
  ])
  expect(readFileSync(`${store}.server`, "utf8")).toBe(before)
})

test("the store is lent to nobody who does not know the secret", async () => {
  for (const authorization of ["", "Bearer x", `Bearer ${"a".repeat(43)}`]) {
    const response = await fetch(`${server.address}/local/store/query`, {
      method: "POST",
      headers: {authorization, "content-type": "application/json"},
      body: '["select 1"]',
    })
    expect(response.status).toBe(401)
  }
})

test("a body that drips is ended", async () => {
  const {port} = new URL(server.address)
  const socket = connect(Number(port), "127.0.0.1")
  socket.write(
    "POST /api/code HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nContent-Length: 100\r\n",
  )
  // no empty line: the head never ends
  const [answer] = await once(socket, "data")
  expect(String(answer)).toMatch(/^HTTP\/1\.1 408/)
  socket.destroy()
}, 30_000)

test("an address that others reach asks for a token before it opens", async () => {
  const shared = join(folder, "shared.duckdb")
  expect((await run(["ingest", "--examples", "--store", shared])).status).toBe(0)
  const refused = await run(["serve", "--address", "0.0.0.0", "--port", "0", "--store", shared])
  expect(refused).toMatchObject({status: 1, stderr: expect.stringContaining("demarche token create")})
  const token = (await run(["token", "create", "Ada", "--store", shared])).stdout.trim()
  const open = await startServer("--address", "0.0.0.0", "--store", shared)
  expect((await fetch(`${open.address}/api/questions`)).status).toBe(401)
  expect((await createClient({address: open.address, token}).questions()).questions.length).toBeGreaterThan(
    10,
  )
  const {id} = {id: token.split("_")[1]!}
  expect((await run(["token", "revoke", id, "--store", shared])).status).toBe(0)
  await expect(createClient({address: open.address, token}).questions()).rejects.toMatchObject({status: 401})
  expect((await run(["token", "revoke", id, "--store", shared])).status).toBe(1)
  expect(await open.end("SIGTERM")).toBe(0)
})

test("told to end, it answers what it was asked, keeps what it promised, and leaves nothing behind", async () => {
  const client = createClient({address: server.address})
  const {import: id} = await client.ingest({
    documents: [{text: "Brazil's president visited Japan on Monday.", date: "2019-05-14"}],
  })
  const coding = client.code({text: "France invaded Spain on Monday.", date: "2020-01-08"})
  await new Promise(resolve => setTimeout(resolve, 100))
  const [coded, status] = await Promise.all([coding, server.end("SIGTERM")])
  expect([coded.events.length, status]).toEqual([1, 0])
  expect(existsSync(`${store}.server`)).toBe(false)
  for (const line of server
    .said()
    .split("\n")
    .filter(line => line.startsWith("{")))
    expect(line).not.toMatch(/France|Brazil|Ada/)
  server = await startServer("--store", store)
  expect(await createClient({address: server.address}).progress({id})).toContain('"state":"done"')
  const [row] = (await createClient({address: server.address}).ask({question: "events", sides: "BRA"}))
    .parts[0]!.rows
  expect(row).toMatchObject({type: "CONSULT"})
})
