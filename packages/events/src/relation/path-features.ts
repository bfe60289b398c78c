// Features of the path through the tree from one side to the other.

import {addTo, type OpenBlocks} from "../model/blocks.ts"
import {extended, hashOf, join} from "../model/hash.ts"
import {PATH} from "./blocks.ts"
import {type Chains, caseOf, relationAt} from "./chains.ts"
import type {PairTokens} from "./pair.ts"

export function pathFeatures(
  blocks: OpenBlocks,
  tokens: PairTokens,
  {actor, recipient, meeting}: Chains,
): void {
  const half = (steps: readonly number[], prefix: number): number => {
    let hash = prefix
    for (const token of steps) {
      if (token === meeting) break
      hash = extended(hash, hashOf(tokens.deprels[token]!))
      const lemma = hashOf(tokens.lemmas[token]!)
      if (token !== steps[0]) {
        addTo(blocks, PATH, join(20, lemma))
        addTo(blocks, PATH, join(21, lemma, hashOf(relationAt(tokens, token))))
      }
      const governor = tokens.heads[token]!
      if (governor >= 0 && token !== steps[0])
        addTo(blocks, PATH, join(22, lemma, hashOf(tokens.lemmas[governor]!)))
    }
    return hash
  }
  const up = half(actor, 1)
  const down = half(recipient, 2)
  addTo(blocks, PATH, join(23, up, down))
  const upLength = meeting < 0 ? actor.length : actor.indexOf(meeting)
  const downLength = meeting < 0 ? recipient.length : recipient.indexOf(meeting)
  addTo(blocks, PATH, join(24, Math.min(upLength, 6), Math.min(downLength, 6)))
  if (meeting >= 0) {
    const lemma = hashOf(tokens.lemmas[meeting]!)
    addTo(blocks, PATH, join(25, lemma))
    addTo(blocks, PATH, join(26, lemma, up))
    addTo(blocks, PATH, join(27, lemma, down))
  }
  for (const [which, head] of [
    [1, tokens.actorHead],
    [2, tokens.recipientHead],
  ] as const) {
    if (head < 0) continue
    const preposition = caseOf(tokens, head)
    if (preposition === "") continue
    addTo(blocks, PATH, join(28, which, hashOf(preposition)))
    const governor = tokens.heads[head]!
    if (governor >= 0)
      addTo(blocks, PATH, join(29, which, hashOf(preposition), hashOf(tokens.lemmas[governor]!)))
  }
}
