// Does a predicted party answer a gold party? Strict, and the same for every system.
//
// 1. By place in the text: the spans overlap and one holds the other's last word or most of it.
// 2. By code, when the prediction has no span in the text or the gold party has only a code.
// 3. By a telling word: the same capitalised word stands in both ("Putin" and "President Vladimir Putin").

import type {Span} from "@demarche/text"
import type {GoldParty} from "../gold/gold-item.ts"

/** A party as any system may give it: words, place in the text, code; each may be missing. */
export interface PredictedParty {
  readonly text: string
  readonly span: Span | null
  readonly code: string | null
  readonly sector: string | null
}

const overlap = (a: Span, b: Span): number => Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start))

const tellingWords = (text: string): Set<string> =>
  new Set(
    (text.match(/\p{Lu}[\p{L}\p{N}]{2,}/gu) ?? []).filter(
      word => !/^(The|President|Prime|Minister|Foreign|General|Government)$/.test(word),
    ),
  )

export function partyMatches(text: string, gold: GoldParty, predicted: PredictedParty): boolean {
  if (predicted.span !== null) {
    const shared = overlap(gold.span, predicted.span)
    const shorter = Math.min(gold.span.end - gold.span.start, predicted.span.end - predicted.span.start)
    if (shared > 0 && shared * 2 >= shorter) return true
  }
  if (gold.code !== undefined && gold.code !== null && gold.code === predicted.code) {
    if (
      predicted.span === null ||
      gold.sector === undefined ||
      predicted.sector === null ||
      gold.sector === predicted.sector
    )
      return true
  }
  const goldWords = tellingWords(text.slice(gold.span.start, gold.span.end))
  for (const word of tellingWords(predicted.text)) if (goldWords.has(word)) return true
  return false
}

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

/** A side is right when both are empty, or at least half of the longer list is matched. */
export const sideIsRight = ({gold, predicted, matched}: PartyScore): boolean =>
  gold === 0 || predicted === 0 ? gold === predicted : matched * 2 >= Math.max(gold, predicted)
