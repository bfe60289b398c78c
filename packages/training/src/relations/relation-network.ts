// The network beside the linear head of the codebook's reading, from the rows of all kinds.

import {
  loadNetwork,
  type Network,
  networkFeatures,
  type PairView,
  RELATION_FEATURES,
  RELATION_NETWORK_COMPONENT,
  type Vectors,
} from "@demarche/events"
import {learnNetwork} from "../network/learn-network.ts"
import {type Domain, importanceAmong, type RelationRow, relationTypes} from "./rows.ts"

/** Rows by other conventions count less. */
const importanceOf: Readonly<Record<Domain, number>> = {shared: 0.3, pairs: 0.3, written: 0.5, news: 1.5}

/** The network's bytes. Rarer types weigh more: by the root of how rare they are. */
export function learnRelationNetwork(
  rows: readonly RelationRow[],
  views: readonly PairView[],
  vectors: Vectors,
  seed: number,
): ArrayBuffer {
  const importance = importanceAmong(rows, importanceOf)
  return learnNetwork(
    rows.map((row, at) => ({
      features: networkFeatures(views[at]!),
      words: views[at]!.words(),
      label: row.type,
      importance: importance(row),
    })),
    relationTypes,
    vectors,
    RELATION_NETWORK_COMPONENT,
    RELATION_FEATURES,
    {width: 32, epochs: 10, seed, rate: 0.05, left: 0.3, length: 2, least: 2, kept: 40_000},
  )
}

export const networkFrom = (
  rows: readonly RelationRow[],
  views: readonly PairView[],
  vectors: Vectors,
  seed: number,
): Network =>
  loadNetwork(
    learnRelationNetwork(rows, views, vectors, seed),
    RELATION_NETWORK_COMPONENT,
    RELATION_FEATURES,
    vectors,
  )
