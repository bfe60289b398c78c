// A story comes back to what it told by the noun alone, and names nobody: such words are a telling of the act before.
//
// > | Soldiers took Sao Tome on Wednesday. The president learned of the putsch in Nigeria.
//                ^act                                               ^^^^^^ told again

import type {Sentence} from "@demarche/text"
import type {Act} from "../acts/act.ts"
import {childWith} from "../arguments/phrase.ts"
import {type Participant, sameParty} from "../mentions/participant.ts"
import {participantAt, type Story} from "../mentions/story.ts"
import {isBare} from "./bare-noun.ts"
import {hasHappened, isOfKind} from "./same-act.ts"

/** Nouns by what they may tell again; a mode narrows it. */
const retold: Readonly<Record<string, string>> = {
  CONSULT: "talk meeting summit visit negotiation conversation consultation trip tour dialogue",
  "CONSULT.phone": "call",
  ASSAULT:
    "attack strike assault raid bombing shelling bombardment shooting massacre ambush blast explosion airstrike fighting clash invasion offensive abduction kidnapping battle stabbing",
  "ASSAULT.firearms": "killing murder",
  "ASSAULT.primitive": "killing murder",
  "ASSAULT.targeted": "killing murder",
  "COERCE.seize": "putsch coup takeover seizure capture",
  "COERCE.arrest": "arrest detention sentence",
  "COERCE.deport": "deportation expulsion",
  "COERCE.cyber": "attack assault hack",
  PROTEST:
    "protest demonstration march rally riot rioting unrest strike stoppage walkout sit-in vigil boycott invasion storming",
  COOPERATE: "exchange swap drill exercise manoeuvre maneuver game",
  AID: "airlift delivery shipment donation loan",
  "SANCTION.convict": "verdict conviction ruling",
  "SANCTION.expel": "expulsion",
  "SANCTION.discontinue": "sanction embargo ban freeze suspension",
  "PROTEST.riot": "attack assault",
  RETREAT: "surrender release withdrawal pullout handover resignation",
  "RETREAT.ceasefire": "truce ceasefire",
  CONCEDE: "apology pardon amnesty concession offer",
  REQUEST: "request appeal demand plea",
  ACCUSE: "accusation condemnation criticism allegation",
  COERCE: "ban blockade closure",
  SANCTION: "ban",
  REJECT: "refusal rejection veto",
  THREATEN: "threat ultimatum",
  AGREE: "pledge promise offer undertaking commitment",
  SUPPORT: "signing ratification accord agreement pact treaty deal",
  MOBILIZE: "deployment landing",
}

/** Types, with a mode or without, by noun. */
const sensesOf: ReadonlyMap<string, readonly string[]> = Object.entries(retold).reduce(
  (found, [sense, nouns]) =>
    nouns.split(" ").reduce((more, noun) => more.set(noun, [...(more.get(noun) ?? []), sense]), found),
  new Map<string, string[]>(),
)

/** Nouns that say how it was done, or how it was meant: no act of another mode is told by them. */
const modesOf: Readonly<Record<string, RegExp>> = {
  fighting: /^(firearms|heavy-weapons|aerial|drone|primitive|beat)$/,
  clash: /^(firearms|heavy-weapons|aerial|drone|primitive|beat|crowd-control)$/,
  battle: /^(firearms|heavy-weapons|aerial|drone|primitive|beat)$/,
  bombing: /^(explosives|suicide-attack|aerial|heavy-weapons)$/,
  bombardment: /^(aerial|heavy-weapons)$/,
  blast: /^(explosives|suicide-attack|aerial|drone|heavy-weapons)$/,
  explosion: /^(explosives|suicide-attack|aerial|drone|heavy-weapons)$/,
  shelling: /^heavy-weapons$/,
  airstrike: /^(aerial|drone)$/,
  shooting: /^(firearms|targeted)$/,
  stabbing: /^primitive$/,
  abduction: /^abduct$/,
  kidnapping: /^abduct$/,
  visit: /^visit$/,
  trip: /^visit$/,
  tour: /^visit$/,
  accusation: /^allege$/,
  allegation: /^allege$/,
  condemnation: /^disapprove$/,
  criticism: /^disapprove$/,
  blockade: /^restrict$/,
  closure: /^(restrict|censor)$/,
  ban: /^(restrict|censor|discontinue)$/,
}

/** Nouns that are told by some words alone, of all that make an act of its type. */
const wordsOf: readonly (readonly [nouns: RegExp, words: RegExp])[] = [
  // "thanked Brazil … one of the accords"
  [
    /^(accord|agreement|pact|treaty|deal)$/,
    /^(sign|ratify|reach|conclude|seal|strike|ink|initial|put|clinch|make|broker|accord|agreement|pact|treaty|deal)$/,
  ],
  // "arrested in January … before the sentence was read"
  [/^sentence$/, /^(sentence|jail|imprison|prison|jailing|imprisonment)$/],
]

