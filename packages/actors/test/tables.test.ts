// Holds the tables and what is compiled from them: sources, codes, duplicates, one holder a day for each office.

import {readdirSync, readFileSync} from "node:fs"
import {describe, expect, test} from "vitest"
import {sectors} from "../src/index.ts"
import {holdingAt, personAt} from "../src/knowledge/offices.ts"
import {knowledge} from "./knowledge.ts"

const folder = new URL("../data/", import.meta.url)
const files = readdirSync(folder).filter(file => file.endsWith(".tsv"))

const read = (file: string): {at: number; row: Record<string, string>; fields: number}[] => {
  const lines = readFileSync(new URL(file, folder), "utf8").split("\n")
  const first = lines.findIndex(line => !line.startsWith("#"))
  const header = lines[first]!.split("\t")
  return lines.flatMap((line, at) => {
    if (at <= first || line === "" || line.startsWith("#")) return []
    const fields = line.split("\t")
    return [
      {
        at: at + 1,
        row: Object.fromEntries(header.map((name, i) => [name, fields[i] ?? ""])),
        fields: fields.length - header.length,
      },
    ]
  })
}

const sources = new Set([
  "factbook-2026",
  "factbook-history",
  "reign-2021",
  "wikidata-2023",
  "countryinfo-2012",
  "current-events-2026",
  "recalled",
])
/** What the importers write when they refresh a table: the month of the factbook or of the dump. */
const refreshed = /^(?:factbook|wikidata)-20\d{2}-(?:0[1-9]|1[0-2])$/
const isSource = (source: string): boolean => sources.has(source) || refreshed.test(source)

const lastOf = (year: number, month: number): number => new Date(Date.UTC(year, month, 0)).getUTCDate()

/** "2018-04" from its first day or to its last, as YYYYMMDD; `null` for what no calendar has. */
const dayOf = (written: string, isEnd: boolean): number | null => {
  const parts = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?\+?$/.exec(written)
  if (parts === null) return null
  const year = Number(parts[1])
  const month = Number(parts[2] ?? (isEnd ? 12 : 1))
  if (month < 1 || month > 12) return null
  const day = Number(parts[3] ?? (isEnd ? lastOf(year, month) : 1))
  return day < 1 || day > lastOf(year, month) ? null : year * 10_000 + month * 100 + day
}

const nonStates = ["IGO", "UNO", "EUR", "NGO", "ISM", "IMG", "MNC"]
const codes = new Set([...read("states.tsv").map(({row}) => row["code"]!), ...nonStates])

describe.each(files)("%s", file => {
  const rows = read(file)

  test("every row has all its fields and a source that the model card names", () => {
    expect(rows.length).toBeGreaterThan(0)
    const wrong = rows.filter(({row, fields}) => fields !== 0 || !isSource(row["source"]!))
    expect(wrong.map(({at}) => `${file}:${at}`)).toEqual([])
  })

  test("codes, sectors and days are valid, no row stands twice", () => {
    const known = new Set<string>(sectors)
    const wrong: string[] = []
    const seen = new Set<string>()
    for (const {at, row} of rows) {
      const code = row["code"] ?? row["country"] ?? ""
      if (code !== "" && !codes.has(code)) wrong.push(`${file}:${at}: code ${code}`)
      for (const sector of [row["sector"] ?? "", ...(row["others"] ?? "").split("|")])
        if (sector !== "" && !known.has(sector)) wrong.push(`${file}:${at}: sector ${sector}`)
      const from = row["from"] ? dayOf(row["from"], false) : 0
      const to = row["to"] ? dayOf(row["to"], true) : 99_999_999
      if (from === null) wrong.push(`${file}:${at}: day ${row["from"]}`)
      if (to === null) wrong.push(`${file}:${at}: day ${row["to"]}`)
      if (row["from"]?.endsWith("+")) wrong.push(`${file}:${at}: a first day is no "at least until"`)
      if (from !== null && to !== null && from > to)
        wrong.push(`${file}:${at}: ${row["from"]} is after ${row["to"]}`)
      const {source: _, ...content} = row
      const text = JSON.stringify(content)
      if (seen.has(text)) wrong.push(`${file}:${at}: stands twice`)
      seen.add(text)
    }
    expect(wrong).toEqual([])
  })
})

