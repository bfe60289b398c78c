// Where a crowd is broken up it suffers it, and not whom it marched against; nor does who breaks it up march.

import type {Sentence} from "@demarche/text"
import {changed, type Interpretation} from "../triggers/interpretation.ts"
import {childWith, conjuncts, isBelow, prepositionOf} from "./phrase.ts"
import {isPassive} from "./slots.ts"

const crowd =
  /^(demonstration|rally|protest|march|demo|sit-in|gathering|procession|vigil|picket|riot|revolt|uprising)$/

/**
 * > | Police broke up a march by teachers against the president.
 *     ^      ^verb      ^crowd   ^suffer          ^at whom they marched
 */
export function withCrowdBrokenUp(sentence: Sentence, act: Interpretation): Interpretation {
  if (!/^(ASSAULT|COERCE|PROTEST)$/.test(act.type)) return act
  return act.type === "PROTEST" ? withoutBreakers(sentence, act) : withMarchers(sentence, act)
}

function withMarchers(sentence: Sentence, act: Interpretation): Interpretation {
  const noun = brokenUp(sentence, act.top)
  if (noun === null) return act
  const isTarget = (token: number): boolean =>
    token === noun
      ? sentence.children[noun]!.some(child => prepositionOf(sentence, child) === "against")
      : isBelow(sentence, token, noun) && isOpposed(sentence, token, noun)
  const others = act.recipients.filter(token => !isTarget(token))
  if (others.length === act.recipients.length) return act
  const marchers = sentence.children[noun]!.filter(
    child => sentence.deprels[child] === "nmod" && /^(by|of)$/.test(prepositionOf(sentence, child) ?? ""),
  ).flatMap(child => conjuncts(sentence, child))
  return changed(act, {recipients: others.length > 0 ? others : marchers})
}

function withoutBreakers(sentence: Sentence, act: Interpretation): Interpretation {
  const verb = sentence.heads[act.top]!
  if (verb < 0 || brokenUp(sentence, verb) !== act.top) return act
  const subject = childWith(sentence, verb, /^nsubj$/)
  if (subject === undefined || isPassive(sentence, verb)) return act
  const breakers = conjuncts(sentence, subject)
  const actors = act.actors.filter(token => !breakers.includes(token))
  return actors.length === act.actors.length ? act : changed(act, {actors})
}

/** The crowd that a verb breaks up. */
function brokenUp({lemmas, upos, children, deprels, forms}: Sentence, verb: number): number | null {
  if (upos[verb] !== "VERB") return null
  const isBreaking =
    /^(crush|disperse|quell|suppress|scatter|quash)$/.test(lemmas[verb]!) ||
    (lemmas[verb] === "break" && forms.slice(verb + 1, verb + 3).includes("up")) ||
    (lemmas[verb] === "put" && forms.slice(verb + 1, verb + 3).includes("down"))
  if (!isBreaking) return null
  return (
    children[verb]!.find(child => /^(obj|nsubj:pass)$/.test(deprels[child]!) && crowd.test(lemmas[child]!)) ??
    null
  )
}

/** "against the re-election of the president" */
function isOpposed(sentence: Sentence, token: number, noun: number): boolean {
  for (let at = token, steps = 0; at >= 0 && at !== noun && steps < 8; at = sentence.heads[at]!, steps++)
    if (prepositionOf(sentence, at) === "against") return true
  return false
}
