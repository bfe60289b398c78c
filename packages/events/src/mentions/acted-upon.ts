// "Britain stops aid to Malawi as police bar a march": what is told beside what one state does to another is done by those of the other.

import {countriesNamed} from "@demarche/actors"
import type {Sentence} from "@demarche/text"
import {subtreeBounds} from "../arguments/phrase.ts"
import {isStayer} from "./guests.ts"
import {isPut, stateCode} from "./scene.ts"
import {participantAt, type Story} from "./story.ts"

/**
 * > | Norway cuts ties with Belize after police fire on a crowd.
 *                           ^^^^^^       ^ head
 */
export function landActedUpon(story: Story, sentence: Sentence, head: number): string | null {
  const {heads, deprels, children, forms} = sentence
  const verb = heads[head]!
  if (verb < 0 || !/^(nsubj|nsubj:pass|obj)$/.test(deprels[head]!) || !isStayer(sentence, head)) return null
  if (!/^advcl/.test(deprels[verb]!)) return null
  if (!children[verb]!.some(child => /^(as|after|when|because|since|until)$/i.test(forms[child]!)))
    return null
  const above = heads[verb]!
  const subject = children[above]?.find(child => deprels[child] === "nsubj")
  if (subject === undefined) return null
  const actor = participantAt(story, sentence, subject)?.resolution
  if (actor === undefined || actor.code === null || !/^(state|place|organisation)$/.test(actor.kind))
    return null
  if (actor.sector !== null && actor.sector !== "GOV") return null
  const clause = subtreeBounds(sentence, verb)
  const named = countriesNamed(sentence, story.on, story.knowledge).filter(
    ({code}) => stateCode.test(code) && code !== actor.code,
  )
  if (named.some(({token}) => token >= clause.from && token < clause.to)) return null
  const codes = new Set(
    named.filter(({token}) => token > above && !isPut(sentence, token)).map(({code}) => code),
  )
  return codes.size === 1 && named.every(({code}) => codes.has(code)) ? [...codes][0]! : null
}
