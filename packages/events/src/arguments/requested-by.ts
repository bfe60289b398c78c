// Who asks and who is asked, where a request is told beside what was done on it.

import type {Sentence} from "@demarche/text"
import {changed, type Interpretation, keeping} from "../triggers/interpretation.ts"
import {conjuncts, prepositionOf} from "./phrase.ts"
import {isPassive, surfaceSubjects} from "./slots.ts"

/**
 * The request asks him to act who acts on it.
 *
 * > | The League, at Togo's request, called on Chad to withdraw.
 *         ^asked     ^asks  ^act     ^verb     ^no party
 */
export function withRequestedBy(sentence: Sentence, act: Interpretation): Interpretation {
  const noun = act.trigger[0]!
  if (act.type !== "REQUEST") return withoutAskers(sentence, act)
  if (!isAtRequest(sentence, noun)) return act
  const askers = askersOf(sentence, noun)
  const verb = verbOf(sentence, noun)
  if (askers.length === 0 || verb === null) return act
  const asked = surfaceSubjects(sentence, verb)
    .flatMap(subject => conjuncts(sentence, subject))
    .filter(token => !askers.includes(token) && !/^(that|which|who|it)$/i.test(sentence.forms[token]!))
  if (isPassive(sentence, verb)) return changed(act, {actors: askers})
  return changed(act, {actors: askers, recipients: asked})
}

/**
 * No harm is done to who asks for it.
 *
 * > | Interpol, at Peru's request, issued a warrant.
 *                  ^no party       ^act
 */
function withoutAskers(sentence: Sentence, act: Interpretation): Interpretation {
  if (!/^(THREATEN|SANCTION|COERCE|ASSAULT)$/.test(act.type)) return act
  return keeping(act, {
    recipients: token => {
      const noun = sentence.heads[token]!
      if (noun < 0 || !isAtRequest(sentence, noun) || verbOf(sentence, noun) !== act.top) return true
      return !askersOf(sentence, noun).includes(token)
    },
  })
}

const askersOf = (sentence: Sentence, noun: number): number[] =>
  sentence.children[noun]!.filter(
    child =>
      sentence.deprels[child] === "nmod:poss" ||
      (sentence.deprels[child] === "nmod" && prepositionOf(sentence, child) === "of"),
  ).flatMap(child => conjuncts(sentence, child))

/** "at the request of", and no request that is told for itself */
const isAtRequest = (sentence: Sentence, noun: number): boolean =>
  sentence.upos[noun] === "NOUN" &&
  sentence.lemmas[noun] === "request" &&
  prepositionOf(sentence, noun) === "at"

/** What is done on the request: the verb above, past the noun on which the tree may hang it. */
function verbOf({heads, upos}: Sentence, noun: number): number | null {
  for (let at = heads[noun]!, steps = 0; at >= 0 && steps < 4; at = heads[at]!, steps++)
    if (upos[at] === "VERB") return at
  return null
}
