// Whose wish is refused, where only the word before the wish names him.

import type {Sentence} from "@demarche/text"
import {participantAt, type Story} from "../mentions/story.ts"
import {changed, type Interpretation} from "../triggers/interpretation.ts"
import {childWith} from "./phrase.ts"

/**
 * > | The unions shrugged off a government offer of subsidies.
 *                ^act         ^whose       ^wish
 */
export function withWhoseWish(story: Story, sentence: Sentence, act: Interpretation): Interpretation {
  const {lemmas, upos, children, deprels} = sentence
  if (act.type !== "REJECT" || act.recipients.length > 0 || upos[act.top] !== "VERB") return act
  const wish = childWith(sentence, act.top, /^obj$/)
  if (wish === undefined || wish < act.top) return act
  if (
    !/^(appeal|request|call|demand|plea|offer|proposal|petition|invitation|overture|ultimatum)$/.test(
      lemmas[wish]!,
    )
  )
    return act
  const whose = children[wish]!.filter(child => {
    if (!/^(amod|compound|nmod:poss)$/.test(deprels[child]!)) return false
    const one = participantAt(story, sentence, child)?.resolution
    return one !== undefined && one.code !== null && !act.actors.includes(child)
  })
  return whose.length === 0 ? act : changed(act, {recipients: whose})
}
