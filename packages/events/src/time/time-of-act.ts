// Which time expression of a sentence dates which of its acts.

import type {Sentence} from "@demarche/text"
import {headWithin, reach, speech} from "../acts/reach.ts"
import {chosenCircumstance} from "../arguments/chosen-circumstance.ts"
import {hasTense} from "../arguments/phrase.ts"
import {untilBehind} from "../modality/negation.ts"
import type {TimeExpression} from "./find-times.ts"

/** A verb, other than auxiliaries, that has a clause of its own. */
const isClause = (sentence: Sentence, token: number): boolean =>
  sentence.upos[token] === "VERB" && hasTense(sentence, token)

/**
 * The expression that dates an act: governed by one of its words, nearest first; failing that, one that stands
 * behind the act's words with no other verb between, however the tree hangs it.
 *
 * > | Gunmen abducted 200 schoolgirls from a dormitory in Chibok on Monday night.
 *            ^act                                              ^^^^^^^^^^^^^^^
 * @param act all tokens that tell the act, of which the trigger is some
 * @param others tokens of other triggers
 */
export function timeOfAct(
  sentence: Sentence,
  times: readonly TimeExpression[],
  trigger: readonly number[],
  act: ReadonlySet<number>,
  others: ReadonlySet<number>,
): TimeExpression | null {
  let best: {time: TimeExpression; cost: number} | null = null
  const counted = times.findLast(
    time => time.datesWhatFollows === true && datesNext(sentence, time, trigger, others),
  )
  if (counted !== undefined) return counted
  for (const time of times) {
    if (time.datesWhatFollows === true) continue
    if (isWhenClause(sentence, time, act, others)) return time
    const near = reach(sentence, headWithin(sentence, time.from, time.to), act, others, null)
    // the length of a stay or the reach of a deadline tells less than the day of the act
    const cost =
      (near ?? standsBehind(sentence, time, act, others) ?? Number.NaN) + (time.isDuration ? 1.5 : 0)
    if (!Number.isNaN(cost) && (best === null || cost < best.cost)) best = {time, cost}
  }
  return best?.time ?? theOnlyOne(sentence, times, act, others)
}

/**
 * The act is the first behind "weeks after".
 *
 * > | Chad freed him weeks after a court had jailed him. | Five years after independence, Mali expelled the envoy.
 *                    ^^^^^^^^^^^             ^act                                        ^ not what stands behind the comma
 */
function datesNext(
  {forms, deprels}: Sentence,
  {to, precision}: TimeExpression,
  trigger: readonly number[],
  others: ReadonlySet<number>,
): boolean {
  const first = Math.min(...trigger)
  if (first < to || [...others].some(token => token >= to && token < first)) return false
  return (
    precision === "day" ||
    !forms.slice(to, first).includes(",") ||
    trigger.some(token => deprels[token] === "advcl")
  )
}

/**
 * > | Relations date back to 1979, when Kenya opened its embassy.
 *                            ^^^^             ^ the first act behind "when" is of that time
 */
function isWhenClause(
  sentence: Sentence,
  {to}: TimeExpression,
  act: ReadonlySet<number>,
  others: ReadonlySet<number>,
): boolean {
  const when = sentence.forms[to] === "," ? to + 1 : to
  if (!/^when$/i.test(sentence.forms[when] ?? "")) return false
  const first = [...others, ...act].filter(token => token > when).sort((a, b) => a - b)[0]
  return first !== undefined && act.has(first) && first - when < 12
}

/** The one time that a sentence tells dates the act beside it, unless somebody spoke then. */
function theOnlyOne(
  sentence: Sentence,
  times: readonly TimeExpression[],
  act: ReadonlySet<number>,
  others: ReadonlySet<number>,
): TimeExpression | null {
  const [time] = times
  if (time === undefined || times.length > 1 || time.isDuration || time.datesWhatFollows === true) return null
  if (time.precision !== "day" && time.precision !== "range") return null
  const away = (tokens: ReadonlySet<number>): number => {
    let least = Number.POSITIVE_INFINITY
    for (const token of tokens)
      least = Math.min(least, token < time.from ? time.from - token : token - time.to + 1)
    return least
  }
  const own = away(act)
  if (own > 16 || away(others) < own) return null
  const [first, last] = [Math.min(...act), Math.max(...act)]
  const [from, to] = last < time.from ? [last + 1, time.from] : [time.to, first]
  for (let token = from; token < to; token++)
    if (speech.test(sentence.lemmas[token]!) || /^(;|:|—)$/.test(sentence.forms[token]!)) return null
  // "…, the president said on Friday", "the minister on Monday said that"
  const around = [time.from - 1, time.from - 2, time.to, time.to + 1]
  return around.some(token => speech.test(sentence.lemmas[token] ?? "")) ? null : time
}

