// Trains the relation model and writes packages/events/models/relations.bin: `npm run train:events`. Seeded: the same data
// give the same bytes.

import {join} from "node:path"
import {type Blocks, RARITY_STEPS, RELATION_COMPONENT, RELATION_FEATURES} from "@demarche/events"
import {stringColumn, writeModelFile} from "@demarche/text"
import {eventModels, writeModel} from "../model-files.ts"
import {installedTextModel} from "../text/installed-model.ts"
import {describeRows} from "./cross-validate.ts"
import {type LearningOptions, learnHead} from "./learn.ts"
import {trainingRows} from "./relation-data.ts"
import {type Reading, type RelationRow, relationTypes} from "./rows.ts"
import {countVocabulary, type Vocabulary, vectorOf} from "./vectors.ts"

/** Chosen by cross-validation on the shared rows (model card). */
export const chosenOptions: LearningOptions = {
  cost: 0.1,
  epochs: 40,
  seed: 20181102,
  importance: {shared: 1, pairs: 1, written: 0.5, news: 1},
}

/** Features kept: those with the strongest weight for any type. */
const keptFeatures = 90_000

/** Vocabulary as the file will hold it: rarities in whole steps. */
export function roundedVocabulary(blocks: readonly Blocks[]): Vocabulary {
  const {indexOf, rarity} = countVocabulary(blocks)
  return {
    indexOf,
    rarity: rarity.map(value => 1 + Math.min(255, Math.round((value - 1) * RARITY_STEPS)) / RARITY_STEPS),
  }
}

/** Both heads over one vocabulary, as the bytes of the model file. */
export function trainRelationModel(
  rows: readonly RelationRow[],
  blocks: readonly Blocks[],
  options: LearningOptions,
): ArrayBuffer {
  const vocabulary = roundedVocabulary(blocks)
  const width = vocabulary.rarity.length
  const learning = rows.map((row, at) => ({
    vector: vectorOf(blocks[at]!, vocabulary),
    type: row.type,
    domain: row.domain,
  }))
  const weights = readings.flatMap(reading => learnHead(learning, width, options, reading))
  const strength = new Float32Array(width)
  for (const one of weights)
    for (let index = 0; index < width; index++)
      strength[index] = Math.max(strength[index]!, Math.abs(one[index]!))
  const kept = [...vocabulary.indexOf]
    .sort((a, b) => strength[b[1]]! - strength[a[1]]! || a[0] - b[0])
    .slice(0, keptFeatures)
  kept.sort((a, b) => a[0] - b[0])
  const scales = Float32Array.from(
    weights,
    one => kept.reduce((most, [, index]) => Math.max(most, Math.abs(one[index]!)), 1e-9) / 127,
  )
  const packed = new Int8Array(kept.length * weights.length)
  kept.forEach(([, index], row) => {
    weights.forEach((one, column) => {
      packed[row * weights.length + column] = Math.round(one[index]! / scales[column]!)
    })
  })
  return writeModelFile(RELATION_COMPONENT, RELATION_FEATURES, {
    types: stringColumn(relationTypes),
    readings: stringColumn(readings),
    keys: Uint32Array.from(kept, ([hash]) => hash),
    rarity: Uint8Array.from(kept, ([, index]) => Math.round((vocabulary.rarity[index]! - 1) * RARITY_STEPS)),
    weights: packed,
    scales,
    biases: Float32Array.from(weights, one => one[width]!),
  })
}

const readings: readonly Reading[] = ["plv", "plover"]

if (process.argv[1]?.endsWith("train-relations.js")) {
  const rows = trainingRows()
  console.log(
    `${rows.length} rows: ${["shared", "pairs", "written", "news"].map(domain => `${rows.filter(row => row.domain === domain).length} ${domain}`).join(", ")}`,
  )
  const bytes = trainRelationModel(rows, describeRows(rows, installedTextModel()), chosenOptions)
  console.log(writeModel(join(eventModels, "relations.bin"), bytes))
}
