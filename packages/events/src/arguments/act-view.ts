// What all nouns beside one act share when their roles are weighed: the act itself, who fills its slots, who is told of, and
// who tells of it.

import {isCapitalized, type Sentence} from "@demarche/text"
import {findSource, plainly, type Source} from "../attribution/find-source.ts"
import {type Participant, sameParty} from "../mentions/participant.ts"
import {isPronoun} from "../mentions/read-participant.ts"
import {keyOf, participantAt} from "../mentions/story.ts"
import {hashOf, mixed, running, START} from "../model/hash.ts"
import type {Interpretation} from "../triggers/interpretation.ts"
import type {SentenceView} from "../triggers/trigger-features.ts"
import {helpsOnly} from "./mend-compounds.ts"
import {isPassive, slotsOf} from "./slots.ts"

/** Nouns, pronouns and adjectives of nations that may name a party. */
export function mayBeParty(sentence: Sentence, token: number): boolean {
  const relation = sentence.deprels[token]!
  if (helpsOnly(sentence, token)) return false
  switch (sentence.upos[token]) {
    case "PRON":
      return !/^(which|that|what|there|it's|this|these)$/i.test(sentence.forms[token]!)
    case "NOUN":
      return !/^(flat|compound|fixed|goeswith)/.test(relation)
    case "PROPN":
      return !/^(flat|fixed|goeswith)/.test(relation)
    case "ADJ":
      return isCapitalized(sentence.forms[token]!) || /^(nsubj|obj|obl|nmod|conj|root)/.test(relation)
    case "NUM":
      return /^(nsubj|obj|obl|conj)/.test(relation)
    case "DET":
      return /^(nsubj|obj|obl)/.test(relation)
    default:
      return false
  }
}

/** What all nouns beside one act share. */
export interface ActView {
  readonly view: SentenceView
  readonly act: Interpretation
  /** The trigger's tokens, each once. */
  readonly trigger: readonly number[]
  readonly type: number
  readonly mode: number
  readonly lemma: number
  readonly passive: number
  /** Names of the slots that each word fills, hashed. */
  readonly slots: Slots
  /** The same for who is meant by a pronoun that fills one: "[Fiji] said [it] would send". */
  readonly meant: Slots
  /** What else the rules read in the sentence. */
  readonly others: readonly Interpretation[]
  /** Middle and coarse cluster of the act's word. */
  readonly clusters: readonly number[]
  readonly named: Named
  /** Slots of the act's word that somebody fills, as bits. */
  readonly filled: number
  /** The verb of the act's clause. */
  readonly clause: number
  /** Who tells of the act, as the rules read it. */
  readonly source: Source | null
  /** Whom the rules made a party. */
  readonly parties: {readonly actors: readonly Participant[]; readonly recipients: readonly Participant[]}
}

/** Who is named in a sentence, whatever the act. */
interface Named {
  /** How many nouns before a token name somebody; one more entry than there are tokens. */
  readonly before: Int32Array
  /** Kind of the name to which a token belongs. */
  readonly names: ReadonlyMap<number, string>
}

type Slots = ReadonlyMap<number, readonly number[]>

/** The verb or root of the clause in which a word stands. */
export function clauseOf(sentence: Sentence, token: number): number {
  let at = token
  for (let steps = 0; at >= 0 && steps < 20; at = sentence.heads[at]!, steps++)
    if (sentence.upos[at] === "VERB" || sentence.deprels[at] === "root") break
  return at
}

/** Slots of the act's words, of their governor, and the words that fill them. */
function slotsAround(sentence: Sentence, act: Interpretation): Slots {
  const slots = new Map<number, number[]>()
  const note = (before: number, word: number): void => {
    for (const {name, token} of slotsOf(sentence, word)) {
      const hash = mixed(running(before, name))
      const known = slots.get(token)
      if (known === undefined) slots.set(token, [hash])
      else known.push(hash)
    }
  }
  const words = wordsOf(act)
  words.forEach((word, place) => {
    note(place === 0 ? START : ofOtherWord, word)
  })
  const governor = sentence.heads[act.trigger[0]!]!
  if (governor >= 0 && sentence.upos[governor] === "VERB" && !words.includes(governor))
    note(ofGovernor, governor)
  return slots
}

/** "+obj", "^obj": slots of the act's other words and of their governor. */
const ofOtherWord = running(START, "+")
const ofGovernor = running(START, "^")

const wordsOf = ({trigger, top}: Interpretation): readonly number[] =>
  distinct([trigger[0]!, top, ...trigger])

const distinct = (tokens: readonly number[]): readonly number[] =>
  tokens.filter((token, at) => tokens.indexOf(token) === at)

/** Who is meant by the pronouns among those who fill slots. */
function meantBy({story, sentence}: SentenceView, slots: Slots): Slots {
  const meant = new Map<number, readonly number[]>()
  for (const [token, names] of slots) {
    if (!isPronoun(sentence, token)) continue
    const chain = story.chains.get(keyOf(sentence, token))
    if (chain === undefined) continue
    // the sentence is the last that the story has read
    for (let at = story.mentions.length - 1; at >= 0 && story.mentions[at]!.sentence === sentence; at--) {
      const mention = story.mentions[at]!
      if (!mention.pronoun && (mention.chain === chain || chain.members?.includes(mention.chain)))
        meant.set(mention.head, names)
    }
  }
  return meant
}

const slotBits: readonly (readonly [RegExp, number])[] = [
  [/^subj$/, 1],
  [/^i?obj$/, 2],
  [/^(poss|amod|compound)$/, 4],
  [/^(to|against|on|with|for|from|of|at)$/, 8],
]

const namedIn = new WeakMap<SentenceView, Named>()

/** Worked out once a sentence. */
function namedOf(view: SentenceView): Named {
  const known = namedIn.get(view)
  if (known !== undefined) return known
  const {sentence, story} = view
  const before = new Int32Array(sentence.forms.length + 1)
  for (let token = 0; token < sentence.forms.length; token++) {
    const kind = mayBeParty(sentence, token)
      ? participantAt(story, sentence, token)?.resolution.kind
      : undefined
    const isSomebody = kind !== undefined && kind !== "thing" && kind !== "place"
    before[token + 1] = before[token]! + (isSomebody ? 1 : 0)
  }
  const names = new Map<number, string>()
  for (const {from, to, type} of sentence.names) for (let at = from; at < to; at++) names.set(at, type)
  const named = {before, names}
  namedIn.set(view, named)
  return named
}

/** How many nouns from one token to another (exclusive) name somebody who is no word of the act. */
export function countNamed({named: {before}, trigger}: ActView, from: number, to: number): number {
  if (to <= from) return 0
  let count = before[to]! - before[from]!
  for (const token of trigger) if (token >= from && token < to) count -= before[token + 1]! - before[token]!
  return count
}

export function actView(view: SentenceView, act: Interpretation): ActView {
  const {sentence, story} = view
  const slots = slotsAround(sentence, act)
  const verb = wordsOf(act).find(word => sentence.upos[word] === "VERB")
  const named = namedOf(view)
  let filled = 0
  for (const {name, token} of slotsOf(sentence, act.trigger[0]!))
    if (named.before[token + 1]! > named.before[token]! && !act.trigger.includes(token))
      filled |= slotBits.find(([names]) => names.test(name))?.[1] ?? 0
  const clusters = view.clusterOf(sentence.forms[act.trigger[0]!]!)
  const parties = (tokens: readonly number[]): Participant[] =>
    tokens.flatMap(token => participantAt(story, sentence, token) ?? [])
  return {
    view,
    act,
    trigger: distinct(act.trigger),
    type: hashOf(act.type),
    mode: hashOf(act.mode ?? "-"),
    lemma: view.lemmas[act.trigger[0]!]!,
    passive: verb === undefined ? 2 : isPassive(sentence, verb) ? 1 : 0,
    slots,
    meant: meantBy(view, slots),
    others: view.acts.filter(reading => reading.top !== act.top),
    clusters: clusters === null ? [] : [clusters[1], clusters[2]],
    named,
    filled,
    clause: clauseOf(sentence, act.top),
    source: findSource(sentence, act, plainly),
    parties: {actors: parties(act.actors), recipients: parties(act.recipients)},
  }
}

/** Whether other words of the sentence make the party at a token an actor (1) or a recipient (2); 3 where it names nobody. */
export function sameAsTold({view: {story, sentence}, parties}: ActView, token: number): number {
  const here = participantAt(story, sentence, token)
  if (here === null) return 3
  const isIn = (side: readonly Participant[]): boolean =>
    side.some(party => party.head !== token && sameParty(party, here))
  return isIn(parties.actors) ? 1 : isIn(parties.recipients) ? 2 : 0
}
