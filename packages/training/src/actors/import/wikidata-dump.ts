// People in office from a JSON dump of Wikidata, read once as a stream. Who held a position stands with the person (P39),
// with the position (P1308) or with the country (P35, P6), and what a position is stands elsewhere in the dump. So people
// with a position go to a file on the side, a line each, while positions and countries, which are few, are kept;
// then that file is read. Memory does not grow with the dump.

import {once} from "node:events"
import {createReadStream, createWriteStream, mkdtempSync, rmSync} from "node:fs"
import {tmpdir} from "node:os"
import {join} from "node:path"
import {countryByIso3, recordCode} from "@demarche/codebook"
import {aliasesOf, type Entity, items, labelOf, type Statement, statements, texts} from "./dump-entity.ts"
import {byteLines} from "./dump-lines.ts"
import type {HolderRow} from "./holder-row.ts"
import type {OfficeOf} from "./position-office.ts"
import {headsOfBodies} from "./wikidata.ts"

interface DumpCounts {
  entities: number
  positions: number
  people: number
}

interface DumpReport {
  readonly rows: readonly HolderRow[]
  /** Statements about an office of ours that cannot be used, by reason: how many, and the first. */
  readonly rejected: ReadonlyMap<string, {count: number; readonly first: string}>
  readonly counts: DumpCounts
}

interface Position {
  readonly label: string
  /** Items whose office it is; `told` when the dump says so of the position and not only which country it is in. */
  readonly where: readonly string[]
  readonly told: boolean
}

/** A line of the file on the side. */
interface Person {
  readonly id: string
  readonly name: string
  readonly aliases: readonly string[]
  readonly gender: HolderRow["gender"]
  readonly held: readonly Statement[]
}

interface Seat {
  readonly country: string
  readonly office: string
  readonly label: string
}

/** A holder named elsewhere than with the person: by a position, or as the head of a country's state or government. */
interface Named {
  readonly statement: Statement
  /** `null` where the country does not tell what its head is called. */
  readonly seat: Seat | null
  readonly country: string
  readonly may: ReadonlySet<string>
}

const marks = ['"P39"', '"P298"', '"P1308"', '"P1001"', '"P17"', '"P279"'].map(one => Buffer.from(one))
const [held, iso, holder] = marks

/** Some word of a title stands in the line, in English: else it is no position that we follow. */
const titleWords = [
  "inister",
  "resident",
  "remier",
  "hancellor",
  "ecretary",
  "overnor",
  "peaker",
  "ing of",
  "ueen",
  "onarch",
  "ustice",
  "ttorney",
  "mperor",
  "ultan",
  "mir of",
  "aoiseach",
  "epresentative",
  "mbassador",
  "ope",
  "eader",
  "rince",
  "uke",
  "overeign",
  "ead of government",
].map(one => Buffer.from(one))

const mayMatter = (line: Buffer): boolean =>
  line.includes(held!) ||
  line.includes(iso!) ||
  line.includes(holder!) ||
  (marks.some(mark => line.includes(mark)) && titleWords.some(word => line.includes(word)))

/**
 * @param chunks of the unpacked dump
 * @param source what the rows give as theirs: "wikidata-2026-11"
 * @param progress is told now and then how far it is
 * @throws Error when a line is no JSON: the file is cut off or is no such dump
 */
export const readDump = async (
  chunks: AsyncIterable<Uint8Array>,
  officeOf: OfficeOf,
  source: string,
  progress: (counts: Readonly<DumpCounts>) => void = () => {},
): Promise<DumpReport> => {
  const folder = mkdtempSync(join(tmpdir(), "demarche-wikidata-"))
  try {
    const side = join(folder, "people.jsonl")
    const gathered = await gather(chunks, side, officeOf, progress)
    return await rowsFrom(side, gathered, officeOf, source)
  } finally {
    rmSync(folder, {recursive: true})
  }
}

interface Gathered {
  readonly positions: Map<string, Position>
  /** Codes by item. */
  readonly countries: Map<string, string>
  readonly named: {
    readonly person: string
    readonly of: string
    readonly property: string
    readonly statement: Statement
  }[]
  /** Positions of whoever heads a country's state (P1906) or government (P1313), by country and property of the holder. */
  readonly heads: Map<string, readonly string[]>
  readonly counts: DumpCounts
}

