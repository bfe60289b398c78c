// npm run bench:store -- [--events N] [--folder FOLDER]: a made-up press of thirty years in DuckDB and PostgreSQL, and how
// long each takes to answer the same questions. PostgreSQL is the server that DEMARCHE_POSTGRES names; `.ci/with-postgresql`
// starts one. Stores that are already in the folder and the server are asked again without being made anew.

import {existsSync, mkdirSync} from "node:fs"
import {loadavg, tmpdir} from "node:os"
import {join} from "node:path"
import {parseArgs} from "node:util"
import {openPostgreSQL} from "../dist/engines/postgresql.js"
import {openStore} from "../dist/open-store.js"
import {chance} from "./chance.js"
import {loadDuckDB, loadPostgreSQL} from "./load.js"
import {measure, percentile, questionsOf} from "./measure.js"
import {world} from "./world.js"

const {values} = parseArgs({
  options: {
    events: {type: "string", default: "5000000"},
    folder: {type: "string", default: join(tmpdir(), "demarche-bench")},
    pairs: {type: "string", default: "200"},
  },
})
const server = process.env["DEMARCHE_POSTGRES"]
if (server === undefined) {
  console.error("bench:store needs a PostgreSQL server: run it as .ci/with-postgresql npm run bench:store")
  process.exit(2)
}
const events = Number(values.events)
const size = {events, documents: Math.round(events / 25), seed: 1996}
const say = line => process.stderr.write(`${new Date().toISOString().slice(11, 19)} ${line}\n`)

mkdirSync(values.folder, {recursive: true})
const path = join(values.folder, `${events}.duckdb`)
const duckdb = existsSync(path) ? await openStore(path) : await loadDuckDB(path, size, say)
await duckdb.close()
const postgresql = await openPostgreSQLStore()
const stores = {duckdb: await openStore(path), postgresql}
say("both are loaded")

async function openPostgreSQLStore() {
  const schema = `bench_${events}`
  const admin = await openPostgreSQL(server, false)
  const [found] = await admin.read("select 1 from pg_namespace where nspname = $1", [schema])
  const address = new URL(server)
  address.searchParams.set("options", `-c search_path=${schema}`)
  if (found === undefined) {
    const {sql} = await import("kysely")
    await sql.raw(`create schema ${schema}`).execute(admin.connection)
  }
  await admin.close()
  return found === undefined ? loadPostgreSQL(address.href, path, say) : openStore(address.href)
}

/** Its number, where the server runs on this machine. */
async function serverProcess() {
  const [row] = await postgresql.query("select pg_read_file('postmaster.pid', 0, 20) as file")
  const pid = Number.parseInt(row.file, 10)
  return existsSync(`/proc/${pid}`) ? pid : null
}

const {pairsByVolume, words} = world(size)
const draw = chance(size.seed + 2)
const searched = Array.from({length: 60}, (_, number) =>
  Array.from({length: 1 + (number % 3)}, () => words[20 + draw.below(2000)]).join(" "),
)
const load = () => loadavg()[0].toFixed(2)
console.log(`${events} events, ${size.documents} documents; load average before: ${load()}`)
const found = await measure(
  stores,
  questionsOf({pairs: pairsByVolume(Number(values.pairs)), words: searched}),
  await serverProcess(),
  kind => say(`${kind}: load average ${load()}`),
)
console.log(
  "| question | times | DuckDB p50 | p95 | work | PostgreSQL p50 | p95 | work | PostgreSQL : DuckDB | by work |",
)
console.log("| --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: |")
for (const [kind, {times, worked, different}] of Object.entries(found)) {
  const {duckdb, postgresql} = times
  const workOf = engine => `${(worked[engine] / duckdb.length).toFixed(1)} ms`
  const of = list => [0.5, 0.95].map(share => `${percentile(list, share).toFixed(1)} ms`)
  const ratio = percentile(postgresql, 0.5) / percentile(duckdb, 0.5)
  console.log(
    `| ${[kind, duckdb.length, ...of(duckdb), workOf("duckdb"), ...of(postgresql), workOf("postgresql"), ratio.toFixed(2), (worked.postgresql / worked.duckdb).toFixed(2)].join(" | ")} |`,
  )
  if (different > 0) console.log(`${different} answers to "${kind}" differ between the engines`)
}
console.log(`load average after: ${load()}`)
for (const store of Object.values(stores)) await store.close()
