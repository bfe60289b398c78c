// Where the act happened: a place named in a phrase of the act itself, not the dateline and not the actor's home.

import {findPlaces, type Knowledge, type Place} from "@demarche/actors"
import type {Sentence} from "@demarche/text"
import {prepositionOf} from "../arguments/phrase.ts"

export interface FoundPlace {
  readonly place: Place
  readonly from: number
  readonly to: number
}

const locative = new Set([
  "in",
  "at",
  "near",
  "outside",
  "inside",
  "around",
  "across",
  "throughout",
  "off",
  "over",
  "along",
])
const directional = new Set(["to", "into", "from"])

const distanceUp = (sentence: Sentence, from: number, targets: ReadonlySet<number>): number => {
  for (let at = from, steps = 0; at >= 0 && steps < 20; at = sentence.heads[at]!, steps++)
    if (targets.has(at)) return steps
  return -1
}

/**
 * The place of an act, or `null`.
 *
 * > | Moscow signed deals at a forum held this week in Havana.
 *                                                     ^^^^^^
 * @param act tokens of the act: trigger, topmost word
 */
export function placeOfAct(
  sentence: Sentence,
  act: readonly number[],
  knowledge: Knowledge,
  isVisit: boolean,
): FoundPlace | null {
  const targets = new Set(act)
  let best: {found: FoundPlace; points: number} | null = null
  for (const found of findPlaces(sentence, knowledge)) {
    const head = headOf(sentence, found.from, found.to)
    const preposition = governingPreposition(sentence, head)
    if (
      preposition === null ||
      !(locative.has(preposition) || (isVisit && directional.has(preposition) && preposition !== "from"))
    )
      continue
    const distance = distanceUp(sentence, head, targets)
    if (distance < 0) continue
    const points = found.place.level - distance * 1.5 + (isVisit && !locative.has(preposition) ? -0.5 : 0)
    if (best === null || points > best.points) best = {found, points}
  }
  return best?.found ?? null
}

export function headOf(sentence: Sentence, from: number, to: number): number {
  for (let token = from; token < to; token++) {
    const governor = sentence.heads[token]!
    if (governor < from || governor >= to) return token
  }
  return from
}

/** The preposition above a name, also through "the town of X" and coordination. */
function governingPreposition(sentence: Sentence, token: number): string | null {
  for (let at = token, steps = 0; at >= 0 && steps < 4; at = sentence.heads[at]!, steps++) {
    const preposition = prepositionOf(sentence, at)
    if (preposition !== null && preposition !== "of") return preposition
    if (!/^(nmod|conj|appos|compound|flat|nmod:poss|list|dep)/.test(sentence.deprels[at]!)) return preposition
  }
  return null
}
