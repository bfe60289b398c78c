// What the coder knows of a story while it reads: who has been named so far, so that "he", "the leaders" or
// "the Prime Minister" come back to the right person. One story lives for one document.

import {type Knowledge, type Resolution, resolve} from "@demarche/actors"
import type {AnnotatedDocument, Sentence} from "@demarche/text"
import {conjuncts, nounPhrase} from "../arguments/phrase.ts"
import {type Participant, spanOf} from "./participant.ts"

export interface Story {
  readonly annotated: AnnotatedDocument
  readonly knowledge: Knowledge
  readonly on: string | null
  /** Participants by sentence and head token, in reading order. */
  readonly resolved: Map<number, Participant | null>
  /** Those that can come back, in reading order. */
  readonly named: Participant[]
}

export const beginStory = (annotated: AnnotatedDocument, knowledge: Knowledge): Story => ({
  annotated,
  knowledge,
  on: annotated.document.date ?? null,
  resolved: new Map(),
  named: [],
})

const keyOf = (sentence: Sentence, head: number): number => sentence.index * 4096 + head

const textOf = (story: Story, sentence: Sentence): string =>
  sentence.in === "title" ? (story.annotated.document.title ?? "") : story.annotated.document.text

/** The participant at a head token; `null` when the words name nobody who can act. */
export function participantAt(story: Story, sentence: Sentence, head: number): Participant | null {
  const key = keyOf(sentence, head)
  const known = story.resolved.get(key)
  if (known !== undefined) return known
  const found = readParticipant(story, sentence, head)
  story.resolved.set(key, found)
  return found
}

/** Reads every name of a sentence in order, so that later pronouns find them. */
export function noteNames(story: Story, sentence: Sentence): void {
  for (let token = 0; token < sentence.forms.length; token++) {
    const upos = sentence.upos[token]!
    if (upos !== "PROPN" && upos !== "NOUN" && upos !== "PRON") continue
    const relation = sentence.deprels[token]!
    if (relation === "compound" || relation === "flat" || relation.startsWith("det")) continue
    const participant = participantAt(story, sentence, token)
    if (participant !== null && canComeBack(participant)) story.named.push(participant)
  }
}

const canComeBack = ({resolution}: Participant): boolean =>
  resolution.kind === "person" ||
  resolution.kind === "state" ||
  resolution.kind === "organisation" ||
  resolution.kind === "group"

