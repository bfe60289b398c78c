// Workers where they pay: asked for and more than one document, or more documents than they need to start.

import {availableParallelism} from "node:os"
import type {UserRow} from "@demarche/actors"
import {loadModels, sharedCoderBytes} from "../models.ts"
import type {Job} from "../reading/job.ts"
import {batchesWorthWorkers} from "./batches.ts"
import {type Crew, type Made, type Task, thisThread, workers} from "./crew.ts"

/**
 * @param first the first batches
 * @param asked threads, when the user said how many
 */
export const crewFor = <T extends Task>(
  first: readonly (readonly Job[])[],
  asked: number | undefined,
  task: T,
  own: readonly UserRow[],
): Crew<Made<T>> => {
  const count = asked ?? availableParallelism()
  const many = asked === undefined ? first.length >= batchesWorthWorkers : first.flat().length > 1
  if (count === 1 || !many) return thisThread(loadModels(own), task)
  const start = {task, own, bytes: sharedCoderBytes()}
  return workers(count, () => start)
}
