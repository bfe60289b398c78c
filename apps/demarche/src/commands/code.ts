// `demarche code`: documents in, events out. Joins reading, coding and writing; each of them is a folder of its own.

import {batchesOf, batchesWorthWorkers, peek} from "../coding/batches.ts"
import type {Settings} from "../coding/code-job.ts"
import {inOrder} from "../coding/crew.ts"
import {crewFor} from "../coding/crew-for.ts"
import {exampleJobs} from "../reading/examples.ts"
import type {InputKind} from "../reading/job.ts"
import {jobsOf} from "../reading/jobs.ts"
import type {Meter} from "../reading/open-source.ts"
import {bytesIn, findSources} from "../reading/sources.ts"
import {readUserActors} from "../reading/user-actors.ts"
import {allWell, someFailed, type World, writeAll, wrongUsage} from "../world.ts"
import {formats} from "../writing/formats.ts"
import {startProgress} from "../writing/progress.ts"
import {columnsOf, harmless, wantsColour} from "../writing/terminal.ts"
import {UnknownActors, writeUnknownActors} from "../writing/unknown-actors.ts"

export interface CodeOptions {
  readonly input: InputKind | "auto"
  readonly format: keyof typeof formats
  readonly date?: string
  readonly publisher?: string
  readonly jobs?: number
  readonly explain?: boolean
  readonly statements?: boolean
  readonly withText?: boolean
  readonly examples?: boolean
  readonly actors?: readonly string[]
  readonly unknownActors?: string
  readonly minConfidence?: number
}

/** @returns the exit status */
export const code = async (files: readonly string[], options: CodeOptions, world: World): Promise<number> => {
  if (options.statements === true && options.format === "tsv") {
    world.stderr.write(
      "demarche: a row of tsv is an event, so --statements goes with --format table, jsonl or json\n",
    )
    return wrongUsage
  }
  const settings = settingsOf(options, world)
  const own = await readUserActors(options.actors ?? [])
  for (const note of own.notes) world.stderr.write(`demarche: ${harmless(note)}\n`)
  const unknown = new UnknownActors()
  // A file that cannot be written is told of before hours of coding.
  if (options.unknownActors !== undefined) await writeUnknownActors(options.unknownActors, unknown)
  const meter: Meter = {read: 0}
  const sources = options.examples ? [] : await findSources(files)
  if (world.stdin.isTTY && sources.some(source => source.kind === "stdin"))
    world.stderr.write("demarche: reading from the keyboard; end with Ctrl-D\n")
  const jobs = options.examples ? exampleJobs() : jobsOf(sources, options.input, world.stdin, meter)
  const {first, all} = await peek(batchesOf(jobs), batchesWorthWorkers)
  const crew = crewFor(first, options.jobs, settings, own.rows)
  const progress = await startProgress(world, {
    meter,
    total: bytesIn(sources),
    noun: "events",
    isWanted: !world.stdout.isTTY && first.flat().length > 1,
  })

  const format = formats[settings.format]
  const totals = {documents: 0, skipped: 0, failed: 0, events: 0}
  let undated = 0
  let dropped = 0
  let parts = 0
  try {
    await writeAll(world.stdout, format.head)
    for await (const batch of inOrder(all, crew)) {
      for (const written of batch) {
        for (const note of written.notes) progress.note(`demarche: ${note}`)
        if (written.failed) totals.failed += 1
        else if (written.skipped) totals.skipped += 1
        else totals.documents += 1
        totals.events += written.events
        dropped += written.dropped
        if (written.undated) undated += 1
        for (const actor of written.unknown) unknown.add(actor)
        if (written.output !== "")
          await writeAll(world.stdout, parts++ === 0 ? written.output : format.between + written.output)
      }
      progress.update(totals.documents, totals.events)
    }
    await writeAll(world.stdout, format.tail(totals, settings.layout))
  } finally {
    progress.stop()
    await crew.close()
  }
  if (dropped > 0)
    world.stderr.write(
      `demarche: ${dropped === 1 ? "1 event" : `${dropped} events`} below confidence ${settings.minConfidence} dropped\n`,
    )
  if (undated > 0) world.stderr.write(`demarche: ${undatedWords(undated)}\n`)
  if (options.unknownActors !== undefined) {
    await writeUnknownActors(options.unknownActors, unknown)
    world.stderr.write(
      `demarche: ${unknown.size} ${unknown.size === 1 ? "name" : "names"} that the knowledge base lacks, in ${harmless(options.unknownActors)}\n`,
    )
  }
  return totals.failed > 0 || !own.isWhole ? someFailed : allWell
}

const undatedWords = (count: number): string =>
  `${count === 1 ? "1 document has" : `${count} documents have`} no date of publication, so "on Monday" could not be resolved; --date gives one`

const settingsOf = (options: CodeOptions, {stdout, environment}: World): Settings => ({
  task: "write",
  format: options.format,
  given: {
    ...(options.date === undefined ? {} : {date: options.date}),
    ...(options.publisher === undefined ? {} : {publisher: options.publisher}),
  },
  layout: {
    columns: columnsOf(stdout, environment),
    colour: wantsColour(stdout, environment),
    explain: options.explain ?? false,
    withText: options.withText ?? false,
  },
  unknownActors: options.unknownActors !== undefined,
  minConfidence: options.minConfidence ?? 0,
  statements: options.statements ?? false,
})
