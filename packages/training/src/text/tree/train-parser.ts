// Trains both classifiers of the parser and writes them as one model file.

import {
  HeadFinder,
  Labeller,
  type Lexicon,
  PARSER_COMPONENT,
  PARSER_FEATURES,
  packSure,
  type SureTable,
  stringColumn,
  type Tagger,
  type TransitionTable,
  TreeWords,
  tagKinds,
  WordColumns,
  writeModelFile,
} from "@demarche/text/for-training"
import {SureAnswers} from "../perceptron/sure-answers.ts"
import type {TreebankSentence} from "../treebank/treebank.ts"
import {type LabelExample, type LabelSettings, type TrainedLabeller, trainLabeller} from "./train-labeller.ts"
import {type TransitionSettings, trainTransitions} from "./train-transitions.ts"

interface ParserSettings {
  readonly transitions: TransitionSettings
  readonly labels: LabelSettings
}

/** Situations in which the transition classifier always answers the same on the training text. */
const sureTransitionsOf = (
  examples: readonly LabelExample[],
  words: TreeWords,
  table: TransitionTable,
): SureTable => {
  const answers = new SureAnswers()
  const finder = new HeadFinder(table, packSure([]), answers.observe)
  for (const {fill, heads} of examples) {
    fill(words)
    finder.find(words, new Int32Array(heads.length))
  }
  return answers.table()
}

/** The same for the labeller, on the right trees. */
const sureLabelsOf = (
  examples: readonly LabelExample[],
  words: TreeWords,
  {labels, candidates, table}: TrainedLabeller,
): SureTable => {
  const answers = new SureAnswers()
  const labeller = new Labeller(
    {names: ["dep", ...labels], candidates, table, sure: packSure([])},
    answers.observe,
  )
  for (const {fill, heads} of examples) {
    fill(words)
    const root = heads.length
    labeller.label(
      words,
      Int32Array.from(heads, head => (head < 0 ? root : head)),
      new Int32Array(root),
    )
  }
  return answers.table()
}

/** `tags`: the jackknifed joint tags of each sentence. `tagger` numbers them. */
export const trainParser = (
  sentences: readonly Omit<TreebankSentence, "tags">[],
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
  const sureTransitions = sureTransitionsOf(examples, words, transitions)
  const labeller = trainLabeller(examples, words, settings.labels, log)
  const sureLabels = sureLabelsOf(examples, words, labeller)
  return writeModelFile(PARSER_COMPONENT, PARSER_FEATURES, {
    entries: transitions.entries,
    sureTransitions: sureTransitions.entries,
    sureLabels: sureLabels.entries,
    labels: stringColumn(labeller.labels),
    candidateSets: labeller.candidates.sets,
    candidateStarts: labeller.candidates.starts,
    candidates: labeller.candidates.labels,
    slots: labeller.table.slots,
    rows: labeller.table.rows,
  })
}
