// Countries, each by how seldom reports tell of it: two reports of Timor-Leste on one day mean one thing more often than two of Gaza.

import type {Facts} from "../facts/facts.ts"
import {reportsByCountry, reportsCounted} from "../tables/reports-by-country.ts"
import type {Weighed} from "./weighed.ts"

export type CountryEvidence = "rareCountry" | "rareAct"

/** Told of in an eighth of all reports: no rarity at all. */
const common = 3

/** Halvings of that after which a country, and a kind of act of a country, is as rare as can be. */
const rareCountry = 6
const rareAct = 8

/** 0 to 1. */
const rarity = (reports: number, halvings: number): number =>
  Math.min(1, Math.max(0, (Math.log2(reportsCounted / (1 + reports)) - common) / halvings))

/** Rarity by country or group, and by type and country or group. */
const countries = new Map<string, number>()
const acts = new Map<string, Map<string, number>>()
const reports = new Map<string, number>()
for (const [type, counts] of Object.entries(reportsByCountry)) {
  const ofType = new Map<string, number>()
  acts.set(type, ofType)
  for (const [, code, count] of counts.matchAll(/(\w+) (\d+)/g)) {
    ofType.set(code!, rarity(Number(count), rareAct))
    reports.set(code!, (reports.get(code!) ?? 0) + Number(count))
  }
}
for (const [code, count] of reports) countries.set(code, rarity(count, rareCountry))

export function weighCountries(earlier: Facts, later: Facts, evidence: Weighed<CountryEvidence>): void {
  const ofType = acts.get(later.type)
  for (const code of later.countries) {
    if (!earlier.countries.has(code)) continue
    evidence.rareCountry = Math.max(evidence.rareCountry ?? 0, countries.get(code) ?? 1)
    evidence.rareAct = Math.max(evidence.rareAct ?? 0, ofType?.get(code) ?? 1)
  }
}
