// People and the offices they held, gathered from all tables: one person a country and name, holdings that do not overlap.

import {nameWords} from "@demarche/actors"
import {distance} from "fastest-levenshtein"
import {days, fromDays} from "./days.ts"
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
  /** Of the names, those that nothing in the middle was left out of. */
  readonly written: Set<string>
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
const rank =
  /^(crown )?(prince|princess|king|queen|pope|patriarch|cardinal|archbishop|metropolitan|ayatollah|mullah|general) /i
/** A first name that tells nobody apart once the name behind it is left out: "Muhammad Zafarullah Khan". */
const common = /^(m[ou]hamm?[ae]d|abdu?l?|abu|syed|sheikh)$/i
const reigning = /\s(I|II|III|IV|V|VI|VII|VIII|IX|X|XI|XII|XIII|XIV|XV|XVI|XXIII)$/

/** Family names of a full name: the last word, with the particles before it ("van der Bellen", "al-Assad"). */
const surnamesOf = (name: string): string[] => {
  const words = name.split(/\s+/).filter(word => !suffix.test(word))
  const last = words.at(-1)
  if (last === undefined || words.length < 2) return []
  const found = [last]
  let at = words.length - 2
  for (; at > 0 && particle.test(words[at]!); at--) found.unshift(words.slice(at).join(" "))
  if (/^(al|el|as|ash|ad|an|at|az)-/i.test(last)) found.push(last.replace(/^[a-z]+-/i, ""))
  return [...new Set(found)]
}

/** How somebody is addressed is no part of the name: "Sir Dawda Jawara". */
const styles = /^(sir|dame|dr\.?|shri|datuk|dato) (?=\S+ \S)/i

const key = (country: string, name: string): string => `${country}|${nameWords(name).join(" ")}`

/** Other ways to write a full name: without titles, middle names and initials. */
const variantsOf = (name: string): string[] => [...plainVariants(name), ...withoutMiddle(name)]

const wordsOf = (name: string): string[] =>
  name
    .replace(rank, "")
    .split(/\s+/)
    .filter(word => !honorific.test(word))

const isPart = (word: string): boolean => !suffix.test(word) && !/^[A-Z]\.?$/.test(word)

const plainVariants = (name: string): string[] => {
  const words = wordsOf(name)
  const found = [name, words.join(" "), words.filter(isPart).join(" ")]
  return [...new Set(found)].filter(one => one.includes(" "))
}

/** "Iván Márquez" for "Iván Duque Márquez": one name, or none. */
const withoutMiddle = (name: string): string[] => {
  const plain = wordsOf(name).filter(isPart)
  if (plain.length < 3 || reigning.test(name) || common.test(plain[0]!)) return []
  let start = plain.length - 1
  while (start > 1 && particle.test(plain[start - 1]!)) start--
  const found = [plain[0], ...plain.slice(start)].join(" ")
  return found === plain.join(" ") ? [] : [found]
}

/** Where one is called by the name given at birth, which stands first: "Prayut Chan-o-cha", "Meles Zenawi", "Anwar Ibrahim". */
const calledByGiven = /^(THA|ETH|ERI|MYS|BTN)$/

/** Where the family name stands first: "Roh Tae-woo", "Li Peng". */
const familyFirst = /^(KOR|PRK|CHN|TWN|HKG|MAC|SGP|MYS)$/

/** First words that are no name to call anybody by. */
const noCallName =
  /^(m[ou]ham+[ae]d|mohd|ahmad|abdu?l?|abdullah|abu|syed|sheikh|sayyid|wan|nik|tengku|tunku|tuanku|raja|megat|tan|tun|sri|datuk|dato|phra|mom|general|king|queen|prince|princess|crown|haile)$/i

/** The first name that people of some countries are called by, alone. */
const callNameOf = (country: string, name: string, given: ReadonlySet<string>): string[] => {
  const words = wordsOf(name).filter(isPart)
  const [first] = words
  if (first === undefined || words.length < 2 || words.length > 3 || noCallName.test(first)) return []
  if (calledByGiven.test(country)) return [first]
  // "Carrie Lam" and "Lee Hsien Loong", but "Lee Myung-bak" and "Kim Dae-jung"
  const isGiven = given.has(first.toLowerCase()) && !words[1]!.includes("-")
  return familyFirst.test(country) && first.length <= 6 && !isGiven ? [first] : []
}

