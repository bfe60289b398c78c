// Whom armed men fight for, as the words around their noun tell: "pro-government militias", "Iran-backed group",
// "Tigrayan forces", "Taliban men". What the noun alone says is in the table of roles.

import type {RoleRow} from "../knowledge/tables.ts"
import {isNonState} from "./country.ts"
import type {Finding} from "./finding.ts"

const armed = new Set(["UAF", "REB", "PRM", "MIL"])
const forces = /^(force|troop|fighter|soldier|army|gunner)$/
/** Sectors of those who fight without a state: who shoots for them is of theirs. */
const bandits = new Set(["REB", "PRM", "UAF"])
const men = /^(man|woman|boy|youth|elder|people|person)$/
const bands = /^(group|faction|movement|organi[sz]ation)$/
/** Sectors that men of theirs are of as well: "ruling party men". */
const ownMen = new Set(["PTY", "REB", "UAF", "PRM", "MIL", "COP", "SPY", "CRM"])
/** Countries parts of which have risen with forces of their own. */
const risen = new Set(["ETH", "SDN", "IRQ", "IDN", "PNG", "BIH"])

/** Where rebels fight on Russia's side. */
const besideRussia = {home: "UKR", lands: ["UKR", "MDA", "GEO"]}

/** The sector that the words around the noun tell; undefined when the noun's own stands. */
export const sideOf = (
  {noun, sector, yields}: RoleRow,
  finding: Finding,
  earlier: string | null,
): string | undefined => {
  if (earlier !== null && ownMen.has(earlier) && men.test(noun)) return earlier
  // "Taliban fighters" are soldiers since the Taliban govern, "Taliban militants" are not
  if (earlier === "GOV" && sector === "REB") return forces.test(noun) ? "MIL" : sector
  if (earlier !== null && yields) return undefined
  // "guerrilla gunners", "separatist troops": no army's
  if (earlier !== null && bandits.has(earlier) && sector === "MIL" && forces.test(noun)) return earlier
  // "French bombers", "two Russian bombers": planes of a state
  if (noun === "bomber" && isOfState(finding)) return "MIL"
  if (finding.helped !== null) {
    // "pro-Indonesian militias" serve a state; "an Iran-backed militia" may not
    if (/^militia/.test(noun) && finding.helped !== "backer") return "PRM"
    if (finding.helped === "government" && sector !== null && armed.has(sector)) return "PRM"
    // "pro-Russian fighters"
    if (finding.helped === "Russia" && sector === "UAF") return "REB"
    if (
      noun === "force" &&
      (finding.code === null || (finding.people !== null && finding.helped === "backer"))
    )
      return "REB"
  }
  // "armed nationalists" are no party
  if (finding.armed && sector === "PTY") return "UAF"
  // "An Iran-backed group in Iraqi Kurdistan", "armed Tuareg groups"
  if (sector === null && bands.test(noun) && (finding.helped !== null || finding.armed)) return "UAF"
  if (finding.ofPart && !finding.partlyRecognised && risen.has(finding.code ?? "") && isOfForces(noun))
    return "REB"
  return undefined
}

/** "Tigrayan forces", "Bosnian Serb commanders" */
const isOfForces = (noun: string): boolean => forces.test(noun) || noun === "commander"

/** A state is named, and nobody's people without one: "Russian bombers", not "suicide bombers in Iraq". */
const isOfState = ({code, people, partlyRecognised}: Finding): boolean =>
  code !== null && !isNonState(code) && people === null && !partlyRecognised

/** "pro-Russian separatists": the lands they may fight in, and that nobody recognises what they hold. */
export const sideOfRussia = (finding: Finding, {noun, sector}: RoleRow): void => {
  if (finding.helped !== "Russia" || finding.code !== null || sector === null || !armed.has(sector)) return
  finding.people ??= besideRussia
  if (/rebel|separatis|secession/.test(noun)) finding.partlyRecognised = true
}
