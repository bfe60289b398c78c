// What a system answered, from the lines of `demarche code` or `demarche relate`, or of any program that writes such lines.

import {createHash} from "node:crypto"
import {type PredictedEvent, type PredictedRelation, readPredicted} from "@demarche/evaluation"
import {Unreadable} from "../reading/decode.ts"
import {sentenceAbout} from "../reading/job.ts"
import {jobsOf} from "../reading/jobs.ts"
import {jsonRow, type Row} from "../reading/json-row.ts"
import {findSources} from "../reading/sources.ts"
import {rowId} from "../relating/relation-query.ts"

export interface Predictions {
  /** By the id of the text; those that could not be coded are there without events. */
  readonly events: ReadonlyMap<string, readonly PredictedEvent[]>
  /** By the id of the pair. */
  readonly relations: ReadonlyMap<string, PredictedRelation>
  /** Whole sentences. */
  readonly problems: readonly string[]
}

/**
 * @param path a file; "-" is standard input
 * @param textOf the text that gold has under an id: answers over another one are refused, since their offsets mislead
 */
export const readPredictions = async (
  path: string,
  stdin: AsyncIterable<Uint8Array>,
  textOf: (id: string) => string | undefined,
): Promise<Predictions> => {
  const events = new Map<string, readonly PredictedEvent[]>()
  const relations = new Map<string, PredictedRelation>()
  const problems: string[] = []
  for await (const job of jobsOf(await findSources([path]), "jsonl", stdin)) {
    try {
      if (job.kind === "problem") throw new Unreadable(job.reason)
      if (job.kind !== "line") throw new Unreadable("is no JSON Lines")
      const {row} = jsonRow(job.bytes)
      const told = rowId(row)
      if (told === null) throw new Unreadable('has no "id"')
      const id = String(told)
      if (events.has(id) || relations.has(id))
        throw new Unreadable(`answers ${JSON.stringify(id)} a second time`)
      if (Array.isArray(row["events"])) events.set(id, eventsIn(row, row["events"], textOf(id)))
      else if (typeof row["event"] === "string") relations.set(id, relationIn(row, row["event"]))
      else if ("error" in row || "skipped" in row) events.set(id, [])
      else throw new Unreadable('has neither "events" (a list) nor "event" (a type)')
    } catch (error) {
      if (!(error instanceof Unreadable)) throw error
      problems.push(sentenceAbout(job.origin, error.message))
    }
  }
  return {events, relations, problems}
}

const eventsIn = (row: Row, events: readonly unknown[], text: string | undefined): PredictedEvent[] => {
  const {text_digest: digest} = row
  if (text !== undefined && typeof digest === "string" && sha256(text) !== digest)
    throw new Unreadable("was coded from another text than gold has under that id")
  try {
    return events.map(readPredicted)
  } catch (error) {
    throw new Unreadable(`holds an event that cannot be read: ${(error as Error).message}`)
  }
}

const sha256 = (text: string): string => createHash("sha256").update(text).digest("hex")

const relationIn = ({mode, modality}: Row, type: string): PredictedRelation => ({
  type,
  mode: typeof mode === "string" ? mode : null,
  modality: typeof modality === "string" ? modality : null,
})
