// With whom a relative clause has its noun deal, and what of his acts where "whose" opens it. Who else does what it tells: of-relative.ts.

import type {Sentence} from "@demarche/text"
import {participantAt, type Story} from "../mentions/story.ts"
import {changed, type Interpretation} from "../triggers/interpretation.ts"
import {childWith, conjuncts, isNoun, prepositionOf} from "./phrase.ts"
import {isPassive} from "./slots.ts"

/** An act of a relative clause with those who take part in it. */
export const withinRelative = (story: Story, sentence: Sentence, act: Interpretation): Interpretation =>
  sentence.upos[act.top] === "VERB"
    ? withOwnPossession(story, sentence, withPartner(story, sentence, act))
    : act

/** The noun right before the pronoun that is the subject of a verb. */
function antecedentOf(sentence: Sentence, verb: number): number | null {
  const {children, deprels, forms, heads, upos} = sentence
  const pronoun = children[verb]!.find(
    child => deprels[child] === "nsubj" && /^(who|which|that)$/i.test(forms[child]!),
  )
  if (pronoun === undefined || pronoun > verb) return null
  if (deprels[verb] === "acl:relcl" && heads[verb]! < pronoun) return heads[verb]!
  const before = forms[pronoun - 1] === "," ? pronoun - 2 : pronoun - 1
  return before >= 0 && isNoun(upos[before]) ? before : null
}

const isOfTwo = (sentence: Sentence, {type, mode, mutual, top}: Interpretation): boolean =>
  type === "CONSULT"
    ? mode !== "third-party" && /^(meet|speak|talk|confer)$/.test(sentence.lemmas[top]!)
    : type === "SUPPORT" &&
      mutual &&
      /^(sign|conclude|ink|strike|reach|seal|ratify)$/.test(sentence.lemmas[top]!)

/**
 * > | Morocco, which signed an agreement with Israel, criticised the raid. | Merkel, who met Hollande, flew home.
 *     ^one side      ^act                     ^the other                     ^one side   ^act ^the other
 */
function withPartner(story: Story, sentence: Sentence, act: Interpretation): Interpretation {
  if (!isOfTwo(sentence, act)) return act
  const one = antecedentOf(sentence, act.top)
  if (one === null) return act
  const {children, deprels, lemmas} = sentence
  const object = childWith(sentence, act.top, /^obj$/)
  const isWith = (token: number): boolean => prepositionOf(sentence, token) === "with"
  const other =
    children[act.top]!.find(child => child > act.top && deprels[child] === "obl" && isWith(child)) ??
    (object === undefined || lemmas[act.top] === "meet" ? object : children[object]!.find(isWith))
  if (other === undefined || other < act.top) return act
  const parties = [...act.actors, ...act.recipients]
  const others = conjuncts(sentence, other).filter(token => {
    const who = participantAt(story, sentence, token)?.resolution
    return who !== undefined && (who.code !== null || who.kind === "person")
  })
  if (others.length === 0 || others.some(token => parties.includes(token))) return act
  const own = act.actors.includes(one) ? [] : [one]
  return changed(act, {actors: [...own, ...act.actors, ...others]})
}

/**
 * > | Senator Paz, whose movement accuses the president, was arrested.
 *             ^ not      ^doer    ^act
 */
function withOwnPossession(story: Story, sentence: Sentence, act: Interpretation): Interpretation {
  const {children, deprels, forms, heads} = sentence
  const own = children[act.top]!.find(
    child =>
      child < act.top &&
      deprels[child] === "nsubj" &&
      children[child]!.some(owner => forms[owner]!.toLowerCase() === "whose"),
  )
  if (own === undefined || isPassive(sentence, act.top)) return act
  const who = participantAt(story, sentence, own)?.resolution
  if (who === undefined) return act
  const whose = children[own]!.find(owner => forms[owner]!.toLowerCase() === "whose")!
  const end = forms[whose - 1] === "," ? whose - 2 : whose - 1
  // "Senator Paz, whose": the phrase that ends there
  const isOwner = (token: number): boolean =>
    token === end || (token < end && (heads[end] === token || heads[token] === end))
  // "Turkey, whose fighters shot it down": a state and its forces are one
  const isState = (token: number): boolean =>
    participantAt(story, sentence, token)?.resolution.kind === "state" && /^(MIL|REB)$/.test(who.sector ?? "")
  if (!act.actors.some(isOwner) || act.actors.some(token => isOwner(token) && isState(token))) return act
  return changed(act, {actors: [own, ...act.actors.filter(token => !isOwner(token) && token !== own)]})
}
