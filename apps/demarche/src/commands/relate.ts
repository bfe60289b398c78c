// `demarche relate`: the two parties are given, what passes between them is answered, line by line.

import type {Reading} from "@demarche/events"
import {loadRelating} from "../models.ts"
import {jobsOf} from "../reading/jobs.ts"
import {findSources} from "../reading/sources.ts"
import {relateJob} from "../relating/relate-job.ts"
import {allWell, someFailed, type World, writeAll} from "../world.ts"
import {relationBlock, relationLine} from "../writing/relation.ts"
import {columnsOf, harmless, wantsColour} from "../writing/terminal.ts"

export interface RelateOptions {
  readonly format: "jsonl" | "table"
  readonly reading: Reading
}

/** @returns the exit status */
export const relate = async (
  files: readonly string[],
  options: RelateOptions,
  {stdin, stdout, stderr, environment}: World,
): Promise<number> => {
  const models = loadRelating()
  const layout = {columns: columnsOf(stdout, environment), colour: wantsColour(stdout, environment)}
  let status = allWell
  for await (const job of jobsOf(await findSources(files), "jsonl", stdin)) {
    const related = relateJob(job, models, options.reading)
    if (related.kind === "failed") {
      status = someFailed
      stderr.write(`demarche: ${harmless(related.reason)}\n`)
    }
    await writeAll(
      stdout,
      options.format === "jsonl" ? relationLine(related) : relationBlock(related, layout),
    )
  }
  return status
}
