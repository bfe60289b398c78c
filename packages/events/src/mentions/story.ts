// What the coder knows of a story while it reads: who has been named so far, so that "he", "the leaders" or
// "the Prime Minister" come back to the right person. One story lives for one document.

import {type Knowledge, nameAround, type Resolution, resolve} from "@demarche/actors"
import type {AnnotatedDocument, Sentence} from "@demarche/text"
import {conjuncts, nounPhrase, type Phrase, subtreeBounds} from "../arguments/phrase.ts"
import {type Chain, callBy, isSameAs, type Mention, newChain, roleOf, together} from "./chain.ts"
import {describedParty, fellow, theOther} from "./described-party.ts"
import {describedState} from "./described-state.ts"
import {homeOf} from "./home.ts"
import {besideInOffice, counterpart, holding, officeKey} from "./office.ts"
import {type Participant, spanOf} from "./participant.ts"
import {pronounReferent, type Referent} from "./pronoun.ts"
import {describedSet, setChain} from "./set.ts"
import {acronymsIn, shortForm, withApposition} from "./short-form.ts"

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
  chains: new Map(),
  mentions: [],
  sets: [],
  people: [],
  statesNamed: new Map(),
  byName: new Map(),
})

const keyOf = (sentence: Sentence, head: number): number => sentence.index * 4096 + head

const textOf = (story: Story, sentence: Sentence): string =>
  sentence.in === "title" ? (story.annotated.document.title ?? "") : story.annotated.document.text

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

/** The chain that a participant belongs to; begins one when the words name someone new. */
export function chainOf(story: Story, participant: Participant): Chain {
  const key = keyOf(participant.sentence, participant.head)
  const joined = story.chains.get(key)
  if (joined !== undefined) return joined
  const {resolution} = participant
  const chain = knownChain(story, resolution) ?? beginChain(story, resolution)
  story.chains.set(key, chain)
  return chain
}

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

function register(story: Story, chain: Chain): void {
  const {kind, code, sector, plural, identity, members} = chain.resolution
  if (members !== undefined) return
  if (identity !== null && !story.byName.has(identity.name.toLowerCase()))
    story.byName.set(identity.name.toLowerCase(), chain)
  if (code !== null && !plural && (kind === "state" || (kind === "place" && sector === "GOV")))
    if (!story.statesNamed.has(code)) story.statesNamed.set(code, chain)
}

/** Reads every name of a sentence in order, so that later pronouns find them. */
export function noteNames(story: Story, sentence: Sentence): void {
  noteAcronyms(story, sentence)
  const first = story.mentions.length
  for (let token = 0; token < sentence.forms.length; token++) {
    const upos = sentence.upos[token]!
    if (upos !== "PROPN" && upos !== "NOUN" && upos !== "PRON" && !/^(both)$/i.test(sentence.forms[token]!))
      continue
    const relation = sentence.deprels[token]!
    if (relation === "compound" || relation === "flat" || relation.startsWith("det")) continue
    const participant = participantAt(story, sentence, token)
    if (participant === null || !canComeBack(participant)) continue
    story.named.push(participant)
    if (isTitle(sentence, token)) continue
    note(story, participant, first)
  }
  noteLooseSets(story, sentence, first)
}

/** "Former president Jean-Bertrand Aristide": the title is no one beside the name. */
const isTitle = (sentence: Sentence, token: number): boolean => {
  const relation = sentence.deprels[token]!
  const governor = sentence.heads[token]!
  if (governor < 0) return false
  if (relation === "nmod:desc") return true
  return relation === "appos" && sentence.forms[token] !== "," && Math.abs(governor - token) === 1
}

