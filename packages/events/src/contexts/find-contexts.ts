// What an act is about. With a context model its scores decide; without one the keyword table stands.

import type {Sentence} from "@demarche/text"
import type {ClusterOf} from "../model/clusters.ts"
import {contextFeatures, neighbours, type SentenceWords, sentenceWords} from "./context-features.ts"
import {type ContextModel, contextsBy} from "./context-model.ts"
import {keywordContexts} from "./keywords.ts"

/** Contexts of an act in the codebook's order. */
export type ContextReader = (
  sentence: Sentence,
  type: string,
  mode: string | null,
  trigger: readonly number[],
) => string[]

export const byKeywords: ContextReader = (sentence, type, mode) => keywordContexts(sentence, type, mode)

/** A reader for one document: words of a sentence are hashed once for all acts around it. */
export function byModel(
  model: ContextModel,
  sentences: readonly Sentence[],
  clustersOf: ClusterOf,
): ContextReader {
  const known = new Map<Sentence, SentenceWords>()
  const wordsOf = (sentence: Sentence): SentenceWords => {
    const words = known.get(sentence) ?? sentenceWords(sentence, clustersOf)
    known.set(sentence, words)
    return words
  }
  return (sentence, type, mode, trigger) =>
    contextsBy(
      model,
      contextFeatures({
        sentence,
        words: wordsOf(sentence),
        around: neighbours(sentences, sentence).map(wordsOf),
        type,
        mode,
        trigger,
      }),
    )
}
