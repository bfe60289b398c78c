// At whom words and measures are not aimed although the networks see him there: the actor's own state, and the place beside a party.

import type {Resolution} from "@demarche/actors"
import type {Sentence} from "@demarche/text"
import {participantAt, type Story} from "../mentions/story.ts"
import {changed, type Interpretation} from "../triggers/interpretation.ts"

/**
 * > | Iraq's president condemned the strikes and said Baghdad wanted no bases.
 *     ^^^^^^^^^^^^^^^^                                 ^ himself
 * > | The minister threatened to expel aid workers from Tigray.
 *                                      ^^^^^^^^^^^      ^ where
 */
export function withoutOwnState(story: Story, sentence: Sentence, act: Interpretation): Interpretation {
  if (act.mutual || !/^(ACCUSE|REQUEST|REJECT|THREATEN|SANCTION|AGREE|SUPPORT|AID)$/.test(act.type))
    return act
  const whoIs = (token: number): Resolution | undefined => participantAt(story, sentence, token)?.resolution
  const actors = act.actors.map(whoIs)
  const isHis = (token: number): boolean => isFollower(sentence, token, act)
  const isOwn = (token: number): boolean =>
    isHis(token) ||
    (sentence.deprels[token] === "appos" && isHis(sentence.heads[token]!)) ||
    (sentence.heads[token] !== act.top &&
      actors.length > 0 &&
      actors.every(actor => isStateOf(whoIs(token), actor)))
  const others = act.recipients.filter(token => !isOwn(token))
  const parties = others.filter(token => whoIs(token)?.kind !== "place")
  const recipients = parties.length > 0 ? parties : others
  return recipients.length === act.recipients.length ? act : changed(act, {recipients})
}

/** Does the one name the state, or the capital that stands for it, whose authorities the other is of? */
const isStateOf = (state: Resolution | undefined, of: Resolution | undefined): boolean =>
  state !== undefined &&
  of !== undefined &&
  state.code !== null &&
  state.code === of.code &&
  (state.kind === "state" || (state.kind === "place" && state.sector === "GOV")) &&
  /^(GOV|LEG|MIL)$/.test(of.sector ?? "")

/**
 * Nor is anything threatened or promised to those of whom the actor speaks as his own, unless his verb has them for its object.
 *
 * > | Odinga vowed that his followers would be back. | swore to avenge their commander | threatened its fighters
 *                           ^^^^^^^^^                                         ^^^^^^^^^                  ^ is
 */
const isFollower = (
  {children, deprels, forms, heads, lemmas}: Sentence,
  token: number,
  {type, top}: Interpretation,
): boolean =>
  /^(THREATEN|AGREE)$/.test(type) &&
  heads[token] !== top &&
  (followers.test(lemmas[token]!) || lemmas[token] === "government") &&
  (deprels[token]!.startsWith("nsubj") || lemmas[heads[token]!] === "avenge") &&
  children[token]!.some(
    child => deprels[child] === "nmod:poss" && /^(his|her|its|their|our|my)$/i.test(forms[child]!),
  )

/** Those for whom somebody speaks. */
const followers = /^(follower|supporter|fighter|commander|comrade|martyr|force|troop|army|men)$/
