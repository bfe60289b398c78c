// The network that reads the sentence for what passes between two sides: each word that may tell it says how much it does, and
// the words' chances are added up.

import {loadSequenceNetwork, readSequence, type SequenceNetwork, sequenceScores} from "../model/sequence.ts"
import type {Vectors} from "../model/vectors.ts"
import {SEEN_PAIR, type SeenPair} from "./seen-pair.ts"

export const RELATION_SEQUENCE_COMPONENT = "rel-seq"

/** @throws ModelFileError */
export const loadRelationSequence = (bytes: ArrayBuffer, vectors: Vectors): SequenceNetwork =>
  loadSequenceNetwork(bytes, RELATION_SEQUENCE_COMPONENT, SEEN_PAIR, vectors)

/** Natural logarithm of the chance of each type; zeros for a text without words. */
export function relationSequenceScores(network: SequenceNetwork, {words, pairs}: SeenPair): Float64Array {
  const scores = new Float64Array(network.classes.length)
  if (pairs.length === 0) return scores
  const read = readSequence(network, words)
  const all = pairs.map(({one, other}) => sequenceScores(network, read, one, other))
  for (let at = 0; at < scores.length; at++) scores[at] = logOfSum(all.map(one => one[at]!))
  const total = logOfSum([...scores])
  return scores.map(score => score - total)
}

/** Logarithm of the sum of what the numbers are logarithms of. */
function logOfSum(values: readonly number[]): number {
  const most = Math.max(...values)
  return most + Math.log(values.reduce((sum, value) => sum + Math.exp(value - most), 0))
}
