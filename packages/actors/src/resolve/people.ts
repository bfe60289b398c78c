// From a name in the text to a person of the base, on a day.

import {distance} from "fastest-levenshtein"
import type {Knowledge} from "../knowledge/load.ts"
import {covers, type Holding, holdingsOf, type Person, personAt} from "../knowledge/offices.ts"
import {fold} from "../knowledge/words.ts"
import {isNonState} from "./country.ts"

/** What the words around a name say about its bearer. */
export interface PersonHints {
  readonly day: number
  readonly code: string | null
  /** Code of the body of no country that they name ("NATO's Rutte"); unlike a country it rules nobody out. */
  readonly body: string | null
  readonly officeKey: string | null
  /** The given name written before the surname, folded; null for a bare surname. */
  readonly given: string | null
  /** A title stands before the name. */
  readonly titled: boolean
  /** Countries and bodies that the rest of the sentence names: "Saakashvili left Tbilisi". */
  readonly around: ReadonlySet<string>
  /** The base knows the word as nothing but surnames: no town, no given name. */
  readonly isSurnameOnly: boolean
  /** A bare given name, folded, which the base has as somebody's only name; null for other words. */
  readonly givenAlone: string | null
}

interface PersonFound {
  readonly person: Person
  /** The office on the day, or the last one before it; null when the base has none by then. */
  readonly holding: Holding | null
  readonly inOffice: boolean
  readonly score: number
}

const rank = (knowledge: Knowledge, holding: Holding): number => {
  const key = knowledge.small.offices[holding.office]!.key
  if (key === "leader") return 0
  // a party's leader sits in parliament as well, a minister once led the opposition
  if (key === "lawmaker") return 0.5
  if (key === "opposition-leader") return 1
  // who leads a party and a region or a ministry is known for these
  if (key === "party-leader" || key === "party-chief") return 1
  if (key === "president" || key === "monarch" || key === "supreme-leader") return 4
  return key === "prime-minister" || key === "chancellor" ? 3 : 2
}

/** The office that matters on a day: the one held then, the highest first; else the one left last. */
const officeOn = (
  knowledge: Knowledge,
  holdings: readonly Holding[],
  day: number,
  wanted: string | null,
): {holding: Holding | null; inOffice: boolean} => {
  const weight = (holding: Holding): number =>
    rank(knowledge, holding) +
    (wanted !== null && knowledge.small.offices[holding.office]!.key === wanted ? 10 : 0)
  let best: Holding | null = null
  if (day === 0) {
    for (const holding of holdings)
      if (
        best === null ||
        weight(holding) > weight(best) ||
        (weight(holding) === weight(best) && holding.from > best.from)
      )
        best = holding
    return {holding: best, inOffice: best !== null}
  }
  for (const holding of holdings)
    if (covers(holding, day) && (best === null || weight(holding) > weight(best))) best = holding
  if (best !== null) return {holding: best, inOffice: true}
  for (const holding of holdings)
    if (
      holding.to !== 0 &&
      holding.to < day &&
      (best === null ||
        rank(knowledge, holding) > rank(knowledge, best) ||
        (rank(knowledge, holding) === rank(knowledge, best) && holding.to > best.to))
    )
      best = holding
  return {holding: best, inOffice: false}
}

const alike = (written: string, known: string): boolean => {
  if (written === known) return true
  if (written.length === 1) return known.startsWith(written)
  if (written.slice(0, 3) !== known.slice(0, 3) || Math.abs(written.length - known.length) > 2) return false
  // "Anatoly" and "Anatoliy", not "Rosso" and "Rosalia"
  return distance(written, known) <= (Math.min(written.length, known.length) < 7 ? 2 : 3)
}

/** Out of office for less than a year: the news still speaks of them. */
const isFresh = ({to}: Holding, day: number): boolean => to !== 0 && to < day && day - to < 10000

/** A person of the name, weighed; `points` only compare people of one name. */
interface PersonWeighed extends Omit<PersonFound, "score"> {
  readonly points: number
  /** In one of the highest offices on the day: "Sharif" in 2015 is the prime minister, not his brother who governs a province. */
  readonly leads: boolean
}

/** Beside a namesake; it makes nobody likelier where there is none: "in May" is no premier. */
const beside = ({points, leads}: PersonWeighed): number => points + (leads ? 1 : 0)

