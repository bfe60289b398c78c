// The tables of people in office, best informed first; those that stand together are equals.

import {existsSync} from "node:fs"
import {type Row, readTable} from "./table.ts"

const tables = [
  ["recalled"],
  ["factbook"],
  ["wikidata-dump", "wikidata"],
  ["countryinfo"],
  ["reign"],
] as const

export const readSpells = (folder: string): {rows: Row[]; priority: number}[] =>
  tables.flatMap((names, priority) =>
    names.flatMap(name => {
      const file = `${folder}/holders-${name}.tsv`
      return existsSync(file) ? [{rows: readTable(file), priority}] : []
    }),
  )
