// The state whose people speak when no words tell it: "the foreign ministry", "state radio", "officials".

import {type CountryNamed, countriesNamed, type Resolution} from "@demarche/actors"
import type {Sentence} from "@demarche/text"
import {lower} from "../attribution/clauses.ts"
import {isDocumentary} from "../attribution/vocabulary.ts"
import {stateCode} from "../mentions/scene.ts"
import type {Story} from "../mentions/story.ts"
import type {Saying} from "./saying.ts"

/** Sectors whose people belong to one state. */
const ofState = /^(GOV|MIL|COP|JUD|LEG|SPY|ELI)$/

/** Those who come from anywhere, and may speak of any country. */
const rover =
  /^(diplomat|envoy|negotiator|mediator|ambassador|analyst|expert|observer|politician|leader|ally|peacekeeper|inspector|mercenary|troop|delegate|source)$/

/** People of the place where something happened. */
const local =
  /^(resident|local|villager|witness|protester|demonstrator|medic|doctor|hospital|rescuer|nurse|elder)s?$/

const document = /^(statement|communique|communiqué|readout|notice|bulletin)$/

const body = /\b(army|ministry|government|police|presidency|palace|navy|cabinet|parliament|court)\b/

const anybody =
  /^(some|several|many|few|most|others?|any|no|such|international|western|regional|all|both|one|two|three|four|european|unnamed|anonymous)$/

/** Does a speaker with these words belong to the country where the story plays? */
function belongsHere(sentence: Sentence, {phrase}: Saying, line: Resolution): boolean {
  const opens = /^(an?|the)$/.test(lower(sentence, phrase.from)) ? phrase.from + 1 : phrase.from
  const head = sentence.lemmas[phrase.head]!.toLowerCase()
  if (line.identity?.wikidata != null || line.members !== undefined) return false
  if (anybody.test(lower(sentence, opens)) || anybody.test(lower(sentence, phrase.from))) return false
  if (lower(sentence, opens) === "foreign" && !/^(minist|office|secretar)/.test(lower(sentence, opens + 1)))
    return false
  const words = sentence.forms.slice(phrase.from, phrase.to).join(" ").toLowerCase()
  // "An army statement", "the ministry's statement"
  if (line.kind === "thing") return document.test(head) && body.test(words)
  if (/\b(government|police|military|army|security|hospital|medical|judicial) sources?\b/.test(words))
    return true
  if (rover.test(head)) return false
  return (
    (line.sector !== null && ofState.test(line.sector)) ||
    (line.sector === "JRN" && /\b(state|official)\b/.test(words)) ||
    local.test(head)
  )
}

/** What a country counts by the word that names it, by a person of it, and by whoever spoke last. */
const weights: Readonly<Record<CountryNamed["kind"] | "person" | "spoke", number>> = {
  person: 0.7,
  spoke: 1.2,
  state: 1,
  people: 1,
  place: 1.2,
  organisation: 1,
}

/** What a word counts that stands so many sentences before or behind. */
const nearness = [2, 1.8, 1, 0.6]

/** What is told later counts less: the story names its country before it brings in others. */
const later = 0.25

/** For the country that a sentence names first. */
const first = 0.5

/** "Iranian consulate", "an American drone": what a state has or sends abroad. */
const abroad =
  /^(embassy|consulate|ambassador|envoy|mission|diplomat|jet|drone|missile|rocket|airstrike|strike|citizen|national|tourist)$/

/** "Al Jazeera", "an Egyptian weekly": who is told something is no sign of who tells it. */
function isPaper(sentence: Sentence, from: number, longest: number): boolean {
  for (let at = from; at < Math.min(sentence.forms.length, from + longest); at++) {
    if (isDocumentary(sentence.lemmas[at]!, sentence.forms[at]!)) return true
    if (!/^(\p{Lu}|-|al$|el$)/u.test(sentence.forms[at]!)) return false
  }
  return false
}

/** How much more the first state must be spoken of than the second. */
const clear = 1.2

/** The same for people of the place, who may be of either side. */
const clearOfLocals = 1.5

/** How many sentences on either side are read. */
const reach = 30

export function ownState(story: Story, saying: Saying, line: Resolution): string | null {
  const {sentence, phrase, pieces, before} = saying
  if (!belongsHere(sentence, saying, line)) return null
  const points = new Map<string, number>()
  const count = (code: string, value: number): void => {
    points.set(code, (points.get(code) ?? 0) + value)
  }
  const isLocal = local.test(sentence.lemmas[phrase.head]!.toLowerCase())
  const isSaid = (where: Sentence, token: number): boolean =>
    pieces.some(piece => piece.sentence === where && token >= piece.from && token < piece.to)
  for (const other of story.annotated.sentences.slice(
    Math.max(0, sentence.index - reach),
    sentence.index + reach,
  )) {
    const distance = Math.abs(other.index - sentence.index)
    const near = (nearness[distance] ?? 0.4) * (other.index > sentence.index ? later : 1)
    for (const [at, {token, code, kind}] of countriesNamed(other, story.on, story.knowledge).entries()) {
      // "We" is a town too
      if (kind === "place" && other.upos[token] === "PRON") continue
      if (kind === "organisation" && isPaper(other, token, 4)) continue
      if (kind === "people" && (abroad.test(other.lemmas[token + 1] ?? "") || isPaper(other, token + 1, 1)))
        continue
      const said = isSaid(other, token)
      // "told reporters in Beijing": the place where it is said
      const where = distance === 0 && !said && kind === "place" && lower(other, token - 1) === "in"
      count(code, weights[kind] * near * (said ? 0.6 : where ? 2.5 : 1) + (at === 0 ? first * near : 0))
    }
  }
  const last = before.at(-1)
  const people = new Map(
    [...story.named.slice(-reach), ...before].map(one => [one.resolution.identity?.name, one]),
  )
  for (const one of isLocal ? [] : people.values()) {
    const {kind, code, identity} = one.resolution
    const isKnown = one === last || (kind === "person" && identity !== null && identity.wikidata !== null)
    if (!isKnown || code === null || !stateCode.test(code)) continue
    const distance = one.sentence.index - sentence.index
    const near = (nearness[Math.abs(distance)] ?? 0.4) * (distance > 0 ? later : 1)
    count(code, (one === last ? weights.spoke : weights.person) * near)
  }
  const least = isLocal ? clearOfLocals : clear
  const [most, second] = [...points].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
  return most === undefined || (second !== undefined && most[1] < least * second[1]) ? null : most[0]
}
