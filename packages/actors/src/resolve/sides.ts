// "Turkish-backed", "pro-Russian", "London-based": words that tell whose help, which side or what seat, not whose it is.

import type {Sentence} from "@demarche/text"
import type {Knowledge} from "../knowledge/load.ts"
import {codeOf} from "./country.ts"
import {addOpposition, type Finding} from "./finding.ts"
import type {Unit} from "./unit.ts"

/** "Turkish-backed", "Saudi-led": whose help, not whose it is. */
const helped = new Set(
  (
    "backed led aligned allied supported funded sponsored trained armed linked affiliated inspired friendly brokered " +
    "mediated made built supplied dominated speaking language sanctioned ordered designated approved chartered flagged"
  ).split(" "),
)
/** "London-based", "Houthi-controlled": where it is, if nothing better tells. */
const located = new Set(
  "based born held controlled occupied administered run registered owned educated wide area".split(" "),
)

/** Drops what only tells whose help or side: "X-backed", "pro-X". */
export const withoutSides = (
  sentence: Sentence,
  units: readonly Unit[],
  finding: Finding,
  knowledge: Knowledge,
): Unit[] => {
  const kept: Unit[] = []
  for (let i = 0; i < units.length; i++) {
    const unit = units[i]!
    const next = units[i + 1]
    const after = units[i + 2]
    const form = sentence.forms[unit.from]!.toLowerCase()
    if (next?.kind === "hyphen" && after !== undefined) {
      const behind = sentence.forms[after.from]!.toLowerCase()
      if (form === "pro" || form === "anti" || form === "non") {
        finding.because.push(`"${form}-${sentence.forms[after.from]}" tells a side, not a country`)
        if (form === "anti" && (behind === "government" || behind === "regime")) addOpposition(finding)
        i += 2
        continue
      }
      if (form === "ex") {
        kept.push({...unit, kind: "modifier", rows: [knowledge.small.modifiers.indexOf("former")]})
        i += 1
        continue
      }
      if (helped.has(behind)) {
        finding.because.push(`"${sentence.forms[unit.from]}-${behind}" tells who helps, not whose it is`)
        i += 2
        continue
      }
      if (located.has(behind)) {
        const code = codeOf(unit, knowledge)
        if (code !== null && finding.weakCode === null) {
          finding.weakCode = code
          finding.because.push(`"${sentence.forms[unit.from]}-${behind}" tells where`)
        }
        i += 2
        continue
      }
    }
    if (unit.kind !== "hyphen") kept.push(unit)
    else if (kept.length > 0 && next !== undefined) kept.push(unit)
  }
  return kept
}
