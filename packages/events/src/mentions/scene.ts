// The country a story plays in where a sentence stands: whose the police, the court or the protesters are when the
// words do not say.

import {type CountryNamed, countriesNamed} from "@demarche/actors"
import type {Sentence} from "@demarche/text"
import {isAbroad, isActing} from "./abroad.ts"
import {isFacedBy} from "./faced.ts"
import {guestsAt, isStayer} from "./guests.ts"
import type {Participant} from "./participant.ts"
import type {Story} from "./story.ts"

/** What a word counts that names a country, and a person of it. */
const weights: Readonly<Record<CountryNamed["kind"] | "person", number>> = {
  state: 1,
  people: 0.9,
  place: 1.2,
  organisation: 0.7,
  person: 0.7,
}

/**
 * What a word that stands so many sentences before counts. Chosen by the scores of the development files among some sixty
 * settings; the sum hardly moves with any of them.
 */
const near = [2.5, 1.8, 0.8]
const far = 0.8
/** The first sentence says what a story is about. */
const lead = 1

const nearness = (here: Sentence, other: Sentence): number => {
  const own = near[here.index - other.index] ?? far
  return other.index === 0 ? Math.max(own, lead) : own
}

/**
 * A country that something is done to or said to is less the one that the story plays in.
 *
 * > | The agency pointed the finger at Moscow.
 *                                      ^^^^^^
 */
const addressed = 0.6

const isAddressed = (sentence: Sentence, token: number): boolean => {
  const {deprels, children, forms} = sentence
  if (/^(obj|iobj)$/.test(deprels[token]!)) return true
  return (
    /^(obl|nmod)$/.test(deprels[token]!) &&
    children[token]!.some(part => /^(at|against|to|with|from|on|towards?|by|over)$/i.test(forms[part]!))
  )
}

/**
 * An adjective in the sentence itself says less of where the story plays than it does once the story has gone on from it.
 *
 * > | The president had flown out on a French plane.
 *                                      ^^^^^^
 */
const besides = 0.6

/** A town of a name that towns of many countries bear: "near San Vicente". */
const doubtful = 0.5

/** "a French plane", but not "an Azerbaijani-flagged ship" */
const isAdjective = ({deprels, forms}: Sentence, token: number): boolean =>
  /^(amod|compound)$/.test(deprels[token]!) && forms[token + 1] !== "-"

/** "a Russian-brokered truce", "American-made rifles": who had a hand in it is elsewhere. */
const isHandIn = ({forms}: Sentence, token: number): boolean =>
  // "2.5 billion U.S. dollars"
  /^(dollars?|pounds?|francs?)$/i.test(forms[token + 1] ?? "") ||
  (/^[-–]$/.test(forms[token + 1] ?? "") &&
    /^(brokered|mediated|sponsored|hosted|supplied|made|built|funded|financed|trained|drafted)$/.test(
      forms[token + 2] ?? "",
    ))

/** "BRASILIA -", also below a headline: where whoever writes stands, for all of the story. */
export const isDateline = (sentence: Sentence): boolean =>
  isBrief(sentence) ||
  (sentence.index <= 1 && sentence.forms.length < 12 && /^([-–—]+|_)$/.test(sentence.forms.at(-1)!))

/**
 * "Bolivia - LA PAZ:", "CHAD:" and "Accra, Ghana –" open an item of its own, wherever they stand: what was told before is no
 * part of its story. What stands below a headline opens the whole of it.
 */
