// How well reports were joined, over the pairs that a reader labelled.

import type {LabelledReport} from "./evidence-rows.ts"
import type {Label} from "./gold.ts"

interface JoiningScores {
  readonly precision: number
  readonly recall: number
  readonly f1: number
  /** Pairs of one happening in the gold, and those that were joined. */
  readonly same: number
  readonly joined: number
  readonly bCubed: {readonly precision: number; readonly recall: number; readonly f1: number}
}

export interface JudgedReport {
  readonly id: string
  readonly document: string
  readonly label: Label
  /** Id of the happening it was joined to. */
  readonly happening: string
}

/** Labelled reports, each with the happening it was joined to, once for each of its labels. */
export const judge = (
  labelled: readonly LabelledReport[],
  happenings: ReadonlyMap<string, string>,
): JudgedReport[] =>
  labelled.map(({report: {record, document}, label}) => ({
    id: record.id,
    document,
    label,
    happening: happenings.get(record.id)!,
  }))

/** Pairs of reports of two documents within one scope; both kinds of error, in the order of the reports. */
export function pairErrors(reports: readonly JudgedReport[]): {
  missed: [string, string][]
  wrong: [string, string][]
} {
  const missed: [string, string][] = []
  const wrong: [string, string][] = []
  for (const [a, b] of labelledPairs(reports)) {
    const gold = a.label.happening === b.label.happening
    const joined = a.happening === b.happening
    if (gold && !joined) missed.push([a.id, b.id])
    if (!gold && joined) wrong.push([a.id, b.id])
  }
  return {missed, wrong}
}

export function scoreJoining(reports: readonly JudgedReport[]): JoiningScores {
  let same = 0
  let joined = 0
  let right = 0
  for (const [a, b] of labelledPairs(reports)) {
    const gold = a.label.happening === b.label.happening
    const told = a.happening === b.happening
    if (gold) same++
    if (told) joined++
    if (gold && told) right++
  }
  return {same, joined, ...measures(right / joined, right / same), bCubed: bCubedOf(reports)}
}

const measures = (precision: number, recall: number): {precision: number; recall: number; f1: number} => ({
  precision,
  recall,
  f1: (2 * precision * recall) / (precision + recall),
})

/** Each report's share of right companions among those it was given and those it should have (Bagga and Baldwin 1998), within its scope. */
function bCubedOf(reports: readonly JudgedReport[]): JoiningScores["bCubed"] {
  let precision = 0
  let recall = 0
  for (const scope of scopesOf(reports).values())
    for (const report of scope) {
      const given = scope.filter(other => other.happening === report.happening)
      const gold = scope.filter(other => other.label.happening === report.label.happening)
      const right = given.filter(other => other.label.happening === report.label.happening).length
      precision += right / given.length
      recall += right / gold.length
    }
  return measures(precision / reports.length, recall / reports.length)
}

function* labelledPairs(reports: readonly JudgedReport[]): Generator<[JudgedReport, JudgedReport]> {
  for (const scope of scopesOf(reports).values())
    for (const [at, b] of scope.entries())
      for (const a of scope.slice(0, at)) if (a.document !== b.document) yield [a, b]
}

function scopesOf(reports: readonly JudgedReport[]): Map<string, JudgedReport[]> {
  const scopes = new Map<string, JudgedReport[]>()
  for (const report of reports) {
    const scope = scopes.get(report.label.scope)
    if (scope === undefined) scopes.set(report.label.scope, [report])
    else scope.push(report)
  }
  return scopes
}
