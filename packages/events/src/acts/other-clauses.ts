// Who stands in another clause has business of his own there and takes no part in this act.

import type {Sentence} from "@demarche/text"
import {changed, type Interpretation} from "../triggers/interpretation.ts"

/** Is there a semicolon between? */
function isApart(sentence: Sentence, token: number, act: Interpretation): boolean {
  const [from, to] = token < act.top ? [token, act.top] : [act.top, token]
  for (let at = from + 1; at < to; at++) if (sentence.forms[at] === ";") return true
  return false
}

/** Does the act stand in what the verb has for its content, not beside it? */
function isWithin(sentence: Sentence, act: number, verb: number): boolean {
  let below = -1
  for (let at = act, steps = 0; at >= 0 && steps < 20; below = at, at = sentence.heads[at]!, steps++)
    if (at === verb) return below >= 0 && !/^(conj|parataxis)/.test(sentence.deprels[below]!)
  return false
}

const isDeed = (type: string): boolean => /^(ASSAULT|COERCE|PROTEST)$/.test(type)

/**
 * Who asks for something neither does it nor suffers it.
 *
 * > | The rights office called on Peru to release those detained in the protest.
 *         ^asks                                         ^not the office  ^nor here
 */
const onlySpeaksOf = (
  sentence: Sentence,
  token: number,
  act: Interpretation,
  all: readonly Interpretation[],
): boolean =>
  isDeed(act.type) &&
  sentence.deprels[token]!.startsWith("nsubj") &&
  all.some(
    speech =>
      speech.type === "REQUEST" &&
      speech.actors.includes(token) &&
      sentence.upos[speech.top] === "VERB" &&
      isWithin(sentence, act.top, speech.top),
  )

/** The act without those who belong to other clauses. @param all what the sentence tells */
export function withoutOtherClauses(
  sentence: Sentence,
  act: Interpretation,
  all: readonly Interpretation[],
): Interpretation {
  const own = (tokens: readonly number[]): readonly number[] => {
    const here = tokens.filter(token => !onlySpeaksOf(sentence, token, act, all))
    const near = here.filter(token => !isApart(sentence, token, act))
    return near.length > 0 ? near : here
  }
  return changed(act, {actors: own(act.actors), recipients: own(act.recipients)})
}
