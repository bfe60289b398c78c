// Who does an act and to whom, as learnt from the corpus: each noun of the sentence is actor, recipient or neither.

import type {Sentence} from "@demarche/text"
import {participantAt} from "../mentions/story.ts"
import {hear, heardAgain, hearWords, type Jury, juryOf, nothingHeard, verdictOf} from "../model/jury.ts"
import {loadLinearModel} from "../model/linear-model.ts"
import {loadNetwork} from "../model/network.ts"
import type {Vectors} from "../model/vectors.ts"
import {changed, type Interpretation} from "../triggers/interpretation.ts"
import type {SentenceView} from "../triggers/trigger-features.ts"
import {type ActView, actView, mayBeParty} from "./act-view.ts"
import {firstOfRow, prepositionOf} from "./phrase.ts"
import {meaningsOfAct, meaningsOfParty, ROLE_FEATURES, roleFeatures} from "./role-features.ts"
import {isPassive} from "./slots.ts"

export const ROLE_COMPONENT = "roles"
export const ROLE_NETWORK_COMPONENT = "role-net"
export const NO_ROLE = "none"

/** @throws ModelFileError */
export const loadRoleJury = (linear: ArrayBuffer, network: ArrayBuffer, vectors: Vectors): Jury =>
  juryOf(
    loadLinearModel(linear, ROLE_COMPONENT, ROLE_FEATURES),
    loadNetwork(network, ROLE_NETWORK_COMPONENT, ROLE_FEATURES, vectors),
  )

/**
 * How far above "none" a role must stand, in the scores of the jury; below nought it may stand that far under "none". Chosen
 * on texts held out of training (models/README.md, "How the thresholds were chosen").
 */
const margins = {
  /** The side to which the rules gave the noun. */
  kept: -0.7,
  /** The same in an act that its parties do to each other: the rules see both. */
  keptMutual: -2,
  /** The other side than the one that the rules chose. */
  changed: 0.8,
  /** The same in a meeting at a third party's: the rules see who is host. */
  changedHost: 2.5,
  /** A noun that the rules left out. */
  added: -0.5,
  /** A noun left out that stands behind a preposition of place or reason. */
  addedPlace: 0.6,
  /** A noun left out that is the subject of another verb. */
  addedElsewhere: 0.3,
  /** One more actor whom the rules left out, and whom no conjunction joins to a surer one. */
  addedBeside: 0.2,
  /** Such a one who is no actor is the recipient of an act that has none, from here on. */
  takenOver: -1.2,
  /** So much less is enough for the one recipient of an act that hardly ever has none. */
  only: 0.8,
} as const

/** The act with the parties that rules and model give it together. */
export function withLearnedRoles(view: SentenceView, act: Interpretation, jury: Jury): Interpretation {
  const {sentence} = view
  const one = actView(view, act)
  const {classes} = jury.linear
  const none = classes.indexOf(NO_ROLE)
  const sides: readonly Side[] = [
    {role: classes.indexOf("actor"), told: act.actors, found: [], margins: new Map()},
    {role: classes.indexOf("recipient"), told: act.recipients, found: [], margins: new Map()},
  ]
  const ofAct = meaningsOfAct(one)
  const shared = nothingHeard(jury)
  hearWords(jury, ofAct, 0, shared)
  for (let token = 0; token < sentence.forms.length; token++) {
    if (!mayBeParty(sentence, token) || act.trigger.includes(token)) continue
    const heard = heardAgain(shared)
    hear(jury, roleFeatures(one, token), heard)
    hearWords(jury, meaningsOfParty(one, token), ofAct.length, heard)
    const scores = verdictOf(jury, heard)
    let best: {side: Side; above: number} | null = null
    for (const side of sides) {
      const over = scores[side.role]! - scores[none]!
      side.margins.set(token, over)
      const above = over - marginOf(view, act, side, token)
      if (above > 0 && (best === null || above > best.above)) best = {side, above}
    }
    best?.side.found.push(token)
  }
  const [actorSide, recipientSide] = sides as [Side, Side]
  if (!act.mutual) {
    const doubtful = doubtfulOf(sentence, actorSide)
    actorSide.found = actorSide.found.filter(token => !doubtful.includes(token))
    if (recipientSide.found.length === 0)
      recipientSide.found = doubtful.filter(token => recipientSide.margins.get(token)! > margins.takenOver)
    if (recipientSide.found.length === 0 && isAimed(act))
      recipientSide.found = likeliest(view, act, recipientSide, actorSide.found)
  }
  const chosen = new Set(sides.flatMap(side => side.found))
  const [actors, recipients] = sides.map(({found}) =>
    found.filter(token => isTold(act, token) || !isInside(sentence, token, chosen, act)),
  ) as [number[], number[]]
  const belief = act.belief && {
    type: act.belief.type,
    rival: act.belief.rival,
    actor: leastMargin(actorSide, actors),
    recipient: leastMargin(recipientSide, recipients),
    passedActor: passedMargin(actorSide, chosen),
    passedRecipient: passedMargin(recipientSide, chosen),
  }
  return changed(act, {actors: withoutSource(one, actors), recipients, belief})
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
  found: number[]
  /** Margin above "none" of each noun. */
  readonly margins: Map<number, number>
}

