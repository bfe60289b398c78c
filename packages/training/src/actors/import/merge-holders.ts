// A table of people in office, brought up to date by newer rows.

import {existsSync, readFileSync} from "node:fs"
import {list, readTable} from "../table.ts"
import type {HolderRow} from "./holder-row.ts"

export interface Merged {
  readonly rows: readonly HolderRow[]
  readonly added: readonly HolderRow[]
  /** As they are now. */
  readonly changed: readonly HolderRow[]
  /** Rows of before that the new ones say nothing of. */
  readonly kept: number
  readonly unchanged: number
}

/** Rows of a table as the importers write it; none when there is no such file. */
export const readHolders = (file: string): HolderRow[] =>
  existsSync(file)
    ? readTable(file).map(row => ({
        country: row["country"]!,
        office: row["office"]!,
        label: row["label"]!,
        name: row["name"]!,
        aliases: list(row["aliases"]),
        surnames: list(row["surnames"]),
        gender: row["gender"] as HolderRow["gender"],
        wikidata: row["wikidata"]!,
        from: row["from"]!,
        to: row["to"]!,
        source: row["source"]!,
      }))
    : []

/** The first comment of a table, without its mark. */
export const headOf = (file: string): string | null =>
  existsSync(file) ? (/^# (.*)$/m.exec(readFileSync(file, "utf8"))?.[1] ?? null) : null

const content = ({source: _, ...row}: HolderRow): string => JSON.stringify(row)

/**
 * Newer rows of a person in an office replace all older ones of the same; a row that says the same keeps its source, so
 * that a table changes only where the world did.
 */
export const mergeHolders = (before: readonly HolderRow[], now: readonly HolderRow[]): Merged => {
  const key = ({country, office, wikidata, name}: HolderRow): string =>
    `${country}|${office}|${wikidata || name}`
  const group = (rows: readonly HolderRow[]): Map<string, HolderRow[]> => {
    const found = new Map<string, HolderRow[]>()
    for (const row of rows) found.set(key(row), [...(found.get(key(row)) ?? []), row])
    return found
  }
  const old = group(before)
  const fresh = group(now)
  const rows: HolderRow[] = []
  const added: HolderRow[] = []
  const changed: HolderRow[] = []
  let unchanged = 0
  for (const [id, spells] of fresh) {
    const known = old.get(id) ?? []
    for (const row of spells) {
      const same = known.find(one => content(one) === content(row))
      rows.push(same ?? row)
      if (same !== undefined) unchanged++
      else if (known.some(one => one.from.slice(0, 4) === row.from.slice(0, 4))) changed.push(row)
      else added.push(row)
    }
  }
  const rest = before.filter(row => !fresh.has(key(row)))
  return {rows: [...rows, ...rest], added, changed, kept: rest.length, unchanged}
}
