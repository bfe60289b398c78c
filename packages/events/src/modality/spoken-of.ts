// A word that the model takes for an act may only speak of one: what is weighed, rumoured, held back or still to come did not
// happen. And where the model reads a refusal, a threat or a demand, the auxiliary is what makes it one.

import type {Sentence} from "@demarche/text"
import type {Interpretation} from "../triggers/interpretation.ts"
import {isNot, lemmaAt, verbGroup, wordAt} from "./stretch.ts"

/** Has the model alone given the act its type? */
const isLearnt = (act: Interpretation): boolean => act.unruled || act.retyped

const isDeed = (type: string): boolean => /^(ASSAULT|COERCE|MOBILIZE|PROTEST)$/.test(type)

const weighing = /^(weigh|mull|ponder|contemplate|envisage)$/

/**
 * The act is only thought of.
 *
 * > | Berlin is pondering a gift of field hospitals; Budapest was toying with the idea of a joint bank
 *               ^                                                      ^
 * > | Moscow is rumoured to be readying a loan
 *               ^
 */
export function thoughtOf(sentence: Sentence, act: Interpretation): string | null {
  const {top, told, type} = act
  if (told !== null) return null
  // "toyed with throwing out the envoys", "minutes from hitting": what is thought of there
  const above = sentence.heads[top]!
  if (
    sentence.xpos[top] === "VBG" &&
    above >= 0 &&
    /^(toy|flirt|lean|waver|second|minute|hour|inch)$/.test(lemmaAt(sentence, above))
  ) {
    const because = thoughtOf(sentence, {...act, top: above})
    if (because !== null) return because
  }
  const lemma = lemmaAt(sentence, top)
  const form = sentence.forms[top]!
  const next = wordAt(sentence, top + 1)
  if (sentence.upos[top] === "VERB") {
    const isConsidering =
      lemma === "consider" &&
      (sentence.xpos[top] === "VBG" || sentence.xpos[top + 1] === "VBG" || /^(whether|how)$/.test(next))
    if (isConsidering || (weighing.test(lemma) && sentence.xpos[top] !== "VBN")) return `"${form}"`
    if (/^(toy|flirt)$/.test(lemma) && [1, 2, 3, 4].some(steps => wordAt(sentence, top + steps) === "with"))
      return `"${form} with"`
    if (lemma === "lean" && /^towards?$/.test(next)) return `"${form} ${next}"`
    if (lemma === "waver" && next === "between") return `"${form} between"`
    if (lemma === "think" && /^(of|about)$/.test(next)) return `"${form} ${next}"`
    if (
      /^(rumour|rumor|believe|think|say|report|understand|reckon)$/.test(lemma) &&
      sentence.xpos[top] === "VBN" &&
      next === "to" &&
      wordAt(sentence, top + 2) !== "have"
    )
      return `"${form} to"`
  }
  // "had orders to fire", "was on the verge of inviting", "is minded to let them stay"
  if (/^(have|receive)$/.test(lemma) && next === "orders" && wordAt(sentence, top + 2) === "to")
    return `"${form} orders to"`
  if (/^(verge|brink|point)$/.test(lemma) && wordAt(sentence, top - 2) === "on" && next === "of")
    return `"on the ${form} of"`
  // "were ten minutes from hitting the radar"
  if (/^(second|minute|hour|inch)$/.test(lemma) && next === "from" && sentence.xpos[top + 2] === "VBG")
    return `"${form} from"`
  if (/^(minded|inclined|tempted)$/.test(wordAt(sentence, top)) && next === "to") return `"${form} to"`
  // "uncovered a plot to kill officials", "foiled an attempt to bomb"
  if (sentence.upos[top] === "NOUN") {
    if (/^(intention|threat|prospect|possibility|risk)$/.test(lemma) && isDeed(type)) return `"${form}"`
    if (/^(plot|conspiracy)$/.test(lemma)) return `"${form}"`
    const above = sentence.heads[top]!
    if (
      /^(attempt|bid|plan)$/.test(lemma) &&
      above >= 0 &&
      /^(foil|thwart|prevent|avert|disrupt|uncover|block)$/.test(lemmaAt(sentence, above))
    )
      return `"${sentence.forms[above]} ${form}"`
  }
  // "A visit by the speaker is possible"
  return sentence.upos[top] === "ADJ" && /^(possible|conceivable|thinkable|likely|unlikely)$/.test(lemma)
    ? `"${form}"`
    : null
}

/**
 * "Officials deny allegations of involvement in his death"
 *            ^                    ^
 */
const deniesPart = (sentence: Sentence, denial: number): boolean =>
  [1, 2, 3, 4].some(steps =>
    /^(involvement|role|part|responsibility)$/.test(lemmaAt(sentence, denial + steps)),
  )

/**
 * The act was left undone.
 *
 * > | Prague stopped short of recognising him; the party refrained from banning it; they have yet to sit in one room
 *            ^                                        ^                                  ^
 */
