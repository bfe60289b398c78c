// Places named in a sentence, each with the reading that fits its neighbours: "Paris, Texas", "Syria's Aleppo",
// "Aleppo, Syria"; without a neighbour the place with most inhabitants, capitals first.

import type {Sentence} from "@demarche/text"
import {isCapital, entryKinds as kinds, placeCountry, placeLevel} from "../knowledge/layout.ts"
import {type Knowledge, stringAt} from "../knowledge/load.ts"
import {type Match, matchesAt, tokenKeys} from "../knowledge/match.ts"
import type {Place} from "../resolution.ts"
import {has, isQuarter, rowsOf} from "./unit.ts"

export interface PlaceCandidate {
  readonly place: Place
  /** Tokens, half-open. */
  readonly from: number
  readonly to: number
  /** 0 to 1: how sure the reading is. */
  readonly score: number
}

const signed = (value: number): number => (value | 0) / 10000

export const placeAt = (knowledge: Knowledge, row: number): Place => {
  const info = knowledge.placeInfo[row]!
  const province = stringAt(knowledge, knowledge.placeProvince[row]!)
  const name = stringAt(knowledge, knowledge.placeName[row]!)
  return {
    name,
    country: knowledge.small.countries[placeCountry(info)]!,
    level: placeLevel(info) as Place["level"],
    latitude: signed(knowledge.placeLatitude[row]!),
    longitude: signed(knowledge.placeLongitude[row]!),
    ...(province === "" || province === name ? {} : {province}),
    population: knowledge.placePopulation[row]!,
  }
}

/** "Paris, Texas": a name with its province. */
export const placeName = ({name, province}: Place): string =>
  province === undefined ? name : `${name}, ${province}`

/** Kinds whose reading of the same words wins over a place. */
const isOtherName = (match: Match): boolean =>
  has(match, kinds.lookalike) ||
  has(match, kinds.organisation) ||
  has(match, kinds.person) ||
  has(match, kinds.thing)

interface Named {
  readonly from: number
  readonly to: number
  readonly rows: readonly number[]
  readonly state: number
}

const skips = new Set([",", "'s", "’s", "in", "of", "(", "the"])

/**
 * Places between tokens [from, to), left to right, one a name. A country's name gives a place of level 1.
 * @param near countries that the text around speaks of, asked for only when a name has several readings: of namesakes
 *   the one in the first of them is meant
 */
const findPlace = (
  sentence: Sentence,
  from: number,
  to: number,
  knowledge: Knowledge,
  near?: () => readonly string[],
): PlaceCandidate[] => {
  const keys = tokenKeys(sentence, knowledge)
  const {small} = knowledge
  const named: Named[] = []
  const start = Math.max(0, from)
  const end = Math.min(sentence.forms.length, to)
  for (let at = start; at < end; ) {
    const matches = matchesAt(knowledge, keys, at, end)
    const longest = matches[0]
    if (longest === undefined || isQuarter(sentence, longest)) {
      at++
      continue
    }
    const rows = rowsOf(longest, kinds.place)
    const states = rowsOf(longest, kinds.state)
    const taken = isOtherName(longest) && states.length === 0
    if (!taken && (rows.length > 0 || states.length > 0) && !partOfName(sentence, knowledge, keys, longest)) {
      const state = states.find(row => small.states[row]!.to === 0) ?? states[0] ?? -1
      named.push({from: longest.from, to: longest.to, rows, state})
    }
    at = longest.to
  }
  // "let them go near Banki, an aide in Abuja said": of namesakes the one where the sentence's other towns lie
  const around =
    near &&
    (() => [
      ...near(),
      ...named.flatMap(({rows, state}) =>
        rows.length === 1 && state < 0 ? countryOf(knowledge, rows[0]!) : [],
      ),
    ])
  return named.map((one, index) =>
    readPlace(sentence, knowledge, one, named[index - 1], named[index + 1], around),
  )
}

/** All places of a sentence. */
export const findPlaces = (
  sentence: Sentence,
  knowledge: Knowledge,
  near?: () => readonly string[],
): PlaceCandidate[] => findPlace(sentence, 0, sentence.forms.length, knowledge, near)

/** "Jordan Peterson", "Michael Jordan", "Paris Hilton": a place's name inside a person's. */
const partOfName = (
  sentence: Sentence,
  knowledge: Knowledge,
  keys: ReturnType<typeof tokenKeys>,
  match: Match,
): boolean => {
  // nobody is "in" a person: the name finder takes "Khan Yunis" and "Mir Ali" for some
  const isWhere = /^(in|near|outside|inside)$/i.test(sentence.forms[match.from - 1] ?? "")
  if (
    sentence.names.some(
      name =>
        name.type === "PER" &&
        name.from <= match.from &&
        match.to <= name.to &&
        !(isWhere && name.from === match.from && name.to === match.to),
    )
  )
    return true
  const before = match.from > 0 ? matchesAt(knowledge, keys, match.from - 1, match.from)[0] : undefined
  const after =
    match.to < sentence.forms.length ? matchesAt(knowledge, keys, match.to, match.to + 1)[0] : undefined
  if (
    before !== undefined &&
    has(before, kinds.given) &&
    !has(before, kinds.state) &&
    !has(before, kinds.place)
  )
    return true
  return (
    has(match, kinds.given) &&
    match.to < sentence.forms.length &&
    keys.capitals[match.to]! > 0 &&
    (after === undefined || has(after, kinds.surname)) &&
    sentence.upos[match.to] === "PROPN"
  )
}

