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
const nonStates = ["IGO", "UNO", "EUR", "NGO", "ISM", "IMG", "MNC"]
const codes = new Set([...read("states.tsv").map(({row}) => row["code"]!), ...nonStates])

describe.each(files)("%s", file => {
  const rows = read(file)

  test("every row has all its fields and a source that the model card names", () => {
    expect(rows.length).toBeGreaterThan(0)
    const wrong = rows.filter(({row, fields}) => fields !== 0 || !sources.has(row["source"]!))
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
      for (const day of [row["from"] ?? "", row["to"] ?? ""])
        if (!/^(\d{4}(-\d{2}(-\d{2})?)?\+?)?$/.test(day)) wrong.push(`${file}:${at}: day ${day}`)
      if (row["from"] && row["to"] && row["from"] > `${row["to"]}~`)
        wrong.push(`${file}:${at}: ${row["from"]} is after ${row["to"]}`)
      const {source: _, ...content} = row
      const text = JSON.stringify(content)
      if (seen.has(text)) wrong.push(`${file}:${at}: stands twice`)
      seen.add(text)
    }
    expect(wrong).toEqual([])
  })
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
