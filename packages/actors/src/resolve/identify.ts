// The question of a person at a keyboard: who is meant by a name, on a day, near these words. The answer is `resolve`'s;
// words from around the name are put where a newspaper would put them, and the reading that tells most is taken.
//
//   "Smith" near "Britain's home secretary at a hearing"  →  "Britain's home secretary Smith"

import type {Knowledge} from "../knowledge/load.ts"
import type {Resolution} from "../resolution.ts"
import {bareSentence} from "./bare-sentence.ts"
import {type Candidate, candidatesOf} from "./candidates.ts"
import {codeOf} from "./country.ts"
import {findPlaces, placeName} from "./find-places.ts"
import {writtenName} from "./name-run.ts"
import {resolve} from "./resolve.ts"
import {type Unit, unitsOf} from "./unit.ts"

export interface Identification {
  readonly resolution: Resolution
  /** Whether country, sector or somebody in the base was found. */
  readonly known: boolean
  /** What is not known and what would help; `null` when nothing is missing. */
  readonly missing: string | null
  /** The words as they were read, with those from near by. */
  readonly read: string
  /** What the base knows by that name, the best first. */
  readonly candidates: readonly Candidate[]
  /** The candidate that the answer is; `null` when words beyond the name decided. */
  readonly chosen: Candidate | null
}

/**
 * @param on day, YYYY-MM-DD; `null` when it does not matter or nobody knows
 * @param near words that stand around the name; "" when there are none
 */
export const identify = (
  name: string,
  on: string | null,
  near: string,
  knowledge: Knowledge,
): Identification => {
  const told = wordsNear(near, knowledge)
  const readings = variants(name, near, told).map((words): Reading => {
    const sentence = bareSentence(words)
    return {words, resolution: resolve(sentence, 0, sentence.forms.length, -1, on, knowledge)}
  })
  let best = readings[0]!
  for (const reading of readings) if (tells(reading.resolution) > tells(best.resolution)) best = reading
  const place = placeNear(name, near, knowledge)
  if (place !== null && isPlain(best.resolution)) best = place
  const {words: read} = best
  const meant = told.code ?? best.resolution.code
  const candidates = candidatesOf(name, on, {told: told.code, meant}, knowledge)
  const likely = isOpen(best.resolution, near)
    ? inOffice(name, best.resolution.kind, candidates, on, knowledge)
    : null
  const resolution = likely ?? (candidates.length === 0 ? best.resolution : withoutDenial(best.resolution))
  const chosen =
    candidates.find(
      ({name, code, kind}) =>
        name === resolution.identity?.name && code === resolution.code && kind === resolution.kind,
    ) ?? null
  return {
    resolution,
    known: resolution.code !== null || resolution.sector !== null || resolution.kind === "thing",
    missing: missing(resolution, chosen, candidates, on),
    read,
    candidates,
    chosen,
  }
}

/** Nothing is told of who it is, or no more than that a town is called so ("Clinton", "Castro"). */
const isOpen = ({sector, kind}: Resolution, near: string): boolean =>
  sector === null && (kind === "unknown" || kind === "person" || (kind === "place" && near === ""))

/** What the news means first by a surname that several in office bear. */
const ranks: readonly (readonly [RegExp, number])[] = [
  [/^(President|Monarch|King|Queen|Emir|Supreme Leader|General Secretary)$/, 4],
  [/^(Prime Minister|Chancellor|Leader|Chairman of the Presidency)$/, 3],
  [/^(Foreign|Defence|Interior|Finance) Minister$|^(Secretary of (State|Defense)|Vice President)$/, 2],
]

const rankOf = (office: string | null): number =>
  ranks.find(([label]) => label.test(office ?? ""))?.[1] ?? (office === null ? 0 : 1)

/** What is asked for a likelihood, not a certainty: in a story a bare "Assad" is read by the other words. */
const guessed = 0.5

/**
 * Of several that bear a surname the one who is in office on the day, the highest office first; null where two are equal.
 * Whoever asks by a bare name means somebody: "Assad" in 1994 is the president, not his brother, the vice president.
 */
const inOffice = (
  name: string,
  kind: Resolution["kind"],
  candidates: readonly Candidate[],
  on: string | null,
  knowledge: Knowledge,
): Resolution | null => {
  if (on === null) return null
  const people = candidates.filter(({kind, because}) => kind === "person" && because.includes("; in office"))
  const top = Math.max(0, ...people.map(({office}) => rankOf(office)))
  const first = people.filter(({office}) => rankOf(office) === top)
  const best = first[0]
  // a town is given up for one who governs
  if (kind === "place" && top < 2) return null
  if (best === undefined || (first.length > 1 && !first.every(one => isSamePerson(one, best)))) return null
  const full = first.reduce((one, other) => (other.name.length > one.name.length ? other : one))
  const sentence = bareSentence(full.name)
  const resolution = resolve(sentence, 0, sentence.forms.length, -1, on, knowledge)
  return resolution.code === full.code && resolution.kind === "person"
    ? {
        ...resolution,
        score: Math.min(resolution.score, guessed),
        because: [`of those called "${name}" ${full.name} is in the highest office on that day`],
      }
    : null
}

/** "H. Aliyev" and "Heydar Aliyev" of one country, in one office. */
const isSamePerson = (one: Candidate, other: Candidate): boolean =>
  one.code === other.code && one.office === other.office && one.name[0] === other.name[0]

