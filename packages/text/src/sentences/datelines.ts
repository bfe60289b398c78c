// A dateline is a sentence of its own: it says where the report was filed, and its words belong to no clause.
//
// > | MOSCOW, 14 May (Example Wire) - The foreign minister arrived
//                                     ^ the report begins here

import {isCountry, isTown} from "./places-of-labels.ts"

/** Longest dateline looked for, in UTF-16 units. */
const LONGEST = 100

const DATELINE =
  /^[A-Z\u00C0-\u00DE][A-Z\u00C0-\u00DE.'’/ -]{1,40}(?:, [A-Z][\w.]*(?: [A-Z][\w.]*)?)?(?:, (?:\d{1,2} [A-Z][a-z]+\.?|[A-Z][a-z]+\.? \d{1,2})(?:,? \d{4})?)?(?: \([^()\n]{2,40}\))? ?(?:--|[-–—_]) ?(?=[^\s-])/

/**
 * What opens an item of news in brief: a country and the town where it is told.
 *
 * > | Bolivia - LA PAZ: The government and the teachers reached an agreement.
 *                      ^ the item begins here
 */
const BRIEF =
  /^[A-Z\u00C0-\u00DE][\w.'’]*(?: [A-Za-z][\w.'’]*){0,3} [-–—] [A-Z\u00C0-\u00DE]{2}[A-Z\u00C0-\u00DE.'’ -]{1,30}: (?=\S)/

/**
 * The country that an item is filed under, in capitals.
 *
 * > | CHAD: An opposition leader was arrested on Thursday.
 *          ^ the item begins here
 */
const FILED_UNDER = /^([A-Z\u00C0-\u00DE][A-Z\u00C0-\u00DE .'’/-]{2,30}): (?=\S)/

/**
 * A town and its country, or a town that everybody knows.
 *
 * > | Accra, Ghana – Police fired tear gas. | Delhi – Farmers blocked a highway.
 *                    ^                                ^
 */
const TOWN_AND_COUNTRY =
  /^(\p{Lu}[\p{L}.'’-]*(?: \p{L}[\p{L}.'’-]*){0,3})(?:, (\p{Lu}[\p{L}.'’-]*(?: \p{L}[\p{L}.'’-]*){0,4}))? (?:--|[-–—]) (?=\S)/u

/** A headline has no period: "Moscow – Kyiv talks fail", "RUSSIA: US must go". */
const isTold = (paragraph: string): boolean => /[.!?]["”’)]?$/.test(paragraph)

/** Length of the label that opens an item, or 0. */
function lengthOfLabel(opening: string, isWhole: boolean): number {
  if (!isWhole) return 0
  const filed = FILED_UNDER.exec(opening)
  if (filed !== null) return isCountry(filed[1]!) || isTown(filed[1]!) ? filed[0].length : 0
  const found = TOWN_AND_COUNTRY.exec(opening)
  if (found === null) return 0
  const [label, town, country] = found
  return (country === undefined ? isTown(town!) : isCountry(country)) ? label.length : 0
}

/** Offset behind a dateline that opens the paragraph at `start`, or `start` when there is none. */
export const endOfDateline = (text: string, start: number, end: number): number => {
  const opening = text.slice(start, Math.min(end, start + LONGEST))
  const brief = BRIEF.exec(opening)
  if (brief !== null) return start + brief[0].length
  const label = lengthOfLabel(opening, isTold(text.slice(start, end)))
  if (label > 0) return start + label
  const found = DATELINE.exec(opening)
  // "US - China relations" is no dateline: a place in capitals has at least three letters, or a source in brackets follows
  if (found === null || (!/^[A-Z\u00C0-\u00DE]{3}/.test(found[0]) && !found[0].includes("("))) return start
  return start + found[0].length
}