/** What speaks for a candidate; null when the words around the name rule it out. */
export const weighPerson = (
  knowledge: Knowledge,
  candidate: number,
  hints: PersonHints,
  full: boolean,
): PersonWeighed | null => {
  const person = personAt(knowledge, candidate)
  const holdings = holdingsOf(knowledge, candidate)
  const {holding, inOffice} = officeOn(knowledge, holdings, hints.day, hints.officeKey)
  const holdsWanted =
    hints.officeKey !== null &&
    holding !== null &&
    knowledge.small.offices[holding.office]!.key === hints.officeKey
  const codes = new Set(holdings.map(one => one.country))
  if (person.country !== null) codes.add(person.country)
  if (hints.code !== null && !codes.has(hints.code)) return null
  let isGiven = false
  if (!full && hints.given !== null) {
    const [first, ...rest] = fold(person.name).split(" ")
    isGiven = alike(hints.given, first!)
    // "Aboul Gheit", "Díaz Canel": a surname of two words
    if (!isGiven && !rest.includes(hints.given)) return null
  }
  let points = full ? 4 : 0
  if (hints.code !== null) points += 2
  if (hints.body !== null && codes.has(hints.body)) points += 3
  if (holdsWanted) points += 3
  if (inOffice) points += 2
  else if (holding !== null) points += isFresh(holding, hints.day) ? 1.8 : 1
  else if (holdings.length > 0 && hints.day !== 0) points -= 2
  if (isGiven) points += 2
  if (hints.titled) points += 0.5
  if (!full && hints.code === null && [...codes].some(code => hints.around.has(code))) points += 2
  points += person.prominence / 2
  return {person, holding, inOffice, points, leads: inOffice && !full && rank(knowledge, holding!) >= 3}
}

/** From here on a surname without a namesake tells who is meant, out of office and in it. */
const alone = 4
const aloneCounts = 2

export const personScore = (points: number): number => Math.min(0.97, 0.55 + points * 0.05)

/**
 * Who has left a state for a body of no country has a row in both, and is who he is on the day: "Mark Rutte" in 2025 is
 * NATO's, however long he led the Netherlands.
 */
const atBodyNow = (best: PersonWeighed, all: readonly PersonWeighed[], day: number): PersonWeighed => {
  if (best.inOffice) return best
  const same = all.filter(({person}) => fold(person.name) === fold(best.person.name))
  const isOfBody = ({holding}: PersonWeighed): boolean => holding !== null && isNonState(holding.country)
  // "Bill Clinton", once an envoy of the United Nations, is his country's again
  const isJustOut = best.holding !== null && day - best.holding.to < 300
  const home =
    isOfBody(best) && !isJustOut ? same.find(one => one.holding !== null && !isOfBody(one)) : undefined
  const now = same.find(one => one.inOffice && isOfBody(one)) ?? home
  return now === undefined ? best : {...now, points: Math.max(now.points, best.points)}
}

const officeKeyAt = ({small}: Knowledge, {office}: Holding): string => small.offices[office]!.key

/** The best person among candidates of one name, or null when nothing speaks for any of them. */
export const choosePerson = (
  knowledge: Knowledge,
  candidates: readonly number[],
  hints: PersonHints,
  full: boolean,
): PersonFound | null => {
  const weighed = candidates.flatMap(candidate => weighPerson(knowledge, candidate, hints, full) ?? [])
  if (weighed.length === 0) return null
  const likeliest = weighed.reduce((a, b) => (beside(b) > beside(a) ? b : a))
  // "Prime Minister Helen Clark" in a story of her days at the United Nations
  const isAsTitled =
    likeliest.holding !== null && hints.officeKey === officeKeyAt(knowledge, likeliest.holding)
  const best = isAsTitled ? likeliest : atBodyNow(likeliest, weighed, hints.day)
  // who leads a state and then a body has a row in both
  const others = weighed.filter(({person}) => fold(person.name) !== fold(best.person.name))
  const rival = Math.max(0, ...others.map(beside))
  // a full name borne by many, of someone obscure and long out of office, with nothing around it that fits
  const isLongOut = !best.inOffice && !(best.holding !== null && isFresh(best.holding, hints.day))
  if (full && hints.code === null && !hints.titled && isLongOut && best.person.prominence < 3) return null
  const enough = full ? 3 : hints.code !== null || hints.given !== null ? 3.5 : hints.titled ? 4.5 : 4.4
  const {points: own, leads, ...found} = best
  // a surname that the base knows of one in office, or of one who led or spoke for a state, and of no one else
  const isAlone =
    others.every(({holding}) => holding === null && hints.day !== 0) &&
    (best.inOffice ||
      best.person.prominence >= alone ||
      (best.holding !== null && isFresh(best.holding, hints.day)))
  const isOnlyName = hints.isSurnameOnly || fold(best.person.name).split(" ")[0] === hints.givenAlone
  const points = own + (!full && isAlone && isOnlyName ? aloneCounts : 0)
  if (points < enough || (!full && points + (leads ? 1 : 0) - rival < 0.4)) return null
  return {...found, score: personScore(points)}
}
