// Who is at odds or deals with whom, and who only looks on: of two pairs that a story names, "both sides" are the first.

import {countriesNamed, type Resolution} from "@demarche/actors"
import type {Sentence} from "@demarche/text"
import {conjuncts, firstOfRow} from "../arguments/phrase.ts"
import type {Chain} from "./chain.ts"
import {isPut, stateCode} from "./scene.ts"
import {codeAt, type Story} from "./story.ts"

/** What those do who are no party to a quarrel. */
const looksOn =
  /^(urge|appeal|voice|express|offer|mediate|praise|welcome|applaud|commend|hail|condemn|deplore|back|support|watch|wait|abstain|help|host|regret|endorse|congratulate|broker|pledge|promise|donate)$/

/**
 * > | Norway and Sweden offered to help.
 *     ^ head            ^^^^^^^
 */
export function looksOnAs(sentence: Sentence, head: number): boolean {
  const {heads, deprels, lemmas, forms, children} = sentence
  const first = firstOfRow(sentence, head)
  const verb = heads[first]!
  if (verb < 0 || deprels[first] !== "nsubj") return false
  const behind = forms.slice(verb + 1, verb + 4).join(" ")
  if (/\b(each other|one another)\b/i.test(behind)) return false
  const hangs = (words: RegExp): boolean => children[verb]!.some(child => words.test(lemmas[child]!))
  if (looksOn.test(lemmas[verb]!)) return true
  if (/^(silent|neutral)$/.test(lemmas[verb]!)) return true
  if (/^(stay|remain|keep)$/.test(lemmas[verb]!)) return hangs(/^(silent|neutral|out)$/)
  if (lemmas[verb] === "call") return /^(for|on)\b/.test(behind)
  return lemmas[verb] === "send" && hangs(/^(envoy|observer|mediator|monitor|peacekeeper)$/)
}

/** What one does to those of the other side. */
export const opposes: RegExp =
  /^(accuse|blame|attack|warn|threaten|fight|bomb|shell|strike|hit|condemn|denounce|invade|ambush|clash|battle|raid|target|confront|kill|repel)$/

/** What one state does to another beside. */
const deals =
  /^(impose|expel|sever|cut|recall|summon|ban|suspend|halt|deport|bar|sue|mobili[sz]e|shut|close|quarrel|bomb|sanction|negotiate)$/

const talks = /^(talks?|negotiations?|dispute|quarrel|row|war|skirmish|discussion|haggling)$/

/** Whoever does something to a state, that state, and the sentence that tells it. */
export interface Dealing {
  readonly chain: Chain
  readonly other: Chain | string
  readonly index: number
}

/**
 * Two states, or a state and a body, of which one does something to the other.
 *
 * > | Brazil imposed tariffs on steel from Argentina. | The IMF held talks with Egypt. | Thailand shelled a Cambodian village.
 *     ^^^^^^                               ^^^^^^^^^        ^^^                 ^^^^^     ^^^^^^^^           ^^^^^^^^^
 */
export function dealingBefore(story: Story, sentence: Sentence, head: number): Dealing | null {
  const isBehind = (where: Sentence, token: number): boolean =>
    where.index === sentence.index && token >= head
  for (const {sentence: where, head: at, chain, role} of story.mentions.slice(-60).reverse()) {
    if (role !== "subject" || isBehind(where, at) || !isPower(chain)) continue
    const verb = where.heads[at]!
    if (verb < 0 || where.deprels[at] !== "nsubj" || conjuncts(where, at).length > 1) continue
    if (!isDealing(where, verb)) continue
    const {code} = chain.resolution
    const isOther = (token: number): boolean =>
      token > verb && !isBehind(where, token) && isBelow(where, token, verb) && !isPut(where, token)
    const other = story.mentions.find(
      one =>
        one.sentence.index === where.index &&
        isOther(one.head) &&
        isPower(one.chain) &&
        one.chain.resolution.code !== code,
    )
    if (other !== undefined) return {chain, other: other.chain, index: where.index}
    const people = countriesNamed(where, story.on, story.knowledge).find(
      one =>
        (one.kind === "people" || where.upos[one.token] === "ADJ") &&
        isOther(one.token) &&
        one.code !== code &&
        stateCode.test(one.code),
    )
    if (people !== undefined) return {chain, other: people.code, index: where.index}
  }
  return null
}

function isDealing({lemmas, deprels, children}: Sentence, verb: number): boolean {
  if (deals.test(lemmas[verb]!) || opposes.test(lemmas[verb]!)) return true
  return (
    /^(hold|have|open|resume|begin|start|continue|end|break)$/.test(lemmas[verb]!) &&
    children[verb]!.some(child => deprels[child] === "obj" && talks.test(lemmas[child]!))
  )
}

/** A state, its government or an official of it, or a body of many countries. */
const isPower = ({members, resolution: {kind, code, sector, plural}}: Chain): boolean =>
  members === null &&
  code !== null &&
  (kind === "state" ||
    (kind === "place" && !plural) ||
    (kind === "organisation" && (sector === null || sector === "GOV")) ||
    ((kind === "person" || kind === "group") && /^(GOV|MIL)$/.test(sector ?? "")))

/** Whether a word belongs to what a verb is done to or with, and to no clause of its own below it. */
function isBelow({heads, deprels, children, forms}: Sentence, token: number, verb: number): boolean {
  for (let at = token, steps = 0; at >= 0 && steps < 8; at = heads[at]!, steps++) {
    if (at === verb) return true
    // "threatened on Monday to bomb"
    const isTo = deprels[at] === "advcl" && children[at]!.some(part => /^to$/i.test(forms[part]!))
    if (!isTo && !/^(obj|iobj|obl|nmod|nmod:poss|amod|compound|xcomp)$/.test(deprels[at]!)) return false
  }
  return false
}

const speaksForLand = ({kind, sector}: Resolution): boolean =>
  kind === "state" || kind === "place" || ((kind === "person" || kind === "organisation") && sector === "GOV")

/**
 * Whose countries act on them in the same clause: those are none of the two.
 *
 * > | The Chinese minister called on both sides to stop.
 *         ^^^^^^^                         ^ head
 */
export function ownCodes(story: Story, sentence: Sentence, head: number): ReadonlySet<string> {
  const verb = sentence.heads[head]!
  const found = new Set<string>()
  if (verb < 0 || !/^(obj|iobj|obl)$/.test(sentence.deprels[head]!)) return found
  for (const child of sentence.children[verb]!) {
    if (sentence.deprels[child] !== "nsubj" || child > head) continue
    for (const token of conjuncts(sentence, child)) {
      const code = codeAt(story, sentence, token)
      if (code !== null) found.add(code)
    }
  }
  return found
}

/** Whether one of several is the land of who acts on them. */
export const areOwn = (own: ReadonlySet<string>, members: readonly Chain[]): boolean =>
  members.some(({resolution}) => own.has(resolution.code ?? "") && speaksForLand(resolution))

/**
 * Whether whoever is spoken to is asked to stop or talk.
 *
 * > | Norway and Sweden voiced concern, and Russia urged them to stop.
 *                                                        ^ token: not those who voiced it
 */
export const isUrged = ({heads, deprels, lemmas}: Sentence, token: number): boolean =>
  heads[token]! >= 0 &&
  /^(obj|iobj|obl)$/.test(deprels[token]!) &&
  /^(urge|appeal|call|ask|tell|press|exhort|implore|invite|beg|mediate)$/.test(lemmas[heads[token]!]!)
