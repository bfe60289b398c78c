// Trains the context model, prints its cross-validated figures and writes packages/events/models/contexts.bin:
// `npm run train:contexts`. Seeded: the same data give the same bytes. `-- --without FILE --to PATH` as for the triggers;
// `--dry` prints the figures and writes nothing.

import {join} from "node:path"
import {parseArgs} from "node:util"
import type {PrecisionRecall} from "@demarche/evaluation"
import {CONTEXT_COMPONENT, CONTEXT_FEATURES, contextNames, RARITY_STEPS} from "@demarche/events"
import {stringColumn, writeModelFile} from "@demarche/text"
import {formatPrecisionRecall} from "../coder/format-scores.ts"
import {trainingItems} from "../corpus/training-items.ts"
import {packWeights, strongestFeatures} from "../linear/pack-weights.ts"
import {countVocabulary, inSteps, onlyKept, stepsOf} from "../linear/vectors.ts"
import {eventModels, writeModel} from "../model-files.ts"
import {installedTextModel} from "../text/installed-model.ts"
import {type ContextRow, contextRows} from "./context-rows.ts"
import {
  bestThresholds,
  type ContextOptions,
  contextVector,
  countContexts,
  learnContexts,
  scoresOutOfFold,
  textFolds,
} from "./learn-contexts.ts"

/** Chosen by cross-validation. */
const options: ContextOptions = {cost: 0.05, epochs: 30, seed: 20181102}
const folds = 5
/** Features kept: those with the strongest weight for any context. 14,000 of 41 bytes stay below 600 KB. */
const keptFeatures = 14_000

const sum = (all: readonly PrecisionRecall[]): PrecisionRecall =>
  all.reduce(
    (a, b) => ({matched: a.matched + b.matched, gold: a.gold + b.gold, predicted: a.predicted + b.predicted}),
    {matched: 0, gold: 0, predicted: 0},
  )

const {values} = parseArgs({
  options: {without: {type: "string"}, to: {type: "string"}, dry: {type: "boolean", default: false}},
})
const text = installedTextModel()
const {written, news} = trainingItems(values.without)
const rows: ContextRow[] = [...contextRows(written, "written", text), ...contextRows(news, "news", text)]
const contexts = contextNames()
console.log(
  `${rows.length} acts: ${rows.filter(row => row.domain === "written").length} written, ${rows.filter(row => row.domain === "news").length} news`,
)

// the vocabulary that the file can hold is chosen once on all rows, by the weights of a first round
const whole = inSteps(countVocabulary(rows.map(row => row.blocks)), RARITY_STEPS)
const firstVectors = rows.map(row => contextVector(row, whole))
const firstWeights = learnContexts(firstVectors, rows, contexts, whole.rarity.length, options)
const vocabulary = onlyKept(strongestFeatures(firstWeights, whole.indexOf, keptFeatures), whole)
const width = vocabulary.rarity.length
const vectors = rows.map(row => contextVector(row, vocabulary))

const foldOf = textFolds(rows, folds, options.seed)
const wholeScores = scoresOutOfFold(firstVectors, rows, contexts, whole.rarity.length, foldOf, options)
// thresholds for a fold come from the other folds
const byFold = Array.from({length: folds}, (_, fold) => {
  const others = [...rows.keys()].filter(at => foldOf[at] !== fold)
  const thresholds = bestThresholds(
    others.map(at => rows[at]!),
    others.map(at => wholeScores[at]!),
    contexts,
  )
  return (keep: (row: ContextRow) => boolean): PrecisionRecall => {
    const judged = [...rows.keys()].filter(at => foldOf[at] === fold && keep(rows[at]!))
    return countContexts(
      judged.map(at => rows[at]!),
      judged.map(at => wholeScores[at]!),
      contexts,
      thresholds,
    )
  }
})
const judge = (keep: (row: ContextRow) => boolean): PrecisionRecall => sum(byFold.map(count => count(keep)))
console.log(
  `${folds}-fold cross-validation, thresholds from the other folds, ${whole.rarity.length} features:`,
)
for (const [name, keep] of Object.entries({
  written: (row: ContextRow) => row.domain === "written",
  news: (row: ContextRow) => row.domain === "news",
  all: () => true,
}))
  console.log(formatPrecisionRecall(name, judge(keep)))

if (!values.dry) {
  const weights = learnContexts(vectors, rows, contexts, width, options)
  const thresholds = bestThresholds(
    rows,
    scoresOutOfFold(vectors, rows, contexts, width, foldOf, options),
    contexts,
  )
  const packed = packWeights(weights, [...vocabulary.indexOf])
  const bytes = writeModelFile(CONTEXT_COMPONENT, CONTEXT_FEATURES, {
    contexts: stringColumn(contexts),
    keys: packed.keys,
    rarity: stepsOf(vocabulary, RARITY_STEPS),
    weights: packed.weights,
    scales: packed.scales,
    biases: Float32Array.from(weights, one => one[width]!),
    thresholds,
  })
  console.log(writeModel(values.to ?? join(eventModels, "contexts.bin"), bytes))
}
