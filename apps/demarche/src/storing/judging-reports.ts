// Who judges which reports tell one event: this thread, a little at a time, or one of its own.

import {setImmediate as others} from "node:timers/promises"
import {Worker} from "node:worker_threads"
import {type Apart, type Assignment, joiningReports, type Report} from "@demarche/happenings"
import {breaths} from "@demarche/store"

/**
 * @param apart reports that are never one event
 * @param stood the event in which each report stood before
 */
export type Judge = (
  reports: readonly Report[],
  apart: readonly Apart[],
  stood: ReadonlyMap<string, string>,
) => Promise<readonly Assignment[]>

export const judgedInTurns: Judge = async (reports, apart, stood) => {
  const joining = joiningReports(reports, [], apart, stood)
  const breathe = breaths()
  for (;;) {
    const {done, value} = joining.next()
    if (done === true) return value
    const pause = breathe()
    if (pause !== undefined) await pause
  }
}

/** What the thread is handed: some of the reports, or, behind the last of them, the question. */
export type Handed =
  | {readonly reports: readonly Report[]}
  | {readonly apart: readonly Apart[]; readonly stood: ReadonlyMap<string, string>}

/** What it answers. */
export type Verdict = {readonly assignments: readonly Assignment[]} | {readonly failure: string}

/** Fewer reports than this are judged sooner than they are handed over. */
const worthHanding = 40

/** So many are handed over at once: to copy a thousand for the other thread takes a tenth of a second. */
const handful = 8

export interface JudgeBeside {
  readonly judge: Judge
  readonly close: () => Promise<void>
}

/**
 * A thread that gives way to those who read, where the system knows priorities of threads. Whoever writes has the store to himself,
 * so it is asked one thing at a time. One that breaks costs the batch it was asked about.
 */
export const judgedBeside = (): JudgeBeside => {
  let thread: Worker | null = null
  const hire = (): Worker => {
    // how this program was started says nothing of the thread, which runs what was built
    const hired = new Worker(new URL("./judge.js", import.meta.url), {execArgv: []})
    // whoever asked it hears of it too
    hired.on("error", () => {})
    hired.once("exit", () => {
      if (thread === hired) thread = null
    })
    return hired
  }
  return {
    async judge(reports, apart, stood) {
      if (reports.length < worthHanding) return judgedInTurns(reports, apart, stood)
      thread ??= hire()
      const asked = thread
      const verdict = await new Promise<Verdict>((resolve, reject) => {
        const heard = (found: Verdict): void => {
          asked.off("error", reject).off("exit", gone)
          resolve(found)
        }
        const gone = (): void => reject(new Error("the thread that judges reports has ended"))
        asked.once("message", heard).once("error", reject).once("exit", gone)
        handOver(asked, reports, {apart, stood}).catch(reject)
      })
      if ("failure" in verdict) throw new Error(verdict.failure)
      return verdict.assignments
    },
    async close() {
      await thread?.terminate()
    },
  }
}

const handOver = async (thread: Worker, reports: readonly Report[], question: Handed): Promise<void> => {
  const hand = (handed: Handed): void => thread.postMessage(handed)
  for (let at = 0; at < reports.length; at += handful) {
    hand({reports: reports.slice(at, at + handful)})
    await others()
  }
  hand(question)
}
