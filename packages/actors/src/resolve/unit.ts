// A noun phrase cut into units: known names, role nouns, titles, unknown names, and the small words between them.

import type {Sentence} from "@demarche/text"
import {entryKind, entryRow, entryKinds as kinds, placeLevel} from "../knowledge/layout.ts"
import type {Knowledge} from "../knowledge/load.ts"
import {entriesAt, type Match, matchesAt, type TokenKeys, tokenKeys, wordNumber} from "../knowledge/match.ts"
import {fold} from "../knowledge/words.ts"
import {settleNamesake} from "./namesake.ts"

type UnitKind =
  | "state"
  | "adjective"
  | "demonym"
  | "seat"
  | "organisation"
  | "person"
  | "surname"
  | "role"
  | "thing"
  | "lookalike"
  | "region"
  | "place"
  | "given"
  | "modifier"
  | "name"
  | "word"
  | "verb"
  | "number"
  | "determiner"
  | "preposition"
  | "relative"
  | "and"
  | "comma"
  | "bracket"
  | "hyphen"
  | "possessive"

export interface Unit {
  readonly kind: UnitKind
  readonly from: number
  readonly to: number
  /** Rows of that kind in the base: states, people, places … best first. */
  readonly rows: readonly number[]
  readonly plural: boolean
  /** The other readings of the same words. */
  readonly match: Match | null
}

/** Words that join, count and point, in small letters. */
const smallWords: ReadonlyMap<string, UnitKind> = new Map(
  (
    [
      ["and", "and or"],
      [
        "preposition",
        "of in to from for at on with by near against inside outside across between under over among amongst within " +
          "around behind during after before through throughout into onto toward towards about along despite since until " +
          "without amid via per than as off",
      ],
      [
        "determiner",
        "the a an this that these those his her its their our my your some any many several both all each every no " +
          "another other few most more various numerous certain own same such",
      ],
      ["relative", "who whom whose which where when"],
      [
        "number",
        "one two three four five six seven eight nine ten eleven twelve dozen dozens tens hundred hundreds thousand thousands " +
          "million millions scores first second third",
      ],
    ] as const
  ).flatMap(([kind, words]) => words.split(" ").map(word => [word, kind] as const)),
)

/** Lower is read first when the same words have several readings. */
const readingOrder: readonly (readonly [number, UnitKind])[] = [
  [kinds.lookalike, "lookalike"],
  [kinds.state, "state"],
  [kinds.adjective, "adjective"],
  [kinds.demonym, "demonym"],
  [kinds.demonyms, "demonym"],
  [kinds.seat, "seat"],
  [kinds.organisation, "organisation"],
  [kinds.person, "person"],
  [kinds.role, "role"],
  [kinds.roles, "role"],
  [kinds.modifier, "modifier"],
  [kinds.region, "region"],
  [kinds.thing, "thing"],
  [kinds.surname, "surname"],
  [kinds.place, "place"],
  [kinds.given, "given"],
]

export const rowsOf = (match: Match | null, kind: number): number[] =>
  match === null ? [] : match.entries.filter(entry => entryKind(entry) === kind).map(entryRow)

export const has = (match: Match | null, kind: number): boolean =>
  match?.entries.some(entry => entryKind(entry) === kind) ?? false

const read = new WeakMap<Match, Unit | null>()

const unitFrom = (match: Match): Unit | null => {
  const known = read.get(match)
  if (known !== undefined) return known
  const unit = readUnit(match)
  read.set(match, unit)
  return unit
}

const readUnit = (match: Match): Unit | null => {
  let there = 0
  for (const entry of match.entries) there |= 1 << entryKind(entry)
  for (const [kind, name] of readingOrder) {
    if ((there & (1 << kind)) === 0) continue
    // "Jordan Bardella" is a person of the base first
    if (kind === kinds.lookalike && has(match, kinds.person)) continue
    const rows = rowsOf(match, kind)
    if (rows.length > 0)
      return {
        kind: name,
        from: match.from,
        to: match.to,
        rows,
        plural: kind === kinds.roles || kind === kinds.demonyms,
        match,
      }
  }
  return null
}

const asSurname = (unit: Unit): Unit => ({...unit, kind: "surname", rows: rowsOf(unit.match, kinds.surname)})

