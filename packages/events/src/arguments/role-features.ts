// What the role model sees of a noun beside an act: how the tree leads from one to the other, who the noun is, what kind of
// act it is, and which role the rules gave it.

import type {Sentence} from "@demarche/text"
import {participantAt} from "../mentions/story.ts"
import {feature, hashOf, hashOfWords} from "../model/hash.ts"
import type {Interpretation} from "../triggers/interpretation.ts"
import {type SentenceView, whoIs} from "../triggers/trigger-features.ts"
import {helpsOnly} from "./mend-compounds.ts"
import {prepositionOf} from "./phrase.ts"
import {isPassive, slotsOf} from "./slots.ts"

/** Version of the templates; a model trained with another one is refused. */
export const ROLE_FEATURES = 1

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
      return /^\p{Lu}/u.test(sentence.forms[token]!) || /^(nsubj|obj|obl|nmod|conj|root)/.test(relation)
    case "NUM":
      return /^(nsubj|obj|obl|conj)/.test(relation)
    case "DET":
      return /^(nsubj|obj|obl)/.test(relation)
    default:
      return false
  }
}

const upward = new Map<string, string>()

/** "^nsubj": one string for each label, since what is hashed is looked up by it. */
function upLabel(label: string): string {
  const known = upward.get(label)
  if (known !== undefined) return known
  upward.set(label, `^${label}`)
  return `^${label}`
}

/** Labels from the act up to where both meet, and down to the noun; prepositions with the step that they introduce. */
function pathOf(sentence: Sentence, act: number, noun: number): {labels: string[]; lemmas: number[]} | null {
  const up: number[] = []
  for (let at = act; at >= 0 && up.length < 12; at = sentence.heads[at]!) up.push(at)
  const down: number[] = []
  let meeting = -1
  for (let at = noun; at >= 0 && down.length < 12; at = sentence.heads[at]!) {
    meeting = up.indexOf(at)
    if (meeting >= 0) break
    down.push(at)
  }
  if (meeting < 0) return null
  const labels = up.slice(0, meeting).map(token => upLabel(sentence.deprels[token]!))
  const lemmas = up.slice(1, meeting + 1).map(token => hashOf(sentence.lemmas[token]!))
  for (const token of down.reverse()) {
    const preposition = /^(obl|nmod)/.test(sentence.deprels[token]!) ? prepositionOf(sentence, token) : null
    labels.push(preposition === null ? sentence.deprels[token]! : `${sentence.deprels[token]}:${preposition}`)
    lemmas.push(hashOf(sentence.lemmas[token]!))
  }
  return {labels, lemmas}
}

const bucketOf = (distance: number): number =>
  Math.sign(distance) *
  (Math.abs(distance) < 4 ? Math.abs(distance) : Math.abs(distance) < 8 ? 4 : Math.abs(distance) < 16 ? 5 : 6)

const hashOfNone = hashOf("-")
const noSlots: readonly number[] = [hashOfNone]

/** Buckets run from -6 to 6. */
const bucketHashes = Int32Array.from({length: 13}, (_, at) => hashOf(String(at - 6)))

/** What all nouns beside one act share. */
interface ActView {
  readonly view: SentenceView
  readonly act: Interpretation
  readonly type: number
  readonly lemma: number
  readonly passive: number
  /** Names of the slots that each word fills, hashed. */
  readonly slots: ReadonlyMap<number, readonly number[]>
  /** What else the rules read in the sentence. */
  readonly others: readonly Interpretation[]
}

export function actView(view: SentenceView, act: Interpretation): ActView {
  const {sentence} = view
  const slots = new Map<number, number[]>()
  const note = (token: number, name: string): void => {
    const known = slots.get(token)
    if (known === undefined) slots.set(token, [hashOf(name)])
    else known.push(hashOf(name))
  }
  const words = [...new Set([act.trigger[0]!, act.top, ...act.trigger])]
  words.forEach((word, place) => {
    for (const {name, token} of slotsOf(sentence, word)) note(token, place === 0 ? name : `+${name}`)
  })
  const governor = sentence.heads[act.trigger[0]!]!
  if (governor >= 0 && sentence.upos[governor] === "VERB" && !words.includes(governor))
    for (const {name, token} of slotsOf(sentence, governor)) note(token, `^${name}`)
  const verb = words.find(word => sentence.upos[word] === "VERB")
  return {
    view,
    act,
    type: hashOf(act.type),
    lemma: view.lemmas[act.trigger[0]!]!,
    passive: verb === undefined ? 2 : isPassive(sentence, verb) ? 1 : 0,
    slots,
    others: [...new Set(view.readings.values())].filter(reading => reading.top !== act.top),
  }
}

