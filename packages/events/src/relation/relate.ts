// Given actor and recipient, what passes between them: always the best type, with how sure it is.

import type {Modality} from "@demarche/codebook"
import type {Sentence, Span} from "@demarche/text"
import {readModality} from "../modality/modality.ts"
import type {Interpretation} from "../triggers/interpretation.ts"
import {viewOfPair} from "./features.ts"
import {readText, type TextReader} from "./read-text.ts"
import type {Reading} from "./reading.ts"
import {type RelationModel, typeScores} from "./relation-model.ts"
import type {ReadAct} from "./rule-readings.ts"

export interface RelationQuery {
  readonly text: string
  /** Half-open UTF-16 offsets; may be empty, hold several spans, overlap or cut a token. */
  readonly actor: readonly Span[]
  readonly recipient: readonly Span[]
}

export interface Relation {
  readonly type: string
  readonly mode: string | null
  readonly modality: Modality
  /** 0 to 1: a logistic of the distance between the best score and the next. */
  readonly confidence: number
}

/** YIELD is the model's one class for CONCEDE and RETREAT; a rule's reading or the trigger's kind tells them apart. */
const classOf = (type: string): string => (type === "CONCEDE" || type === "RETREAT" ? "YIELD" : type)

const meets = (sentence: Sentence, act: Interpretation, spans: readonly Span[]): boolean =>
  [...act.actors, ...act.recipients].some(token =>
    spans.some(span => span.start < sentence.ends[token]! && sentence.starts[token]! < span.end),
  )

/** The rule-read act of the text that fits the class and lies nearest to the two sides. */
function nearestAct(acts: readonly ReadAct[], query: RelationQuery, wanted: string): ReadAct | null {
  let best: ReadAct | null = null
  let most = -1
  for (const one of acts) {
    if (classOf(one.act.type) !== wanted) continue
    const points =
      (meets(one.sentence, one.act, query.actor) ? 2 : 0) +
      (meets(one.sentence, one.act, query.recipient) ? 1 : 0)
    if (points > most) {
      best = one
      most = points
    }
  }
  return best
}

/** What answers a query. */
export interface RelatingModels extends TextReader {
  readonly relations: RelationModel
}

/** @param reading whose conventions tell the types apart */
export function relate(query: RelationQuery, models: RelatingModels, reading: Reading = "plv"): Relation {
  const {relations: model} = models
  const read = readText(query.text, models, reading)
  const scores = typeScores(model, viewOfPair(read, query.actor, query.recipient, models), reading)
  let best = 0
  for (let i = 1; i < scores.length; i++) if (scores[i]! > scores[best]!) best = i
  let second = best === 0 ? 1 : 0
  for (let i = 0; i < scores.length; i++) if (i !== best && scores[i]! > scores[second]!) second = i
  const wanted = model.types[best]!
  const found = nearestAct(read.acts, query, wanted)
  const margin = scores[best]! - scores[second]!
  return {
    type: wanted === "YIELD" ? (found?.act.type ?? "CONCEDE") : wanted,
    mode: found?.act.mode ?? null,
    modality: found === null ? "actual" : readModality(found.sentence, found.act).modality,
    confidence: Math.round((1 / (1 + Math.exp(-2.5 * margin))) * 1000) / 1000,
  }
}