/** Where people bear their father's family name and their mother's, and are called by the father's. */
export const bearsTwo: RegExp =
  /^(ARG|BOL|CHL|COL|CRI|CUB|DOM|ECU|ESP|GNQ|GTM|HND|MEX|NIC|PAN|PER|PRY|SLV|URY|VEN)$/

/**
 * "Andrés Pastrana Arango" is called Andrés Pastrana, "Jorge del Castillo Gálvez" Jorge del Castillo.
 * @param given given names in small letters: "Juan Carlos Onganía" has one family name
 */
const byFathersName = (
  name: string,
  given: ReadonlySet<string>,
): {wholes: readonly string[]; surname: string} | null => {
  const words = wordsOf(name).filter(isPart)
  const [first] = words
  if (first === undefined || reigning.test(name)) return null
  let from = 1
  while (from < words.length && given.has(words[from]!.toLowerCase())) from++
  let to = from
  while (to < words.length && particle.test(words[to]!)) to++
  to++
  if (to >= words.length || given.has(words[to]!.toLowerCase())) return null
  const surname = words.slice(from, to).join(" ")
  return {wholes: [`${first} ${surname}`, words.slice(0, to).join(" ")], surname}
}

/** "Gedi" and "Ghedi", "Salem" and "Salim". */
const isSpelling = (one: string, other: string): boolean => {
  const shorter = Math.min(one.length, other.length)
  return one[0] === other[0] && shorter >= 4 && distance(one, other) <= (shorter >= 7 ? 2 : 1)
}

const folded = (name: string): string => nameWords(name).join(" ")

/** Whether a name of somebody and one of these are one, with words between left out or not. */
const isOneName = ({written}: PersonRow, names: readonly string[]): boolean =>
  [...written].some(known => names.some(name => areNested(nameWords(known), nameWords(name))))

/** "Juan Hernández" and "Juan Orlando Hernández", but not "Juan Antonio Hernández" and "Juan Orlando Hernández". */
const areNested = (one: readonly string[], other: readonly string[]): boolean => {
  const [short, long] = one.length <= other.length ? [one, other] : [other, one]
  return short.every(word =>
    word.length === 1
      ? long.some(whole => whole.startsWith(word))
      : long.some(whole => whole === word || isSpelling(word, whole)),
  )
}

export class People {
  readonly rows: PersonRow[] = []
  private readonly byName = new Map<string, PersonRow>()

  private readonly given: ReadonlySet<string>

  /** @param given given names in small letters */
  constructor(given: ReadonlySet<string>) {
    this.given = given
  }

  /** Hand-made rows: canonical names and their variants. */
  addKnown(rows: readonly Row[]): void {
    for (const row of rows) {
      const person = this.create(row["country"]!, row["name"]!)
      this.giveNames(person, row["name"]!, list(row["aliases"]), [])
      this.byName.set(key(row["country"]!, row["name"]!), person)
      person.gender = row["gender"]!
      person.wikidata = Number(row["wikidata"]!.replace("Q", "") || 0)
      person.prominence = Number(row["prominence"] || 0)
    }
  }