function note(story: Story, participant: Participant, first: number): void {
  const {sentence, head} = participant
  const described = appositionOf(story, participant)
  const chain = described ?? chainOf(story, participant)
  if (described !== null) {
    story.chains.set(keyOf(sentence, head), described)
    described.resolution = together(described.resolution, participant.resolution)
    described.gender ??= participant.resolution.gender
    register(story, described)
  } else if (chain.members === null) chain.resolution = together(chain.resolution, participant.resolution)
  const pronoun = isPronoun(sentence, head)
  callBy(chain, participant, pronoun)
  // an apposition does not move the one it stands beside
  if (described === null)
    story.mentions.push({sentence, head, chain, role: roleOf(sentence, head), pronoun, loose: false})
  noteSet(story, sentence, head, first)
}

/**
 * "Sweden's integration minister, Nyamko Sabuni,": the chain of the words in front, when the words behind the comma
 * tell who that is. Parsers take the second for another subject now and then.
 */
function appositionOf(story: Story, {sentence, head, resolution}: Participant): Chain | null {
  if (resolution.members !== undefined) return null
  const governor = sentence.heads[head]!
  const last = story.mentions.at(-1)
  const beside =
    sentence.deprels[head] === "appos" && governor >= 0 && governor < head
      ? governor
      : last !== undefined &&
          last.sentence.index === sentence.index &&
          last.head < head &&
          sentence.upos[last.head] === "NOUN" &&
          sentence.upos[head] === "PROPN" &&
          isBetweenCommas(sentence, last.head, head)
        ? last.head
        : -1
  if (beside < 0) return null
  const chain = story.chains.get(keyOf(sentence, beside))
  if (chain === undefined || chain.members !== null) return null
  const known = chain.resolution
  if (known.kind !== resolution.kind && !(isBody(known) && isBody(resolution))) return null
  if (known.plural !== resolution.plural && known.kind === "person") return null
  if (
    known.identity !== null &&
    resolution.identity !== null &&
    known.identity.name !== resolution.identity.name
  )
    return null
  if (known.code !== null && resolution.code !== null && known.code !== resolution.code) {
    // whose captain it is was only guessed
    if (known.score > 0.45 || resolution.identity === null) return null
    chain.resolution = {...known, code: null}
  }
  return chain
}

const isBody = ({kind}: Resolution): boolean => kind === "organisation" || kind === "group"

/** ", Nyamko Sabuni," directly behind the words it stands beside. */
const isBetweenCommas = (sentence: Sentence, left: number, right: number): boolean => {
  const {from} = nounPhrase(sentence, right)
  const {to: end} = subtreeBounds(sentence, right)
  const to = sentence.forms[end - 1] === "," ? end - 1 : end
  return (
    sentence.forms[from - 1] === "," &&
    /^[,.;]$/.test(sentence.forms[to] ?? ".") &&
    !/^(and|or)$/i.test(sentence.forms[to + 1] ?? "") &&
    nounPhrase(sentence, left).to >= from - 1
  )
}

const setKind = ({kind}: Resolution): "person" | "party" | null =>
  kind === "person" ? "person" : kind === "thing" || kind === "unknown" ? null : "party"

/** "Reagan and Gorbachev": with the last of several conjuncts the set of them is named. */
function noteSet(story: Story, sentence: Sentence, head: number, first: number): void {
  const here = story.mentions.slice(first)
  const last = here.at(-1)
  if (last === undefined || last.head !== head) return
  const governor =
    sentence.deprels[head] === "conj" ? sentence.heads[head]! : lostConjunct(sentence, here, head)
  if (governor < 0) return
  const heads = new Set([
    governor,
    ...sentence.children[governor]!.filter(at => sentence.deprels[at] === "conj"),
    head,
  ])
  const parts = here.filter(one => heads.has(one.head) && one.head <= head && one.chain.members === null)
  const members = [...new Set(parts.map(one => one.chain))]
  if (members.length < 2 || members.length > 6 || members.some(one => one.members !== null)) return
  const kind = setKind(members[0]!.resolution)
  if (kind === null || members.some(one => setKind(one.resolution) !== kind)) return
  // "A, B and C": the set of the first two was none
  const part = story.mentions.findLastIndex(
    (one, at) =>
      at >= first &&
      one.chain.members?.every(member => members.includes(member)) === true &&
      one.head !== head,
  )
  if (part >= 0) story.mentions.splice(part, 1)
  const chain = setChain(story, members)
  chain.mentions++
  story.mentions.push({
    sentence,
    head,
    chain,
    role: roleOf(sentence, governor),
    pronoun: false,
    loose: false,
  })
}

