// Puts the parts of a personal name together: given names, initials, particles, surnames.

import type {Sentence} from "@demarche/text"
import {entryKinds as kinds} from "../knowledge/layout.ts"
import {has, type Unit} from "./unit.ts"

/** Small words inside names. */
const particles = new Set(
  "de da do dos das del della di van von der den ter ten la le el al bin ibn bint ben abu ould y e af zu".split(
    " ",
  ),
)
const suffixes = new Set(["jr", "jr.", "sr", "sr.", "ii", "iii", "iv", "vi"])

export interface NameRun {
  readonly from: number
  readonly to: number
  /** The base's people, when a part or the whole is one of their names. */
  readonly full: readonly number[]
  readonly surnames: readonly number[]
  readonly hasGiven: boolean
  /** Tokens without suffixes and initials' dots. */
  readonly size: number
  readonly units: readonly Unit[]
  /** "Mrs", "Dr" stands before it. */
  readonly courtesy?: boolean
}

const single = (unit: Unit): boolean => unit.to - unit.from === 1

/** May stand inside a personal name when a given name precedes. */
const canBeSurname = (unit: Unit): boolean =>
  unit.kind === "name" ||
  unit.kind === "surname" ||
  unit.kind === "given" ||
  unit.kind === "place" ||
  (unit.match !== null && has(unit.match, kinds.surname)) ||
  (single(unit) && (unit.kind === "state" || unit.kind === "seat"))

const isGiven = (unit: Unit): boolean =>
  unit.kind === "given" || (unit.match !== null && has(unit.match, kinds.given))

const capital = (sentence: Sentence, at: number): boolean => {
  const letter = sentence.forms[at]?.[0] ?? ""
  return letter !== letter.toLowerCase()
}

/** "Mrs Thatcher", "Dr Odalys Ferrer": courtesy before the name. */
const courtesies = new Set("mr mrs ms miss dr mr. mrs. ms. dr. sir dame archimandrite".split(" "))

const isCourtesy = (sentence: Sentence, at: number): boolean =>
  courtesies.has(sentence.forms[at]?.toLowerCase() ?? "")

/** Whether the names of the sentence have tokens [from, to) for one person's. */
const isPerson = ({names}: Sentence, from: number, to: number): boolean =>
  names.some(name => name.type === "PER" && name.from <= from && name.to >= to)

/**
 * > | General Prosper Ndayizeye; Ruma Begum
 *             ^^^^^^^            ^^^^ towns elsewhere
 */
const beginsLikePlace = (sentence: Sentence, units: readonly Unit[], at: number): boolean => {
  const unit = units[at]!
  const next = units[at + 1]
  if (unit.kind !== "place" && unit.kind !== "seat") return false
  if (!single(unit) || next === undefined || next.from !== unit.to) return false
  if (next.kind !== "name" && next.kind !== "surname") return false
  return (
    (unit.kind === "place" && units[at - 1]?.kind === "role" && capital(sentence, units[at - 1]!.from)) ||
    (unit.kind === "place" && units[at - 1]?.kind === "role" && next.kind === "surname") ||
    isPerson(sentence, unit.from, next.to)
  )
}

/** "Dr Amal Haddad": behind a courtesy the name of a movement is a given name. */
const asName = (units: readonly Unit[], at: number): readonly Unit[] => {
  const unit = units[at]!
  const next = units[at + 1]
  if (unit.kind !== "organisation" || !single(unit) || next?.from !== unit.to) return units
  if (next.kind !== "name" && next.kind !== "surname") return units
  return units.with(at, {...unit, kind: "name"})
}

/** Nobody asks who of a place. */
const isAskedWho = ({forms}: Sentence, at: number): boolean =>
  forms[at] === "," && /^who$/i.test(forms[at + 1] ?? "")

/** Whether a personal name may begin at this unit, with what follows it. */
const begins = (sentence: Sentence, units: readonly Unit[], at: number): boolean => {
  const unit = units[at]!
  if (unit.kind === "person" || unit.kind === "surname") return true
  if (isCourtesy(sentence, unit.from) && !single(unit)) return false
  if (beginsLikePlace(sentence, units, at)) return true
  if (unit.kind === "name") return sentence.upos[unit.from] !== "VERB"
  const next = units[at + 1]
  if (!isGiven(unit)) return false
  if (unit.kind === "given") return true
  // "Jordan Peterson", not "Jordan's king", "Jordan officials" or "Georgia police"
  if (next === undefined) return false
  if (next.kind === "name" || next.kind === "surname" || next.kind === "given") return true
  // "Irving Berlin", "Ireland Baldwin", "Israel Cantu, who"
  return (
    next.from === unit.to &&
    canBeSurname(next) &&
    (isAskedWho(sentence, next.to) || isPerson(sentence, unit.from, next.to))
  )
}

/**
 * A town's name as the surname of someone whose given name the base lacks, told by the names of the sentence or a title; a
 * state's, where who follows.
 *
 * > | Elif Kaya, a lawyer; customs chief Hannu Lahti; Estela Montenegro, who
 *          ^^^^                                ^^^^^          ^^^^^^^^^^
 */
