// By what search results can be narrowed, with how many of them there are.

import type {Row} from "@demarche/api"
import type {Search} from "../desk/address.ts"
import {listOf} from "../filters/filters.ts"
import {words} from "../words.ts"

export interface Facet {
  readonly name: "publisher" | "year" | "events"
  readonly title: string
  readonly values: readonly {readonly value: string; readonly label: string; readonly count: number}[]
}

const readers: Readonly<Record<Facet["name"], (row: Row) => string>> = {
  publisher: row => String(row["publisher"] ?? "").replaceAll(",", " "),
  year: row => String(row["date"] ?? "").slice(0, 4),
  events: row => (Number(row["events"]) > 0 ? "some" : "none"),
}

const names = Object.keys(readers) as Facet["name"][]

const fits = (row: Row, search: Search, name: Facet["name"]): boolean => {
  const chosen = listOf(search[name])
  return chosen.length === 0 || chosen.includes(readers[name](row))
}

/** Rows that fit every facet. */
export const fitting = (rows: readonly Row[], search: Search): readonly Row[] =>
  rows.filter(row => names.every(name => fits(row, search, name)))

/** Counts of a facet are of the rows that fit all the others. */
export const facetsOf = (rows: readonly Row[], search: Search): readonly Facet[] =>
  names.map(name => {
    const counts = new Map<string, number>()
    for (const row of rows) {
      if (!names.every(other => other === name || fits(row, search, other))) continue
      const value = readers[name](row)
      if (value !== "") counts.set(value, (counts.get(value) ?? 0) + 1)
    }
    return {
      name,
      title: {publisher: words.search.publisher, year: words.search.year, events: words.search.withEvents}[
        name
      ],
      values: [...counts]
        .sort((a, b) => (name === "year" ? (a[0] < b[0] ? 1 : -1) : b[1] - a[1] || (a[0] < b[0] ? -1 : 1)))
        .slice(0, 10)
        .map(([value, count]) => ({
          value,
          label: name !== "events" ? value : value === "some" ? words.search.some : words.search.without,
          count,
        })),
    }
  })
