// The tense that governs a word: it turns "on Friday" to the last or to the next one.

import type {Sentence} from "@demarche/text"
import {insertedIn} from "../arguments/inserted-clauses.ts"

/** `planned`: "was to visit on Friday", of a day that may be gone or come. */
export type Tense = "past" | "future" | "planned"

const toCome = /^(will|wo|'ll|’ll|would|shall|may|might|could|can|should|must)$/
const planned =
  /^(invite|plan|expect|set|prepare|intend|due|schedule|hope|want|promise|vow|pledge|threaten|agree|offer)$/

/**
 * The day stands right before a verb of the past, however the tree hangs it.
 *
 * > | Through the strait most oil must pass; the king on Monday called on the guards to leave.
 *                                                        ^^^^^^ past
 */
const standsBeforeVerb = (sentence: Sentence, token: number): boolean =>
  sentence.forms[token - 1]?.toLowerCase() === "on" &&
  token > 1 &&
  /^(NOUN|PROPN|PRON)$/.test(sentence.upos[token - 2]!) &&
  sentence.xpos[token + 1] === "VBD" &&
  sentence.upos[token + 1] === "VERB"

/**
 * What is fixed for a day has that day before it.
 *
 * > | The unions called a strike for Friday. | blamed the army for Friday's raid
 *                                    ^^^^^^ to come                  ^^^^^^ no day of its own
 */
const isFixedFor = (sentence: Sentence, token: number): boolean =>
  isCalledFrom(sentence, token) || isSetFor(sentence, token)

/**
 * > | The party called a two-day strike from Monday.
 *               ^verb            ^what       ^^^^^^ to come
 */
function isCalledFrom({forms, lemmas, upos}: Sentence, token: number): boolean {
  if (forms[token - 1]?.toLowerCase() !== "from" || !/day$/i.test(forms[token]!)) return false
  if (
    !/^(strike|shutdown|stoppage|walkout|blockade|boycott|curfew|hartal|bandh|truce|ceasefire)$/.test(
      lemmas[token - 2] ?? "",
    )
  )
    return false
  for (let at = token - 3; at >= 0 && token - at < 10; at--)
    if (upos[at] === "VERB") return /^(call|announce|proclaim|declare|order|plan)$/.test(lemmas[at]!)
  return false
}

const isSetFor = ({forms, upos}: Sentence, token: number): boolean =>
  forms[token - 1]?.toLowerCase() === "for" &&
  !/^['’]s?$/.test(forms[token + 1] ?? "") &&
  !/^(NOUN|ADJ|PROPN)$/.test(upos[token + 1] ?? "")

/** A clause of time that takes the tense of the verb above it; "when" the tree may hang on a noun before it. */
const isWhenClause = (sentence: Sentence, verb: number): boolean => {
  const opens = sentence.deprels[verb]!.startsWith("advcl")
    ? /^(when|once|until|after|before|if|unless)$/i
    : /^(when|once)$/i
  return sentence.children[verb]!.some(child => child < verb && opens.test(sentence.forms[child]!))
}

/**
 * The verb, where the tree hangs an infinitive on the one who is told or on what he is called.
 *
 * > | ordered the ambassador to leave on Sunday | declared him unfit to govern on Sunday
 *     ^                      ^                    ^                  ^
 */
const orderAbove = ({heads, deprels, lemmas, upos}: Sentence, above: number): number =>
  (deprels[above] === "obj" && /^(order|tell|ask|instruct|summon|call)$/.test(lemmas[heads[above]!] ?? "")) ||
  (upos[above] === "ADJ" && /^(xcomp|obj)$/.test(deprels[above]!))
    ? heads[above]!
    : above

/**
 * The verb stands in a clause that ends before the token.
 *
 * > | He will meet Deby, who was in Lome last week, in Abuja on Sunday.
 *                            ^ verb                             ^ token
 */
const isInsertedBefore = (sentence: Sentence, verb: number, token: number): boolean =>
  insertedIn(sentence).some(({from, to}) => from <= verb && verb < to && token >= to)

/**
 * The verb above has its day already: the next one is that of the infinitive.
 *
 * > | The union voted last night to strike on Monday.
 *               ^governor  ^^^^^    ^verb     ^^^^^^ to come
 */
const hasOwnDay = ({forms}: Sentence, governor: number, verb: number): boolean => {
  const to = forms.lastIndexOf("to", verb)
  return (
    to > governor + 1 &&
    to - governor < 5 &&
    /^(night|today|yesterday|morning|evening|(mon|tues|wednes|thurs|fri|satur|sun)day)$/i.test(forms[to - 1]!)
  )
}

/**
 * In the present tense, whoever sets out on a day has not gone yet; a chronicle puts the day first.
 *
 * > | The minister flies to Doha on Sunday. | On Sunday the minister flies to Doha.
 *                  ^verb            ^token
 */
const setsOut = ({xpos, lemmas, forms}: Sentence, verb: number, token: number): boolean =>
  xpos[verb] === "VBZ" &&
  token > verb &&
  // "the quarrel goes back to May"
  !/^back$/i.test(forms[verb + 1] ?? "") &&
  (/^(fly|travel|go|head|sail)$/.test(lemmas[verb]!) ||
    (/^(leave|depart)$/.test(lemmas[verb]!) && forms[verb + 1] === "for"))

/**
 * The month of what somebody is asked to come for.
 *
 * > | Spain has invited the minister for talks in June.
 *               ^asked                   ^        ^token
 */
function isOfInvited(sentence: Sentence, token: number): boolean {
  const {forms, lemmas} = sentence
  if (!/^(in|during)$/i.test(forms[token - 1] ?? "")) return false
  if (
    !/^(talk|meeting|consultation|negotiation|summit|visit|conference|discussion)$/.test(
      lemmas[token - 2] ?? "",
    )
  )
    return false
  for (let at = token - 3; at >= 0 && token - at < 14; at--)
    if (/^(VERB|AUX)$/.test(sentence.upos[at]!))
      return /^(invite|ask|summon|call)$/.test(lemmas[at]!) && forms[at - 1] !== "had"
  return false
}

/** ", which takes": a clause in the present that tells more of a noun. */
const isToldBeside = ({forms}: Sentence, verb: number): boolean =>
  /^(which|who)$/i.test(forms[verb - 1] ?? "") && forms[verb - 2] === ","

/** "was due to fly on Thursday", "were to dine": planned; "was to have met on Tuesday": the day is gone. */
function wasTo({forms}: Sentence, verb: number): Tense | null {
  let to = verb - 1
  while (to > verb - 4 && /^(have|be|been|not|also)$/i.test(forms[to] ?? "")) to--
  if (!/^to$/i.test(forms[to] ?? "")) return null
  const before = forms[to - 1] ?? ""
  const auxiliary = /^(due|set|scheduled|supposed|slated|meant|expected|planning)$/i.test(before)
    ? forms[to - 2]
    : before
  if (!/^(was|were)$/i.test(auxiliary ?? "")) return null
  return forms.slice(to, verb).includes("have") ? "past" : "planned"
}

/**
 * Who is due or expected somewhere has not come.
 *
 * > | Wang is due in Berlin on Thursday. | The king was expected in Tunis on Friday.
 *             ^word            ^ to come          ^^^ planned
 */
function isAwaitedOn({lemmas, forms, children, deprels}: Sentence, word: number): Tense | null {
  if (!/^(due|expect)$/.test(lemmas[word]!)) return null
  if (lemmas[word] === "expect" && forms[word + 1] !== "in") return null
  const be = children[word]!.find(child => /^(cop|aux:pass)$/.test(deprels[child]!))
  if (be === undefined) return null
  return /^(was|were)$/i.test(forms[be]!) ? "planned" : "future"
}

/**
 * Tense of the nearest verb above a token.
 *
 * > | The minister is due to visit Mali on Monday.
 *                            ^^^^^ future
 * > | The delegation refused to sign on Tuesday.
 *                    ^^^^^^^ past: what was refused was refused then
 */
export const tenseReader =
  (sentence: Sentence) =>
  (token: number): Tense => {
    if (standsBeforeVerb(sentence, token)) return "past"
    if (isFixedFor(sentence, token) || isOfInvited(sentence, token)) return "future"
    for (let at = token, steps = 0; at >= 0 && steps < 10; at = sentence.heads[at]!, steps++) {
      const awaited = isAwaitedOn(sentence, at)
      if (awaited !== null) return awaited
      if (sentence.upos[at] !== "VERB" && sentence.upos[at] !== "AUX") continue
      if (isInsertedBefore(sentence, at, token)) continue
      let isInfinitive = false
      let isPassive = false
      for (const child of sentence.children[at]!) {
        const relation = sentence.deprels[child]!
        const form = sentence.forms[child]!.toLowerCase()
        if (relation.startsWith("aux") && toCome.test(form)) {
          // "could not have been warmer", "may have struck": told of what was
          const wasSo = sentence.children[at]!.some(
            one => sentence.lemmas[one] === "have" && sentence.deprels[one]!.startsWith("aux"),
          )
          return wasSo && !/^(will|wo|'ll|’ll|shall)$/.test(form) ? "past" : "future"
        }
        if (relation.startsWith("aux") && /^(was|were|had|did|been|has|have)$/.test(form)) isPassive = true
        if (relation === "mark" && form === "to") isInfinitive = true
      }
      const plan = wasTo(sentence, at)
      if (plan !== null) return plan
      if (isInfinitive) {
        const above = sentence.heads[at]!
        if (above < 0) return "future"
        const governor = orderAbove(sentence, above)
        if (hasOwnDay(sentence, governor, at) && token > at) return "future"
        const isPast =
          /^(VBD|VBN)$/.test(sentence.xpos[governor]!) && !planned.test(sentence.lemmas[governor]!)
        return isPast ? "past" : "future"
      }
      if (isPassive || /^(VBD|VBN)$/.test(sentence.xpos[at]!)) return "past"
      // "is set to visit on Friday": planned; "visits Moscow on Friday" in a headline: what has been told of
      // "will turn down the plea when the cabinet sits on Thursday"
      if (/^(VBP|VBZ)$/.test(sentence.xpos[at]!) && isWhenClause(sentence, at)) continue
      // "the decree, which takes effect on Wednesday": no headline tells so
      if (sentence.xpos[at] === "VBZ" && isToldBeside(sentence, at)) return "future"
      if (setsOut(sentence, at, token)) return "future"
      if (/^(VBP|VBZ)$/.test(sentence.xpos[at]!))
        // "They set fire to a store on Tuesday": no plan
        return sentence.lemmas[at] === "be" ||
          (planned.test(sentence.lemmas[at]!) && sentence.lemmas[at] !== "set")
          ? "future"
          : "past"
    }
    return "past"
  }
