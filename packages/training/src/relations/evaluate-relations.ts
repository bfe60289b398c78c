// How good the relation model is: `npm run evaluate:relations`. Cross-validation of both heads, three seeds each;
// `-- --test` also judges the committed model on the frozen test parts, beside one trained without the shared rows;
// `-- --card` prints the tables of the model card; `-- --held-out FOLDER` as for the training, minutes the first time.

import {parseArgs} from "node:util"
import {loadRelationModel, type Reading, type RelationModel, relate} from "@demarche/events"
import {loadModels} from "../coder/coder-models.ts"
import {frozenItems, newsItems} from "../corpus/corpus-items.ts"
import {crossValidate, describeRows, relationScores, type Validation} from "./cross-validate.ts"
import type {ClassScores} from "./macro-f1.ts"
import {committedModel, heldOutReader, shared, trainingRows} from "./relation-data.ts"
import {chosenOptions, trainRelationModel} from "./relation-heads.ts"
import {learnRelationNetwork} from "./relation-network.ts"
import {heldOutSequenceScores, learnRelationSequence} from "./relation-sequence.ts"
import {type Domain, goldRows, type RelationRow, relationOf, relationTypes} from "./rows.ts"

const {values} = parseArgs({
  options: {
    test: {type: "boolean", default: false},
    card: {type: "boolean", default: false},
    "held-out": {type: "string"},
  },
})
const figure = (value: number): string => value.toFixed(3)
const committed = loadModels()

const printClasses = ({classes}: ClassScores): void => {
  for (const one of classes)
    console.log(
      `  ${one.name.padEnd(10)} P ${figure(one.precision)}  R ${figure(one.recall)}  F1 ${figure(one.f1)}  ${one.rows} pairs`,
    )
}

function judge(name: string, rows: readonly RelationRow[], relations: RelationModel, reading: Reading): void {
  if (rows.length === 0) return
  const models = {...committed, events: committed.events!, relations}
  const predicted = rows.map(row => relationOf(relate(row, models, reading).type))
  const {types, quads} = relationScores(rows, predicted)
  console.log(
    `${name}: ${rows.length} pairs, macro-F1 ${figure(types.macroF1)}, accuracy ${figure(types.accuracy)}, quad F1 ${figure(quads.macroF1)}`,
  )
  printClasses(types)
}

const mean = (values: readonly number[]): number => values.reduce((sum, one) => sum + one, 0) / values.length

/** Gold down, answer across. */
function printConfusion({rows, predicted}: Validation): void {
  const counts = new Map<string, number>()
  rows.forEach((row, at) => {
    const key = `${row.type} ${predicted[at]}`
    counts.set(key, (counts.get(key) ?? 0) + 1)
  })
  console.log(`| | ${relationTypes.join(" | ")} |`)
  console.log(`| --- |${" ---: |".repeat(relationTypes.length)}`)
  for (const gold of relationTypes)
    console.log(`| ${gold} | ${relationTypes.map(one => counts.get(`${gold} ${one}`) ?? "").join(" | ")} |`)
  const wrong = [...counts].filter(([key]) => new Set(key.split(" ")).size > 1).sort((a, b) => b[1] - a[1])
  console.log(
    `most confused: ${wrong
      .slice(0, 12)
      .map(([key, count]) => `${key.replace(" ", " read as ")} ${count}`)
      .join(" · ")}`,
  )
}

const rows = trainingRows()
const {readerOf, vectors} = heldOutReader(values["held-out"])
const views = describeRows(rows, readerOf)
const read = heldOutSequenceScores(rows, views, vectors, chosenOptions.seed, values["held-out"])
const chosen = (test: (row: RelationRow) => boolean): number[] =>
  rows.flatMap((row, at) => (test(row) ? [at] : []))

function validate(name: string, kind: Domain, reading: Reading, test: (row: RelationRow) => boolean): void {
  const some = chosen(test)
  if (!some.some(at => rows[at]!.domain === kind)) {
    console.log(`${name}: skipped: no shared data`)
    return
  }
  const runs = [1, 2, 3].map(seed =>
    crossValidate(
      some.map(at => rows[at]!),
      some.map(at => views[at]!),
      some.map(at => read[at]!),
      kind,
      reading,
      {...chosenOptions, seed},
      vectors,
    ),
  )
  const types = mean(runs.map(run => run.types.macroF1))
  const accuracy = mean(runs.map(run => run.types.accuracy))
  const quads = mean(runs.map(run => run.quads.macroF1))
  console.log(
    `5-fold cross-validation, three seeds, ${name}: macro-F1 ${figure(types)}, accuracy ${figure(accuracy)}, quad F1 ${figure(quads)}`,
  )
  if (test(sample)) printClasses(runs[0]!.types)
  if (test(sample) && values.card) printConfusion(runs[0]!)
}
/** A row of the corpus: runs over all rows print their classes. */
const sample = {domain: "written"} as RelationRow

validate("shared rows alone", "shared", "plv", row => row.domain === "shared")
validate("shared rows, with all others", "shared", "plv", () => true)
validate("corpus, real news", "news", "plover", () => true)
validate("corpus, written", "written", "plover", () => true)

if (values.test) {
  const test = [
    ["written, frozen test part", goldRows(frozenItems("corpus/test/written.txt"), "written")],
    ["real news, frozen test part", goldRows(newsItems(["corpus/test/news.jsonl"]), "news")],
  ] as const
  const whole = committedModel(vectors)
  const outside = chosen(row => row.domain !== "shared")
  const outsideRows = outside.map(at => rows[at]!)
  const outsideViews = outside.map(at => views[at]!)
  const without = loadRelationModel(
    {
      linear: trainRelationModel(outsideRows, outsideViews, chosenOptions),
      network: learnRelationNetwork(outsideRows, outsideViews, vectors, chosenOptions.seed),
      sequence: learnRelationSequence(outsideRows, outsideViews, vectors, chosenOptions.seed),
    },
    vectors,
  )
  for (const [name, some] of test) {
    judge(name, some, whole, "plover")
    judge(`${name}, trained without the shared rows`, some, without, "plover")
  }
  judge("shared rows, trained without them", shared(), without, "plv")
}