/** "President Park": a word for a thing, written as a name right behind a title, is one. */
const isTitled = (
  before: Unit | undefined,
  unit: Unit,
  at: number,
  keys: TokenKeys,
  {small}: Knowledge,
): boolean =>
  unit.kind === "thing" &&
  unit.to === at + 1 &&
  keys.capitals[at] === 1 &&
  before?.kind === "role" &&
  before.to === at &&
  !before.plural &&
  small.roles[before.rows[0]!]!.title &&
  has(unit.match, kinds.surname)

const plain = (kind: UnitKind, at: number, plural = false): Unit => ({
  kind,
  from: at,
  to: at + 1,
  rows: [],
  plural,
  match: null,
})

const smallWord = (sentence: Sentence, keys: TokenKeys, at: number): Unit | null => {
  const form = sentence.forms[at]!
  switch (form) {
    case "'s":
    case "’s":
    case "'":
    case "’":
      return plain("possessive", at)
    case ",":
    case ";":
    case ":":
      return plain("comma", at)
    case "(":
    case ")":
    case "[":
    case "]":
      return plain("bracket", at)
    case "-":
    case "‑":
    case "‐":
    case "–":
    case "—":
    case "--":
      return plain("hyphen", at)
    case "&":
    case "/":
      return plain("and", at)
  }
  const kind = smallWords.get(form.toLowerCase())
  // "IN" and "US" are no prepositions and pronouns
  if (kind === "and" || kind === "number" || (kind !== undefined && keys.capitals[at] !== 2))
    return plain(kind, at)
  return form.charCodeAt(0) >= 48 && form.charCodeAt(0) <= 57 ? plain("number", at) : null
}

const prefixed = /^(pro|anti|non|ex|sino|russo|anglo|franco|euro|afro|indo|neo|post|pre|self)-(.+)$/i

/** A part of a token as a unit of its own. */
export const unitOfWord = (part: string, at: number, knowledge: Knowledge): Unit | null => {
  const word = wordNumber(knowledge, fold(part))
  return unitFrom({from: at, to: at + 1, entries: word < 0 ? [] : entriesAt(knowledge, word + 1)})
}

/**
 * A token with a prefix before a hyphen. "pro-Russian" and "anti-US" tell whose side, not whose it is;
 * "ex-president" is a former president.
 */
const prefixedUnits = (sentence: Sentence, at: number, knowledge: Knowledge): Unit[] | null => {
  const parts = prefixed.exec(sentence.forms[at]!)
  if (parts === null) return null
  if (parts[1]!.toLowerCase() !== "ex") return [plain("word", at)]
  const rest = unitOfWord(parts[2]!, at, knowledge)
  const former: Unit = {...plain("modifier", at), rows: [knowledge.small.modifiers.indexOf("former")]}
  return rest === null ? [former] : [former, rest]
}

const isVerb = (sentence: Sentence, at: number): boolean => {
  const tag = sentence.upos[at]
  return tag === "VERB" || tag === "AUX"
}

/** What stands behind a place's name and makes it a wider one: "Donetsk Oblast", "Idlib province". */
const divisions = new Set(
  (
    "oblast krai province provinces region governorate district county prefecture department territory raion voivodeship " +
    "municipality state city island islands"
  ).split(" "),
)

/** What stands behind a name and makes it a stretch of water, which no country answers for: "the Paraguay river". */
const waters = new Set("river rivers channel strait straits sea ocean basin delta".split(" "))

/** What stands behind an unknown name and tells that it is a place: "Jindo island", "the Swat valley". */
const grounds = new Set(
  "island islands valley peninsula mountains mountain desert oblast province governorate prefecture county atoll".split(
    " ",
  ),
)

/** A name and the word for what lies there, as a part of the world; null when the word is no such. */
const stretch = (before: Unit, form: string): Unit | null => {
  const name = before.kind === "name" || before.kind === "surname" || before.kind === "given"
  const known =
    before.kind === "region" || before.kind === "state" || before.kind === "seat" || before.kind === "place"
  if (!(waters.has(form) && (name || known)) && !(grounds.has(form) && name)) return null
  return {...before, kind: "region", to: before.to + 1, rows: [], match: null}
}

/** "Guerrero state", "Baghdad province": a surname or a capital as the place it names besides; null when it names none. */
const asPlace = (unit: Unit): Unit | null => {
  if (unit.kind === "place") return unit
  if (unit.kind !== "surname" && unit.kind !== "given" && unit.kind !== "seat") return null
  const rows = rowsOf(unit.match, kinds.place)
  return rows.length === 0 ? null : {...unit, kind: "place", rows}
}

