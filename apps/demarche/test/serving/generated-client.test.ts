// Somebody else's program: its client is generated from the server's own description by a generator of other people (oazapfts),
// passes the compiler, codes a text and reads a dossier over the wire.

import {execFile} from "node:child_process"
import {mkdtempSync, rmSync, symlinkSync, writeFileSync} from "node:fs"
import {tmpdir} from "node:os"
import {join} from "node:path"
import {fileURLToPath} from "node:url"
import {promisify} from "node:util"
import {build} from "esbuild"
import {afterAll, beforeAll, expect, test} from "vitest"
import {run} from "../program/run.ts"
import {type Running, startServer} from "./running.ts"

const packages = fileURLToPath(new URL("../../../../node_modules", import.meta.url))
const folder = mkdtempSync(join(tmpdir(), "demarche-generated-"))
const store = join(folder, "record.duckdb")
const call = promisify(execFile)
/** Runs a command of a package that is installed here. */
const command = (name: string, ...args: readonly string[]) =>
  call(process.execPath, [join(packages, name), ...args], {cwd: folder})

let server: Running
beforeAll(async () => {
  expect((await run(["ingest", "--examples", "--store", store])).status).toBe(0)
  server = await startServer("--store", store)
  symlinkSync(packages, join(folder, "node_modules"))
})
afterAll(() => {
  server.process.kill("SIGKILL")
  rmSync(folder, {recursive: true, force: true})
})

const program = `import {HttpError} from "@oazapfts/runtime"
import {ask, code, defaults, document} from "./client.ts"

defaults.baseUrl = process.argv[2]!
const story = {text: "Cuba's president Miguel Díaz-Canel arrived in Moscow on Friday.", date: "2018-11-02"}
const coded = await code(story)
const dossier = await ask("dossier", {sides: ["IDN", "KEN"], minConfidence: 0.5, limit: 3})
const deal = dossier.parts.find(({name}) => name === "deals")!.rows[0]!
const source = await document(deal["document"])
const refused: HttpError = await document("nobody").then(() => null, error => error)
console.log(
  JSON.stringify({
    types: coded.events.map(({event}) => event[0]),
    parts: dossier.parts.map(({name}) => name),
    isInItsText: source.document.text!.includes(deal["sentence"]),
    refused: [refused.status, refused.data.error.code],
  }),
)
`

test("a generated client codes a text and reads a dossier with its sources", async () => {
  const described = await (await fetch(`${server.address}/api/openapi.json`)).text()
  writeFileSync(join(folder, "openapi.json"), described)
  writeFileSync(join(folder, "program.ts"), program)
  writeFileSync(join(folder, "package.json"), '{"type": "module"}')
  await command("oazapfts/dist/cli.js", "--optimistic", "openapi.json", "client.ts")
  await command(
    "typescript/bin/tsc",
    ..."--noEmit --strict --noUncheckedIndexedAccess --target es2023 --module nodenext --types node".split(
      " ",
    ),
    "--allowImportingTsExtensions",
    "program.ts",
  )
  const outfile = join(folder, "program.mjs")
  await build({
    entryPoints: [join(folder, "program.ts")],
    bundle: true,
    format: "esm",
    platform: "node",
    outfile,
  })
  const {stdout} = await call(process.execPath, [outfile, server.address])
  expect(JSON.parse(stdout)).toEqual({
    types: ["CONSULT"],
    parts: expect.arrayContaining(["events", "deals", "visits"]),
    isInItsText: true,
    refused: [404, "not-found"],
  })
}, 180_000)
