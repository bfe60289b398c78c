// Which predicted event answers which gold event of the same text: one to one, the best pairs first. Two events can be a
// pair when their triggers touch, or when they have one type and share a party. A gold event marked as doubtful takes its
// prediction away and counts for nothing, found or not.

import type {Span} from "@demarche/text"
import type {GoldEvent, GoldItem} from "../gold/gold-item.ts"
import {matchSides, type PredictedParty, sideIsRight} from "./match-parties.ts"

/** An event as any system may give it. */
export interface PredictedEvent {
  readonly type: string
  readonly mode: string | null
  readonly modality: string
  readonly trigger: readonly Span[]
  readonly actors: readonly PredictedParty[]
  readonly recipients: readonly PredictedParty[]
  readonly contexts: readonly string[]
  readonly attribution: {readonly text: string; readonly span: Span | null; readonly stance: string} | null
  /** `words`: the name as the text has it, where it differs from its usual form. */
  readonly place: {
    readonly country: string | null
    readonly name: string | null
    readonly words?: string | null
  } | null
  readonly date: string | null
  readonly enddate: string | null
  readonly datePrecision: string | null
  readonly amounts: readonly {readonly value: number; readonly unit: string; readonly bound: string}[]
  readonly size: {readonly [key: string]: {readonly value: number; readonly bound: string} | undefined} | null
  readonly confidence: number
}

export interface Pair {
  readonly gold: GoldEvent
  readonly predicted: PredictedEvent
  readonly typeRight: boolean
  readonly actorRight: boolean
  readonly recipientRight: boolean
}

export interface Alignment {
  readonly pairs: readonly Pair[]
  /** Gold events nothing answers, doubtful ones left out. */
  readonly missed: readonly GoldEvent[]
  /** Predicted events that answer nothing; those that meet a doubtful gold event are left out. */
  readonly spurious: readonly PredictedEvent[]
}

const touches = (a: readonly Span[], b: readonly Span[]): boolean =>
  a.some(one => b.some(other => one.start < other.end && other.start < one.end))

function pairOf(
  item: GoldItem,
  gold: GoldEvent,
  predicted: PredictedEvent,
): {pair: Pair; points: number} | null {
  const {actors, recipients} = matchSides(item.text, gold, predicted)
  const typeRight = gold.type === predicted.type
  const triggerMet = touches(gold.trigger, predicted.trigger)
  // an event of the same type with the same parties is the same event, also when another word was taken as trigger
  if (!triggerMet && !(typeRight && actors.matched + recipients.matched > 0)) return null
  const pair = {
    gold,
    predicted,
    typeRight,
    actorRight: sideIsRight(actors),
    recipientRight: sideIsRight(recipients),
  }
  const points =
    (typeRight ? 8 : 0) +
    (triggerMet ? 4 : 0) +
    (pair.actorRight ? 2 : 0) +
    (pair.recipientRight ? 2 : 0) +
    (actors.matched + recipients.matched) * 0.1
  return {pair, points}
}

export function alignEvents(item: GoldItem, predicted: readonly PredictedEvent[]): Alignment {
  const candidates = item.events.flatMap((gold, g) =>
    predicted.flatMap((event, p) => {
      const found = pairOf(item, gold, event)
      return found === null ? [] : [{...found, g, p}]
    }),
  )
  candidates.sort((a, b) => b.points - a.points || a.g - b.g || a.p - b.p)
  const usedGold = new Set<number>()
  const usedPredicted = new Set<number>()
  const pairs: Pair[] = []
  for (const {pair, g, p} of candidates) {
    if (usedGold.has(g) || usedPredicted.has(p)) continue
    usedGold.add(g)
    usedPredicted.add(p)
    if (!pair.gold.doubtful) pairs.push(pair)
  }
  return {
    pairs,
    missed: item.events.filter((gold, g) => !usedGold.has(g) && !gold.doubtful),
    spurious: predicted.filter((_, p) => !usedPredicted.has(p)),
  }
}
