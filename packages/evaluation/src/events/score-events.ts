// The yardstick of coding: how much of what a careful reader found was found, and how much of what was found is right.

import type {GoldEvent, GoldItem} from "../gold/gold-item.ts"
import {type Alignment, alignEvents, type Pair, type PredictedEvent} from "./align-events.ts"
import {answersByPlace} from "./match-parties.ts"

export interface Rate {
  readonly right: number
  readonly of: number
}

export interface PrecisionRecall {
  readonly matched: number
  readonly gold: number
  readonly predicted: number
}

export interface EventScores {
  /** An act was seen at all, whatever its type. */
  readonly found: PrecisionRecall
  readonly type: PrecisionRecall
  /** Type, actor and recipient all right. */
  readonly triple: PrecisionRecall
  readonly byType: ReadonlyMap<string, PrecisionRecall>
  /** Over events of the right type. */
  readonly actor: Rate
  readonly recipient: Rate
  /** Country or non-state code of the parties that were found where gold marks them and gives their code. */
  readonly partyCode: Rate
  /** Sector of the same parties, where gold gives one. */
  readonly partySector: Rate
  readonly modality: Rate
  /** Among gold events that are not simply actual. */
  readonly modalityOfOthers: Rate
  /** Hypothetical or negated gold events that were reported as actual. */
  readonly falselyActual: Rate
  readonly mode: Rate
  readonly attribution: Rate
  /** The country of the place. */
  readonly place: Rate
  /** The finest place that the text names, where the label names one. */
  readonly finestPlace: Rate
  readonly date: Rate
  readonly amount: Rate
  /** Each stated count of dead, injured, arrested or taking part, with its bound. */
  readonly size: Rate
  readonly contexts: PrecisionRecall
  /** Texts without any event in which one was reported. */
  readonly falseAlarms: Rate
}

export const f1 = ({matched, gold, predicted}: PrecisionRecall): number =>
  gold + predicted === 0 ? 1 : (2 * matched) / (gold + predicted)
export const share = ({right, of}: Rate): number => (of === 0 ? 1 : right / of)

class Tally {
  matched = 0
  gold = 0
  predicted = 0
  right = 0
  of = 0

  judge(isRight: boolean): void {
    this.of++
    if (isRight) this.right++
  }

  get precisionRecall(): PrecisionRecall {
    return {matched: this.matched, gold: this.gold, predicted: this.predicted}
  }

  get rate(): Rate {
    return {right: this.right, of: this.of}
  }
}

const spanMet = (
  gold: {readonly start: number; readonly end: number},
  predicted: {readonly start: number; readonly end: number} | null,
): boolean => predicted !== null && gold.start < predicted.end && predicted.start < gold.end

/** Words that tell the kind of a place and not which one. */
const kindOfPlace =
  /^(the|of|city|province|region|district|governorate|state|county|oblast|department|area|town|village|capital|strip|island|airport|international|air|base|desert|river|mountains|refugee|camp|de|al)$/

const placeWords = (name: string): string[] => {
  const words = name
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter(word => word !== "")
  const telling = words.filter(word => !kindOfPlace.test(word))
  return telling.length === 0 ? words : telling
}

/** One name, whatever its accents, hyphens and the word for its kind: "Tigray" and "Tigray Region". */
const isSamePlace = (gold: string, predicted: string | null): boolean =>
  predicted !== null && placeWords(gold).join(" ") === placeWords(predicted).join(" ")

function amountRight(gold: NonNullable<GoldEvent["amount"]>, predicted: PredictedEvent): boolean {
  return predicted.amounts.some(
    amount =>
      Math.abs(amount.value - gold.value) <= Math.abs(gold.value) * 1e-6 && amount.bound === gold.bound,
  )
}