/** "Polisario representative to the UN" */
const isPreposition = ({kind}: Unit): boolean => kind === "preposition"

const isBody = (unit: Unit, knowledge: Knowledge): boolean => {
  const code = unit.kind === "organisation" ? codeOf(unit, knowledge) : null
  return code === "UNO" || code === "IGO" || code === "EUR"
}

interface Near {
  /** "Turkish", "Britain's", as they stand before a noun. */
  readonly country: string | null
  readonly code: string | null
  readonly role: string | null
}

const isCountry = ({kind}: Unit): boolean =>
  kind === "state" || kind === "adjective" || kind === "seat" || kind === "place"

const wordsNear = (near: string, knowledge: Knowledge): Near => {
  const sentence = bareSentence(near)
  const units = unitsOf(sentence, 0, sentence.forms.length, knowledge)
  const country = units.find(isCountry)
  const role = units.find(
    unit => unit.kind === "role" && !unit.plural && knowledge.small.roles[unit.rows[0]!]!.kind === "person",
  )
  const written = (unit: Unit): string => writtenName(sentence, unit.from, unit.to)
  // "UN envoy for Yemen", "NATO": the body whose he is stands before the countries it is busy with
  const body = units.find(
    (unit, at) => isBody(unit, knowledge) && !units.slice(Math.max(0, at - 2), at).some(isPreposition),
  )
  if (body !== undefined && (country === undefined || body.from < country.from))
    return {
      country: `${written(body)}’s`,
      code: codeOf(body, knowledge),
      role: role === undefined ? null : written(role),
    }
  return {
    country: country === undefined ? null : written(country) + (country.kind === "adjective" ? "" : "’s"),
    code: country === undefined ? null : codeOf(country, knowledge),
    role: role === undefined ? null : written(role),
  }
}

/** The longest apposition worth trying: more is a clause. */
const longestApposition = 12

/** Ways to read name and neighbours as one phrase; the name alone comes last, so that on a draw the neighbours count. */
const variants = (name: string, near: string, {country, role}: Near): string[] => {
  const bare = name.replace(/^(the|a|an) /i, "")
  const words = near.trim().split(/\s+/)
  return [
    ...(country !== null && role !== null ? [`${country} ${role} ${bare}`] : []),
    ...(country === null ? [] : [`${country} ${bare}`]),
    ...(role === null ? [] : [`${role} ${bare}`]),
    ...(near.trim() !== "" && words.length <= longestApposition ? [`${name}, ${near.trim()}`] : []),
    name,
  ]
}

/** Nothing but the name of a state or a place. */
const isPlain = ({kind}: Resolution): boolean => kind === "state" || kind === "place"

interface Reading {
  readonly words: string
  readonly resolution: Resolution
}

/** "Georgia" near "Atlanta", "Paris" near "Texas": the place that the other place settles. */
const placeNear = (name: string, near: string, knowledge: Knowledge): Reading | null => {
  if (near.trim() === "") return null
  for (const words of [`${name}, ${near}`, `${near}, ${name}`]) {
    const sentence = bareSentence(words)
    const from = words.startsWith(`${name}, `) ? 0 : words.length - name.length
    const found = findPlaces(sentence, knowledge).find(
      ({from: first, score}) => sentence.starts[first] === from && score >= 0.9,
    )
    if (found === undefined || found.place.level === 1) continue
    const resolution: Resolution = {
      kind: "place",
      code: found.place.country,
      sector: null,
      otherSectors: [],
      identity: {name: placeName(found.place), wikidata: null},
      office: null,
      plural: false,
      gender: null,
      score: found.score,
      because: [`"${words}" names a place in ${found.place.country}`],
    }
    return {words, resolution}
  }
  return null
}

const isDenial = (line: string): boolean => line.endsWith(" is not in the base")

const isInBase = ({because}: Resolution): boolean =>
  !because.some(line => line.includes(" is not in the base"))

/** `resolve` says "not in the base" of a name that it could give to none of several. */
const withoutDenial = (resolution: Resolution): Resolution => ({
  ...resolution,
  because: resolution.because.filter(line => !isDenial(line)),
})

const tells = (resolution: Resolution): number =>
  (resolution.identity !== null && isInBase(resolution) ? 2 : 0) +
  (resolution.code === null ? 0 : 1) +
  (resolution.sector === null ? 0 : 1)

const missing = (
  {code, sector, identity, office, kind, plural}: Resolution,
  chosen: Candidate | null,
  candidates: readonly Candidate[],
  on: string | null,
): string | null => {
  if (kind === "thing") return null
  if (code === null && sector === null) {
    if (kind === "place") return "no country answers for it"
    if (candidates.length === 0)
      return "the knowledge base has nobody by that name, and the words tell nothing"
    if (candidates.length === 1) return "too little speaks for the one candidate; words near by would help"
    return `${candidates.length} candidates, and nothing speaks for one of them; a day or words near by would help`
  }
  if (code === null && kind !== "place") return "the words tell no country; words near by would help"
  if (office !== null && identity === null && !plural)
    return on === null
      ? "an office without a name is nobody in particular without a day"
      : "the base does not know who held the office on that day"
  if (chosen?.because.endsWith("not on that day")) return "it did not exist on that day"
  if (chosen?.office != null && on === null) return "without a day this is the highest office ever held"
  return null
}
