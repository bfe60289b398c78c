// Days that stand beside an act and are those of something else: of the telling, of what is planned, of a clause behind it.

import type {Sentence} from "@demarche/text"
import {speech} from "../acts/reach.ts"
import {isBelow} from "../arguments/phrase.ts"
import {verbGroup} from "../modality/stretch.ts"
import {isOfGrounds} from "./days-of-grounds.ts"
import type {TimeExpression} from "./find-times.ts"

/** An act told as done: what is still to come is dated by its own day, whoever speaks of it. */
interface Told {
  readonly top: number
  readonly trigger: readonly number[]
  readonly type: string
}

const word = ({forms}: Sentence, token: number): string => (forms[token] ?? "").toLowerCase()

/** Told in a past tense, and not as something to come. */
const isDone = (sentence: Sentence, top: number): boolean =>
  /^VB[DN]$/.test(sentence.xpos[top]!) &&
  !verbGroup(sentence, top).words.some(form =>
    /^(will|would|'ll|’ll|to|shall|may|might|could|can)$/.test(form),
  )

/** "was investigating": on the day of the telling as before it. */
const wasUnderWay = (sentence: Sentence, top: number): boolean =>
  sentence.xpos[top] === "VBG" && /^(was|were|had)$/.test(verbGroup(sentence, top).words[0] ?? "")

/**
 * The day of the telling.
 *
 * > | The army said last week that rebels had burned the village.
 *                   ^^^^^^^^^      ^^^^^^^^^^^^^^^^^^^^^^^^^ when is not told
 */
function isOfTelling(sentence: Sentence, {from, to}: TimeExpression, {top}: Told): boolean {
  const verb = word(sentence, from - 1) === "on" ? from - 2 : from - 1
  if (top < to || !speech.test(sentence.lemmas[verb] ?? "")) return false
  const that = sentence.forms[to] === "," ? to + 1 : to
  return word(sentence, that) === "that" && (isDone(sentence, top) || wasUnderWay(sentence, top))
}

/**
 * The day of what is refused, forbidden or spoken of.
 *
 * > | India called off a meeting that was scheduled for March 1.
 *           ^act                                        ^^^^^^^ not of this
 */
function isOfPlanned(sentence: Sentence, {from}: TimeExpression, {top, type, trigger}: Told): boolean {
  if (sentence.upos[top] !== "VERB" || /^(AGREE|PROTEST|CONSULT)$/.test(type)) return false
  // "declared a truce set for Monday": when it is to hold
  if (type === "CONCEDE" && !/^(call|cancel|drop|scrap|postpone|suspend)$/.test(sentence.lemmas[top]!))
    return false
  const before = /^(for|on|in)$/.test(word(sentence, from - 1)) ? from - 2 : from - 1
  return (
    before > top &&
    /^(scheduled|planned|slated|due|set|fixed|booked)$/.test(word(sentence, before)) &&
    !trigger.includes(before)
  )
}

/** Types of what is said or ordered, which is over once it is told. */
const spoken = /^(THREATEN|REQUEST|REJECT|ACCUSE)$/

/**
 * > | The unions have threatened to strike next week.
 *                 ^act                     ^^^^^^^^^ of the strike
 */
const isOfContent = (
  sentence: Sentence,
  {from, days}: TimeExpression,
  {top, type}: Told,
  published: number | null,
): boolean =>
  published !== null && days.first > published && from > top && spoken.test(type) && isDone(sentence, top)

/**
 * > | Kenya accused the army of bombing villages as recently as last September.
 *           ^act                ^nearer          ^^^^^^^^^^^^^^
 */
function isOfNearer(
  sentence: Sentence,
  {from, days}: TimeExpression,
  {top}: Told,
  published: number | null,
): boolean {
  if (published === null || days.first > published) return false
  if (word(sentence, from - 1) !== "as" || !/^(recently|late|early)$/.test(word(sentence, from - 2)))
    return false
  for (let at = top + 1; at < from; at++)
    if (sentence.upos[at] === "VERB" || /ing$/.test(sentence.forms[at]!)) return true
  return false
}

/**
 * The day of a clause that ends the sentence.
 *
 * > | Police arrested Khan, who fled the city in 2008.
 *            ^act           ^from                ^^^^
 */
function isOfClauseBehind(sentence: Sentence, time: TimeExpression, {top}: Told): boolean {
  const {forms, deprels, heads, upos} = sentence
  for (let at = time.from - 1; at > top + 1; at--) {
    if (
      /^[;:"“”]$/.test(forms[at]!) ||
      (forms[at] === "," && /^(and|but|in|on|at)$/.test(word(sentence, at + 1)))
    )
      return false
    if (!/^(who|whom|whose|which)$/.test(word(sentence, at))) continue
    if (forms[at - 1] !== "," && forms[at - 2] !== ",") return false
    for (let verb = at + 1; verb < time.from; verb++)
      if (upos[verb] === "VERB" && /^(acl|advcl)/.test(deprels[verb]!))
        return heads[verb]! < at && !isBelow(sentence, top, verb)
    return false
  }
  return false
}

/**
 * The day before the verb of such a clause.
 *
 * > | Tunis blamed Libya, whose gunboats on Monday seized a trawler.
 *             ^act        ^from             ^^^^^^ ^verb
 */
function isBeforeVerbBehind(sentence: Sentence, {from, to}: TimeExpression, {top}: Told): boolean {
  const on = word(sentence, from - 1) === "on" ? from - 1 : from
  const verb = /^(also|then|had|has|have)$/.test(word(sentence, to)) ? to + 1 : to
  if (on <= top || sentence.upos[verb] !== "VERB" || !/^VB[DN]$/.test(sentence.xpos[verb]!)) return false
  for (let at = on - 1; at > top && on - at < 5; at--) {
    if (/^(who|which|whose)$/.test(word(sentence, at))) return sentence.forms[at - 1] === ","
    if (!/^(NOUN|PROPN|ADJ|DET)$/.test(sentence.upos[at]!)) return false
  }
  return false
}

/**
 * The day of what was complained of as gone by.
 *
 * > | The envoy complained that he had not been told of the raid on Sunday.
 *               ^act       ^that   ^had                             ^^^^^^
 */
function isOfComplaint(sentence: Sentence, {from}: TimeExpression, {top, type}: Told): boolean {
  if (!spoken.test(type) || from < top || !isDone(sentence, top)) return false
  const that = sentence.forms.findIndex((form, at) => at > top && at < from && /^that$/i.test(form))
  return (
    that > 0 &&
    that - top < 6 &&
    sentence.forms.slice(that, from).some(form => /^had$/i.test(form)) &&
    !sentence.forms.slice(that, from).some(form => /^([,;:]|and|but)$/i.test(form))
  )
}

/**
 * The day from which something is reckoned.
 *
 * > | Gunmen shot a priest, the first attack on a foreigner since the war began seven years ago.
 *                                     ^act                  ^since    ^verb     ^^^^^^^^^^^^^^^
 */
function isOfSince(sentence: Sentence, {from}: TimeExpression, {top}: Told): boolean {
  for (let at = from - 1; at > top && from - at < 12; at--) {
    if (/^[,;:]$/.test(sentence.forms[at]!)) return false
    if (word(sentence, at) === "since")
      return sentence.xpos.slice(at + 1, from).some(tag => /^VB[DN]$/.test(tag))
  }
  return false
}

/**
 * A weekday that the tree hangs on what a noun is about, and that is read as to come: it is gone where the act is.
 *
 * > | The speaker annulled the deputies' vote to impeach the president on Monday.
 *                 ^act                           ^above                   ^^^^^^
 */
function asGone(
  sentence: Sentence,
  time: TimeExpression,
  {top, type}: Told,
  published: number | null,
): TimeExpression {
  const {first, last} = time.days
  if (published === null || first <= published || first > published + 7 || first !== last) return time
  if (!/day$/i.test(sentence.forms[time.from]!) || !spoken.test(type) || !isDone(sentence, top)) return time
  for (
    let at = sentence.heads[time.from]!, steps = 0;
    at >= 0 && steps < 4;
    at = sentence.heads[at]!, steps++
  )
    if (sentence.xpos[at] === "VB" && word(sentence, at - 1) === "to")
      return sentence.deprels[at] === "acl" ? {...time, days: {first: first - 7, last: last - 7}} : time
  return time
}

/**
 * The month for which somebody holds his office.
 *
 * > | Its president this month, the Peruvian envoy, urged Iran to pull back.
 *         ^holder   ^^^^^^^^^^               ^appos ^act
 */
const isOfHolder = (
  {forms, deprels, children, upos}: Sentence,
  {from, to, precision}: TimeExpression,
  {top}: Told,
): boolean =>
  (precision === "month" || precision === "year") &&
  /^this$/i.test(forms[from]!) &&
  to < top &&
  forms[to] === "," &&
  upos[from - 1] === "NOUN" &&
  deprels[from - 1]!.startsWith("nsubj") &&
  children[from - 1]!.some(child => deprels[child] === "appos" && child > to && child < top)

/**
 * The day up to which somebody is given time dates none of what was done before.
 *
 * > | The bloc suspended Fiji and gave the rebels until Friday to free the hostages.
 *              ^act               ^give           ^^^^^^^^^^^^
 */
function isOfDeadline(sentence: Sentence, {from}: TimeExpression, {top, trigger}: Told): boolean {
  const until = [from, from - 1].find(at => /^(until|till)$/.test(word(sentence, at)))
  if (until === undefined || until < top) return false
  for (let at = until - 1; at > top && until - at < 8; at--) {
    if (/^[,;:]$/.test(sentence.forms[at]!)) return false
    if (sentence.upos[at] === "VERB") return sentence.lemmas[at] === "give" && !trigger.includes(at)
  }
  return false
}

/**
 * The day of what came about, where the act is what came before it.
 *
 * > | The ruling on Thursday came after the government filed a lawsuit.
 *         ^what  ^^^^^^^^^^^ ^came                     ^act
 */
function isOfWhatCame(sentence: Sentence, {from, to}: TimeExpression, {top}: Told): boolean {
  const noun = word(sentence, from - 1) === "on" ? from - 2 : from - 1
  if (to >= top || sentence.upos[noun] !== "NOUN" || !sentence.deprels[noun]!.startsWith("nsubj"))
    return false
  const came = sentence.heads[noun]!
  return (
    came >= to &&
    /^(come|follow)$/.test(sentence.lemmas[came]!) &&
    came < top &&
    sentence.forms.slice(came, top).some(form => /^after$/i.test(form))
  )
}

/**
 * A year that names what is given up, broken or kept.
 *
 * > | North Korea renounced the 1953 armistice.
 *                 ^act          ^^^^ ^what
 */
function isOfThing(
  {heads, deprels, upos, lemmas}: Sentence,
  {from, to, precision}: TimeExpression,
  {top}: Told,
): boolean {
  if (precision !== "year" || to > from + 1 || upos[to] !== "NOUN") return false
  const what = heads[from]!
  return (
    what >= to &&
    what - to < 3 &&
    /^(obj|nsubj:pass)$/.test(deprels[what]!) &&
    heads[what] === top &&
    leaving.test(lemmas[top]!)
  )
}

const leaving =
  /^(renounce|break|breach|violate|scrap|suspend|abandon|quit|leave|denounce|reject|repudiate|abrogate|revoke|annul|cancel|end|uphold|honou?r|respect|ratify|revive|defend|criticise|criticize|praise|hail|invoke)$/

/** The days of a sentence without those that are told of something else. */
export const withoutTimesOfOthers = (
  sentence: Sentence,
  times: readonly TimeExpression[],
  act: Told,
  published: number | null,
): readonly TimeExpression[] =>
  times
    .map(time => asGone(sentence, time, act, published))
    .filter(
      time =>
        !isOfTelling(sentence, time, act) &&
        !isOfDeadline(sentence, time, act) &&
        !isOfWhatCame(sentence, time, act) &&
        !isOfThing(sentence, time, act) &&
        !isOfHolder(sentence, time, act) &&
        !isOfPlanned(sentence, time, act) &&
        !isOfContent(sentence, time, act, published) &&
        !isOfNearer(sentence, time, act, published) &&
        !isOfSince(sentence, time, act) &&
        !isOfClauseBehind(sentence, time, act) &&
        !isBeforeVerbBehind(sentence, time, act) &&
        !isOfComplaint(sentence, time, act) &&
        !isOfGrounds(sentence, time.from, act.top),
    )
