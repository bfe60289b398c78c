// A worker: loads the models once, then codes batches until it is told to stop.

import {getPriority, setPriority} from "node:os"
import {platform} from "node:process"
import {parentPort, workerData} from "node:worker_threads"
import {modelsOver} from "../models.ts"
import type {Answer, WorkerStart} from "./crew.ts"
import {thisThread} from "./crew.ts"

const port = parentPort!
const {task, bytes, own, givesWay = false} = workerData as WorkerStart
// only Linux knows the priority of a thread; elsewhere it would be the whole program's
if (givesWay && platform === "linux") setPriority(Math.min(19, getPriority() + 10))
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
