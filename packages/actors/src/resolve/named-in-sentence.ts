// What a sentence names, found by the words alone: the countries that set its scene, and the whole of a name that the
// parser cut ("Organization for Security and Co-operation in Europe").

import type {Sentence} from "@demarche/text"
import {entryKind, entryKinds as kinds} from "../knowledge/layout.ts"
import type {Knowledge} from "../knowledge/load.ts"
import {matchesAt, tokenKeys} from "../knowledge/match.ts"
import {dayNumber} from "../knowledge/offices.ts"
import {codeOf, isNonState, stateOn} from "./country.ts"
import {unitsOf} from "./unit.ts"

export interface CountryNamed {
  readonly token: number
  readonly code: string
  readonly kind: "state" | "people" | "place" | "organisation"
}

const countryKinds: Readonly<Record<string, CountryNamed["kind"]>> = {
  state: "state",
  adjective: "people",
  demonym: "people",
  seat: "place",
  place: "place",
  organisation: "organisation",
}

/** Countries that words of the sentence name, belong to or lie in, in order; bodies without a country are left out. */
export const countriesNamed = (
  sentence: Sentence,
  on: string | null,
  knowledge: Knowledge,
): CountryNamed[] => {
  const day = dayNumber(on)
  const found: CountryNamed[] = []
  for (const unit of unitsOf(sentence, 0, sentence.forms.length, knowledge)) {
    const kind = countryKinds[unit.kind]
    if (kind === undefined) continue
    const code =
      kind === "state" || kind === "people"
        ? knowledge.small.states[stateOn(knowledge, unit, day)]!.code
        : codeOf(unit, knowledge)
    if (code !== null && !isNonState(code)) found.push({token: unit.from, code, kind})
  }
  return found
}

const whole = new Set<number>([kinds.state, kinds.organisation, kinds.seat])

/** The longest name of a state, body or seat around a token, when it has several words; `to` is exclusive. */
export const nameAround = (
  sentence: Sentence,
  token: number,
  knowledge: Knowledge,
): {readonly from: number; readonly to: number} | null => {
  const keys = tokenKeys(sentence, knowledge)
  let best: {from: number; to: number} | null = null
  for (let from = Math.max(0, token - 6); from <= token; from++)
    for (const match of matchesAt(knowledge, keys, from, Math.min(sentence.forms.length, token + 9)))
      if (
        match.to > token &&
        match.to - from > 1 &&
        match.to - from > (best === null ? 0 : best.to - best.from) &&
        match.entries.some(entry => whole.has(entryKind(entry)))
      )
        best = {from, to: match.to}
  return best
}
