// What the context model sees of an act: the words of its sentence and paragraph, those beside its trigger, word clusters,
// names, the kind of act, and what the keyword table says. Features are hashes of a template number and a few words.

import type {Sentence} from "@demarche/text"
import type {Blocks, ClusterOf} from "../relation/features.ts"
import {keywordContexts, topicsOf} from "./keywords.ts"

export const contextBlockNames = [
  "lemmas",
  "pairs",
  "clusters",
  "act",
  "names",
  "keywords",
  "paragraph",
  "beside",
  "topics",
] as const
/** Weight of each block in the dot product; blocks are brought to unit length first. Chosen by cross-validation. */
export const contextBlockWeights: readonly number[] = [3, 1, 2, 2, 1, 3, 1, 1, 1]
/** Blocks whose counts are weighted by how rare a feature is. */
export const contextBlockHasIdf: readonly boolean[] = [
  true,
  true,
  true,
  false,
  true,
  false,
  true,
  true,
  false,
]

const LEMMAS = 0
const PAIRS = 1
const CLUSTERS = 2
const ACT = 3
const NAMES = 4
const KEYWORDS = 5
const PARAGRAPH = 6
const BESIDE = 7
const TOPICS = 8

/** Words on each side of the trigger that count as beside it. */
const reach = 5

const mixed = (value: number): number => {
  let hash = Math.imul(value ^ (value >>> 16), 0x85ebca6b)
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35)
  return (hash ^ (hash >>> 16)) | 0
}

/** FNV-1a over UTF-16 units with a final mix. */
const hashOf = (text: string): number => {
  let hash = 0x811c9dc5
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193)
  return mixed(hash)
}

const join = (template: number, ...parts: readonly number[]): number => {
  let hash = mixed(template * 0x9e3779b1)
  for (const part of parts) hash = mixed(Math.imul(hash, 31) ^ part)
  return hash >>> 0
}

const content: ReadonlySet<string> = new Set(["NOUN", "VERB", "ADJ", "PROPN", "ADV", "NUM"])

const isContent = (sentence: Sentence, token: number): boolean =>
  content.has(sentence.upos[token]!) && /^\p{L}/u.test(sentence.forms[token]!)

/** Words of one sentence, hashed once for all its acts. */
export interface SentenceWords {
  /** Lemma of each token, hashed; 0 for words that tell no topic. */
  readonly lemmas: Int32Array
  readonly blocks: Blocks
}

const add = (block: Map<number, number>, hash: number, value = 1): void => {
  block.set(hash, (block.get(hash) ?? 0) + value)
}

/** What all acts of a sentence share. */
export function sentenceWords(sentence: Sentence, clustersOf: ClusterOf): SentenceWords {
  const blocks: Map<number, number>[] = contextBlockNames.map(() => new Map())
  const count = sentence.forms.length
  const lemmas = new Int32Array(count)
  for (let token = 0; token < count; token++) {
    if (!isContent(sentence, token)) continue
    const lemma = hashOf(sentence.lemmas[token]!.toLowerCase())
    lemmas[token] = lemma
    add(blocks[LEMMAS]!, join(1, lemma))
    // a word of few topics tells more
    const topics = topicsOf(sentence.lemmas[token]!.toLowerCase())
    for (const topic of topics) add(blocks[TOPICS]!, join(6, topic), 1 / topics.length)
    const clusters = clustersOf(sentence.forms[token]!)
    if (clusters === null) continue
    add(blocks[CLUSTERS]!, join(2, clusters[0]))
    add(blocks[CLUSTERS]!, join(3, clusters[1]))
  }
  for (let token = 0, last = -1; token < count; token++) {
    if (lemmas[token] === 0) continue
    if (last >= 0 && token - last <= 2) add(blocks[PAIRS]!, join(4, lemmas[last]!, lemmas[token]!))
    last = token
  }
  for (const {from, to, type} of sentence.names) {
    let whole = 0
    for (let token = from; token < to; token++)
      whole = mixed(Math.imul(whole, 31) ^ hashOf(sentence.forms[token]!))
    add(blocks[NAMES]!, join(5, hashOf(type), whole))
  }
  return {lemmas, blocks}
}

/** Sentences before and behind that count as around an act. */
const around = 2

/** The sentences next to one in its paragraph. `sentences` stand in reading order from the document's first. */
export const neighbours = (sentences: readonly Sentence[], sentence: Sentence): Sentence[] =>
  sentences
    .slice(Math.max(0, sentence.index - around), sentence.index + around + 1)
    .filter(
      other =>
        other.index !== sentence.index && other.in === sentence.in && other.paragraph === sentence.paragraph,
    )

export interface ContextQuery {
  readonly sentence: Sentence
  readonly words: SentenceWords
  /** Words of the sentences next to it in its paragraph. */
  readonly around: readonly SentenceWords[]
  readonly type: string
  readonly mode: string | null
  /** Tokens of the trigger, the deciding one first. */
  readonly trigger: readonly number[]
}

/** Features of an act. */
export function contextFeatures({
  sentence,
  words,
  around: others,
  type,
  mode,
  trigger,
}: ContextQuery): Blocks {
  const blocks = [...words.blocks]
  const act = new Map<number, number>()
  const beside = new Map<number, number>()
  const paragraph = new Map<number, number>()
  const typeHash = hashOf(type)
  add(act, join(10, typeHash))
  if (mode !== null) add(act, join(11, typeHash, hashOf(mode)))
  for (const token of trigger) {
    const lemma = hashOf(sentence.lemmas[token]!.toLowerCase())
    add(act, join(12, lemma))
    add(act, join(13, typeHash, lemma))
  }
  const [first] = trigger
  if (first !== undefined)
    for (
      let token = Math.max(0, first - reach);
      token < Math.min(sentence.forms.length, first + reach + 1);
      token++
    )
      if (words.lemmas[token] !== 0) add(beside, join(14, words.lemmas[token]!))
  for (const other of others)
    for (const lemma of other.lemmas) if (lemma !== 0) add(paragraph, join(15, lemma))
  blocks[ACT] = act
  blocks[BESIDE] = beside
  blocks[PARAGRAPH] = paragraph
  const keywords = new Map<number, number>()
  for (const context of keywordContexts(sentence, type, mode)) add(keywords, join(16, hashOf(context)))
  blocks[KEYWORDS] = keywords
  return blocks
}
