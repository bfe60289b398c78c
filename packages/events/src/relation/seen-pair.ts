// What the network that reads sentences sees of a pair: the words of the text, which of them are the two sides, and what rules
// and lexicon make of the others.

import type {Sentence} from "@demarche/text"
import {hashOf} from "../model/hash.ts"
import type {SeenWord} from "../model/sequence.ts"
import {rowOf, type Vectors} from "../model/vectors.ts"
import type {RelationLexicon} from "./lexicon.ts"
import type {PairTokens} from "./pair.ts"
import type {ReadText} from "./read-text.ts"
import type {Reading} from "./reading.ts"

/** Version of the marks; a model trained with others is refused. */
export const SEEN_PAIR = 1

/** It reads so many words at most, those around the two sides. */
const mostWords = 120

/** A text with a pair marked in it. The reading stands on the sides' words, so that one network knows both. */
export interface SeenPair {
  readonly words: readonly SeenWord[]
  /** Words that may tell what passes, each beside a side; behind them the two sides themselves. */
  readonly pairs: readonly {readonly one: number; readonly other: number}[]
}

export function seenPair(
  tokens: PairTokens,
  {sentences, acts}: Pick<ReadText, "sentences" | "acts">,
  lexicon: RelationLexicon,
  vectors: Vectors,
  reading: Reading,
): SeenPair {
  const {forms, lemmas, upos, deprels, side, actorHead, recipientHead} = tokens
  const marks = forms.map((_, token) => [`tag ${upos[token]}`, `relation ${deprels[token]}`])
  for (const [token, own] of marks.entries()) {
    if (side[token] !== 0) own.push(side[token] === 1 ? "actor" : "recipient", reading)
    else for (const [label] of lexicon.classesOf(lemmas[token]!, upos[token]!)) own.push(`class ${label}`)
  }
  if (actorHead >= 0) marks[actorHead]!.push("actor head")
  if (recipientHead >= 0) marks[recipientHead]!.push("recipient head")
  for (const {label, tokens: matched} of lexicon.phrasesIn(lemmas))
    for (const token of matched) marks[token]!.push(`phrase ${label}`)
  const offsets = new Map<Sentence, number>()
  let offset = 0
  for (const sentence of sentences) {
    offsets.set(sentence, offset)
    offset += sentence.forms.length
  }
  for (const {sentence, act} of acts)
    marks[offsets.get(sentence)! + act.top]!.push(`act ${act.type} ${act.told ?? "-"}`)
  const sides = [actorHead, recipientHead].filter(head => head >= 0)
  const earliest = sides.length === 0 ? 0 : Math.min(...sides)
  const first = Math.max(0, Math.min(forms.length - mostWords, earliest - mostWords / 3))
  const last = Math.min(forms.length, first + mostWords)
  const words = forms.slice(first, last).map((form, at) => ({
    vector: rowOf(vectors, form.toLowerCase()),
    lemma: hashOf(lemmas[first + at]!),
    marks: marks[first + at]!,
  }))
  const isIn = (token: number): boolean => token >= first && token < last
  const beside = isIn(actorHead) ? actorHead : isIn(recipientHead) ? recipientHead : -1
  const pairs: {one: number; other: number}[] = []
  for (let token = first; token < last; token++)
    if (side[token] === 0 && /^(VERB|NOUN|ADJ|AUX|PROPN|ADV)$/.test(upos[token]!))
      pairs.push({one: token - first, other: (beside < 0 ? token : beside) - first})
  const one = isIn(actorHead) ? actorHead : isIn(recipientHead) ? recipientHead : first
  const other = isIn(recipientHead) ? recipientHead : one
  if (last > first) pairs.push({one: one - first, other: other - first})
  return {words, pairs}
}
