// Every word of the corpus that may tell an act, with what it tells: one of the types, or none. Words of a trigger below its
// highest word, and doubtful events, teach nothing.

import type {Knowledge} from "@demarche/actors"
import type {GoldItem} from "@demarche/evaluation"
import {
  beginStory,
  mayBeTrigger,
  mendReports,
  mendVerbs,
  modeClass,
  modeFeatures,
  NO_ACT,
  noteNames,
  ruleInterpretations,
  type SentenceView,
  triggerFeatures,
  viewOf,
} from "@demarche/events"
import {annotate, type Sentence, type Span, type TextModel} from "@demarche/text"

export interface TriggerRow {
  readonly features: readonly number[]
  readonly type: string
  /** Number of the item. */
  readonly item: number
}

/** An act of the corpus with its mode. */
export interface ModeRow {
  readonly features: readonly number[]
  /** Type, and mode behind a point. */
  readonly label: string
}

export function depthOf(sentence: Sentence, token: number): number {
  let depth = 0
  for (let at = token; sentence.heads[at]! >= 0 && depth < 100; at = sentence.heads[at]!) depth++
  return depth
}

/** What each word of a sentence is taught to tell; `null`: nothing is taught. */
function lessons(sentence: Sentence, {events}: GoldItem): Map<number, string | null> {
  const found = new Map<number, string | null>()
  for (const {trigger, type, doubtful} of events) {
    for (let token = 0; token < sentence.forms.length; token++)
      if (
        trigger.some(span => span.start < sentence.ends[token]! && sentence.starts[token]! < span.end) &&
        !found.has(token)
      )
        found.set(token, null)
    const [head = -1] = triggerWords(sentence, trigger)
    if (head >= 0) found.set(head, doubtful ? null : type)
  }
  return found
}

/** Sentences of an item as the coder sees them. */
export function* viewsOf(item: GoldItem, text: TextModel, knowledge: Knowledge): Generator<SentenceView> {
  const document = {
    id: item.id,
    text: item.text,
    language: "en",
    ...(item.date === null ? {} : {date: item.date}),
  }
  const annotated = annotate(document, text)
  const story = beginStory(annotated, knowledge)
  for (const sentence of annotated.sentences.map(mendVerbs).map(mendReports)) {
    noteNames(story, sentence)
    yield viewOf(story, sentence, form => text.words.clustersOf(form), ruleInterpretations(sentence))
  }
}

/** Tokens of a trigger that may tell an act, the highest first. */
export const triggerWords = (sentence: Sentence, trigger: readonly Span[]): number[] =>
  sentence.forms
    .flatMap((_, token) =>
      trigger.some(span => span.start < sentence.ends[token]! && sentence.starts[token]! < span.end) &&
      mayBeTrigger(sentence, token)
        ? [token]
        : [],
    )
    .sort((a, b) => depthOf(sentence, a) - depthOf(sentence, b) || a - b)

export const modeRows = (items: readonly GoldItem[], text: TextModel, knowledge: Knowledge): ModeRow[] =>
  items.flatMap(item =>
    [...viewsOf(item, text, knowledge)].flatMap(view =>
      item.events.flatMap(({trigger, type, mode, doubtful}) => {
        const words = triggerWords(view.sentence, trigger)
        return doubtful || words.length === 0
          ? []
          : [{features: modeFeatures(view, words), label: modeClass(type, mode)}]
      }),
    ),
  )

export function triggerRows(items: readonly GoldItem[], text: TextModel, knowledge: Knowledge): TriggerRow[] {
  return items.flatMap((item, number) => {
    const rows: TriggerRow[] = []
    for (const view of viewsOf(item, text, knowledge)) {
      const {sentence} = view
      const taught = lessons(sentence, item)
      for (let token = 0; token < sentence.forms.length; token++) {
        const type = taught.has(token) ? taught.get(token)! : NO_ACT
        if (type === null || !mayBeTrigger(sentence, token)) continue
        rows.push({features: triggerFeatures(view, token), type, item: number})
      }
    }
    return rows
  })
}
