// What the trigger model sees of a word: itself, what governs it and what it governs, who stands around it, what the rows of
// the lexicon make of it, and what the sentence is about.

import type {Resolution} from "@demarche/actors"
import type {Sentence} from "@demarche/text"
import {type Slot, slotsOf} from "../arguments/slots.ts"
import {participantAt, type Story} from "../mentions/story.ts"
import type {ClusterOf} from "../model/clusters.ts"
import {feature, hashOf} from "../model/hash.ts"
import type {WordSlots} from "../model/network.ts"
import {fill, templatesOf} from "../model/templates.ts"
import {rowsOf, type Vectors} from "../model/vectors.ts"
import {relationLexicon} from "../relation/lexicon.ts"
import type {Interpretation} from "./interpretation.ts"
import {matchToken} from "./match.ts"

/** Version of the templates; a model trained with another one is refused. */
export const TRIGGER_FEATURES = 1

/** Words that may tell an act. */
export const mayBeTrigger = (sentence: Sentence, token: number): boolean => {
  switch (sentence.upos[token]) {
    case "VERB":
      return true
    case "NOUN":
      return sentence.forms[token]!.length > 2
    case "ADJ":
      return sentence.deprels[token] !== "amod"
    case "AUX":
      return !/^(aux|cop)/.test(sentence.deprels[token]!)
    case "PROPN":
      // headlines in capitals, and names such as "Operation …" do not matter: only what the lexicon could know
      return matchToken(sentence, token) !== null
    default:
      return false
  }
}

/** What is known of words before any corpus. */
export interface WordKnowledge {
  readonly clusterOf: ClusterOf
  readonly vectors: Vectors
}

/** What all candidates of a sentence share. */
export interface SentenceView {
  readonly story: Story
  readonly sentence: Sentence
  readonly clusterOf: ClusterOf
  /** What the rules read, by each token that belongs to the reading. */
  readonly readings: ReadonlyMap<number, Interpretation>
  /** These readings, each once. */
  readonly acts: readonly Interpretation[]
  /** Tokens that another reading has used up. */
  readonly consumed: ReadonlySet<number>
  readonly topic: readonly number[]
  readonly lemmas: readonly number[]
  readonly phrases: ReadonlyMap<number, readonly number[]>
  /** Features of the words looked at so far. */
  readonly features: Map<number, readonly number[]>
  readonly vectors: Vectors
  /** Rows of the vectors of what the sentence is about: its nouns, verbs and adjectives. */
  readonly about: readonly number[]
}

export function viewOf(
  story: Story,
  sentence: Sentence,
  {clusterOf, vectors}: WordKnowledge,
  interpretations: readonly Interpretation[],
): SentenceView {
  const readings = new Map<number, Interpretation>()
  const consumed = new Set<number>()
  for (const act of interpretations) {
    for (const token of [...act.trigger, act.top]) if (!readings.has(token)) readings.set(token, act)
    for (const token of act.consumed) consumed.add(token)
  }
  const topic = new Set<number>()
  const about: number[] = []
  let parties = 0
  for (let token = 0; token < sentence.forms.length; token++) {
    const upos = sentence.upos[token]
    if (upos !== "NOUN" && upos !== "VERB" && upos !== "ADJ" && upos !== "PROPN") continue
    const clusters = clusterOf(sentence.forms[token]!)
    if (clusters !== null && upos !== "PROPN") topic.add(feature(1, clusters[1]))
    if (upos !== "PROPN") about.push(...rowsOf(vectors, sentence.forms[token]!))
    if (upos === "PROPN" || upos === "NOUN") {
      const meant = participantAt(story, sentence, token)?.resolution
      if (meant != null && meant.code !== null && meant.kind !== "place") parties++
    }
  }
  const phrases = new Map<number, number[]>()
  for (const {label, tokens} of relationLexicon().phrasesIn(sentence.lemmas))
    for (const token of tokens) {
      const known = phrases.get(token)
      if (known === undefined) phrases.set(token, [label])
      else known.push(label)
    }
  topic.add(feature(2, Math.min(parties, 4)))
  topic.add(feature(3, Math.min(6, sentence.forms.length >> 3)))
  if (sentence.in === "title") topic.add(feature(4, 1))
  const root = sentence.heads.indexOf(-1)
  if (root >= 0) topic.add(feature(5, hashOf(sentence.lemmas[root]!)))
  return {
    story,
    sentence,
    clusterOf,
    readings,
    acts: [...new Set(readings.values())],
    consumed,
    topic: [...topic],
    lemmas: sentence.lemmas.map(lemma => hashOf(lemma.toLowerCase())),
    phrases,
    features: new Map(),
    vectors,
    about,
  }
}

