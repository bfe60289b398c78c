// Which row of the base a unit means, and the country it names or belongs to.

import {placeCountry} from "../knowledge/layout.ts"
import type {Knowledge} from "../knowledge/load.ts"
import type {Homeland} from "../knowledge/tables.ts"
import type {Unit} from "./unit.ts"

/** Country that a unit names or belongs to. */
export const codeOf = (unit: Unit, knowledge: Knowledge): string | null => {
  const {small} = knowledge
  const row = unit.rows[0]
  if (row === undefined) return null
  switch (unit.kind) {
    case "state":
    case "adjective":
    case "demonym":
      return small.states[row]!.code
    case "seat":
      return small.seats[row]!.code
    case "organisation":
      return isManys(unit, knowledge) ? null : small.organisations[row]!.code
    case "place":
      return small.countries[placeCountry(knowledge.placeInfo[row]!)]!
    case "lookalike":
      return small.lookalikes[row]!.code
    default:
      return null
  }
}

/** "the Communist Party", "the National Party": bodies of many countries bear the name, and it tells none of them. */
export const isManys = ({rows}: Unit, {small}: Knowledge): boolean =>
  rows.length > 2 && new Set(rows.map(row => small.organisations[row]!.code)).size > 2

export const stateOn = (knowledge: Knowledge, unit: Unit, day: number): number => {
  const {states} = knowledge.small
  if (day !== 0)
    for (const row of unit.rows) {
      const state = states[row]!
      if (state.from !== 0 && state.from <= day && (state.to === 0 || day <= state.to)) return row
    }
  return unit.rows.find(row => states[row]!.to === 0) ?? unit.rows[0]!
}

/** States whose capital, houses and bodies belonged to a larger one before. */
const before: Readonly<Record<string, readonly string[]>> = {
  RUS: ["SUN"],
  SRB: ["YUG", "SCG"],
  CZE: ["CSK"],
}

/** "Moscow" and the KGB in 1985 are the Soviet Union's. */
export const codeOn = ({small}: Knowledge, code: string, day: number): string => {
  const larger = before[code]
  if (larger === undefined || day === 0) return code
  return (
    small.states.find(
      one => larger.includes(one.code) && one.from <= day && one.to !== 0 && day <= one.to && !one.part,
    )?.code ?? code
  )
}

/** Where a people's lands lie; null for a body that is no people of several countries. */
export const peopleOf = ({home, lands}: Homeland): {home: string | null; lands: readonly string[]} | null =>
  lands === undefined ? null : {home: home ?? null, lands}

/** Bodies of the same name: the one whose country the words tell, that existed on the day. */
export const organisationOn = (
  knowledge: Knowledge,
  unit: Unit,
  code: string | null,
  day: number,
): number => {
  const {organisations} = knowledge.small
  let best = unit.rows[0]!
  let bestPoints = -1
  for (const row of unit.rows) {
    const one = organisations[row]!
    const lives = day === 0 || ((one.from === 0 || one.from <= day) && (one.to === 0 || day <= one.to))
    const points = (code !== null && one.code === code ? 4 : 0) + (lives ? 2 : 0)
    if (points > bestPoints) {
      best = row
      bestPoints = points
    }
  }
  return best
}

export const isNonState = (code: string): boolean =>
  code === "IGO" ||
  code === "UNO" ||
  code === "EUR" ||
  code === "NGO" ||
  code === "ISM" ||
  code === "IMG" ||
  code === "MNC"

/** Bodies that every state may have one of under the same name. */
const stateBodies = new Set(["MIL", "COP", "JUD", "GOV", "LEG", "SPY", "PTY"])

/**
 * Whether a state in front of a body's name says that another state's body of that name is meant.
 *
 * > | Ukrainian National Guard personnel
 *     ^ not that of the United States
 */
export const isNamesake = (
  {code, sector}: {readonly code: string | null; readonly sector: string | null},
  finding: {readonly code: string | null},
): boolean =>
  code !== null &&
  finding.code !== null &&
  finding.code !== code &&
  !isNonState(code) &&
  !isNonState(finding.code) &&
  stateBodies.has(sector ?? "")