const gather = async (
  chunks: AsyncIterable<Uint8Array>,
  side: string,
  officeOf: OfficeOf,
  progress: (counts: Readonly<DumpCounts>) => void,
): Promise<Gathered> => {
  const positions = new Map<string, Position>()
  const countries = new Map<string, string>()
  const named: Gathered["named"] = []
  const heads = new Map<string, readonly string[]>()
  const counts: DumpCounts = {entities: 0, positions: 0, people: 0}
  const people = createWriteStream(side)
  let number = 0
  try {
    for await (const line of byteLines(chunks)) {
      number++
      if (line.length < 3) continue
      counts.entities++
      if (counts.entities % 100_000 === 0) progress(counts)
      if (!mayMatter(line)) continue
      const entity = parse(line, number)
      const isPerson = entity.claims?.["P39"] !== undefined
      const [code] = texts(entity, "P298")
      const country = code === undefined ? undefined : countryByIso3(code)
      if (country !== undefined) {
        heads.set(`${entity.id} P35`, items(entity, "P1906"))
        heads.set(`${entity.id} P6`, items(entity, "P1313"))
      }
      if (country !== undefined)
        countries.set(entity.id, recordCode(country) === country.code ? country.code : "")
      if (isPerson) {
        counts.people++
        if (!people.write(`${JSON.stringify(personOf(entity))}\n`)) await once(people, "drain")
      } else if (country === undefined) {
        const where = items(entity, "P1001")
        const label = labelOf(entity)
        if (label === "") continue
        const position = {
          label,
          where: where.length > 0 ? where : items(entity, "P17"),
          told: where.length > 0,
        }
        if (position.where.length > 0 || headsOfBodies[label] !== undefined || officeOf(label, "") !== null)
          positions.set(entity.id, position)
      }
      for (const property of country === undefined ? ["P1308"] : ["P35", "P6"])
        for (const statement of statements(entity, property))
          named.push({person: statement.item, of: entity.id, property, statement})
    }
  } finally {
    people.end()
    await once(people, "close")
  }
  counts.positions = positions.size
  progress(counts)
  return {positions, countries, named, heads, counts}
}

const parse = (line: Buffer, number: number): Entity => {
  try {
    return JSON.parse(line.toString("utf8").replace(/,\s*$/, "")) as Entity
  } catch {
    throw new Error(
      `line ${number} is no entity in JSON (${line.subarray(0, 40).toString("utf8")} …); expected a dump with one entity a line`,
    )
  }
}

const personOf = (entity: Entity): Person => {
  const name = labelOf(entity)
  const [gender] = items(entity, "P21")
  return {
    id: entity.id,
    name,
    // "Lula" alone is a surname to our tables; initials and other scripts are no names of news
    aliases: [...new Set(aliasesOf(entity))]
      .filter(alias => alias !== name && /^[\p{Script=Latin}'’.\s-]+ [\p{Script=Latin}'’-]{2,}$/u.test(alias))
      .slice(0, 4),
    gender: gender === "Q6581097" ? "male" : gender === "Q6581072" ? "female" : "",
    held: statements(entity, "P39"),
  }
}

