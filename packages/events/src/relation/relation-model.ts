// The relation model: bytes in, the type of what passes between two marked sides out. One-vs-rest linear scores over hashed
// features, with a head for each reading of the codebook; the layout is shared with training.

import {ModelFileError, readModelFile} from "@demarche/text"
import {type BlockModel, blockModel, blockScores} from "../model/block-scores.ts"
import {addFeatures} from "../model/linear-model.ts"
import {addSlots, loadNetwork, type Network, networkScores, unstirred} from "../model/network.ts"
import type {SequenceNetwork} from "../model/sequence.ts"
import type {Vectors} from "../model/vectors.ts"
import {blocksFor} from "./blocks.ts"
import type {PairView} from "./features.ts"
import type {Reading} from "./reading.ts"
import {loadRelationSequence, relationSequenceScores} from "./relation-sequence.ts"

export const RELATION_COMPONENT = "relation"
export const RELATION_NETWORK_COMPONENT = "rel-net"
/** Version of the feature templates; a model trained with another one is refused. */
export const RELATION_FEATURES = 3

/** A column of scores for each reading and type; beside the codebook's reading a network judges, beside both one that reads. */
export interface RelationModel extends BlockModel {
  readonly types: readonly string[]
  readonly readings: readonly string[]
  readonly network: Network
  readonly sequence: SequenceNetwork
}

/** Bytes of the model's files. */
export interface RelationModelFiles {
  readonly linear: ArrayBuffer
  readonly network: ArrayBuffer
  readonly sequence: ArrayBuffer
}

/** @throws ModelFileError when a file is damaged, or when they do not tell the same types apart */
export function loadRelationModel(
  {linear, network, sequence}: RelationModelFiles,
  vectors: Vectors,
): RelationModel {
  const file = readModelFile(linear, RELATION_COMPONENT, RELATION_FEATURES)
  const model = {
    types: file.strings("types"),
    readings: file.strings("readings"),
    ...blockModel(file),
    network: loadNetwork(network, RELATION_NETWORK_COMPONENT, RELATION_FEATURES, vectors),
    sequence: loadRelationSequence(sequence, vectors),
  }
  for (const {classes} of [model.network, model.sequence])
    if (model.types.join() !== classes.join())
      throw new ModelFileError(
        `a model of relations tells ${model.types.join(", ")} apart, its network ${classes.join(", ")}; use models that were trained together`,
      )
  return model
}

/** What the network adds to the scores of the linear model. Chosen by cross-validation (models/README.md). */
export const NETWORK_SHARE = 0.15

/** What the network that reads sentences adds in each reading. Chosen on a third of all rows held out (models/README.md). */
export const RELATION_SEQUENCE_SHARE: Readonly<Record<Reading, number>> = {plv: 0.15, plover: 0.4}

/** Score of each type in one reading, in the model's order. */
export function typeScores(model: RelationModel, pair: PairView, reading: Reading): Float64Array {
  const {length} = model.types
  const scores = blockScores(
    model,
    blocksFor(reading),
    pair.blocks,
    length * model.readings.indexOf(reading),
    length,
  )
  const read = relationSequenceScores(model.sequence, pair.seen(reading))
  const others = reading === "plv" ? null : relationNetworkScores(model.network, pair)
  return scores.map(
    (score, at) =>
      score +
      RELATION_SEQUENCE_SHARE[reading] * read[at]! +
      (others === null ? 0 : NETWORK_SHARE * others[at]!),
  )
}

/** The features that the network reads: those of all blocks, each once. */
export const networkFeatures = ({blocks}: PairView): readonly number[] =>
  blocks.flatMap(block => [...block.keys()])

/** What the network says alone. */
export function relationNetworkScores(network: Network, pair: PairView): Float64Array {
  const features = networkFeatures(pair)
  const stirred = unstirred(network)
  addFeatures(network.embeddings, features, 0, features.length, stirred.sums)
  addSlots(network, pair.words(), 0, stirred)
  return networkScores(network, stirred)
}