export const isBrief = ({forms, index}: Sentence): boolean => {
  if (forms.length < 2 || forms.length > 11) return false
  if (forms.at(-1) === ":")
    return forms.length > 3 && forms.slice(1, -2).some(form => /^[-–—]$/.test(form))
      ? /^\p{Lu}{3,}$/u.test(forms.at(-2)!)
      : forms.slice(0, -1).every(form => /^[\p{Lu}'’./-]+$/u.test(form)) && /^\p{Lu}{3,}/u.test(forms[0]!)
  return index > 1 && /^([-–—]+|_)$/.test(forms.at(-1)!) && forms.slice(0, -1).every(isOfPlace)
}

/** "Port", "au", "Prince", "," */
const isOfPlace = (form: string, at: number): boolean =>
  at === 0 ? /^\p{Lu}/u.test(form) : /^(\p{Lu}.*|of|the|and|es|au|[-,.])$/u.test(form)

/** The sentence with which the item begins in which a sentence stands. */
const beginOfItem = ({annotated}: Story, {index}: Sentence): number =>
  annotated.sentences.findLast(other => other.index <= index && isBrief(other))?.index ?? 0

/** Who has come from abroad says little of where the story plays. */
const guest = 0.1

const nobody: ReadonlyMap<string, number> = new Map()

/** It outweighs a place that a sentence names. */
const datelineWeight = 3.2

/** A country's code, and none of PLOVER's for bodies of no country. */
export const stateCode: RegExp = /^(?!IGO|UNO|EUR|NGO|ISM|IMG|MNC)[A-Z]{3}$/

/** The code of a body that states have made: an alliance, the United Nations, the European Union. */
export const isOfMany = (code: string | null): boolean => code === "IGO" || code === "UNO" || code === "EUR"

/** "in Jakarta", "in two parts of Somalia", "in the Tajik village": where, not whom. */
export const isPut = (sentence: Sentence, token: number): boolean => {
  const cases = sentence.children[token]!.map(part => sentence.forms[part]!)
  if (cases.some(form => /^(in|at|near|across|inside|off|outside)$/i.test(form))) return true
  const whole = sentence.heads[token]!
  if (whole >= 0 && /^(amod|compound)$/.test(sentence.deprels[token]!) && parts.test(sentence.lemmas[whole]!))
    return isPut(sentence, whole)
  return whole >= 0 && cases.includes("of") && parts.test(sentence.lemmas[whole]!) && isPut(sentence, whole)
}

/**
 * Where somebody has found a home tells nothing of whose he is.
 *
 * > | The union's leader, who lives in Geneva, accused the government. | the opposition leader, exiled in Paris
 *                                      ^^^^^^                                                            ^^^^^
 */
export const isRefuge = (
  {heads, deprels, lemmas, forms, xpos, children}: Sentence,
  token: number,
): boolean => {
  const verb = heads[token]!
  if (verb < 0 || !/^(acl|acl:relcl)$/.test(deprels[verb]!) || !refuge.test(lemmas[verb]!)) return false
  const cases = children[token]!.map(part => forms[part]!)
  if (!cases.some(form => (lemmas[verb] === "flee" ? /^to$/i : /^(in|from|to)$/i).test(form))) return false
  return /^(NN|NNP)$/.test(xpos[heads[verb]!] ?? "")
}

const refuge = /^(live|reside|exile|settle|flee)$/

const parts =
  /^(part|town|city|village|port|province|region|capital|area|south|north|east|west|district|suburb|outskirt|mountain|coast|valley|island|corner|swathe)$/

/**
 * Countries by how much the words speak of them, most first.
 * @param least 0 counts this sentence, to its end, and all before; 1 only those before
 */
export const scene = (story: Story, sentence: Sentence, least: 0 | 1 = 0): Scene =>
  counted(story, sentence, least, () => true)

/** The same for whose somebody is: for who acts, what the sentence puts on the other side counts for nothing. */
export function homeScene(story: Story, sentence: Sentence, head: number): Scene {
  const guests = guestsFor(story, sentence, head)
  if (!isActing(sentence, head)) return counted(story, sentence, 0, () => true, guests)
  const faced = countriesNamed(sentence, story.on, story.knowledge).filter(one =>
    isFacedBy(sentence, head, one),
  )
  const isFaced = ({token, kind}: CountryNamed): boolean =>
    faced.some(one => one.token === token && one.kind === kind)
  const found = counted(
    story,
    sentence,
    0,
    (other, one) => other.index !== sentence.index || !(isAbroad(other, one.token) || isFaced(one)),
    guests,
  )
  const others = found.filter(({code}) => !faced.some(one => one.code === code))
  return others.length > 0 ? others : found
}

/** Whose guests are no sign of whose the police, the deputies or the students are. */
export const guestsFor = (story: Story, sentence: Sentence, head: number): ReadonlyMap<string, number> =>
  isStayer(sentence, head) ? guestsAt(story, sentence, beginOfItem(story, sentence)) : nobody

export type Scene = readonly {readonly code: string; readonly points: number}[]

function counted(
  story: Story,
  sentence: Sentence,
  least: 0 | 1,
  isOfScene: (sentence: Sentence, named: CountryNamed) => boolean,
  guests: ReadonlyMap<string, number> = nobody,
): Scene {
  const ofGuest = (code: string | null, index: number): number =>
    code !== null && (guests.get(code) ?? index + 1) <= index ? guest : 1
  const points = new Map<string, number>()
  const count = (code: string | null, value: number): void => {
    if (code !== null && stateCode.test(code)) points.set(code, (points.get(code) ?? 0) + value)
  }
  const begin = beginOfItem(story, sentence)
  for (const other of story.annotated.sentences) {
    if (other.index < begin) continue
    if (other.index > sentence.index - least) break
    const value = isDateline(other) ? datelineWeight : nearness(sentence, other)
    for (const named of countriesNamed(other, story.on, story.knowledge)) {
      const {code, kind, token, isOneOfMany} = named
      if (isHandIn(other, token) || (kind !== "people" && isRefuge(other, token)) || !isOfScene(other, named))
        continue
      // "KINSHASA (AFP) -": the agency that tells it
      if (kind === "organisation" && isDateline(other)) continue
      const isBeside = kind === "people" && other.index === sentence.index && isAdjective(other, token)
      const sure = isOneOfMany === true ? doubtful : 1
      count(
        code,
        sure *
          weights[kind] *
          value *
          (isAddressed(other, token) ? addressed : isBeside ? besides : 1) *
          (kind === "place" ? 1 : ofGuest(code, other.index)),
      )
    }
  }
  for (const {resolution, sentence: where} of new Set<Participant>(story.named))
    if (
      where.index >= begin &&
      resolution.kind === "person" &&
      resolution.identity !== null &&
      sentence.index - where.index >= least
    )
      count(
        resolution.code,
        weights.person * nearness(sentence, where) * ofGuest(resolution.code, where.index),
      )
  return [...points]
    .map(([code, value]) => ({code, points: value}))
    .sort((a, b) => b.points - a.points || (a.code < b.code ? -1 : 1))
}
