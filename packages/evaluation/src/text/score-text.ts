// Scores of reading: tokens and sentences found in raw text, lemmas, names. Counts only; `f1` and `share` make figures.

import type {Name, NameType, Span, Tokens} from "@demarche/text"
import type {PrecisionRecall, Rate} from "../events/score-events.ts"
import type {RawDocument} from "./raw-text.ts"

const keysOf = (spans: readonly Span[]): Set<string> =>
  new Set(spans.map(({start, end}) => `${start} ${end}`))

const count = (gold: ReadonlySet<string>, predicted: ReadonlySet<string>): PrecisionRecall => {
  let matched = 0
  for (const key of predicted) if (gold.has(key)) matched++
  return {matched, gold: gold.size, predicted: predicted.size}
}

const sum = (all: readonly PrecisionRecall[]): PrecisionRecall => ({
  matched: all.reduce((total, {matched}) => total + matched, 0),
  gold: all.reduce((total, {gold}) => total + gold, 0),
  predicted: all.reduce((total, {predicted}) => total + predicted, 0),
})

const outline = (words: readonly Span[]): Span => ({start: words[0]!.start, end: words.at(-1)!.end})

export interface SegmentationScores {
  /** Words whose first and last character are both right. */
  readonly tokens: PrecisionRecall
  /** Sentences whose first and last character are both right. */
  readonly sentences: PrecisionRecall
}

/** Compares `split`, which gives the tokens of each sentence of a text, with the treebank's words. */
export const scoreSegmentation = (
  documents: readonly RawDocument[],
  split: (text: string) => readonly Tokens[],
): SegmentationScores => {
  const tokens: PrecisionRecall[] = []
  const sentences: PrecisionRecall[] = []
  for (const document of documents) {
    const found = split(document.text).map(({starts, ends}) =>
      Array.from(starts, (start, at): Span => ({start, end: ends[at]!})),
    )
    tokens.push(count(keysOf(document.sentences.flat()), keysOf(found.flat())))
    sentences.push(count(keysOf(document.sentences.map(outline)), keysOf(found.map(outline))))
  }
  return {tokens: sum(tokens), sentences: sum(sentences)}
}

/** How many lemmas are right, case included. */
export const scoreLemmas = (
  gold: readonly (readonly string[])[],
  predicted: readonly (readonly string[])[],
): Rate => {
  let right = 0
  let of = 0
  gold.forEach((lemmas, sentence) => {
    of += lemmas.length
    lemmas.forEach((lemma, at) => {
      if (lemma === predicted[sentence]![at]) right++
    })
  })
  return {right, of}
}

/** Names with the same words and the same type, of the types given. */
export const scoreNames = (
  gold: readonly (readonly Name[])[],
  predicted: readonly (readonly Name[])[],
  types: readonly NameType[],
): PrecisionRecall => {
  const keys = (names: readonly Name[]): Set<string> =>
    new Set(names.filter(({type}) => types.includes(type)).map(({from, to, type}) => `${from} ${to} ${type}`))
  return sum(gold.map((names, sentence) => count(keys(names), keys(predicted[sentence]!))))
}
