// The record does not depend on how the stream of documents is cut into commits, nor events on the order in which it comes, but for
// copies: of texts that are nearly alike the one that came first is the original.

import {type Merging, openStore} from "@demarche/store"
import {beforeAll, describe, expect, test} from "vitest"
import type {Crew} from "../../src/coding/crew.ts"
import {thisThread} from "../../src/coding/crew.ts"
import {beginImport} from "../../src/ingesting/begin-import.ts"
import {ingestJobs} from "../../src/ingesting/ingest-jobs.ts"
import type {KeptJob} from "../../src/ingesting/kept.ts"
import {runManifest} from "../../src/ingesting/run-manifest.ts"
import {loadModels} from "../../src/models.ts"
import type {Job} from "../../src/reading/job.ts"
import {merging, mergingBy} from "../../src/storing/merging.ts"
import {chance, press} from "./press.ts"
import {differences, tablesOf} from "./tables.ts"

const papers = press(Number(process.env["CUT_DOCUMENTS"] ?? 140), 11)
const now = "2026-01-01T00:00:00.000Z"
const coded = new Map<string, KeptJob>()

const jobOf = (index: number): Job => ({
  kind: "line",
  origin: {source: "papers.jsonl", line: index + 1},
  bytes: new TextEncoder().encode(JSON.stringify(papers[index])),
})

beforeAll(async () => {
  const crew = thisThread(loadModels([]), {task: "keep", statements: true, given: {}} as const)
  for (const index of papers.keys()) {
    const [kept] = await crew.code([jobOf(index)])
    coded.set(String(index + 1), kept!)
  }
}, 300_000)

/** Gives what was coded before. */
const remembering: Crew<KeptJob> = {
  depth: 1,
  code: async batch => batch.map(({origin}) => coded.get(String(origin.line))!),
  close: async () => {},
}

/** Joins reports without regard to which text is a copy of which. */
const blindToCopies: Merging = {
  keys: told => merging.keys({...told, copy_of: null}),
  merge: (told, stood) =>
    merging.merge(
      told.map(report => ({...report, copy_of: null})),
      stood,
    ),
}

const recordOf = async (order: readonly number[], jobsPerCommit: number, joining: Merging = merging) => {
  const store = await openStore(":memory:", {merging: joining})
  async function* batches() {
    for (const index of order) yield [jobOf(index)]
  }
  await ingestJobs(batches(), {
    store,
    run: runManifest({}, now),
    from: await beginImport(store, "papers.jsonl", now),
    kind: "files",
    keepText: true,
    crew: remembering,
    isStopped: () => false,
    onBatch() {},
    jobsPerCommit,
  })
  expect(await store.verify()).toEqual([])
  return store
}

describe("one stream of documents", () => {
  test("gives one record in commits of 1, 64 and 256", {timeout: 300_000}, async () => {
    const order = [...papers.keys()]
    const whole = await recordOf(order, 256)
    const told = await whole.query("select count(*) as events, max(reports) as most from events")
    expect(told[0]!["most"]).toBeGreaterThan(2)
    for (const jobsPerCommit of [1, 64]) {
      const cut = await recordOf(order, jobsPerCommit)
      expect(differences(await tablesOf(whole), await tablesOf(cut))).toEqual([])
      await cut.close()
    }
    await whole.close()
  })

  test("gives the same record where a thread beside the server judges the reports", {
    timeout: 300_000,
  }, async () => {
    const built = new URL("../../dist/storing/judging-reports.js", import.meta.url)
    const {judgedBeside} = (await import(built.href)) as typeof import("../../src/storing/judging-reports.ts")
    const beside = judgedBeside()
    let handed = 0
    const joining = mergingBy((reports, apart, stood) => {
      handed = Math.max(handed, reports.length)
      return beside.judge(reports, apart, stood)
    })
    const order = [...papers.keys()]
    const [here, there] = [await recordOf(order, 256), await recordOf(order, 256, joining)]
    await beside.close()
    // so many are not judged in this thread
    expect(handed).toBeGreaterThan(100)
    expect(differences(await tablesOf(here), await tablesOf(there))).toEqual([])
    await Promise.all([here.close(), there.close()])
  })

  test("gives the same events in any order, copies apart", {timeout: 300_000}, async () => {
    // of two papers with one text the first that comes gives its publisher, so no text comes twice
    const texts = papers.map(({text}) => text)
    const order = [...papers.keys()].filter(index => texts.indexOf(texts[index]!) === index)
    const draw = chance(5)
    for (let at = order.length - 1; at > 0; at--) {
      const other = draw(at + 1)
      ;[order[at], order[other]] = [order[other]!, order[at]!]
    }
    const events = async (order: readonly number[]) => {
      const store = await recordOf(order, 40, blindToCopies)
      const rows = await store.query(
        "select id, type, date, reports, sources, record, why_merged from events order by id",
      )
      await store.close()
      return rows
    }
    expect(await events(order)).toEqual(await events([...order].reverse()))
  })
})
