// npm run test:load: many readers at the desk and one who hands documents in, on servers of this machine alone, bounded in number
// and time. No request may fail, nothing acknowledged may be lost, memory must be flat, and what a page takes beside others is held
// against what it takes a reader who is alone.
//
// LOAD_READERS (200), LOAD_SECONDS (300) and LOAD_THINK (10: seconds between two pages, on average) say how much; LOAD_STORE names a
// DuckDB file, of which a copy is used (else the shared news are ingested); LOAD_PROCESSES=2 brings it to the PostgreSQL server
// that DEMARCHE_POSTGRES names and serves it twice.

import {existsSync, mkdtempSync, readFileSync, rmSync} from "node:fs"
import {availableParallelism, loadavg, tmpdir} from "node:os"
import {join} from "node:path"
import {setTimeout as sleep} from "node:timers/promises"
import {fileURLToPath} from "node:url"
import {openStore} from "@demarche/store"
import {check, holds} from "../checks.js"
import {chance} from "./desk.js"
import {mean, percentile, table, timesByKind} from "./figures.js"
import {alone, together} from "./readers.js"
import {copyOf, started} from "./servers.js"
import {handIn, judge} from "./writer.js"

const number = (name, usual, most) => {
  const value = Number(process.env[name] ?? usual)
  if (!(value > 0 && value <= most)) throw new Error(`${name} is a number up to ${most}`)
  return value
}
const readers = number("LOAD_READERS", 200, 1000)
const seconds = number("LOAD_SECONDS", 300, 3600)
const think = number("LOAD_THINK", 10, 600)
const processes = number("LOAD_PROCESSES", 1, 8)
/** Seconds of the lone reader, and of those who do not think. */
const briefly = Math.max(5, seconds / 10)
/** How many times the lone reader's median a page may take, of a hundred the slowest. */
const mark = 5

const data =
  process.env.DEMARCHE_DATA ?? fileURLToPath(new URL("../../../../../shared/data", import.meta.url))
const newsFile = join(data, "news/current-events.jsonl")
if (!existsSync(newsFile)) {
  console.log("skipped: no shared data")
  process.exit(0)
}
const lines = readFileSync(newsFile, "utf8").trim().split("\n")
const news = lines.map(line => JSON.parse(line))

const say = line => console.log(`# ${line}; load average ${loadavg()[0].toFixed(1)}`)
const engine = processes === 1 ? "DuckDB" : `PostgreSQL, ${processes} processes`
say(`${readers} readers who think ${think} s, ${seconds} s; ${engine}; ${availableParallelism()} cores`)

/** How much the record holds, whom it tells most of, words to search, its last day. */
const worldAt = async address => {
  const asked = async path => (await fetch(`${address}/${path}`)).text()
  const figures = await asked("metrics")
  const rows = name => Number(new RegExp(`^demarche_${name} (\\d+)`, "m").exec(figures)[1])
  const [network] = JSON.parse(await asked("api/ask/network?limit=300")).parts
  return {
    documents: rows("documents"),
    events: rows("events"),
    pairs: network.rows.map(({first, second, events}) => [`${first},${second}`, events]),
    words: [...new Set(news.slice(0, 400).flatMap(({text}) => text.match(/\b[a-z]{5,}\b/g) ?? []))],
    day: JSON.parse(await asked("api/today")).day,
  }
}

