// Turns the tables a scholar edits (data/*.tsv) into typed modules that run anywhere: src/tables/*.ts.
// `npm run build:codebook` writes them; a test makes them anew in memory and compares.
// Lines that begin with # are comments; the first other line names the columns. Lists are separated by "; ".

import {mkdirSync, readFileSync, writeFileSync} from "node:fs"
import {fileURLToPath} from "node:url"

const folder = fileURLToPath(new URL("../", import.meta.url))

// A column's kind: a TypeScript type name for text, or one of the readers below; "?" stands for `null` when the cell is empty.
const readers = {
  number: cell => Number(cell),
  "yes/no": cell => {
    if (cell !== "yes" && cell !== "no") throw new Error(`yes or no expected, found "${cell}"`)
    return cell === "yes"
  },
}
const typeOf = {"yes/no": "boolean"}

/** table: row type, columns with their kinds, and the unions of codes that a column's values make. */
export const tables = {
  "event-types": {
    row: "EventTypeRow",
    unions: {EventType: "code"},
    columns: {
      code: "EventType",
      recipient: "yes/no",
      quad: "QuadClass",
      score: "number",
      definition: "string",
      note: "string",
      example: "string",
      coding: "string",
    },
    imports: {QuadClass: "quad-class"},
  },
  modes: {
    row: "ModeRow",
    unions: {Mode: "mode"},
    columns: {
      type: "EventType",
      mode: "Mode",
      score: "number?",
      contexts: "Context[]",
      definition: "string",
      example: "string",
    },
    imports: {EventType: "event-types", Context: "contexts"},
  },
  "older-modes": {
    row: "OlderModeRow",
    columns: {type: "EventType", mode: "string", now: "Mode?", note: "string"},
    imports: {EventType: "event-types", Mode: "modes"},
  },
  "older-types": {
    row: "OlderTypeRow",
    columns: {type: "string", now: "EventType", mode: "Mode?", note: "string"},
    imports: {EventType: "event-types", Mode: "modes"},
  },
  contexts: {
    row: "ContextRow",
    unions: {Context: "code"},
    columns: {code: "Context", variants: "string[]", definition: "string", example: "string"},
  },
  "context-rules": {
    row: "ContextRuleRow",
    columns: {drop: "Context", beside: "Context[]", unless: "Context[]", note: "string"},
    imports: {Context: "contexts"},
  },
  sectors: {
    row: "SectorRow",
    unions: {Sector: "code"},
    columns: {
      code: "Sector",
      frequency: "string",
      name: "string",
      cameo: "string?",
      definition: "string",
      example: "string",
    },
  },
  "non-state-codes": {
    row: "NonStateRow",
    unions: {NonStateCode: "code"},
    columns: {code: "NonStateCode", name: "string", definition: "string", example: "string"},
  },
  "quad-rules": {
    row: "QuadRuleRow",
    unions: {QuadRule: "rule", QuadScheme: "scheme"},
    columns: {rule: "QuadRule", scheme: "QuadScheme", quad: "QuadClass | 0", codes: "string[]"},
    imports: {QuadClass: "quad-class"},
  },
  ambiguity: {
    row: "AmbiguityRow",
    columns: {situation: "string", type: "EventType", mode: "Mode?", example: "string"},
    imports: {EventType: "event-types", Mode: "modes"},
  },
  "cameo-codes": {
    row: "CameoCodeRow",
    columns: {code: "string", label: "string", goldstein_icews: "number?", goldstein_phoenix: "number?"},
  },
  "cameo-to-plover": {
    row: "CameoToPloverRow",
    columns: {
      code: "string",
      type: "EventType?",
      mode: "Mode?",
      contexts: "Context[]",
      swap: "yes/no",
      was: "string?",
      why: "string?",
    },
    imports: {EventType: "event-types", Mode: "modes", Context: "contexts"},
  },
  "plover-to-cameo": {
    row: "PloverToCameoRow",
    columns: {type: "EventType", mode: "Mode?", context: "Context?", words: "string[]", code: "string"},
    imports: {EventType: "event-types", Mode: "modes", Context: "contexts"},
  },
  countries: {
    row: "CountryRow",
    unions: {CountryCode: "code", CountryStatus: "status"},
    columns: {
      code: "CountryCode",
      status: "CountryStatus",
      iso2: "string?",
      iso3: "string?",
      iso_numeric: "string?",
      fips: "string[]",
      aliases: "string[]",
      name: "string",
      names: "string[]",
      adjective: "string?",
      person: "string?",
      people: "string?",
      capital: "string?",
      parent: "CountryCode?",
      from: "string?",
      to: "string?",
      source: "string",
    },
  },
  "cow-states": {
    row: "CowStateRow",
    columns: {cow: "number", letters: "string?", code: "CountryCode", from: "string?", to: "string?"},
    imports: {CountryCode: "countries"},
  },
  "partly-recognised": {
    row: "PartlyRecognisedRow",
    columns: {name: "string", names: "string[]", code: "CountryCode", from: "string?", to: "string?"},
    imports: {CountryCode: "countries"},
  },
  "record-columns": {
    row: "RecordColumnRow",
    unions: {RecordObject: "object"},
    columns: {
      object: "RecordObject",
      column: "string",
      needed: "yes/no",
      origin: "string",
      kind: "string",
      meaning: "string",
      example: "string?",
    },
  },
}

