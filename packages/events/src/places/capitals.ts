// A capital told by whose it is and not by its name.
//
// > | talks in the South African capital; at the airport of Sierra Leone's capital
//                                ^^^^^^^ Pretoria                          ^^^^^^^ Freetown

import {bareSentence, countriesNamed, findPlaces, type Knowledge, type Place} from "@demarche/actors"
import type {Sentence} from "@demarche/text"
import type {Spot} from "./spots.ts"

/** The country the story plays in; `null` where two vie for it. */
type Land = () => string | null

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

/**
 * @param on day of the story, `null` when unknown
 * @param land whose "the capital" is
 */
export function capitalsIn(sentence: Sentence, on: string | null, knowledge: Knowledge, land: Land): Spot[] {
  const {forms, upos, lemmas} = sentence
  return forms.flatMap((_, token) => {
    if (lemmas[token] !== "capital" || upos[token] !== "NOUN" || upos[token + 1] === "NOUN") return []
    const country = countriesNamed(sentence, on, knowledge).findLast(
      one => one.token < token && one.token >= token - REACH && isWhose(sentence, one.token, token),
    )
    const code = country?.code ?? (isBare(sentence, token) ? land() : null)
    const place = code === null ? null : capitalOf(knowledge, code)
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
            ...(country === undefined ? {isUnnamed: true} : {}),
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

/**
 * > | Thousands marched through the capital on Sunday. | in the capital, Juba
 *                       ^^^^^^^ ^^^                               ^^^^^^^^^ told by its name
 */
const isBare = ({upos, forms}: Sentence, token: number): boolean =>
  forms[token - 1]?.toLowerCase() === "the" &&
  /^(in|through|to|into|of|outside|near|around|across|from|on|over|towards?|under|kept|besieged?|keeps)$/i.test(
    forms[token - 2] ?? "",
  ) &&
  upos[token + 1] !== "PROPN" &&
  forms[token + 1] !== "of" &&
  !(forms[token + 1] === "," && upos[token + 2] === "PROPN")
