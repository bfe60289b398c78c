// What the role model sees of a noun beside an act: how the tree leads from one to the other, who the noun is, what kind of
// act it is, and which role the rules gave it.

import type {Sentence} from "@demarche/text"
import {participantAt} from "../mentions/story.ts"
import {feature, hashOf, mixed, running, START} from "../model/hash.ts"
import type {WordSlots} from "../model/network.ts"
import {fill, templatesOf} from "../model/templates.ts"
import {meaningOf, whoIs} from "../triggers/trigger-features.ts"
import type {ActView} from "./act-view.ts"
import {prepositionOf} from "./phrase.ts"
import {roleSurroundings} from "./role-surroundings.ts"

/**
 * Version of the templates and of what the classes compete for; a model trained with another one is refused. More templates
 * make no other version: a model that never saw them reads past them.
 */
export const ROLE_FEATURES = 2

/** The way from an act to a noun, in hashes. */
interface Path {
  /** Labels from the act up to where both meet, "^nsubj", and down to the noun; prepositions with the step that they introduce. */
  readonly labels: readonly number[]
  /** All labels, with a space between each two. */
  readonly whole: number
  readonly lemmas: readonly number[]
}

function pathOf(sentence: Sentence, act: number, noun: number): Path | null {
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
  const labels: number[] = []
  const lemmas: number[] = []
  let whole = START
  for (let step = 0; step < meeting; step++) {
    const label = sentence.deprels[up[step]!]!
    if (step > 0) whole = running(whole, " ")
    whole = running(running(whole, "^"), label)
    labels.push(mixed(running(upward, label)))
    lemmas.push(hashOf(sentence.lemmas[up[step + 1]!]!))
  }
  for (let step = down.length - 1; step >= 0; step--) {
    const token = down[step]!
    const label = sentence.deprels[token]!
    const preposition =
      label.startsWith("obl") || label.startsWith("nmod") ? prepositionOf(sentence, token) : null
    if (labels.length > 0) whole = running(whole, " ")
    whole = running(whole, label)
    let own = running(START, label)
    if (preposition !== null) {
      whole = running(running(whole, ":"), preposition)
      own = running(running(own, ":"), preposition)
    }
    labels.push(mixed(own))
    lemmas.push(hashOf(sentence.lemmas[token]!))
  }
  return {labels, whole: mixed(whole), lemmas}
}

const upward = running(START, "^")

const bucketOf = (distance: number): number =>
  Math.sign(distance) *
  (Math.abs(distance) < 4 ? Math.abs(distance) : Math.abs(distance) < 8 ? 4 : Math.abs(distance) < 16 ? 5 : 6)

const nounTemplates = templatesOf(
  "told type kind mode beside actors recipients who order word upos relation preposition lemma distance known passive",
  `100 told
  101 told type
  102 told kind
  103 told mode type
  104 beside
  105 beside type
  106 told actors recipients
  107 who
  108 who type
  109 kind type order
  110 word
  111 word type
  112 upos relation
  113 relation type
  114 preposition type
  115 preposition kind
  116 preposition kind type
  117 preposition lemma
  118 distance
  119 distance known
  120 order type
  121 order passive kind`,
)

const slotTemplates = templatesOf(
  "slot type lemma kind passive who told",
  `130 slot
  131 slot type
  132 slot lemma
  133 slot kind
  134 slot kind type
  135 slot passive
  136 slot passive type
  137 slot who type
  138 slot told`,
)

const pathTemplates = templatesOf(
  "whole type passive kind tag word last length short",
  `151 whole
  152 whole type
  153 whole passive
  154 whole kind
  155 length
  156 whole tag word
  161 whole word type
  157 last type short`,
)

/** Of "nobody", who competes with the nouns for each role. */
const nobodyTemplates = templatesOf(
  "one type mode lemma upos passive filled actors recipients nouns mutual source",
  `280 one
  281 type
  282 type mode
  283 lemma
  284 lemma upos
  285 type upos
  286 type passive
  287 filled
  288 filled type
  289 recipients
  290 recipients type
  291 actors
  292 actors type
  293 nouns
  294 nouns type
  295 mutual type
  296 recipients lemma
  297 actors recipients type
  298 source
  299 source type`,
)