const toldPerson = (sentence: Sentence, units: readonly Unit[], at: number, end: number): boolean => {
  const unit = units[end]!
  if (!single(unit) || unit.from !== units[end - 1]!.to) return false
  if (unit.kind === "state")
    return isAskedWho(sentence, unit.to) && isPerson(sentence, units[at]!.from, unit.to)
  if (unit.kind !== "place") return false
  const title = units[at - 1]
  return (
    isPerson(sentence, units[at]!.from, unit.to) ||
    (title?.kind === "role" &&
      !title.plural &&
      sentence.names.every(name => name.type !== "LOC" || name.to <= units[at]!.from || name.from >= unit.to))
  )
}

/** The longest personal name starting at unit `at`, or null. Returns how many units it takes. */
export const nameRunAt = (
  sentence: Sentence,
  units: readonly Unit[],
  at: number,
): {run: NameRun; count: number} | null => {
  if (!begins(sentence, units, at)) return null
  if (units[at]!.kind === "name" && isCourtesy(sentence, units[at]!.from) && at + 1 < units.length) {
    const rest = nameRunAt(sentence, asName(units, at + 1), at + 1)
    if (rest !== null) return {run: {...rest.run, courtesy: true}, count: rest.count + 1}
  }
  let end = at + 1
  let hyphens = 0
  while (end < units.length) {
    const unit = units[end]!
    const before = units[end - 1]!
    const form = sentence.forms[unit.from]!.toLowerCase()
    if (suffixes.has(form) && end > at) {
      end++
      continue
    }
    if (unit.kind === "hyphen") {
      const next = units[end + 1]
      // "Lars-Göran Hedvall": a word that is a body's name elsewhere
      const isInside = next !== undefined && single(next) && isPerson(sentence, units[at]!.from, next.to + 1)
      if (
        next !== undefined &&
        (canBeSurname(next) || isInside) &&
        next.from === unit.to &&
        capital(sentence, next.from)
      ) {
        hyphens++
        end += 2
        continue
      }
      break
    }
    if (particles.has(form) && single(unit)) {
      const next = units[end + 1]
      const after = units[end + 2]
      if (next !== undefined && capital(sentence, next.from) && canBeSurname(next)) {
        end += 2
        continue
      }
      if (
        next !== undefined &&
        particles.has(sentence.forms[next.from]!.toLowerCase()) &&
        after !== undefined &&
        capital(sentence, after.from)
      ) {
        end += 3
        continue
      }
      if (
        next !== undefined &&
        next.kind === "hyphen" &&
        after !== undefined &&
        capital(sentence, after.from)
      ) {
        end += 3
        continue
      }
      break
    }
    // "Khalid | bin Mubarak | al-Dosari": the base knows a surname that begins with a small word
    const isParticled = unit.kind === "surname" && particles.has(form) && capital(sentence, unit.to - 1)
    if (!capital(sentence, unit.from) && !isParticled) break
    const personal =
      isGiven(before) || before.kind === "name" || before.kind === "surname" || before.kind === "person"
    if (unit.kind === "name" || unit.kind === "surname" || unit.kind === "given" || unit.kind === "person")
      end++
    else if (
      personal &&
      canBeSurname(unit) &&
      end - at - 2 * hyphens <= 2 &&
      (isGiven(units[at]!) || toldPerson(sentence, units, at, end))
    )
      end++
    // "Tom Cook", "Judge" as a surname after a given name
    else if (
      isGiven(before) &&
      single(unit) &&
      (unit.kind === "role" || unit.kind === "thing") &&
      sentence.upos[unit.from] === "PROPN"
    )
      end++
    else break
  }
  const parts = units.slice(at, end)
  const whole = parts.find(unit => unit.kind === "person")
  // > | the Cheyenne II ambulance plane
  //                  ^^ a run of nothing but a suffix
  const last =
    parts.filter(unit => !suffixes.has(sentence.forms[unit.from]!.toLowerCase())).at(-1) ?? parts.at(-1)!
  const rowsOfKind = (unit: Unit, kind: number): number[] =>
    unit.match === null
      ? []
      : unit.match.entries.filter(entry => entry >>> 27 === kind).map(entry => entry & 0x1ffffff)
  const run: NameRun = {
    from: units[at]!.from,
    to: units[end - 1]!.to,
    full: whole === undefined ? [] : rowsOfKind(whole, kinds.person),
    surnames: isHalf(sentence, parts, last) ? [] : rowsOfKind(last, kinds.surname),
    hasGiven: isGiven(units[at]!),
    size: parts.length,
    units: parts,
  }
  return {run, count: end - at}
}

/**
 * The second half of a double surname is not that of whoever else bears it.
 *
 * > | Hassan Abdirahman Guedi-Farah
 *                             ^^^^^
 */
const isHalf = (sentence: Sentence, parts: readonly Unit[], last: Unit): boolean => {
  const at = parts.indexOf(last)
  const first = parts[at - 2]
  return (
    parts[at - 1]?.kind === "hyphen" &&
    at > 2 &&
    first !== undefined &&
    capital(sentence, first.from) &&
    !particles.has(sentence.forms[first.from]!.toLowerCase())
  )
}

/** The name as written, without a possessive. */
export const writtenName = (sentence: Sentence, from: number, to: number): string => {
  let text = ""
  for (let i = from; i < to; i++) {
    const glued = i > from && sentence.starts[i] === sentence.ends[i - 1]
    text += (i > from && !glued ? " " : "") + sentence.forms[i]
  }
  return text
}
