// The sentences of a text as the coder sees them when it looks for acts, with what its rules read in each.

import {
  beginStory,
  type Interpretation,
  mayBeTrigger,
  mendReports,
  mendVerbs,
  noteNames,
  ruleInterpretations,
  type SentenceView,
  viewOf,
} from "@demarche/events"
import {annotate, type Sentence, type Span} from "@demarche/text"
import type {ReadingModels} from "../coder/coder-models.ts"

interface ReadSentence {
  readonly view: SentenceView
  /** The acts that the rules read. */
  readonly rules: readonly Interpretation[]
}

interface DatedText {
  readonly id: string
  readonly text: string
  readonly date?: string | null
}

/** In the order of the text; a sentence knows the names of those before it. */
export function* readSentences(
  {id, text, date}: DatedText,
  {textModelOf, knowledge, vectors}: ReadingModels,
): Generator<ReadSentence> {
  const model = textModelOf(text)
  const words = {clusterOf: (form: string) => model.words.clustersOf(form), vectors}
  const annotated = annotate({id, text, language: "en", ...(date == null ? {} : {date})}, model)
  const story = beginStory(annotated, knowledge)
  for (const sentence of annotated.sentences.map(mendVerbs).map(mendReports)) {
    noteNames(story, sentence)
    const rules = ruleInterpretations(sentence)
    yield {view: viewOf(story, sentence, words, rules), rules}
  }
}

/** Steps from a token up to the root. */
export function depthOf(sentence: Sentence, token: number): number {
  let depth = 0
  for (let at = token; sentence.heads[at]! >= 0 && depth < 100; at = sentence.heads[at]!) depth++
  return depth
}

/** Tokens that a trigger covers, also in part. */
export const tokensOf = (sentence: Sentence, trigger: readonly Span[]): number[] =>
  [...sentence.forms.keys()].filter(token =>
    trigger.some(span => span.start < sentence.ends[token]! && sentence.starts[token]! < span.end),
  )

/** Tokens of a trigger that may tell an act, the highest first. */
export const triggerWords = (sentence: Sentence, trigger: readonly Span[]): number[] =>
  tokensOf(sentence, trigger)
    .filter(token => mayBeTrigger(sentence, token))
    .sort((a, b) => depthOf(sentence, a) - depthOf(sentence, b) || a - b)
