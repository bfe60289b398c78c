// Who does an act and to whom, as learnt from the corpus: the nouns of the sentence and nobody compete for each role.

import {addFeatures} from "../model/linear-model.ts"
import {
  addSlots,
  loadNetwork,
  type Network,
  networkScores,
  stirAgain,
  unstirred,
  type WordSlots,
} from "../model/network.ts"
import {loadSequenceNetwork, readSequence, type SequenceNetwork, sequenceScores} from "../model/sequence.ts"
import type {Vectors} from "../model/vectors.ts"
import {type Circumstances, changed, type Interpretation} from "../triggers/interpretation.ts"
import type {SentenceView} from "../triggers/trigger-features.ts"
import {actView} from "./act-view.ts"
import {
  meaningsOfAct,
  meaningsOfNobody,
  meaningsOfParty,
  nobodyFeatures,
  ROLE_FEATURES,
  roleFeatures,
} from "./role-features.ts"
import {
  CIRCUMSTANCES,
  candidatesBeside,
  pairsBesideAct,
  SEEN_BESIDE_ACT,
  seenBesideAct,
} from "./seen-beside-act.ts"

export const ROLE_COMPONENT = "roles"
export const ROLE_SEQUENCE_COMPONENT = "role-seq"
/** The classes of both networks. */
export const ROLES = ["actor", "recipient"] as const
/** The classes of the network that reads sentences: the roles first. */
export const BESIDE_ACT: readonly string[] = [...ROLES, ...CIRCUMSTANCES]

/** @throws ModelFileError */
export const loadRoleNetwork = (bytes: ArrayBuffer, vectors: Vectors): Network =>
  loadNetwork(bytes, ROLE_COMPONENT, ROLE_FEATURES, vectors)

/** @throws ModelFileError */
export const loadRoleSequence = (bytes: ArrayBuffer, vectors: Vectors): SequenceNetwork =>
  loadSequenceNetwork(bytes, ROLE_SEQUENCE_COMPONENT, SEEN_BESIDE_ACT, vectors)

/** In the scores of the networks: natural logarithms of chances, but for a constant. Chosen on a third of the corpus held out. */
const margins = {
  /** Who comes so near to the likeliest of a side stands beside him. */
  beside: -1.5,
  /** The same for whom the rules see in a meeting, or in an act that its parties do to each other. */
  besideBetween: -6,
  /** Who stands on a side of a meeting and the like by the rules stands so much higher there: the rules see both. */
  toldBetween: 3,
  /** The same in a meeting at a third party's: the rules see who is host. */
  toldHost: 9,
} as const

/** What the network that reads whole sentences counts, of one. */
const SEQUENCE_SHARE = 0.7

/** It reads so many words on each side of the act; longer sentences are lists or no sentences. */
const farthestRead = 96

/** The act with the parties that the networks give it; what the rules gave is among what it reads. */
export function withLearnedRoles(
  view: SentenceView,
  act: Interpretation,
  network: Network,
  sequence: SequenceNetwork,
): Interpretation {
  const one = actView(view, act)
  const candidates = candidatesBeside(one)
  const {nouns} = candidates
  const ofAct = meaningsOfAct(one)
  const shared = unstirred(network)
  addSlots(network, ofAct, 0, shared)
  const stirred = unstirred(network)
  const scoresOf = (features: readonly number[], words: WordSlots): Float64Array => {
    stirAgain(shared, stirred)
    addFeatures(network.embeddings, features, 0, features.length, stirred.sums)
    addSlots(network, words, ofAct.length, stirred)
    return networkScores(network, stirred)
  }
  const scored = nouns.map(token => scoresOf(roleFeatures(one, token), meaningsOfParty(one, token)))
  scored.push(scoresOf(nobodyFeatures(one, nouns.length), meaningsOfNobody))
  const first = Math.max(0, one.trigger[0]! - farthestRead)
  const read = readSequence(sequence, seenBesideAct(one, first, one.trigger[0]! + farthestRead))
  const pairs = pairsBesideAct(one, candidates)
  const bySequence = pairs.map(pair =>
    Math.abs(pair.one - pair.other) >= farthestRead
      ? null
      : sequenceScores(sequence, read, pair.one - first, pair.other - first),
  )
  const nothing = bySequence.pop()!
  ;[...bySequence.slice(0, nouns.length), nothing].forEach((others, place) => {
    if (others === null) return
    const scores = scored[place]!
    for (let at = 0; at < scores.length; at++)
      scores[at] = (1 - SEQUENCE_SHARE) * scores[at]! + SEQUENCE_SHARE * others[at]!
  })
  const nobody = scored.pop()!
  const [actors, recipients] = ROLES.map(role => {
    const at = network.classes.indexOf(role)
    const told = role === "actor" ? act.actors : act.recipients
    return sideOf(
      nouns,
      scored.map(scores => scores[at]! - nobody[at]!),
      told,
      leewayOf(act),
    )
  }) as [Side, Side]
  // nobody stands on both sides; in a meeting the rules see on which
  const onBoth = (): number | undefined => actors.found.find(one => recipients.found.includes(one))
  for (let token = onBoth(); token !== undefined; token = onBoth()) {
    const isMet = isBetween(act) && act.actors.includes(token)
    const loser = isMet || isRather(actors, recipients, token) ? recipients : actors
    loser.lost.add(token)
    loser.found = likeliest(loser)
  }
  const chosen = new Set([...actors.found, ...recipients.found])
  const belief = act.belief && {
    type: act.belief.type,
    rival: act.belief.rival,
    actor: leastMargin(actors),
    recipient: leastMargin(recipients),
    passedActor: passedMargin(actors, chosen),
    passedRecipient: passedMargin(recipients, chosen),
  }
  const circumstances = circumstancesFrom(sequence, pairs, bySequence, nothing!)
  return changed(act, {actors: actors.found, recipients: recipients.found, belief, circumstances})
}