/**
 * One act has one doer, or several that are told together: whoever else may have done it has to be likely.
 *
 * > | The former mayor was sentenced by a court in Lima after prosecutors had called him a danger.
 *         ^doubtful                       ^surest
 */
function doubtfulOf(sentence: Sentence, {told, found, margins: of}: Side): number[] {
  if (found.length < 2) return []
  const byRule = (token: number): number => (told.includes(token) ? 1 : 0)
  const kept = new Set<number>()
  const rows = new Set<number>()
  for (const token of [...found].sort((a, b) => byRule(b) - byRule(a) || of.get(b)! - of.get(a)!)) {
    const row = firstOfRow(sentence, token)
    if (kept.size > 0 && !told.includes(token) && of.get(token)! <= margins.addedBeside && !rows.has(row))
      continue
    kept.add(token)
    rows.add(row)
  }
  return found.filter(token => !kept.has(token))
}

/** Nine in ten of these have a recipient in the corpus. */
const isAimed = ({type, mode}: Interpretation): boolean =>
  /^(ACCUSE|AID|THREATEN|SANCTION|REQUEST|REJECT)$/.test(type) || (type === "COERCE" && mode === "arrest")

/** The likeliest of those who are not quite likely enough; nobody where all are far from it. */
function likeliest(view: SentenceView, act: Interpretation, side: Side, others: readonly number[]): number[] {
  let best: number | null = null
  for (const [token, margin] of side.margins)
    if (
      !others.includes(token) &&
      margin > marginOf(view, act, side, token) - margins.only &&
      (best === null || margin > side.margins.get(best)!)
    )
      best = token
  return best === null ? [] : [best]
}

/** Whether the rules made a token a party. */
const isTold = ({actors, recipients}: Interpretation, token: number): boolean =>
  actors.includes(token) || recipients.includes(token)

function marginOf(view: SentenceView, act: Interpretation, {told}: Side, token: number): number {
  if (told.includes(token)) return act.mutual ? margins.keptMutual : margins.kept
  if (isTold(act, token)) return act.mode === "third-party" ? margins.changedHost : margins.changed
  if (isPlacePhrase(view, token) || isReason(view.sentence, token)) return margins.addedPlace
  return isElsewhere(view.sentence, token, act) ? margins.addedElsewhere : margins.added
}

/** "in Budapest", "off Libya", "over Taiwan": where or what about, seldom whom. */
const isPlacePhrase = ({sentence, story}: SentenceView, token: number): boolean =>
  /^(in|at|near|off|over|across|inside|outside|around|along|within|from)$/.test(
    prepositionOf(sentence, token) ?? "",
  ) && /^(place|state)$/.test(participantAt(story, sentence, token)?.resolution.kind ?? "")

/** "sanctions over jailed activists", "after the death of a nurse": why or when, seldom who. */
const isReason = (sentence: Sentence, token: number): boolean =>
  /^(over|after|amid|amidst|following|despite|due_to|because_of)$/.test(prepositionOf(sentence, token) ?? "")

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

/**
 * Who only tells of an act does not do it, when somebody else does, or when the words leave open who does.
 *
 * > | Ukraine says that Russian forces shelled Kherson. | The ministry says that three men were arrested.
 *     ^tells            ^does it                          ^tells                          ^by whom is not told
 */
function withoutSource({view: {sentence}, act, source}: ActView, actors: number[]): number[] {
  const isOpen = sentence.upos[act.top] === "VERB" && isPassive(sentence, act.top)
  if (actors.length === 0 || (actors.length === 1 && !isOpen)) return actors
  if (source === null) return actors
  const others = actors.filter(
    token => token < source.from || token >= source.to || act.actors.includes(token),
  )
  return others.length > 0 || isOpen ? others : actors
}
