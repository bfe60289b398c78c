// Killed in the middle, again and again: what was acknowledged is there, once. DEMARCHE_ROUNDS says how often (npm run test:kill: 20).

import {randomUUID} from "node:crypto"
import {mkdtempSync, rmSync} from "node:fs"
import {tmpdir} from "node:os"
import {join} from "node:path"
import {setTimeout as sleep} from "node:timers/promises"
import {createClient} from "@demarche/api"
import {documentId, openStore} from "@demarche/store"
import {afterAll, expect, test} from "vitest"
import {run} from "../program/run.ts"
import {type Running, startServer} from "./running.ts"

const rounds = Number(process.env["DEMARCHE_ROUNDS"] ?? 4)
const folder = mkdtempSync(join(tmpdir(), "demarche-kill-"))
const place = join(folder, "record.duckdb")
let server: Running | null = null
afterAll(async () => {
  server?.process.kill("SIGKILL")
  rmSync(folder, {recursive: true, force: true})
})

const countries = ["Cuba", "Kenya", "Japan", "France", "Turkey", "Brazil", "India", "Norway"]

/** A story that nobody told before. */
const story = (number: number) => ({
  text: `${countries[number % 8]}'s president visited ${countries[(number + 1 + (number % 7)) % 8]} on Monday and signed agreement ${number}.`,
  date: "2019-05-14",
})

test(
  `nothing acknowledged is lost and nothing is doubled in ${rounds} rounds`,
  async () => {
    expect((await run(["ingest", "--examples", "--store", place])).status).toBe(0)
    const sent = new Set<string>()
    const promised = {documents: new Set<string>(), reviews: new Set<string>(), imports: new Set<string>()}
    const tried = new Set<string>()
    let number = 0
    for (let round = 1; round <= rounds; round++) {
      server = await startServer("--store", place)
      const client = createClient({address: server.address})
      const subjects = (await client.queue({limit: 10})).events.map(({event}) => event.id)
      let isKilled = false
      const handIn = async (): Promise<void> => {
        while (!isKilled) {
          const documents = Array.from({length: 12}, () => story(number++))
          const ids = documents.map(({text}) => documentId(text))
          for (const id of ids) sent.add(id)
          const taken = await client.ingest({documents}).catch(() => null)
          if (taken === null) return
          for (const id of ids) promised.documents.add(id)
          promised.imports.add(taken.import)
          await sleep(200)
        }
      }
      const judge = async (): Promise<void> => {
        while (!isKilled) {
          const id = randomUUID()
          tried.add(id)
          const subject = subjects[tried.size % subjects.length]!
          const decided = await client
            .review({id, subject, decision: tried.size % 3 === 0 ? "reject" : "accept"})
            .catch(() => null)
          if (decided === null) return
          promised.reviews.add(id)
        }
      }
      const working = Promise.all([handIn(), judge(), judge()])
      // spread over the loading of models, coding and writing
      await sleep(300 + ((round * 1327) % 2600))
      isKilled = true
      await server.end("SIGKILL")
      await working
    }

    server = await startServer("--store", place)
    const client = createClient({address: server.address})
    for (const id of promised.imports) {
      const told = await client.progress({id})
      expect(told).toContain('"state":"done"')
    }
    expect(await server.end("SIGTERM")).toBe(0)
    server = null

    const store = await openStore(place)
    const documents = (
      await store.query<{id: string}>(
        "select id from documents where import_id in (select id from imports where kind = 'api')",
      )
    ).map(({id}) => id)
    const reviews = (await store.query<{id: string}>("select id from reviews")).map(({id}) => id)
    expect(documents.filter((id, place) => documents.indexOf(id) !== place)).toEqual([])
    expect([...promised.documents].filter(id => !documents.includes(id))).toEqual([])
    expect(documents.filter(id => !sent.has(id))).toEqual([])
    expect(new Set(reviews).size).toBe(reviews.length)
    expect([...promised.reviews].filter(id => !reviews.includes(id))).toEqual([])
    expect(reviews.filter(id => !tried.has(id))).toEqual([])
    expect(await store.verify()).toEqual([])
    await store.close()
    expect(promised.documents.size).toBeGreaterThan(0)
    expect(promised.reviews.size).toBeGreaterThan(0)
  },
  60_000 + rounds * 15_000,
)
