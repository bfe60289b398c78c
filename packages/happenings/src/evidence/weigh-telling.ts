// How the two are told: what both texts say in the same phrases, of whom, where and with what; and whether the later one looks
// back, or tells as new.

import type {Facts} from "../facts/facts.ts"
import {rareFrom, stemOf, type TellingWords} from "../facts/telling-words.ts"
import type {Weighed} from "./weighed.ts"

export type TellingEvidence =
  | "another"
  | "reaction"
  | "afresh"
  | "afreshPast"
  | "afreshAfterBack"
  | "toldPast"
  | "knownPast"
  | "placeHeld"
  | "bothDaily"
  | "placesDiffer"
  | "sameTarget"

export function weighTelling(earlier: Facts, later: Facts, evidence: Weighed<TellingEvidence>): void {
  if (later.cues.another) evidence.another = 1
  if (later.cues.reaction) evidence.reaction = 1
  const apart = earlier.told === null || later.told === null ? 0 : later.told - earlier.told
  const [before, after] = [looksBack(earlier), looksBack(later)]
  if (apart > 0 && !after)
    evidence[before ? "afreshAfterBack" : later.cues.past ? "afreshPast" : "afresh"] = 1
  // a chronicle tells what is new in the present, and in the past what it has told
  if (later.cues.past) evidence.toldPast = 1
  if (earlier.cues.past) evidence.knownPast = 1
  if (apart > 0 && earlier.cues.daily && later.cues.daily) evidence.bothDaily = 1
  weighSpots(earlier, later, evidence)
  if (rareIn(earlier.recipient.words).some(name => later.recipient.words.weights.has(name)))
    evidence.sameTarget = 1
}

export const looksBack = ({cues, days, told}: Facts): boolean =>
  cues.passing ||
  cues.definite ||
  cues.retold ||
  cues.reaction ||
  cues.toll ||
  cues.sum ||
  (days?.stated === true && told !== null && days.last < told)

function weighSpots(earlier: Facts, later: Facts, evidence: Weighed<TellingEvidence>): void {
  const [a, b] = [spotOf(earlier), spotOf(later)]
  if (a !== null && isHeld(a, later.words)) evidence.placeHeld = 1
  else if (b !== null && isHeld(b, earlier.words)) evidence.placeHeld = 1
  else if (a !== null && b !== null) evidence.placesDiffer = 1
}

/** The words of a place finer than a country. */
const spotOf = ({place}: Facts): string[] | null =>
  place === null || place.resolution < 2
    ? null
    : [...place.extracted_place.matchAll(/\p{Lu}\p{L}+/gu)].map(([word]) => stemOf(word))

const isHeld = (stems: readonly string[], {weights}: TellingWords): boolean =>
  stems.length > 0 && stems.every(stem => weights.has(stem))

const rareIn = ({weights}: TellingWords): string[] =>
  [...weights].filter(([, weight]) => weight >= rareFrom).map(([word]) => word)
