// Scores as aligned rows for people and as values for programs. Shares are told in per cent, with one decimal.

import {f1, type Interval, type PrecisionRecall, type Rate, share} from "@demarche/evaluation"

export const percent = (value: number): string => (100 * value).toFixed(1).padStart(5)

/** Cells of a row before its figures. */
export const nameWidth = 48

export const head = (name: string): string =>
  `${name.padEnd(nameWidth)} precision  recall     F1   gold  found`

/** @param interval of F1, told behind it */
export const precisionRecallRow = (name: string, score: PrecisionRecall, interval?: Interval): string => {
  const cells = [
    percent(precision(score)).padStart(9),
    percent(recall(score)).padStart(7),
    percent(f1(score)).padStart(6),
    String(score.gold).padStart(6),
    String(score.predicted).padStart(6),
  ]
  return `  ${name.padEnd(nameWidth - 2)} ${cells.join(" ")}${interval === undefined ? "" : `  ${range(interval)}`}`
}

export const rateRow = (name: string, rate: Rate, interval?: Interval): string =>
  `  ${name.padEnd(nameWidth - 2)} ${rate.of === 0 ? "        –" : percent(share(rate)).padStart(9)}  (${rate.right} of ${rate.of})${
    interval === undefined ? "" : `  ${range(interval)}`
  }`

const range = ({low, high}: Interval): string => `95 %: ${percent(low).trim()} to ${percent(high).trim()}`

const precision = ({matched, predicted}: PrecisionRecall): number =>
  predicted === 0 ? 0 : matched / predicted
const recall = ({matched, gold}: PrecisionRecall): number => (gold === 0 ? 0 : matched / gold)

const rounded = (value: number): number => Math.round(value * 10000) / 10000

export const precisionRecallValue = (score: PrecisionRecall): Readonly<Record<string, number>> => ({
  precision: rounded(precision(score)),
  recall: rounded(recall(score)),
  f1: rounded(f1(score)),
  matched: score.matched,
  gold: score.gold,
  predicted: score.predicted,
})

/** `share` is null when nothing was judged. */
export const rateValue = (rate: Rate): Readonly<Record<string, number | null>> => ({
  share: rate.of === 0 ? null : rounded(share(rate)),
  right: rate.right,
  of: rate.of,
})

export const intervalValue = ({low, high}: Interval): readonly [number, number] => [
  rounded(low),
  rounded(high),
]

export const byTypeValue = (
  byType: ReadonlyMap<string, PrecisionRecall>,
): Readonly<Record<string, Readonly<Record<string, number>>>> =>
  Object.fromEntries([...byType].map(([type, score]) => [type, precisionRecallValue(score)]))
