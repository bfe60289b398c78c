// A text as the relation model reads it, whatever pair is asked about: its sentences, the acts that the rules read, and what
// the models of triggers hold each word for.

import type {Knowledge} from "@demarche/actors"
import {type AnnotatedDocument, annotate, type Sentence, type TextModel} from "@demarche/text"
import {ruleInterpretations} from "../acts/find-acts.ts"
import {mendReports} from "../arguments/mend-reports.ts"
import {mendVerbs} from "../arguments/mend-verbs.ts"
import {noteNames} from "../mentions/note-names.ts"
import {beginStory} from "../mentions/story.ts"
import type {EventModel} from "../model/event-model.ts"
import {triggerMargins} from "../triggers/learned.ts"
import {viewOf} from "../triggers/trigger-features.ts"
import type {Reading} from "./reading.ts"
import {type ReadAct, readActs} from "./rule-readings.ts"

/** What reads texts for the relation model. */
export interface TextReader {
  readonly text: TextModel
  readonly knowledge: Knowledge
  readonly events: Pick<EventModel, "triggers" | "vectors">
}

export interface ReadText {
  readonly sentences: readonly Sentence[]
  readonly acts: readonly ReadAct[]
  /** For each word that may tell an act, counted through the text, the chance of each class of the triggers. */
  readonly chances: ReadonlyMap<number, Float64Array>
}

/** @param reading `plv` makes nothing of the chances: they are left out */
export function readText(text: string, reader: TextReader, reading: Reading): ReadText {
  const annotated = annotate({id: "", text, language: "en"}, reader.text)
  const sentences = annotated.sentences.map(mendVerbs).map(mendReports)
  return {
    sentences,
    acts: readActs(sentences),
    chances: reading === "plv" ? new Map() : wordChances(annotated, sentences, reader),
  }
}

function wordChances(
  annotated: AnnotatedDocument,
  sentences: readonly Sentence[],
  {text, knowledge, events}: TextReader,
): Map<number, Float64Array> {
  const story = beginStory(annotated, knowledge)
  const words = {clusterOf: (form: string) => text.words.clustersOf(form), vectors: events.vectors}
  const chances = new Map<number, Float64Array>()
  let offset = 0
  for (const sentence of sentences) {
    noteNames(story, sentence)
    const view = viewOf(story, sentence, words, ruleInterpretations(sentence))
    for (const [token, margins] of triggerMargins(view, events.triggers))
      chances.set(offset + token, chancesOf(margins))
    offset += sentence.forms.length
  }
  return chances
}

/** Scores of the jury lie about half as far apart as logarithms of chances. */
const APART = 2

/** @param margins above "no act", which itself is minus infinity */
function chancesOf(margins: Float64Array): Float64Array {
  const chances = margins.map(margin => Math.exp(APART * margin))
  const total = chances.reduce((sum, one) => sum + one, 1)
  return chances.map(one => one / total)
}
