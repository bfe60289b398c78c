// Which office of our tables a position of Wikidata is, by its English label once the country's own name is out of it.
// A label counts only when every word of it is understood: "Minister of Finance of Bavaria" and "President of the Senate"
// are positions of someone else.

import {list, readTable} from "../table.ts"
import {officeKey} from "./holder-row.ts"

export type OfficeOf = (label: string, country: string) => string | null

const whole: readonly (readonly [RegExp, string])[] = [
  [/^(state |federal )?president( of (the )?(republic|state|union|federation|confederation))?$/, "president"],
  [
    /^((federal )?prime minister|premier|taoiseach|head of government|(president|chairman) of the (government|council of ministers))$/,
    "prime-minister",
  ],
  [/^(federal )?chancellor( of the federal republic)?$/, "chancellor"],
  [/^(king|queen|monarch|emperor|empress|sultan|emir|amir|grand duke|prince|sovereign|pope)$/, "monarch"],
  [/^supreme leader$/, "supreme-leader"],
  [/^((first|second|executive) )?vice[- ]president( of the republic)?$/, "vice-president"],
  [/^((first|second) )?(deputy|vice) (prime minister|premier)$/, "deputy-prime-minister"],
  [/^governor[- ]general$/, "governor-general"],
  [
    /^(speaker|president) of the (parliament|national assembly|house of (representatives|commons))$/,
    "speaker",
  ],
  [/^chief justice( of the supreme court)?$/, "chief-justice"],
  [/^attorney[- ]general$/, "attorney-general"],
  [/^governor of the (central|national|reserve) bank$/, "central-bank-governor"],
  [/^(ambassador|permanent representative) to the united nations$/, "un-ambassador"],
  [/^secretary of state$/, "foreign-minister"],
]

const between = new Set(
  "of for the and in & minister ministers secretary affairs federal national public state union republic".split(
    " ",
  ),
)

/** Ranks below a minister, and ministers of nothing in particular, are not followed. */
const unfollowed = new Set(["minister", "deputy-minister"])

/** @param folder of the tables: states.tsv tells how countries are called, portfolios.tsv what ministers are of */
export const officeReader = (folder: string): OfficeOf => {
  const called = new Map<string, string[]>()
  for (const row of readTable(`${folder}/states.tsv`)) {
    // "Premier of Quebec" is not Canada's
    if (row["flags"] !== "") continue
    const own = [row["name"]!, ...list(row["names"]), ...list(row["adjectives"])]
    called.set(row["code"]!, [...(called.get(row["code"]!) ?? []), ...own.map(one => one.toLowerCase())])
  }
  for (const own of called.values()) own.sort((a, b) => b.length - a.length)
  const portfolios = readTable(`${folder}/portfolios.tsv`)
  const keys = new Set(portfolios.map(row => row["key"]!))
  const vocabulary = new Set(
    portfolios.flatMap(row => list(row["words"]).flatMap(words => words.toLowerCase().split(/[^\p{L}'&]+/u))),
  )
  return (label, country) => {
    let rest = ` ${label.toLowerCase().replace(/[,()]/g, " ").replace(/’/g, "'")} `
    for (const name of called.get(country) ?? [])
      rest = rest
        .replaceAll(` of the ${name} `, " ")
        .replaceAll(` of ${name} `, " ")
        .replaceAll(` ${name} `, " ")
    rest = rest.replace(/\s+/g, " ").trim().replace(/^the /, "")
    for (const [pattern, key] of whole) if (pattern.test(rest)) return key
    if (!/\b(minister|secretary)\b/.test(rest)) return null
    if (!rest.split(/[ -]+/).every(word => between.has(word) || vocabulary.has(word))) return null
    const key = officeKey(rest, null)
    return key === null || unfollowed.has(key) || !keys.has(key) ? null : key
  }
}
