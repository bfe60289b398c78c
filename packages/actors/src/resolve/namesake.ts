// Names of states and capitals that mean something else where they stand: a town of that name in a state of North America,
// a river, the US state of Georgia.

import type {Sentence} from "@demarche/text"
import {entryKind, entryRow, entryKinds as kinds, placeCountry, placeLevel} from "../knowledge/layout.ts"
import {type Knowledge, stringAt} from "../knowledge/load.ts"
import {type Match, matchesAt, type TokenKeys} from "../knowledge/match.ts"
import type {Unit} from "./unit.ts"

/** Countries whose towns are written with their state behind a comma. */
const withStates = new Set(["USA", "CAN", "AUS"])

const placesOf = (match: Match | null): number[] =>
  (match?.entries ?? []).filter(entry => entryKind(entry) === kinds.place).map(entryRow)

const provincesOf = (match: Match | null, knowledge: Knowledge): number[] =>
  placesOf(match).filter(
    row =>
      placeLevel(knowledge.placeInfo[row]!) === 2 &&
      withStates.has(knowledge.small.countries[placeCountry(knowledge.placeInfo[row]!)]!),
  )

/**
 * A town named with its state, as the state's place; null when the words are no such name.
 *
 * > | A tornado hit Lebanon, Missouri
 *                   ^^^^^^^^^^^^^^^^^
 */
const townOfState = (
  sentence: Sentence,
  unit: Unit,
  to: number,
  knowledge: Knowledge,
  keys: TokenKeys,
): Unit | null => {
  if (sentence.forms[unit.to] !== "," || unit.to + 1 >= to) return null
  const match = matchesAt(knowledge, keys, unit.to + 1, to)[0] ?? null
  const rows = provincesOf(match, knowledge)
  if (match === null || rows.length === 0) return null
  // "Mexico, Texas and Arizona" is a list
  const behind = sentence.forms[match.to]
  if (behind === "and" || behind === "or" || (behind === "," && (keys.capitals[match.to + 1] ?? 0) > 0))
    return null
  const state = stringAt(knowledge, knowledge.placeName[rows[0]!]!)
  const towns = placesOf(unit.match).filter(
    row => stringAt(knowledge, knowledge.placeProvince[row]!) === state && !rows.includes(row),
  )
  // "Tbilisi, Georgia" lies in the state of that name
  if (towns.length === 0 && isIn(unit, match, knowledge)) return null
  return {...unit, kind: "place", to: match.to, rows: [...towns, ...rows], match: null}
}

/** Whether a place or a capital lies in the state that bears the name behind it. */
const isIn = (unit: Unit, behind: Match, {small, placeInfo}: Knowledge): boolean => {
  const states = behind.entries.filter(entry => entryKind(entry) === kinds.state).map(entryRow)
  const codes = new Set(states.map(row => small.states[row]!.code))
  if (unit.kind === "seat") return unit.rows.some(row => codes.has(small.seats[row]!.code))
  return placesOf(unit.match).some(row => codes.has(small.countries[placeCountry(placeInfo[row]!)]!))
}

const rivers = new Set(["Niger", "Jordan", "Senegal", "Paraguay", "Uruguay"])
const water =
  /^(rivers?|banks?|bed|delta|mouth|upstream|downstream|upriver|downriver|canoes?|barges?|boats?|ferry|ferries|fish|fishermen|hippos?|crocodiles?|swam|swim|waded?|drowned|flooded|flows?|flowed|dam|rapids|baptised|baptized|bathed)$/

/** "the Niger", "rebels crossed the Congo by canoe": with its article the name is the river's. */
const isRiver = (sentence: Sentence, unit: Unit): boolean => {
  if (sentence.forms[unit.from - 1]?.toLowerCase() !== "the" || unit.to - unit.from !== 1) return false
  const name = sentence.forms[unit.from]!
  // "the Jordan Times", "the Niger government"
  const next = sentence.upos[unit.to]
  if (next === "NOUN" || next === "PROPN" || next === "ADJ" || sentence.forms[unit.to] === "-") return false
  return rivers.has(name) || (name === "Congo" && sentence.forms.some(form => water.test(form.toLowerCase())))
}

const american =
  /^(Atlanta|Savannah|Macon|Augusta|Fulton|DeKalb|Florida|Alabama|Carolina|Tennessee|Texas|Arizona|Michigan|Pennsylvania|Wisconsin|Nevada|Ohio|Virginia|Mississippi|Louisiana|Kansas|Iowa|Republicans?|Democrats?|Democratic|GOP|Senate|senators?|runoffs?|Governor|governor|sheriff|Sheriff|county|County|electors|electoral|Trump|Biden|Kemp|Warnock|Ossoff|Raffensperger|Abrams|Perdue|Loeffler|recount|certified|Legislature)$/
const caucasian =
  /^(Russian?|Russians|Ossetian?|Abkhaz|Abkhazian?|Saakashvili|Ivanishvili|Caucasus|Caucasian|Batumi|Tbilisi|Kutaisi|Gori|Adjara|Georgians?|Armenian?|Azerbaijan|Azerbaijani|Putin|Moscow|NATO|EU|Ukraine|Ukrainian|Moldova|Turkey|Tskhinvali|Sukhumi|Shevardnadze|Gamsakhurdia|Margvelashvili|Zourabichvili|Kavelashvili|Soviet|Kremlin)$/

/** Georgia of the United States, when words of the sentence are at home there and none in the Caucasus. */
const isAmericanGeorgia = (sentence: Sentence, unit: Unit): boolean => {
  if (unit.to - unit.from !== 1 || sentence.forms[unit.from] !== "Georgia") return false
  // "Georgia's secretary of state", "Georgia Governor Brian Kemp"
  const own = sentence.forms.slice(unit.to, unit.to + 4).join(" ")
  if (/^(['’]s )?(secretary of state|Secretary of State|governor|Governor|senator|Senator)/.test(own))
    return true
  return (
    sentence.forms.some(form => american.test(form)) && !sentence.forms.some(form => caucasian.test(form))
  )
}

/** The unit as it is meant beside its neighbours in the sentence. */
export const settleNamesake = (
  sentence: Sentence,
  unit: Unit,
  to: number,
  knowledge: Knowledge,
  keys: TokenKeys,
): Unit => {
  if (unit.kind !== "state" && unit.kind !== "seat" && unit.kind !== "place") return unit
  const town = townOfState(sentence, unit, to, knowledge, keys)
  if (town !== null || unit.kind !== "state") return town ?? unit
  if (isRiver(sentence, unit)) return {...unit, kind: "region", rows: [], match: null}
  if (!isAmericanGeorgia(sentence, unit)) return unit
  const rows = provincesOf(unit.match, knowledge)
  return rows.length === 0 ? unit : {...unit, kind: "place", rows, match: null}
}
