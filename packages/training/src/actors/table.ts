// Reads a table of the knowledge base: tab-separated, "#" comments, a header line, every row with a source.

import {readFileSync} from "node:fs"

export type Row = Readonly<Record<string, string>> & {readonly line: string}

/**
 * @throws Error naming file and line when a row has another number of fields than the header, or no source.
 */
export const readTable = (file: string): Row[] => {
  const rows: Row[] = []
  let header: string[] | null = null
  readFileSync(file, "utf8")
    .split("\n")
    .forEach((line, index) => {
      if (line === "" || line.startsWith("#")) return
      const fields = line.split("\t")
      if (header === null) {
        header = fields
        return
      }
      const at = `${file}:${index + 1}`
      if (fields.length !== header.length)
        throw new Error(`${at}: ${fields.length} fields, expected ${header.length} (${header.join(", ")})`)
      const row = Object.fromEntries(header.map((name, i) => [name, fields[i]!]))
      if (!row["source"]) throw new Error(`${at}: no source; say where the row comes from, or "recalled"`)
      rows.push({...row, line: at})
    })
  return rows
}

/** Fields separated by "|". */
export const list = (field: string | undefined): string[] =>
  field === undefined || field === ""
    ? []
    : field
        .split("|")
        .map(part => part.trim())
        .filter(part => part !== "")

/** "2018-04-19" as 20180419; "2018-04" and "2018" count from their first day (or to their last); empty is 0. */
export const dayOf = (field: string | undefined, end = false): number => {
  if (field === undefined || field === "") return 0
  const parts = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(field)
  if (parts === null) throw new Error(`"${field}" is no day; expected YYYY, YYYY-MM or YYYY-MM-DD`)
  const [, year, month, day] = parts
  return Number(`${year}${month ?? (end ? "12" : "01")}${day ?? (end ? "31" : "01")}`)
}
