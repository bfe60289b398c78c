// One line to its answer. What goes wrong in a line stays in that line.

import {type Reading, type RelatingModels, type Relation, type RelationQuery, relate} from "@demarche/events"
import {Unreadable} from "../reading/decode.ts"
import {type Job, originId, sentenceAbout} from "../reading/job.ts"
import {jsonRow} from "../reading/json-row.ts"
import {relationQuery, rowId} from "./relation-query.ts"

export type Related =
  | {
      readonly kind: "related"
      readonly id: string | number
      readonly query: RelationQuery
      readonly relation: Relation
    }
  /** `id` is the line's own; `null` when it has none or could not be read. */
  | {readonly kind: "failed"; readonly id: string | number | null; readonly reason: string}

export const relateJob = (job: Job, models: RelatingModels, reading: Reading): Related => {
  let id: string | number | null = null
  try {
    if (job.kind === "problem") throw new Unreadable(job.reason)
    if (job.kind !== "line") throw new Unreadable("is no JSON Lines")
    const {row} = jsonRow(job.bytes)
    id = rowId(row)
    const query = relationQuery(row)
    const relation = relate(query, models, reading)
    return {kind: "related", id: id ?? originId(job.origin), query, relation}
  } catch (error) {
    const reason =
      error instanceof Unreadable
        ? error.message
        : `could not be related (${error instanceof Error ? error.message : String(error)})`
    return {kind: "failed", id, reason: sentenceAbout(job.origin, reason)}
  }
}
