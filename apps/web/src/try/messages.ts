// What page and worker say to each other.

import type {EventRecord, Statement, Trend} from "@demarche/codebook"

export interface ToCode {
  readonly text: string
  readonly date: string
  readonly publisher: string
}

/** A sentence as the parser sees it, for drawing. */
export interface Parsed {
  readonly forms: readonly string[]
  readonly upos: readonly string[]
  /** Index of each word's governor; -1 for the root. */
  readonly heads: readonly number[]
  readonly deprels: readonly string[]
}

export interface CodedHere {
  /** What was read: all places are in it. */
  readonly text: string
  readonly events: readonly EventRecord[]
  readonly statements: readonly Statement[]
  readonly trends: readonly Trend[]
  readonly sentences: readonly Parsed[]
}

export type FromPage = {readonly say: "load"; readonly models: string} | ({readonly say: "code"} & ToCode)

export type FromWorker =
  | {readonly say: "loading"; readonly read: number; readonly files: number; readonly bytes: number}
  | {readonly say: "ready"; readonly fetched: readonly string[]}
  | {readonly say: "failed"; readonly reason: string}
  | ({readonly say: "coded"} & CodedHere)
