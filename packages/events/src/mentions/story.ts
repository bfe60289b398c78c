// What the coder knows of a story while it reads: who has been named so far, so that "he", "the leaders" or
// "the Prime Minister" come back to the right person. One story lives for one document.

import {type Knowledge, nameAround, type Resolution, resolve} from "@demarche/actors"
import type {AnnotatedDocument, Sentence} from "@demarche/text"
import {conjuncts, nounPhrase} from "../arguments/phrase.ts"
import {counterpart, describedReferents, describedState} from "./description.ts"
import {homeOf} from "./home.ts"
import {type Participant, spanOf} from "./participant.ts"
import {pronounReferent} from "./pronoun.ts"
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
}

export const beginStory = (annotated: AnnotatedDocument, knowledge: Knowledge): Story => ({
  annotated,
  knowledge,
  on: annotated.document.date ?? null,
  resolved: new Map(),
  named: [],
  acronyms: new Map(),
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

/** Reads every name of a sentence in order, so that later pronouns find them. */
export function noteNames(story: Story, sentence: Sentence): void {
  noteAcronyms(story, sentence)
  for (let token = 0; token < sentence.forms.length; token++) {
    const upos = sentence.upos[token]!
    if (upos !== "PROPN" && upos !== "NOUN" && upos !== "PRON") continue
    const relation = sentence.deprels[token]!
    if (relation === "compound" || relation === "flat" || relation.startsWith("det")) continue
    const participant = participantAt(story, sentence, token)
    if (participant !== null && canComeBack(participant)) story.named.push(participant)
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
  (resolution.kind === "place" &&
    resolution.sector === "GOV" &&
    sentence.deprels[head]!.startsWith("nsubj")) ||
  resolution.kind === "person" ||
  resolution.kind === "state" ||
  resolution.kind === "organisation" ||
  resolution.kind === "group"

function readParticipant(story: Story, sentence: Sentence, head: number): Participant | null {
  const pronoun =
    sentence.upos[head] === "PRON" ||
    sentence.xpos[head] === "PRP$" ||
    (/^both$/i.test(sentence.forms[head]!) && !sentence.deprels[head]!.startsWith("det"))
  if (pronoun) {
    const resolution = pronounReferent(story, sentence, head)
    return resolution === null ? null : participant(story, sentence, head, head, head + 1, resolution)
  }
  if (isMoney(sentence, head) || isTime(sentence, head)) return null
  const acronym = story.acronyms.get(sentence.forms[head]!)
  const phrase = widened(story, sentence, head, nounPhrase(sentence, head))
  if (acronym !== undefined) return participant(story, sentence, head, phrase.from, phrase.to, acronym)
  const described =
    describedReferents(story, sentence, phrase.from, head) ??
    describedState(story, sentence, phrase.from, head)
  if (described !== null) return participant(story, sentence, head, phrase.from, phrase.to, described)
  const plain = resolve(sentence, phrase.from, phrase.to, head, story.on, story.knowledge)
  if (plain.kind === "thing") return null
  const divided = dividedReferents(story, sentence, head, plain)
  if (divided !== null)
    return participant(story, sentence, head, phrase.from, widerEnd(sentence, phrase.to, head), divided)
  const told = withApposition(story, sentence, phrase.from, head, plain)
  const resolution =
    shortForm(story, sentence, phrase.from, head, told) ??
    besides(story, sentence, head, told) ??
    counterpart(story, sentence, head, told) ??
    homeOf(story, sentence, phrase.from, head, told) ??
    told
  return participant(story, sentence, head, phrase.from, phrase.to, resolution)
}

/** "Lukashenko, the host": the description means whom it stands beside. */
function besides(story: Story, sentence: Sentence, head: number, told: Resolution): Resolution | null {
  if (sentence.deprels[head] !== "appos" || told.code !== null) return null
  const governor = participantAt(story, sentence, sentence.heads[head]!)
  if (governor === null || (governor.resolution.code === null && governor.resolution.identity === null))
    return null
  return governor.resolution
}

/** The phrase with the whole of a name that the base knows: "the Movement for Democratic Change". */
function widened(
  story: Story,
  sentence: Sentence,
  head: number,
  phrase: {readonly from: number; readonly to: number},
): {readonly from: number; readonly to: number} {
  if (sentence.upos[head] !== "PROPN" && !/^\p{Lu}/u.test(sentence.forms[head]!)) return phrase
  const name = nameAround(sentence, head, story.knowledge)
  return name === null ? phrase : {from: Math.min(phrase.from, name.from), to: Math.max(phrase.to, name.to)}
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
