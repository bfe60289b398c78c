// De facto leaders 1950–2021 from REIGN (OEF Research), one a state; the file is Latin-1.

import {type HolderRow, stateThen} from "./holder-row.ts"
import {fields} from "./wikidata.ts"

const month = (year: string, number: string): string => `${year}-${number.padStart(2, "0")}`

/** "Duvalier, Francois" as "Francois Duvalier". */
const inOrder = (name: string): string => name.split(", ").reverse().join(" ")

/** Rows with office "leader"; `codes` maps Correlates of War abbreviations to the base's codes. */
export const reignRows = (text: string, codes: ReadonlyMap<string, string>): HolderRow[] => {
  const rows: HolderRow[] = []
  for (const line of text.split(/\r?\n/).slice(1)) {
    const [state, , , leader, day, from, year, lastMonth, lastYear, , gender] = fields(line)
    const country = codes.get(state ?? "")
    if (country === undefined || !leader || !/^\d{4}$/.test(year ?? "")) continue
    const start = month(year!, from || "1")
    const to = /^\d{4}$/.test(lastYear ?? "") ? month(lastYear!, lastMonth || "12") : "2021-03-31+"
    // other tables tell them as general secretaries
    if (stateThen(country, to) === "SUN") continue
    rows.push({
      country,
      office: "leader",
      label: "",
      name: inOrder(leader.replace(/[?*]/g, "").trim()),
      aliases: [],
      surnames: leader.includes(" ") ? [] : [leader.trim()],
      gender: gender === "1" ? "male" : gender === "0" ? "female" : "",
      wikidata: "",
      from: /^\d+$/.test(day ?? "") && Number(day) > 0 ? `${start}-${day!.padStart(2, "0")}` : start,
      to,
      source: "reign-2021",
    })
  }
  return rows
}