function circumstancesFrom(
  {classes}: SequenceNetwork,
  pairs: readonly {readonly one: number}[],
  scores: readonly (Float64Array | null)[],
  nothing: Float64Array,
): Circumstances {
  const overNothing = (name: string): ReadonlyMap<number, number> => {
    const at = classes.indexOf(name)
    const over = new Map<number, number>()
    scores.forEach((one, place) => {
      if (one !== null) over.set(pairs[place]!.one, one[at]! - nothing[at]!)
    })
    return over
  }
  return {
    place: overNothing("place"),
    time: overNothing("time"),
    source: overNothing("source"),
  }
}

interface Side {
  /** Margin above "nobody" of each noun. */
  readonly over: ReadonlyMap<number, number>
  readonly told: readonly number[]
  readonly leeway: Leeway
  /** Who stands on the other side. */
  readonly lost: Set<number>
  found: number[]
}

/** How much those whom the rules gave a role are favoured. */
interface Leeway {
  /** So much higher they stand. */
  readonly more: number
  /** So near to the likeliest they must come. */
  readonly near: number
}

function leewayOf(act: Interpretation): Leeway {
  if (act.mode === "third-party" && act.actors.length > 0)
    return {more: margins.toldHost, near: margins.besideBetween}
  if (isBetween(act)) return {more: margins.toldBetween, near: margins.besideBetween}
  return {more: 0, near: margins.beside}
}

function sideOf(
  nouns: readonly number[],
  scores: readonly number[],
  told: readonly number[],
  leeway: Leeway,
): Side {
  const over = new Map(nouns.map((token, at) => [token, scores[at]!]))
  const side = {over, told, leeway, lost: new Set<number>()}
  return {...side, found: likeliest(side)}
}

/** The likeliest and those who come near to him; nobody where that is likelier still. */
function likeliest({over, told, leeway: {more, near}, lost}: Omit<Side, "found">): number[] {
  const favoured = [...over]
    .filter(([token]) => !lost.has(token))
    .map(([token, margin]) => [token, margin + (told.includes(token) ? more : 0)] as const)
  const most = Math.max(...favoured.map(([, margin]) => margin))
  return favoured
    .filter(
      ([token, margin]) => margin > 0 && margin >= most + (told.includes(token) ? near : margins.beside),
    )
    .map(([token]) => token)
}

/** Do the parties meet, or do it to each other? */
const isBetween = ({mutual, type}: Interpretation): boolean =>
  (mutual && type !== "PROTEST") || type === "CONSULT"

/** Does a token stand rather on the one side than on the other, seen who else would stand there without it? */
const isRather = (one: Side, other: Side, token: number): boolean =>
  one.over.get(token)! + bestWithout(other, token) >= other.over.get(token)! + bestWithout(one, token)

/** Margin above nobody of the likeliest but for one; 0: nobody. */
function bestWithout({over}: Side, left: number): number {
  let most = 0
  for (const [token, margin] of over) if (token !== left && margin > most) most = margin
  return most
}

const leastMargin = ({over, found}: Side): number | null =>
  found.length === 0 ? null : Math.min(...found.map(token => over.get(token)!))

/** Of the nouns that neither side took. */
function passedMargin({over}: Side, chosen: ReadonlySet<number>): number | null {
  let most: number | null = null
  for (const [token, margin] of over)
    if (!chosen.has(token) && (most === null || margin > most)) most = margin
  return most
}
