// Which row of the lexicon a token answers to, given the words around it.

import {isCapitalized, type Sentence} from "@demarche/text"
import {type Slot, slotsOf} from "../arguments/slots.ts"
import {type Condition, isInClass, lexicon, type Row} from "./lexicon.ts"

/** A token that stands for an act or an operator, with the slots that its row may ask for. */
export interface Match {
  readonly token: number
  readonly row: Row
  readonly slots: readonly Slot[]
  /** Tokens that the row's conditions took up: part of the same act. */
  readonly taken: readonly number[]
}

/** Lemma of a noun with the compound before it, when there is one: "air strike". */
function compoundLemma(sentence: Sentence, token: number): string | null {
  const before = token - 1
  return before >= 0 && sentence.heads[before] === token && /^(compound|amod)/.test(sentence.deprels[before]!)
    ? `${sentence.lemmas[before]!.toLowerCase()} ${sentence.lemmas[token]!.toLowerCase()}`
    : null
}

/** A noun with the one behind its "of": "state of emergency", "note of protest". */
const lemmaWithOf = ({lemmas, forms}: Sentence, token: number): string | null =>
  forms[token + 1] === "of" && token + 2 < forms.length
    ? `${lemmas[token]!.toLowerCase()} of ${lemmas[token + 2]!.toLowerCase()}`
    : null

const isCapital = (sentence: Sentence, token: number): boolean => isCapitalized(sentence.forms[token]!)

const isLocation = (sentence: Sentence, token: number): boolean =>
  sentence.names.some(name => name.type === "LOC" && name.from <= token && token < name.to)

const treatyOrBody =
  /^(treaty|convention|agreement|accord|pact|protocol|statute|organi[sz]ation|union|court|bloc|alliance|league|commonwealth|commission)$/i

/**
 * A state withdraws from a treaty or a body as it does not from a land.
 *
 * > | approved its withdrawal from the cluster munitions convention | ratified the withdrawal from Gaza
 *                  ^token                                ^                         ^ of troops
 */
function leavesBody({lemmas, forms, upos}: Sentence, token: number): boolean {
  if (!/^(withdrawal|exit|departure)$/.test(lemmas[token]!) || forms[token + 1] !== "from") return false
  for (let at = token + 2; at < Math.min(token + 9, forms.length) && upos[at] !== "PUNCT"; at++)
    if (treatyOrBody.test(lemmas[at]!) || /^[A-Z]{3,}$/.test(forms[at]!)) return true
  return false
}

/**
 * A vehicle with a bomb is a weapon.
 *
 * > | A lorry packed with explosives was driven into the gates.
 *       ^token ^           ^
 */
function isLoaded(sentence: Sentence, token: number): boolean {
  const {lemmas, forms} = sentence
  if (!isInClass("VEHICLE", lemmas[token]!.toLowerCase()))
    // the tree may take the load for what moves
    return /^(explosives|dynamite)$/i.test(forms[token]!) && token > 2 && isLoaded(sentence, token - 3)
  const behind = forms.slice(token + 1, token + 8)
  const full = behind.findIndex(form =>
    /^(packed|laden|loaded|stuffed|filled|rigged|crammed|carrying)$/i.test(form),
  )
  return (
    (full >= 0 &&
      full < 3 &&
      behind.slice(full).some(form => /^(explosives?|dynamite|bombs?|TNT)$/i.test(form))) ||
    /^explosives?-(packed|laden|filled)$/i.test(forms[token - 1] ?? "")
  )
}

/** A loaded vehicle, or "a truck bomb" by name. */
export const isBombOnWheels = (sentence: Sentence, token: number): boolean =>
  isLoaded(sentence, token) || isInClass("VEHICLEBOMB", compoundLemma(sentence, token) ?? "")

function satisfies(sentence: Sentence, condition: Condition, token: number): boolean {
  const values = condition.values
  if (values === null) return true
  if (values.has(sentence.lemmas[token]!.toLowerCase()) || values.has(sentence.forms[token]!.toLowerCase()))
    return true
  // "froze $7 billion": the sum is dollars
  if (/^[A-Z]{0,2}[$€£¥]$/.test(sentence.forms[token]!) && values.has("dollar")) return true
  const compound = compoundLemma(sentence, token)
  if (compound !== null && values.has(compound)) return true
  const withOf = lemmaWithOf(sentence, token)
  if (withOf !== null && values.has(withOf)) return true
  const upos = sentence.upos[token]
  for (const name of condition.classes) {
    if (
      name === "PERSON" &&
      (upos === "PRON" || (isCapital(sentence, token) && !isLocation(sentence, token)))
    )
      return true
    if (
      name === "PARTY" &&
      (upos === "PRON" || upos === "PROPN" || isInClass("PERSON", sentence.lemmas[token]!.toLowerCase()))
    )
      return true
    // "Israeli strikes": whose they are tells that they are no strikes of workers
    if (name === "NATION" && isCapital(sentence, token) && (upos === "ADJ" || upos === "PROPN")) return true
    if (name === "VEHICLEBOMB" && isLoaded(sentence, token)) return true
    if (name === "LEAVING" && leavesBody(sentence, token)) return true
    if (name === "GROUND" && upos === "PROPN" && isLocation(sentence, token)) return true
  }
  // "dozens of hostages", "a series of strikes": what is counted decides
  if (
    /^(dozen|dozens|hundred|thousand|score|scores|number|series|group|round|set|batch|package|kind|all|some|many|most|several|two|three|part|million|billion|hour|day|week|month|tin|can|bucket|pot|bag|box|crate|hail|shower|volley|band|busload)s?$/.test(
      sentence.lemmas[token]!.toLowerCase(),
    ) ||
    upos === "NUM"
  ) {
    for (const child of sentence.children[token]!) {
      if (sentence.deprels[child] === "nmod" && child > token && satisfies(sentence, condition, child))
        return true
    }
  }
  for (const child of sentence.children[token]!) {
    if (sentence.deprels[child] === "conj" && child - token < 6 && satisfies(sentence, condition, child))
      return true
  }
  return false
}

