// What the relation model sees of a pair: words, the path between the two sides, the triggers above and between them with
// their arguments, negation and mood, word clusters and the hand lexicon. Features are hashes of a template number and a few
// words, no strings. The recipe and what each block is worth stand in the model card.

import {type Blocks, openBlocks} from "../model/blocks.ts"
import type {ClusterOf} from "../model/clusters.ts"
import {pairBlocks} from "./blocks.ts"
import {candidateFeatures} from "./candidate-features.ts"
import {candidatesOf} from "./candidates.ts"
import {chainsOf} from "./chains.ts"
import type {RelationLexicon} from "./lexicon.ts"
import {lexiconFeatures} from "./lexicon-features.ts"
import type {PairTokens} from "./pair.ts"
import {pathFeatures} from "./path-features.ts"
import {ruleFeatures} from "./rule-features.ts"
import type {RuleReading} from "./rule-readings.ts"
import {wordFeatures} from "./word-features.ts"

/** All features of a pair. */
export function featuresOf(
  tokens: PairTokens,
  clusterOf: ClusterOf,
  lexicon: RelationLexicon,
  readings: readonly RuleReading[],
): Blocks {
  const blocks = openBlocks(pairBlocks)
  ruleFeatures(blocks, readings)
  const chains = chainsOf(tokens)
  const candidates = candidatesOf(tokens, chains)
  wordFeatures(blocks, tokens)
  pathFeatures(blocks, tokens, chains)
  candidateFeatures(blocks, tokens, chains, candidates, clusterOf, lexicon)
  lexiconFeatures(blocks, tokens, candidates, clusterOf, lexicon)
  return blocks
}
