// What the lemmatiser learns from: the training parts of EWT and GUM, and regular inflections of WordNet's words.

import {readTreebankFile} from "../treebank/treebank.ts"
import {inflections} from "./inflections.ts"
import {type LemmaExample, trainLemmas} from "./train-lemmas.ts"

/** Bytes of the lemma model; `wordnet` is the folder of WordNet's index files. */
export const trainLemmaModel = (wordnet: string): ArrayBuffer => {
  const examples = (["ewt", "gum"] as const).flatMap(treebank =>
    readTreebankFile(treebank, "train").flatMap(({words}): readonly LemmaExample[] => words),
  )
  return trainLemmas(examples, inflections(wordnet))
}