const readPlace = (
  sentence: Sentence,
  knowledge: Knowledge,
  one: Named,
  before: Named | undefined,
  after: Named | undefined,
  near: (() => readonly string[]) | undefined,
): PlaceCandidate => {
  const hint = neighbourOf(sentence, knowledge, one, before, after)
  const {small} = knowledge
  if (hint !== null) {
    const row = one.rows.find(candidate => fits(knowledge, candidate, hint))
    if (row !== undefined) return {place: placeAt(knowledge, row), from: one.from, to: one.to, score: 0.95}
  }
  if (one.state >= 0 && !(small.states[one.state]!.part && one.rows.length > 0)) {
    const state = small.states[one.state]!
    // "Atlanta, Georgia": the state behind a city of the United States
    if (
      one.rows.length > 0 &&
      before !== undefined &&
      before.to === one.from - 1 &&
      sentence.forms[before.to] === ","
    ) {
      const province = one.rows.find(row => placeLevel(knowledge.placeInfo[row]!) === 2)
      const within = province === undefined ? undefined : placeAt(knowledge, province)
      if (
        within !== undefined &&
        before.rows.some(
          row =>
            stringAt(knowledge, knowledge.placeProvince[row]!) === within.name &&
            countryOf(knowledge, row) === within.country,
        )
      )
        return {place: within, from: one.from, to: one.to, score: 0.9}
    }
    return {
      place: {name: state.name, country: state.code, level: 1, latitude: null, longitude: null},
      from: one.from,
      to: one.to,
      score: 0.95,
    }
  }
  const rivals = one.rows.length
  if (rivals > 1 && near !== undefined) {
    const told = near()
    const may = one.rows.filter(row => isRival(knowledge, row, one.rows[0]!, told))
    for (const country of told) {
      const row = may.find(candidate => countryOf(knowledge, candidate) === country)
      if (row !== undefined) return {place: placeAt(knowledge, row), from: one.from, to: one.to, score: 0.8}
    }
  }
  return {
    place: placeAt(knowledge, one.rows[0]!),
    from: one.from,
    to: one.to,
    score: rivals === 1 ? 0.85 : 0.7,
  }
}

/** From this size a town is meant unless its namesake is great as well. */
const wellKnown = 1_000_000

/** What a place counts for that the base knows no number of. */
const small = 10_000

/**
 * Whether the text's countries can turn a name from its greatest bearer to another one.
 *
 * > | Lebanese commandos fanned out through Tripoli. American officials met in Ottawa.
 *                                           ^^^^^^^ LBN                        ^^^^^^ CAN, not Kansas
 */
const isRival = (knowledge: Knowledge, row: number, greatest: number, told: readonly string[]): boolean => {
  if (row === greatest) return true
  const inhabitants = (one: number): number => Math.max(small, knowledge.placePopulation[one]!)
  const info = knowledge.placeInfo[greatest]!
  const isGreat = isCapital(info) || knowledge.placePopulation[greatest]! >= wellKnown
  if (isGreat && told.includes(countryOf(knowledge, greatest))) return false
  return inhabitants(row) >= inhabitants(greatest) * (isGreat ? 0.25 : 0.12)
}

const countryOf = (knowledge: Knowledge, row: number): string =>
  knowledge.small.countries[placeCountry(knowledge.placeInfo[row]!)]!

interface Hint {
  readonly countries: readonly string[]
  readonly provinces: readonly string[]
}

/** What a name directly before or behind tells: "Syria's Aleppo", "Paris, Texas". */
const neighbourOf = (
  sentence: Sentence,
  knowledge: Knowledge,
  one: Named,
  before: Named | undefined,
  after: Named | undefined,
): Hint | null => {
  const countries: string[] = []
  const provinces: string[] = []
  const take = (other: Named): void => {
    if (other.state >= 0) countries.push(knowledge.small.states[other.state]!.code)
    for (const row of other.rows)
      if (placeLevel(knowledge.placeInfo[row]!) === 2)
        provinces.push(stringAt(knowledge, knowledge.placeName[row]!))
  }
  const between = (from: number, to: number): boolean => {
    for (let at = from; at < to; at++) if (!skips.has(sentence.forms[at]!.toLowerCase())) return false
    return to - from <= 2
  }
  if (after !== undefined && between(one.to, after.from)) take(after)
  if (before !== undefined && between(before.to, one.from) && sentence.forms[before.to] !== ",") take(before)
  return countries.length + provinces.length === 0 ? null : {countries, provinces}
}

const fits = (knowledge: Knowledge, row: number, hint: Hint): boolean =>
  hint.provinces.includes(stringAt(knowledge, knowledge.placeProvince[row]!)) ||
  hint.countries.includes(countryOf(knowledge, row))
