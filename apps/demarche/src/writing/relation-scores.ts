// The scores of `relate`, for people and for programs.

import type {Interval, RelationScores} from "@demarche/evaluation"
import {
  byTypeValue,
  head,
  intervalValue,
  nameWidth,
  percent,
  precisionRecallRow,
  rateRow,
  rateValue,
} from "./scores.ts"

export interface RelationReport {
  readonly pairs: number
  readonly scores: RelationScores
  readonly intervals: {readonly accuracy: Interval; readonly macroF1: Interval} | null
}

/** Kinds of mistakes shown to people. */
const mostConfusions = 10

export const relationScoresTable = ({pairs, scores, intervals}: RelationReport): string => {
  const {low, high} = intervals?.macroF1 ?? {low: null, high: null}
  const range = low === null ? "" : `  95 %: ${percent(low).trim()} to ${percent(high).trim()}`
  return `${[
    pairs === 1 ? "1 pair" : `${pairs} pairs`,
    rateRow("type right", scores.accuracy, intervals?.accuracy),
    `  ${"macro-F1 over the types of gold".padEnd(nameWidth - 2)} ${percent(scores.macroF1).padStart(9)}${range}`,
    "",
    head("by type"),
    ...[...scores.byType].map(([type, score]) => precisionRecallRow(type, score)),
    "",
    "of the pairs whose type is right",
    rateRow("mode right where gold has one", scores.mode),
    rateRow("modality right", scores.modality),
    ...(scores.confusions.length === 0 ? [] : ["", "commonest mistakes (gold, answer)"]),
    ...scores.confusions
      .slice(0, mostConfusions)
      .map(({gold, predicted, count}) => `  ${gold.padEnd(10)} ${predicted.padEnd(10)} ${count}`),
  ].join("\n")}\n`
}

/** The fields are a promise to other programs. */
export const relationScoresValue = ({
  pairs,
  scores,
  intervals,
}: RelationReport): Readonly<Record<string, unknown>> => ({
  pairs,
  accuracy: rateValue(scores.accuracy),
  macro_f1: Math.round(scores.macroF1 * 10000) / 10000,
  by_type: byTypeValue(scores.byType),
  mode: rateValue(scores.mode),
  modality: rateValue(scores.modality),
  confusions: scores.confusions,
  intervals:
    intervals === null
      ? null
      : {accuracy: intervalValue(intervals.accuracy), macro_f1: intervalValue(intervals.macroF1)},
})
