// One group of words without prepositions or commas: "Russia's Deputy Prime Minister Yuri Borisov", "Turkish-backed Syrian
// rebels", "two Reuters journalists". Reads it from left to right; the last noun decides what it names.

import {dayNumber} from "../knowledge/offices.ts"
import {emptyFinding, type Finding} from "./finding.ts"
import {readHead} from "./head.ts"
import {applyModifier, readModifier} from "./modifier.ts"
import {writtenName} from "./name-run.ts"
import {type GroupContext, isContent, partsOf, type RoleBefore} from "./part.ts"
import {readPlainWord} from "./plain-word.ts"
import {withoutSides} from "./sides.ts"
import type {Unit} from "./unit.ts"

export const kin: ReadonlySet<string> = new Set(
  "wife husband son daughter brother sister father mother cousin nephew niece uncle aunt widow relative family child parent sibling grandson girlfriend".split(
    " ",
  ),
)

/** Reads one group; `null` when it holds no noun. */
export const readGroup = (context: GroupContext, given: readonly Unit[]): Finding => {
  const {sentence, knowledge, on} = context
  const {small} = knowledge
  const finding = emptyFinding()
  const day = dayNumber(on)
  const units = withoutSides(sentence, given, finding, knowledge)
  // possessors come first: everything before the last "'s"
  const owner = units.findLastIndex(unit => unit.kind === "possessive")
  const before = owner > 0 ? units.slice(0, owner) : []
  const own = units.slice(owner + 1)
  let possessor: Finding | null = null
  if (before.length > 0 && own.some(unit => unit.kind !== "hyphen")) {
    possessor = readGroup(context, before)
    if (possessor.code !== null) finding.code = possessor.code
    if (possessor.partlyRecognised) finding.partlyRecognised = true
    if (possessor.ofPart) finding.ofPart = true
    if (possessor.code !== null)
      finding.because.push(`belongs to ${writtenName(sentence, before[0]!.from, before.at(-1)!.to)}`)
  }
  const parts = partsOf(sentence, own.length > 0 ? own : before)
  const contents = parts.filter(isContent)
  const head = contents.at(-1)
  for (const part of parts) {
    if (part.unit.kind === "number") finding.indefinite = true
    if (part.unit.kind === "determiner") {
      const form = sentence.forms[part.unit.from]!.toLowerCase()
      if (!["the", "his", "her", "its", "their", "our", "this", "that"].includes(form))
        finding.indefinite = true
    }
    if (part.unit.kind === "modifier") applyModifier(finding, small.modifiers[part.unit.rows[0]!] ?? null)
  }
  if (head === undefined) return readPlainWord(context, finding, parts)

  const roles: RoleBefore[] = []
  for (const part of contents) {
    if (part === head) break
    readModifier(context, finding, part, roles, day)
  }
  readHead(context, finding, head, roles, possessor, day)
  if (possessor !== null) takeFromPossessor(finding, possessor)
  return finding
}

const takeFromPossessor = (finding: Finding, possessor: Finding): void => {
  if (finding.noun !== null && kin.has(finding.noun) && possessor.kind === "person") {
    finding.sector = "ELI"
    finding.because.push("of the family of someone in office")
  } else if (
    finding.yields &&
    possessor.sector !== null &&
    possessor.kind !== "state" &&
    possessor.kind !== "place"
  ) {
    finding.sector = possessor.sector
    finding.yields = false
  }
  if (possessor.organisation !== null && finding.organisation === null)
    finding.organisation = possessor.organisation
}
