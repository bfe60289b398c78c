// The relation model from its rows: a head for each reading of the codebook, packed into one file.

import {
  blocksFor,
  type PairView,
  RARITY_STEPS,
  RELATION_COMPONENT,
  RELATION_FEATURES,
  type Reading,
} from "@demarche/events"
import {stringColumn, writeModelFile} from "@demarche/text"
import {packWeights, strongestFeatures} from "../linear/pack-weights.ts"
import {countVocabulary, inSteps, onlyKept, stepsOf, vectorOf} from "../linear/vectors.ts"
import {type LearningOptions, learnHead} from "./learn.ts"
import {type RelationRow, relationTypes} from "./rows.ts"

/** Chosen by cross-validation on the shared rows (model card). */
export const chosenOptions: LearningOptions = {
  cost: 0.1,
  epochs: 40,
  seed: 20181102,
  importance: {shared: 1, pairs: 1, written: 1, news: 1},
}

/** Features kept: those with the strongest weight for any type. */
const keptFeatures = 65_000

const readings: readonly Reading[] = ["plv", "plover"]

/** Both heads over one vocabulary, as the bytes of the model file. */
export function trainRelationModel(
  rows: readonly RelationRow[],
  views: readonly PairView[],
  options: LearningOptions,
): ArrayBuffer {
  const blocks = views.map(view => view.blocks)
  const vocabulary = inSteps(countVocabulary(blocks), RARITY_STEPS)
  const width = vocabulary.rarity.length
  const weights = readings.flatMap(reading => {
    const recipe = blocksFor(reading)
    const learning = rows.map(({type, domain}, at) => ({
      vector: vectorOf(blocks[at]!, vocabulary, recipe),
      type,
      domain,
    }))
    return learnHead(learning, width, options, reading)
  })
  const kept = strongestFeatures(weights, vocabulary.indexOf, keptFeatures)
  const packed = packWeights(weights, kept)
  return writeModelFile(RELATION_COMPONENT, RELATION_FEATURES, {
    types: stringColumn(relationTypes),
    readings: stringColumn(readings),
    keys: packed.keys,
    rarity: stepsOf(onlyKept(kept, vocabulary), RARITY_STEPS),
    weights: packed.weights,
    scales: packed.scales,
    biases: Float32Array.from(weights, one => one[width]!),
  })
}
