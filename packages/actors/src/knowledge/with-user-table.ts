// The base with a user's rows laid over it. The base's own columns are not touched: people and offices are added behind
// them, names go into a table beside the trie, and where both know the same words the user's rows answer.

import {entryKind, entryKinds as kinds, letterCases, packEntry, packPerson} from "./layout.ts"
import type {Knowledge} from "./load.ts"
import {entriesOfWords} from "./match.ts"
import type {OrganisationRow, RoleRow, SmallTables, StateRow} from "./tables.ts"
import type {UserRow} from "./user-table.ts"
import {fold, nameWords} from "./words.ts"

/** A name of the user's: folded words, and what they stand for. */
interface OwnName {
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
  const add = (name: string, kind: number, number: number): void => {
    const words = nameWords(name)
    if (words.length === 0) return
    const key = words.join(" ")
    const entry = packEntry(kind, letterCase(name), number)
    const known = names.get(key)
    if (known === undefined) names.set(key, {words, entries: [entry]})
    else if (!known.entries.includes(entry)) known.entries.push(entry)
  }
  const addAll = (row: UserRow, kind: number, number: number): void => {
    for (const name of [row.name, ...row.aliases]) add(name, kind, number)
  }
  const {small} = knowledge
  const states = rows.filter(row => row.kind === "state")
  const roles = rows.filter(row => row.kind === "role")
  const rest = rows.filter(row => row.kind !== "state" && row.kind !== "role")
  const holders = rest.filter(row => row.office !== null)
  const bodies = rest.filter(row => row.office === null)
  bodies.forEach((row, at) => {
    addAll(row, kinds.organisation, small.organisations.length + at)
  })
  const people = new Map<string, UserRow[]>()
  for (const row of holders) {
    const key = nameWords(row.name).join(" ")
    people.set(key, [...(people.get(key) ?? []), row])
  }
  const firstPerson = knowledge.personName.length
  ;[...people.values()].forEach((held, at) => {
    for (const row of held) addAll(row, kinds.person, firstPerson + at)
  })
  addRoles(knowledge, roles, names, add)
  // what the base knows by a state's further names (towns, peoples) it knows better
  states.forEach((row, at) => {
    for (const name of [row.name, ...row.aliases])
      if (entriesOfWords(knowledge, nameWords(name)).length === 0)
        add(name, kinds.state, small.states.length + at)
  })
  const withRows: SmallTables = {
    ...small,
    organisations: [...small.organisations, ...bodies.map(bodyOf)],
    roles: [...small.roles, ...rolesOf(knowledge, roles)],
    states: [...small.states, ...states.map(stateOf)],
  }
  return {...withPeople({...knowledge, small: withRows}, [...people.values()]), own: byFirstWord(names)}
}

const byFirstWord = (names: ReadonlyMap<string, OwnName>): OwnNames => {
  const found = new Map<string, OwnName[]>()
  for (const name of names.values()) {
    const first = name.words[0]!
    const known = found.get(first)
    if (known === undefined) found.set(first, [name])
    else known.push(name)
  }
  for (const known of found.values()) known.sort((a, b) => b.words.length - a.words.length)
  return found
}

/** Names of roles. What else the base means by the same words ("bishop" is a surname too) stays beside the role. */
const addRoles = (
  knowledge: Knowledge,
  rows: readonly UserRow[],
  names: ReadonlyMap<string, OwnName>,
  add: (name: string, kind: number, number: number) => void,
): void => {
  const first = knowledge.small.roles.length
  const met = new Set<string>()
  const addRole = (noun: string, kind: number, number: number): void => {
    const words = nameWords(noun)
    const key = words.join(" ")
    if (!met.has(key) && !names.has(key))
      for (const entry of entriesOfWords(knowledge, words))
        if (entryKind(entry) !== kinds.role && entryKind(entry) !== kinds.roles) others.push([key, entry])
    met.add(key)
    add(noun, kind, number)
  }
  const others: [string, number][] = []
  rows.forEach((row, at) => {
    for (const noun of [row.name, ...row.aliases]) addRole(noun, kinds.role, first + at)
    for (const noun of row.plurals) addRole(noun, kinds.roles, first + at)
  })
  for (const [key, entry] of others) names.get(key)?.entries.push(entry)
}

/** A role of the user's: its sector, and what else the base knows of the noun or of the last word in it. */
const rolesOf = ({small}: Knowledge, rows: readonly UserRow[]): RoleRow[] => {
  if (rows.length === 0) return []
  const known = new Map<string, RoleRow>()
  for (const role of small.roles) {
    const key = nameWords(role.noun).join(" ")
    if (!known.has(key)) known.set(key, role)
  }
  return rows.map(({name, sector, others}) => {
    const words = nameWords(name)
    const same = known.get(words.join(" "))
    if (same !== undefined) return {...same, sector, others}
    const end = words.findIndex(word => /^(?:of|for|in|to|at)$/.test(word))
    const head = known.get(words.at(end < 1 ? -1 : end - 1)!)
    return {
      noun: words.join(" "),
      sector,
      others,
      kind: head?.kind ?? "person",
      yields: false,
      title: false,
      office: null,
      gender: head?.gender ?? null,
    }
  })
}

/** A state that ended is one from its first day on, if only because a day is asked for. */
const stateOf = ({name, code, from, to}: UserRow): StateRow => ({
  name,
  code: code!,
  from: from === 0 && to !== 0 ? 10101 : from,
  to,
  leads: "",
  pre: false,
  part: false,
})

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
  kind: kind === "state" || kind === "role" ? "organisation" : kind,
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
