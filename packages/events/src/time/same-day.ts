// "On the same day", "that night", "the evening before": counted from the day of what was told before.

import type {Sentence} from "@demarche/text"
import type {Act, ActTime} from "../acts/act.ts"
import {speech} from "../acts/reach.ts"
import {whenAndWhere} from "../acts/when-and-where.ts"
import {spanOf} from "../mentions/participant.ts"
import type {Story} from "../mentions/story.ts"
import {NEWS_DAYS} from "../modality/past.ts"
import {type Days, monthOf, partsOf} from "./calendar.ts"
import {wholeNumber} from "./vocabulary.ts"

/** Tokens of such words, half-open, and how many days after the day told before they lie. */
interface DayWords {
  readonly from: number
  readonly to: number
  readonly days: number
  /** Counted only from what the sentence before tells. */
  readonly isNear?: true
}

function dayWordsIn({forms, lemmas}: Sentence): DayWords | null {
  const hours = hoursIn(forms)
  if (hours !== null) return hours
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

/**
 * > | Within hours gunners resumed their shelling. | Its men fired into the suburb hours later.
 *     ^^^^^^^^^^^^                                                               ^^^^^^^^^^^ on the day told before
 */
function hoursIn(forms: readonly string[]): DayWords | null {
  const at = forms.findIndex(form => /^hours?$/i.test(form))
  if (at < 0) return null
  if (/^later$/i.test(forms[at + 1] ?? ""))
    return {from: countBefore(forms, at), to: at + 2, days: 0, isNear: true}
  const within = /^the$/i.test(forms[at - 1] ?? "") ? at - 2 : at - 1
  return /^within$/i.test(forms[within] ?? "") && !/^of$/i.test(forms[at + 1] ?? "")
    ? {from: within, to: at + 1, days: 0, isNear: true}
    : null
}

/** "two hours", "a few hours", "hours" */
function countBefore(forms: readonly string[], unit: number): number {
  let from = unit
  while (from > 0 && /^(an?|few|some|several|couple|of|two|three|four|five|six|\d)$/i.test(forms[from - 1]!))
    from--
  return from
}

/** So near that no other time is meant; what ends the sentence may stand farther off. */
const isBeside = (
  {trigger, sentence}: Act,
  {from, to}: {readonly from: number; readonly to: number},
): boolean =>
  trigger.some(
    token => (token < from ? from - token : token - to) < (to >= sentence.forms.length - 2 ? 18 : 12),
  )

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
  if (words.isNear === true && sentence.index - day.sentence.index > 1) return null
  const {first, last} = day.time.days
  const days = {first: first + words.days, last: last + words.days}
  // "will meet on Friday. … signed a pact the same day": what is done is not of a day to come
  if (isToCome(act) ? days.last < published && act.modality === "future" : days.first > published) return null
  return onDay(act, days, {...words, sentence}, day.sentence, textOf)
}

/**
 * > | In January police drowned a student. Prosecutors charged two officers that month.
 *                                                                           ^^^^^^^^^^ January
 */
function bySamePeriod(act: Act, latest: Told, published: number, textOf: TextOf): Act | null {
  const {sentence} = act
  const {forms} = sentence
  const at = latest.sentence === sentence ? -1 : forms.findIndex(form => /^(month|year)$/i.test(form))
  const word = forms[at - 1]?.toLowerCase() ?? ""
  if (!/^(that|same)$/.test(word)) return null
  const words = {from: word === "same" ? at - 2 : at - 1, to: at + 1}
  if (words.from < 0 || !isBeside(act, words)) return null
  const {year, month} = partsOf(latest.time.days.first)
  const isMonth = /^month$/i.test(forms[at]!)
  const {days: told} = latest.time
  if (isMonth && told.last - told.first > 31) return null
  const days = isMonth ? monthOf(year, month) : {first: monthOf(year, 1).first, last: monthOf(year, 12).last}
  if (days.first > published) return null
  const dated = onDay(act, days, {...words, sentence}, latest.sentence, textOf)
  return dated.time === null
    ? dated
    : {...dated, time: {...dated.time, precision: isMonth ? "month" : "year"}}
}

/** The act of a sentence that goes on from one of a time long gone. */
const byOpening = (act: Act, {time, sentence}: Told): Act => ({
  ...act,
  modality: "historical",
  time,
  because: [...act.because, `historical: of the time told in sentence ${sentence.index + 1}`],
})

/**
 * The time that the sentence before tells of something that is no act.
 *
 * > | A referendum was held on December 3. Two days later the president sent a brigade.
 *                           ^^^^^^^^^^^^^
 */
function toldBefore(
  story: Story,
  {index, in: part}: Sentence,
  kinds: RegExp,
  published: number,
): Told | null {
  const before = story.annotated.sentences[index - 1]
  if (before === undefined || before.in !== part) return null
  const time = whenAndWhere(story, before).times.findLast(
    ({precision, days, datesWhatFollows, isDuration}) =>
      kinds.test(precision) && days.last <= published && datesWhatFollows !== true && !isDuration,
  )
  if (time === undefined) return null
  const {days, precision, from, to} = time
  const text = before.forms.slice(from, to).join(" ")
  return {time: {days, precision, text, span: spanOf(before, from, to)}, sentence: before}
}

/** The later of two. */
const nearer = (told: Told | null, latest: Told | null): Told | null =>
  told === null || (latest !== null && latest.sentence.index >= told.sentence.index) ? latest : told

/** @param acts in reading order */
export function inheritDays(acts: readonly Act[], textOf: TextOf, story: Story): Act[] {
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
    const counted = (by: typeof byLater, told: Told | null): Act | null =>
      told === null ? null : by(act, told, published, textOf)
    const dated =
      counted(byLater, nearer(toldBefore(story, sentence, /^day$/, published), latest)) ??
      counted(bySameDay, nearer(toldBefore(story, sentence, /^day$/, published), day)) ??
      counted(bySamePeriod, nearer(toldBefore(story, sentence, /^(day|month)$/, published), latest))
    if (dated !== null) return asOfItsDay(dated, published)
    if (opened === null || act.modality !== "actual") return act
    if (!goingOn.has(sentence) && !goesOn(sentence, opened.sentence)) return act
    goingOn.add(sentence)
    const from = opened
    opened = {time: opened.time, sentence}
    return byOpening(act, from)
  })
}
