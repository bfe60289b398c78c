// All tables of people in office from their source files, as the base was first made.

import {readFileSync, writeFileSync} from "node:fs"
import {countryInfoRows} from "./countryinfo.ts"
import {type FactbookText, factbookRows} from "./factbook.ts"
import {codesByName, codesByPage, jsonLines, type Reading, textsOf} from "./factbook-files.ts"
import {type HolderRow, holderTable} from "./holder-row.ts"
import {reignRows} from "./reign.ts"
import {bodyRows, foreignMinisterRows} from "./wikidata.ts"

interface Past {
  readonly factbook: string
  readonly role: string
  readonly text: string
  readonly last_seen: string
}

/** When the reading was made that the first table comes from. */
export const firstReading = "2026-05-17"

/** The day stands in the first comment, so that the next reading knows when people were last seen in office. */
export const factbookHead = (day: string): string =>
  `Chiefs of state and heads of government 2015–${day.slice(0, 4)}, from the World Factbook and its history (public domain). Last read on ${day}.`

/** Letters of the Correlates of War that stand for another code than their ISO row says. */
const correlated = [
  ["AAB", "ATG"],
  ["GMY", "DEU"],
  ["GFR", "DEU"],
  ["GDR", "DDR"],
  ["CZE", "CSK"],
  ["CZR", "CZE"],
  ["YUG", "YUG"],
  ["RVN", "RVN"],
  ["DRV", "VNM"],
  ["YPR", "YMD"],
  ["YAR", "YEM"],
  ["YEM", "YEM"],
  ["KOS", "KOS"],
  ["ROM", "ROU"],
  ["DRC", "COD"],
  ["SSD", "SSD"],
  ["MNG", "MNE"],
  ["SER", "SRB"],
] as const

/** @param folder with the source files, `tables` to write to */
export const importAll = (folder: string, tables: string): void => {
  const write = (name: string, head: string, rows: readonly HolderRow[]): void => {
    writeFileSync(`${tables}/holders-${name}.tsv`, holderTable(head, rows))
    console.log(`holders-${name}.tsv ${rows.length}`)
  }
  const codes = codesByName(tables)
  const readings = jsonLines<Reading>(`${folder}/factbook-2026-05.jsonl`)
  const byPage = codesByPage(readings, codes)
  const texts: FactbookText[] = []
  for (const {factbook, role, text, last_seen} of jsonLines<Past>(
    `${folder}/factbook-leaders-history.jsonl`,
  )) {
    const country = byPage.get(factbook)
    if (country !== undefined)
      texts.push({country, role: role === "chief of state" ? "chief" : "head", text, lastSeen: last_seen})
  }
  texts.push(...textsOf(readings, byPage, firstReading))
  write("factbook", factbookHead(firstReading), factbookRows(texts, firstReading, "factbook-history"))

  const correlates = new Map<string, string>()
  const present = new Set(codes.values())
  for (const line of readFileSync(`${folder}/cow2iso.txt`, "utf8").split(/\r?\n/).slice(1)) {
    const [, state, , , iso] = line.split(",")
    if (state && iso && present.has(iso)) correlates.set(state, iso)
  }
  for (const [state, code] of correlated) correlates.set(state, code)
  write(
    "reign",
    "De facto leaders 1950–2021, from REIGN (OEF Research; free with citation).",
    reignRows(readFileSync(`${folder}/reign-leaders-2021-03.csv`, "latin1"), correlates),
  )

  const {rows, rejected} = countryInfoRows(
    readFileSync(`${folder}/countryinfo-2012-01.txt`, "latin1"),
    present,
  )
  write(
    "countryinfo",
    "Leaders since about 1960 and members of government 2003–2011, from CountryInfo (P. A. Schrodt, CC BY-SA 3.0).",
    rows,
  )
  console.log(
    `  ${rejected.length} lines of CountryInfo could not be read, the first: ${rejected[0]?.line}: ${rejected[0]?.text.slice(0, 80)}`,
  )

  write(
    "wikidata",
    "Foreign ministers in January 2023 and heads of international bodies, from Wikidata (CC0).",
    [
      ...foreignMinisterRows(readFileSync(`${folder}/foreign-ministers-wikidata-2023-01.csv`, "utf8"), codes),
      ...bodyRows(readFileSync(`${folder}/office-holders-wikidata.csv`, "utf8")),
    ],
  )
}
