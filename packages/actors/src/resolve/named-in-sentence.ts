// What a sentence names, found by the words alone: the countries that set its scene, and the whole of a name that the
// parser cut ("Organization for Security and Co-operation in Europe").

import type {Sentence} from "@demarche/text"
import {entryKind, entryKinds as kinds, placeCountry} from "../knowledge/layout.ts"
import type {Knowledge} from "../knowledge/load.ts"
import {matchesAt, type TokenKeys, tokenKeys} from "../knowledge/match.ts"
import {dayNumber} from "../knowledge/offices.ts"
import {codeOf, isNonState, stateOn} from "./country.ts"
import {rowsOf, type Unit, unitsOf} from "./unit.ts"

export interface CountryNamed {
  readonly token: number
  readonly code: string
  readonly kind: "state" | "people" | "place" | "organisation"
  /** A place of a name that towns of other countries bear as well. */
  readonly isOneOfMany?: true
}

const countryKinds: Readonly<Record<string, CountryNamed["kind"]>> = {
  state: "state",
  adjective: "people",
  demonym: "people",
  seat: "place",
  place: "place",
  organisation: "organisation",
}

const toldIn = new WeakMap<
  Sentence,
  {readonly on: string | null; readonly knowledge: Knowledge; readonly named: CountryNamed[]}
>()

/** Countries that words of the sentence name, belong to or lie in, in order; bodies without a country are left out. */
export const countriesNamed = (
  sentence: Sentence,
  on: string | null,
  knowledge: Knowledge,
): readonly CountryNamed[] => {
  const known = toldIn.get(sentence)
  if (known?.on === on && known.knowledge === knowledge) return known.named
  const named = readCountries(sentence, on, knowledge)
  toldIn.set(sentence, {on, knowledge, named})
  return named
}

const readCountries = (sentence: Sentence, on: string | null, knowledge: Knowledge): CountryNamed[] => {
  const day = dayNumber(on)
  const found: CountryNamed[] = []
  const namesakes: Unit[] = []
  for (const read of unitsOf(sentence, 0, sentence.forms.length, knowledge)) {
    const unit = whereOne(sentence, read)
    const kind = countryKinds[unit.kind]
    if (kind === undefined) continue
    const code =
      kind === "state" || kind === "people"
        ? knowledge.small.states[stateOn(knowledge, unit, day)]!.code
        : codeOf(unit, knowledge)
    if (isOfSomebody(sentence, unit) || isOfAnywhere(sentence, unit) || isOfManyParties(sentence, unit))
      continue
    if (code === null || isNonState(code)) continue
    const isLand = kind === "people" && lands.test(sentence.forms[unit.to] ?? "")
    const isOneOfMany = unit.kind === "place" && liesInMany(unit, knowledge, sentence.forms[unit.from]!)
    found.push({
      token: unit.from,
      code,
      kind: isLand ? "place" : kind,
      ...(isOneOfMany ? {isOneOfMany} : {}),
    })
    if (kind === "place" && unit.rows.length > 1) namesakes.push(unit)
  }
  return namesakes.length === 0 || found.length > longestList ? found : settledBy(found, namesakes, knowledge)
}

/** A town a twentieth as large elsewhere may be meant as well. */
const RIVAL = 1 / 20

/** Parts of towns in many countries, one of which the base knows. */
const quarters = /^Chinatown$/

/** "San Antonio", "Valencia": a name of towns in many countries, none of which everybody thinks of first. */
const liesInMany = (unit: Unit, {small, placeInfo, placePopulation}: Knowledge, first: string): boolean => {
  if (quarters.test(first)) return true
  if (unit.rows.length < 2) return false
  const largest = Math.max(...unit.rows.map(row => placePopulation[row]!))
  const isSaint = /^(San|Santa|Santo|Sao|São)$/.test(first)
  const rivals = unit.rows.filter(row => isSaint || placePopulation[row]! >= largest * RIVAL)
  return new Set(rivals.map(row => small.countries[placeCountry(placeInfo[row]!)]!)).size > (isSaint ? 1 : 2)
}

/** A sentence that names more is a list, in which no place settles another. */
const longestList = 40

/** "the Mexican town", "the Bosnian capital": the adjective tells where. */
const lands =
  /^(north|south|east|west|northeast|northwest|southeast|southwest|port|town|city|village|hamlet|province|region|capital|island|district|county|border|coast|desert|highlands|suburb|side|jungle|countryside|mine|oilfield|airport|prison|jail|refinery)$/i

