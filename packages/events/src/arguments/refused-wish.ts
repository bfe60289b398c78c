// Whose wish is refused: whom the word before the wish names, or who stands behind it with "from".

import type {Sentence} from "@demarche/text"
import {participantAt, type Story} from "../mentions/story.ts"
import {changed, type Interpretation} from "../triggers/interpretation.ts"
import {childWith, conjuncts, prepositionOf} from "./phrase.ts"

const wishes = /^(appeal|request|call|demand|plea|offer|proposal|petition|invitation|overture|ultimatum)$/

/** A refusal with those whose wish it is that is refused. */
export const withWhoseWish = (story: Story, sentence: Sentence, act: Interpretation): Interpretation =>
  act.type === "REJECT" && sentence.upos[act.top] === "VERB"
    ? withWisher(sentence, withWhoseBefore(story, sentence, act))
    : act

/**
 * > | The unions shrugged off a government offer of subsidies.
 *                ^act         ^whose       ^wish
 */
function withWhoseBefore(story: Story, sentence: Sentence, act: Interpretation): Interpretation {
  const {lemmas, children, deprels} = sentence
  if (act.recipients.length > 0) return act
  const wish = childWith(sentence, act.top, /^obj$/)
  if (wish === undefined || wish < act.top) return act
  if (!wishes.test(lemmas[wish]!)) return act
  const whose = children[wish]!.filter(child => {
    if (!/^(amod|compound|nmod:poss)$/.test(deprels[child]!)) return false
    const one = participantAt(story, sentence, child)?.resolution
    return one !== undefined && one.code !== null && !act.actors.includes(child)
  })
  return whose.length === 0 ? act : changed(act, {recipients: whose})
}

/**
 * Who made the request that is refused does not refuse it.
 *
 * > | Zambia got a loan, but a request from Togo was rejected.
 *     ^ no party             ^wish          ^whose   ^act
 */
function withWisher(sentence: Sentence, act: Interpretation): Interpretation {
  const {lemmas, children, deprels} = sentence
  const wish = childWith(sentence, act.top, /^nsubj:pass$/)
  if (wish === undefined || !wishes.test(lemmas[wish]!)) return act
  const whose = children[wish]!.filter(
    child => deprels[child] === "nmod" && /^(from|by)$/.test(prepositionOf(sentence, child) ?? ""),
  ).flatMap(child => conjuncts(sentence, child))
  if (!whose.some(token => act.actors.includes(token))) return act
  return changed(act, {actors: act.actors.filter(token => !whose.includes(token)), recipients: whose})
}
