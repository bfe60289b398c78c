// Given actor and recipient, what passes between them: always the best type, with how sure it is.

import type {Modality} from "@demarche/codebook"
import {annotate, type Sentence, type Span, type TextModel} from "@demarche/text"
import {readModality} from "../modality/modality.ts"
import type {Interpretation} from "../triggers/interpretation.ts"
import {featuresOf} from "./features.ts"
import {relationLexicon} from "./lexicon.ts"
import {markPair} from "./pair.ts"
import {type Reading, type RelationModel, typeScores} from "./relation-model.ts"
import {type ReadAct, readActs, ruleReadings} from "./rule-readings.ts"

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

/** @param reading whose conventions tell the types apart */
export function relate(
  query: RelationQuery,
  text: TextModel,
  model: RelationModel,
  reading: Reading = "plv",
): Relation {
  const {sentences} = annotate({id: "", text: query.text, language: "en"}, text)
  const acts = readActs(sentences)
  const blocks = featuresOf(
    markPair(sentences, query.actor, query.recipient),
    form => text.words.clustersOf(form),
    relationLexicon(),
    ruleReadings(sentences, query.actor, query.recipient, acts),
  )
  const scores = typeScores(model, blocks, reading)
  let best = 0
  for (let i = 1; i < scores.length; i++) if (scores[i]! > scores[best]!) best = i
  let second = best === 0 ? 1 : 0
  for (let i = 0; i < scores.length; i++) if (i !== best && scores[i]! > scores[second]!) second = i
  const wanted = model.types[best]!
  const found = nearestAct(acts, query, wanted)
  const margin = scores[best]! - scores[second]!
  return {
    type: wanted === "YIELD" ? (found?.act.type ?? "CONCEDE") : wanted,
    mode: found?.act.mode ?? null,
    modality: found === null ? "actual" : readModality(found.sentence, found.act).modality,
    confidence: Math.round((1 / (1 + Math.exp(-2.5 * margin))) * 1000) / 1000,
  }
}
