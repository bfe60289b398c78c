// How well weights carry over to happenings they were not learnt on: five folds of scopes in order of time.

import {joinReports} from "@demarche/happenings"
import type {CodedStream} from "./coded-stream.ts"
import {type LabelledReport, rowsOf, scopesIn, strangersIn} from "./evidence-rows.ts"
import type {Gold} from "./gold.ts"
import {learnWeights} from "./learn-weights.ts"
import {type JudgedReport, judge, scoreJoining} from "./score-joining.ts"

const folds = 5

/**
 * Certainty from which a report joins. Over the folds F1 of all pairs is 82.3 from .4, 80.9 from .3 and 78.6 from .5, and precision from .4
 * is 90 instead of 84 from .3. Two events taken for one do more harm than one told as two.
 */
export const joinsFrom = 0.4

const thresholds = [0.3, joinsFrom, 0.5]

interface Fold {
  readonly stream: CodedStream
  readonly scopes: readonly (readonly LabelledReport[])[]
}

/** @param streams news, then stories @param toLearnFrom learnt from in every fold, judged in none */
export function crossValidate(streams: readonly CodedStream[], toLearnFrom: CodedStream): void {
  const strangers = strangersIn(streams[0]!)
  const more = [...scopesIn(toLearnFrom).values()].flatMap(rowsOf)
  const parts: Fold[] = streams.map(stream => ({
    stream,
    scopes: [...scopesIn(stream).values()].sort((a, b) =>
      a[0]!.report.published! < b[0]!.report.published! ? -1 : 1,
    ),
  }))
  const foldOf = ({scopes}: Fold, at: number): number => Math.floor((at * folds) / scopes.length)
  const judged = thresholds.map((): JudgedReport[] => [])
  for (let fold = 0; fold < folds; fold++) {
    const weighing = learnWeights([
      ...parts.flatMap(part =>
        part.scopes.flatMap((scope, at) => (foldOf(part, at) === fold ? [] : rowsOf(scope))),
      ),
      ...more,
      ...strangers,
    ])
    for (const [which, joinsFrom] of thresholds.entries())
      for (const part of parts) {
        const assignments = joinReports(part.stream.reports, [], [], new Map(), {...weighing, joinsFrom})
        const happenings = new Map(assignments.map(({report, happening}) => [report, happening]))
        judged[which]!.push(
          ...judge(part.scopes.filter((_, at) => foldOf(part, at) === fold).flat(), happenings),
        )
      }
  }
  for (const [which, joinsFrom] of thresholds.entries()) {
    const of = (...golds: readonly Gold[]): string =>
      scoresOf(judged[which]!.filter(({label}) => golds.includes(label.gold)))
    console.log(
      `joined from ${joinsFrom}: news ${of("news")}; stories ${of("stories")}; both ${of("news", "stories")}; stream ${of("stream")}; all ${of("news", "stories", "stream")}`,
    )
  }
}

function scoresOf(reports: readonly JudgedReport[]): string {
  const {precision, recall, f1, same, bCubed} = scoreJoining(reports)
  const percent = (value: number): string => (100 * value).toFixed(1)
  return `P ${percent(precision)} R ${percent(recall)} F1 ${percent(f1)} B³ ${percent(bCubed.f1)} (${same} of one happening)`
}
