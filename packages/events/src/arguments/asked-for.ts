// What is demanded for somebody is not demanded of him.

import type {Sentence} from "@demarche/text"
import {type Interpretation, keeping} from "../triggers/interpretation.ts"

/**
 * > | France demanded the opposition leader's release. | called for the return of the deposed president
 *                                 ^ of others                                         ^ of others
 */
export function withoutAskedFor(sentence: Sentence, act: Interpretation): Interpretation {
  if (act.type !== "REQUEST") return act
  const {heads, deprels, lemmas} = sentence
  const isWanted = (token: number): boolean => {
    const good = heads[token]!
    return (
      good >= 0 &&
      good !== act.top &&
      /^nmod/.test(deprels[token]!) &&
      /^(release|freedom|return|reinstatement|liberation)$/.test(lemmas[good]!)
    )
  }
  return keeping(act, {recipients: token => !isWanted(token)})
}
