// Jobs into the record, some hundred at a time. What a batch holds is acknowledged when it is committed; an end in the middle
// leaves the batches before it whole and the rest for the next run.

import type {ImportState} from "@demarche/store"
import {batchesOf} from "../coding/batches.ts"
import {type Crew, inOrder} from "../coding/crew.ts"
import type {Job} from "../reading/job.ts"
import {batchOf, type Keeping} from "./batch-of.ts"
import type {KeptJob} from "./kept.ts"
import {noTally, type Tally, withBatch} from "./tally.ts"

/** Inputs in a commit: enough that the flush of the disk does not count, and few enough to lose little time. */
const usualJobsPerCommit = 256

export interface Ingesting extends Keeping {
  /** Inputs in a commit, 256 by default: the record is the same whatever their number. */
  readonly jobsPerCommit?: number
  readonly crew: Crew<KeptJob>
  /** Whether to stop after what is being coded now. */
  readonly isStopped: () => boolean
  readonly onBatch: (tally: Tally, jobs: readonly KeptJob[]) => void
}

/** @returns what was done in this run, when everything is acknowledged */
export const ingestJobs = async (
  batches: AsyncIterable<readonly Job[]>,
  ingesting: Ingesting,
): Promise<{readonly tally: Tally; readonly state: ImportState}> => {
  const {store, from, crew, isStopped, onBatch, jobsPerCommit = usualJobsPerCommit} = ingesting
  let tally = noTally
  let waiting: KeptJob[] = []
  const write = async (jobs: readonly KeptJob[], state: ImportState): Promise<void> => {
    const batch = await batchOf(jobs, from.ordinal + tally.read, state, ingesting)
    tally = withBatch(tally, batch, await store.writeBatch(batch))
    onBatch(tally, jobs)
  }
  for await (const made of inOrder(batches, crew)) {
    waiting.push(...made)
    for (; waiting.length >= jobsPerCommit; waiting = waiting.slice(jobsPerCommit))
      await write(waiting.slice(0, jobsPerCommit), "running")
    if (isStopped()) break
  }
  const state = isStopped() ? "stopped" : "done"
  await write(waiting, state)
  return {tally, state}
}

/** Batches until someone says stop. */
export async function* untilStopped(
  jobs: AsyncIterable<Job>,
  isStopped: () => boolean,
): AsyncGenerator<readonly Job[]> {
  for await (const batch of batchesOf(jobs)) {
    if (isStopped()) return
    yield batch
  }
}
