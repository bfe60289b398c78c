// Who does an act and to whom, as learnt from the corpus: each noun of the sentence is actor, recipient or neither.

import type {Sentence} from "@demarche/text"
import {findSource} from "../attribution/find-source.ts"
import {participantAt} from "../mentions/story.ts"
import {type LinearModel, loadLinearModel, scoreFeatures} from "../model/linear-model.ts"
import type {Interpretation} from "../triggers/interpretation.ts"
import type {SentenceView} from "../triggers/trigger-features.ts"
import {prepositionOf} from "./phrase.ts"
import {actView, mayBeParty, ROLE_FEATURES, roleFeatures} from "./role-features.ts"

export const ROLE_COMPONENT = "roles"
export const NO_ROLE = "none"

/** @throws ModelFileError */
export const loadRoleModel = (bytes: ArrayBuffer): LinearModel =>
  loadLinearModel(bytes, ROLE_COMPONENT, ROLE_FEATURES)

/**
 * Margins chosen on a file of real news that was held out of training (model card): a role of the rules falls when another
 * stands `keep` above it; a noun to which the rules gave none gets one from `join` above "none" on beside another party of
 * that side, from `fill` on where the side is empty, from `guess` on where no rule read the act.
 */
export const limits = {
  keep: 0.9,
  join: -0.5,
  fill: -0.5,
  guess: -0.5,
  place: 0.6,
  mutual: 2,
  flip: 0.8,
  other: 0.3,
}

/**
 * The act with the parties that rules and model give it together.
 *
 * @param ruled whether a rule read the act; the roles of an act that only the model saw are guesses
 */
export function withLearnedRoles(
  view: SentenceView,
  act: Interpretation,
  model: LinearModel,
  ruled: boolean,
): Interpretation {
  const {sentence} = view
  const one = actView(view, act)
  const none = model.classes.indexOf(NO_ROLE)
  const sides: readonly Side[] = [
    {role: model.classes.indexOf("actor"), told: act.actors, found: [], margins: new Map()},
    {role: model.classes.indexOf("recipient"), told: act.recipients, found: [], margins: new Map()},
  ]
  for (let token = 0; token < sentence.forms.length; token++) {
    if (!mayBeParty(sentence, token) || act.trigger.includes(token)) continue
    const scores = scoreFeatures(model, roleFeatures(one, token))
    const outside = Math.max(
      isPlacePhrase(view, token) ? limits.place : Number.NEGATIVE_INFINITY,
      isElsewhere(sentence, token, act) ? limits.other : Number.NEGATIVE_INFINITY,
    )
    const elsewhere = sides.some(side => side.told.includes(token))
    const limit = ({told}: Side): number =>
      elsewhere && !told.includes(token)
        ? limits.flip
        : told.includes(token)
          ? -(act.mutual ? limits.mutual : limits.keep)
          : Math.max(outside, !ruled ? limits.guess : told.length > 0 ? limits.join : limits.fill)
    let best: {side: Side; margin: number} | null = null
    for (const side of sides) {
      const above = scores[side.role]! - scores[none]!
      side.margins.set(token, above)
      const margin = above - limit(side)
      if (margin > 0 && (best === null || margin > best.margin)) best = {side, margin}
    }
    best?.side.found.push(token)
  }
  const chosen = new Set(sides.flatMap(side => side.found))
  const [actors, recipients] = sides.map(({found}) =>
    found.filter(
      token =>
        act.actors.includes(token) ||
        act.recipients.includes(token) ||
        !isInside(sentence, token, chosen, act),
    ),
  ) as [number[], number[]]
  const [actorSide, recipientSide] = sides as [Side, Side]
  const belief = act.belief && {
    ...act.belief,
    actor: leastMargin(actorSide, actors),
    recipient: leastMargin(recipientSide, recipients),
    passedActor: passedMargin(actorSide, chosen),
    passedRecipient: passedMargin(recipientSide, chosen),
  }
  return {
    ...act,
    actors: withoutSource(view, act, actors),
    recipients,
    ...(belief === undefined ? {} : {belief}),
  }
}

const leastMargin = ({margins}: Side, tokens: readonly number[]): number | null =>
  tokens.length === 0 ? null : Math.min(...tokens.map(token => margins.get(token)!))

/** Of the nouns that neither side took. */
function passedMargin({margins}: Side, chosen: ReadonlySet<number>): number | null {
  let most: number | null = null
  for (const [token, margin] of margins)
    if (!chosen.has(token) && (most === null || margin > most)) most = margin
  return most
}

interface Side {
  readonly role: number
  /** Tokens to which the rules gave the role. */
  readonly told: readonly number[]
  readonly found: number[]
  /** Margin above "none" of each noun. */
  readonly margins: Map<number, number>
}

/** "in Budapest", "off Libya", "over Taiwan": where or what about, seldom whom. */
const isPlacePhrase = ({sentence, story}: SentenceView, token: number): boolean =>
  /^(in|at|near|off|over|across|inside|outside|around|along|within|from)$/.test(
    prepositionOf(sentence, token) ?? "",
  ) && /^(place|state)$/.test(participantAt(story, sentence, token)?.resolution.kind ?? "")

/**
 * The subject of a verb beside the act has its own business.
 *
 * > | They will discuss arms, weeks after Trump announced the end of a treaty.
 *          ^act                           ^elsewhere
 */
function isElsewhere(sentence: Sentence, token: number, act: Interpretation): boolean {
  if (!sentence.deprels[token]!.startsWith("nsubj")) return false
  const verb = sentence.heads[token]!
  if (verb < 0 || act.trigger.includes(verb) || act.consumed.includes(verb)) return false
  for (let at = act.top, steps = 0; at >= 0 && steps < 20; at = sentence.heads[at]!, steps++)
    if (at === verb) return false
  return true
}

/**
 * What lies within another party's phrase is no party of its own.
 *
 * > | the crew of the British tanker; the presidents of Kenya and Somalia; rebels backed by Rwanda
 *         ^chosen     ^inside             ^chosen                 ^inside  ^chosen          ^inside
 */
function isInside(
  sentence: Sentence,
  token: number,
  chosen: ReadonlySet<number>,
  act: Interpretation,
): boolean {
  let modifies = false
  for (let at = token, steps = 0; steps < 6; steps++) {
    const relation = sentence.deprels[at]!
    if (!/^(nmod|amod|compound|appos|nummod|det|conj|acl|obl|obj)/.test(relation)) return false
    if (relation !== "conj") modifies = /^(nmod|amod|compound|appos|nummod|det|acl)/.test(relation)
    at = sentence.heads[at]!
    if (at < 0 || act.trigger.includes(at)) return false
    if (modifies && chosen.has(at)) return true
  }
  return false
}

/** Who only tells of an act does not do it, when somebody else does: "Ukraine says that Russian forces shelled Kherson". */
function withoutSource({sentence}: SentenceView, act: Interpretation, actors: number[]): number[] {
  if (actors.length < 2) return actors
  const phrase = findSource(sentence, {...act, isSpeech: false, isAnnounced: false})?.phrase
  if (phrase === undefined) return actors
  const others = actors.filter(
    token => token < phrase.from || token >= phrase.to || act.actors.includes(token),
  )
  return others.length > 0 ? others : actors
}