const folder = mkdtempSync(join(tmpdir(), "demarche-load-"))
try {
  const place = await copyOf(process.env.LOAD_STORE, newsFile, folder, processes > 1)
  const serve = () =>
    Promise.all(
      Array.from({length: processes}, (_, index) => started(place, join(folder, `incoming-${index}`))),
    )
  let servers = await serve()
  const addresses = servers.map(({address}) => address)
  const work = () => servers.reduce((sum, server) => sum + server.work(), 0)
  const world = await worldAt(addresses[0])
  say(`the record: ${world.documents} documents, ${world.events} events`)

  let before = work()
  const single = await alone(addresses[0], chance(1), world, performance.now() + briefly * 1000)
  say(
    `alone: ${single.length} pages, none asked for twice; the server worked ${((work() - before) / single.length).toFixed(0)} ms for each`,
  )

  const memory = []
  const began = performance.now()
  const until = began + seconds * 1000
  const isOver = () => performance.now() >= until
  const meter = setInterval(
    () => memory.push(servers.map(({memory}) => Math.round(memory()))),
    Math.min(10_000, seconds * 50),
  )
  before = work()
  const [{pages, failures}, handing, judging] = await Promise.all([
    together(addresses, readers, world, until, think),
    handIn(addresses[0], news, chance(2), isOver),
    judge(addresses.at(-1), isOver),
  ])
  clearInterval(meter)
  const [handedIn, reviewed] = [handing.promised, judging.promised]
  const took = (performance.now() - began) / 1000
  say(
    `together: ${pages.length} pages, ${(pages.length / took).toFixed(1)} in a second; ${handedIn.length} documents handed in, ${reviewed.length} reviews; servers worked ${((work() - before) / 10 / took).toFixed(0)} % of a core`,
  )
  say(`MiB in memory: ${memory.map(all => all.join("+")).join(" ")}`)
  const usual = new Map([...timesByKind(single)].map(([kind, times]) => [kind, percentile(times, 0.5)]))
  console.log(`\n${table(pages, single)}\n`)
  const known = pages.filter(({kind}) => usual.has(kind))
  const times = known.map(({kind, took}) => took / usual.get(kind))

  before = work()
  const busy = await together(addresses, readers, world, performance.now() + briefly * 1000, 0)
  const answers = busy.pages.reduce((sum, {requests}) => sum + requests, 0)
  say(
    `${readers} readers who do not think: ${(busy.pages.length / briefly).toFixed(1)} pages and ${(answers / briefly).toFixed(1)} answers in a second; servers worked ${((work() - before) / busy.pages.length).toFixed(0)} ms for a page`,
  )

  const wrong = [failures, handing.failures, judging.failures, busy.failures].flat()
  await check(`none of ${pages.length + busy.pages.length} pages and of what was handed in failed`, () =>
    holds(wrong.length === 0, `${wrong.length} failed:\n${wrong.slice(0, 5).join("\n")}`),
  )
  const levels = memory.map(all => all.reduce((sum, one) => sum + one, 0))
  const [early, late] = [[1 / 3, 0.6], [0.75]].map(([from, to = 1]) =>
    mean(levels.slice(Math.floor(levels.length * from), Math.ceil(levels.length * to))),
  )
  await check(
    `memory is flat: ${early.toFixed(0)} MiB in the middle, ${late.toFixed(0)} MiB in the end`,
    () => holds(late < early * 1.15, "it grew by more than 15 %"),
  )
  const worst = percentile(times, 0.99)
  await check(`p99 of a page is ${worst.toFixed(1)} times the lone reader's median of its kind`, () =>
    holds(worst <= mark, `at most ${mark} was aimed at`),
  )

  // what was promised is there after an end and a new beginning
  await Promise.all(servers.map(server => server.end()))
  servers = await serve()
  await check("imports that waited are finished by the next server", async () => {
    for (let tries = 0; ; tries++) {
      const {imports} = await (await fetch(`${servers[0].address}/api/imports?limit=1000`)).json()
      if (imports.every(({state}) => state === "done")) return
      holds(tries < 300, "an import is not done after five minutes")
      await sleep(1000)
    }
  })
  await Promise.all(servers.map(server => server.end()))
  const store = await openStore(place, {readonly: true})
  await check(
    `${handedIn.length} documents and ${reviewed.length} reviews were acknowledged, all are kept`,
    async () => {
      const promised = new Set(handedIn)
      const lost = promised.size - (await store.known([...promised])).size
      holds(lost === 0, `${lost} documents are lost`)
      const [kept] = await store.query("select count(*) as reviews from reviews where who = 'load'")
      holds(kept.reviews === reviewed.length, `${reviewed.length} reviews, ${kept.reviews} are kept`)
    },
  )
  await store.close()
} finally {
  rmSync(folder, {recursive: true, force: true})
}
