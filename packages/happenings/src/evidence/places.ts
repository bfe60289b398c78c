// Whether two places can be one: equal names or pins close together, a town within the other's country, or two spots.

import type {EventPlace} from "@demarche/codebook"
import {stemOf} from "../facts/telling-words.ts"

export type PlaceRelation = "sameSpot" | "sameRegion" | "within" | "otherSpot" | "otherCountry"

/** Pins closer than this are one place, in degrees (about 17 km). */
const near = 0.15

/** `null` when one is unknown. */
export function comparePlaces(a: EventPlace | null, b: EventPlace | null): PlaceRelation | null {
  if (a === null || b === null) return null
  if (a.country_code !== null && b.country_code !== null && a.country_code !== b.country_code)
    return "otherCountry"
  if (a.resolution === 1 || b.resolution === 1) return a.resolution === b.resolution ? null : "within"
  if (sameName(a, b) || (isNear(a, b) && a.resolution >= 4 && b.resolution >= 4))
    return a.resolution >= 3 || b.resolution >= 3 ? "sameSpot" : "sameRegion"
  return a.resolution === b.resolution ? "otherSpot" : "within"
}

function sameName(a: EventPlace, b: EventPlace): boolean {
  if (a.resolved_place !== null && a.resolved_place === b.resolved_place) return true
  const left = stems(a.extracted_place)
  const right = stems(b.extracted_place)
  const [few, many] = left.length <= right.length ? [left, right] : [right, left]
  return few.length > 0 && few.every(word => many.includes(word))
}

const stems = (name: string): string[] => [...name.matchAll(/\p{L}+/gu)].map(([word]) => stemOf(word))

const isNear = (a: EventPlace, b: EventPlace): boolean =>
  a.lat !== null &&
  a.lon !== null &&
  b.lat !== null &&
  b.lon !== null &&
  Math.abs(a.lat - b.lat) < near &&
  Math.abs(a.lon - b.lon) < near
