// Documents that were handed in, taken into the record one import after the other. What was promised is on the disk before it is
// promised; an end in the middle costs nothing but time.

import type {OutputOf, progressSchema, routes} from "@demarche/api"
import type {ImportRow, RunRow, Store} from "@demarche/store"
import type {z} from "zod"
import type {Crew} from "../coding/crew.ts"
import {beginImport} from "../ingesting/begin-import.ts"
import {ingestJobs, untilStopped} from "../ingesting/ingest-jobs.ts"
import type {KeptJob} from "../ingesting/kept.ts"
import {type Spool, sourceOf} from "../ingesting/spool.ts"
import type {noTally} from "../ingesting/tally.ts"
import {noting} from "./noting.ts"
import {Refusal} from "./refusal.ts"

type Shown = OutputOf<typeof routes.import>
export type Progress = z.output<typeof progressSchema>

export interface Importing {
  /** @returns the import's id; the documents are on the disk */
  readonly take: (lines: readonly string[]) => Promise<string>
  readonly list: (limit: number) => Promise<OutputOf<typeof routes.imports>>
  /** @throws Refusal when there is none */
  readonly one: (id: string) => Promise<Shown>
  /** Tells of every commit; the answer ends the telling. */
  readonly watch: (id: string, tell: (progress: Progress) => void) => () => void
  /** Begins to go on with what an earlier server left. */
  readonly start: () => Promise<void>
  /** Ends after the batch that is being written; the rest waits for the next server. */
  readonly stop: () => Promise<void>
}

export interface ImportingNeeds {
  readonly store: Store
  readonly crew: Crew<KeptJob>
  readonly spool: Spool
  /** What every import is made with; asked for once. */
  readonly run: () => RunRow
  readonly now: () => string
  readonly onFailure: (error: unknown) => void
}

/** Imports that may wait; more are refused, for the disk is not endless. */
const mostWaiting = 1000

/** After so many new documents the tables are worth sorting again. */
const worthCompacting = 5000

/** A name that waits or is read, with its import's id. */
interface Promised {
  readonly name: string
  readonly id: string
}

export const importingWith = (needs: ImportingNeeds): Importing => {
  const {store, crew, spool, now, onFailure} = needs
  const promised: Promised[] = []
  /** Names by the ids of imports that went wrong: they wait for the next server, or to be handed in again. */
  const failed = new Map<string, string>()
  const watchers = new Map<string, Set<(progress: Progress) => void>>()
  let isStopped = false
  let working: Promise<void> = Promise.resolve()
  let isWorking = false

  const tell = (id: string, progress: Progress): void => {
    for (const listener of watchers.get(id) ?? []) listener(progress)
  }

  const work = async (): Promise<void> => {
    while (promised.length > 0 && !isStopped) {
      const {name, id} = promised[0]!
      try {
        await importOne(name, id)
      } catch (error) {
        onFailure(error)
        failed.set(id, name)
        tell(id, {...progressOf(await shownOf(id, name)), state: "failed"})
      }
      promised.shift()
    }
  }
  const wake = (): void => {
    if (isWorking || isStopped) return
    isWorking = true
    working = work().finally(() => {
      isWorking = false
    })
  }

  const importOne = async (name: string, id: string): Promise<void> => {
    const from = await beginImport(store, sourceOf(name), now())
    const before = progressOf(await shownOf(id, name))
    const {tally, state} = await ingestJobs(
      untilStopped(spool.jobs(name, from.isDone), () => isStopped),
      {
        store,
        run: needs.run(),
        from,
        kind: "api",
        keepText: true,
        crew,
        isStopped: () => isStopped,
        onBatch: tally => tell(id, added(before, tally, "running")),
      },
    )
    if (state !== "done") return
    await spool.forget(name)
    if (tally.coded >= worthCompacting) await store.compact()
    tell(id, added(before, tally, "done"))
  }

  const rowOf = async (id: string): Promise<ImportRow | undefined> =>
    (await store.query<ImportRow>("select * from imports where id = $1", [id]))[0]

  const stateOf = (row: ImportRow): Shown["state"] =>
    failed.has(row.id) ? "failed" : row.state === "stopped" && isPromised(row.id) ? "waiting" : row.state
  const isPromised = (id: string): boolean => promised.some(one => one.id === id)

  const shownOf = async (id: string, name: string | undefined): Promise<Shown> => {
    const row = await rowOf(id)
    if (row !== undefined) return shown(row, stateOf(row))
    if (name === undefined) throw new Refusal("not-found", "there is no import of this id", {field: "id"})
    return {...nothingRead(id, name), state: failed.has(id) ? "failed" : "waiting"}
  }
  /** The import of these documents: the one that has them already, or one that waits. */
  const promise = async (name: string): Promise<string> => {
    const [done] = await store.query<{id: string}>(
      "select id from imports where source = $1 and state = 'done' order by started_at desc, id limit 1",
      [sourceOf(name)],
    )
    if (done !== undefined) {
      await spool.forget(name)
      return done.id
    }
    const {id} = await beginImport(store, sourceOf(name), now())
    if (!isPromised(id)) promised.push({name, id})
    failed.delete(id)
    return id
  }

  return {
    async take(lines) {
      if (isStopped) throw new Refusal("unavailable", "the server is being stopped")
      if (promised.length >= mostWaiting)
        throw new Refusal("too-many", "too many imports wait: try again when some are done")
      const name = await spool.keep(lines)
      const id = await promise(name)
      wake()
      return id
    },
    async list(limit) {
      const noted = noting(store)
      const rows = await noted.query<ImportRow>(
        "select * from imports order by started_at desc, id limit $1",
        [limit],
      )
      const waiting = promised.filter(({id}) => !rows.some(row => row.id === id))
      return {
        imports: [
          ...waiting.map(({id, name}) => nothingRead(id, name)),
          ...rows.map(row => shown(row, stateOf(row))),
        ].slice(0, limit),
        statements: noted.statements,
      }
    },
    one: id => shownOf(id, promised.find(one => one.id === id)?.name ?? failed.get(id)),
    watch(id, listener) {
      const listeners = watchers.get(id) ?? new Set()
      listeners.add(listener)
      watchers.set(id, listeners)
      return () => {
        listeners.delete(listener)
        if (listeners.size === 0) watchers.delete(id)
      }
    },
    async start() {
      for (const name of await spool.waiting()) await promise(name)
      wake()
    },
    async stop() {
      isStopped = true
      await working
    },
  }
}

const nothingRead = (id: string, name: string): Shown => ({
  id,
  source: sourceOf(name),
  kind: "api",
  state: "waiting",
  read: 0,
  coded: 0,
  duplicates: 0,
  skipped: 0,
  failed: 0,
  started_at: "",
})

const shown = ({duplicate, ...row}: ImportRow, state: Shown["state"]): Shown => ({
  ...row,
  duplicates: duplicate,
  state,
})

export const progressOf = ({read, coded, duplicates, skipped, failed, state}: Shown): Progress => ({
  read,
  coded,
  duplicates,
  skipped,
  failed,
  reports: 0,
  state,
})

const added = (before: Progress, tally: typeof noTally, state: Shown["state"]): Progress => ({
  read: before.read + tally.read,
  coded: before.coded + tally.coded,
  duplicates: before.duplicates + tally.duplicates,
  skipped: before.skipped + tally.skipped,
  failed: before.failed + tally.failed,
  reports: before.reports + tally.reports,
  state,
})
