// The base with a user's rows laid over it. The base's own columns are not touched: people and offices are added behind
// them, names go into a table beside the trie, and where both know the same words the user's rows answer.

import {entryKinds as kinds, letterCases, packEntry, packPerson} from "./layout.ts"
import type {Knowledge} from "./load.ts"
import type {OrganisationRow, SmallTables} from "./tables.ts"
import type {UserRow} from "./user-table.ts"
import {fold, nameWords} from "./words.ts"

/** A name of the user's: folded words, and what they stand for. */
export interface OwnName {
  readonly words: readonly string[]
  readonly entries: number[]
}

/** Names by their first word, the longest first. */
export type OwnNames = ReadonlyMap<string, readonly OwnName[]>

/** From here on a full name is believed whenever it is met; the user said so. */
const prominence = 4

const genderNumber = {male: 1, female: 2} as const

/** @param rows as `parseUserTable` accepts them; later rows of one name stand beside earlier ones */
export const withUserTable = (knowledge: Knowledge, rows: readonly UserRow[]): Knowledge => {
  if (rows.length === 0) return knowledge
  const names = new Map<string, OwnName>()
  const add = (row: UserRow, kind: number, number: number): void => {
    for (const name of [row.name, ...row.aliases]) {
      const words = nameWords(name)
      const key = words.join(" ")
      const known = names.get(key) ?? {words, entries: []}
      names.set(key, known)
      const entry = packEntry(kind, letterCase(name), number)
      if (!known.entries.includes(entry)) known.entries.push(entry)
    }
  }
  const holders = rows.filter(row => row.office !== null)
  const bodies = rows.filter(row => row.office === null)
  const firstBody = knowledge.small.organisations.length
  bodies.forEach((row, at) => {
    add(row, kinds.organisation, firstBody + at)
  })
  const people = new Map<string, UserRow[]>()
  for (const row of holders) {
    const key = nameWords(row.name).join(" ")
    people.set(key, [...(people.get(key) ?? []), row])
  }
  const firstPerson = knowledge.personName.length
  ;[...people.values()].forEach((held, at) => {
    for (const row of held) add(row, kinds.person, firstPerson + at)
  })
  const small: SmallTables = {
    ...knowledge.small,
    organisations: [...knowledge.small.organisations, ...bodies.map(bodyOf)],
  }
  const byFirst = new Map<string, OwnName[]>()
  for (const name of names.values()) {
    const [first] = name.words as [string, ...string[]]
    byFirst.set(
      first,
      [...(byFirst.get(first) ?? []), name].sort((a, b) => b.words.length - a.words.length),
    )
  }
  return {...withPeople({...knowledge, small}, [...people.values()]), own: byFirst}
}

/** Names ask for a capital, acronyms for capitals throughout, other words for nothing. */
const letterCase = (name: string): number => {
  const letters = name.replace(/[^\p{L}]/gu, "")
  if (!/\p{Lu}/u.test(letters)) return letterCases.any
  return letters.length >= 2 && letters === letters.toUpperCase() ? letterCases.acronym : letterCases.capital
}

const bodyOf = ({name, code, sector, others, kind, from, to, wikidata}: UserRow): OrganisationRow => ({
  name,
  code,
  sector,
  others,
  kind,
  from,
  to,
  wikidata,
})

const joined = (base: Uint32Array, more: readonly number[]): Uint32Array => {
  const all = new Uint32Array(base.length + more.length)
  all.set(base)
  all.set(more, base.length)
  return all
}

/** People with the offices they held, behind those of the base. */
const withPeople = (knowledge: Knowledge, people: readonly (readonly UserRow[])[]): Knowledge => {
  const countries = [...knowledge.small.countries]
  const countryNumber = new Map(knowledge.countryNumber)
  const numberOf = (code: string): number => {
    const known = countryNumber.get(code)
    if (known !== undefined) return known
    countryNumber.set(code, countries.length)
    return countries.push(code) - 1
  }
  const offices = [...knowledge.small.offices]
  const officeOf = ({office, sector, others}: UserRow): number => {
    const wanted = fold(office!)
    const known = offices.findIndex(
      one => (one.key === office || fold(one.label) === wanted) && (sector === null || one.sector === sector),
    )
    if (known >= 0) return known
    return (
      offices.push({label: office!, key: `own:${wanted}`, shared: true, sector: sector ?? "GOV", others}) - 1
    )
  }
  const strings = [...knowledge.strings]
  strings.length = Math.max(strings.length, knowledge.stringOffset.length)
  const held = people.flatMap((rows, at) =>
    [...rows]
      .sort((a, b) => a.from - b.from)
      .map(row => ({
        row,
        person: knowledge.personName.length + at,
        office: officeOf(row),
        country: numberOf(row.code!),
      })),
  )
  const firsts: number[] = []
  let end = knowledge.holdingOffice.length
  for (const rows of people) {
    end += rows.length
    firsts.push(end)
  }
  const columns = {
    personName: joined(
      knowledge.personName,
      people.map(([row]) => strings.push(row!.name) - 1),
    ),
    personInfo: joined(
      knowledge.personInfo,
      people.map(([row]) =>
        packPerson(numberOf(row!.code!), row!.gender === null ? 0 : genderNumber[row!.gender], prominence),
      ),
    ),
    personWikidata: joined(
      knowledge.personWikidata,
      people.map(([row]) => row!.wikidata),
    ),
    personFirst: joined(knowledge.personFirst, firsts),
    holdingOffice: joined(
      knowledge.holdingOffice,
      held.map(one => one.office),
    ),
    holdingCountry: joined(
      knowledge.holdingCountry,
      held.map(one => one.country),
    ),
    holdingFrom: joined(
      knowledge.holdingFrom,
      held.map(one => one.row.from),
    ),
    holdingTo: joined(
      knowledge.holdingTo,
      held.map(one => one.row.to),
    ),
    holdingPerson: joined(
      knowledge.holdingPerson,
      held.map(one => one.person),
    ),
  }
  const order = (a: number, b: number): number =>
    columns.holdingCountry[a]! - columns.holdingCountry[b]! ||
    byCodeUnit(offices[columns.holdingOffice[a]!]!.key, offices[columns.holdingOffice[b]!]!.key) ||
    columns.holdingFrom[a]! - columns.holdingFrom[b]! ||
    a - b
  const holdingOrder = joined(
    knowledge.holdingOrder,
    held.map((_, at) => knowledge.holdingOffice.length + at),
  )
  return {
    ...knowledge,
    ...columns,
    holdingOrder: held.length === 0 ? knowledge.holdingOrder : holdingOrder.sort(order),
    strings,
    countryNumber,
    small: {...knowledge.small, countries, offices},
  }
}

const byCodeUnit = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)
