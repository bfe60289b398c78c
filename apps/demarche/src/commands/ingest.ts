// `demarche ingest`: documents into the record. What is acknowledged stays, whatever happens to the program.

import {batchesWorthWorkers, peek} from "../coding/batches.ts"
import {crewFor} from "../coding/crew-for.ts"
import type {Fetcher} from "../fetching/fetched.ts"
import {createFetcher, realClock} from "../fetching/fetcher.ts"
import {follow} from "../fetching/follow.ts"
import {beginImport, type Import} from "../ingesting/begin-import.ts"
import {ingestJobs, untilStopped} from "../ingesting/ingest-jobs.ts"
import {runManifest} from "../ingesting/run-manifest.ts"
import type {Tally} from "../ingesting/tally.ts"
import {exampleJobs} from "../reading/examples.ts"
import type {Columns} from "../reading/from-row.ts"
import {grouped} from "../reading/given.ts"
import type {InputKind, Job} from "../reading/job.ts"
import {type Meter, openSource} from "../reading/open-source.ts"
import {bytesIn, type Source, sourcesOf} from "../reading/sources.ts"
import {readUserActors} from "../reading/user-actors.ts"
import {openRecord} from "../storing/open-record.ts"
import {allWell, someFailed, type World, writeAll, wrongUsage} from "../world.ts"
import {ingestReport} from "../writing/ingest-report.ts"
import {startProgress} from "../writing/progress.ts"
import {columnsOf, harmless, wantsColour} from "../writing/terminal.ts"

export interface IngestOptions {
  readonly store: string
  readonly input: InputKind | "auto"
  readonly format: "table" | "json"
  readonly date?: string
  readonly publisher?: string
  readonly columns?: Columns
  readonly jobs?: number
  readonly actors?: readonly string[]
  /** False with --no-text. */
  readonly text: boolean
  /** False with --no-pages: entries of feeds are read from the feed alone. */
  readonly pages: boolean
  readonly follow?: true
  readonly allowPrivate?: true
  readonly contact?: string
  readonly examples?: true
}

/** @returns the exit status */
export const ingest = async (
  named: readonly string[],
  options: IngestOptions,
  world: World,
): Promise<number> => {
  const {stderr} = world
  const say = (line: string): void => {
    stderr.write(`demarche: ${harmless(line)}\n`)
  }
  if (options.follow === true && !named.some(isAddress)) {
    say("--follow asks for the address of a feed, and none was given")
    return wrongUsage
  }
  const own = await readUserActors(options.actors ?? [])
  for (const note of own.notes) say(note)
  const store = await openRecord(options.store)
  const stop = new AbortController()
  const unheard = world.onInterrupt?.(() => {
    if (!stop.signal.aborted)
      say("stopping: what was read is being written; the same command goes on from there")
    stop.abort()
  })
  const isStopped = (): boolean => stop.signal.aborted
  const fetcher = createFetcher({
    allowPrivate: options.allowPrivate ?? false,
    ...(options.contact === undefined ? {} : {contact: options.contact}),
  })
  try {
    const now = new Date().toISOString()
    const settings = {
      date: options.date ?? null,
      publisher: options.publisher ?? null,
      actors: options.actors ?? [],
    }
    const run = runManifest(settings, now)
    const source =
      options.examples === true ? "examples" : [...named, ...(named.length === 0 ? ["stdin"] : [])].join(" ")
    const from = await beginImport(store, source, now)
    if (from.ordinal > 0)
      say(`going on with an import that was interrupted after ${grouped(from.ordinal)} inputs`)
    const meter: Meter = {read: 0}
    const sources = options.examples === true ? [] : await listed(named)
    const jobs =
      options.examples === true
        ? notDone(exampleJobs(), from)
        : jobsFrom(sources, from, {options, world, meter, fetcher, signal: stop.signal})
    const {first, all} = await peek(
      untilStopped(jobs, isStopped),
      options.follow === true ? 0 : batchesWorthWorkers,
    )
    const crew = crewFor(
      first,
      options.jobs,
      {
        task: "keep",
        statements: true,
        given: {
          ...(options.date === undefined ? {} : {date: options.date}),
          ...(options.publisher === undefined ? {} : {publisher: options.publisher}),
        },
      },
      own.rows,
    )
    const progress = await startProgress(world, {
      meter,
      total: bytesIn(sources),
      noun: "reports",
      isWanted: true,
    })
    try {
      const {tally, state} = await ingestJobs(all, {
        store,
        run,
        from,
        kind: options.follow === true ? "feed" : "files",
        keepText: options.text,
        crew,
        isStopped,
        onBatch(tally, jobs) {
          for (const {notes, kept, origin} of jobs) {
            for (const note of notes) progress.note(`demarche: ${note}`)
            if (kept.kind === "skipped" || kept.kind === "foreign")
              progress.note(`demarche: ${origin} was skipped: ${kept.reason}`)
          }
          progress.update(tally.read, tally.reports)
        },
      })
      progress.stop()
      if (state === "done" && tally.coded > 0) await store.compact()
      const counts = await store.query<{
        readonly documents: number
        readonly events: number
        readonly reports: number
      }>(
        "select (select count(*) from documents) as documents, (select count(*) from events) as events, (select count(*) from reports where event_id is not null) as reports",
      )
      await writeAll(world.stdout, written(tally, counts[0]!, {options, from, state}, world))
      return tally.failed > 0 || !own.isWhole || state !== "done" ? someFailed : allWell
    } finally {
      progress.stop()
      await crew.close()
    }
  } finally {
    unheard?.()
    await fetcher.close()
    await store.close()
  }
}

interface Reading {
  readonly options: IngestOptions
  readonly world: World
  readonly meter: Meter
  readonly fetcher: Fetcher
  readonly signal: AbortSignal
}

async function* jobsFrom(
  sources: readonly Source[],
  {isDone}: Import,
  reading: Reading,
): AsyncGenerator<Job> {
  const {options, world, meter, fetcher, signal} = reading
  const feeds =
    options.follow === true ? sources.flatMap(source => (source.kind === "address" ? [source.name] : [])) : []
  try {
    for (const source of sources)
      if (!feeds.includes(source.name))
        yield* openSource(source, {
          input: options.input,
          stdin: world.stdin,
          ...(options.columns === undefined ? {} : {columns: options.columns}),
          meter,
          isDone,
          fetcher,
          pages: options.pages,
          signal,
        })
    if (feeds.length > 0)
      yield* follow(feeds, {fetcher, isDone, pages: options.pages, signal, clock: realClock})
  } catch (error) {
    // Being stopped in the middle of a wait or a fetch is no failure.
    if (!signal.aborted) throw error
  }
}

async function* notDone(jobs: AsyncIterable<Job>, {isDone}: Import): AsyncGenerator<Job> {
  for await (const job of jobs) if (!isDone(job.origin.source)) yield job
}

const isAddress = (name: string): boolean => /^https?:\/\//i.test(name)

const listed = async (named: readonly string[]): Promise<readonly Source[]> => {
  const sources: Source[] = []
  for await (const source of sourcesOf(named)) sources.push(source)
  return sources
}

const written = (
  tally: Tally,
  record: {readonly documents: number; readonly events: number; readonly reports: number},
  {options, from, state}: {readonly options: IngestOptions; readonly from: Import; readonly state: string},
  {stdout, environment}: World,
): string =>
  options.format === "json"
    ? `${JSON.stringify({import: from.id, state, ...tally, record}, null, 2)}\n`
    : ingestReport(tally, record, options.store, {
        columns: columnsOf(stdout, environment),
        colour: wantsColour(stdout, environment),
      })
