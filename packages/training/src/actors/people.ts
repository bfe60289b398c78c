// People and the offices they held, gathered from all tables: one person a country and name, holdings that do not overlap.

import {nameWords} from "@demarche/actors"
import {dayOf, list, type Row} from "./table.ts"

export interface HoldingRow {
  readonly office: string
  readonly label: string
  readonly country: string
  readonly from: number
  /** 0 while it lasts. */
  to: number
  /** Tables earlier in the list are better informed. */
  readonly priority: number
  /** The source ended or was last seen there: the end is no fact. */
  openEnd: boolean
  /** The source tells the month or year only. */
  readonly vague: boolean
}

export interface PersonRow {
  readonly country: string
  readonly name: string
  readonly names: Set<string>
  readonly surnames: Set<string>
  gender: string
  wikidata: number
  prominence: number
  readonly holdings: HoldingRow[]
}

const particle = /^(de|da|do|dos|das|del|di|van|von|der|den|bin|ibn|al|el|la|le|abu|ould|ben|bint|ter)$/i
const suffix = /^(jr\.?|sr\.?|ii|iii|iv|v|vi|i)$/i
const honorific =
  /^(dr|sir|gen|col|maj|capt|lt|rev|hon|sheikh|shaikh|tan|sri|dame|prof|mr|mrs|ms|lord|baroness)\.?$/i
const reigning = /\s(I|II|III|IV|V|VI|VII|VIII|IX|X|XI|XII|XIII|XIV|XV|XVI|XXIII)$/

/** Family names of a full name: the last word, with the particles before it ("van der Bellen", "al-Assad"). */
export const surnamesOf = (name: string): string[] => {
  const words = name.split(/\s+/).filter(word => !suffix.test(word))
  const last = words.at(-1)
  if (last === undefined || words.length < 2) return []
  const found = [last]
  let at = words.length - 2
  while (at > 0 && particle.test(words[at]!)) found.unshift([...words.slice(at), ""].join(" ").trim()), at--
  if (/^(al|el|as|ash|ad|an|at|az)-/i.test(last)) found.push(last.replace(/^[a-z]+-/i, ""))
  return [...new Set(found)]
}

const key = (country: string, name: string): string => `${country}|${nameWords(name).join(" ")}`

/** Other ways to write a full name: without titles, middle names and initials. */
export const variantsOf = (name: string): string[] => {
  const words = name.split(/\s+/).filter(word => !honorific.test(word))
  const plain = words.filter(word => !suffix.test(word) && !/^[A-Z]\.?$/.test(word))
  const found = [name, words.join(" "), plain.join(" ")]
  if (plain.length >= 3 && !reigning.test(name)) {
    let start = plain.length - 1
    while (start > 1 && particle.test(plain[start - 1]!)) start--
    found.push([plain[0], ...plain.slice(start)].join(" "))
  }
  return [...new Set(found)].filter(one => one.includes(" "))
}

export class People {
  readonly rows: PersonRow[] = []
  private readonly byName = new Map<string, PersonRow>()

  /** Hand-made rows: canonical names and their variants. */
  addKnown(rows: readonly Row[]): void {
    for (const row of rows) {
      const person = this.find(row["country"]!, row["name"]!, list(row["aliases"]))
      person.gender = row["gender"]!
      person.wikidata = Number(row["wikidata"]!.replace("Q", "") || 0)
      person.prominence = Number(row["prominence"] || 0)
    }
  }

  addHoldings(rows: readonly Row[], priority: number): void {
    for (const row of rows) {
      const person = this.find(row["country"]!, row["name"]!, list(row["aliases"]), list(row["surnames"]))
      if (person.gender === "" && row["gender"]) person.gender = row["gender"]
      if (person.wikidata === 0 && row["wikidata"]) person.wikidata = Number(row["wikidata"].replace("Q", ""))
      if (row["office"] === "") continue
      const end = row["to"]!
      person.holdings.push({
        office: row["office"]!,
        label: row["label"] ?? "",
        country: row["country"]!,
        from: dayOf(row["from"]),
        to: dayOf(end.replace(/[+?]$/, ""), true),
        priority,
        openEnd: end.endsWith("+"),
        vague: (row["from"] ?? "").length < 10,
      })
    }
  }

