// One text coded and forgotten, in a thread of its own.

import type {OutputOf, ReadOf, routes} from "@demarche/api"
import type {EventRecord, Statement, Trend} from "@demarche/codebook"
import {coderVersion} from "@demarche/events"
import {documentId} from "@demarche/store"
import type {Settings} from "../coding/code-job.ts"
import type {Crew} from "../coding/crew.ts"
import type {Written} from "../coding/outcome.ts"
import {Refusal} from "./refusal.ts"

export const codingTask: Settings = {
  task: "write",
  format: "jsonl",
  given: {},
  layout: {columns: 80, colour: false, explain: false, withText: false},
  unknownActors: false,
  minConfidence: 0,
  statements: true,
}

/** Texts waiting to be coded; more are refused, for whoever waits behind them would give up. */
const mostWaiting = 32

export interface Coding {
  readonly code: (read: ReadOf<typeof routes.code>) => Promise<OutputOf<typeof routes.code>>
}

interface Line {
  readonly language?: string
  readonly text_digest?: string
  readonly reason?: string
  readonly error?: string
  readonly events?: EventRecord[]
  readonly statements?: Statement[]
  readonly trends?: Trend[]
}

export const codingWith = (crew: Crew<Written>): Coding => {
  let waiting = 0
  return {
    async code({text, title, date, publisher, url}) {
      if (waiting >= mostWaiting)
        throw new Refusal("too-many", "other texts are being coded: try again in some seconds")
      waiting++
      try {
        const id = documentId(text, title)
        const row = {id, text, title, date, publisher, url}
        const [made] = await crew.code([{kind: "row", origin: {source: "code", line: 0}, row}])
        const line: Line = JSON.parse(made!.output)
        if (line.error !== undefined)
          throw new Refusal("bad-request", "the text could not be coded", {
            field: "text",
            expected: "a news story",
          })
        return {
          document: {
            id,
            title: title ?? null,
            date: date ?? null,
            publisher: publisher ?? null,
            url: url ?? null,
            language: line.language ?? "other",
            text_digest: line.text_digest ?? null,
            skipped: line.reason ?? null,
            coder: coderVersion,
          },
          events: line.events ?? [],
          statements: line.statements ?? [],
          trends: line.trends ?? [],
        }
      } finally {
        waiting--
      }
    },
  }
}
