// Who tells that he or his was refused something does not refuse it.

import type {Sentence} from "@demarche/text"
import {changed, type Interpretation} from "../triggers/interpretation.ts"
import {conjuncts, prepositionOf} from "./phrase.ts"
import {isPassive} from "./slots.ts"

/**
 * > | Georgia said its consul had been refused access to the sailors by Abkhazia.
 *     ^tells           ^to whom        ^act    ^what     ^no party      ^refuses
 */
export function withWhomRefused(sentence: Sentence, act: Interpretation): Interpretation {
  const {deprels, children, lemmas, upos} = sentence
  const verb = act.top
  if (act.type !== "REJECT" || upos[verb] !== "VERB" || !/^(refuse|deny)$/.test(lemmas[verb]!)) return act
  const subject = children[verb]!.find(child => deprels[child] === "nsubj:pass")
  const what = children[verb]!.find(child => deprels[child] === "obj" && child > verb)
  if (subject === undefined || what === undefined || !isPassive(sentence, verb)) return act
  const isBy = (token: number): boolean => token > verb && prepositionOf(sentence, token) === "by"
  const doers = [...children[verb]!, ...children[what]!, ...act.actors].filter(isBy)
  return changed(act, {
    actors: [...new Set(doers.flatMap(doer => conjuncts(sentence, doer)))],
    recipients: conjuncts(sentence, subject),
  })
}