/** Takes the word for the kind of place into the place, a province before a town of that name. */
const widened = (place: Unit, knowledge: Knowledge): Unit => {
  const provinces = place.rows.filter(row => placeLevel(knowledge.placeInfo[row]!) === 2)
  return {
    ...place,
    to: place.to + 1,
    rows: [...provinces, ...place.rows.filter(row => !provinces.includes(row))],
  }
}

/** "the Atlantic", "the North Atlantic" is an ocean, "The Atlantic" a magazine. */
const asSea = ({forms}: Sentence, unit: Unit): Unit =>
  unit.kind === "organisation" && has(unit.match, kinds.region) && forms[unit.from - 1] !== "The"
    ? {...unit, kind: "region", rows: rowsOf(unit.match, kinds.region)}
    : unit

/**
 * A part of a town in small letters is no town of that name.
 *
 * > | Police in east London arrested two men.
 *               ^^^^^^^^^^^ match: not East London, South Africa
 */
export const isQuarter = ({forms}: Sentence, {from, to, entries}: Match): boolean =>
  to > from + 1 &&
  /^(north|south|east|west|central|new|old)$/.test(forms[from]!) &&
  entries.every(entry => entryKind(entry) === kinds.place)

/**
 * What somebody is called by is no paper and no party.
 *
 * > | Chief Inspector Dawn Petrie said 17 officers were hurt.
 *                     ^^^^ match
 */
const isFirstName = ({names, upos}: Sentence, match: Match): boolean =>
  match.to === match.from + 1 &&
  has(match, kinds.organisation) &&
  upos[match.to] === "PROPN" &&
  !has(match, kinds.state) &&
  names.some(({from, to, type}) => type === "PER" && from <= match.from && match.to < to)

/** Cuts tokens [from, to) into units, longest known name first. */
export const unitsOf = (sentence: Sentence, from: number, to: number, knowledge: Knowledge): Unit[] => {
  const keys = tokenKeys(sentence, knowledge)
  const units: Unit[] = []
  let at = from
  while (at < to) {
    const matches = matchesAt(knowledge, keys, at, to)
    const longest = matches[0]
    const small = smallWord(sentence, keys, at)
    if (small !== null && (longest === undefined || longest.to === at + 1)) {
      units.push(small)
      at++
      continue
    }
    if (longest === undefined && sentence.forms[at]!.includes("-")) {
      const parts = prefixedUnits(sentence, at, knowledge)
      if (parts !== null) {
        units.push(...parts)
        at++
        continue
      }
    }
    if (longest !== undefined && isQuarter(sentence, longest)) {
      units.push(plain("word", at))
      at++
      continue
    }
    if (longest !== undefined && isFirstName(sentence, longest)) {
      units.push(plain("name", at))
      at++
      continue
    }
    const unit = longest === undefined ? null : unitFrom(longest)
    const before = units.at(-1)
    if (
      before !== undefined &&
      before.to === at &&
      (longest === undefined || longest.to === at + 1) &&
      divisions.has(sentence.forms[at]!.toLowerCase())
    ) {
      const place = asPlace(before)
      if (place !== null) {
        units[units.length - 1] = widened(place, knowledge)
        at++
        continue
      }
    }
    if (before !== undefined && before.to === at && (longest === undefined || longest.to === at + 1)) {
      const one = stretch(before, sentence.forms[at]!.toLowerCase())
      if (one !== null) {
        units[units.length - 1] = one
        at++
        continue
      }
    }
    if (
      unit !== null &&
      !(unit.kind === "thing" && isVerb(sentence, at) && unit.to === at + 1 && at > from)
    ) {
      const named = isTitled(before, unit, at, keys, knowledge) ? asSurname(unit) : unit
      const meant = settleNamesake(sentence, asSea(sentence, named), to, knowledge, keys)
      units.push(meant)
      at = meant.to
      continue
    }
    if (keys.capitals[at]! > 0) units.push(plain("name", at))
    else if (isVerb(sentence, at)) units.push(plain("verb", at))
    else units.push(plain("word", at, sentence.xpos[at] === "NNS"))
    at++
  }
  return units
}
