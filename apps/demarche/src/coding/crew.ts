// Who does the coding: this thread alone, or workers that take batches as they become free. Results come back in the
// order of the input, and no more batches are under way than the workers need, so memory does not grow with the input.

import {Worker} from "node:worker_threads"
import type {UserRow} from "@demarche/actors"
import type {CoderModels} from "@demarche/events"
import type {KeptJob} from "../ingesting/kept.ts"
import type {CoderBytes} from "../models.ts"
import type {Job} from "../reading/job.ts"
import {codeJob, type KeepSettings, keepJob, type Settings} from "./code-job.ts"
import type {Written} from "./outcome.ts"

/** What is made of a job: a part of the output, or what the record keeps. */
export type Task = Settings | KeepSettings
export type Made<T extends Task> = T extends Settings ? Written : KeptJob

export interface Crew<Result> {
  /** Batches worth having under way at once. */
  readonly depth: number
  readonly code: (batch: readonly Job[]) => Promise<readonly Result[]>
  readonly close: () => Promise<void>
}

export const thisThread = <T extends Task>(models: CoderModels, task: T): Crew<Made<T>> => ({
  depth: 1,
  async code(batch) {
    const made: Made<T>[] = []
    for (const job of batch) made.push((await make(job, models, task)) as Made<T>)
    return made
  },
  async close() {},
})

const make = (job: Job, models: CoderModels, task: Task): Promise<Written | KeptJob> =>
  task.task === "write" ? codeJob(job, models, task) : keepJob(job, models, task)

/** What a worker answers to a batch. */
export type Answer = {readonly made: readonly (Written | KeptJob)[]} | {readonly failure: string}

interface Order {
  readonly batch: readonly Job[]
  readonly resolve: (made: readonly (Written | KeptJob)[]) => void
  readonly reject: (error: Error) => void
}

/** What a worker is given when it starts. The bytes are shared, not copied. */
export interface WorkerStart {
  readonly task: Task
  readonly bytes: CoderBytes
  readonly own: readonly UserRow[]
  /** Whether the rest of the program comes first where processors are scarce. */
  readonly givesWay?: true
}

/**
 * Threads, each started when there is work that no other is free for. One that breaks costs the batch it had: the next batch
 * finds another in its place.
 * @param start called once for each thread
 */
export const workers = <T extends Task>(
  count: number,
  start: () => WorkerStart & {readonly task: T},
): Crew<Made<T>> => {
  const queue: Order[] = []
  const idle = new Set<Worker>()
  const busy = new Map<Worker, Order>()

  const hire = (): Worker => {
    const worker = new Worker(new URL("./worker.js", import.meta.url), {workerData: start()})
    worker.on("message", (answer: Answer) => {
      const order = busy.get(worker)!
      busy.delete(worker)
      idle.add(worker)
      if ("failure" in answer) order.reject(new Error(answer.failure))
      else order.resolve(answer.made)
      giveOut()
    })
    worker.on("error", error => {
      busy.get(worker)?.reject(error)
      busy.delete(worker)
      idle.delete(worker)
      giveOut()
    })
    return worker
  }
  const giveOut = (): void => {
    while (queue.length > 0 && (idle.size > 0 || busy.size < count)) {
      const [worker = hire()] = idle
      const order = queue.shift()!
      idle.delete(worker)
      busy.set(worker, order)
      worker.postMessage(order.batch)
    }
  }

  return {
    depth: count * 3,
    code: batch =>
      new Promise((resolve, reject) => {
        queue.push({batch, resolve: made => resolve(made as readonly Made<T>[]), reject})
        giveOut()
      }),
    async close() {
      await Promise.all([...idle, ...busy.keys()].map(worker => worker.terminate()))
    },
  }
}

/** Results of all batches, in the order of the batches. */
export async function* inOrder<Result>(
  batches: AsyncIterable<readonly Job[]>,
  crew: Crew<Result>,
): AsyncGenerator<readonly Result[]> {
  const underWay: Promise<readonly Result[]>[] = []
  for await (const batch of batches) {
    const result = crew.code(batch)
    // Whoever awaits it hears of a failure; until then it must not count as unhandled.
    result.catch(() => {})
    underWay.push(result)
    if (underWay.length >= crew.depth) yield await underWay.shift()!
  }
  while (underWay.length > 0) yield await underWay.shift()!
}