export function leftUndone(sentence: Sentence, {top, trigger, told, type}: Interpretation): string | null {
  if (told !== null) return null
  const form = wordAt(sentence, top)
  const lemma = lemmaAt(sentence, top)
  const next = wordAt(sentence, top + 1)
  if (verbGroup(sentence, top).words.some(isNot)) return null
  if (/^(stop|fall)$/.test(lemma) && next === "short") return `${form} short`
  if (lemma === "hold" && next === "off") return `${form} off`
  if (lemma === "hold" && type === "ASSAULT" && wordAt(sentence, top + 2) === "fire") return `${form} fire`
  if (lemma === "spare" && /^(ASSAULT|COERCE|SANCTION)$/.test(type)) return form
  if (/^(refrain|forbear)$/.test(lemma) && next === "from") return `${form} from`
  if (lemma === "shy" && next === "away") return `${form} away`
  if (lemma === "fail" && next === "to") return `${form} to`
  if (lemma === "stay" && next === "away" && /^(CONSULT|COOPERATE)$/.test(type)) return `${form} away`
  if (
    (/^(call|put)$/.test(lemma) && next === "off" && isDeed(type)) ||
    (lemma === "call" && type === "PROTEST" && trigger.some(token => wordAt(sentence, token) === "off"))
  )
    return `${form} off`
  if (/^(cancel|postpone|scrap|shelve)$/.test(lemma) && isDeed(type)) return form
  if (lemma === "make" && next === "as" && /^(if|though)$/.test(wordAt(sentence, top + 2)))
    return `${form} as ${wordAt(sentence, top + 2)}`
  if (
    type !== "CONCEDE" &&
    /^(drop|scrap|shelve|abandon|ditch)$/.test(lemma) &&
    /^(plans?|proposals?|bid|idea)$/.test(next) &&
    /^(to|for|of)$/.test(wordAt(sentence, top + 2))
  )
    return `${form} ${next}`
  if (
    lemma === "deny" &&
    /^(ASSAULT|MOBILIZE|AID|COOPERATE|CONSULT)$/.test(type) &&
    (sentence.xpos[top + 1] === "VBG" || deniesPart(sentence, top))
  )
    return `${form} ${next}`
  for (let at = top + 1; at < sentence.forms.length && at - top < 16; at++) {
    const word = wordAt(sentence, at)
    if (lemma === "find" && word === "not" && /^(guilty|liable|responsible)$/.test(wordAt(sentence, at + 1)))
      return "not guilty"
    if (!/^(have|be|remain|do)$/.test(lemma) || at - top > 4 || /^[,;:]$/.test(word)) {
      if (lemma !== "find" || /^[,;:]$/.test(word)) return null
      continue
    }
    // "have yet to sit", "had still not left", "have at no time put up"
    if (word === "yet" && wordAt(sentence, at + 1) === "to") return "yet to"
    if (isNot(word) && wordAt(sentence, at + 1) !== "only") return word
    if (word === "no" && /^(time|point)$/.test(wordAt(sentence, at + 1)))
      return `no ${wordAt(sentence, at + 1)}`
  }
  return null
}

/**
 * What an office plans or approves is still to come, what it only allows may never come.
 *
 * > | Burkina Faso plans to leave the bloc; Kosovo approves the deployment of troops; authorises the navy to board ships
 *                  ^                               ^                                  ^
 */
export function plannedOnly(
  sentence: Sentence,
  act: Interpretation,
): {readonly modality: "future" | "hypothetical"; readonly because: string} | null {
  const {top, type} = act
  if (!isLearnt(act) || act.told !== null) return null
  const lemma = lemmaAt(sentence, top)
  const because = `"${sentence.forms[top]}"`
  if (isPrepared(sentence, act)) return {modality: "future", because}
  if (!/^(ASSAULT|COERCE|SANCTION|MOBILIZE|PROTEST)$/.test(type)) return null
  if (/^(authori[sz]e|empower)$/.test(lemma)) return {modality: "hypothetical", because}
  return /^(plan|intend|decide|due)$/.test(lemma) || (lemma === "approve" && type === "MOBILIZE")
    ? {modality: "future", because}
    : null
}

/**
 * > | Brussels is preparing sanctions against Georgia; was drafting charges; is working on a new ban
 *                 ^                                        ^                    ^
 */
function isPrepared(sentence: Sentence, {top, type}: Interpretation): boolean {
  const lemma = lemmaAt(sentence, top)
  if (lemma === "prepare") return /^(ASSAULT|COERCE|SANCTION|MOBILIZE|PROTEST|ACCUSE)$/.test(type)
  if (!/^(COERCE|SANCTION|ACCUSE)$/.test(type)) return false
  return (
    lemma === "draft" ||
    (lemma === "work" && sentence.xpos[top] === "VBG" && wordAt(sentence, top + 1) === "on")
  )
}

/** Verbs that hand over a threat: what is told of them is told of the threat. */
const notice =
  /^(threaten|warn|tell|remind|hand|serve|drop|put|present|hold|hint|issue|give|send|deliver|announce|suggest|plan|raise|toy|ponder)$/

/**
 * "will", "would", "must", "not" that make the act what it is.
 *
 * > | We will turn Seoul into a sea of fire. Quito will not give him papers. Moscow must remove its mines.
 *        ^a threat                                ^a refusal                        ^a demand
 */
export function isMadeByAuxiliary(sentence: Sentence, act: Interpretation): boolean {
  const {top, type} = act
  if (!isLearnt(act) || act.told !== null || act.trigger[0] !== top) return false
  const {words} = verbGroup(sentence, top)
  const lemma = lemmaAt(sentence, top)
  switch (type) {
    case "REJECT":
      return (
        (words.some(isNot) || lemma === "be") &&
        !words.some(word => /^(did|had|has|have|do|does|could|may|might)$/.test(word))
      )
    case "THREATEN":
      // "will not sit idle" threatens, "never spoke of it", "stopped short of it" and "will not use force" do not
      return (
        !notice.test(lemma) &&
        !(lemma === "stop" && wordAt(sentence, top + 1) === "short") &&
        !(words.some(isNot) && /^(use|resort|employ)$/.test(lemma)) &&
        (!words.some(isNot) || words.some(word => /^(will|wo|would|shall|'ll|’ll)$/.test(word)))
      )
    case "REQUEST":
      return words.includes("must") || (lemma === "like" && words.includes("would"))
    case "CONCEDE":
      return words.includes("longer")
    default:
      return false
  }
}
