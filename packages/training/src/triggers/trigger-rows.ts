// Every word of the corpus that may tell an act, with what it tells: one of the types, or none. Words of a trigger below its
// highest word, and doubtful events, teach nothing.

import {eventTypes} from "@demarche/codebook"
import type {GoldItem} from "@demarche/evaluation"
import {
  governorOf,
  mayBeTrigger,
  meaningsOfWord,
  modeClass,
  modeFeatures,
  NO_ACT,
  seenWords,
  triggerFeatures,
} from "@demarche/events"
import type {Sentence} from "@demarche/text"
import type {ReadingModels} from "../coder/coder-models.ts"
import type {LabelledRow} from "../linear/learn-linear.ts"
import type {ReadRow} from "../network/learn-network.ts"
import {labelled, type SequenceLesson} from "../network/learn-sequence.ts"
import {readSentences, tokensOf, triggerWords} from "./read-sentences.ts"

export const TRIGGER_CLASSES: readonly string[] = [...eventTypes, NO_ACT].sort()

/** What each word of a sentence is taught to tell; `null`: nothing is taught. */
function lessons(sentence: Sentence, {events}: GoldItem): Map<number, string | null> {
  const found = new Map<number, string | null>()
  for (const {trigger, type, doubtful} of events) {
    for (const token of tokensOf(sentence, trigger)) if (!found.has(token)) found.set(token, null)
    const [head = -1] = triggerWords(sentence, trigger)
    if (head >= 0) found.set(head, doubtful ? null : type)
  }
  return found
}

/** Labelled with the type, or that there is no act. */
export const triggerRows = (items: readonly GoldItem[], models: ReadingModels): ReadRow[] =>
  items.flatMap(item => {
    const rows: ReadRow[] = []
    for (const {view} of readSentences(item, models)) {
      const {sentence} = view
      const taught = lessons(sentence, item)
      for (let token = 0; token < sentence.forms.length; token++) {
        const label = taught.has(token) ? taught.get(token)! : NO_ACT
        if (label === null || !mayBeTrigger(sentence, token)) continue
        rows.push({
          features: triggerFeatures(view, token),
          words: [...meaningsOfWord(view, token), view.about],
          label,
        })
      }
    }
    return rows
  })

/** The sentences that hold a word which may tell an act, each such word beside its governor. */
export const triggerLessons = (
  items: readonly GoldItem[],
  models: ReadingModels,
  importance: number,
): SequenceLesson[] =>
  items.flatMap(item => {
    const found: SequenceLesson[] = []
    for (const {view} of readSentences(item, models)) {
      const {sentence} = view
      const taught = lessons(sentence, item)
      const pairs = sentence.forms.flatMap((_, token) => {
        const label = taught.has(token) ? taught.get(token)! : NO_ACT
        return label === null || !mayBeTrigger(sentence, token)
          ? []
          : [{one: token, other: governorOf(sentence, token), label}]
      })
      if (pairs.length > 0) found.push(labelled(seenWords(view), pairs, TRIGGER_CLASSES, importance))
    }
    return found
  })

/** The certain acts, labelled with type and mode. */
export const modeRows = (items: readonly GoldItem[], models: ReadingModels): LabelledRow[] =>
  items.flatMap(item => {
    const rows: LabelledRow[] = []
    for (const {view} of readSentences(item, models))
      for (const {trigger, type, mode, doubtful} of item.events) {
        const words = triggerWords(view.sentence, trigger)
        if (doubtful || words.length === 0) continue
        rows.push({features: modeFeatures(view, words), label: modeClass(type, mode)})
      }
    return rows
  })
