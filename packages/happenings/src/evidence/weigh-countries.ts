// Countries, each by how seldom reports tell of it: two reports of Timor-Leste on one day mean one thing more often than two of Gaza.

import type {Facts} from "../facts/facts.ts"
import {reportsByCountry, reportsCounted} from "../tables/reports-by-country.ts"
import type {DayEvidence} from "./weigh-days.ts"
import type {Weighed} from "./weighed.ts"

/** `bothCountries`: two in common, by how seldom such an act is told of the more usual one. `rareNext`: a rare act, told of the day after. */
export type CountryEvidence = "rareCountry" | "rareAct" | "bothCountries" | "rareNext"

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

/** After the days have been weighed. */
export function weighCountries(
  earlier: Facts,
  later: Facts,
  evidence: Weighed<CountryEvidence | DayEvidence>,
): void {
  const ofType = acts.get(later.type)
  let rarest = -1
  let second = -1
  for (const code of later.countries) {
    if (!earlier.countries.has(code)) continue
    evidence.rareCountry = Math.max(evidence.rareCountry ?? 0, countries.get(code) ?? 1)
    const act = ofType?.get(code) ?? 1
    second = Math.max(second, Math.min(rarest, act))
    rarest = Math.max(rarest, act)
  }
  if (rarest < 0) return
  evidence.rareAct = rarest
  if (second >= 0) evidence.bothCountries = second
  if ((evidence.statedNext ?? evidence.halfNext ?? evidence.toldNext) !== undefined)
    evidence.rareNext = rarest
}
