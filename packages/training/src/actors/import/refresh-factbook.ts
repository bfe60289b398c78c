// A newer reading of the factbook over the table of heads of state and government: who stands there no more was last seen
// when it was read before, who stands there for the first time is added.

import {nameWords} from "@demarche/actors"
import {type FactbookText, factbookRows} from "./factbook.ts"
import type {HolderRow} from "./holder-row.ts"

interface Refreshed {
  readonly rows: readonly HolderRow[]
  readonly added: readonly HolderRow[]
  /** Whose row was open and ends now. */
  readonly changed: readonly HolderRow[]
  readonly unchanged: number
}

const sameHolder = (a: HolderRow, b: HolderRow): boolean =>
  a.country === b.country &&
  a.office === b.office &&
  nameWords(a.name).join(" ") === nameWords(b.name).join(" ")

/**
 * @param texts of the new reading; a country without any keeps its rows as they are
 * @param day of the new reading, `before` that of the last one, YYYY-MM-DD
 */
export const refreshFactbook = (
  known: readonly HolderRow[],
  texts: readonly FactbookText[],
  day: string,
  before: string,
): Refreshed => {
  const now = factbookRows(texts, day, `factbook-${day.slice(0, 7)}`)
  const told = new Set(now.map(row => row.country))
  const changed: HolderRow[] = []
  let unchanged = 0
  const rows = known.map(row => {
    if (row.to !== "" || !told.has(row.country) || now.some(one => sameHolder(one, row))) {
      unchanged++
      return row
    }
    const ended = {...row, to: `${before}+`}
    changed.push(ended)
    return ended
  })
  const added = now.filter(one => !known.some(row => row.to === "" && sameHolder(one, row)))
  return {rows: [...rows, ...added], added, changed, unchanged}
}
