// `npm run import:actors`: writes or refreshes the tables of people in office; `-- --help` says how.

import {existsSync, writeFileSync} from "node:fs"
import {basename, join} from "node:path"
import {parseArgs} from "node:util"
import {repositoryRoot, sharedData} from "../../folders.ts"
import {openDump} from "./dump-lines.ts"
import {codesByName, codesByPage, jsonLines, type Reading, textsOf} from "./factbook-files.ts"
import {type HolderRow, holderTable} from "./holder-row.ts"
import {factbookHead, firstReading, importAll} from "./import-all.ts"
import {headOf, mergeHolders, readHolders} from "./merge-holders.ts"
import {officeReader} from "./position-office.ts"
import {refreshFactbook} from "./refresh-factbook.ts"
import {readDump} from "./wikidata-dump.ts"

const help = `npm run import:actors [-- FOLDER]
    writes all tables of people in office from the source files in FOLDER (default $DEMARCHE_DATA/actors)
npm run import:actors -- --factbook FILE.jsonl [--day YYYY-MM-DD]
    refreshes holders-factbook.tsv from a newer reading of the World Factbook: JSON Lines with factbook, short, long,
    chief_of_state and head_of_government. The day it was read is taken from the file's name, or from --day.
npm run import:actors -- --wikidata FILE [--month YYYY-MM]
    refreshes holders-wikidata-dump.tsv from a JSON dump of Wikidata (dumps.wikimedia.org/wikidatawiki/entities):
    .json, .json.gz, .json.bz2 (needs lbzip2 or bzip2), or - for lines on standard input. It is read once, as a
    stream; a file for the people in it, some hundred megabytes, is needed beside. The month is taken from the name.
--tables FOLDER
    reads and writes the tables in FOLDER instead of packages/actors/data
npm run build:actors makes the knowledge base of the tables.`

const fail = (words: string): never => {
  console.error(`import:actors: ${words}`)
  process.exit(2)
}

const {values, positionals} = parseArgs({
  allowPositionals: true,
  options: {
    factbook: {type: "string"},
    wikidata: {type: "string"},
    day: {type: "string"},
    month: {type: "string"},
    tables: {type: "string"},
    help: {type: "boolean"},
  },
})
const tables = values.tables ?? join(repositoryRoot, "packages/actors/data")

const say = (name: string, counts: readonly string[]): void =>
  console.log(`holders-${name}.tsv: ${counts.join(", ")}`)

const shown = 20

const list = (what: string, rows: readonly HolderRow[]): void => {
  for (const {country, office, name, from, to} of rows.slice(0, shown))
    console.log(`  ${what} ${country} ${office} ${name}, ${from} to ${to || "…"}`)
  if (rows.length > shown) console.log(`  and ${rows.length - shown} more ${what}`)
}

const factbook = (file: string): void => {
  const day = values.day ?? /\d{4}-\d{2}-\d{2}/.exec(basename(file))?.[0] ?? ""
  if (!/^\d{4}-\d{2}-\d{2}$/.test(day)) fail(`${file} does not tell when it was read; --day YYYY-MM-DD does`)
  const path = `${tables}/holders-factbook.tsv`
  const before = /Last read on (\d{4}-\d{2}-\d{2})/.exec(headOf(path) ?? "")?.[1] ?? firstReading
  if (day < before) fail(`${path} was last read on ${before}, after ${day}`)
  const readings = jsonLines<Reading>(file)
  const byPage = codesByPage(readings, codesByName(tables))
  const {rows, added, changed, unchanged} = refreshFactbook(
    readHolders(path),
    textsOf(readings, byPage, day),
    day,
    before,
  )
  writeFileSync(path, holderTable(factbookHead(day), rows))
  const unknown = readings.filter(one => !byPage.has(one.factbook))
  say("factbook", [
    `${added.length} added`,
    `${changed.length} changed`,
    `${unchanged} as before`,
    `${unknown.length} rejected`,
  ])
  list("added", added)
  list("changed", changed)
  for (const {factbook: page, short} of unknown.slice(0, shown))
    console.log(`  rejected ${page} ${short}: no state of states.tsv`)
}

const wikidata = async (file: string): Promise<void> => {
  const month = values.month ?? /(20\d{2})-?(0[1-9]|1[0-2])/.exec(basename(file))?.slice(1).join("-") ?? ""
  if (!/^\d{4}-\d{2}$/.test(month)) fail(`${file} does not tell its month; --month YYYY-MM does`)
  const {chunks, read, total} = openDump(file)
  const percent = (): string => (total === null ? "" : `${((100 * read()) / total).toFixed(1)} %, `)
  const {rows, rejected, counts} = await readDump(chunks, officeReader(tables), `wikidata-${month}`, now =>
    console.error(`${percent()}${now.entities} entities, ${now.people} people with a position`),
  )
  const path = `${tables}/holders-wikidata-dump.tsv`
  const merged = mergeHolders(readHolders(path), rows)
  writeFileSync(
    path,
    holderTable(
      "People in office, from dumps of Wikidata (CC0); the source says of which month.",
      merged.rows,
    ),
  )
  say("wikidata-dump", [
    `${merged.added.length} added`,
    `${merged.changed.length} changed`,
    `${merged.unchanged + merged.kept} as before`,
    `${[...rejected.values()].reduce((sum, {count}) => sum + count, 0)} rejected`,
  ])
  console.log(`  of ${counts.entities} entities, ${counts.positions} positions, ${counts.people} people`)
  list("added", merged.added)
  list("changed", merged.changed)
  for (const [reason, {count, first}] of [...rejected].sort((a, b) => b[1].count - a[1].count))
    console.log(`  rejected ${count}: ${reason}; the first: ${first}`)
}

try {
  if (values.help) console.log(help)
  else if (values.factbook !== undefined) factbook(values.factbook)
  else if (values.wikidata !== undefined) await wikidata(values.wikidata)
  else {
    const folder = positionals[0] ?? join(sharedData, "actors")
    if (!existsSync(folder))
      fail(`${folder} is not there; name the folder with the source files, or set DEMARCHE_DATA`)
    importAll(folder, tables)
  }
} catch (error) {
  fail((error as Error).message)
}
