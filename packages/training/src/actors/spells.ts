// The tables of people in office, best informed first.

import {existsSync} from "node:fs"
import {type Row, readTable} from "./table.ts"

const tables = ["recalled", "factbook", "wikidata", "countryinfo", "reign"] as const

export const readSpells = (folder: string): {rows: Row[]; priority: number}[] =>
  tables.flatMap((name, priority) => {
    const file = `${folder}/holders-${name}.tsv`
    return existsSync(file) ? [{rows: readTable(file), priority}] : []
  })
