// Visits and fights told by their noun: who comes is its "by", and who falls in a fight fought it.

import type {Sentence} from "@demarche/text"
import {childWith, conjuncts, isBelow, prepositionOf} from "../arguments/phrase.ts"
import {participantAt, type Story} from "../mentions/story.ts"
import {changed, type Interpretation} from "../triggers/interpretation.ts"

/**
 * Who visits is told by "by"; nobody of his own state receives him, nor whoever has nothing but the rest of the sentence.
 *
 * > | Chad ends a pact with France, hours after a visit by Foreign Minister Jean-Noël Barrot.
 *     ^host                                       ^noun                                ^visitor
 */
export function withVisitor(story: Story, sentence: Sentence, act: Interpretation): Interpretation {
  const {upos, lemmas, children, deprels} = sentence
  const noun = act.trigger[0]!
  if (act.mode !== "visit" || upos[noun] !== "NOUN" || !/^(visit|trip)$/.test(lemmas[noun]!)) return act
  const visitor = children[noun]!.find(
    child =>
      child > noun &&
      deprels[child] === "nmod" &&
      // "by Foreign Minister Jean-Noël Barrot": the preposition may hang on the office
      (prepositionOf(sentence, child) ?? sentence.forms[noun + 1]) === "by",
  )
  if (visitor === undefined) return act
  const codeOf = (token: number): string | null =>
    participantAt(story, sentence, token)?.resolution.code ?? null
  const visitors = conjuncts(sentence, visitor)
  const homes = visitors.map(codeOf).filter(code => code !== null)
  if (homes.length === 0) return act
  const goal = [noun, visitor]
    .flatMap(token => children[token]!)
    .find(child => child > noun && upos[child] === "PROPN" && prepositionOf(sentence, child) === "to")
  const hosts = [...new Set([...act.actors, ...act.recipients])].filter(
    token => !visitors.includes(token) && !homes.includes(codeOf(token) ?? ""),
  )
  return changed(act, {actors: visitors, recipients: goal === undefined ? hosts : [goal]})
}

const isFight = /^(clash|battle|firefight|shootout|shoot-out|skirmish|gunfight|gunbattle)$/

/**
 * Soldiers who fall in a clash with somebody fought it with him.
 *
 * > | An Indian soldier was killed in a clash with Chinese troops.
 *               ^side                     ^noun          ^side
 */
export function withFallen(story: Story, sentence: Sentence, act: Interpretation): Interpretation {
  const {upos, lemmas, deprels} = sentence
  const noun = act.trigger.find(token => upos[token] === "NOUN" && isFight.test(lemmas[token]!))
  const verb = act.trigger.find(
    token => upos[token] === "VERB" && /^(kill|wound|injure|die|shoot)$/.test(lemmas[token]!),
  )
  if (act.type !== "ASSAULT" || noun === undefined || verb === undefined) return act
  const foes = act.actors.filter(token => token > noun && isBelow(sentence, token, noun, 4))
  if (foes.length === 0 || foes.length < act.actors.length) return act
  const other = childWith(sentence, noun, /^nmod$/)
  if (other === undefined || prepositionOf(sentence, other) !== "with") return act
  const fallen = sentence.children[verb]!.find(
    child => child < verb && deprels[child] === (lemmas[verb] === "die" ? "nsubj" : "nsubj:pass"),
  )
  if (fallen === undefined) return act
  const sector = participantAt(story, sentence, fallen)?.resolution.sector ?? ""
  if (!/^(MIL|COP|REB|PRM|UAF)$/.test(sector)) return act
  return changed(act, {
    actors: [fallen, ...act.actors],
    recipients: act.recipients.filter(token => token !== fallen),
  })
}
