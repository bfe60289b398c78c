// The whole coder. Each line takes what stands above it and returns something new.

import type {Knowledge} from "@demarche/actors"
import type {EventRecord, Statement, Trend} from "@demarche/codebook"
import {type AnnotatedDocument, annotate, type Document, type Sentence, type TextModel} from "@demarche/text"
import type {Act} from "./acts/act.ts"
import {findActs} from "./acts/find-acts.ts"
import {withMakers} from "./acts/maker-told-before.ts"
import {withWhosePeople} from "./acts/whose-people.ts"
import {mendReports} from "./arguments/mend-reports.ts"
import {mendVerbs} from "./arguments/mend-verbs.ts"
import {withConfidence} from "./confidence/confidence.ts"
import {byKeywords, byModel} from "./contexts/find-contexts.ts"
import {likeliest} from "./mentions/likeliest.ts"
import {noteNames} from "./mentions/note-names.ts"
import type {Participant} from "./mentions/participant.ts"
import {beginStory, type Story} from "./mentions/story.ts"
import {isToldBeside, toldBest} from "./mentions/told-best.ts"
import type {ClusterOf} from "./model/clusters.ts"
import type {EventModel} from "./model/event-model.ts"
import {inheritPlaces} from "./places/inherit-places.ts"
import {withClaims} from "./same-event/claimed.ts"
import {withDayOfLead} from "./same-event/day-of-lead.ts"
import {withHeadlineNouns} from "./same-event/headline-nouns.ts"
import {inheritSizes} from "./same-event/inherit-sizes.ts"
import {mergeActs} from "./same-event/merge-acts.ts"
import {withRetoldNouns} from "./same-event/retold-nouns.ts"
import {findStatements} from "./statements/find-statements.ts"
import {findTrends} from "./statements/find-trends.ts"
import {withoutTrends} from "./statements/without-trends.ts"
import {inheritDays} from "./time/same-day.ts"
import {toRecord} from "./to-record.ts"

/** What the coder needs to read: bytes turned into models once, then shared by all documents. */
export interface CoderModels {
  readonly text: TextModel
  readonly knowledge: Knowledge
  /** Without it the rules alone decide. */
  readonly events?: EventModel
}

/** What to read besides events. */
export interface CodeOptions {
  /** Read statements and trends too. */
  readonly statements?: boolean
}

export interface Coded {
  readonly document: Document
  readonly annotated: AnnotatedDocument
  readonly events: readonly EventRecord[]
  /** Only when asked for, in reading order. */
  readonly statements?: readonly Statement[]
  /** Only when asked for, in reading order. */
  readonly trends?: readonly Trend[]
}

/** Code one document. Deterministic: the same document and models give the same records. */
export function codeDocument(document: Document, models: CoderModels, options: CodeOptions = {}): Coded {
  const annotated = annotate(document, models.text)
  const {story, sentences, lined} = readStory(annotated, models)
  const events = lined.map(({record}) => record)
  if (options.statements !== true) return {document, annotated, events}
  const statements = findStatements(story, sentences, events)
  return {document, annotated, events, statements, trends: findTrends(story, sentences, statements)}
}

/** The records of a document that is annotated already, each with the lines of the scorecard that its confidence is read from. */
export const recordsWithLines = (annotated: AnnotatedDocument, models: CoderModels): ReadStory["lined"] =>
  readStory(annotated, models).lined

/** The act with its pronouns as names, no party twice and nobody on both sides. */
function namedBest(story: Story, act: Act): Act {
  const named = (
    side: readonly Participant[],
    others: readonly Participant[],
    faced?: ReadonlySet<string>,
  ): readonly Participant[] => {
    const parties = side
      .filter(party => !isToldBeside(story, party, side))
      .flatMap(party => toldBest(story, party))
      .map(party => likeliest(story, party, faced))
    return parties.filter(
      (party, at) =>
        !parties.some((other, before) => before < at && isSameWords(other, party)) &&
        !others.some(other => isSameWords(other, party)),
    )
  }
  const actors = named(act.actors, [], statesAmong(act.recipients))
  return {...act, actors, recipients: named(act.recipients, actors)}
}

const statesAmong = (parties: readonly Participant[]): ReadonlySet<string> =>
  new Set(
    parties.flatMap(({resolution: {kind, code, sector}}) =>
      (kind === "state" || (kind === "place" && sector === "GOV")) && code !== null ? [code] : [],
    ),
  )

const isSameWords = (a: Participant, b: Participant): boolean =>
  a.span.start === b.span.start && a.span.in === b.span.in

/** A story that has been read to its end, with its events. */
interface ReadStory {
  readonly story: Story
  readonly sentences: readonly Sentence[]
  readonly lined: readonly {readonly record: EventRecord; readonly lines: readonly string[]}[]
}

function readStory(annotated: AnnotatedDocument, {text, knowledge, events}: CoderModels): ReadStory {
  const clusterOf: ClusterOf = form => text.words.clustersOf(form)
  const story = beginStory(annotated, knowledge)
  const sentences = annotated.sentences.map(mendVerbs).map(mendReports)
  const learned = events === undefined ? null : {...events, clusterOf}
  const topics = events === undefined ? byKeywords : byModel(events.contexts, sentences, clusterOf)
  const acts = sentences.flatMap(sentence => {
    noteNames(story, sentence)
    return withoutTrends(sentence, findActs(story, sentence, learned, topics), story.on)
  })
  const {document} = annotated
  const textOf = (sentence: Sentence, from: number, to: number): string =>
    (sentence.in === "title" ? (document.title ?? "") : document.text).slice(
      sentence.starts[from]!,
      sentence.ends[to - 1]!,
    )
  const placed = inheritPlaces(inheritSizes(inheritDays(acts, textOf, story), sentences, textOf))
  const told = withRetoldNouns(story, mergeActs(withClaims(story, placed, sentences)), sentences)
  const dated = withDayOfLead(story, withMakers(told), sentences, textOf)
  const merged = withHeadlineNouns(story, dated, sentences).map(withWhosePeople)
  return {
    story,
    sentences,
    lined: withConfidence(merged, sentences.length).map(({act, lines, confidence}) => ({
      record: toRecord(document, namedBest(story, act), confidence),
      lines,
    })),
  }
}