describe("people in office", () => {
  const holders = files.filter(file => file.startsWith("holders-"))
  const offices = read("offices.tsv").map(({row}) => row)
  const portfolios = read("portfolios.tsv").map(({row}) => row["key"]!)
  const bodies = read("organisations.tsv").map(({row}) => `head:${row["name"]}`)
  const keys = new Set([...offices.map(row => row["key"]!), ...portfolios, ...bodies])

  test.each(holders)("%s: offices of the tables, names, first days, items", file => {
    const wrong = read(file).filter(
      ({row}) =>
        !keys.has(row["office"]!) ||
        !/\p{L}/u.test(row["name"]!) ||
        row["from"] === "" ||
        !/^(?:Q[1-9]\d*)?$/.test(row["wikidata"]!) ||
        !/^(?:male|female)?$/.test(row["gender"]!),
    )
    expect(wrong.map(({at}) => `${file}:${at}`)).toEqual([])
  })

  // Sources disagree with each other and with themselves; which of them is believed on a day is settled when the base is
  // compiled, and held below. What was written by hand has nothing to settle.
  test("holders-recalled.tsv: one holder of an office at a time, unless it is shared", () => {
    const file = "holders-recalled.tsv"
    const single = new Set(["foreign-minister", "defence-minister", "finance-minister", "interior-minister"])
    const shared = new Set([
      ...offices.filter(row => row["shared"] === "shared").map(row => row["key"]!),
      ...portfolios.filter(key => !single.has(key)),
    ])
    const spells = new Map<string, {at: number; name: string; from: number; to: number}[]>()
    for (const {at, row} of read(file)) {
      const one = {
        at,
        name: row["name"]!,
        from: dayOf(row["from"]!, false)!,
        to: row["to"] === "" ? 99_999_999 : dayOf(row["to"]!, true)!,
      }
      const office = shared.has(row["office"]!)
        ? `${row["office"]} ${row["label"]} ${row["name"]}`
        : row["office"]
      const key = `${row["country"]} ${office}`
      spells.set(key, [...(spells.get(key) ?? []), one])
    }
    const wrong: string[] = []
    for (const [key, own] of spells) {
      own.sort((a, b) => a.from - b.from || a.to - b.to)
      own.slice(1).forEach((after, at) => {
        const before = own[at]!
        // on the day, or in the month or year, of a handover both hold it
        if (before.to > after.from && before.from !== before.to && !isHandover(before.to, after.from))
          wrong.push(
            `${file}:${after.at}: ${key}: ${after.name} from ${after.from}, ${before.name} to ${before.to}`,
          )
      })
    }
    expect(wrong).toEqual([])
  })

  /** Told to the month or year only: the last of the month in which the next begins. */
  function isHandover(to: number, from: number): boolean {
    const isMonth = to % 100 === lastOf(Math.floor(to / 10_000), Math.floor(to / 100) % 100)
    const [begun, ended] = [Math.floor(from / 100), Math.floor(to / 100)]
    return (
      (isMonth && begun === ended) ||
      (to % 10_000 === 1231 && Math.floor(from / 10_000) === Math.floor(to / 10_000))
    )
  }
})

test("no organisation stands twice with one name, code and time", () => {
  const seen = new Map<string, number>()
  const wrong: string[] = []
  for (const {at, row} of read("organisations.tsv")) {
    const key = [row["name"], row["code"], row["from"], row["to"]].join("|")
    if (seen.has(key)) wrong.push(`organisations.tsv:${at}: as in line ${seen.get(key)}`)
    seen.set(key, at)
  }
  expect(wrong).toEqual([])
})

test("an office that one person holds at a time has one holder on each day", () => {
  const {holdingOrder, small} = knowledge
  const wrong: string[] = []
  for (let i = 1; i < holdingOrder.length; i++) {
    const before = holdingAt(knowledge, holdingOrder[i - 1]!)
    const after = holdingAt(knowledge, holdingOrder[i]!)
    const office = small.offices[after.office]!
    if (before.country !== after.country || small.offices[before.office]!.key !== office.key || office.shared)
      continue
    if (before.to === 0 || before.to >= after.from)
      wrong.push(
        `${after.country} ${office.key}: ${personAt(knowledge, before.person).name} to ${before.to}, ` +
          `${personAt(knowledge, after.person).name} from ${after.from}`,
      )
  }
  expect(wrong).toEqual([])
})

test("the base reaches the breadth it promises", () => {
  const {counts} = knowledge.small
  expect(counts["organisations"]).toBeGreaterThanOrEqual(500)
  expect(read("roles.tsv").length).toBeGreaterThanOrEqual(1200)
  expect(counts["people"]).toBeGreaterThanOrEqual(5000)
})
