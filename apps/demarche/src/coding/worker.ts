// A worker: loads the models once, then codes batches until it is told to stop.

import {parentPort, workerData} from "node:worker_threads"
import {loadModels} from "../models.ts"
import type {Settings} from "./code-job.ts"
import type {Answer} from "./crew.ts"
import {thisThread} from "./crew.ts"

const port = parentPort!
const crew = thisThread(loadModels(), workerData as Settings)

port.on("message", async batch => {
  let answer: Answer
  try {
    answer = {written: await crew.code(batch)}
  } catch (error) {
    answer = {failure: error instanceof Error ? error.message : String(error)}
  }
  port.postMessage(answer)
})
