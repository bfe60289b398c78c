// From the tables to the bytes of the knowledge base. Equal tables give equal bytes.

import {
  knowledgeLayout as layout,
  nameWords,
  type OrganisationRow,
  type RoleRow,
  type SmallTables,
  type StateRow,
} from "@demarche/actors"
import {type Column, writeModelFile} from "@demarche/text"
import {addOrganisations} from "./organisations.ts"
import {type HoldingRow, joinSpells, nameLeaders, People, settleOffice} from "./people.ts"
import {readPlaces} from "./places.ts"
import {addRoles} from "./roles.ts"
import {readSpells} from "./spells.ts"
import {StringPool} from "./string-pool.ts"
import {dayOf, list, readTable} from "./table.ts"
import {caseOf, TrieBuilder} from "./trie.ts"

export interface Compiled {
  readonly bytes: ArrayBuffer
  readonly counts: Readonly<Record<string, number>>
}

const {entryKinds: kinds} = layout

/** Compiles the tables in `folder`; cities with fewer than `leastCity` inhabitants are left out. */
export const compileKnowledge = (folder: string, leastCity: number): Compiled => {
  const trie = new TrieBuilder()
  const strings = new StringPool()
  const table = (name: string) => readTable(`${folder}/${name}.tsv`)

  const lookalikes = table("lookalikes").map((row, at) => {
    const name = row["name"]!
    trie.add(name, kinds.lookalike, at, name === name.toLowerCase() ? layout.letterCases.lower : caseOf(name))
    return {name, kind: row["kind"]! as "thing", code: row["code"] || null}
  })
  const seats: {name: string; code: string; sector: string; city: boolean}[] = []
  const states: StateRow[] = table("states").map((row, at) => {
    for (const name of new Set([row["name"]!, ...list(row["names"])]))
      trie.add(name.replace(/^[Tt]he /, ""), kinds.state, at)
    for (const word of list(row["adjectives"])) trie.add(word, kinds.adjective, at)
    for (const pair of list(row["people"])) {
      const [one, many] = pair.split(":")
      if (one && !list(row["adjectives"]).includes(one)) trie.add(one, kinds.demonym, at)
      if (many && !list(row["adjectives"]).includes(many)) trie.add(many, kinds.demonyms, at)
    }
    if (row["flags"] !== "part")
      for (const capital of list(row["capitals"]))
        if (capital !== "Male") {
          trie.add(capital, kinds.seat, seats.length)
          seats.push({name: capital, code: row["code"]!, sector: "GOV", city: true})
        }
    return {
      code: row["code"]!,
      name: row["name"]!,
      from: dayOf(row["from"]),
      to: dayOf(row["to"], true),
      leads: row["leads"]!,
      pre: row["flags"] === "pre",
      part: row["flags"] === "part",
    }
  })
  for (const row of table("seats")) {
    trie.add(row["name"]!.replace(/^the /, ""), kinds.seat, seats.length)
    seats.push({name: row["means"]!, code: row["code"]!, sector: row["sector"]!, city: false})
  }
  const organisations: OrganisationRow[] = []
  addOrganisations(folder, trie, organisations)
  const roles: RoleRow[] = []
  addRoles(folder, trie, roles)
  const things = table("things").map((row, at) => {
    trie.add(row["noun"]!, kinds.thing, at, layout.letterCases.any)
    return row["class"]!
  })
  const regions = table("regions").map((row, at) => {
    trie.add(row["name"]!.replace(/^the /, ""), kinds.region, at)
    return row["name"]!
  })
  const modifiers = table("modifiers").map((row, at) => {
    trie.add(row["word"]!, kinds.modifier, at, layout.letterCases.any)
    return row["effect"]! as "former"
  })
  const genders: Record<string, number> = {male: 1, female: 2}
  for (const row of table("given-names")) trie.add(row["name"]!, kinds.given, genders[row["gender"]!] ?? 0)

  const people = new People()
  people.addKnown(table("people"))
  for (const {rows, priority} of readSpells(folder)) people.addHoldings(rows, priority)

  const offices: {label: string; key: string; shared: boolean; sector: string}[] = []
  const officeRows = new Map<string, {label: string; shared: boolean; sector: string}>()
  for (const row of table("offices"))
    officeRows.set(row["key"]!, {
      label: row["label"]!,
      shared: row["shared"] === "shared",
      sector: row["sector"]!,
    })
  for (const row of table("portfolios")) {
    const label = `${title(list(row["words"])[0]!)} Minister`
    officeRows.set(row["key"]!, {
      label,
      shared:
        row["key"] !== "foreign-minister" &&
        row["key"] !== "defence-minister" &&
        row["key"] !== "finance-minister" &&
        row["key"] !== "interior-minister",
      sector: "GOV",
    })
  }
  const officeNumbers = new Map<string, number>()
  const officeOf = (key: string, label: string, at: string): number => {
    const row = officeRows.get(key) ?? headOf(key, organisations)
    if (row === undefined)
      throw new Error(`${at}: office "${key}" is neither in offices.tsv nor in portfolios.tsv`)
    const shown = label || row.label
    const id = `${key}|${shown}`
    const known = officeNumbers.get(id)
    if (known !== undefined) return known
    officeNumbers.set(id, offices.length)
    offices.push({label: shown, key, shared: row.shared, sector: row.sector})
    return offices.length - 1
  }

  nameLeaders(
    people.rows,
    new Map(states.filter(one => one.to === 0 && !one.part && !one.pre).map(one => [one.code, one.leads])),
  )
  // one office, one holder a day
  for (const person of people.rows) {
    const spells = new Map<string, HoldingRow[]>()
    for (const one of person.holdings) {
      const id = `${one.country}|${one.office}`
      spells.set(id, [...(spells.get(id) ?? []), one])
    }
    person.holdings.length = 0
    for (const one of spells.values()) person.holdings.push(...joinSpells(one))
  }
  const byOffice = new Map<string, {person: number; holding: HoldingRow}[]>()
  people.rows.forEach((person, number) => {
    for (const holding of person.holdings) {
      const id = `${holding.country}|${holding.office}`
      byOffice.set(id, [...(byOffice.get(id) ?? []), {person: number, holding}])
    }
    person.holdings.length = 0
  })
  for (const [id, spells] of byOffice) {
    const key = id.split("|")[1]!
    const shared = officeRows.get(key)?.shared === true
    const settled = shared ? spells : settleOffice(spells, (one, holding) => ({...one, holding}))
    for (const {person, holding} of settled) people.rows[person]!.holdings.push(holding)
  }

  const places = readPlaces(folder, leastCity)
  const countries = [
    "",
    ...new Set(
      [
        ...states.map(state => state.code),
        ...places.map(place => place.country),
        ...people.rows.map(person => person.country),
        "IGO",
        "UNO",
        "EUR",
        "NGO",
        "ISM",
        "IMG",
        "MNC",
      ].sort(),
    ),
  ]
  const countryNumber = new Map(countries.map((code, number) => [code, number]))

  const sorted = people.rows
    .map(person => ({...person, prominence: prominenceOf(person)}))
    .sort(
      (a, b) =>
        b.prominence - a.prominence ||
        (a.country < b.country ? -1 : a.country > b.country ? 1 : a.name < b.name ? -1 : 1),
    )
  const surnameCount = new Map<string, number>()
  for (const person of sorted)
    for (const surname of person.surnames) {
      const folded = nameWords(surname).join(" ")
      surnameCount.set(folded, (surnameCount.get(folded) ?? 0) + 1)
    }
  const personFirst: number[] = []
  const holding = {
    office: [] as number[],
    country: [] as number[],
    from: [] as number[],
    to: [] as number[],
    person: [] as number[],
  }
  sorted.forEach((person, number) => {
    for (const name of person.names)
      if (nameWords(name).length > 1) trie.add(name, kinds.person, number, layout.letterCases.capital)
    for (const name of person.names)
      if (nameWords(name).length === 1 && person.prominence >= 3)
        trie.add(name, kinds.surname, number, layout.letterCases.capital)
    for (const surname of person.surnames)
      trie.add(surname, kinds.surname, number, layout.letterCases.capital)
    personFirst.push(holding.office.length)
    for (const one of [...person.holdings].sort((a, b) => a.from - b.from)) {
      holding.office.push(officeOf(one.office, one.label, person.name))
      holding.country.push(countryNumber.get(one.country)!)
      holding.from.push(one.from)
      holding.to.push(one.to)
      holding.person.push(number)
    }
  })
  personFirst.push(holding.office.length)
  const order = holding.office.map((_, index) => index)
  const keyAt = (index: number): string => offices[holding.office[index]!]!.key
  order.sort(
    (a, b) =>
      holding.country[a]! - holding.country[b]! ||
      (keyAt(a) < keyAt(b) ? -1 : keyAt(a) > keyAt(b) ? 1 : holding.from[a]! - holding.from[b]! || a - b),
  )

  places.forEach((place, number) => {
    for (const name of new Set([place.name, ...place.aliases]))
      trie.add(name, kinds.place, number, layout.letterCases.capital)
  })

  const counts = {
    states: states.length,
    seats: seats.length,
    organisations: organisations.length,
    roles: roles.length,
    people: sorted.length,
    holdings: holding.office.length,
    places: places.length,
  }
  const small: SmallTables = {
    countries,
    states,
    organisations,
    roles,
    things,
    lookalikes,
    regions,
    modifiers,
    offices,
    seats,
    counts,
  }
  const columns: Record<string, Column> = {
    ...trie.build(),
    personName: Uint32Array.from(sorted, person => strings.add(person.name)),
    personInfo: Uint32Array.from(sorted, person =>
      layout.packPerson(countryNumber.get(person.country)!, genders[person.gender] ?? 0, person.prominence),
    ),
    personWikidata: Uint32Array.from(sorted, person => person.wikidata),
    personFirst: Uint32Array.from(personFirst),
    holdingOffice: Uint32Array.from(holding.office),
    holdingCountry: Uint32Array.from(holding.country),
    holdingFrom: Uint32Array.from(holding.from),
    holdingTo: Uint32Array.from(holding.to),
    holdingPerson: Uint32Array.from(holding.person),
    holdingOrder: Uint32Array.from(order),
    placeName: Uint32Array.from(places, place => strings.add(place.name)),
    placeProvince: Uint32Array.from(places, place => strings.add(place.province)),
    placeInfo: Uint32Array.from(places, place =>
      layout.packPlace(countryNumber.get(place.country)!, place.level, place.capital),
    ),
    placeLatitude: Uint32Array.from(places, place => Math.round(place.latitude * 10000) >>> 0),
    placeLongitude: Uint32Array.from(places, place => Math.round(place.longitude * 10000) >>> 0),
    placePopulation: Uint32Array.from(places, place => place.population),
  }
  const pool = strings.build()
  const sections: Record<string, Column> = {small: utf8(JSON.stringify(small)), stringBytes: pool.bytes}
  for (const name of layout.columns) sections[name] = name === "stringOffset" ? pool.offsets : columns[name]!
  return {bytes: writeModelFile(layout.component, layout.layoutVersion, sections), counts}
}