/** Hashes of all features of one noun beside one act. */
export function roleFeatures(
  {view, act, type, lemma, passive, slots, others}: ActView,
  token: number,
): number[] {
  const {sentence, story, clusterOf, lemmas} = view
  const found: number[] = []
  const word = lemmas[token]!
  const relation = hashOf(sentence.deprels[token]!)
  const upos = hashOf(sentence.upos[token]!)
  const meant = participantAt(story, sentence, token)?.resolution
  const who = meant === undefined ? hashOf(`nobody ${sentence.upos[token]}`) : whoIs(meant)
  const kind = hashOf(meant === undefined ? "nobody" : meant.kind)
  const known = meant !== undefined && meant.code !== null ? 1 : 0
  const told = act.actors.includes(token) ? 1 : act.recipients.includes(token) ? 2 : 0
  const governor = sentence.heads[token]!
  const side = sentence.deprels[token] === "conj" && governor >= 0 ? governor : -1
  const beside = side < 0 ? 3 : act.actors.includes(side) ? 1 : act.recipients.includes(side) ? 2 : 0
  const order = token < act.trigger[0]! ? 0 : 1
  const preposition = hashOf(prepositionOf(sentence, token) ?? "-")
  const distance = bucketHashes[bucketOf(token - act.trigger[0]!) + 6]!
  const own = slots.get(token) ?? noSlots
  found.push(
    feature(100, told),
    feature(101, told, type),
    feature(102, told, kind),
    feature(103, told, hashOf(act.mode ?? "-"), type),
    feature(104, beside),
    feature(105, beside, type),
    feature(106, told, Math.min(2, act.actors.length), Math.min(2, act.recipients.length)),
    feature(107, who),
    feature(108, who, type),
    feature(109, kind, type, order),
    feature(110, word),
    feature(111, word, type),
    feature(112, upos, relation),
    feature(113, relation, type),
    feature(114, preposition, type),
    feature(115, preposition, kind),
    feature(116, preposition, kind, type),
    feature(117, preposition, lemma),
    feature(118, distance),
    feature(119, distance, known),
    feature(120, order, type),
    feature(121, order, passive, kind),
  )
  const clusters = clusterOf(sentence.forms[token]!)
  if (clusters !== null && sentence.upos[token] !== "PROPN")
    found.push(feature(122, clusters[1]), feature(123, clusters[1], type), feature(124, clusters[2], type))
  for (const slot of own)
    found.push(
      feature(130, slot),
      feature(131, slot, type),
      feature(132, slot, lemma),
      feature(133, slot, kind),
      feature(134, slot, kind, type),
      feature(135, slot, passive),
      feature(136, slot, passive, type),
      feature(137, slot, who, type),
      feature(138, slot, told),
    )
  if (side >= 0)
    for (const slot of slots.get(side) ?? noSlots)
      found.push(feature(140, slot), feature(141, slot, type), feature(142, slot, lemma))
  // "six were killed in an attack on a convoy": the word of the act that stands nearest in the tree
  let nearest = act.trigger[0]!
  let path = pathOf(sentence, nearest, token)
  for (const other of act.trigger.slice(1, 4)) {
    const here = pathOf(sentence, other, token)
    if (here === null || (path !== null && here.labels.length >= path.labels.length)) continue
    path = here
    nearest = other
  }
  if (path === null) found.push(feature(150, 1))
  else {
    const whole = hashOfWords(path.labels)
    const labels = path.labels.map(hashOf)
    found.push(
      feature(151, whole),
      feature(152, whole, type),
      feature(153, whole, passive),
      feature(154, whole, kind),
      feature(155, Math.min(path.labels.length, 8)),
      feature(156, whole, hashOf(sentence.upos[nearest]!), lemmas[nearest]!),
      feature(161, whole, lemmas[nearest]!, type),
      feature(157, labels[labels.length - 1] ?? hashOf("self"), type, Math.min(path.labels.length, 5)),
    )
    for (let at = 0; at < labels.length; at++) {
      const label = labels[at]!
      found.push(feature(158, label), feature(159, label, path.lemmas[at]!))
      if (at > 0) found.push(feature(160, labels[at - 1]!, label))
    }
  }
  if (governor >= 0) {
    found.push(feature(165, lemmas[governor]!, relation), feature(166, lemmas[governor]!, relation, type))
    const other = view.readings.get(governor)
    if (other !== undefined) found.push(feature(167, hashOf(other.type), relation, type))
  }
  let role = 0
  for (const reading of others) {
    if (reading.actors.includes(token)) role |= 1
    if (reading.recipients.includes(token)) role |= 2
  }
  found.push(feature(168, role), feature(169, role, told), feature(170, role, own[0]!))
  if (token > 0) found.push(feature(171, lemmas[token - 1]!), feature(172, lemmas[token - 1]!, type))
  if (token + 1 < lemmas.length) found.push(feature(173, lemmas[token + 1]!))
  return found
}
