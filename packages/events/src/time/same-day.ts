// "On the same day", "that night", "the evening before": counted from the day of what was told before.

import type {Sentence} from "@demarche/text"
import type {Act, ActTime} from "../acts/act.ts"
import {speech} from "../acts/reach.ts"
import {spanOf} from "../mentions/participant.ts"
import {NEWS_DAYS} from "../modality/past.ts"
import {type Days, monthOf, partsOf} from "./calendar.ts"
import {wholeNumber} from "./vocabulary.ts"

/** Tokens of such words, half-open, and how many days after the day told before they lie. */
interface DayWords {
  readonly from: number
  readonly to: number
  readonly days: number
}

function dayWordsIn({forms, lemmas}: Sentence): DayWords | null {
  for (let token = 0; token + 1 < forms.length; token++) {
    if (!/^(day|night|evening|morning|afternoon)$/.test(lemmas[token + 1]!)) continue
    const word = forms[token]!.toLowerCase()
    const behind = forms[token + 2] ?? ""
    const isEnd = !/^\p{L}/u.test(forms[token + 3] ?? "")
    if (word === "that" || word === "same")
      return {from: word === "same" ? token - 1 : token, to: token + 2, days: 0}
    if (word === "the" && behind === "before" && isEnd) return {from: token, to: token + 3, days: -1}
    if (/^(a|one)$/.test(word) && behind === "later" && isEnd) return {from: token, to: token + 3, days: 1}
    if (/^(next|following)$/.test(word)) return {from: token, to: token + 2, days: 1}
  }
  return null
}

/** So near that no other time is meant. */
const isBeside = ({trigger}: Act, {from, to}: {readonly from: number; readonly to: number}): boolean =>
  trigger.some(token => (token < from ? from - token : token - to) < 12)

/** Words of a sentence between two tokens. */
export type TextOf = (sentence: Sentence, from: number, to: number) => string

/** The act with a day that a sentence tells, by the words that say so, there or in another. */
export const onDay = (
  act: Act,
  days: Days,
  {sentence, from, to}: {readonly sentence: Sentence; readonly from: number; readonly to: number},
  toldIn: Sentence,
  textOf: TextOf,
): Act => ({
  ...act,
  time: {days, precision: "day", text: textOf(sentence, from, to), span: spanOf(sentence, from, to)},
  because: [...act.because, `the day told in sentence ${toldIn.index + 1}`],
})

/** How far behind the day told before, in days and in months. */
interface Later {
  readonly from: number
  readonly to: number
  readonly days: number
  readonly months: number
}

/**
 * > | In April police occupied the house. Two months later the authorities shut the branch.
 *                                         ^^^^^^^^^^^^^^^^ of June
 */
function laterIn({forms, lemmas}: Sentence): Later | null {
  for (let token = 1; token + 1 < forms.length; token++) {
    if (!/^(day|week|month|year)$/.test(lemmas[token]!) || !/^later$/i.test(forms[token + 1]!)) continue
    const word = forms[token - 1]!.toLowerCase()
    const count = wholeNumber(word)
    if (count === null || word === "few" || word === "several") return null
    const unit = lemmas[token]!
    return {
      from: token - 1,
      to: token + 2,
      days: unit === "day" ? count : unit === "week" ? count * 7 : 0,
      months: unit === "month" ? count : unit === "year" ? count * 12 : 0,
    }
  }
  return null
}

/** A day as many months later, in a month without it the last. */
function monthsLater(day: number, months: number): number {
  const {year, month, day: inMonth} = partsOf(day)
  const {first, last} = monthOf(year, month + months)
  return Math.min(first + inMonth - 1, last)
}

const isToCome = ({type, modality}: Act): boolean =>
  modality === "future" || type === "AGREE" || type === "CONCEDE"

/** An act that a day gives to the past is no news of today's. */
const asOfItsDay = (act: Act, published: number): Act =>
  act.modality === "actual" && act.time !== null && act.time.days.last < published - NEWS_DAYS
    ? {...act, modality: "historical", because: [...act.because, "historical: by the day told before"]}
    : act

/**
 * A sentence that goes on from one which a day long gone opens, and tells nothing of today.
 *
 * > | In 2019 the islands cut ties with Taiwan. The switch sparked riots.
 *     ^^^^^^^                                               ^ of that year
 */
const goesOn = (sentence: Sentence, opened: Sentence): boolean =>
  sentence.in === "text" &&
  opened.in === "text" &&
  sentence.paragraph === opened.paragraph &&
  sentence.index === opened.index + 1 &&
  sentence.xpos.includes("VBD") &&
  !sentence.xpos.some(form => /^(VBZ|VBP|MD)$/.test(form)) &&
  !sentence.lemmas.some(lemma => speech.test(lemma)) &&
  !sentence.forms.some(form => /^["“”]$|^(now|today|since)$/i.test(form))

/** A time, and the sentence that tells it or goes on from it. */
interface Told {
  readonly time: ActTime
  readonly sentence: Sentence
}

/** "Two months later": so long after what another sentence told. */
function byLater(act: Act, latest: Told, published: number, textOf: TextOf): Act | null {
  const {sentence} = act
  const later = latest.sentence === sentence ? null : laterIn(sentence)
  if (later === null || !isBeside(act, later)) return null
  const shift = (from: number): number => monthsLater(from + later.days, later.months)
  const days = {first: shift(latest.time.days.first), last: shift(latest.time.days.last)}
  if (days.last > published && !isToCome(act)) return null
  const told = onDay(act, days, {...later, sentence}, latest.sentence, textOf)
  return told.time === null ? told : {...told, time: {...told.time, precision: latest.time.precision}}
}

/** "the same day", "the evening before", counted from the day that another sentence told. */
function bySameDay(act: Act, day: Told, published: number, textOf: TextOf): Act | null {
  const {sentence} = act
  const words = day.sentence === sentence ? null : dayWordsIn(sentence)
  if (words === null || words.from < 0 || !isBeside(act, words)) return null
  const {first, last} = day.time.days
  const days = {first: first + words.days, last: last + words.days}
  // "will meet on Friday. … signed a pact the same day": what is done is not of a day to come
  if (days.first > published && !isToCome(act)) return null
  return onDay(act, days, {...words, sentence}, day.sentence, textOf)
}

/** The act of a sentence that goes on from one of a time long gone. */
const byOpening = (act: Act, {time, sentence}: Told): Act => ({
  ...act,
  modality: "historical",
  time,
  because: [...act.because, `historical: of the time told in sentence ${sentence.index + 1}`],
})

/** @param acts in reading order */
export function inheritDays(acts: readonly Act[], textOf: TextOf): Act[] {
  let latest: Told | null = null
  let day: Told | null = null
  let opened: Told | null = null
  const goingOn = new Set<Sentence>()
  return acts.map(act => {
    const {sentence, time} = act
    if (time === null) return act
    if (time.precision !== "publication") {
      latest = {time, sentence}
      if (time.precision === "day") day = latest
      const opens = time.span !== null && time.span.start - sentence.span.start < 10
      if (opens && act.modality === "historical") opened = latest
      return act
    }
    const published = time.days.first
    const dated =
      (latest === null ? null : byLater(act, latest, published, textOf)) ??
      (day === null ? null : bySameDay(act, day, published, textOf))
    if (dated !== null) return asOfItsDay(dated, published)
    if (opened === null || act.modality !== "actual") return act
    if (!goingOn.has(sentence) && !goesOn(sentence, opened.sentence)) return act
    goingOn.add(sentence)
    const from = opened
    opened = {time: opened.time, sentence}
    return byOpening(act, from)
  })
}
