// How good the relation model is: `npm run evaluate:relations`. Cross-validation on the shared rows with the corpus in
// training, with and without it; `-- --test` also judges the committed model on the frozen test parts.

import {readFileSync} from "node:fs"
import {join} from "node:path"
import {loadRelationModel, relate} from "@demarche/events"
import {installedTextModel} from "../text/installed-model.ts"
import {crossValidate, describeRows} from "./cross-validate.ts"
import {classScores} from "./macro-f1.ts"
import {newsItems, repositoryRoot, shared, trainingRows, writtenTestItems} from "./relation-data.ts"
import {goldRows, quadOf, type RelationRow, type RelationType} from "./rows.ts"
import {chosenOptions, trainRelationModel} from "./train-relations.ts"

const figure = (value: number): string => value.toFixed(3)
const text = installedTextModel()

const classOf = (type: string): RelationType =>
  type === "CONCEDE" || type === "RETREAT" ? "YIELD" : (type as RelationType)

function judge(name: string, rows: readonly RelationRow[], bytes: ArrayBuffer): void {
  if (rows.length === 0) return
  const model = loadRelationModel(bytes)
  const predicted = rows.map(row => classOf(relate(row, text, model).type))
  const gold = rows.map(row => row.type)
  const types = classScores(gold, predicted)
  const quads = classScores(
    gold.map(type => String(quadOf(type))),
    predicted.map(type => String(quadOf(type))),
  )
  console.log(
    `${name}: ${rows.length} pairs, macro-F1 ${figure(types.macroF1)}, accuracy ${figure(types.accuracy)}, quad F1 ${figure(quads.macroF1)}`,
  )
  for (const one of types.classes)
    console.log(
      `  ${one.name.padEnd(10)} P ${figure(one.precision)}  R ${figure(one.recall)}  F1 ${figure(one.f1)}  ${one.rows} pairs`,
    )
}

const rows = trainingRows()
if (rows.every(row => row.domain !== "shared"))
  console.log("skipped: no shared data (cross-validation needs the shared rows)")
else {
  const blocks = describeRows(rows, text)
  const onlyShared = rows.flatMap((row, at) => (row.domain === "shared" ? [at] : []))
  for (const [name, some] of [
    ["shared rows alone", onlyShared],
    ["with the corpus", rows.map((_, at) => at)],
  ] as const) {
    let types = 0
    let quads = 0
    for (const seed of [1, 2, 3]) {
      const validation = crossValidate(
        some.map(at => rows[at]!),
        some.map(at => blocks[at]!),
        seed,
        chosenOptions,
      )
      types += validation.types.macroF1 / 3
      quads += validation.quads.macroF1 / 3
      if (seed === 1 && some.length === rows.length) {
        for (const one of validation.types.classes)
          console.log(
            `  ${one.name.padEnd(10)} P ${figure(one.precision)}  R ${figure(one.recall)}  F1 ${figure(one.f1)}  ${one.rows} rows`,
          )
      }
    }
    console.log(
      `5-fold cross-validation, three seeds, ${name}: macro-F1 ${figure(types)}, quad F1 ${figure(quads)}`,
    )
  }
  if (process.argv.includes("--test")) {
    const test = [
      ["written, frozen test part", goldRows(writtenTestItems(), "written")],
      ["real news, frozen test part", goldRows(newsItems(["corpus/test/news.jsonl"]), "news")],
    ] as const
    const committed = readFileSync(join(repositoryRoot, "packages/events/models/relations.bin"))
    const bytes = committed.buffer.slice(
      committed.byteOffset,
      committed.byteOffset + committed.byteLength,
    ) as ArrayBuffer
    const outside = rows.flatMap((row, at) => (row.domain === "shared" ? [] : [at]))
    const without = trainRelationModel(
      outside.map(at => rows[at]!),
      outside.map(at => blocks[at]!),
      chosenOptions,
    )
    for (const [name, some] of test) {
      judge(name, some, bytes)
      judge(`${name}, trained without the shared rows`, some, without)
    }
    judge("shared rows, trained without them", shared(), without)
  }
}
