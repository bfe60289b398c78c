// Who does an act and to whom, as learnt from the corpus: the nouns of the sentence and nobody compete for each role.

import {addFeatures} from "../model/linear-model.ts"
import {
  addSlots,
  loadNetwork,
  type Network,
  networkScores,
  stirredAgain,
  unstirred,
  type WordSlots,
} from "../model/network.ts"
import type {Vectors} from "../model/vectors.ts"
import {changed, type Interpretation} from "../triggers/interpretation.ts"
import type {SentenceView} from "../triggers/trigger-features.ts"
import {actView, mayBeParty} from "./act-view.ts"
import {
  meaningsOfAct,
  meaningsOfNobody,
  meaningsOfParty,
  nobodyFeatures,
  ROLE_FEATURES,
  roleFeatures,
} from "./role-features.ts"

export const ROLE_COMPONENT = "roles"
/** The network's classes. */
export const ROLES = ["actor", "recipient"] as const

/** @throws ModelFileError */
export const loadRoleNetwork = (bytes: ArrayBuffer, vectors: Vectors): Network =>
  loadNetwork(bytes, ROLE_COMPONENT, ROLE_FEATURES, vectors)

/**
 * Who comes so near to the likeliest of a side stands beside him, in the scores of the network: natural logarithms of chances,
 * but for a constant. Chosen on a third of the corpus held out of training.
 */
const BESIDE = -2

/** The act with the parties that the network gives it; what the rules gave is among what it reads. */
export function withLearnedRoles(view: SentenceView, act: Interpretation, network: Network): Interpretation {
  const {sentence} = view
  const one = actView(view, act)
  const nouns: number[] = []
  for (let token = 0; token < sentence.forms.length; token++)
    if (mayBeParty(sentence, token) && !act.trigger.includes(token)) nouns.push(token)
  const ofAct = meaningsOfAct(one)
  const shared = unstirred(network)
  addSlots(network, ofAct, 0, shared)
  const scoresOf = (features: readonly number[], words: WordSlots): Float64Array => {
    const stirred = stirredAgain(shared)
    addFeatures(network.embeddings, features, 0, features.length, stirred.sums)
    addSlots(network, words, ofAct.length, stirred)
    return networkScores(network, stirred)
  }
  const nobody = scoresOf(nobodyFeatures(one, nouns.length), meaningsOfNobody)
  const scored = nouns.map(token => scoresOf(roleFeatures(one, token), meaningsOfParty(one, token)))
  const [actors, recipients] = ROLES.map(role => {
    const at = network.classes.indexOf(role)
    return sideOf(
      nouns,
      scored.map(scores => scores[at]! - nobody[at]!),
    )
  }) as [Side, Side]
  // nobody stands on both sides
  for (const token of actors.found.filter(one => recipients.found.includes(one))) {
    const behind = ({margins, most}: Side): number => most - margins.get(token)!
    const loser = behind(actors) <= behind(recipients) ? recipients : actors
    loser.found = loser.found.filter(one => one !== token)
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
  return changed(act, {actors: actors.found, recipients: recipients.found, belief})
}

interface Side {
  /** Margin above "nobody" of each noun. */
  readonly margins: ReadonlyMap<number, number>
  /** The greatest. */
  readonly most: number
  found: number[]
}

/** The likeliest and those who come near to him; nobody where that is likelier still. */
function sideOf(nouns: readonly number[], over: readonly number[]): Side {
  const most = over.reduce((high, margin) => Math.max(high, margin), Number.NEGATIVE_INFINITY)
  return {
    margins: new Map(nouns.map((token, at) => [token, over[at]!])),
    most,
    found: most <= 0 ? [] : nouns.filter((_, at) => over[at]! >= most + BESIDE),
  }
}

const leastMargin = ({margins, found}: Side): number | null =>
  found.length === 0 ? null : Math.min(...found.map(token => margins.get(token)!))

/** Of the nouns that neither side took. */
function passedMargin({margins}: Side, chosen: ReadonlySet<number>): number | null {
  let most: number | null = null
  for (const [token, margin] of margins)
    if (!chosen.has(token) && (most === null || margin > most)) most = margin
  return most
}
