// Talks that tell one side only: the other is who comes from them.
//
// > | Fumio Kishida said on Sunday after talks with President Yoon in Seoul that both would share what they know.
//     ^^^^^^^^^^^^^                  ^top

import type {Sentence} from "@demarche/text"
import {firstOfRow, prepositionOf} from "../arguments/phrase.ts"
import {isPassive} from "../arguments/slots.ts"
import {changed, type Interpretation} from "../triggers/interpretation.ts"

const isTable = /^(talk|talks|meeting|summit|negotiation|discussion|consultation|conversation|call)$/

/** The talks with the subject of the verb that they hang on, where they name only whom they are "with". */
export function withWhoComesFromTalks(sentence: Sentence, act: Interpretation): Interpretation {
  const {upos, lemmas} = sentence
  const noun = act.top
  if (act.type !== "CONSULT" || upos[noun] !== "NOUN" || !isTable.test(lemmas[noun]!)) return act
  const parties = [...act.actors, ...act.recipients]
  if (parties.length === 0 || parties.some(token => token < noun || !isWith(sentence, token, noun)))
    return act
  if (!/^(after|following|during|at|in|for|before)$/.test(prepositionOf(sentence, noun) ?? "")) return act
  const subject = whoComes(sentence, noun)
  return subject === undefined || upos[subject] === "PRON"
    ? act
    : changed(act, {actors: [subject, ...act.actors]})
}

/** The subject of the verb on which the talks hang, or the noun of which a participle or "who was in Ankara" is said. */
function whoComes(sentence: Sentence, noun: number): number | undefined {
  const {upos, xpos, heads, deprels, children, forms} = sentence
  const above = heads[noun]!
  if (above < 0) return undefined
  if (upos[above] !== "VERB") {
    // "Rutte, who was in Ankara for talks": hung on the name itself
    const isSaidOf = forms[above + 1] === "," && /^who$/i.test(forms[above + 2] ?? "")
    return isSaidOf && upos[above + 3] === "AUX" && above + 3 < noun ? above : undefined
  }
  if (isPassive(sentence, above) && xpos[above] !== "VBG") return undefined
  const subject = children[above]!.find(child => deprels[child] === "nsubj" && child < noun)
  if (subject !== undefined)
    return deprels[above] === "acl:relcl" && /^who$/i.test(forms[subject]!) ? heads[above]! : subject
  // "Spain's king, speaking in Rabat after talks"
  if (xpos[above] !== "VBG") return undefined
  const governor = heads[above]!
  if (governor < 0) return undefined
  if (deprels[above] === "acl" && governor < above) return governor
  return deprels[above] === "advcl"
    ? children[governor]!.find(child => deprels[child] === "nsubj" && child < noun)
    : undefined
}

/** "talks with the king and his brother" */
function isWith(sentence: Sentence, token: number, noun: number): boolean {
  const first = firstOfRow(sentence, token)
  return sentence.heads[first] === noun && prepositionOf(sentence, first) === "with"
}
