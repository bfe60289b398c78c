// Questions about offices: who held which, where, on a day.

import {entryKind, entryKinds, entryRow, personCountry, personGender, personProminence} from "./layout.ts"
import {type Knowledge, stringAt} from "./load.ts"
import {entriesOfWords} from "./match.ts"
import {fold, nameWords} from "./words.ts"

/** Someone in an office. Days are YYYYMMDD, 0 open. */
export interface Holding {
  readonly person: number
  readonly office: number
  readonly country: string
  readonly from: number
  readonly to: number
}

export interface Person {
  readonly name: string
  readonly country: string | null
  readonly gender: "male" | "female" | null
  readonly wikidata: string | null
  /** 0 minister of a small state … 7 known everywhere by surname alone. */
  readonly prominence: number
}

/** "2018-11-02" as 20181102; 0 when there is no day. */
export const dayNumber = (day: string | null): number =>
  day === null || day.length < 10 ? 0 : Number(day.slice(0, 4) + day.slice(5, 7) + day.slice(8, 10)) || 0

export const personAt = (knowledge: Knowledge, person: number): Person => {
  const info = knowledge.personInfo[person]!
  const wikidata = knowledge.personWikidata[person]!
  return {
    name: stringAt(knowledge, knowledge.personName[person]!),
    country: knowledge.small.countries[personCountry(info)] || null,
    gender: ([null, "male", "female"] as const)[personGender(info)] ?? null,
    wikidata: wikidata === 0 ? null : `Q${wikidata}`,
    prominence: personProminence(info),
  }
}

export const holdingAt = (knowledge: Knowledge, index: number): Holding => ({
  person: knowledge.holdingPerson[index]!,
  office: knowledge.holdingOffice[index]!,
  country: knowledge.small.countries[knowledge.holdingCountry[index]!]!,
  from: knowledge.holdingFrom[index]!,
  to: knowledge.holdingTo[index]!,
})

/** All offices a person held, earliest first. */
export const holdingsOf = (knowledge: Knowledge, person: number): Holding[] => {
  const found: Holding[] = []
  for (let i = knowledge.personFirst[person]!; i < knowledge.personFirst[person + 1]!; i++)
    found.push(holdingAt(knowledge, i))
  return found
}

export const covers = (holding: {from: number; to: number}, day: number): boolean =>
  holding.from <= day && (holding.to === 0 || day <= holding.to)

const keyOf = (knowledge: Knowledge, index: number): string =>
  knowledge.small.offices[knowledge.holdingOffice[index]!]!.key

/** Where the holdings of a country that are not before `key` begin, in the order by country and key. */
const firstFrom = (knowledge: Knowledge, number: number, key: string): number => {
  const {holdingOrder, holdingCountry} = knowledge
  const before = (index: number): boolean => {
    const at = holdingCountry[index]!
    return at < number || (at === number && keyOf(knowledge, index) < key)
  }
  let low = 0
  let high = holdingOrder.length
  while (low < high) {
    const middle = (low + high) >>> 1
    if (before(holdingOrder[middle]!)) low = middle + 1
    else high = middle
  }
  return low
}

/** All holdings in a country, whatever the office. */
export const holdingsOfCountry = (knowledge: Knowledge, country: string): Holding[] => {
  const number = knowledge.countryNumber.get(country)
  if (number === undefined) return []
  const {holdingOrder, holdingCountry} = knowledge
  const found: Holding[] = []
  for (let at = firstFrom(knowledge, number, ""); at < holdingOrder.length; at++) {
    const index = holdingOrder[at]!
    if (holdingCountry[index] !== number) break
    found.push(holdingAt(knowledge, index))
  }
  return found
}

/** Holdings of an office (by key: "president", "foreign-minister") in a country, earliest first. */
export const holdingsIn = (knowledge: Knowledge, country: string, key: string): Holding[] => {
  const number = knowledge.countryNumber.get(country)
  if (number === undefined) return []
  const {holdingOrder, holdingCountry} = knowledge
  const found: Holding[] = []
  for (let at = firstFrom(knowledge, number, key); at < holdingOrder.length; at++) {
    const index = holdingOrder[at]!
    if (holdingCountry[index] !== number || keyOf(knowledge, index) !== key) break
    found.push(holdingAt(knowledge, index))
  }
  return found
}

/**
 * Who held an office that one person holds at a time. Without a day only an answer that has no rival: the one holder ever.
 * On the day one holder hands over to the next, the new one answers.
 */
