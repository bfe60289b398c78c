// What got better and what got worse between two runs over the same texts, event by event.

import type {GoldEvent, GoldItem} from "../gold/gold-item.ts"
import type {Alignment, Pair, PredictedEvent} from "./align-events.ts"

/** How well a gold event was answered: from nothing to type, actor and recipient. */
export type Grade = "missed" | "seen" | "type" | "triple"

const grades: readonly Grade[] = ["missed", "seen", "type", "triple"]

export interface ChangedEvent {
  readonly gold: GoldEvent
  readonly before: {readonly grade: Grade; readonly predicted: PredictedEvent | null}
  readonly after: {readonly grade: Grade; readonly predicted: PredictedEvent | null}
}

/** A text in which something changed. */
export interface ChangedText {
  readonly item: GoldItem
  /** Grades won, less grades lost, and a grade for each event too much that went or came. */
  readonly gain: number
  readonly events: readonly ChangedEvent[]
  /** Events too much that are gone, and new ones. */
  readonly gone: readonly PredictedEvent[]
  readonly come: readonly PredictedEvent[]
}

export interface Comparison {
  /** Greatest gain first; equal ones in the order of the texts. */
  readonly better: readonly ChangedText[]
  readonly worse: readonly ChangedText[]
  /** Something changed, for neither better nor worse. */
  readonly other: readonly ChangedText[]
  readonly unchanged: number
}

const gradeOf = (pair: Pair | undefined): Grade => {
  if (pair === undefined) return "missed"
  if (!pair.typeRight) return "seen"
  return pair.actorRight && pair.recipientRight ? "triple" : "type"
}

/** Two predictions of one text are the same when all that is scored in them is. */
const isSame = (a: PredictedEvent, b: PredictedEvent): boolean => scored(a) === scored(b)

const scored = ({confidence: _, ...event}: PredictedEvent): string => JSON.stringify(event)

const compareText = (item: GoldItem, before: Alignment, after: Alignment): ChangedText | null => {
  const pairIn = ({pairs}: Alignment, gold: GoldEvent): Pair | undefined =>
    pairs.find(pair => pair.gold === gold)
  const events = item.events.flatMap((gold): ChangedEvent[] => {
    if (gold.doubtful) return []
    const old = pairIn(before, gold)
    const young = pairIn(after, gold)
    const [from, to] = [gradeOf(old), gradeOf(young)]
    if (from === to) return []
    return [
      {
        gold,
        before: {grade: from, predicted: old?.predicted ?? null},
        after: {grade: to, predicted: young?.predicted ?? null},
      },
    ]
  })
  const gone = before.spurious.filter(event => !after.spurious.some(other => isSame(event, other)))
  const come = after.spurious.filter(event => !before.spurious.some(other => isSame(event, other)))
  if (events.length + gone.length + come.length === 0) return null
  const won = events.reduce(
    (sum, event) => sum + grades.indexOf(event.after.grade) - grades.indexOf(event.before.grade),
    0,
  )
  return {item, gain: won + before.spurious.length - after.spurious.length, events, gone, come}
}

/** @param before alignments of the same texts, in the same order, as `after` */
export const compareRuns = (
  items: readonly GoldItem[],
  before: readonly Alignment[],
  after: readonly Alignment[],
): Comparison => {
  const changed = items.flatMap((item, at) => compareText(item, before[at]!, after[at]!) ?? [])
  return {
    better: changed.filter(text => text.gain > 0).sort((a, b) => b.gain - a.gain),
    worse: changed.filter(text => text.gain < 0).sort((a, b) => a.gain - b.gain),
    other: changed.filter(text => text.gain === 0),
    unchanged: items.length - changed.length,
  }
}
