// What the relation model sees of a pair: words, the path between the two sides, the triggers above and between them with
// their arguments, negation and mood, word clusters, the hand lexicon, and what rules and models read. Features are hashes of a
// template number and a few words, no strings. The recipe and what each block is worth stand in the model card.

import type {Span} from "@demarche/text"
import {type Blocks, openBlocks} from "../model/blocks.ts"
import type {WordSlots} from "../model/network.ts"
import {pairBlocks} from "./blocks.ts"
import {candidateFeatures} from "./candidate-features.ts"
import {candidatesOf} from "./candidates.ts"
import {chainsOf} from "./chains.ts"
import {juryFeatures} from "./jury-features.ts"
import {relationLexicon} from "./lexicon.ts"
import {lexiconFeatures} from "./lexicon-features.ts"
import {markPair} from "./pair.ts"
import {pairMeanings} from "./pair-meanings.ts"
import {pathFeatures} from "./path-features.ts"
import type {ReadText, TextReader} from "./read-text.ts"
import type {Reading} from "./reading.ts"
import {ruleFeatures} from "./rule-features.ts"
import {ruleReadings} from "./rule-readings.ts"
import {type SeenPair, seenPair} from "./seen-pair.ts"
import {wordFeatures} from "./word-features.ts"

export interface PairView {
  readonly blocks: Blocks
  /** What the network of features reads of words; only one reading asks. */
  readonly words: () => WordSlots
  /** What the network that reads sentences sees, by the reading. */
  readonly seen: (reading: Reading) => SeenPair
}

/** All that is read of a pair. */
export function viewOfPair(
  read: ReadText,
  actor: readonly Span[],
  recipient: readonly Span[],
  {text, events}: TextReader,
): PairView {
  const {sentences, acts, chances} = read
  const clusterOf = (form: string) => text.words.clustersOf(form)
  const lexicon = relationLexicon()
  const tokens = markPair(sentences, actor, recipient)
  const chains = chainsOf(tokens)
  const candidates = candidatesOf(tokens, chains)
  const blocks = openBlocks(pairBlocks)
  ruleFeatures(blocks, ruleReadings(acts, actor, recipient))
  wordFeatures(blocks, tokens)
  pathFeatures(blocks, tokens, chains)
  candidateFeatures(blocks, tokens, chains, candidates, clusterOf, lexicon)
  lexiconFeatures(blocks, tokens, candidates, clusterOf, lexicon)
  juryFeatures(blocks, tokens, candidates, events.triggers.linear.classes, chances)
  return {
    blocks,
    words: () => pairMeanings(tokens, candidates, events.vectors),
    seen: reading => seenPair(tokens, read, lexicon, events.vectors, reading),
  }
}
