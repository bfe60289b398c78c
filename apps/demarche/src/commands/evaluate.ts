// `demarche evaluate`: predictions against gold. Reads both, scores them by the rules of the evaluation room, and prints.

import {
  compareRuns,
  eventIntervals,
  gainIntervals,
  type PredictedEvent,
  scoreEvents,
  scoreRelations,
} from "@demarche/evaluation"
import {type Gold, type GoldPair, readGoldFiles} from "../evaluating/gold-files.ts"
import {type Predictions, readPredictions} from "../evaluating/predictions.ts"
import {allWell, someFailed, type World, writeAll, wrongUsage} from "../world.ts"
import {comparisonTable, comparisonValue, type Gains} from "../writing/comparison.ts"
import {type EventReport, eventScoresTable, eventScoresValue} from "../writing/event-scores.ts"
import {type RelationReport, relationScoresTable, relationScoresValue} from "../writing/relation-scores.ts"
import {harmless} from "../writing/terminal.ts"

export interface EvaluateOptions {
  readonly format: "table" | "json"
  readonly as?: "texts" | "pairs"
  readonly texts?: string
  readonly against?: string
  readonly bootstrap: number
  readonly examples: number
}

/** Problems of one kind named on standard error; more are counted. */
const mostNamed = 20

/** @returns the exit status */
export const evaluate = async (
  goldPath: string,
  predictedPath: string | undefined,
  options: EvaluateOptions,
  {stdin, stdout, stderr}: World,
): Promise<number> => {
  let status = allWell
  const tell = (problems: readonly string[]): void => {
    if (problems.length === 0) return
    status = someFailed
    for (const problem of problems.slice(0, mostNamed)) stderr.write(`demarche: ${harmless(problem)}\n`)
    if (problems.length > mostNamed)
      stderr.write(`demarche: and ${problems.length - mostNamed} more of this kind\n`)
  }
  if ((predictedPath === undefined) !== (options.as !== undefined)) {
    stderr.write(
      "demarche: evaluate needs GOLD and PREDICTED, or GOLD and --as (--help tells what is possible)\n",
    )
    return wrongUsage
  }
  const gold = await readGoldFiles(goldPath, options.texts ?? null)
  tell(gold.problems)
  if (options.as !== undefined || predictedPath === undefined) {
    for (const line of options.as === "pairs" ? gold.pairs.map(pairLine) : gold.items.map(textLine))
      await writeAll(stdout, `${JSON.stringify(line)}\n`)
    return status
  }
  const texts = new Map(gold.items.map(item => [item.id, item.text]))
  const read = async (path: string): Promise<Predictions> => {
    const predictions = await readPredictions(path, stdin, id => texts.get(id))
    tell(predictions.problems)
    return predictions
  }
  const predicted = await read(predictedPath)
  const other = options.against === undefined ? null : await read(options.against)
  if (predicted.relations.size > 0) {
    if (other !== null) {
      stderr.write("demarche: --against compares the output of `demarche code` only\n")
      return wrongUsage
    }
    const {report, unanswered} = relationReport(gold.pairs, predicted, options.bootstrap)
    tell(unanswered.map(id => `${predictedPath} does not answer ${id}; it counts as wrong`))
    const value = `${JSON.stringify(relationScoresValue(report), null, 2)}\n`
    await writeAll(stdout, options.format === "json" ? value : relationScoresTable(report))
    return status
  }
  const answers = eventsFor(gold, predicted)
  tell(
    answers.unanswered.map(id => `${predictedPath} does not answer ${id}; it counts as coded without events`),
  )
  const {scores, alignments} = scoreEvents(gold.items, answers.events)
  const report: EventReport = {
    texts: gold.items.length,
    scores,
    intervals: eventIntervals(alignments, options.bootstrap),
  }
  let gains: Gains | null = null
  if (other !== null) {
    const before = eventsFor(gold, other)
    tell(
      before.unanswered.map(
        id => `${options.against} does not answer ${id}; it counts as coded without events`,
      ),
    )
    const old = scoreEvents(gold.items, before.events)
    gains = {
      before: old.scores,
      after: scores,
      intervals: gainIntervals(old.alignments, alignments, options.bootstrap),
      comparison: compareRuns(gold.items, old.alignments, alignments),
    }
  }
  await writeAll(
    stdout,
    options.format === "json"
      ? `${JSON.stringify({...eventScoresValue(report), ...(gains === null ? {} : {against: comparisonValue(gains)})}, null, 2)}\n`
      : eventScoresTable(report) + (gains === null ? "" : comparisonTable(gains, options.examples)),
  )
  return status
}

/** What `demarche code` is to be asked. */
const textLine = ({id, date, text}: Gold["items"][number]): object => ({
  id,
  ...(date === null ? {} : {date}),
  text,
})

/** What `demarche relate` is to be asked: the answer is left out. */
const pairLine = ({id, text, actor, recipient}: GoldPair): object => ({id, text, actor, recipient})

const eventsFor = (
  {items}: Gold,
  {events}: Predictions,
): {events: (readonly PredictedEvent[])[]; unanswered: string[]} => ({
  events: items.map(item => events.get(item.id) ?? []),
  unanswered: items.filter(item => !events.has(item.id)).map(item => item.id),
})

const relationReport = (
  pairs: readonly GoldPair[],
  {relations}: Predictions,
  draws: number,
): {report: RelationReport; unanswered: string[]} => {
  const predictions = pairs.map(pair => relations.get(pair.id) ?? null)
  return {
    report: {pairs: pairs.length, ...scoreRelations(pairs, predictions, draws)},
    unanswered: pairs.filter((_, at) => predictions[at] === null).map(pair => pair.id),
  }
}