/** "cut all ties with Pyongyang … the sanctions": no ties are a sanction. */
const isOfTies = /^(tie|relation|link|contact|cooperation)$/

/** Each word of a trigger, and the nouns that it governs. */
const wordsAt = ({sentence, trigger}: Act["mentions"][number]): string[] =>
  trigger.flatMap(token => [
    sentence.lemmas[token]!,
    ...sentence.children[token]!.filter(child => /^(obj|nsubj:pass)$/.test(sentence.deprels[child]!)).map(
      child => sentence.lemmas[child]!,
    ),
  ])

function tells(noun: string, senses: readonly string[], act: Act): boolean {
  const {type, mode, mentions} = act
  if (!senses.includes(type) && (mode === null || !senses.includes(`${type}.${mode}`))) return false
  if (mode !== null && modesOf[noun]?.test(mode) === false) return false
  if (isOfKind(act)) return false
  const words = mentions.flatMap(wordsAt)
  if (mode === "discontinue" && words.some(word => isOfTies.test(word))) return false
  return wordsOf.every(([nouns, told]) => !nouns.test(noun) || words.some(word => told.test(word)))
}

/** Nouns for whatever somebody has done by his office. */
const anyDecision = /^(decision|order|move|step|measure|announcement)$/

/** What is decided, and neither fought, spoken nor talked over. */
const isDecided = ({type}: Act): boolean =>
  /^(AGREE|SUPPORT|CONCEDE|RETREAT|SANCTION|COERCE|REJECT|AID|MOBILIZE)$/.test(type)

/**
 * Whose it is tells which.
 *
 * > | Washington banned investment on Monday. Generals condemned Washington's ban.
 *     ^^^^^^^^^^ actor                                           ^^^^^^^^^^^^ his
 */
const isHis = (party: Participant | null, {actors}: Act): boolean =>
  party !== null &&
  actors.some(
    actor =>
      sameParty(actor, party) ||
      (actor.resolution.code !== null &&
        actor.resolution.code === party.resolution.code &&
        actor.resolution.sector === party.resolution.sector),
  )

/** "the air strikes" are airstrikes. */
const nounAt = ({lemmas, children, deprels}: Sentence, token: number): string =>
  /^(strike|raid)$/.test(lemmas[token]!) &&
  children[token]!.some(child => deprels[child] === "compound" && lemmas[child] === "air")
    ? "airstrike"
    : lemmas[token]!

/**
 * What lies far back and is told of somebody in passing is not what the story is about.
 *
 * > | Suu Kyi, who was freed in 2010, met diplomats. The releases came a day after a truce.
 *                      ^^^^^ not                         ^^^^^^^^
 */
const isInPassing = ({modality, sentence, trigger}: Act): boolean =>
  modality === "historical" && sentence.deprels[trigger[0]!] === "acl:relcl"

const lastTold = (act: Act): number => act.mentions.at(-1)!.sentence.index

/** Adds what is told again by a noun to the latest act that it may mean. */
export function withRetoldNouns(story: Story, acts: readonly Act[], sentences: readonly Sentence[]): Act[] {
  const found = [...acts]
  for (const sentence of sentences) {
    for (let token = 0; token < sentence.forms.length; token++) {
      if (sentence.upos[token] !== "NOUN") continue
      const noun = nounAt(sentence, token)
      const senses = sensesOf.get(noun)
      const mayBeDecision = anyDecision.test(noun)
      if (senses === undefined && !mayBeDecision) continue
      const owner = childWith(sentence, token, /^nmod:poss$/)
      if (owner === undefined && (senses === undefined || !isBare(sentence, token))) continue
      const isTaken = found.some(act =>
        act.mentions.some(mention => mention.sentence === sentence && mention.trigger.includes(token)),
      )
      if (isTaken) continue
      const party = owner === undefined ? null : participantAt(story, sentence, owner)
      const before = found.filter(
        act =>
          ((senses !== undefined && tells(noun, senses, act)) ||
            (owner !== undefined && mayBeDecision && isDecided(act))) &&
          (owner === undefined || isHis(party, act)) &&
          hasHappened(act) &&
          !isInPassing(act) &&
          act.mentions[0]!.sentence.index < sentence.index,
      )
      if (before.length === 0) continue
      const told = before.reduce((a, b) => (lastTold(b) >= lastTold(a) ? b : a))
      if (told.mentions.some(mention => mention.sentence === sentence)) continue
      found[found.indexOf(told)] = {
        ...told,
        mentions: inOrder([...told.mentions, {sentence, trigger: [token]}]),
        because: [
          ...told.because,
          `told again: ${JSON.stringify(sentence.forms[token])} in sentence ${sentence.index + 1}`,
        ],
      }
    }
  }
  return found
}

const inOrder = (mentions: Act["mentions"]): Act["mentions"] =>
  [...mentions].sort((a, b) => a.sentence.index - b.sentence.index || a.trigger[0]! - b.trigger[0]!)