  addHoldings(rows: readonly Row[], priority: number): void {
    for (const row of rows) {
      const person = this.find(row)
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

  private create(country: string, name: string): PersonRow {
    const person: PersonRow = {
      country,
      name,
      names: new Set(),
      written: new Set(),
      surnames: new Set(),
      gender: "",
      wikidata: 0,
      prominence: 0,
      holdings: [],
    }
    this.rows.push(person)
    return person
  }

  private giveNames(
    person: PersonRow,
    name: string,
    aliases: readonly string[],
    surnames: readonly string[],
  ): void {
    const short = bearsTwo.test(person.country) ? byFathersName(name, this.given) : null
    const names = [
      name,
      ...variantsOf(name),
      ...(short?.wholes ?? []),
      ...aliases.flatMap(alias => [alias, ...variantsOf(alias)]),
    ]
    for (const one of [name, ...aliases]) {
      person.written.add(one)
      for (const variant of plainVariants(one)) person.written.add(variant)
    }
    for (const one of short?.wholes ?? []) person.written.add(one)
    for (const one of names) {
      person.names.add(one)
      if (!this.byName.has(key(person.country, one))) this.byName.set(key(person.country, one), person)
    }
    const own = surnames.length > 0 ? surnames : surnamesOf(name)
    for (const one of own) person.surnames.add(one)
    // "Zaluzhny" is Zaluzhnyi where the table knows him as "Valeriy Zaluzhny" too
    for (const other of aliases.filter(alias => alias.includes(" ")).flatMap(surnamesOf))
      if (own.some(one => isSpelling(folded(one), folded(other)))) person.surnames.add(other)
    if (short !== null && surnames.length === 0) person.surnames.add(short.surname)
    for (const one of [name, ...aliases])
      for (const called of callNameOf(person.country, one, this.given)) person.surnames.add(called)
    for (const alias of aliases) if (!alias.includes(" ")) person.surnames.add(alias)
  }

  private find(row: Row): PersonRow {
    const country = row["country"]!
    const name = row["name"]!.replace(styles, "")
    const aliases = list(row["aliases"])
    const known = [name, ...variantsOf(name), ...aliases.flatMap(variantsOf)]
      .map(one => this.byName.get(key(country, one)))
      .find(one => one !== undefined && isOneName(one, [name, ...aliases]))
    const person = known ?? this.bySurname(row) ?? this.create(country, name)
    const isWhole = name.includes(" ")
    if (isWhole || person.names.size === 0) this.giveNames(person, name, aliases, list(row["surnames"]))
    return person
  }

  /** A source that gives the family name only means whoever of that name was in office then. */
  private bySurname(row: Row): PersonRow | undefined {
    const wanted = nameWords(row["name"]!).join(" ")
    const from = dayOf(row["from"])
    const to = dayOf((row["to"] ?? "").replace("+", ""), true)
    const fitting = this.rows.filter(
      person =>
        person.country === row["country"] &&
        [...person.surnames].some(surname => nameWords(surname).join(" ") === wanted) &&
        person.holdings.some(
          holding => (to === 0 || holding.from <= to) && (holding.to === 0 || holding.to >= from),
        ),
    )
    if (fitting.length === 1) return fitting[0]
    if (fitting.length === 0) return this.leaderNamed(wanted, row, from)
    // "Mugabe" who leads the country is not his wife: whoever led it longest in those days
    if (!leadingOffices.has(row["office"]!) && row["office"] !== "leader") return undefined
    const led = (person: PersonRow): number =>
      Math.max(
        0,
        ...person.holdings
          .filter(({office}) => leadingOffices.has(office))
          .map(one => days(Math.min(one.to || lastDay, to || lastDay)) - days(Math.max(one.from, from))),
      )
    return fitting.filter(person => led(person) > 0).sort((a, b) => led(b) - led(a))[0]
  }

  /** The one of that family name who led the country not long before or after. */
  private leaderNamed(wanted: string, row: Row, from: number): PersonRow | undefined {
    if (row["office"] !== "leader") return undefined
    const leaders = this.rows.filter(
      person =>
        person.country === row["country"] &&
        [...person.surnames].some(surname => nameWords(surname).join(" ") === wanted) &&
        person.holdings.some(
          one =>
            leadingOffices.has(one.office) &&
            Math.abs(Math.floor(one.from / 10000) - Math.floor(from / 10000)) <= longestPause,
        ),
    )
    return leaders.length === 1 ? leaders[0] : undefined
  }
}

const lastDay = 20991231

/** Years between two times of one leader of a country. */
const longestPause = 12

const covered = (holding: HoldingRow, day: number): boolean =>
  holding.from <= day && (holding.to === 0 || day <= holding.to)

/**
 * One person's rows for one office, from several sources, made into spells that do not overlap. The better source tells when
 * its spell begins and keeps its rank; what a worse one knows of the time before is a spell of its own.
 */
export const joinSpells = (holdings: readonly HoldingRow[]): HoldingRow[] => {
  const sorted = [...holdings].sort((a, b) => a.from - b.from || a.priority - b.priority)
  const joined: HoldingRow[] = []
  for (const one of sorted) {
    const last = joined.at(-1)
    // one source that tells of a pause means it: Japarov stood back for the ten weeks before he was elected
    const longest = last?.priority === one.priority ? longestPauseInSource : longestPauseBetween
    if (last === undefined || !(covered(last, one.from) || isNear(last.to, one.from, longest))) {
      joined.push({...one})
      continue
    }
    const [better, other] = one.priority < last.priority ? [one, last] : [last, one]
    const openEnd = better.openEnd && other.openEnd
    let {to} = last
    if (better.openEnd && !other.openEnd) to = other.to === 0 || other.to >= better.to ? other.to : better.to
    else if (!better.openEnd && one === better) to = one.to
    else if (openEnd) to = Math.max(last.to, one.to)
    else if (other.priority === better.priority)
      to = last.to === 0 || one.to === 0 ? 0 : Math.max(last.to, one.to)
    if (one !== better) {
      last.to = to
      last.openEnd = openEnd
      continue
    }
    joined.pop()
    if (days(one.from) - days(last.from) > longestHandover)
      joined.push({...last, to: fromDays(days(one.from) - 1), openEnd: false})
    joined.push({...one, to, openEnd})
  }
  return joined
}

/** Days that two sources may be apart about when a spell begins. */
const longestHandover = 60

/** Less than about four months apart: the same spell, told by two sources. */
const longestPauseBetween = 120
const longestPauseInSource = 45

const isNear = (to: number, from: number, longest: number): boolean =>
  to !== 0 && days(from) - days(to) < longest

const given = (name: string): string => nameWords(name)[0]?.slice(0, 2) ?? ""

/**
 * People left without any office are someone of the same family name under another spelling ("Anatoliy Serdyukov"):
 * their names go to that person. Who is nobody's double is dropped, for nothing is known of them.
 */
export const mergeDoubles = (people: readonly PersonRow[]): PersonRow[] => {
  const bySurname = new Map<string, PersonRow[]>()
  const keysOf = (person: PersonRow): string[] =>
    [...person.surnames].map(surname => key(person.country, surname))
  for (const person of people)
    if (person.holdings.length > 0)
      for (const id of keysOf(person)) bySurname.set(id, [...(bySurname.get(id) ?? []), person])
  for (const person of people) {
    if (person.holdings.length > 0 || person.prominence > 0) continue
    const doubles = new Set(keysOf(person).flatMap(id => bySurname.get(id) ?? []))
    const [double, ...more] = [...doubles].filter(other => given(other.name) === given(person.name))
    if (double !== undefined && more.length === 0) for (const name of person.names) double.names.add(name)
  }
  return people.filter(person => person.holdings.length > 0 || person.prominence > 0)
}

/** Offices that lead a state. */
export const leadingOffices: ReadonlySet<string> = new Set([
  "president",
  "prime-minister",
  "monarch",
  "supreme-leader",
  "chancellor",
  "party-leader",
])

/**
 * De facto leaders whose office no source names hold the office that leads their state: "leader" of the United States
 * in 1955 is its president.
 */
export const nameLeaders = (people: readonly PersonRow[], leads: ReadonlyMap<string, string>): void => {
  for (const person of people) {
    const named = person.holdings.filter(
      ({office, priority}) => leadingOffices.has(office) || (office === "leader" && priority < 4),
    )
    for (const holding of [...person.holdings]) {
      const office = leads.get(holding.country)
      if (holding.office !== "leader" || holding.priority < 4 || !office) continue
      const told = named.filter(
        other =>
          (holding.to === 0 || other.from <= holding.to) && (other.to === 0 || other.to >= holding.from),
      )
      if (told.length === 0) person.holdings.push({...holding, office, priority: 9})
    }
  }
}

/** Offices whose holders are called "leader" by all. */
const calledLeader = new Set(["supreme-leader", "party-leader"])

/** Days of a de facto leader that an office of the state covers are that office's: "Cuban leader" says no more. */
export const dropToldLeaders = (people: readonly PersonRow[], leads: ReadonlyMap<string, string>): void => {
  for (const person of people)
    for (const holding of [...person.holdings]) {
      const office = leads.get(holding.country)
      if (holding.office !== "leader" || holding.priority < 4 || !office || calledLeader.has(office)) continue
      const told = person.holdings.filter(
        other =>
          other.office === office &&
          (holding.to === 0 || other.from <= holding.to) &&
          (other.to === 0 || (holding.to !== 0 && days(holding.to) - days(other.to) < longestGap)),
      )
      const [first] = told.map(other => other.from).sort((one, other) => one - other)
      if (first === undefined) continue
      if (days(first) - days(holding.from) < longestGap)
        person.holdings.splice(person.holdings.indexOf(holding), 1)
      else holding.to = fromDays(days(first) - 1)
    }
}

/** Days that two sources may be apart about a beginning or an end. */
const longestGap = 400
