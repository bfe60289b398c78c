// The scores of coded events, for people and for programs.

import type {EventIntervals, EventScores} from "@demarche/evaluation"
import {
  byTypeValue,
  head,
  intervalValue,
  precisionRecallRow,
  precisionRecallValue,
  rateRow,
  rateValue,
} from "./scores.ts"

export interface EventReport {
  readonly texts: number
  readonly scores: EventScores
  readonly intervals: EventIntervals | null
}

const rates = [
  ["actor", "actor right"],
  ["recipient", "recipient right"],
  ["modality", "modality right"],
  ["modalityOfOthers", "… where gold is not actual"],
  ["mode", "mode right where gold has one"],
  ["attribution", "attribution right where either has one"],
  ["date", "date right where gold has one"],
  ["place", "country of the place right where gold has one"],
  ["finestPlace", "finest place right where gold names one"],
  ["amount", "amount and bound right where gold has one"],
  ["size", "counts of people right, each with its bound"],
] as const

const others = [
  ["falselyActual", "hypothetical or negated, told as actual"],
  ["falseAlarms", "texts without event in which one is found"],
] as const

export const eventScoresTable = ({texts, scores, intervals}: EventReport): string =>
  `${[
    head(texts === 1 ? "1 text" : `${texts} texts`),
    precisionRecallRow("an act seen, whatever its type", scores.found),
    precisionRecallRow("type", scores.type, intervals?.type),
    precisionRecallRow("type, actor and recipient", scores.triple, intervals?.triple),
    "",
    head("by type"),
    ...[...scores.byType].map(([type, score]) => precisionRecallRow(type, score)),
    "",
    "of the events whose type is right",
    ...rates.map(([field, name]) => rateRow(name, scores[field])),
    precisionRecallRow("contexts", scores.contexts),
    "",
    "errors (fewer is better)",
    ...others.map(([field, name]) => rateRow(name, scores[field])),
  ].join("\n")}\n`

/** The fields are a promise to other programs. */
export const eventScoresValue = ({
  texts,
  scores,
  intervals,
}: EventReport): Readonly<Record<string, unknown>> => ({
  texts,
  found: precisionRecallValue(scores.found),
  type: precisionRecallValue(scores.type),
  triple: precisionRecallValue(scores.triple),
  by_type: byTypeValue(scores.byType),
  actor: rateValue(scores.actor),
  recipient: rateValue(scores.recipient),
  modality: rateValue(scores.modality),
  modality_of_others: rateValue(scores.modalityOfOthers),
  mode: rateValue(scores.mode),
  attribution: rateValue(scores.attribution),
  date: rateValue(scores.date),
  place: rateValue(scores.place),
  finest_place: rateValue(scores.finestPlace),
  amount: rateValue(scores.amount),
  size: rateValue(scores.size),
  contexts: precisionRecallValue(scores.contexts),
  falsely_actual: rateValue(scores.falselyActual),
  false_alarms: rateValue(scores.falseAlarms),
  intervals:
    intervals === null
      ? null
      : {type_f1: intervalValue(intervals.type), triple_f1: intervalValue(intervals.triple)},
})
