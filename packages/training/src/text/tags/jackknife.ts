// Tags for the training sentences as the tagger would give them to unseen text: each part is tagged by a tagger that
// learnt from the other parts. A parser trained on right tags, or on the tagger's own training output, trusts them too
// much.

import {type Lexicon, Tagger, WordColumns} from "@demarche/text/for-training"
import type {TreebankSentence} from "../treebank/treebank.ts"
import {type TaggerSettings, trainTagger} from "./train-tagger.ts"

/** The joint tags (`UPOS|XPOS`) that a tagger gives each sentence. */
export function taggedBy(
  tagger: Tagger,
  lexicon: Lexicon,
  sentences: readonly {readonly forms: readonly string[]}[],
): string[][] {
  const columns = new WordColumns(lexicon)
  return sentences.map(({forms}) => {
    columns.fill(forms)
    const tags = new Int32Array(forms.length)
    tagger.tag(columns, tags)
    return Array.from(tags, tag => `${tagger.upos[tag]}|${tagger.xpos[tag]}`)
  })
}

/**
 * Joint tags (`UPOS|XPOS`) of each sentence; every tagger learns from the `taught` ones too. Neighbouring sentences, often of one
 * document, fall into one part.
 */
export const jackknifedTags = (
  sentences: readonly TreebankSentence[],
  taught: readonly TreebankSentence[],
  lexicon: Lexicon,
  settings: TaggerSettings,
  parts: number,
  log: (line: string) => void,
): string[][] => {
  const result: string[][] = []
  const partOf = (index: number): number => Math.floor((index * parts) / sentences.length)
  for (let part = 0; part < parts; part++) {
    const others = sentences.filter((_, index) => partOf(index) !== part)
    const tagger = new Tagger(trainTagger([...others, ...taught], lexicon, settings, () => {}))
    const own = sentences.flatMap((_, index) => (partOf(index) === part ? [index] : []))
    const tags = taggedBy(
      tagger,
      lexicon,
      own.map(index => sentences[index]!),
    )
    own.forEach((index, at) => {
      result[index] = tags[at]!
    })
    log(`jackknife: part ${part + 1} of ${parts}`)
  }
  return result
}
