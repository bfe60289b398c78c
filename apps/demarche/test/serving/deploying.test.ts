// The steps of docs/serve.md as they are written there: the unit and the image start what they say, and what was backed up answers
// the same where it is put back.

import {execFile} from "node:child_process"
import {once} from "node:events"
import {cpSync, existsSync, mkdtempSync, readFileSync, rmSync} from "node:fs"
import {request} from "node:http"
import {tmpdir} from "node:os"
import {join} from "node:path"
import {fileURLToPath} from "node:url"
import {promisify} from "node:util"
import {createClient} from "@demarche/api"
import {afterAll, beforeAll, expect, test} from "vitest"
import {run} from "../program/run.ts"
import {startServer} from "./running.ts"

const deploy = fileURLToPath(new URL("../../../../deploy/", import.meta.url))
const unit = readFileSync(join(deploy, "demarche.service"), "utf8")
const image = readFileSync(join(deploy, "Containerfile"), "utf8")
const call = promisify(execFile)
const folder = mkdtempSync(join(tmpdir(), "demarche-deploying-"))
const store = join(folder, "record.duckdb")
let token: string
beforeAll(async () => {
  expect((await run(["ingest", "--examples", "--store", store])).status).toBe(0)
  token = (await run(["token", "create", "Ada", "--scope", "admin", "--store", store])).stdout.trim()
})
afterAll(() => rmSync(folder, {recursive: true, force: true}))

/** The answer's status to a question asked under a name, as a proxy passes it on. */
const statusUnder = async (address: string, host: string, headers: Record<string, string> = {}) => {
  const asked = request(`${address}/api/questions`, {headers: {host, ...headers}}).end()
  const [answer] = await once(asked, "response")
  answer.resume()
  return answer.statusCode
}

test("the unit serves under its name, to those who show a token", async () => {
  const options = /^ExecStart=\/usr\/bin\/env demarche serve (.*)$/m.exec(unit)![1]!.split(" ")
  options[options.indexOf("--store") + 1] = store
  const server = await startServer(...options)
  const known = {authorization: `Bearer ${token}`}
  expect([
    await statusUnder(server.address, "record.example.org", known),
    await statusUnder(server.address, "record.example.org"),
    await statusUnder(server.address, "elsewhere.example.org", known),
    await server.end("SIGTERM"),
  ]).toEqual([200, 401, 403, 0])
})

test("systemd finds nothing wrong with the unit", async context => {
  if (!existsSync("/usr/bin/systemd-analyze")) return context.skip("no systemd here")
  const {stdout, stderr} = await call("systemd-analyze", ["verify", join(deploy, "demarche.service")])
  expect(stdout + stderr).toBe("")
})

test("the image serves its folder to everybody who shows a token", async () => {
  const [command, ...options] = JSON.parse(/^CMD (.*)$/m.exec(image)![1]!)
  const place = /^ENV DEMARCHE_STORE=(\S+)$/m.exec(image)![1]
  expect([command, place]).toEqual(["serve", "/record/demarche.duckdb"])
  const server = await startServer(...options, "--store", store)
  expect([
    await statusUnder(server.address, "anything.example.org", {authorization: `Bearer ${token}`}),
    await statusUnder(server.address, "anything.example.org"),
    await server.end("SIGTERM"),
  ]).toEqual([200, 401, 0])
})

const dossier = async (place: string, ...sides: readonly string[]): Promise<string> =>
  (await run(["ask", ...sides, "--store", place, "--format", "json"])).stdout

test("a file copied after the server was stopped, or killed, answers the same where it is put back", async () => {
  for (const [signal, text, sides] of [
    ["SIGTERM", "Brazil's president visited Japan on Monday.", ["BRA", "JPN"]],
    ["SIGKILL", "Norway and India signed a trade agreement on Tuesday.", ["NOR", "IND"]],
  ] as const) {
    const server = await startServer("--store", store)
    const {import: id} = await createClient({address: server.address}).ingest({
      documents: [{text, date: "2019-05-14"}],
    })
    await createClient({address: server.address}).progress({id})
    await server.end(signal)
    const restored = join(folder, signal, "record.duckdb")
    for (const end of ["", ".wal", ".incoming"])
      if (existsSync(store + end)) cpSync(store + end, restored + end, {recursive: true})
    const found = await dossier(restored, ...sides)
    expect(found).toBe(await dossier(store, ...sides))
    expect(found).toContain(text)
  }
})

test("a dump of PostgreSQL answers the same where it is put back", async context => {
  const server = process.env["DEMARCHE_POSTGRES"]
  if (server === undefined) return context.skip("DEMARCHE_POSTGRES names no server")
  const named = (database: string) => Object.assign(new URL(server), {pathname: `/${database}`}).href
  const [one, other] = [`dumped_${process.pid}`, `restored_${process.pid}`]
  const dump = join(folder, "record.sql")
  try {
    for (const name of [one, other]) await call("psql", [server, "-c", `create database ${name}`])
    expect((await run(["ingest", "--examples", "--store", named(one)])).status).toBe(0)
    await call("pg_dump", ["--file", dump, named(one)])
    await call("psql", ["--quiet", "--set", "ON_ERROR_STOP=1", "--file", dump, named(other)])
    const found = await dossier(named(other), "IDN", "KEN")
    expect(found).toBe(await dossier(named(one), "IDN", "KEN"))
    expect(found).toContain("Joko Widodo")
  } finally {
    for (const name of [one, other]) await call("psql", [server, "-c", `drop database if exists ${name}`])
  }
})
