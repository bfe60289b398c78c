// Jobs travel to workers in batches: one message for a few dozen news items, or for a handful of files.

import type {Job} from "../reading/job.ts"

const mostJobs = 32
const mostBytes = 64 * 1024

/** What a file is taken to weigh before it is read. */
const file = 16 * 1024

const weight = (job: Job): number => (job.kind === "line" || job.kind === "bytes" ? job.bytes.length : file)

export async function* batchesOf(jobs: AsyncIterable<Job>): AsyncGenerator<readonly Job[]> {
  let batch: Job[] = []
  let bytes = 0
  for await (const job of jobs) {
    batch.push(job)
    bytes += weight(job)
    if (batch.length < mostJobs && bytes < mostBytes) continue
    yield batch
    batch = []
    bytes = 0
  }
  if (batch.length > 0) yield batch
}

/** Fewer batches than this are coded before workers have loaded their models. */
export const batchesWorthWorkers = 4

/** The first `count` items, read now, and a sequence that gives all of them, the first ones again. */
export const peek = async <Item>(
  items: AsyncIterable<Item>,
  count: number,
): Promise<{first: readonly Item[]; all: AsyncIterable<Item>}> => {
  const iterator = items[Symbol.asyncIterator]()
  const first: Item[] = []
  while (first.length < count) {
    const next = await iterator.next()
    if (next.done) break
    first.push(next.value)
  }
  async function* again(): AsyncGenerator<Item> {
    yield* first
    yield* {[Symbol.asyncIterator]: () => iterator}
  }
  return {first, all: again()}
}
