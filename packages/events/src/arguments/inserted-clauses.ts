// Clauses set between a subject and its verb have days and places of their own.
//
// > | Peru, which broke off relations with Caracas in 2019, praised the accord.
//           ^from                                         ^to   ^ not of 2019

import type {Sentence} from "@demarche/text"
import {hasTense, isNoun} from "./phrase.ts"

export interface Inserted {
  /** Tokens `from` (inclusive) to `to` (exclusive). */
  readonly from: number
  readonly to: number
  /**
   * `person`: what its subject does there is another act; `thing`: "the blast, which killed ten, shook the town" may be one;
   * `aside`: no act of its own need stand there.
   */
  readonly of: "person" | "thing" | "aside"
}

/** No sentence of the news inserts a longer clause. */
const longest = 40

const word = ({forms}: Sentence, token: number): string => (forms[token] ?? "").toLowerCase()

/** A verb with a tense at the token, or behind adverbs there. */
const verbFrom = (sentence: Sentence, token: number): number | null => {
  let at = token
  while (sentence.upos[at] === "ADV") at++
  return hasTense(sentence, at) && /^(VERB|AUX)$/.test(sentence.upos[at]!) ? at : null
}

/**
 * The comma that ends what a comma opened: before the verb of the main clause, or failing that before a phrase of place or time.
 *
 * > | Peru, which broke off relations in 2019, praised … | He will meet Deby, who was in Lome last week, in Abuja.
 *                                            ^                                                         ^
 */
function closingComma(sentence: Sentence, from: number, isClause: boolean): number | null {
  let told = !isClause
  let phrase: number | null = null
  for (let at = from; at < sentence.forms.length && at - from < longest; at++) {
    const form = sentence.forms[at]!
    if (/^[;:"“”]$/.test(form)) return phrase
    // "whose officers, he told the council on Wednesday, had"
    if (form === "," && !told) return null
    if (form === ",") {
      if (verbFrom(sentence, at + 1) !== null) return at
      if (isClause && /^(in|on|at)$/.test(word(sentence, at + 1))) phrase ??= at
    }
    if (hasTense(sentence, at)) {
      // an apposition has no verb
      if (!isClause) return null
      told = true
    }
  }
  return phrase
}

/**
 * > | The man who killed ten people in 2010 was freed.
 *             ^                             ^ the next verb with a tense, no joint between
 */
function closingVerb(sentence: Sentence, from: number): number | null {
  let told = -1
  for (let at = from; at < sentence.forms.length && at - from < longest; at++) {
    if (
      told >= 0 &&
      (/^[,;:"“”]$/.test(sentence.forms[at]!) ||
        /^(that|who|which|whose|when|where|and|or|but|as|after|before|while|because|if|since|until|how|whether)$/.test(
          word(sentence, at),
        ))
    )
      return null
    if (!hasTense(sentence, at) || !/^(VERB|AUX)$/.test(sentence.upos[at]!)) continue
    if (told >= 0 && at > told + 2) return at
    told = at
  }
  return null
}

/** The clause or apposition that opens at a token. */
function insertedAt(sentence: Sentence, token: number): Inserted | null {
  const {forms, upos, xpos} = sentence
  const relative = /^(who|whom|whose|which)$/.exec(word(sentence, token))
  const afterComma = forms[token - 1] === "," || (upos[token - 1] === "ADP" && forms[token - 2] === ",")
  if (relative !== null) {
    const to = afterComma ? closingComma(sentence, token, true) : closingVerb(sentence, token)
    if (to === null) return null
    const isThing = relative[0] === "which" && !isName(sentence, token)
    return {from: token, to, of: isThing ? "thing" : "person"}
  }
  if (forms[token - 1] !== "," || !isNoun(upos[token - 2])) return null
  const isParticiple = xpos[token] === "VBN"
  if (!isParticiple && !/^(DET|ADJ|NOUN)$/.test(upos[token]!)) return null
  const to = closingComma(sentence, token, false)
  return to === null ? null : {from: token, to, of: isParticiple ? "thing" : "aside"}
}

/** "Peru, which": a name acts, and tells no act. */
const isName = ({upos}: Sentence, relative: number): boolean =>
  [relative - 2, relative - 3].some(token => upos[token] === "PROPN")

const known = new WeakMap<Sentence, readonly Inserted[]>()

/** The clauses inserted in a sentence, in the order in which they open; read once. */
export function insertedIn(sentence: Sentence): readonly Inserted[] {
  const before = known.get(sentence)
  if (before !== undefined) return before
  const found: Inserted[] = []
  for (let token = 1; token < sentence.forms.length; token++) {
    const one = insertedAt(sentence, token)
    if (one === null) continue
    found.push(one)
    token = one.to - 1
  }
  known.set(sentence, found)
  return found
}

/** Days and places of a sentence. */
interface Stretch {
  readonly from: number
  readonly to: number
}

/**
 * The days or places without those behind the inserted clause that tells the act.
 *
 * > | He will meet Deby, who was in Lome last week, in Abuja on Sunday.
 *                            ^act                      ^^^^^    ^^^^^^ not of this
 */
export function notBehindInserted<One extends Stretch>(
  sentence: Sentence,
  stretches: readonly One[],
  act: readonly number[],
): readonly One[] {
  const own = insertedIn(sentence).find(({from, to}) => act.every(token => token >= from && token < to))
  if (own === undefined || own.of === "aside") return stretches
  const {from, to, of} = own
  const hasOwn = stretches.some(one => one.from >= from && one.from < to)
  return of === "person" || hasOwn ? stretches.filter(one => one.from < to) : stretches
}

/**
 * The days that may be those of an act: none of a clause inserted before its verb. What is told behind a noun may be its own:
 * "the pact, signed on Tuesday, was".
 */
export function daysOfClause<One extends Stretch>(
  sentence: Sentence,
  days: readonly One[],
  act: readonly number[],
): readonly One[] {
  if (days.length === 0) return days
  const isNoun = act.every(token => sentence.upos[token] === "NOUN")
  const other = insertedIn(sentence).filter(
    ({from, to, of}) => !act.some(token => token >= from && token < to) && (of === "person" || !isNoun),
  )
  const left = days.filter(day => !other.some(({from, to}) => day.from >= from && day.from < to))
  return notBehindInserted(sentence, left, act)
}
