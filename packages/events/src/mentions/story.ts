// What the coder knows of a story while it reads: who has been named so far, so that "he", "the leaders" or
// "the Prime Minister" come back to the right person. One story lives for one document.

import type {Knowledge, Resolution} from "@demarche/actors"
import type {AnnotatedDocument, Sentence} from "@demarche/text"
import {conjuncts} from "../arguments/phrase.ts"
import {type Chain, isSameAs, type Mention, newChain} from "./chain.ts"
import type {Participant} from "./participant.ts"
import {readParticipant} from "./read-participant.ts"

export interface Story {
  readonly annotated: AnnotatedDocument
  readonly knowledge: Knowledge
  readonly on: string | null
  /** Participants by sentence and head token, in reading order. */
  readonly resolved: Map<number, Participant | null>
  /** Those that can come back, in reading order. */
  readonly named: Participant[]
  /** Acronyms that the story has introduced, with what they stand for. */
  readonly acronyms: Map<string, Resolution>
  /** First letters of the names of bodies that the story has told in full. */
  readonly initials: Map<string, Resolution>
  /** Chains by sentence and head token, as soon as a word has joined one. */
  readonly chains: Map<number, Chain>
  /** Every mention of a chain, in reading order. */
  readonly mentions: Mention[]
  /** Chains with several members. */
  readonly sets: Chain[]
  /** Chains of persons, in the order of their first mention. */
  readonly people: Chain[]
  readonly statesNamed: Map<string, Chain>
  readonly byName: Map<string, Chain>
}

export const beginStory = (annotated: AnnotatedDocument, knowledge: Knowledge): Story => ({
  annotated,
  knowledge,
  on: annotated.document.date ?? null,
  resolved: new Map(),
  named: [],
  acronyms: new Map(),
  initials: new Map(),
  chains: new Map(),
  mentions: [],
  sets: [],
  people: [],
  statesNamed: new Map(),
  byName: new Map(),
})

export const keyOf = (sentence: Sentence, head: number): number => sentence.index * 4096 + head

/** The participant at a head token; `null` when the words name nobody who can act. */
export function participantAt(story: Story, sentence: Sentence, head: number): Participant | null {
  const key = keyOf(sentence, head)
  const known = story.resolved.get(key)
  if (known !== undefined) return known
  // "both" may ask for its neighbours, who ask for it: while a mention is being read it names nobody
  story.resolved.set(key, null)
  const found = readParticipant(story, sentence, head)
  story.resolved.set(key, found)
  return found
}

/** The code of whom a word means; `null` where it means nobody, or nobody with a code. */
export const codeAt = (story: Story, sentence: Sentence, head: number): string | null =>
  participantAt(story, sentence, head)?.resolution.code ?? null

/** The chain that a participant belongs to; begins one when the words name someone new. */
export function chainOf(story: Story, participant: Participant): Chain {
  const key = keyOf(participant.sentence, participant.head)
  const joined = story.chains.get(key)
  if (joined !== undefined) return joined
  const {resolution} = participant
  const chain =
    resolution.members === undefined
      ? (knownChain(story, resolution) ?? beginChain(story, resolution))
      : setOfMembers(story, resolution)
  story.chains.set(key, chain)
  return chain
}

/** "Russian and Ukrainian negotiators": one noun for several parties. */
const setOfMembers = (story: Story, resolution: Resolution): Chain =>
  newChain(
    resolution,
    resolution.members!.map(member => knownChain(story, member) ?? newChain(member)),
  )

function knownChain(story: Story, resolution: Resolution): Chain | null {
  if (resolution.identity !== null) {
    const named = story.byName.get(resolution.identity.name.toLowerCase())
    if (named !== undefined && isSameAs(named, resolution)) return named
  }
  const state = resolution.code === null ? undefined : story.statesNamed.get(resolution.code)
  return state !== undefined && isSameAs(state, resolution) ? state : null
}

function beginChain(story: Story, resolution: Resolution): Chain {
  const chain = newChain(resolution)
  if (resolution.kind === "person" && !resolution.plural) story.people.push(chain)
  register(story, chain)
  return chain
}

export function register(story: Story, chain: Chain): void {
  const {kind, code, sector, plural, identity, members} = chain.resolution
  if (members !== undefined) return
  if (identity !== null && !story.byName.has(identity.name.toLowerCase()))
    story.byName.set(identity.name.toLowerCase(), chain)
  if (code !== null && !plural && (kind === "state" || (kind === "place" && sector === "GOV")))
    if (!story.statesNamed.has(code)) story.statesNamed.set(code, chain)
}

/** Participants of a slot: conjuncts each on their own, collectives as their members' one mention. */
export function participantsOf(story: Story, sentence: Sentence, head: number): Participant[] {
  const found: Participant[] = []
  for (const token of conjuncts(sentence, head)) {
    const one = participantAt(story, sentence, token) ?? insideOf(story, sentence, token)
    if (one !== null && !found.some(other => other.head === one.head)) found.push(one)
  }
  return found
}

/**
 * A thing does not act; who stands behind it does: "Israel's decision", "the attack by rebels", "a US court ruling".
 */
function insideOf(story: Story, sentence: Sentence, head: number, depth = 0): Participant | null {
  if (depth > 2) return null
  const order = ["nmod:poss", "nmod", "amod", "compound"]
  for (const relation of order) {
    for (const child of sentence.children[head]!) {
      if (sentence.deprels[child] !== relation) continue
      if (
        relation === "nmod" &&
        !sentence.children[child]!.some(part => /^(of|by|against|from)$/i.test(sentence.forms[part]!))
      )
        continue
      const one = participantAt(story, sentence, child)
      if (one !== null && (relation === "nmod:poss" || relation === "nmod" || one.resolution.code !== null))
        return one
      const deeper =
        relation === "nmod" || relation === "nmod:poss" ? insideOf(story, sentence, child, depth + 1) : null
      if (deeper !== null) return deeper
    }
  }
  return null
}