/** The presidents of Turkey and Russia and the German chancellor: two subjects of one verb with "and" between them. */
function lostConjunct(sentence: Sentence, here: readonly Mention[], head: number): number {
  const {from} = nounPhrase(sentence, head)
  if (!/^(and|&)$/i.test(sentence.forms[from - 1] ?? "")) return -1
  const role = roleOf(sentence, head)
  const before = here.findLast(
    one =>
      one.head < from &&
      one.role === role &&
      (role === "subject" || sentence.heads[one.head] === sentence.heads[head]),
  )
  return before !== undefined && nounPhrase(sentence, before.head).to === from - 1 ? before.head : -1
}

/** "Trump met Putin", "Macron's talks with Merz": two of a kind whom one clause holds together. */
function noteLooseSets(story: Story, sentence: Sentence, first: number): void {
  const here = story.mentions.slice(first)
  for (const subject of here) {
    if (subject.role !== "subject" || subject.chain.members !== null || subject.chain.resolution.plural)
      continue
    const verb = sentence.heads[subject.head]!
    const other = here.find(
      one =>
        one.head > subject.head &&
        one.chain !== subject.chain &&
        one.chain.members === null &&
        !one.chain.resolution.plural &&
        one.chain.resolution.kind === subject.chain.resolution.kind &&
        /^(person|state)$/.test(one.chain.resolution.kind) &&
        (one.role === "object" || one.role === "oblique") &&
        sentence.heads[one.head] === verb,
    )
    if (other === undefined) continue
    story.mentions.push({
      sentence,
      head: other.head,
      chain: setChain(story, [subject.chain, other.chain]),
      role: "oblique",
      pronoun: false,
      loose: true,
    })
  }
}

/** "The Front for Fair Copper (FFC)": from here on the letters mean it, whatever they mean elsewhere. */
function noteAcronyms(story: Story, sentence: Sentence): void {
  for (const {letters, from, to} of acronymsIn(sentence)) {
    const known = resolve(sentence, from, to, from, story.on, story.knowledge)
    const name = textOf(story, sentence).slice(sentence.starts[from]!, sentence.ends[to - 1]!)
    const meant: Resolution =
      known.kind === "organisation" && known.identity !== null
        ? known
        : {
            ...known,
            kind: "organisation",
            code: known.code ?? behindBrackets(story, sentence, to + 3) ?? null,
            identity: {name, wikidata: null},
            plural: false,
            score: 0.5,
            because: [...known.because, `the story introduces "${name}" as ${letters}`],
          }
    story.acronyms.set(letters, meant)
    const head = headWithin(sentence, from, to)
    const whole = participant(story, sentence, head, from, to, meant)
    story.resolved.set(keyOf(sentence, head), whole)
  }
}

/** "… (NCDF) of Madagascar" */
const behindBrackets = (story: Story, sentence: Sentence, at: number): string | null =>
  /^(of|in)$/.test(sentence.forms[at] ?? "") && at + 1 < sentence.forms.length
    ? resolve(sentence, at + 1, at + 2, at + 1, story.on, story.knowledge).code
    : null

const headWithin = (sentence: Sentence, from: number, to: number): number => {
  for (let token = from; token < to; token++) {
    const governor = sentence.heads[token]!
    if ((governor < from || governor >= to) && /^(NOUN|PROPN)$/.test(sentence.upos[token]!)) return token
  }
  return from
}

