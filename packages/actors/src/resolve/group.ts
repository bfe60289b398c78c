// One group of words without prepositions or commas: "Russia's Deputy Prime Minister Yuri Borisov", "Turkish-backed Syrian
// rebels", "two Reuters journalists". Reads it from left to right; the last noun decides what it names.

import type {Sentence} from "@demarche/text"
import {dayNumber} from "../knowledge/offices.ts"
import {emptyFinding, type Finding} from "./finding.ts"
import {readHead} from "./head.ts"
import {applyModifier, readModifier} from "./modifier.ts"
import {writtenName} from "./name-run.ts"
import {type GroupContext, isContent, type Part, partsOf, type RoleBefore} from "./part.ts"
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
    // "Dubai's ruler" is not that of the state
    if (possessor.ofPart || (possessor.kind === "place" && possessor.sector === null)) finding.ofPart = true
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
  for (const {unit} of parts) readMark(finding, sentence.forms[unit.from]!)
  if (head === undefined) return readPlainWord(context, finding, parts)
  const noun = plainNounBehind(sentence, parts, head)
  if (noun) {
    // "Danish pastries", "Laotian dam diggers": the adjective is no head
    for (const part of contents) readModifier(context, finding, part, [], day)
    return readPlainWord(context, finding, parts)
  }

  const roles: RoleBefore[] = []
  for (const part of contents) {
    if (part === head) break
    readModifier(context, finding, part, roles, day)
  }
  finding.plainNoun = head.run !== null && nounBefore(sentence, parts, head)
  readHead(context, finding, head, roles, possessor, day)
  if (possessor !== null) takeFromPossessor(finding, possessor)
  return finding
}

const regional =
  /^(western|european|african|asian|arab|scandinavian|nordic|baltic|balkan|pacific|caribbean|gulf|latin|sahel|andean|mediterranean)$/

/** Words before the noun that say what no table does. */
const readMark = (finding: Finding, form: string): void => {
  const word = form.toLowerCase()
  if (word === "ethnic") finding.ethnic = true
  else if (word === "armed" || word === "militant") finding.armed = true
  else if (regional.test(word)) finding.ofRegion = true
}

const isPlainNoun = (sentence: Sentence, part: Part | undefined): boolean =>
  part !== undefined && part.unit.kind === "word" && sentence.upos[part.unit.from] === "NOUN"

/** Whether a noun that the base lacks stands behind a country's adjective, which would else be the head. */
const plainNounBehind = (sentence: Sentence, parts: readonly Part[], {unit}: Part): boolean =>
  (unit.kind === "adjective" || (unit.kind === "state" && parts.at(-1)?.unit.plural === true)) &&
  parts.at(-1)!.unit.from >= unit.to &&
  isPlainNoun(sentence, parts.at(-1))

/** "Nepali trail-blazer Pasang Gurung": a noun that the base lacks tells what the named one does. */
const nounBefore = (sentence: Sentence, parts: readonly Part[], head: Part): boolean =>
  isPlainNoun(sentence, parts[parts.indexOf(head) - 1])

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
