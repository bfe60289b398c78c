// How often reports tell what kind of act of which country: the table of `packages/happenings` that makes seldom-told countries weigh.

import {factsOf, type Report} from "@demarche/happenings"

/** An act told more seldom of a country is as good as untold. */
const least = 2

/** The text of the table: types in the order of the alphabet, each with its countries, the commonest first. */
export function reportsByCountry(reports: readonly Report[]): string {
  const counts = new Map<string, Map<string, number>>()
  for (const report of reports) {
    const {type, countries} = factsOf(report)
    const ofType = counts.get(type) ?? new Map<string, number>()
    for (const code of countries) ofType.set(code, (ofType.get(code) ?? 0) + 1)
    counts.set(type, ofType)
  }
  const rows = [...counts]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([type, ofType]) => {
      const told = [...ofType]
        .filter(([, count]) => count >= least)
        .sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))
      return `  ${type}: ${JSON.stringify(told.flat().join(" "))},`
    })
  return [
    "// Made by `npm run train:happenings -- --countries`: of so many reports of real news, how many tell such an event of a country or group.",
    "",
    'import type {EventType} from "@demarche/codebook"',
    "",
    `export const reportsCounted = ${reports.length}`,
    "",
    "export const reportsByCountry: Readonly<Partial<Record<EventType, string>>> = {",
    ...rows,
    "}",
    "",
  ].join("\n")
}
