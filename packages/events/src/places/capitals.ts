// A capital told by whose it is and not by its name.
//
// > | talks in the South African capital; at the airport of Sierra Leone's capital
//                                ^^^^^^^ Pretoria                          ^^^^^^^ Freetown

import {bareSentence, countriesNamed, findPlaces, type Knowledge, type Place} from "@demarche/actors"
import type {Sentence} from "@demarche/text"
import type {Spot} from "./spots.ts"

const known = new WeakMap<Knowledge, Map<string, Place | null>>()

/** The city that a state is governed from, with its coordinates; `null` where the base has none. */
export function capitalOf(knowledge: Knowledge, code: string): Place | null {
  const all = known.get(knowledge) ?? new Map<string, Place | null>()
  known.set(knowledge, all)
  const cached = all.get(code)
  if (cached !== undefined) return cached
  const seat = knowledge.small.seats.find(one => one.code === code && one.city)
  const place =
    seat === undefined
      ? undefined
      : findPlaces(bareSentence(seat.name), knowledge).find(({place: one}) => one.country === code)?.place
  const found = place === undefined || place.latitude === null ? null : place
  all.set(code, found)
  return found
}

/** So many words before "capital" may a country stand. */
const REACH = 4

/** @param on day of the story, `null` when unknown */
export function capitalsIn(sentence: Sentence, on: string | null, knowledge: Knowledge): Spot[] {
  const {forms, upos, lemmas} = sentence
  return forms.flatMap((_, token) => {
    if (lemmas[token] !== "capital" || upos[token] !== "NOUN" || upos[token + 1] === "NOUN") return []
    const country = countriesNamed(sentence, on, knowledge).findLast(
      one => one.token < token && one.token >= token - REACH && isWhose(sentence, one.token, token),
    )
    const place = country === undefined ? null : capitalOf(knowledge, country.code)
    return place === null
      ? []
      : [
          {
            from: token,
            to: token + 1,
            end: token + 1,
            name: place.name,
            country: place.country,
            level: place.level,
            latitude: place.latitude,
            longitude: place.longitude,
            population: place.population ?? 0,
            isKnown: true,
            isWater: false,
          },
        ]
  })
}

/** Only adjectives, names and "'s" stand between whose it is and the word. */
const isWhose = ({upos, forms}: Sentence, country: number, capital: number): boolean => {
  for (let at = country + 1; at < capital; at++)
    if (!/^(ADJ|PROPN)$/.test(upos[at]!) && !/^['’]s?$/.test(forms[at]!)) return false
  return true
}
