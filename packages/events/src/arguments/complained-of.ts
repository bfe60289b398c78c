// Of whom is complained where the complaint is lodged with a body of states: not of the body.

import type {Sentence} from "@demarche/text"
import {participantAt, type Story} from "../mentions/story.ts"
import {changed, type Interpretation} from "../triggers/interpretation.ts"
import {conjuncts, isBelow, prepositionOf} from "./phrase.ts"
import {doersOf} from "./protested-against.ts"

/**
 * > | Lebanon lodged a complaint with the Security Council over an Israeli raid.
 *             ^act                                  ^body          ^whose  ^deed
 */
export function withComplainedOf(story: Story, sentence: Sentence, act: Interpretation): Interpretation {
  if (act.type !== "ACCUSE" || !isComplaint(sentence, act)) return act
  const isBody = (token: number): boolean =>
    /^(with|to|at|before)$/.test(prepositionOf(sentence, token) ?? "") &&
    /^(IGO|UNO)$/.test(participantAt(story, sentence, token)?.resolution.code ?? "")
  const others = act.recipients.filter(token => !isBody(token))
  if (others.length === act.recipients.length) return act
  const deeds = sentence.forms.flatMap((_, token) =>
    token > act.top &&
    /^(over|about|against)$/.test(prepositionOf(sentence, token) ?? "") &&
    isBelow(sentence, token, act.top, 4)
      ? conjuncts(sentence, token)
      : [],
  )
  const doers = deeds
    .flatMap(deed => doersOf(story, sentence, deed))
    .filter(token => !act.actors.includes(token) && !others.includes(token))
  return deeds.length === 0 ? act : changed(act, {recipients: [...others, ...doers]})
}

/** "complained to the council", "lodged a protest with it" */
const isComplaint = ({lemmas, children, deprels}: Sentence, {top, trigger}: Interpretation): boolean =>
  lemmas[top] === "complain" ||
  [...trigger, ...children[top]!.filter(child => deprels[child] === "obj")].some(token =>
    /^(complaint|protest)$/.test(lemmas[token]!),
  )
