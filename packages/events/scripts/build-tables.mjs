// Turns the tables a scholar edits (data/*.tsv) into modules the coder can import in Node and in a browser.
// `npm run build:events-tables`; a test holds the modules against the tables.

import {readdirSync, readFileSync, writeFileSync} from "node:fs"
import {fileURLToPath} from "node:url"

const data = fileURLToPath(new URL("../data/", import.meta.url))
const target = fileURLToPath(new URL("../src/tables/", import.meta.url))

export function moduleOf(name) {
  const rows = readFileSync(`${data}${name}.tsv`, "utf8")
    .split("\n")
    .filter(line => line.trim() !== "" && !line.startsWith("#"))
  const camel = name.replace(/-([a-z])/g, (_, letter) => letter.toUpperCase())
  const body = rows.map(row => JSON.stringify(row)).join(",\n  ")
  return `// Made from data/${name}.tsv by scripts/build-tables.mjs; edit the table, not this file.\n\nexport const ${camel}: readonly string[] = [\n  ${body},\n]\n`
}

export const tableNames = readdirSync(data)
  .filter(file => file.endsWith(".tsv"))
  .map(file => file.slice(0, -4))
  .sort()

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  for (const name of tableNames) writeFileSync(`${target}${name}.ts`, moduleOf(name))
}
