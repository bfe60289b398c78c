// Talks that tell one side only: the other is who comes from them.
//
// > | Fumio Kishida said on Sunday after talks with President Yoon in Seoul that both would share what they know.
//     ^^^^^^^^^^^^^                  ^top

import type {Sentence} from "@demarche/text"
import {firstOfRow, prepositionOf} from "../arguments/phrase.ts"
import {isPassive} from "../arguments/slots.ts"
import {changed, type Interpretation} from "../triggers/interpretation.ts"

const isTable = /^(talk|talks|meeting|summit|negotiation|discussion|consultation|conversation)$/

/** The talks with the subject of the verb that they hang on, where they name only whom they are "with". */
export function withWhoComesFromTalks(sentence: Sentence, act: Interpretation): Interpretation {
  const {upos, lemmas, heads, deprels, children} = sentence
  const noun = act.top
  if (act.type !== "CONSULT" || upos[noun] !== "NOUN" || !isTable.test(lemmas[noun]!)) return act
  const parties = [...act.actors, ...act.recipients]
  if (parties.length === 0 || parties.some(token => token < noun || !isWith(sentence, token, noun)))
    return act
  if (!/^(after|following|during|at|in)$/.test(prepositionOf(sentence, noun) ?? "")) return act
  const verb = heads[noun]!
  if (verb < 0 || upos[verb] !== "VERB" || isPassive(sentence, verb)) return act
  const subject = children[verb]!.find(child => deprels[child] === "nsubj" && child < noun)
  return subject === undefined || upos[subject] === "PRON"
    ? act
    : changed(act, {actors: [subject, ...act.actors]})
}

/** "talks with the king and his brother" */
function isWith(sentence: Sentence, token: number, noun: number): boolean {
  const first = firstOfRow(sentence, token)
  return sentence.heads[first] === noun && prepositionOf(sentence, first) === "with"
}
