// What the models of triggers hold the words of a pair for: they learnt from acts whose parties nobody had marked.

import {addTo, type OpenBlocks} from "../model/blocks.ts"
import {hashOf, join} from "../model/hash.ts"
import {JURY} from "./blocks.ts"
import type {Candidate} from "./candidates.ts"
import type {PairTokens} from "./pair.ts"

/** Chances below this say nothing. */
const LEAST = 0.03

/**
 * @param classes of the triggers
 * @param chances of each class, for each word that may tell an act
 */
export function juryFeatures(
  blocks: OpenBlocks,
  {side}: PairTokens,
  candidates: readonly Candidate[],
  classes: readonly string[],
  chances: ReadonlyMap<number, Float64Array>,
): void {
  const labels = classes.map(hashOf)
  const tell = (template: number, all: Float64Array): void =>
    all.forEach((chance, at) => {
      if (chance > LEAST) addTo(blocks, JURY, join(template, labels[at]!), chance)
    })
  const most = new Float64Array(classes.length)
  for (const {name, token} of candidates)
    chances.get(token)?.forEach((chance, at) => {
      if (chance > LEAST) addTo(blocks, JURY, join(110, name, labels[at]!), chance)
      most[at] = Math.max(most[at]!, chance)
    })
  const anywhere = new Float64Array(classes.length)
  for (const [token, all] of chances)
    if (side[token] === 0)
      all.forEach((chance, at) => {
        anywhere[at] = Math.max(anywhere[at]!, chance)
      })
  tell(111, most)
  tell(112, anywhere)
}
