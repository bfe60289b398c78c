// How well reports of one event are joined: `npm run evaluate:happenings [-- --test] [--errors N]`. With --test the frozen half
// is read. The whole stream of news is joined, with its thousands of unlabelled reports; the labelled pairs are judged.

import {joinReports} from "@demarche/happenings"
import {loadModels} from "../coder/coder-models.ts"
import {type CodedStream, codeStream} from "./coded-stream.ts"
import {scoreCopies} from "./copies.ts"
import {scopesIn} from "./evidence-rows.ts"
import {newsOf, storiesOf} from "./gold.ts"
import {type JudgedReport, judge, pairErrors, scoreJoining} from "./score-joining.ts"

const frozenFrom = "2025-10-01"
const half = process.argv.includes("--test") ? "test" : "dev"
const errorsAt = process.argv.indexOf("--errors")
const errorsShown = errorsAt < 0 ? 0 : Number(process.argv[errorsAt + 1])

const percent = (value: number): string => (100 * value).toFixed(1).padStart(5)

const models = loadModels()
const news = newsOf(half)
if (news === null) console.log("skipped: no shared data (real news)")
const parts: [string, CodedStream][] = [["stories", codeStream(storiesOf(half), models)]]
if (news !== null) parts.unshift(["news", codeStream(news, models)])

const judged: JudgedReport[] = []
for (const [name, stream] of parts) {
  const started = process.cpuUsage()
  const assignments = joinReports(stream.reports, [])
  const {user, system} = process.cpuUsage(started)
  const seconds = (user + system) / 1e6
  const happenings = new Map(assignments.map(({report, happening}) => [report, happening]))
  const part = judge([...scopesIn(stream).values()].flat(), happenings)
  judged.push(...part)
  console.log(
    `${name}: ${stream.reports.length} reports, ${new Set(happenings.values()).size} happenings, ${Math.round(stream.reports.length / seconds)} reports a second of processor time; ${part.length} labelled, ${stream.missed} missed by the coder`,
  )
  for (const gold of ["news", "stream", "stories"] as const) {
    const ofGold = part.filter(({label}) => label.gold === gold)
    if (ofGold.length > 0) print(gold, ofGold)
  }
  showErrors(stream, part)
}
print("all", judged)
if (news !== null) {
  const items = news.filter(
    ({date, text}) => date < frozenFrom === (half === "dev") && text.split(" ").length >= 15,
  )
  console.log("copies of news items, made; found by a shared band, judged copies, mean likeness")
  for (const {kind, pairs, met, judged: copies, likeness} of scoreCopies(
    items.map(({text}) => text),
    items.map(({topics}) => topics),
  ))
    console.log(
      `  ${kind.padEnd(36)} ${String(pairs).padStart(5)} pairs ${percent(met)} ${percent(copies)}  ${likeness.toFixed(2)}`,
    )
}

function print(name: string, reports: readonly JudgedReport[]): void {
  const {precision, recall, f1, same, joined, bCubed} = scoreJoining(reports)
  console.log(
    `  ${name.padEnd(8)} pairs P ${percent(precision)} R ${percent(recall)} F1 ${percent(f1)} (${same} of one happening, ${joined} joined)  B³ P ${percent(bCubed.precision)} R ${percent(bCubed.recall)} F1 ${percent(bCubed.f1)}`,
  )
}

function showErrors({reports}: CodedStream, part: readonly JudgedReport[]): void {
  const byId = new Map(reports.map(report => [report.record.id, report]))
  for (const [kind, pairs] of Object.entries(pairErrors(part)))
    for (const pair of pairs.slice(0, errorsShown)) {
      console.log(`  ${kind}`)
      for (const id of pair) {
        const {record, document, sentence} = byId.get(id)!
        console.log(`    ${document} ${record.event[0]} "${record.trigger.text}" ${record.date}: ${sentence}`)
      }
    }
}
