// Workers that stay: started when the first text comes, replaced when one breaks, so that a text that brings a worker down
// costs that text alone.

import {sharedCoderBytes} from "../models.ts"
import type {Job} from "../reading/job.ts"
import {type Crew, type Made, type Task, workers} from "./crew.ts"

export const lastingCrew = <T extends Task>(count: number, task: T): Crew<Made<T>> => {
  let crew: Crew<Made<T>> | null = null
  const started = (): Crew<Made<T>> => {
    crew ??= workers(count, {task, own: [], bytes: sharedCoderBytes()})
    return crew
  }
  return {
    depth: count * 3,
    async code(batch: readonly Job[]) {
      const at = started()
      try {
        return await at.code(batch)
      } catch (error) {
        if (crew === at) {
          crew = null
          await at.close()
        }
        throw error
      }
    },
    async close() {
      const at = crew
      crew = null
      await at?.close()
    },
  }
}
