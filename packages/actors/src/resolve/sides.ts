// "Turkish-backed", "pro-Russian", "London-based": words that tell whose help, which side or what seat, not whose it is.

import type {Sentence} from "@demarche/text"
import type {Knowledge} from "../knowledge/load.ts"
import {codeOf, peopleOf} from "./country.ts"
import {addOpposition, type Finding} from "./finding.ts"
import {type Unit, unitOfWord} from "./unit.ts"

/** "Turkish-backed", "Saudi-led": whose help, not whose it is. */
const helped = new Set(
  (
    "backed led aligned allied supported funded sponsored trained armed linked affiliated inspired friendly brokered " +
    "mediated made built supplied dominated speaking language sanctioned ordered designated approved chartered appointed installed imposed recognised recognized picked nominated"
  ).split(" "),
)
/** "London-based", "Houthi-controlled": where it is, if nothing better tells. */
const located = new Set(
  "based born held controlled occupied administered run registered owned educated wide area flagged".split(
    " ",
  ),
)

const joint = /^(coalition|alliance|forces?|mission|troops|police)$/i

/** Help that makes the helped an armed side. */
const arming = /^(backed|aligned|allied|supported|funded|sponsored|trained|armed|linked)$/

const helperOf = (code: string | null, word: string): Finding["helped"] => {
  if (code === "RUS") return "Russia"
  if (code !== null) return "country"
  return word === "government" || word === "regime" ? "government" : null
}

/** "pro-Russian", "anti-government". */
const takeSide = (finding: Finding, prefix: string, word: string, code: string | null): void => {
  finding.because.push(`"${prefix}-${word}" tells a side, not a country`)
  if (prefix === "anti" && (word === "government" || word === "regime")) addOpposition(finding)
  if (prefix === "pro") finding.helped = helperOf(code, word)
}

/** "Russian-backed separatists" fight where the pro-Russian do. */
const rising = /^(separatists?|secessionists?)$/i

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
    const glued = unit.kind === "word" ? /^(pro|anti|non)-(.+)$/.exec(form) : null
    if (glued !== null) {
      const other = unitOfWord(glued[2]!, unit.from, knowledge)
      takeSide(finding, glued[1]!, glued[2]!, other === null ? null : codeOf(other, knowledge))
      continue
    }
    if (next?.kind === "hyphen" && after !== undefined) {
      const behind = sentence.forms[after.from]!.toLowerCase()
      if (form === "pro" || form === "anti" || form === "non") {
        takeSide(finding, form, behind, codeOf(after, knowledge))
        i += 2
        continue
      }
      if (form === "ex") {
        kept.push({...unit, kind: "modifier", rows: [knowledge.small.modifiers.indexOf("former")]})
        i += 1
        continue
      }
      // "the Saudi-led coalition": its leader answers for it
      const people =
        unit.kind === "organisation" ? peopleOf(knowledge.small.organisations[unit.rows[0]!]!) : null
      if (
        behind === "led" &&
        people === null &&
        units.slice(i + 3).some(({from}) => joint.test(sentence.forms[from]!))
      ) {
        kept.push(unit)
        i += 2
        continue
      }
      if (helped.has(behind)) {
        const isRising = units.slice(i + 3).some(({from}) => rising.test(sentence.forms[from]!))
        // "Kurdish-led forces" are of no state
        if (arming.test(behind) || people !== null)
          finding.helped = isRising && codeOf(unit, knowledge) === "RUS" ? "Russia" : "backer"
        // "a Tutsi-led rebel group"
        finding.people ??= people
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
