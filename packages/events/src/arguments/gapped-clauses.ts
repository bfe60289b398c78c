// Two passives of which the second has no auxiliary of its own: each has its own people.

import type {Sentence} from "@demarche/text"
import {type Interpretation, keeping} from "../triggers/interpretation.ts"
import {hasTense, nounPhrase} from "./phrase.ts"
import {isPassive} from "./slots.ts"

/**
 * > | Nine people were detained and three journalists injured in Minsk.
 *            ^             ^act           ^ not of the act ^participle
 */
export function withoutGapped(sentence: Sentence, act: Interpretation): Interpretation {
  const verb = act.trigger.find(token => isBeforeGap(sentence, token))
  if (verb === undefined) return act
  const isOther = (token: number): boolean => !isBeforeGapped(sentence, token, verb, act)
  return keeping(act, {actors: isOther, recipients: isOther})
}

const isBeforeGap = (sentence: Sentence, token: number): boolean =>
  sentence.upos[token] === "VERB" &&
  sentence.children[token]!.some(child => sentence.deprels[child] === "aux:pass") &&
  isPassive(sentence, token)

/** "…, and three journalists injured": a party behind the verb and "and", before a participle with which its clause ends. */
function isBeforeGapped(sentence: Sentence, token: number, verb: number, {type}: Interpretation): boolean {
  const {forms, xpos, upos, lemmas} = sentence
  if (token < verb) return false
  const {from, to} = nounPhrase(sentence, token)
  let opening = from - 1
  if (/^(more|another)$/i.test(forms[opening] ?? "")) opening--
  if (!/^(and|while)$/.test(forms[opening] ?? "") || opening < verb) return false
  // the participle may be read as part of the phrase
  const participle = xpos[to] === "VBN" || xpos[to] === "VBD" ? to : to - 1
  if (!/^VB[ND]$/.test(xpos[participle] ?? "") || upos[participle] !== "VERB" || participle <= token)
    return false
  // one attack kills and wounds
  if (type === "ASSAULT" && /^(kill|wound|injure|hurt|maim)$/.test(lemmas[participle]!)) return false
  for (let at = participle + 1; at < forms.length && !/^[,;.]$/.test(forms[at]!); at++)
    if (hasTense(sentence, at) || upos[at] === "AUX") return false
  return true
}
