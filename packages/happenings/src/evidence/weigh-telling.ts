// How the two are told: what both texts say in the same phrases, of whom, where and with what; and whether the later one looks
// back, or tells as new.

import type {Facts} from "../facts/facts.ts"
import {countShared, intersect} from "../facts/sets.ts"
import {rareFrom, stemOf, type TellingWords} from "../facts/telling-words.ts"
import type {Weighed} from "./weighed.ts"

export type TellingEvidence =
  | "another"
  | "reaction"
  | "afresh"
  | "afreshAfterBack"
  | "bothBack"
  | "placeHeld"
  | "placesDiffer"
  | "rareNames"
  | "rareNear"
  | "phrases"
  | "sameMeans"
  | "otherMeans"
  | "sameTarget"
  | "otherTarget"
  | "bothCountries"

/** So many shared phrases are as good as a copy. */
const fullPhrases = 4
const fullNames = 3

export function weighTelling(earlier: Facts, later: Facts, evidence: Weighed<TellingEvidence>): void {
  if (later.cues.another) evidence.another = 1
  if (later.cues.reaction) evidence.reaction = 1
  const apart = earlier.told === null || later.told === null ? 0 : later.told - earlier.told
  const [before, after] = [looksBack(earlier), looksBack(later)]
  if (apart > 0 && !after) evidence[before ? "afreshAfterBack" : "afresh"] = 1
  if (before && after) evidence.bothBack = 1
  const phrases = countShared(later.phrases, earlier.phrases)
  if (phrases > 0) evidence.phrases = Math.min(1, phrases / fullPhrases)
  weighSpots(earlier, later, evidence)
  weighNames(earlier, later, evidence)
  if (earlier.means.size > 0 && later.means.size > 0)
    evidence[intersect(earlier.means, later.means) ? "sameMeans" : "otherMeans"] = 1
  if (countShared(later.countries, earlier.countries) > 1) evidence.bothCountries = 1
}

const looksBack = ({cues, days, told}: Facts): boolean =>
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

function weighNames(earlier: Facts, later: Facts, evidence: Weighed<TellingEvidence>): void {
  let shared = 0
  for (const [name, weight] of later.names.weights) {
    if (weight < rareFrom || !earlier.words.weights.has(name)) continue
    shared++
    if (later.near.weights.has(name) && earlier.near.weights.has(name)) evidence.rareNear = 1
  }
  if (shared > 0) evidence.rareNames = Math.min(1, shared / fullNames)
  const [a, b] = [rareIn(earlier.recipient.words), rareIn(later.recipient.words)]
  if (a.some(name => b.includes(name))) evidence.sameTarget = 1
  else if (
    a.length > 0 &&
    b.length > 0 &&
    !a.some(name => later.words.weights.has(name)) &&
    !b.some(name => earlier.words.weights.has(name))
  )
    evidence.otherTarget = 1
}

const rareIn = ({weights}: TellingWords): string[] =>
  [...weights].filter(([, weight]) => weight >= rareFrom).map(([word]) => word)