const canComeBack = ({sentence, head, resolution}: Participant): boolean =>
  // "Beijing sent its minister"
  (resolution.kind === "place" && sentence.deprels[head]!.startsWith("nsubj")) ||
  resolution.kind === "person" ||
  resolution.kind === "state" ||
  resolution.kind === "organisation" ||
  resolution.kind === "group"

const isPronoun = (sentence: Sentence, head: number): boolean =>
  sentence.upos[head] === "PRON" ||
  sentence.xpos[head] === "PRP$" ||
  (/^both$/i.test(sentence.forms[head]!) && !/^(det|cc)/.test(sentence.deprels[head]!))

function readParticipant(story: Story, sentence: Sentence, head: number): Participant | null {
  const joined = (found: Referent, from: number, to: number): Participant => {
    if (found.chain !== null) story.chains.set(keyOf(sentence, head), found.chain)
    return participant(story, sentence, head, from, to, found.resolution)
  }
  if (isPronoun(sentence, head)) {
    const found = pronounReferent(story, sentence, head)
    return found === null ? null : joined(found, head, head + 1)
  }
  if (isMoney(sentence, head) || isTime(sentence, head)) return null
  const acronym = story.acronyms.get(sentence.forms[head]!)
  const phrase = widened(story, sentence, head, nounPhrase(sentence, head))
  const {from, to} = phrase
  if (acronym !== undefined) return participant(story, sentence, head, from, to, acronym)
  const described =
    theOther(story, sentence, head) ??
    describedSet(story, sentence, from, head) ??
    describedState(story, sentence, from, head)
  if (described !== null) return joined(described, from, to)
  const plain = resolve(sentence, from, to, head, story.on, story.knowledge)
  if (plain.kind === "thing" && !/^(aircraft|warplane|jet|warship|bomber)$/i.test(sentence.lemmas[head]!))
    return null
  const divided = dividedReferents(story, sentence, head, plain)
  if (divided !== null) return participant(story, sentence, head, from, widerEnd(sentence, to, head), divided)
  if (plain.kind === "thing") return null
  const told = withApposition(story, sentence, phrase, plain)
  const short = shortForm(story, sentence, phrase, told)
  if (short !== null) return joined(short, from, to)
  const beside =
    besides(story, sentence, head, told) ??
    besideInOffice(story, sentence, head, told) ??
    counterpart(story, sentence, head, told)
  if (beside !== null) return participant(story, sentence, head, from, to, beside)
  const party = fellow(story, sentence, from, head, told) ?? describedParty(story, sentence, from, head, told)
  if (party !== null) return joined(party, from, to)
  const resolution = homeOf(story, sentence, from, head, told) ?? told
  return participant(story, sentence, head, from, to, resolution)
}

/** "Lukashenko, the host": the description means whom it stands beside. */
function besides(story: Story, sentence: Sentence, head: number, told: Resolution): Resolution | null {
  if (sentence.deprels[head] !== "appos" || told.identity !== null || told.members !== undefined) return null
  const governor = participantAt(story, sentence, sentence.heads[head]!)
  if (governor === null || governor.head > head) return null
  const {resolution} = governor
  if (resolution.code === null && resolution.identity === null) return null
  if (told.code === null) return resolution
  if (resolution.identity === null || (resolution.code !== null && resolution.code !== told.code)) return null
  const alike = resolution.kind === told.kind ? told.kind === "person" : isBody(resolution) && isBody(told)
  return alike && !told.plural ? together(resolution, told) : null
}

/** The phrase with the whole of a name that the base knows: "the Movement for Democratic Change". */
function widened(story: Story, sentence: Sentence, head: number, phrase: Phrase): Phrase {
  if (sentence.upos[head] !== "PROPN" && !/^\p{Lu}/u.test(sentence.forms[head]!)) return phrase
  const name = nameAround(sentence, head, story.knowledge)
  return name === null
    ? phrase
    : {head, from: Math.min(phrase.from, name.from), to: Math.max(phrase.to, name.to)}
}