/** Scores predictions for texts, in the same order. */
export function scoreEvents(
  items: readonly GoldItem[],
  predictions: readonly (readonly PredictedEvent[])[],
): {readonly scores: EventScores; readonly alignments: readonly Alignment[]} {
  const names = [
    "found",
    "type",
    "triple",
    "actor",
    "recipient",
    "partyCode",
    "partySector",
    "modality",
    "modalityOfOthers",
    "falselyActual",
    "mode",
    "attribution",
    "place",
    "finestPlace",
    "date",
    "amount",
    "size",
    "contexts",
    "falseAlarms",
  ] as const
  const tally = Object.fromEntries(names.map(name => [name, new Tally()])) as Record<
    (typeof names)[number],
    Tally
  >
  const byType = new Map<string, Tally>()
  const typeTally = (type: string): Tally => {
    const known = byType.get(type) ?? new Tally()
    byType.set(type, known)
    return known
  }
  const alignments = items.map((item, at) => alignEvents(item, predictions[at] ?? []))
  alignments.forEach((alignment, at) => {
    const item = items[at]!
    if (item.events.length === 0) tally.falseAlarms.judge(alignment.spurious.length > 0)
    for (const gold of [...alignment.pairs.map(pair => pair.gold), ...alignment.missed]) {
      tally.found.gold++
      tally.type.gold++
      tally.triple.gold++
      typeTally(gold.type).gold++
    }
    for (const event of [...alignment.pairs.map(pair => pair.predicted), ...alignment.spurious]) {
      tally.found.predicted++
      tally.type.predicted++
      tally.triple.predicted++
      typeTally(event.type).predicted++
    }
    for (const pair of alignment.pairs) judgePair(pair, tally, typeTally)
  })
  return {
    alignments,
    scores: {
      found: tally.found.precisionRecall,
      type: tally.type.precisionRecall,
      triple: tally.triple.precisionRecall,
      byType: new Map(
        [...byType].sort(([a], [b]) => (a < b ? -1 : 1)).map(([type, one]) => [type, one.precisionRecall]),
      ),
      actor: tally.actor.rate,
      recipient: tally.recipient.rate,
      partyCode: tally.partyCode.rate,
      partySector: tally.partySector.rate,
      modality: tally.modality.rate,
      modalityOfOthers: tally.modalityOfOthers.rate,
      falselyActual: tally.falselyActual.rate,
      mode: tally.mode.rate,
      attribution: tally.attribution.rate,
      place: tally.place.rate,
      finestPlace: tally.finestPlace.rate,
      date: tally.date.rate,
      amount: tally.amount.rate,
      size: tally.size.rate,
      contexts: tally.contexts.precisionRecall,
      falseAlarms: tally.falseAlarms.rate,
    },
  }
}

function judgePair(
  {gold, predicted, typeRight, actorRight, recipientRight}: Pair,
  tally: Record<string, Tally>,
  typeTally: (type: string) => Tally,
): void {
  tally["found"]!.matched++
  if (gold.modality === "hypothetical" || gold.modality === "negation")
    tally["falselyActual"]!.judge(predicted.modality === "actual")
  if (!typeRight) return
  tally["type"]!.matched++
  typeTally(gold.type).matched++
  if (actorRight && recipientRight) tally["triple"]!.matched++
  tally["actor"]!.judge(actorRight)
  tally["recipient"]!.judge(recipientRight)
  for (const side of ["actors", "recipients"] as const)
    for (const [party, answer] of answersByPlace(gold[side], predicted[side])) {
      tally["partyCode"]!.judge(party.code === answer.code)
      if (party.sector !== undefined) tally["partySector"]!.judge(party.sector === answer.sector)
    }
  tally["modality"]!.judge(gold.modality === predicted.modality)
  if (gold.modality !== "actual") tally["modalityOfOthers"]!.judge(gold.modality === predicted.modality)
  if (gold.mode !== null) tally["mode"]!.judge(gold.mode === predicted.mode)
  if (gold.attribution !== null || predicted.attribution !== null) {
    tally["attribution"]!.judge(
      gold.attribution !== null &&
        predicted.attribution !== null &&
        spanMet(gold.attribution.span, predicted.attribution.span),
    )
  }
  if (gold.place?.country != null) tally["place"]!.judge(gold.place.country === predicted.place?.country)
  if (gold.place?.name != null)
    tally["finestPlace"]!.judge(
      predicted.place !== null &&
        (isSamePlace(gold.place.name, predicted.place.name) ||
          isSamePlace(gold.place.name, predicted.place.words ?? null)),
    )
  if (gold.time?.date != null)
    tally["date"]!.judge(
      gold.time.date === predicted.date && (gold.time.enddate ?? gold.time.date) === predicted.enddate,
    )
  if (gold.amount !== null) tally["amount"]!.judge(amountRight(gold.amount, predicted))
  for (const count of ["dead", "injured", "arrested", "number"] as const) {
    const stated = gold.size?.[count]
    const read = predicted.size?.[count]
    if (stated !== undefined)
      tally["size"]!.judge(stated.value === read?.value && stated.bound === read.bound)
  }
  tally["contexts"]!.gold += gold.contexts.length
  tally["contexts"]!.predicted += predicted.contexts.length
  tally["contexts"]!.matched += gold.contexts.filter(context => predicted.contexts.includes(context)).length
}