const rowsFrom = async (
  side: string,
  {positions, countries, named, heads, counts}: Gathered,
  officeOf: OfficeOf,
  source: string,
): Promise<DumpReport> => {
  const rows: HolderRow[] = []
  const rejected = new Map<string, {count: number; first: string}>()
  const reject = (reason: string, what: string): void => {
    const known = rejected.get(reason)
    if (known === undefined) rejected.set(reason, {count: 1, first: what})
    else known.count++
  }
  const seats = new Map<string, Seat | null>()
  /** The office a position is; `where` tells whose, for positions that many countries have. */
  const seatOf = (id: string, where: readonly string[]): Seat | null => {
    const key = [id, ...where].join(" ")
    const known = seats.get(key)
    if (known !== undefined) return known
    const position = positions.get(id)
    const seat = position === undefined ? null : seatFor(position, where)
    seats.set(key, seat)
    return seat
  }
  const seatFor = ({label, where, told}: Position, more: readonly string[]): Seat | null => {
    const body = headsOfBodies[label]
    if (body !== undefined) return {country: body[0], office: body[1], label: body[2]}
    const codesOf = (ids: readonly string[]): string[] => [
      ...new Set(ids.map(item => countries.get(item) ?? "")),
    ]
    // a position that many countries have: the statement tells whose
    const stated = told ? [] : codesOf(more).filter(code => code !== "")
    const [country, ...others] = stated.length > 0 ? stated : codesOf(where)
    // a position of a part of a country, or of several countries
    if (country === undefined || country === "" || others.length > 0) return null
    const office = officeOf(label, country)
    return office === null ? null : {country, office, label: ""}
  }
  const wanted = new Map<string, Named[]>()
  for (const {person, of, property, statement} of named) {
    const country = countries.get(of) ?? ""
    const candidates = property === "P1308" ? [of] : (heads.get(`${of} ${property}`) ?? [])
    const seat = candidates
      .map(position => seatOf(position, property === "P1308" ? statement.where : [of]))
      .find(one => one !== null)
    if (seat === undefined && (property === "P1308" || country === "")) continue
    const one = {statement, seat: seat ?? null, country, may: property === "P35" ? ofState : ofGovernment}
    wanted.set(person, [...(wanted.get(person) ?? []), one])
  }
  for await (const line of byteLines(createReadStream(side))) {
    const person = JSON.parse(line.toString("utf8")) as Person
    const also = wanted.get(person.id) ?? []
    wanted.delete(person.id)
    const told: {seat: Seat; statement: Statement}[] = []
    for (const statement of person.held) {
      const seat = seatOf(statement.item, statement.where)
      if (seat !== null) told.push({seat, statement})
    }
    for (const {seat, statement, country, may} of also) {
      const found =
        seat ?? told.find(one => one.seat.country === country && may.has(one.seat.office))?.seat ?? null
      if (found !== null) told.push({seat: found, statement})
      else
        reject(
          "a head of state or government, by an office that nothing tells",
          `${person.id} ${person.name}, ${country}`,
        )
    }
    const spells = new Map<string, HolderRow[]>()
    for (const {seat, statement} of told) {
      const what = `${person.id} ${person.name || "without a name"}, ${seat.country} ${seat.office}`
      const reason = whyNot(person, statement)
      if (reason !== null) {
        // the same spell may be told with days elsewhere
        if (!told.some(other => other.seat === seat && whyNot(person, other.statement) === null))
          reject(reason, what)
        continue
      }
      const key = `${seat.country}|${seat.office}`
      const row = rowOf(person, seat, statement, source)
      spells.set(key, [...(spells.get(key) ?? []), row])
    }
    for (const own of spells.values()) rows.push(...joined(own))
  }
  for (const [person, missing] of wanted)
    for (const {seat, country} of missing)
      reject(
        "the dump has no such person with a position",
        `${person}, ${seat === null ? country : `${seat.country} ${seat.office}`}`,
      )
  return {rows, rejected, counts}
}

const ofState = new Set(["president", "monarch", "supreme-leader"])
const ofGovernment = new Set(["prime-minister", "chancellor", "president"])

const whyNot = ({name}: Person, {from, to, ended}: Statement): string | null => {
  if (!/\p{Script=Latin}/u.test(name)) return "the person has no English name"
  if (from === "") return "no first day"
  if (ended) return "the last day is not known"
  return to !== "" && to < from.slice(0, to.length) ? "the last day lies before the first" : null
}

const rowOf = (
  {id, name, aliases, gender}: Person,
  {country, office, label}: Seat,
  {from, to}: Statement,
  source: string,
): HolderRow => ({
  country,
  office,
  label,
  name,
  aliases,
  surnames: [],
  gender,
  wikidata: id,
  from,
  to,
  source,
})

/** One person's spells in one office: those that follow on each other, or tell the same twice, are one. */
const joined = (rows: readonly HolderRow[]): HolderRow[] => {
  const found: HolderRow[] = []
  // of two that begin in one year the one that knows the day goes first
  for (const row of [...rows].sort(
    (a, b) =>
      order(a.from.slice(0, 4), b.from.slice(0, 4)) || b.from.length - a.from.length || order(a.from, b.from),
  )) {
    const last = found.at(-1)
    if (last === undefined || (last.to !== "" && row.from.slice(0, last.to.length) > dayAfter(last.to))) {
      found.push(row)
      continue
    }
    const later = last.to === "" || row.to === "" ? "" : [last.to, row.to].sort(order)[1]!
    const from = row.from < last.from && !last.from.startsWith(row.from) ? row.from : last.from
    // an end that one statement knows and the other, which begins with it, lacks
    const same = row.from.slice(0, 4) === last.from.slice(0, 4)
    found[found.length - 1] = {...last, from, to: same && later === "" ? last.to || row.to : later}
  }
  return found
}

/** A month or a year as it is. */
const dayAfter = (day: string): string =>
  day.length < 10 ? day : new Date(Date.parse(day) + 86_400_000).toISOString().slice(0, 10)

const order = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)