/**
 * What was made in a year was made then.
 *
 * > | Norway brokered a 2002 truce between the two.
 *            ^act       ^^^^ ^what
 */
export function yearOfMade(
  {lemmas, xpos, heads, deprels}: Sentence,
  times: readonly TimeExpression[],
  trigger: readonly number[],
): TimeExpression | null {
  const [time] = times
  // "signed the 2015 pact on Monday"
  if (time === undefined || times.length > 1 || time.precision !== "year" || time.to > time.from + 1)
    return null
  const what = heads[time.from]!
  if (what < time.from || deprels[what] !== "obj") return null
  const verb = heads[what]!
  return trigger.includes(verb) && /^VB[DN]$/.test(xpos[verb]!) && making.test(lemmas[verb]!) ? time : null
}

const making = /^(broker|mediate|negotiate|sign|conclude|seal|lead|stage)$/

/**
 * The time of an act, given what the network that reads sentences holds of the words.
 * @param ruled what the rules see
 * @param over how far each word stands above no time; `null` where the rules alone decide
 */
export function timeChosen(
  times: readonly TimeExpression[],
  ruled: TimeExpression | null,
  over: ReadonlyMap<number, number> | null,
): TimeExpression | null {
  if (over === null || ruled?.datesWhatFollows === true) return ruled
  // "weeks after X" dates what follows it, and the rules see what that is
  const free = times.filter(time => time.datesWhatFollows !== true)
  const chosen = chosenCircumstance(free, ruled, over)
  return chosen === "ruled" ? ruled : chosen
}

/**
 * A deadline or a term of what was signed, promised or demanded; it dates no word that was given. Nor does the span in which
 * something is the first or the worst.
 *
 * > | Turkey and Qatar signed a gas deal set to run until 2031. Amnesty called on them to free her by January.
 *                      ^                        ^^^^^^^^^^
 * > | kept parliament from holding its first session in two months
 *                                      ^^^^^         ^^^^^^^^^^^^^
 */
export const isTermOf = (sentence: Sentence, time: TimeExpression, type: string, top: number): boolean =>
  isSpanOfRank(sentence, time) ||
  (untilBehind(sentence, top) !== time.from &&
    /^(SUPPORT|AGREE|CONCEDE|REQUEST|REJECT|THREATEN|ACCUSE)$/.test(type) &&
    time.from > top &&
    isBound(sentence, time.from))

/** "until Sunday", "by noon on Sunday", "until midnight on Sunday" */
function isBound({forms}: Sentence, from: number): boolean {
  if (/^(until|till|by)$/i.test(forms[from]!)) return true
  let at = from - 1
  if (!/^on$/i.test(forms[at] ?? "")) return false
  at--
  while (
    from - at < 6 &&
    /^(midnight|noon|midday|dawn|dusk|sunset|sunrise|[ap]\.?m\.?|o['’]clock|\d.*|gmt)$/i.test(forms[at] ?? "")
  )
    at--
  return from - at > 2 && /^(until|till|by)$/i.test(forms[at] ?? "")
}

const isSpanOfRank = ({forms}: Sentence, {from, to}: TimeExpression): boolean =>
  /^(in|for)$/i.test(forms[from]!) &&
  /^(weeks|months|years|decades)$/i.test(forms[to - 1]!) &&
  forms
    .slice(Math.max(0, from - 5), from)
    .some(form =>
      /^(first|second|third|worst|best|biggest|largest|deadliest|bloodiest|heaviest|fiercest|highest|lowest|strongest|fourth|fifth)$/i.test(
        form,
      ),
    )

function standsBehind(
  sentence: Sentence,
  time: TimeExpression,
  act: ReadonlySet<number>,
  others: ReadonlySet<number>,
): number | null {
  for (let token = time.from - 1, steps = 0; token >= 0 && steps < 30; token--, steps++) {
    if (act.has(token)) return 10 + steps / 10
    if (others.has(token) || isClause(sentence, token) || speech.test(sentence.lemmas[token]!)) return null
  }
  // "On Monday the army …": before the act, at the head of its clause
  if (time.from <= 1)
    for (let token = time.to; token < sentence.forms.length; token++) {
      if (act.has(token)) return 11
      if (others.has(token) || isClause(sentence, token)) return null
    }
  return null
}
