// Who does the coding: this thread alone, or workers that take batches as they become free. Results come back in the
// order of the input, and no more batches are under way than the workers need, so memory does not grow with the input.

import {Worker} from "node:worker_threads"
import type {UserRow} from "@demarche/actors"
import type {CoderModels} from "@demarche/events"
import type {CoderBytes} from "../models.ts"
import type {Job} from "../reading/job.ts"
import type {Settings} from "./code-job.ts"
import {codeJob} from "./code-job.ts"
import type {Written} from "./outcome.ts"

export interface Crew {
  /** Batches worth having under way at once. */
  readonly depth: number
  readonly code: (batch: readonly Job[]) => Promise<readonly Written[]>
  readonly close: () => Promise<void>
}

export const thisThread = (models: CoderModels, settings: Settings): Crew => ({
  depth: 1,
  async code(batch) {
    const written: Written[] = []
    for (const job of batch) written.push(await codeJob(job, models, settings))
    return written
  },
  async close() {},
})

/** What a worker answers to a batch. */
export type Answer = {readonly written: readonly Written[]} | {readonly failure: string}

interface Task {
  readonly batch: readonly Job[]
  readonly resolve: (written: readonly Written[]) => void
  readonly reject: (error: Error) => void
}

/** What a worker is given when it starts. The bytes are shared, not copied. */
export interface WorkerStart {
  readonly settings: Settings
  readonly bytes: CoderBytes
  readonly own: readonly UserRow[]
}

export const workers = (count: number, start: WorkerStart): Crew => {
  const queue: Task[] = []
  const idle: Worker[] = []
  const busy = new Map<Worker, Task>()
  let broken: Error | null = null

  const give = (worker: Worker): void => {
    const task = queue.shift()
    if (task === undefined) {
      idle.push(worker)
      return
    }
    busy.set(worker, task)
    worker.postMessage(task.batch)
  }
  const fail = (error: Error): void => {
    broken = error
    for (const task of [...busy.values(), ...queue.splice(0)]) task.reject(error)
    busy.clear()
  }
  const all = Array.from({length: count}, () => {
    const worker = new Worker(new URL("./worker.js", import.meta.url), {workerData: start})
    worker.on("message", (answer: Answer) => {
      const task = busy.get(worker)!
      busy.delete(worker)
      if ("failure" in answer) fail(new Error(answer.failure))
      else task.resolve(answer.written)
      give(worker)
    })
    worker.on("error", fail)
    return worker
  })
  idle.push(...all)

  return {
    depth: count * 3,
    code: batch =>
      new Promise((resolve, reject) => {
        if (broken !== null) reject(broken)
        queue.push({batch, resolve, reject})
        const worker = idle.shift()
        if (worker !== undefined) give(worker)
      }),
    async close() {
      await Promise.all(all.map(worker => worker.terminate()))
    },
  }
}

/** Results of all batches, in the order of the batches. */
export async function* inOrder(
  batches: AsyncIterable<readonly Job[]>,
  crew: Crew,
): AsyncGenerator<readonly Written[]> {
  const underWay: Promise<readonly Written[]>[] = []
  for await (const batch of batches) {
    const result = crew.code(batch)
    // Whoever awaits it hears of a failure; until then it must not count as unhandled.
    result.catch(() => {})
    underWay.push(result)
    if (underWay.length >= crew.depth) yield await underWay.shift()!
  }
  while (underWay.length > 0) yield await underWay.shift()!
}
