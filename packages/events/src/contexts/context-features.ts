// What the context model sees of an act: the words of its sentence and paragraph, those beside its trigger, word clusters,
// names, the kind of act, and what the keyword table says. Features are hashes of a template number and a few words.

import type {Sentence} from "@demarche/text"
import {addTo, type BlockRecipe, type Blocks, openBlocks} from "../model/blocks.ts"
import type {ClusterOf} from "../model/clusters.ts"
import {extended, hashOf, join} from "../model/hash.ts"
import {keywordContexts, topicsOf} from "./keywords.ts"

/** Weights chosen by cross-validation. */
export const contextBlocks: BlockRecipe = [
  {name: "lemmas", weight: 3, hasIdf: true},
  {name: "pairs", weight: 1, hasIdf: true},
  {name: "clusters", weight: 2, hasIdf: true},
  {name: "act", weight: 2, hasIdf: false},
  {name: "names", weight: 1, hasIdf: true},
  {name: "keywords", weight: 3, hasIdf: false},
  {name: "paragraph", weight: 1, hasIdf: true},
  {name: "beside", weight: 1, hasIdf: true},
  {name: "topics", weight: 1, hasIdf: false},
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

/** Blocks that an act fills; its sentence has filled the others. */
const ofAct: ReadonlySet<number> = new Set([ACT, KEYWORDS, PARAGRAPH, BESIDE])

/** Words on each side of the trigger that count as beside it. */
const reach = 5

const content: ReadonlySet<string> = new Set(["NOUN", "VERB", "ADJ", "PROPN", "ADV", "NUM"])

const isContent = (sentence: Sentence, token: number): boolean =>
  content.has(sentence.upos[token]!) && /^\p{L}/u.test(sentence.forms[token]!)

/** Words of one sentence, hashed once for all its acts. */
export interface SentenceWords {
  /** Lemma of each token, hashed; 0 for words that tell no topic. */
  readonly lemmas: Int32Array
  readonly blocks: Blocks
}

/** What all acts of a sentence share. */
export function sentenceWords(sentence: Sentence, clustersOf: ClusterOf): SentenceWords {
  const blocks = openBlocks(contextBlocks)
  const {length} = sentence.forms
  const lemmas = new Int32Array(length)
  for (let token = 0; token < length; token++) {
    if (!isContent(sentence, token)) continue
    const lemma = hashOf(sentence.lemmas[token]!.toLowerCase())
    lemmas[token] = lemma
    addTo(blocks, LEMMAS, join(1, lemma))
    // a word of few topics tells more
    const topics = topicsOf(sentence.lemmas[token]!.toLowerCase())
    for (const topic of topics) addTo(blocks, TOPICS, join(6, topic), 1 / topics.length)
    const clusters = clustersOf(sentence.forms[token]!)
    if (clusters === null) continue
    addTo(blocks, CLUSTERS, join(2, clusters[0]))
    addTo(blocks, CLUSTERS, join(3, clusters[1]))
  }
  for (let token = 0, last = -1; token < length; token++) {
    if (lemmas[token] === 0) continue
    if (last >= 0 && token - last <= 2) addTo(blocks, PAIRS, join(4, lemmas[last]!, lemmas[token]!))
    last = token
  }
  for (const {from, to, type} of sentence.names) {
    let whole = 0
    for (let token = from; token < to; token++) whole = extended(whole, hashOf(sentence.forms[token]!))
    addTo(blocks, NAMES, join(5, hashOf(type), whole))
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

interface ContextQuery {
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
  const blocks = openBlocks(contextBlocks)
  const typeHash = hashOf(type)
  addTo(blocks, ACT, join(10, typeHash))
  if (mode !== null) addTo(blocks, ACT, join(11, typeHash, hashOf(mode)))
  for (const token of trigger) {
    const lemma = hashOf(sentence.lemmas[token]!.toLowerCase())
    addTo(blocks, ACT, join(12, lemma))
    addTo(blocks, ACT, join(13, typeHash, lemma))
  }
  const [first] = trigger
  if (first !== undefined)
    for (
      let token = Math.max(0, first - reach);
      token < Math.min(sentence.forms.length, first + reach + 1);
      token++
    )
      if (words.lemmas[token] !== 0) addTo(blocks, BESIDE, join(14, words.lemmas[token]!))
  for (const other of others)
    for (const lemma of other.lemmas) if (lemma !== 0) addTo(blocks, PARAGRAPH, join(15, lemma))
  for (const context of keywordContexts(sentence, type, mode))
    addTo(blocks, KEYWORDS, join(16, hashOf(context)))
  return words.blocks.map((shared, at) => (ofAct.has(at) ? blocks[at]! : shared))
}
