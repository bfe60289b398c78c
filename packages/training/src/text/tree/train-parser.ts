// Trains both classifiers of the parser and writes them as one model file.

import {
  type Lexicon,
  PARSER_COMPONENT,
  PARSER_FEATURES,
  stringColumn,
  type Tagger,
  TreeWords,
  tagKinds,
  WordColumns,
  writeModelFile,
} from "@demarche/text/for-training"
import type {TreebankSentence} from "../treebank/treebank.ts"
import {type LabelExample, type LabelSettings, trainLabeller} from "./train-labeller.ts"
import {type TransitionSettings, trainTransitions} from "./train-transitions.ts"

export interface ParserSettings {
  readonly transitions: TransitionSettings
  readonly labels: LabelSettings
}

/** `tags`: the jackknifed joint tags of each sentence. `tagger` numbers them. */
export const trainParser = (
  sentences: readonly TreebankSentence[],
  tags: readonly (readonly string[])[],
  lexicon: Lexicon,
  tagger: Tagger,
  settings: ParserSettings,
  log: (line: string) => void,
): ArrayBuffer => {
  const ids = new Map(tagger.upos.map((upos, tag) => [`${upos}|${tagger.xpos[tag]}`, tag]))
  const columns = new WordColumns(lexicon)
  const words = new TreeWords(tagKinds(tagger.upos))
  const examples = sentences.map(({forms, heads, deprels}, index): LabelExample => {
    const given = Int32Array.from(tags[index]!, tag => ids.get(tag)!)
    return {
      heads,
      deprels,
      fill: target => {
        columns.fill(forms)
        target.fill(columns, given)
      },
    }
  })
  const transitions = trainTransitions(examples, words, settings.transitions, log)
  const labeller = trainLabeller(examples, words, settings.labels, log)
  return writeModelFile(PARSER_COMPONENT, PARSER_FEATURES, {
    entries: transitions.entries,
    labels: stringColumn(labeller.labels),
    candidateStarts: labeller.candidates.starts,
    candidates: labeller.candidates.labels,
    slots: labeller.table.slots,
    rows: labeller.table.rows,
  })
}
