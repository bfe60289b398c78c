// The relation model: bytes in, the type of what passes between two marked sides out. One-vs-rest linear scores over hashed
// features, with a head for each reading of the codebook; the layout is shared with training.

import {readModelFile} from "@demarche/text"
import {type BlockModel, blockModel, blockScores} from "../model/block-scores.ts"
import type {Blocks} from "../model/blocks.ts"
import {pairBlocks} from "./blocks.ts"

export const RELATION_COMPONENT = "relation"
/** Version of the feature templates; a model trained with another one is refused. */
export const RELATION_FEATURES = 2

/**
 * How types are told apart. `plover`: PLOVER 2.0 as our coding guide has it. `plv`: the conventions of the published PLV rows,
 * in which imposed sanctions are COERCE, a conviction is ACCUSE and an announced hostile measure is THREATEN.
 */
export type Reading = "plover" | "plv"

/** A column of scores for each reading and type. */
export interface RelationModel extends BlockModel {
  readonly types: readonly string[]
  readonly readings: readonly string[]
}

/** @throws ModelFileError */
export function loadRelationModel(bytes: ArrayBuffer): RelationModel {
  const file = readModelFile(bytes, RELATION_COMPONENT, RELATION_FEATURES)
  return {types: file.strings("types"), readings: file.strings("readings"), ...blockModel(file)}
}

/** Score of each type in one reading, in the model's order. */
export const typeScores = (model: RelationModel, blocks: Blocks, reading: Reading): Float64Array => {
  const {length} = model.types
  return blockScores(model, pairBlocks, blocks, length * model.readings.indexOf(reading), length)
}