/** "on Monday", "last week": no parser keeps times and parties apart for certain. */
const isTime = (sentence: Sentence, head: number): boolean =>
  /^((mon|tues|wednes|thurs|fri|satur|sun)day|january|february|april|june|july|august|september|october|november|december|today|yesterday|tomorrow|week|month|year|weekend)$/i.test(
    sentence.lemmas[head]!,
  )

/** "40 million euros" gives to nobody. */
const isMoney = (sentence: Sentence, head: number): boolean =>
  sentence.upos[head] === "SYM" ||
  /^(1[5-9]|20)\d\d$/.test(sentence.forms[head]!) ||
  (sentence.upos[head] === "NUM" &&
    (/^(million|billion|trillion)$/i.test(sentence.forms[head]!) ||
      /^[$€£¥]$/.test(sentence.forms[head - 1] ?? "")))

function participant(
  story: Story,
  sentence: Sentence,
  head: number,
  from: number,
  to: number,
  resolution: Resolution,
): Participant {
  const span = spanOf(sentence, from, to)
  return {sentence, head, span, text: textOf(story, sentence).slice(span.start, span.end), resolution}
}

/**
 * One plural noun for officials of several countries: each country is a party of its own.
 *
 * > | The foreign ministers of Egypt and Ethiopia; Iranian and Saudi officials
 *             ^head            ^         ^          ^           ^     ^head
 */
function dividedReferents(
  story: Story,
  sentence: Sentence,
  head: number,
  resolved: Resolution,
): Resolution | null {
  const armed = /^(aircraft|warplane|jet|warship|bomber|troop|commando)$/i.test(sentence.lemmas[head]!)
  if (sentence.xpos[head] !== "NNS" && sentence.xpos[head] !== "NNPS" && !armed) return null
  const whole: Resolution =
    armed && resolved.sector !== "MIL" ? {...resolved, kind: "group", sector: "MIL", plural: true} : resolved
  if (whole.kind !== "person" && whole.kind !== "group" && whole.kind !== "organisation") return null
  for (const child of sentence.children[head]!) {
    const relation = sentence.deprels[child]!
    const modifies =
      relation === "amod" ||
      (relation === "nmod" &&
        child > head &&
        sentence.children[child]!.some(part => /^(of|from)$/i.test(sentence.forms[part]!)))
    if (!modifies) continue
    const nations = [child, ...sentence.children[child]!.filter(part => sentence.deprels[part] === "conj")]
    if (nations.length < 2) continue
    const members = nations
      .map(nation => resolve(sentence, nation, nation + 1, nation, story.on, story.knowledge))
      .filter(nation => nation.code !== null && (nation.kind === "state" || relation === "amod"))
    if (members.length < nations.length || new Set(members.map(member => member.code)).size < 2) continue
    const office = sentence.lemmas
      .slice(Math.max(...nations.filter(at => at < head), head - 3) + 1, head + 1)
      .join(" ")
      .replace(/^(the|of|and) /, "")
    const key = officeKey(story, office)
    return {
      ...whole,
      code: null,
      identity: null,
      members: members.map(member => {
        const one = {
          ...whole,
          code: member.code,
          identity: null,
          because: [...whole.because, ...member.because],
        }
        return (key === null ? null : holding(story, one, member.code!, key)) ?? one
      }),
    }
  }
  return null
}

/** The phrase with its last country: "the presidents of Kenya and Somalia". */
function widerEnd(sentence: Sentence, to: number, head: number): number {
  let end = to
  for (const child of sentence.children[head]!) {
    if (sentence.deprels[child] !== "nmod" || child < head) continue
    for (const part of sentence.children[child]!)
      if (sentence.deprels[part] === "conj" && part < end + 6) end = Math.max(end, part + 1)
  }
  return end
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