export const officeHolder = (
  knowledge: Knowledge,
  country: string,
  key: string,
  on: string | null,
): {person: Person; holding: Holding} | null => {
  const holder = holderOf(knowledge, country, key, on)
  const twin = holder === null ? twins[key] : undefined
  if (twin === undefined) return holder
  const other = holderOf(knowledge, country, twin, on)
  if (other === null) return null
  // "Economy Minister Paulo Guedes", who had both ministries
  const {label} = knowledge.small.offices[other.holding.office]!
  return oneMinistry.has(country) || calledSo[key]!.test(label) ? other : null
}

/** Where one ministry is for economy and finance, and the news calls its minister by either. */
const oneMinistry = new Set(
  "ARG FRA ITA PER PRT PAN ECU URY GRC HTI SEN CIV BEN MAR BFA MLI TGO GIN COM GAB VEN MCO".split(" "),
)

const twins: Readonly<Record<string, string>> = {
  "finance-minister": "economy-minister",
  "economy-minister": "finance-minister",
}

const calledSo: Readonly<Record<string, RegExp>> = {
  "finance-minister": /financ|treasury/i,
  "economy-minister": /econom/i,
}

const holderOf = (
  knowledge: Knowledge,
  country: string,
  key: string,
  on: string | null,
): {person: Person; holding: Holding} | null => {
  const holdings = holdingsIn(knowledge, country, key)
  const day = dayNumber(on)
  const fitting = day === 0 ? holdings : holdings.filter(holding => covers(holding, day))
  const shared = fitting.some(holding => knowledge.small.offices[holding.office]!.shared)
  const people = new Set(fitting.map(holding => holding.person))
  const last = fitting.at(-1)
  if (last === undefined || ((day === 0 || shared) && people.size > 1)) return null
  return {person: personAt(knowledge, last.person), holding: last}
}

/** Who held an office last by a day and holds it no longer: the one before whoever holds it now, or before nobody. */
export const lastToLeave = (
  knowledge: Knowledge,
  country: string,
  key: string,
  on: string,
): {person: Person; holding: Holding} | null => {
  const day = dayNumber(on)
  const now = officeHolder(knowledge, country, key, on)?.holding.person
  let last: Holding | null = null
  for (const one of holdingsIn(knowledge, country, key))
    if (one.to !== 0 && one.to <= day && one.person !== now && (last === null || one.to >= last.to))
      last = one
  return last === null ? null : {person: personAt(knowledge, last.person), holding: last}
}

/** Labels of the offices that somebody of that full name holds on a day or left within the year, the latest first. */
export const officesOfName = (knowledge: Knowledge, name: string, on: string | null): string[] => {
  const day = dayNumber(on)
  return entriesOfWords(knowledge, nameWords(name))
    .filter(entry => entryKind(entry) === entryKinds.person)
    .flatMap(entry => holdingsOf(knowledge, entryRow(entry)))
    .filter(one => one.from <= day && (one.to === 0 || day - one.to < 10000))
    .sort((a, b) => b.from - a.from)
    .map(({office}) => knowledge.small.offices[office]!.label)
}

/** Times that somebody of that name, whatever its case and accents, held an office in a country, earliest first. */
const holdingsOfName = (knowledge: Knowledge, country: string, key: string, name: string): Holding[] => {
  const wanted = fold(name)
  return holdingsIn(knowledge, country, key).filter(
    ({person}) => fold(personAt(knowledge, person).name) === wanted,
  )
}

/** Whether somebody of that name held an office in a country before a day: has left it, or holds it still. */
export const hasHeld = (
  knowledge: Knowledge,
  country: string,
  key: string,
  name: string,
  on: string | null,
): "left" | "holds" | null => {
  const day = dayNumber(on)
  const held = holdingsOfName(knowledge, country, key, name).filter(({from}) => day === 0 || from < day)
  if (held.length === 0) return null
  return day !== 0 && held.some(one => covers(one, day)) ? "holds" : "left"
}

/** The last time that somebody of that name held an office in a country, begun by a day. */
export const lastHeld = (
  knowledge: Knowledge,
  country: string,
  key: string,
  name: string,
  on: string | null,
): Holding | null => {
  const day = dayNumber(on)
  return holdingsOfName(knowledge, country, key, name).findLast(({from}) => day === 0 || from <= day) ?? null
}