/** The office "head:NAME": whoever leads an organisation has its sector. */
const headOf = (
  key: string,
  organisations: readonly OrganisationRow[],
): {label: string; shared: boolean; sector: string} | undefined => {
  const body = key.startsWith("head:") ? organisations.find(one => one.name === key.slice(5)) : undefined
  return body === undefined
    ? undefined
    : {label: `Head of ${body.name}`, shared: false, sector: body.sector ?? "GOV"}
}

const utf8 = (text: string): Uint8Array => new Uint8Array(new TextEncoder().encode(text))

const title = (words: string): string =>
  words
    .split(" ")
    .map(word => (word === "and" ? word : word.slice(0, 1).toUpperCase() + word.slice(1)))
    .join(" ")

const leading = new Set([
  "president",
  "prime-minister",
  "monarch",
  "supreme-leader",
  "chancellor",
  "leader",
  "party-leader",
])

/** How widely known: told by hand, or from the offices held. */
const prominenceOf = (person: {prominence: number; holdings: readonly {office: string}[]}): number => {
  if (person.prominence > 0) return person.prominence
  let best = 1
  for (const {office} of person.holdings) {
    if (leading.has(office)) best = Math.max(best, 4)
    else if (office === "foreign-minister") best = Math.max(best, 3)
    else if (office === "defence-minister" || office === "vice-president") best = Math.max(best, 2)
  }
  return best
}
