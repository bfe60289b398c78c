// Keys under which a store files reports, so that a new one is compared with few: reports of one happening share at least one.

import type {EventType} from "@demarche/codebook"
import {type Facts, factsOf} from "./facts/facts.ts"
import {rarest} from "./facts/telling-words.ts"
import type {Report} from "./report.ts"

/** Types that readers and coders tell one deed as: "captured" is ASSAULT or COERCE, "deported" COERCE or SANCTION. Reports without a family in common are never joined. */
const families: Readonly<Record<EventType, readonly string[]>> = {
  ASSAULT: ["force"],
  COERCE: ["force", "sanction"],
  SANCTION: ["sanction"],
  MOBILIZE: ["mobilize"],
  PROTEST: ["protest"],
  CONSULT: ["consult"],
  AGREE: ["pact"],
  SUPPORT: ["pact"],
  COOPERATE: ["pact"],
  AID: ["pact"],
  CONCEDE: ["yield"],
  RETREAT: ["yield"],
  ACCUSE: ["words"],
  REJECT: ["words"],
  REQUEST: ["words"],
  THREATEN: ["words"],
}

const bucketDays = 7

/** An event whose day is not stated may lie so many days before the telling. */
const reach = 14

/** A stretch longer than this is filed by its year alone. */
const longest = 62

/** A name keeps events together that the dates or the countries keep apart: a telling lacks a party, or has the year wrong. */
const namesKept = 6

/** Days in a bucket of names: tellings up to four weeks apart always share one. */
const nameDays = 28

/**
 * One key for each family of types, week and country or group: `force|w2922|SDN`. Reports without any code share `?`. One more
 * for each rare name and four weeks of telling: `force|t711|koutougou`.
 */
export const blockingKeys = (report: Report): readonly string[] => keysOf(factsOf(report))

export function keysOf(facts: Facts): readonly string[] {
  const codes = facts.countries.size === 0 ? ["?"] : facts.countries
  const keys: string[] = []
  for (const family of families[facts.type])
    for (const time of timesOf(facts)) for (const code of codes) keys.push(`${family}|${time}|${code}`)
  if (facts.told !== null) {
    const bucket = Math.floor(facts.told / nameDays)
    for (const name of rarest(facts.names, namesKept))
      for (const time of [bucket - 1, bucket])
        for (const family of families[facts.type]) keys.push(`${family}|t${time}|${name}`)
  }
  return keys
}

function timesOf({days}: Facts): string[] {
  if (days === null) return ["undated"]
  if (days.last - days.first > longest) return [`y${new Date(days.first * 86_400_000).getUTCFullYear()}`]
  const from = Math.floor((days.stated ? days.first - 1 : days.first - reach) / bucketDays)
  const to = Math.floor((days.stated ? days.last + 1 : days.last) / bucketDays)
  return Array.from({length: to - from + 1}, (_, index) => `w${from + index}`)
}