const nothing: readonly number[] = []

/** Row of the vector of a token's form; nothing for a stranger and for no token. */
export const meaningOf = ({sentence, vectors}: SentenceView, token: number | undefined): readonly number[] =>
  token === undefined || token < 0 ? nothing : rowsOf(vectors, sentence.forms[token]!)

/** So many slots does `meaningsOfWord` fill; what the sentence is about stands in the next. */
export const MEANINGS_OF_WORD = 4

/** What the network reads of words: the word itself, whom or what it is done to, who does it, what governs it. */
export function meaningsOfWord(view: SentenceView, token: number): WordSlots {
  const {sentence, vectors} = view
  const slots = slotsOf(sentence, token)
  const filler = (name: string): number | undefined => slots.find(slot => slot.name === name)?.token
  return [
    rowsOf(vectors, sentence.lemmas[token]!),
    meaningOf(view, filler("obj") ?? filler("of")),
    meaningOf(view, filler("subj")),
    meaningOf(view, sentence.heads[token]),
  ]
}

/** Kind and sector of whom a slot names, as one number; 0 for nobody. */
function partyOf({story, sentence}: SentenceView, token: number): number {
  const upos = sentence.upos[token]
  if (upos !== "NOUN" && upos !== "PROPN" && upos !== "PRON" && upos !== "ADJ") return 0
  const meant = participantAt(story, sentence, token)?.resolution
  if (meant === undefined) return upos === "PRON" ? 1 : 0
  return whoIs(meant)
}

const whos = new Map<string, Map<string | null, readonly [unknown: number, known: number]>>()

/** Hash of kind, sector, and whether the country is known. */
export function whoIs({kind, sector, code}: Resolution): number {
  let ofKind = whos.get(kind)
  if (ofKind === undefined) {
    ofKind = new Map()
    whos.set(kind, ofKind)
  }
  let both = ofKind.get(sector)
  if (both === undefined) {
    both = [hashOf(`${kind} ${sector ?? "-"} -`), hashOf(`${kind} ${sector ?? "-"} +`)]
    ofKind.set(sector, both)
  }
  return both[code === null ? 0 : 1]
}

const slotTemplates = templatesOf(
  "slot word lemma",
  `40 slot
  41 slot word
  42 slot lemma
  43 slot word lemma`,
)

const ownTemplates = templatesOf(
  "lemma upos form tag relation",
  `10 lemma
  11 lemma upos
  12 form tag
  13 tag
  14 relation
  15 relation lemma
  16 relation tag`,
)

const clusterTemplates = templatesOf(
  "fine middle coarse relation upos",
  `17 fine
  18 middle
  19 coarse
  20 middle relation
  21 fine upos`,
)

const readingTemplates = templatesOf(
  "type place kind lemma isConsumed typeAndMode actors recipients",
  `25 type place
  26 kind lemma
  27 kind place isConsumed
  28 typeAndMode place
  29 type actors recipients`,
)

const besideTemplates = templatesOf(
  "before next lemma second last",
  `80 before
  81 next
  82 before lemma
  83 lemma next
  84 lemma next second
  85 last before lemma
  86 last
  87 second`,
)

