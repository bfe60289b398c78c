// Trains the context model, prints its cross-validated figures and writes packages/events/models/contexts.bin:
// `npm run train:contexts`. Seeded: the same data give the same bytes.

import {createHash} from "node:crypto"
import {writeFileSync} from "node:fs"
import {join} from "node:path"
import {CONTEXT_COMPONENT, CONTEXT_FEATURES, contextNames, RARITY_STEPS} from "@demarche/events"
import {stringColumn, writeModelFile} from "@demarche/text"
import {newsItems, newsTrainingFiles, repositoryRoot, writtenItems} from "../relations/relation-data.ts"
import {countVocabulary, type Vocabulary} from "../relations/vectors.ts"
import {installedTextModel} from "../text/installed-model.ts"
import {type ContextRow, contextRows} from "./context-rows.ts"
import {
  bestThresholds,
  type ContextOptions,
  type Counts,
  contextVector,
  countContexts,
  learnContexts,
  microF1,
  scoresOutOfFold,
  textFolds,
} from "./learn-contexts.ts"

/** Chosen by cross-validation. */
const options: ContextOptions = {cost: 0.05, epochs: 30, seed: 20181102}
const folds = 5
/** Features kept: those with the strongest weight for any context. 14,000 of 41 bytes stay below 600 KB. */
const keptFeatures = 14_000

const percent = (value: number): string => (100 * value).toFixed(1).padStart(5)

const line = (name: string, counts: Counts): string =>
  `  ${name.padEnd(22)} P ${percent(counts.matched / Math.max(1, counts.predicted))}  R ${percent(counts.matched / Math.max(1, counts.gold))}  F1 ${percent(microF1(counts))}   gold ${counts.gold}, found ${counts.predicted}`

const sum = (all: readonly Counts[]): Counts =>
  all.reduce(
    (a, b) => ({matched: a.matched + b.matched, gold: a.gold + b.gold, predicted: a.predicted + b.predicted}),
    {matched: 0, gold: 0, predicted: 0},
  )

/** Rarities in whole steps, as the file will hold them. */
const rounded = ({indexOf, rarity}: Vocabulary): Vocabulary => ({
  indexOf,
  rarity: rarity.map(value => 1 + Math.min(255, Math.round((value - 1) * RARITY_STEPS)) / RARITY_STEPS),
})

/** Features that any context weighs most, by hash. */
function strongest(weights: readonly Float32Array[], {indexOf}: Vocabulary): (readonly [number, number])[] {
  const strength = ([, index]: readonly [number, number]): number =>
    weights.reduce((most, one) => Math.max(most, Math.abs(one[index]!)), 0)
  return [...indexOf]
    .map(entry => ({entry, weight: strength(entry)}))
    .sort((a, b) => b.weight - a.weight || a.entry[0] - b.entry[0])
    .slice(0, keptFeatures)
    .map(({entry}) => entry)
    .sort((a, b) => a[0] - b[0])
}

const subset = (kept: readonly (readonly [number, number])[], {rarity}: Vocabulary): Vocabulary => ({
  indexOf: new Map(kept.map(([hash], at) => [hash, at])),
  rarity: Float32Array.from(kept, ([, index]) => rarity[index]!),
})

const text = installedTextModel()
const rows: ContextRow[] = [
  ...contextRows(writtenItems("corpus/written"), "written", text),
  ...contextRows(newsItems(newsTrainingFiles), "news", text),
]
const contexts = contextNames()
console.log(
  `${rows.length} acts: ${rows.filter(row => row.domain === "written").length} written, ${rows.filter(row => row.domain === "news").length} news`,
)

// the vocabulary that the file can hold is chosen once on all rows, by the weights of a first round
const whole = rounded(countVocabulary(rows.map(row => row.blocks)))
const firstVectors = rows.map(row => contextVector(row, whole))
const firstWeights = learnContexts(firstVectors, rows, contexts, whole.rarity.length, options)
const kept = strongest(firstWeights, whole)
const vocabulary = subset(kept, whole)
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
  return (keep: (row: ContextRow) => boolean): Counts => {
    const judged = [...rows.keys()].filter(at => foldOf[at] === fold && keep(rows[at]!))
    return countContexts(
      judged.map(at => rows[at]!),
      judged.map(at => wholeScores[at]!),
      contexts,
      thresholds,
    )
  }
})
const judge = (keep: (row: ContextRow) => boolean): Counts => sum(byFold.map(count => count(keep)))
console.log(
  `${folds}-fold cross-validation, thresholds from the other folds, ${whole.rarity.length} features:`,
)
console.log(
  line(
    "written",
    judge(row => row.domain === "written"),
  ),
)
console.log(
  line(
    "news",
    judge(row => row.domain === "news"),
  ),
)
console.log(
  line(
    "all",
    judge(() => true),
  ),
)

if (!process.argv.includes("--dry")) {
  const weights = learnContexts(vectors, rows, contexts, width, options)
  const thresholds = bestThresholds(
    rows,
    scoresOutOfFold(vectors, rows, contexts, width, foldOf, options),
    contexts,
  )
  const scales = Float32Array.from(weights, one => {
    let most = 1e-9
    for (let index = 0; index < width; index++) most = Math.max(most, Math.abs(one[index]!))
    return most / 127
  })
  const packedWeights = new Int8Array(width * contexts.length)
  for (let row = 0; row < width; row++)
    weights.forEach((one, column) => {
      packedWeights[row * contexts.length + column] = Math.round(one[row]! / scales[column]!)
    })
  const bytes = writeModelFile(CONTEXT_COMPONENT, CONTEXT_FEATURES, {
    contexts: stringColumn(contexts),
    keys: Uint32Array.from(kept, ([hash]) => hash),
    rarity: Uint8Array.from(vocabulary.rarity, value => Math.round((value - 1) * RARITY_STEPS)),
    weights: packedWeights,
    scales,
    biases: Float32Array.from(weights, one => one[width]!),
    thresholds,
  })
  writeFileSync(join(repositoryRoot, "packages/events/models/contexts.bin"), new Uint8Array(bytes))
  console.log(
    `contexts.bin: ${bytes.byteLength} bytes, sha256 ${createHash("sha256").update(new Uint8Array(bytes)).digest("hex")}`,
  )
}
