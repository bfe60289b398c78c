// A worker: loads the models once, then codes batches until it is told to stop.

import {parentPort, workerData} from "node:worker_threads"
import {modelsOver} from "../models.ts"
import type {Answer, WorkerStart} from "./crew.ts"
import {thisThread} from "./crew.ts"
import {giveWay} from "./give-way.ts"

const port = parentPort!
const {task, bytes, own, givesWay = false} = workerData as WorkerStart
if (givesWay) giveWay()
const crew = thisThread(modelsOver(bytes, own), task)

port.on("message", async batch => {
  let answer: Answer
  try {
    answer = {made: await crew.code(batch)}
  } catch (error) {
    answer = {failure: error instanceof Error ? error.message : String(error)}
  }
  port.postMessage(answer)
})