/** "northern Mozambique … the town of Palma": of places of one name that in a country which the sentence names besides. */
const settledBy = (
  found: readonly CountryNamed[],
  namesakes: readonly Unit[],
  knowledge: Knowledge,
): CountryNamed[] =>
  found.map(one => {
    const unit = namesakes.find(({from}) => from === one.token)
    if (unit === undefined) return one
    const others = found.filter(other => other !== one && other.kind !== "organisation")
    if (others.some(({code}) => code === one.code)) return one
    const codes = unit.rows.map(row => knowledge.small.countries[placeCountry(knowledge.placeInfo[row]!)]!)
    const told = codes.find(code => others.some(other => other.code === code && other.kind !== "people"))
    return told === undefined ? one : {...one, code: told}
  })

/** "in Palma, northern Mozambique": somebody's surname, but a place where somebody is. */
function whereOne({forms}: Sentence, unit: Unit): Unit {
  const isTown =
    forms[unit.from - 1] === "of" && /^(town|city|village|port)$/i.test(forms[unit.from - 2] ?? "")
  if (unit.kind !== "surname" || !(isTown || /^(in|near|outside)$/i.test(forms[unit.from - 1] ?? "")))
    return unit
  const rows = /^\p{Lu}/u.test(forms[unit.to] ?? "") ? [] : rowsOf(unit.match, kinds.place)
  return rows.length === 0 ? unit : {...unit, kind: "place", rows}
}

/**
 * A town's name inside a person's.
 *
 * > | The Abu Nuran group took 21 people from a resort.
 *         ^^^ unit: not the one of Rajasthan
 */
const isOfSomebody = ({names, forms}: Sentence, {kind, from, to}: Unit): boolean =>
  kind === "place" &&
  !/^(in|near|outside|inside)$/i.test(forms[from - 1] ?? "") &&
  names.some(
    name => name.type === "PER" && name.from <= from && to <= name.to && name.to - name.from > to - from,
  )

/**
 * "Congress" sits in many capitals; "Come" at the head of a sentence is no town of Benin.
 */
const isOfAnywhere = ({forms, upos}: Sentence, {kind, from, to}: Unit): boolean =>
  to === from + 1 &&
  ((kind === "seat" && /^(congress|senate|parliament)$/i.test(forms[from]!)) ||
    (kind === "place" && from === 0 && /^(VERB|AUX|ADV|ADP|DET|PRON|SCONJ|CCONJ)$/.test(upos[from]!)))

/** "the Democratic Party", "the National Front": parties of such a name sit in many parliaments. */
const isOfManyParties = ({forms}: Sentence, {kind, from, to}: Unit): boolean =>
  kind === "organisation" &&
  /^(Democratic|Conservative|Labou?r|Liberal|Socialist|Republican|National|People['’]s|Popular|Workers['’]?) (Party|Front|Alliance|Union|Coalition)$/.test(
    forms
      .slice(from, to)
      .join(" ")
      .replace(/ (['’])/g, "$1"),
  )

/**
 * Of several bodies of one name, the country of the one whose country the sentence names; null when it names none.
 *
 * > | New Zealand's prime minister says the National Party will not change the law.
 *                                           ^^^^^^^^^^^^^^ not South Africa's
 */
export const codeBeside = (
  sentence: Sentence,
  unit: Unit,
  on: string | null,
  knowledge: Knowledge,
): string | null => {
  if (unit.rows.length < 2) return null
  const codes = new Set(unit.rows.map(row => knowledge.small.organisations[row]!.code))
  const named = countriesNamed(sentence, on, knowledge)
  return (
    named.find(({code, token}) => codes.has(code) && (token < unit.from || token >= unit.to))?.code ?? null
  )
}

const whole = new Set<number>([kinds.state, kinds.organisation, kinds.seat, kinds.person, kinds.lookalike])

interface Stretch {
  readonly from: number
  readonly to: number
}

const stretches = new WeakMap<TokenKeys, readonly Stretch[]>()

/** Where a name of several words of a state, body, seat or person stands. */
const wholeNames = (knowledge: Knowledge, keys: TokenKeys): readonly Stretch[] => {
  const known = stretches.get(keys)
  if (known !== undefined) return known
  const found: Stretch[] = []
  const {length} = keys.words
  for (let from = 0; from < length; from++)
    for (const {to, entries} of matchesAt(knowledge, keys, from, length))
      if (to - from > 1 && entries.some(entry => whole.has(entryKind(entry)))) found.push({from, to})
  stretches.set(keys, found)
  return found
}

/** The longest name of a state, body, seat or person around a token, when it has several words; `to` is exclusive. */
export const nameAround = (sentence: Sentence, token: number, knowledge: Knowledge): Stretch | null => {
  let best: Stretch | null = null
  for (const name of wholeNames(knowledge, tokenKeys(sentence, knowledge)))
    if (
      name.from >= token - 6 &&
      name.from <= token &&
      name.to > token &&
      name.to <= token + 9 &&
      name.to - name.from > (best === null ? 0 : best.to - best.from)
    )
      best = name
  return best
}