/** Particles of a verb: "step down", "set free", "cut off aid"; a child with that form, or the next word. */
function particlesStand(sentence: Sentence, verb: number, words: readonly string[]): boolean {
  for (let i = 1; i < words.length; i++) {
    const word = words[i]!
    const next = verb + i
    if (sentence.forms[next]?.toLowerCase() === word) continue
    const child = sentence.children[verb]!.some(
      token =>
        sentence.forms[token]!.toLowerCase() === word &&
        /^(compound:prt|advmod|xcomp|advcl|obl|case|mark|obj)$/.test(sentence.deprels[token]!),
    )
    if (!child) return false
  }
  return true
}

function wordsStand(sentence: Sentence, noun: number, row: Row): boolean {
  const first = noun - row.headAt
  for (let i = 0; i < row.words.length; i++) {
    const token = first + i
    if (i === row.headAt) continue
    const word = row.words[i]!
    if (sentence.lemmas[token]?.toLowerCase() !== word && sentence.forms[token]?.toLowerCase() !== word)
      return false
  }
  return true
}

function conditionsHold(
  sentence: Sentence,
  token: number,
  row: Row,
  slots: readonly Slot[],
): number[] | null {
  const taken: number[] = []
  for (const condition of row.conditions) {
    let found = false
    for (const slot of slots) {
      if (slot.name !== condition.slot || slot.token === token || !satisfies(sentence, condition, slot.token))
        continue
      found = true
      if (condition.values !== null && condition.slot !== "subj") taken.push(slot.token)
      break
    }
    if (found === condition.absent) return null
  }
  return taken
}

/** A headline in title case writes common nouns like names: "Police Raid Offices Of Opposition Party". */
function isTitleCased(sentence: Sentence): boolean {
  let capital = 0
  let small = 0
  for (let token = 0; token < sentence.forms.length; token++) {
    const first = sentence.forms[token]!.charAt(0)
    if (first !== first.toLowerCase()) capital++
    else if (first !== first.toUpperCase() && sentence.forms[token]!.length > 3) small++
  }
  return capital > 3 && small === 0
}

/** The row for a token, or `null`. A row whose sense is "none" is returned too: it says that nothing happens here. */
export function matchToken(sentence: Sentence, token: number): Match | null {
  let ofSentence = known.get(sentence)
  if (ofSentence === undefined) {
    ofSentence = {titleCased: isTitleCased(sentence), matches: []}
    known.set(sentence, ofSentence)
  }
  const {titleCased, matches} = ofSentence
  const before = matches[token]
  if (before !== undefined) return before
  const found = readMatch(sentence, token, titleCased)
  matches[token] = found
  return found
}

/** What is worked out once a sentence. */
interface KnownMatches {
  readonly titleCased: boolean
  readonly matches: (Match | null | undefined)[]
}

const known = new WeakMap<Sentence, KnownMatches>()

function readMatch(sentence: Sentence, token: number, titleCased: boolean): Match | null {
  const upos = sentence.upos[token]!
  const verbal =
    upos === "VERB" ||
    (upos === "AUX" &&
      sentence.deprels[token] !== "aux" &&
      sentence.deprels[token] !== "aux:pass" &&
      sentence.deprels[token] !== "cop")
  const adjectival = upos === "ADJ" && sentence.deprels[token] !== "amod"
  const nominal = upos === "NOUN" || (upos === "PROPN" && titleCased)
  if (!verbal && !adjectival && !nominal) return null
  const rows =
    verbal || adjectival
      ? lexicon().verbs.get(sentence.lemmas[token]!.toLowerCase())
      : lexicon().nouns.get(sentence.lemmas[token]!.toLowerCase())
  if (rows === undefined) return null
  let slots: readonly Slot[] | null = null
  for (const row of rows) {
    if (verbal ? !particlesStand(sentence, token, row.words) : !wordsStand(sentence, token, row)) continue
    slots ??= slotsOf(sentence, token)
    // "cut off the internet": the particle is no preposition of the object
    const own =
      verbal && row.words.length > 1
        ? slots.map(slot => (row.words.includes(slot.name, 1) ? {name: "obj", token: slot.token} : slot))
        : slots
    const taken = conditionsHold(sentence, token, row, own)
    if (taken !== null) return {token, row, slots: own, taken}
  }
  return null
}
