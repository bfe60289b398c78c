// By what every question can be narrowed, under the names that the API and the address share.

import type {Search} from "../desk/address.ts"

const filterNames = [
  "since",
  "until",
  "type",
  "quad",
  "modality",
  "quad-rule",
  "scale",
  "min-confidence",
  "directed",
] as const

/** The filters of an address, as the API takes them. */
export const filtersOf = (search: Search): Search => pick(search, filterNames)

/** The same without the period: what a view shows that chooses the period. */
export const wholePeriod = (search: Search): Search =>
  pick(
    search,
    filterNames.filter(name => name !== "since" && name !== "until"),
  )

const pick = (search: Search, names: readonly string[]): Search =>
  Object.fromEntries(names.flatMap(name => (search[name] ? [[name, search[name]]] : [])))

export const listOf = (text: string | undefined): readonly string[] =>
  text === undefined || text === "" ? [] : text.split(",")

/** Takes a value out of a list, or puts it in. */
export const toggled = (text: string | undefined, value: string): string | undefined => {
  const values = listOf(text)
  const next = values.includes(value) ? values.filter(one => one !== value) : [...values, value]
  return next.length === 0 ? undefined : next.join(",")
}
