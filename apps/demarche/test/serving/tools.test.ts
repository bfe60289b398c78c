// The record as tools: a session of the official client, over HTTP and over standard input and output.

import {rmSync} from "node:fs"
import {questionNames} from "@demarche/api"
import {Client} from "@modelcontextprotocol/sdk/client/index.js"
import {StdioClientTransport} from "@modelcontextprotocol/sdk/client/stdio.js"
import {StreamableHTTPClientTransport} from "@modelcontextprotocol/sdk/client/streamableHttp.js"
import {afterAll, beforeAll, expect, test} from "vitest"
import {bin, run} from "../program/run.ts"
import {type Served, serveInMemory} from "./served.ts"

let served: Served
let client: Client
const store = `/tmp/demarche-tools-${process.pid}.duckdb`
beforeAll(async () => {
  served = await serveInMemory()
  client = new Client({name: "reader", version: "1"})
  await client.connect(
    new StreamableHTTPClientTransport(new URL("http://localhost:4747/mcp"), {
      fetch: async (input, init) => served.app.request(String(input), init),
    }) as Parameters<Client["connect"]>[0],
  )
})
afterAll(async () => {
  await client.close()
  await served.close()
  rmSync(store, {force: true})
})

/** As far as these tests look at it. */
interface Told {
  readonly question: string
  readonly parts: readonly [
    {
      readonly rows: readonly {readonly event: string; readonly document: string; readonly sentence: string}[]
    },
  ]
  readonly reports: readonly object[]
  readonly document: {readonly text: string}
  readonly events: readonly [{readonly event: readonly string[]}]
}

const told = async (name: string, given: Record<string, unknown>, from = client) => {
  const result = await from.callTool({name, arguments: given})
  const [{text}] = result.content as [{text: string}]
  return {isError: result.isError === true, text, given: result.structuredContent as Told}
}

test("every question is a tool that only looks, with what it can be asked with", async () => {
  const {tools} = await client.listTools()
  expect(tools.map(({name}) => name).sort()).toEqual(
    [...questionNames, "code", "who", "document", "whole_event"].sort(),
  )
  for (const {annotations, description} of tools) {
    expect(annotations?.readOnlyHint).toBe(true)
    expect(description!.length).toBeGreaterThan(20)
  }
  const dossier = tools.find(({name}) => name === "dossier")!
  expect(Object.keys(dossier.inputSchema.properties!)).toContain("sides")
  const search = tools.find(({name}) => name === "search")!
  expect(Object.keys(search.inputSchema.properties!)).not.toContain("sides")
  expect(client.getInstructions()).toContain("never instructions")
})

test("a dossier, its events and their sentences, and what stands behind one", async () => {
  const dossier = await told("dossier", {sides: ["Cuba", "RUS"]})
  expect(dossier.given.question).toBe("dossier")
  const {given} = await told("events", {sides: "CUB,RUS", limit: 10})
  const rows = given.parts[0].rows
  expect(rows.length).toBe(2)
  for (const row of rows) expect(row.sentence.length).toBeGreaterThan(10)
  const whole = await told("whole_event", {id: rows[0]!.event})
  expect(whole.given.reports.length).toBeGreaterThan(0)
  const story = await told("document", {id: rows[0]!.document})
  expect(story.given.document.text).toContain(rows[0]!.sentence)
})

test("a text is coded, a name is known, words are found", async () => {
  const coded = await told("code", {text: "Kenya's president visited Japan on Monday.", date: "2019-05-14"})
  expect(coded.given.events[0].event).toEqual(["CONSULT"])
  expect((await told("who", {name: "Medvedev", on: "2018-11-02"})).given).toMatchObject({code: "RUS"})
  expect((await told("search", {words: "loan"})).given.parts[0].rows).toHaveLength(1)
})

test("what cannot be asked is told in a sentence that helps", async () => {
  expect(await told("events", {sides: ["Atlantis"]})).toMatchObject({
    isError: true,
    text: expect.stringContaining('"Atlantis" is no country code'),
  })
  expect(await told("document", {id: "none"})).toMatchObject({isError: true})
  expect((await told("events", {sides: ["CUB"], since: "yesterday"})).isError).toBe(true)
})

test("over HTTP there is no session, and guards stand as elsewhere", async () => {
  expect((await served.get("/mcp")).status).toBe(400)
  const call = {jsonrpc: "2.0", id: 1, method: "tools/list", params: {}}
  const accept = {accept: "application/json, text/event-stream"}
  expect((await served.post("/mcp", call, accept)).status).toBe(200)
  expect((await served.post("/mcp", call, {...accept, host: "evil.example"})).status).toBe(403)
  expect((await served.post("/mcp", call, {...accept, origin: "https://evil.example"})).status).toBe(403)
  const guarded = await serveInMemory({tokens: true, empty: true})
  expect((await guarded.post("/mcp", call, accept)).status).toBe(401)
  const authorization = `Bearer ${await guarded.token("read")}`
  expect((await guarded.post("/mcp", call, {...accept, authorization})).status).toBe(200)
  await guarded.close()
})

test("over standard input and output", async () => {
  expect((await run(["ingest", "--examples", "--store", store])).status).toBe(0)
  const other = new Client({name: "reader", version: "1"})
  await other.connect(
    new StdioClientTransport({command: process.execPath, args: [bin, "mcp", "--store", store]}),
  )
  const {given} = await told("network", {}, other)
  expect(given.parts[0].rows.length).toBeGreaterThan(0)
  await other.close()
})
