// From the tables to the bytes of the knowledge base. Equal tables give equal bytes.

import {
  knowledgeLayout as layout,
  nameWords,
  type OrganisationRow,
  type RoleRow,
  type StoredTables,
} from "@demarche/actors"
import {type Column, writeModelFile} from "@demarche/text"
import {joinDoubles} from "./doubles.ts"
import {addNames, genders} from "./names.ts"
import {Offices} from "./offices.ts"
import {addOrganisations} from "./organisations.ts"
import {
  bearsTwo,
  dropToldLeaders,
  leadingOffices,
  mergeDoubles,
  nameLeaders,
  People,
  type PersonRow,
} from "./people.ts"
import {readPeoples} from "./peoples.ts"
import {type PlaceRow, readPlaces} from "./places.ts"
import {addRoles} from "./roles.ts"
import {settleAll} from "./settle.ts"
import {readSpells} from "./spells.ts"
import {StringPool} from "./string-pool.ts"
import {type Row, readTable} from "./table.ts"
import {TrieBuilder} from "./trie.ts"

interface Compiled {
  readonly bytes: ArrayBuffer
  readonly counts: Readonly<Record<string, number>>
}

const {entryKinds: kinds, letterCases} = layout
const nonStates = ["IGO", "UNO", "EUR", "NGO", "ISM", "IMG", "MNC"]

/** Compiles the tables in `folder`; cities with fewer than `leastCity` inhabitants are left out. */
export const compileKnowledge = (folder: string, leastCity: number): Compiled => {
  const trie = new TrieBuilder()
  const strings = new StringPool()
  const names = addNames(folder, trie)
  const organisations: OrganisationRow[] = []
  const peoples = readPeoples(folder)
  addOrganisations(folder, trie, organisations, peoples)
  const roles: RoleRow[] = []
  addRoles(folder, trie, roles, peoples)
  const named = new Set([...organisations.map(({name}) => name), ...roles.map(({noun}) => noun)])
  for (const name of peoples.keys())
    if (!named.has(name)) throw new Error(`peoples.tsv: no organisation and no role is called "${name}"`)

  const spells = readSpells(folder)
  const people = new People(givenNames(folder, spells))
  people.addKnown(readTable(`${folder}/people.tsv`))
  for (const {rows, priority} of spells) people.addHoldings(rows, priority)
  const present = names.states.filter(state => state.to === 0 && !state.part && !state.pre)
  const leads = new Map(present.map(state => [state.code, state.leads]))
  const offices = new Offices(folder, organisations)
  const isShared = (key: string): boolean => offices.isShared(key)
  const rows = joinDoubles(people.rows, isShared)
  nameLeaders(rows, leads)
  settleAll(rows, isShared)
  dropToldLeaders(rows, leads)
  const inOffice = mergeDoubles(rows)

  const places = readPlaces(folder, leastCity)
  const codes = [...names.states, ...inOffice.map(one => ({code: one.country}))].map(one => one.code)
  const countries = ["", ...new Set([...codes, ...places.map(one => one.country), ...nonStates].sort())]
  const numberOf = new Map(countries.map((code, number) => [code, number]))

  const persons = personColumns(inOffice, trie, strings, offices, numberOf)
  const placed = placeColumns(places, trie, strings, numberOf)
  const counts = {
    states: names.states.length,
    seats: names.seats.length,
    organisations: organisations.length,
    roles: roles.length,
    people: inOffice.length,
    holdings: persons["holdingOffice"]!.length,
    places: places.length,
  }
  const small: StoredTables = {
    ...names,
    countries,
    organisations: shareRows(organisations.map(({name, ...description}) => [name, description])),
    roles: shareRows(roles.map(({noun, ...description}) => [noun, description])),
    offices: shareRows(offices.rows.map(({label, ...description}) => [label, description])),
    counts,
  }
  const pool = strings.build()
  const columns: Record<string, Column> = {
    small: new Uint8Array(new TextEncoder().encode(JSON.stringify(small))),
    stringBytes: pool.bytes,
    ...narrowed({stringOffset: pool.offsets}),
    ...narrowed(trie.build()),
    ...narrowed(persons),
    ...narrowed(placed),
  }
  return {bytes: writeModelFile(layout.component, layout.layoutVersion, columns), counts}
}

