// Files of the World Factbook as JSON Lines, and which country of ours a page is about.

import {readFileSync} from "node:fs"
import {list, readTable} from "../table.ts"
import type {FactbookText} from "./factbook.ts"

export interface Reading {
  readonly factbook: string
  readonly short: string
  readonly long: string
  readonly chief_of_state: string
  readonly head_of_government: string
}

/** @throws Error naming file and line of what is no JSON */
export const jsonLines = <T>(file: string): T[] =>
  readFileSync(file, "utf8")
    .split("\n")
    .flatMap((line, at) => {
      if (line.trim() === "") return []
      try {
        return [JSON.parse(line) as T]
      } catch {
        throw new Error(`${file}:${at + 1}: no JSON; expected one country a line`)
      }
    })

/** Codes of today's states by their names in small letters. */
export const codesByName = (tables: string): Map<string, string> => {
  const codes = new Map<string, string>()
  for (const row of readTable(`${tables}/states.tsv`))
    if (row["flags"] !== "part" && row["flags"] !== "pre" && row["to"] === "")
      for (const name of [row["name"]!, ...list(row["names"])])
        codes.set(name.toLowerCase().replace(/^the /, ""), codes.get(name.toLowerCase()) ?? row["code"]!)
  return codes
}

/** Codes by page of the factbook ("africa/ag"). */
export const codesByPage = (
  readings: readonly Reading[],
  codes: ReadonlyMap<string, string>,
): Map<string, string> => {
  const byPage = new Map<string, string>()
  for (const {factbook, short, long} of readings)
    for (const name of [short, long].map(one =>
      one
        .toLowerCase()
        .replace(/^the /, "")
        .replace(/ \(.*\)$/, ""),
    )) {
      const code = codes.get(name)
      if (code !== undefined && !byPage.has(factbook)) byPage.set(factbook, code)
    }
  for (const [page, code] of [
    ["africa/cf", "COG"],
    ["africa/cg", "COD"],
    ["middle-east/gg", "GEO"],
    ["central-asia/gg", "GEO"],
  ] as const)
    byPage.set(page, code)
  return byPage
}

/** The two texts of each country's page, as they were read on a day. */
export const textsOf = (
  readings: readonly Reading[],
  byPage: ReadonlyMap<string, string>,
  day: string,
): FactbookText[] =>
  readings.flatMap(one => {
    const country = byPage.get(one.factbook)
    if (country === undefined) return []
    return [
      {country, role: "chief" as const, text: one.chief_of_state ?? "", lastSeen: day},
      {country, role: "head" as const, text: one.head_of_government ?? "", lastSeen: day},
    ]
  })
