// At whom a protest is aimed whose words name only what he does: the owner of the strikes, the cuts, the plan protested against.

import type {Sentence} from "@demarche/text"
import {participantAt, type Story} from "../mentions/story.ts"
import {changed, type Interpretation} from "../triggers/interpretation.ts"
import {conjuncts, isBelow, prepositionOf} from "./phrase.ts"

/**
 * A protest at which nobody is named, with those whose deeds it is against.
 *
 * > | Protests are held in Detroit against the U.S. strikes.
 *     ^act                                     ^     ^what
 */
export function withProtestedAgainst(story: Story, sentence: Sentence, act: Interpretation): Interpretation {
  if (act.type !== "PROTEST" || act.recipients.length > 0) return act
  const words = [...act.trigger, act.top]
  for (let token = 0; token < sentence.forms.length; token++) {
    if (!isOpposed(sentence, token) || !words.some(word => isBelow(sentence, token, word, 6))) continue
    const doers = doersOf(story, sentence, token).filter(doer => !act.actors.includes(doer))
    if (doers.length > 0) return changed(act, {recipients: doers})
  }
  return act
}

/** "against the ban", "in protest of the ban" */
function isOpposed(sentence: Sentence, token: number): boolean {
  const preposition = prepositionOf(sentence, token)
  return (
    preposition === "against" ||
    (preposition === "of" &&
      prepositionOf(sentence, sentence.heads[token]!) === "in" &&
      sentence.lemmas[sentence.heads[token]!] === "protest")
  )
}

/** Whose the deeds are: "the U.S. strikes", "China's occupation", "strikes by Israel". */
export function doersOf(story: Story, sentence: Sentence, deed: number): number[] {
  const {children, deprels, lemmas} = sentence
  if (/^(war|conflict)$/.test(lemmas[deed]!)) return []
  const isNamed = (token: number): boolean => {
    const one = participantAt(story, sentence, token)
    return one !== null && one.resolution.code !== null && one.resolution.kind !== "place"
  }
  const owners = children[deed]!.filter(
    child =>
      /^(nmod:poss|amod|compound)$/.test(deprels[child]!) ||
      (deprels[child] === "nmod" && prepositionOf(sentence, child) === "by"),
  )
  const named = owners.flatMap(owner => conjuncts(sentence, owner)).filter(isNamed)
  return named.length > 0 ? named : [deed].filter(isNamed)
}