  private find(
    country: string,
    name: string,
    aliases: readonly string[],
    surnames: readonly string[] = [],
  ): PersonRow {
    const names = [
      ...variantsOf(name),
      ...aliases.flatMap(alias => (alias.includes(" ") ? variantsOf(alias) : [alias])),
    ]
    if (names.length === 0) names.push(name)
    let person = names.map(one => this.byName.get(key(country, one))).find(one => one !== undefined)
    if (person === undefined) {
      person = {
        country,
        name,
        names: new Set(),
        surnames: new Set(),
        gender: "",
        wikidata: 0,
        prominence: 0,
        holdings: [],
      }
      this.rows.push(person)
    }
    for (const one of names) {
      person.names.add(one)
      if (!this.byName.has(key(country, one))) this.byName.set(key(country, one), person)
    }
    for (const one of surnames.length > 0 ? surnames : surnamesOf(name)) person.surnames.add(one)
    for (const alias of aliases) if (!alias.includes(" ")) person.surnames.add(alias)
    return person
  }
}

const covered = (holding: HoldingRow, day: number): boolean =>
  holding.from <= day && (holding.to === 0 || day <= holding.to)

/** One person's rows for one office, from several sources, made into spells that do not overlap. */
export const joinSpells = (holdings: readonly HoldingRow[]): HoldingRow[] => {
  const sorted = [...holdings].sort((a, b) => a.from - b.from || a.priority - b.priority)
  const joined: HoldingRow[] = []
  for (const one of sorted) {
    const last = joined.at(-1)
    if (last === undefined || !(covered(last, one.from) || near(last.to, one.from))) {
      joined.push({...one})
      continue
    }
    const [better, other] = one.priority < last.priority ? [one, last] : [last, one]
    last.openEnd = better.openEnd && other.openEnd
    if (better.openEnd && !other.openEnd)
      last.to = other.to === 0 || other.to >= better.to ? other.to : better.to
    else if (!better.openEnd && one === better) last.to = one.to
    else if (last.openEnd) last.to = Math.max(last.to, one.to)
    else if (other.priority === better.priority)
      last.to = last.to === 0 || one.to === 0 ? 0 : Math.max(last.to, one.to)
  }
  return joined
}

/** Less than about four months apart: the same spell, told by two sources. */
const near = (to: number, from: number): boolean => to !== 0 && days(from) - days(to) < 120

export const days = (day: number): number =>
  Math.floor(Date.UTC(Math.floor(day / 10000), (Math.floor(day / 100) % 100) - 1, day % 100) / 86400000)

export const fromDays = (count: number): number => {
  const date = new Date(count * 86400000)
  return date.getUTCFullYear() * 10000 + (date.getUTCMonth() + 1) * 100 + date.getUTCDate()
}

/**
 * Lets each day of an office that one person holds at a time belong to one: the later holder begins where the earlier
 * ends. An end that is no fact reaches to the next holder; an acting holder inside another's spell splits it.
 */
export const settleOffice = <T extends {holding: HoldingRow}>(
  spells: readonly T[],
  copy: (one: T, holding: HoldingRow) => T,
): T[] => {
  const sorted = [...spells].sort(
    (a, b) => a.holding.from - b.holding.from || a.holding.priority - b.holding.priority,
  )
  const settled: T[] = []
  for (let i = 0; i < sorted.length; i++) {
    const one = sorted[i]!
    const last = settled.at(-1)
    if (last !== undefined) {
      const end = last.holding.to
      if (end === 0 || end >= one.holding.from) {
        // a worse source that disagrees inside a better one's spell is wrong about the date
        if (
          one.holding.priority > last.holding.priority + 0 &&
          end !== 0 &&
          one.holding.to !== 0 &&
          one.holding.to <= end
        )
          continue
        if (
          one.holding.to !== 0 &&
          !one.holding.openEnd &&
          (end === 0 || end > one.holding.to) &&
          one.holding.priority === last.holding.priority
        ) {
          settled.push(one)
          settled.push(copy(last, {...last.holding, from: fromDays(days(one.holding.to) + 1), to: end}))
          last.holding.to = fromDays(days(one.holding.from) - 1)
          continue
        }
        const cut = fromDays(days(one.holding.from) - 1)
        if (cut < last.holding.from) {
          if (one.holding.priority < last.holding.priority) settled[settled.length - 1] = one
          continue
        }
        last.holding.to = cut
        last.holding.openEnd = false
      } else if (last.holding.openEnd) {
        last.holding.to = fromDays(days(one.holding.from) - 1)
        last.holding.openEnd = false
      }
    }
    settled.push(one)
  }
  return settled.filter(one => one.holding.to === 0 || one.holding.to >= one.holding.from)
}
