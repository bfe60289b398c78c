// The whole coder. Each line takes what stands above it and returns something new.

import type {Knowledge} from "@demarche/actors"
import type {EventRecord} from "@demarche/codebook"
import {type AnnotatedDocument, annotate, type Document, type Sentence, type TextModel} from "@demarche/text"
import type {Act} from "./acts/act.ts"
import {findActs} from "./acts/find-acts.ts"
import {mendReports} from "./arguments/mend-reports.ts"
import {mendVerbs} from "./arguments/mend-verbs.ts"
import {withConfidence} from "./confidence/confidence.ts"
import {byKeywords, byModel} from "./contexts/find-contexts.ts"
import {noteNames} from "./mentions/note-names.ts"
import {beginStory} from "./mentions/story.ts"
import type {ClusterOf} from "./model/clusters.ts"
import type {EventModel} from "./model/event-model.ts"
import {inheritPlaces} from "./places/inherit-places.ts"
import {inheritSizes} from "./same-event/inherit-sizes.ts"
import {mergeActs} from "./same-event/merge-acts.ts"
import {withRetoldNouns} from "./same-event/retold-nouns.ts"
import {inheritDays} from "./time/same-day.ts"
import {toRecord} from "./to-record.ts"

/** What the coder needs to read: bytes turned into models once, then shared by all documents. */
export interface CoderModels {
  readonly text: TextModel
  readonly knowledge: Knowledge
  /** Without it the rules alone decide. */
  readonly events?: EventModel
}

export interface Coded {
  readonly document: Document
  readonly annotated: AnnotatedDocument
  readonly events: readonly EventRecord[]
}

/** Code one document. Deterministic: the same document and models give the same records. */
export function codeDocument(document: Document, models: CoderModels): Coded {
  const annotated = annotate(document, models.text)
  return {document, annotated, events: codeAnnotated(annotated, models)}
}

/** Code a document that is annotated already. */
export const codeAnnotated = (annotated: AnnotatedDocument, models: CoderModels): readonly EventRecord[] =>
  recordsWithLines(annotated, models).map(({record}) => record)

/** The records, each with the lines of the scorecard that its confidence is read from. */
export const recordsWithLines = (
  annotated: AnnotatedDocument,
  models: CoderModels,
): readonly {readonly record: EventRecord; readonly lines: readonly string[]}[] =>
  withConfidence(readActs(annotated, models), annotated.sentences.length).map(({act, lines, confidence}) => ({
    record: toRecord(annotated.document, act, confidence),
    lines,
  }))

/** The acts of a document, each told once, before they become records. */
function readActs(annotated: AnnotatedDocument, {text, knowledge, events}: CoderModels): readonly Act[] {
  const clusterOf: ClusterOf = form => text.words.clustersOf(form)
  const story = beginStory(annotated, knowledge)
  const sentences = annotated.sentences.map(mendVerbs).map(mendReports)
  const learned = events === undefined ? null : {...events, clusterOf}
  const topics = events === undefined ? byKeywords : byModel(events.contexts, sentences, clusterOf)
  const acts = sentences.flatMap(sentence => {
    noteNames(story, sentence)
    return findActs(story, sentence, learned, topics)
  })
  const {document} = annotated
  const textOf = (sentence: Sentence, from: number, to: number): string =>
    (sentence.in === "title" ? (document.title ?? "") : document.text).slice(
      sentence.starts[from]!,
      sentence.ends[to - 1]!,
    )
  return withRetoldNouns(
    mergeActs(inheritPlaces(inheritSizes(inheritDays(acts, textOf), sentences, textOf))),
    sentences,
  )
}
