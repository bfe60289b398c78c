// `npm run import:actors [-- FOLDER]`: writes the tables of people in office from the source files in FOLDER (default
// $DEMARCHE_DATA/actors). A newer factbook, Wikidata list or REIGN file of the same layout refreshes them.

import {existsSync, readFileSync, writeFileSync} from "node:fs"
import {fileURLToPath} from "node:url"
import {list, readTable} from "../table.ts"
import {countryInfoRows} from "./countryinfo.ts"
import {type FactbookText, factbookRows} from "./factbook.ts"
import {holderTable} from "./holder-row.ts"
import {reignRows} from "./reign.ts"
import {bodyRows, foreignMinisterRows} from "./wikidata.ts"

const root = process.argv[3] ?? fileURLToPath(new URL("../../../../../", import.meta.url))
const folder = process.argv[2] ?? `${process.env["DEMARCHE_DATA"] ?? `${root}/../shared/data`}/actors`
const tables = `${root}/packages/actors/data`
if (!existsSync(folder)) {
  console.error(`${folder} is not there; name the folder with the source files, or set DEMARCHE_DATA`)
  process.exit(2)
}

const codes = new Map<string, string>()
for (const row of readTable(`${tables}/states.tsv`))
  if (row["flags"] !== "part" && row["flags"] !== "pre" && row["to"] === "")
    for (const name of [row["name"]!, ...list(row["names"])])
      codes.set(name.toLowerCase().replace(/^the /, ""), codes.get(name.toLowerCase()) ?? row["code"]!)

interface Reading {
  readonly factbook: string
  readonly short: string
  readonly long: string
  readonly chief_of_state: string
  readonly head_of_government: string
}
interface Past {
  readonly factbook: string
  readonly role: string
  readonly text: string
  readonly last_seen: string
}

const jsonLines = <T>(file: string): T[] =>
  readFileSync(`${folder}/${file}`, "utf8")
    .split("\n")
    .filter(line => line !== "")
    .map(line => JSON.parse(line) as T)

const byFile = new Map<string, string>()
const readings = jsonLines<Reading>("factbook-2026-05.jsonl")
for (const {factbook, short, long} of readings)
  for (const name of [short, long].map(one =>
    one
      .toLowerCase()
      .replace(/^the /, "")
      .replace(/ \(.*\)$/, ""),
  )) {
    const code = codes.get(name)
    if (code !== undefined && !byFile.has(factbook)) byFile.set(factbook, code)
  }
for (const [file, code] of [
  ["africa/cf", "COG"],
  ["africa/cg", "COD"],
  ["middle-east/gg", "GEO"],
  ["central-asia/gg", "GEO"],
] as const)
  byFile.set(file, code)
const texts: FactbookText[] = []
const newest = "2026-05-17"
for (const {factbook, role, text, last_seen} of jsonLines<Past>("factbook-leaders-history.jsonl")) {
  const country = byFile.get(factbook)
  if (country !== undefined)
    texts.push({country, role: role === "chief of state" ? "chief" : "head", text, lastSeen: last_seen})
}
for (const one of readings) {
  const country = byFile.get(one.factbook)
  if (country === undefined) continue
  texts.push({country, role: "chief", text: one.chief_of_state, lastSeen: newest})
  texts.push({country, role: "head", text: one.head_of_government, lastSeen: newest})
}
const write = (name: string, head: string, rows: Parameters<typeof holderTable>[1]): void => {
  writeFileSync(`${tables}/holders-${name}.tsv`, holderTable(head, rows))
  console.log(`holders-${name}.tsv ${rows.length}`)
}
write(
  "factbook",
  "Chiefs of state and heads of government 2015–2026, from the World Factbook and its history (public domain).",
  factbookRows(texts, newest, "factbook-history"),
)

const correlates = new Map<string, string>()
const present = new Set(codes.values())
for (const line of readFileSync(`${folder}/cow2iso.txt`, "utf8").split(/\r?\n/).slice(1)) {
  const [, state, , , iso] = line.split(",")
  if (state && iso && present.has(iso)) correlates.set(state, iso)
}
for (const [state, code] of [
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
] as const)
  correlates.set(state, code)
write(
  "reign",
  "De facto leaders 1950–2021, from REIGN (OEF Research; free with citation).",
  reignRows(readFileSync(`${folder}/reign-leaders-2021-03.csv`, "latin1"), correlates),
)

const {rows, rejected} = countryInfoRows(readFileSync(`${folder}/countryinfo-2012-01.txt`, "latin1"), present)
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
