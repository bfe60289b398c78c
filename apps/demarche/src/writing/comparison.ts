// What got better and worse between two runs, for people with examples and for programs with every changed text.

import {
  type ChangedText,
  type Comparison,
  describeGold,
  describePredicted,
  type EventIntervals,
  type EventScores,
  f1,
  type Grade,
  type Interval,
  type PredictedEvent,
} from "@demarche/evaluation"
import {intervalValue, nameWidth} from "./scores.ts"
import {harmless} from "./terminal.ts"

export interface Gains {
  readonly before: EventScores
  readonly after: EventScores
  readonly intervals: EventIntervals | null
  readonly comparison: Comparison
}

const gradeWords: Readonly<Record<Grade, string>> = {
  missed: "missed",
  seen: "type wrong",
  type: "parties wrong",
  triple: "right",
}

export const comparisonTable = ({before, after, intervals, comparison}: Gains, examples: number): string => {
  const {better, worse, other, unchanged} = comparison
  return `\n${[
    "against the other run (points of F1)",
    gainRow("type", f1(after.type) - f1(before.type), intervals?.type),
    gainRow("type, actor and recipient", f1(after.triple) - f1(before.triple), intervals?.triple),
    `  ${better.length} texts better, ${worse.length} worse, ${other.length} otherwise changed, ${unchanged} unchanged`,
    ...examplesOf("better", better, examples),
    ...examplesOf("worse", worse, examples),
  ].join("\n")}\n`
}

const points = (value: number): string => `${value < 0 ? "−" : "+"}${(100 * Math.abs(value)).toFixed(1)}`

const gainRow = (name: string, gain: number, interval: Interval | undefined): string =>
  `  ${name.padEnd(nameWidth - 2)} ${points(gain).padStart(9)}${
    interval === undefined ? "" : `  95 %: ${points(interval.low)} to ${points(interval.high)}`
  }`

const examplesOf = (name: string, texts: readonly ChangedText[], most: number): string[] => {
  if (texts.length === 0 || most === 0) return []
  const shown = texts.slice(0, most)
  return [
    "",
    `${name}${texts.length > shown.length ? ` (the first ${shown.length} of ${texts.length})` : ""}`,
    ...shown.flatMap(changed => [
      "",
      `  ${harmless(changed.item.id)}  ${harmless(changed.item.text)}`,
      ...linesOf(changed).map(line => `    ${harmless(line)}`),
    ]),
  ]
}

const linesOf = ({item, events, gone, come}: ChangedText): string[] => {
  const {text} = item
  const answer = ({grade, predicted}: {grade: Grade; predicted: PredictedEvent | null}): string =>
    `${gradeWords[grade].padEnd(13)} ${predicted === null ? "" : describePredicted(text, predicted)}`.trimEnd()
  return [
    ...events.flatMap(event => [
      `gold    ${" ".repeat(13)} ${describeGold(text, event.gold)}`,
      `before  ${answer(event.before)}`,
      `now     ${answer(event.after)}`,
    ]),
    ...gone.map(event => `gone    ${"too much".padEnd(13)} ${describePredicted(text, event)}`),
    ...come.map(event => `new     ${"too much".padEnd(13)} ${describePredicted(text, event)}`),
  ]
}

/** The fields are a promise to other programs. */
export const comparisonValue = ({
  before,
  after,
  intervals,
  comparison,
}: Gains): Readonly<Record<string, unknown>> => {
  const changed = ({item, gain, events, gone, come}: ChangedText): object => ({
    id: item.id,
    gain,
    text: item.text,
    events: events.map(event => ({
      gold: describeGold(item.text, event.gold),
      before: answerValue(item.text, event.before),
      after: answerValue(item.text, event.after),
    })),
    gone: gone.map(event => describePredicted(item.text, event)),
    come: come.map(event => describePredicted(item.text, event)),
  })
  const round = (value: number): number => Math.round(value * 10000) / 10000
  return {
    type_f1_gain: round(f1(after.type) - f1(before.type)),
    triple_f1_gain: round(f1(after.triple) - f1(before.triple)),
    intervals:
      intervals === null
        ? null
        : {type_f1_gain: intervalValue(intervals.type), triple_f1_gain: intervalValue(intervals.triple)},
    better: comparison.better.map(changed),
    worse: comparison.worse.map(changed),
    other: comparison.other.map(changed),
    unchanged: comparison.unchanged,
  }
}

const answerValue = (
  text: string,
  {grade, predicted}: {grade: Grade; predicted: PredictedEvent | null},
): object => ({grade, predicted: predicted === null ? null : describePredicted(text, predicted)})
