// The thread that judges reports for a server: those who read come before those who hand in.

import {parentPort} from "node:worker_threads"
import {joinReports, type Report} from "@demarche/happenings"
import {giveWay} from "../coding/give-way.ts"
import type {Handed, Verdict} from "./judging-reports.ts"

const port = parentPort!
giveWay()

let waiting: Report[] = []

port.on("message", (handed: Handed) => {
  if ("reports" in handed) {
    waiting.push(...handed.reports)
    return
  }
  const reports = waiting
  waiting = []
  let verdict: Verdict
  try {
    verdict = {assignments: joinReports(reports, [], handed.apart, handed.stood)}
  } catch (error) {
    verdict = {failure: error instanceof Error ? error.message : String(error)}
  }
  port.postMessage(verdict)
})
