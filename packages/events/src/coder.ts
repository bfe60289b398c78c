// The whole coder. Each line takes what stands above it and returns something new.

import type {Knowledge} from "@demarche/actors"
import type {EventRecord} from "@demarche/codebook"
import {type AnnotatedDocument, annotate, type Document, type Sentence, type TextModel} from "@demarche/text"
import {findActs} from "./acts/find-acts.ts"
import {mendReports} from "./arguments/mend-reports.ts"
import {mendVerbs} from "./arguments/mend-verbs.ts"
import {byKeywords, byModel} from "./contexts/find-contexts.ts"
import {noteNames} from "./mentions/note-names.ts"
import {beginStory} from "./mentions/story.ts"
import type {ClusterOf} from "./model/clusters.ts"
import type {EventModel} from "./model/event-model.ts"
import {inheritPlaces} from "./places/inherit-places.ts"
import {inheritSizes} from "./same-event/inherit-sizes.ts"
import {mergeActs} from "./same-event/merge-acts.ts"
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
export function codeAnnotated(
  annotated: AnnotatedDocument,
  {text, knowledge, events}: CoderModels,
): readonly EventRecord[] {
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
  return mergeActs(inheritPlaces(inheritSizes(acts, sentences, textOf))).map(act => toRecord(document, act))
}
