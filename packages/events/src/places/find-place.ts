// Where the act happened: a place named in a phrase of the act itself, not the dateline and not the actor's home.

import {findPlaces, type Knowledge, type Place, type PlaceCandidate} from "@demarche/actors"
import type {Sentence} from "@demarche/text"
import {headWithin, reach} from "../acts/reach.ts"
import {prepositionOf} from "../arguments/phrase.ts"

export interface FoundPlace {
  readonly place: Place
  readonly from: number
  readonly to: number
}

const locative = new Set([
  "in",
  "at",
  "near",
  "outside",
  "inside",
  "around",
  "across",
  "throughout",
  "off",
  "over",
  "along",
  "within",
  "beside",
  "opposite",
  "amid",
  "north",
  "south",
  "east",
  "west",
])
const towards = new Set(["to", "into", "towards", "onto", "for"])

/** What a preposition is worth for an act of this type: 0 names the scene, more is less likely, `null` is none. */
function distanceOf(preposition: string, type: string, mode: string | null): number | null {
  if (locative.has(preposition)) return 0
  const arrives =
    type === "CONSULT" ||
    type === "MOBILIZE" ||
    type === "AID" ||
    (type === "ASSAULT" && preposition === "into") ||
    mode === "deport"
  if (towards.has(preposition)) return arrives ? 1 : null
  // "a strike on Kyiv", "a curfew on Santiago"
  if (preposition === "on" || preposition === "upon" || preposition === "against" || preposition === "at")
    return /^(ASSAULT|COERCE|MOBILIZE)$/.test(type) ? 1 : null
  if (preposition === "of") return /^(ASSAULT|COERCE|PROTEST)$/.test(type) ? 2 : null
  if (preposition === "from") return type === "RETREAT" ? 1 : /^(ASSAULT|COERCE|AID)$/.test(type) ? 3 : null
  return null
}

/**
 * The place of an act, or `null`.
 *
 * > | Moscow signed deals at a forum held this week in Havana.
 *                                                      ^^^^^^
 * @param act tokens of the act: trigger, topmost word
 * @param others tokens of other triggers
 */
export function placeOfAct(
  sentence: Sentence,
  act: ReadonlySet<number>,
  others: ReadonlySet<number>,
  knowledge: Knowledge,
  type: string,
  mode: string | null,
): FoundPlace | null {
  let best: {found: PlaceCandidate; cost: number} | null = null
  const places = findPlaces(sentence, knowledge)
  // a deed told in words runs on into "killing five in X"; what is said or signed happens where its own clause says
  const isDeed = /^(ASSAULT|PROTEST|COERCE|MOBILIZE|RETREAT)$/.test(type)
  for (const found of places) {
    const head = headWithin(sentence, found.from, found.to)
    const preposition = governingPreposition(sentence, head, found.from)
    const likely =
      preposition === null ? visited(sentence, head, act, type) : distanceOf(preposition, type, mode)
    if (likely === null) continue
    const near =
      reach(sentence, head, act, others, 1.5, isDeed ? 2 : null) ?? standsNear(sentence, found, act)
    if (near === null) continue
    const cost = near * 1.5 + likely * 1.5 - found.place.level
    if (best === null || cost < best.cost) best = {found, cost}
  }
  return best === null ? null : finest(sentence, best.found, places)
}

/** "visits Saudi Arabia", "targeted Kyiv": the object of going there or of striking is the scene. */
const visited = (sentence: Sentence, head: number, act: ReadonlySet<number>, type: string): number | null =>
  /^(CONSULT|ASSAULT)$/.test(type) && sentence.deprels[head] === "obj" && act.has(sentence.heads[head]!)
    ? 1
    : null

/** Behind the act with nothing but names, nouns and prepositions between, however the tree hangs it. */
function standsNear(sentence: Sentence, {from}: PlaceCandidate, act: ReadonlySet<number>): number | null {
  for (let token = from - 1, steps = 1; token >= 0 && steps < 25; token--, steps++) {
    if (act.has(token)) return 4 + steps / 5
    if (sentence.upos[token] === "VERB" && /^(VBD|VBZ|VBP)$/.test(sentence.xpos[token]!)) return null
  }
  return null
}

/**
 * "Bislett in central Oslo, Norway": of places that follow each other within one country, the finest.
 */
function finest(sentence: Sentence, chosen: PlaceCandidate, places: readonly PlaceCandidate[]): FoundPlace {
  let best = chosen
  const at = places.indexOf(chosen)
  // what stands last ("…, Pakistan") decides the country of what stands before it
  let last = at
  while (
    last + 1 < places.length &&
    places[last + 1]!.place.level < places[last]!.place.level &&
    follows(sentence, places[last]!.to, places[last + 1]!.from)
  )
    last++
  const {country} = places[last]!.place
  if (best.place.country !== country)
    best = places.slice(at, last + 1).find(other => other.place.country === country) ?? best
  for (let before = at - 1; before >= 0; before--) {
    const other = places[before]!
    if (other.place.country !== country || !follows(sentence, other.to, places[before + 1]!.from)) break
    if (other.place.level > best.place.level) best = other
  }
  return best
}

/** Only commas, "in", "of" and small words stand between. */
const follows = (sentence: Sentence, from: number, to: number): boolean => {
  if (to - from > 4) return false
  for (let token = from; token < to; token++)
    if (
      !/^(,|in|of|the|near|'s|’s|central|northern|southern|eastern|western|north|south|east|west|province|district|region|city|governorate|state)$/i.test(
        sentence.forms[token]!,
      )
    )
      return false
  return true
}

/** The preposition above a name, also through "the town of X", "Sudan's city of X" and coordination. */
function governingPreposition(sentence: Sentence, token: number, from: number): string | null {
  for (let at = token, steps = 0; at >= 0 && steps < 5; at = sentence.heads[at]!, steps++) {
    const preposition = prepositionOf(sentence, at)
    if (preposition !== null && (preposition !== "of" || steps > 1)) return preposition
    const relation = sentence.deprels[at]!
    if (preposition === null && steps === 0 && /^(obj|nsubj|nsubj:pass|root)$/.test(relation)) break
    if (!/^(nmod|conj|appos|compound|flat|nmod:poss|list|dep|obl|nsubj|obj)/.test(relation)) break
  }
  // whatever the tree says: "in the X", "near X", "in Adloun, Sidon District, X"
  let names = 0
  for (let at = from - 1; at >= Math.max(0, from - 12); at--) {
    const form = sentence.forms[at]!
    if (sentence.upos[at] === "ADP" && form !== "of") return form.toLowerCase()
    if (/^(the|central|northern|southern|eastern|western|downtown|nearby|of|,|'s|’s)$/i.test(form)) continue
    if (
      sentence.upos[at] !== "PROPN" &&
      !(sentence.upos[at] === "NOUN" && at < from - 1) &&
      sentence.upos[at] !== "ADJ"
    )
      return null
    if (++names > 6) return null
  }
  return null
}
