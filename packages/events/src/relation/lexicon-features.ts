// Features of the whole sentence by the hand lexicon and by clusters of words.

import {addTo, type OpenBlocks} from "../model/blocks.ts"
import type {ClusterOf} from "../model/clusters.ts"
import {hashOf, join} from "../model/hash.ts"
import {asked} from "./asked.ts"
import {CLUSTER, LEXICON, PHRASE} from "./blocks.ts"
import type {Candidate} from "./candidates.ts"
import type {RelationLexicon} from "./lexicon.ts"
import type {PairTokens} from "./pair.ts"

const isGoverned = asked(/^(xcomp|ccomp|obj|obl|nmod|acl)/)

export function lexiconFeatures(
  blocks: OpenBlocks,
  tokens: PairTokens,
  candidates: readonly Candidate[],
  clusterOf: ClusterOf,
  lexicon: RelationLexicon,
): void {
  for (let token = 0; token < tokens.lemmas.length; token++) {
    if (tokens.side[token] !== 0) continue
    const upos = tokens.upos[token]!
    for (const [label, weight] of lexicon.classesOf(tokens.lemmas[token]!, upos)) {
      addTo(blocks, LEXICON, join(54, label))
      addTo(blocks, LEXICON, join(55, label), weight)
    }
    if (upos !== "VERB" && upos !== "NOUN" && upos !== "ADJ") continue
    const clusters = clusterOf(tokens.lemmas[token]!)
    if (clusters === null) continue
    addTo(blocks, CLUSTER, join(62, clusters[0]))
    addTo(blocks, CLUSTER, join(63, clusters[1]))
  }
  const triggers = new Set(candidates.map(candidate => candidate.token))
  for (const {entry, label, tokens: matched} of lexicon.phrasesIn(tokens.lemmas)) {
    addTo(blocks, PHRASE, join(80, label))
    addTo(blocks, PHRASE, join(81, entry))
    if (matched.some(token => triggers.has(token))) addTo(blocks, PHRASE, join(82, label))
    const top = matched.find(token => !matched.includes(tokens.heads[token]!)) ?? matched[0]!
    const relation = tokens.deprels[top]!
    addTo(blocks, PHRASE, join(83, label, hashOf(relation)))
    const governor = tokens.heads[top]!
    if (governor < 0 || !isGoverned(relation)) continue
    for (const [above, weight] of lexicon.classesOf(tokens.lemmas[governor]!, tokens.upos[governor]!))
      addTo(blocks, PHRASE, join(84, label, above), weight)
  }
}