/** Rows of a table as objects of cells, after the column names were held against the description. */
export function readTable(name, text = readFileSync(`${folder}data/${name}.tsv`, "utf8")) {
  const {columns} = tables[name]
  const lines = text.split("\n").map((line, index) => ({line, number: index + 1}))
  const [header, ...rows] = lines.filter(({line}) => line !== "" && !line.startsWith("#"))
  const names = header.line.split("\t")
  if (names.join() !== Object.keys(columns).join())
    throw new Error(
      `${name}.tsv:${header.number}: columns ${Object.keys(columns).join(", ")} expected, found ${names.join(", ")}`,
    )
  return rows.map(({line, number}) => {
    const cells = line.split("\t")
    if (cells.length !== names.length)
      throw new Error(`${name}.tsv:${number}: ${names.length} cells expected, found ${cells.length}`)
    try {
      return Object.fromEntries(
        names.map((column, index) => [column, readCell(columns[column], cells[index].trim())]),
      )
    } catch (error) {
      throw new Error(`${name}.tsv:${number}: ${error.message}`)
    }
  })
}

function readCell(kind, cell) {
  if (kind.endsWith("[]")) return cell === "" ? [] : cell.split(";").map(part => part.trim())
  if (kind.endsWith("?")) return cell === "" ? null : readCell(kind.slice(0, -1), cell)
  if (kind === "number" || kind.startsWith("QuadClass")) {
    if (cell === "" || Number.isNaN(Number(cell))) throw new Error(`a number expected, found "${cell}"`)
    return Number(cell)
  }
  return (readers[kind] ?? String)(cell)
}

const camel = name => name.replace(/[-_]([a-z])/g, (_, letter) => letter.toUpperCase())

function typeText(kind) {
  if (kind.endsWith("[]")) return `readonly ${kind}`
  if (kind.endsWith("?")) return `${kind.slice(0, -1)} | null`
  return typeOf[kind] ?? kind
}

/** The module made from a table. */
export function moduleOf(name) {
  const {row, columns, unions = {}, imports = {}} = tables[name]
  const rows = readTable(name)
  const parts = [
    `// Made from data/${name}.tsv by scripts/build-tables.mjs; edit the table, not this file.`,
    "// biome-ignore-all format: one row a line\n",
  ]
  const from = Object.entries(imports).sort(([, a], [, b]) => (a < b ? -1 : 1))
  for (const [type, file] of from) parts.push(`import type {${type}} from "./${file}.ts"`)
  if (from.length > 0) parts.push("")
  for (const [union, column] of Object.entries(unions)) {
    const values = [...new Set(rows.map(cells => cells[column]))].filter(value => value !== null)
    parts.push(`export type ${union} =\n${values.map(value => `  | ${JSON.stringify(value)}`).join("\n")}\n`)
  }
  parts.push(`export interface ${row} {`)
  for (const [column, kind] of Object.entries(columns))
    parts.push(`  readonly ${camel(column)}: ${typeText(kind)}`)
  parts.push("}\n", `export const ${camel(name)}Table: readonly ${row}[] = [`)
  for (const cells of rows) {
    const fields = Object.entries(cells).map(
      ([column, value]) => `${camel(column)}: ${JSON.stringify(value)}`,
    )
    parts.push(`  {${fields.join(", ")}},`)
  }
  parts.push("]\n")
  return parts.join("\n")
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  mkdirSync(`${folder}src/tables`, {recursive: true})
  for (const name of Object.keys(tables)) writeFileSync(`${folder}src/tables/${name}.ts`, moduleOf(name))
}