/** The columns that the file holds in 16 bits, so written; throws where a value does not fit. */
const narrowed = (wide: Readonly<Record<string, Uint32Array>>): Record<string, Column> =>
  Object.fromEntries(
    Object.entries(wide).map(([name, values]) => {
      const form = layout.columns[name as layout.ColumnName]
      if (form === "whole") return [name, values]
      const packed =
        form === "days" ? values.map(layout.packDay) : form === "steps" ? layout.stepsOf(values) : values
      const most = packed.reduce((high, value) => Math.max(high, value), 0)
      if (most > 0xffff)
        throw new Error(`${name} holds ${most}, which does not fit 16 bits; make it whole in layout.ts`)
      return [name, Uint16Array.from(packed)]
    }),
  )

/** In small letters: those of the table, and those that names of two family names begin with; REIGN may tell family names alone. */
const givenNames = (
  folder: string,
  spells: readonly {readonly rows: readonly Row[]}[],
): ReadonlySet<string> => {
  const first = spells.flatMap(({rows}) =>
    rows.flatMap(row =>
      bearsTwo.test(row["country"]!) && !row["source"]!.startsWith("reign")
        ? (row["name"]!.split(" ").slice(0, -1)[0] ?? [])
        : [],
    ),
  )
  const known = readTable(`${folder}/given-names.tsv`).map(row => row["name"]!)
  return new Set([...known, ...first].map(name => name.toLowerCase()))
}

/** Names with their descriptions, each description once. */
const shareRows = <Description>(
  rows: readonly (readonly [string, Description])[],
): {names: string[]; kinds: number[]; descriptions: Description[]} => {
  const described = new Map<string, number>()
  const descriptions: Description[] = []
  const kinds = rows.map(([, description]) => {
    const text = JSON.stringify(description)
    const known = described.get(text)
    if (known !== undefined) return known
    described.set(text, descriptions.length)
    return descriptions.push(description) - 1
  })
  return {names: rows.map(([name]) => name), kinds, descriptions}
}

/** People, best known first, with the offices they held. */
const personColumns = (
  rows: readonly PersonRow[],
  trie: TrieBuilder,
  strings: StringPool,
  offices: Offices,
  numberOf: ReadonlyMap<string, number>,
): Record<string, Uint32Array> => {
  const elsewhere = prominenceElsewhere(rows)
  const known = rows
    .map(person => ({...person, prominence: Math.max(prominenceOf(person), elsewhere(person))}))
    .sort((a, b) => b.prominence - a.prominence || order(a.country, b.country) || order(a.name, b.name))
  const spells: {office: number; country: number; from: number; to: number; person: number}[] = []
  const first: number[] = []
  const written = new Map<string, number>()
  known.forEach((person, number) => {
    for (const name of person.written) written.set(name, written.has(name) ? -1 : number)
  })
  known.forEach((person, number) => {
    for (const name of person.names) {
      // "Iván Duque Márquez" without the name in the middle is another man
      if (!person.written.has(name) && (written.get(name) ?? number) !== number) continue
      if (nameWords(name).length > 1) trie.add(name, kinds.person, number, letterCases.capital)
      else if (person.prominence >= 3) trie.add(name, kinds.surname, number, letterCases.capital)
    }
    for (const surname of person.surnames) trie.add(surname, kinds.surname, number, letterCases.capital)
    first.push(spells.length)
    for (const one of [...person.holdings].sort((a, b) => a.from - b.from || order(a.office, b.office)))
      spells.push({
        office: offices.number(one.office, one.label, `${person.country} ${person.name}`),
        country: numberOf.get(one.country)!,
        from: one.from,
        to: one.to,
        person: number,
      })
  })
  first.push(spells.length)
  const key = (index: number): string => offices.rows[spells[index]!.office]!.key
  const sorted = spells
    .map((_, index) => index)
    .sort(
      (a, b) =>
        spells[a]!.country - spells[b]!.country ||
        order(key(a), key(b)) ||
        spells[a]!.from - spells[b]!.from ||
        a - b,
    )
  return {
    personName: Uint32Array.from(known, person => strings.add(person.name)),
    personInfo: Uint32Array.from(known, person =>
      layout.packPerson(numberOf.get(person.country)!, genders[person.gender] ?? 0, person.prominence),
    ),
    personWikidata: Uint32Array.from(known, person => person.wikidata),
    personFirst: Uint32Array.from(first),
    holdingOffice: Uint32Array.from(spells, one => one.office),
    holdingCountry: Uint32Array.from(spells, one => one.country),
    holdingFrom: Uint32Array.from(spells, one => one.from),
    holdingTo: Uint32Array.from(spells, one => one.to),
    holdingPerson: Uint32Array.from(spells, one => one.person),
    holdingOrder: Uint32Array.from(sorted),
  }
}