function readParticipant(story: Story, sentence: Sentence, head: number): Participant | null {
  const pronoun = sentence.upos[head] === "PRON" || sentence.xpos[head] === "PRP$"
  if (pronoun) {
    const resolution = pronounReferent(story, sentence, head)
    return resolution === null ? null : participant(story, sentence, head, head, head + 1, resolution)
  }
  if (isMoney(sentence, head) || isTime(sentence, head)) return null
  const phrase = nounPhrase(sentence, head)
  const collective = describedReferents(story, sentence, phrase.from, head)
  if (collective !== null) return participant(story, sentence, head, phrase.from, phrase.to, collective)
  const resolution = resolve(sentence, phrase.from, phrase.to, head, story.on, story.knowledge)
  if (resolution.kind === "thing") return null
  const divided = dividedReferents(story, sentence, head, resolution)
  if (divided !== null)
    return participant(story, sentence, head, phrase.from, widerEnd(sentence, phrase.to, head), divided)
  const better = shortForm(story, sentence, phrase.from, head, resolution)
  return participant(story, sentence, head, phrase.from, phrase.to, better ?? resolution)
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

interface Wanted {
  readonly plural: boolean
  readonly gender: "male" | "female" | null
  readonly kinds: readonly string[]
}

const pronouns: Readonly<Record<string, Wanted>> = {
  he: {plural: false, gender: "male", kinds: ["person"]},
  him: {plural: false, gender: "male", kinds: ["person"]},
  his: {plural: false, gender: "male", kinds: ["person"]},
  she: {plural: false, gender: "female", kinds: ["person"]},
  her: {plural: false, gender: "female", kinds: ["person"]},
  they: {plural: true, gender: null, kinds: ["group", "organisation", "person", "state"]},
  them: {plural: true, gender: null, kinds: ["group", "organisation", "person", "state"]},
  their: {plural: true, gender: null, kinds: ["group", "organisation", "person", "state"]},
  it: {plural: false, gender: null, kinds: ["state", "organisation", "group"]},
  its: {plural: false, gender: null, kinds: ["state", "organisation", "group"]},
}

/** Latest earlier participant that agrees in number and gender; subjects of the same or the last sentences first. */
function pronounReferent(story: Story, sentence: Sentence, head: number): Resolution | null {
  const wanted = pronouns[sentence.forms[head]!.toLowerCase()]
  if (wanted === undefined) return null
  if (wanted.plural) {
    const together = lastCollective(story)
    if (together !== null) return together
  }
  let best: {resolution: Resolution; points: number} | null = null
  for (let i = story.named.length - 1, seen = 0; i >= 0 && seen < 40; i--, seen++) {
    const candidate = story.named[i]!
    const {resolution} = candidate
    const distance = sentence.index - candidate.sentence.index
    if (distance > 4 || (distance === 0 && candidate.head >= head)) continue
    if (!wanted.kinds.includes(resolution.kind)) continue
    if (wanted.gender !== null && resolution.gender !== null && resolution.gender !== wanted.gender) continue
    if (!wanted.plural && resolution.plural) continue
    if (wanted.plural && !resolution.plural && resolution.kind === "person") continue
    // "Putin will forge a connection with him": not the subject of the pronoun's own clause
    if (distance === 0 && sharesClause(sentence, candidate.head, head)) continue
    const subject = candidate.sentence.deprels[candidate.head]!.startsWith("nsubj")
    const points =
      (subject ? 3 : 0) -
      2 * distance -
      seen * 0.1 +
      (resolution.identity !== null ? 1 : 0) +
      (wanted.gender !== null && resolution.gender === wanted.gender ? 1 : 0)
    if (best === null || points > best.points) best = {resolution, points}
  }
  if (best === null) return null
  return {
    ...best.resolution,
    because: [
      ...best.resolution.because,
      `"${sentence.forms[head]}" comes back to ${nameOf(best.resolution)}`,
    ],
  }
}

const nameOf = (resolution: Resolution): string =>
  resolution.identity?.name ?? [resolution.code, resolution.sector].filter(Boolean).join(" ")

function clauseOf(sentence: Sentence, token: number): number {
  let at = sentence.heads[token]!
  while (at >= 0 && sentence.upos[at] !== "VERB" && sentence.heads[at]! >= 0) at = sentence.heads[at]!
  return at
}

const sharesClause = (sentence: Sentence, candidate: number, pronoun: number): boolean =>
  sentence.deprels[pronoun] !== "nmod:poss" &&
  sentence.deprels[candidate]!.startsWith("nsubj") &&
  clauseOf(sentence, candidate) === clauseOf(sentence, pronoun)

/** Two or more parties last named as belonging together ("both countries" after "Russia and Cuba"). */
function lastCollective(story: Story): Resolution | null {
  for (let i = story.named.length - 1; i >= 0 && i > story.named.length - 12; i--) {
    if (story.named[i]!.resolution.members !== undefined) return story.named[i]!.resolution
  }
  return null
}

const collectiveNouns: Readonly<Record<string, "person" | "state">> = {
  leader: "person",
  man: "person",
  president: "person",
  minister: "person",
  counterpart: "person",
  official: "person",
  premier: "person",
  country: "state",
  side: "state",
  nation: "state",
  government: "state",
  party: "state",
  state: "state",
  ally: "state",
  capital: "state",
  neighbor: "state",
  neighbour: "state",
}

/**
 * "the leaders", "the two men", "both countries": the two parties the story has named most.
 *
 * > | Cuba's president is in Russia … the leaders plan to discuss
 *                                      ^
 */
function describedReferents(story: Story, sentence: Sentence, from: number, head: number): Resolution | null {
  const kind = collectiveNouns[sentence.lemmas[head]!.toLowerCase()]
  if (kind === undefined || (sentence.xpos[head] !== "NNS" && sentence.xpos[head] !== "NNPS")) return null
  let definite = false
  for (let token = from; token < head; token++) {
    const word = sentence.forms[token]!.toLowerCase()
    if (word === "the" || word === "both" || word === "these" || word === "two") definite = true
    else if (
      sentence.upos[token] === "PROPN" ||
      sentence.upos[token] === "ADJ" ||
      sentence.upos[token] === "NOUN"
    )
      return null
  }
  if (!definite) return null
  for (const child of sentence.children[head]!)
    if (sentence.deprels[child] === "nmod" && child > head) return null
  const members = mostNamed(story, sentence, head, kind)
  if (members.length < 2) return null
  return {
    kind: kind === "person" ? "person" : "state",
    code: null,
    sector: "GOV",
    otherSectors: [],
    identity: null,
    office: null,
    plural: true,
    gender: null,
    score: 0.6,
    members,
    because: [`"${sentence.forms[head]}" comes back to ${members.map(nameOf).join(" and ")}`],
  }
}

/** The two parties named most before this word, persons in office first when persons are meant. */
function mostNamed(story: Story, sentence: Sentence, head: number, kind: "person" | "state"): Resolution[] {
  const counts = new Map<string, {resolution: Resolution; count: number; last: number}>()
  story.named.forEach((candidate, at) => {
    const {resolution} = candidate
    if (resolution.members !== undefined || resolution.plural || resolution.code === null) return
    if (candidate.sentence.index === sentence.index && candidate.head >= head) return
    if (resolution.kind !== "person" && resolution.kind !== "state") return
    if (resolution.sector !== null && resolution.sector !== "GOV") return
    const known = counts.get(resolution.code)
    const better =
      known === undefined ||
      (kind === "person" && known.resolution.kind !== "person" && resolution.kind === "person")
    const leads =
      kind === "person" &&
      resolution.kind === "person" &&
      isLeader(resolution) &&
      known !== undefined &&
      !isLeader(known.resolution)
    counts.set(resolution.code, {
      resolution: better || leads ? resolution : known.resolution,
      count: (known?.count ?? 0) + 1,
      last: at,
    })
  })
  return [...counts.values()]
    .sort((a, b) => b.count - a.count || b.last - a.last)
    .slice(0, 2)
    .filter(entry => entry.count >= 1)
    .map(entry => entry.resolution)
}

const isLeader = (resolution: Resolution): boolean =>
  resolution.office !== null &&
  /^(president|prime minister|king|chancellor|supreme leader|premier|emir|sultan)\b/i.test(resolution.office)

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
  whole: Resolution,
): Resolution | null {
  if (sentence.xpos[head] !== "NNS" && sentence.xpos[head] !== "NNPS") return null
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
    return {
      ...whole,
      code: null,
      identity: null,
      members: members.map(member => ({
        ...whole,
        code: member.code,
        identity: null,
        because: [...whole.because, ...member.because],
      })),
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

const titleWord =
  /^(minister|president|leader|premier|chancellor|spokesman|spokeswoman|spokesperson|secretary|ambassador|general|governor|king|envoy|official|commander|chief|deputy|lawmaker|analyst|diplomat)$/i

/**
 * "the Prime Minister" after "Deputy Prime Minister Yuri Borisov"; "Borisov" after "Yuri Borisov".
 * The words must all stand in the earlier mention.
 */
function shortForm(
  story: Story,
  sentence: Sentence,
  from: number,
  head: number,
  resolution: Resolution,
): Resolution | null {
  if (resolution.identity !== null) return null
  const own: string[] = []
  let definite = false
  for (let token = from; token <= head; token++) {
    const word = sentence.forms[token]!
    if (/^(the|this|that)$/i.test(word)) definite = true
    else if (sentence.upos[token] === "PROPN" || sentence.upos[token] === "NOUN") own.push(word.toLowerCase())
  }
  if (own.length === 0) return null
  const byTitle = definite && titleWord.test(sentence.forms[head]!)
  const byName = sentence.upos[head] === "PROPN" && !definite && resolution.code === null
  if (!byTitle && !byName) return null
  for (let i = story.named.length - 1; i >= 0 && i > story.named.length - 60; i--) {
    const earlier = story.named[i]!
    if (earlier.resolution.kind !== "person" && earlier.resolution.kind !== "organisation") continue
    if (earlier.resolution.members !== undefined || (byTitle && earlier.resolution.plural)) continue
    if (byTitle && earlier.resolution.identity === null && earlier.resolution.office === null) continue
    const words =
      `${earlier.text} ${earlier.resolution.office ?? ""} ${earlier.resolution.identity?.name ?? ""}`
        .toLowerCase()
        .split(/[^\p{L}\p{N}]+/u)
    if (own.every(word => words.includes(word))) {
      return {
        ...earlier.resolution,
        because: [...earlier.resolution.because, `short for "${earlier.text}" named before`],
      }
    }
  }
  return null
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
