// Does a predicted party answer a gold party? Strict, and the same for every system (README.md tells the rules with examples).
//
// 1. By place in the text: the spans share at least half of the shorter one.
// 2. By code, when the prediction has no span in the text.
// 3. By a telling word: the same capitalised word stands in both ("Putin" and "President Vladimir Putin").
//
// A predicted party that stands on both sides of its event matches nothing: who hedges does not say who did it to whom.

import type {Span} from "@demarche/text"
import type {GoldEvent, GoldParty} from "../gold/gold-item.ts"

/** A party as any system may give it: words, place in the text, code; each may be missing. */
export interface PredictedParty {
  readonly text: string
  readonly span: Span | null
  readonly code: string | null
  readonly sector: string | null
}

const overlap = (a: Span, b: Span): number => Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start))

const sharesPlace = (gold: Span, predicted: Span): boolean => {
  const shared = overlap(gold, predicted)
  const shorter = Math.min(gold.end - gold.start, predicted.end - predicted.start)
  return shared > 0 && shared * 2 >= shorter
}

/** Titles tell nobody apart. */
const titles = /^(The|President|Prime|Minister|Foreign|General|Government)$/

const tellingWords = (text: string): Set<string> =>
  new Set((text.match(/\p{Lu}[\p{L}\p{N}]{2,}/gu) ?? []).filter(word => !titles.test(word)))

const sectorsAgree = (gold: string | undefined, predicted: string | null): boolean =>
  gold === undefined || predicted === null || gold === predicted

export function partyMatches(text: string, gold: GoldParty, predicted: PredictedParty): boolean {
  const {span} = predicted
  const places = gold.spans ?? [gold.span]
  if (span !== null && places.some(place => sharesPlace(place, span))) return true
  const codesAgree = gold.code != null && gold.code === predicted.code
  if (span === null && codesAgree && sectorsAgree(gold.sector, predicted.sector)) return true
  const goldWords = new Set(places.flatMap(place => [...tellingWords(text.slice(place.start, place.end))]))
  for (const word of tellingWords(predicted.text)) if (goldWords.has(word)) return true
  return false
}

/**
 * Gold parties whose code is given, each with the predicted party at the same place in the text. Parties that share one
 * span ("the governments of Singapore and Vietnam") are left out: nobody can tell which answers which.
 */
export const answersByPlace = (
  gold: readonly GoldParty[],
  predicted: readonly PredictedParty[],
): readonly (readonly [GoldParty, PredictedParty])[] =>
  gold.flatMap(party => {
    if (party.code === undefined) return []
    if (gold.some(other => other !== party && other.span.start === party.span.start)) return []
    const answer = predicted.find(
      ({span}) => span !== null && (party.spans ?? [party.span]).some(place => sharesPlace(place, span)),
    )
    return answer === undefined ? [] : [[party, answer] as const]
  })

export interface PartyScore {
  readonly gold: number
  readonly predicted: number
  readonly matched: number
}

/** One-to-one matches between two lists, greedily in gold's order. */
export function matchParties(
  text: string,
  gold: readonly GoldParty[],
  predicted: readonly PredictedParty[],
): PartyScore {
  const free = new Set(predicted.keys())
  let matched = 0
  for (const party of gold) {
    for (const at of free) {
      if (!partyMatches(text, party, predicted[at]!)) continue
      free.delete(at)
      matched++
      break
    }
  }
  return {gold: gold.length, predicted: predicted.length, matched}
}

const isSame = (a: PredictedParty, b: PredictedParty): boolean =>
  a.span !== null && b.span !== null
    ? a.span.start === b.span.start && a.span.end === b.span.end
    : a.text === b.text && a.code === b.code && a.sector === b.sector

export interface SideScores {
  readonly actors: PartyScore
  readonly recipients: PartyScore
}

/** Both sides of an event. Parties that the prediction puts on both are counted, and match nothing. */
export function matchSides(
  text: string,
  gold: Pick<GoldEvent, "actors" | "recipients">,
  predicted: {readonly actors: readonly PredictedParty[]; readonly recipients: readonly PredictedParty[]},
): SideScores {
  const {actors, recipients} = predicted
  const only = (
    side: readonly PredictedParty[],
    other: readonly PredictedParty[],
  ): readonly PredictedParty[] => side.filter(party => !other.some(twin => isSame(party, twin)))
  return {
    actors: {
      ...matchParties(text, gold.actors, only(actors, recipients)),
      predicted: actors.length,
    },
    recipients: {
      ...matchParties(text, gold.recipients, only(recipients, actors)),
      predicted: recipients.length,
    },
  }
}

/** A side is right when both are empty, or at least half of the longer list is matched. */
export const sideIsRight = ({gold, predicted, matched}: PartyScore): boolean =>
  gold === 0 || predicted === 0 ? gold === predicted : matched * 2 >= Math.max(gold, predicted)