/** What a small town's name may mean besides: "Male", "Young", "Police", "Victoria". */
const otherwise = new Set<number>([
  kinds.role,
  kinds.roles,
  kinds.thing,
  kinds.modifier,
  kinds.given,
  kinds.region,
  kinds.adjective,
  kinds.demonyms,
  kinds.organisation,
])

const compass = /^(north|south|east|west|north-?(east|west)|south-?(east|west)|cent(ral|re|er))(ern)?$/i

/** Inhabitants from which a place is meant all the same. */
const plainly = 200_000

const placeColumns = (
  places: readonly PlaceRow[],
  trie: TrieBuilder,
  strings: StringPool,
  numberOf: ReadonlyMap<string, number>,
): Record<string, Uint32Array> => {
  places.forEach((place, number) => {
    // a province called "South"
    for (const name of new Set([place.name, ...place.aliases]))
      if (compass.test(name)) continue
      else if (place.population >= plainly || !trie.means(name, otherwise))
        trie.add(name, kinds.place, number, letterCases.capital)
  })
  return {
    placeName: Uint32Array.from(places, place => strings.add(place.name)),
    placeProvince: Uint32Array.from(places, place => strings.add(place.province)),
    placeInfo: Uint32Array.from(places, place =>
      layout.packPlace(numberOf.get(place.country)!, place.level, place.capital),
    ),
    placeLatitude: Uint32Array.from(places, place => Math.round(place.latitude * 10000) >>> 0),
    placeLongitude: Uint32Array.from(places, place => Math.round(place.longitude * 10000) >>> 0),
    placePopulation: Uint32Array.from(places, place => place.population),
  }
}

const order = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

const leading = new Set([...leadingOffices, "leader"])

/**
 * Who heads an international body after leading a state, or a bank of another country, has a row in both places: known
 * in one, nearly as known in the other: the office held on the day decides, and after both the greater one.
 */
const prominenceElsewhere = (rows: readonly PersonRow[]): ((person: PersonRow) => number) => {
  const best = new Map<string, number>()
  for (const person of rows)
    for (const name of person.names) best.set(name, Math.max(best.get(name) ?? 0, prominenceOf(person)))
  const told = new Map<string, number>()
  for (const person of rows)
    if (person.prominence >= widely)
      told.set(person.name, Math.max(told.get(person.name) ?? 0, person.prominence))
  return person =>
    international.has(person.country)
      ? Math.max(...[...person.names].map(name => best.get(name) ?? 0)) - 1
      : (told.get(person.name) ?? 0) - 1
}

/** From here on somebody of exactly the same name elsewhere is taken to be the same person. */
const widely = 4

const international = new Set(["IGO", "UNO", "EUR"])

/** How widely known, 0 to 7: told by hand, or from the offices held. */
const prominenceOf = (person: PersonRow): number => {
  if (person.prominence > 0) return person.prominence
  let best = 1
  for (const {office} of person.holdings) {
    if (leading.has(office)) best = Math.max(best, 4)
    else if (office === "foreign-minister" || office.startsWith("head:")) best = Math.max(best, 3)
    else if (office === "defence-minister" || office === "vice-president") best = Math.max(best, 2)
  }
  return best
}