function slotFeatures(view: SentenceView, slots: readonly Slot[], lemma: number, found: number[]): void {
  const {sentence, clusterOf} = view
  for (const {name, token} of slots) {
    const slot = hashOf(name)
    const word = view.lemmas[token]!
    const party = partyOf(view, token)
    fill(slotTemplates, [slot, word, lemma], found)
    if (party !== 0) found.push(feature(44, slot, party), feature(45, slot, party, lemma))
    const clusters = clusterOf(sentence.forms[token]!)
    if (clusters !== null && sentence.upos[token] !== "PROPN")
      found.push(feature(46, slot, clusters[1]), feature(47, slot, clusters[2], lemma))
    for (const [label] of relationLexicon().classesOf(sentence.lemmas[token]!, sentence.upos[token]!))
      found.push(feature(48, slot, label))
  }
}

/** Hashes of all features of one word; worked out once a sentence. */
export function triggerFeatures(view: SentenceView, token: number): readonly number[] {
  const before = view.features.get(token)
  if (before !== undefined) return before
  const found = featuresOfWord(view, token)
  view.features.set(token, found)
  return found
}

function featuresOfWord(view: SentenceView, token: number): number[] {
  const {sentence, clusterOf, lemmas, readings, consumed} = view
  const {upos, xpos, deprels, heads, children, forms} = sentence
  const found: number[] = []
  const lemma = lemmas[token]!
  const tag = hashOf(xpos[token]!)
  const relation = hashOf(deprels[token]!)
  const universal = hashOf(upos[token]!)
  fill(ownTemplates, [lemma, universal, hashOf(forms[token]!.toLowerCase()), tag, relation], found)
  const clusters = clusterOf(forms[token]!)
  if (clusters !== null)
    fill(clusterTemplates, [clusters[0], clusters[1], clusters[2], relation, universal], found)
  for (const [label] of relationLexicon().classesOf(sentence.lemmas[token]!, upos[token]!))
    found.push(feature(22, label), feature(23, label, relation))
  for (const label of view.phrases.get(token) ?? []) found.push(feature(24, label))
  const reading = readings.get(token)
  if (reading !== undefined) {
    const kind = hashOf(`${reading.type} ${reading.told ?? ""}`)
    const place = reading.top === token ? 1 : 2
    const isConsumed = consumed.has(token) ? 1 : 0
    const typeAndMode = hashOf(`${reading.type} ${reading.mode}`)
    const actors = Math.min(2, reading.actors.length)
    const recipients = Math.min(2, reading.recipients.length)
    const values = [hashOf(reading.type), place, kind, lemma, isConsumed, typeAndMode, actors, recipients]
    fill(readingTemplates, values, found)
  } else if (consumed.has(token)) found.push(feature(30, 1), feature(31, lemma))
  else {
    const sense = matchToken(sentence, token)?.row.sense
    if (sense !== undefined)
      found.push(feature(32, hashOf(sense.kind === "operator" ? sense.operator : sense.kind), relation))
    else found.push(feature(33, universal))
  }
  const governor = heads[token]!
  if (governor >= 0) {
    const above = lemmas[governor]!
    found.push(
      feature(60, above, relation),
      feature(61, above, lemma),
      feature(62, hashOf(upos[governor]!), relation),
    )
    const higher = clusterOf(forms[governor]!)
    if (higher !== null) found.push(feature(63, higher[1], relation), feature(64, higher[2], lemma))
    const other = readings.get(governor)
    if (other !== undefined) found.push(feature(65, hashOf(other.type), relation))
    for (const [label] of relationLexicon().classesOf(sentence.lemmas[governor]!, upos[governor]!))
      found.push(feature(66, label, relation))
    if (heads[governor]! >= 0)
      found.push(feature(67, lemmas[heads[governor]!]!, hashOf(deprels[governor]!), relation))
  }
  slotFeatures(view, slotsOf(sentence, token), lemma, found)
  for (const child of children[token]!) {
    const label = hashOf(deprels[child]!)
    if (
      /^(aux|mark|advmod|det|cop|compound|amod|nummod|case|expl|advcl|ccomp|xcomp|conj)/.test(deprels[child]!)
    )
      found.push(feature(70, label, lemmas[child]!), feature(71, label, lemmas[child]!, lemma))
  }
  const at = (place: number): number => lemmas[place] ?? place
  fill(besideTemplates, [at(token - 1), at(token + 1), lemma, at(token + 2), at(token - 2)], found)
  for (const one of view.topic) found.push(one)
  return found
}
