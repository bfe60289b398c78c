// Whom somebody fights fights him.

import type {Sentence} from "@demarche/text"
import {participantAt, type Story} from "../mentions/story.ts"
import {changed, type Interpretation} from "../triggers/interpretation.ts"
import {childWith, conjuncts} from "./phrase.ts"

/**
 * Both sides of a fight are its actors.
 *
 * > | Separatists have been fighting the government since 1975. | rebels fighting the army
 *     ^doer                 ^top         ^foe                     ^doer  ^top         ^foe
 */
export function withBothFighting(story: Story, sentence: Sentence, act: Interpretation): Interpretation {
  const {upos, xpos, lemmas, heads, deprels} = sentence
  const {top} = act
  if (act.type !== "ASSAULT" || lemmas[top] !== "fight" || upos[top] !== "VERB") return act
  const foe = childWith(sentence, top, /^obj$/)
  const doer =
    childWith(sentence, top, /^nsubj$/) ??
    (deprels[top] === "acl" && xpos[top] === "VBG" ? heads[top]! : undefined)
  if (foe === undefined || doer === undefined || foe < top || doer > top) return act
  const whoIs = (token: number) => participantAt(story, sentence, token)?.resolution
  const bearsArms = (token: number): boolean =>
    /^(MIL|COP|REB|PRM|UAF|CRM|PRE)$/.test(whoIs(token)?.sector ?? "") || whoIs(token)?.code === "IMG"
  const rules = (token: number): boolean => whoIs(token)?.sector === "GOV"
  const doers = conjuncts(sentence, doer)
  const foes = conjuncts(sentence, foe).filter(token => bearsArms(token) || rules(token))
  if (foes.length === 0 || !doers.every(bearsArms)) return act
  return changed(act, {
    actors: [...doers, ...foes],
    recipients: act.recipients.filter(token => !foes.includes(token) && !doers.includes(token)),
  })
}