/** @param nouns how many nouns stand beside the act */
export function nobodyFeatures(
  {view, act, type, mode, lemma, passive, filled, source}: ActView,
  nouns: number,
): number[] {
  const found: number[] = []
  const values = [
    1,
    type,
    mode,
    lemma,
    hashOf(view.sentence.upos[act.trigger[0]!]!),
    passive,
    filled,
    Math.min(2, act.actors.length),
    Math.min(2, act.recipients.length),
    Math.min(8, nouns),
    act.mutual ? 1 : 0,
    source === null ? 0 : hashOf(source.lemma),
  ]
  fill(nobodyTemplates, values, found)
  return found
}

const hashOfNone = hashOf("-")
const hashOfNobody = hashOf("nobody")
const hashOfSelf = hashOf("self")
const nobody = running(START, "nobody ")
const noSlots: readonly number[] = [hashOfNone]

/** Buckets run from -6 to 6. */
const bucketHashes = Int32Array.from({length: 13}, (_, at) => hashOf(String(at - 6)))

/** What the network reads of the words that all nouns beside an act share: the act's own, and what the sentence is about. */
export const meaningsOfAct = ({view, act}: ActView): WordSlots => [meaningOf(view, act.top), view.about]

/** What it reads of the words of one noun: itself, what governs it, what stands before it as its first modifier. */
export const meaningsOfParty = ({view}: ActView, token: number): WordSlots => [
  meaningOf(view, token),
  meaningOf(view, view.sentence.heads[token]),
  meaningOf(
    view,
    view.sentence.children[token]!.find(child => /^(amod|compound|nmod)/.test(view.sentence.deprels[child]!)),
  ),
]

/** Nobody has no words. */
export const meaningsOfNobody: WordSlots = [[], [], []]

/** Hashes of all features of one noun beside one act. */
export function roleFeatures(one: ActView, token: number): number[] {
  const {view, act, type, mode, lemma, passive, slots, others} = one
  const {sentence, story, clusterOf, lemmas} = view
  const found: number[] = []
  const word = lemmas[token]!
  const relation = hashOf(sentence.deprels[token]!)
  const upos = hashOf(sentence.upos[token]!)
  const meant = participantAt(story, sentence, token)?.resolution
  const who = meant === undefined ? mixed(running(nobody, sentence.upos[token]!)) : whoIs(meant)
  const kind = meant === undefined ? hashOfNobody : hashOf(meant.kind)
  const known = meant !== undefined && meant.code !== null ? 1 : 0
  const told = act.actors.includes(token) ? 1 : act.recipients.includes(token) ? 2 : 0
  const governor = sentence.heads[token]!
  const side = sentence.deprels[token] === "conj" && governor >= 0 ? governor : -1
  const beside = side < 0 ? 3 : act.actors.includes(side) ? 1 : act.recipients.includes(side) ? 2 : 0
  const order = token < act.trigger[0]! ? 0 : 1
  const preposition = hashOf(prepositionOf(sentence, token) ?? "-")
  const distance = bucketHashes[bucketOf(token - act.trigger[0]!) + 6]!
  const own = slots.get(token) ?? noSlots
  const actors = Math.min(2, act.actors.length)
  const recipients = Math.min(2, act.recipients.length)
  const values = [
    told,
    type,
    kind,
    mode,
    beside,
    actors,
    recipients,
    who,
    order,
    word,
    upos,
    relation,
    preposition,
    lemma,
    distance,
    known,
    passive,
  ]
  fill(nounTemplates, values, found)
  const clusters = clusterOf(sentence.forms[token]!)
  if (clusters !== null && sentence.upos[token] !== "PROPN")
    found.push(feature(122, clusters[1]), feature(123, clusters[1], type), feature(124, clusters[2], type))
  for (const slot of own) fill(slotTemplates, [slot, type, lemma, kind, passive, who, told], found)
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
    const {whole, labels, lemmas: passed} = path
    const {length} = labels
    const last = labels[length - 1] ?? hashOfSelf
    const tag = hashOf(sentence.upos[nearest]!)
    const bounds = [Math.min(length, 8), Math.min(length, 5)]
    fill(pathTemplates, [whole, type, passive, kind, tag, lemmas[nearest]!, last, ...bounds], found)
    for (let at = 0; at < labels.length; at++) {
      const label = labels[at]!
      found.push(feature(158, label), feature(159, label, passed[at]!))
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
  roleSurroundings(
    one,
    {
      token,
      own,
      word,
      relation,
      upos,
      kind,
      who,
      preposition,
      order,
      told,
      path: path === null ? 0 : path.whole,
    },
    found,
  )
  return found
}
