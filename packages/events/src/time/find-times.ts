// Time expressions of a sentence, resolved against the day of publication. Weeks run Monday to Sunday; a weekday
// takes the tense of its verb (docs: coding conventions, "Dates").

import type {DatePrecision} from "@demarche/codebook"
import type {Sentence} from "@demarche/text"
import {type Days, dayOf, monthOf, partsOf, weekdayOf, weekOf, yearOf} from "./calendar.ts"
import type {Tense} from "./tense.ts"

export interface TimeExpression {
  /** Tokens `from` (inclusive) to `to` (exclusive). */
  readonly from: number
  readonly to: number
  readonly days: Days
  readonly precision: DatePrecision
  /** A length ("3-day", "for two weeks") that starts where the act starts. */
  readonly isDuration: boolean
  /** "weeks after X": dates the act told behind these words. */
  readonly datesWhatFollows?: true
}

const weekdays = ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"]
const months = [
  "january",
  "february",
  "march",
  "april",
  "may",
  "june",
  "july",
  "august",
  "september",
  "october",
  "november",
  "december",
]
const shortMonths: Readonly<Record<string, number>> = {
  jan: 1,
  feb: 2,
  mar: 3,
  apr: 4,
  jun: 6,
  jul: 7,
  aug: 8,
  sep: 9,
  sept: 9,
  oct: 10,
  nov: 11,
  dec: 12,
}
const numbers: Readonly<Record<string, number>> = {
  a: 1,
  an: 1,
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
  twelve: 12,
  several: 3,
  few: 3,
  couple: 2,
}
const units: Readonly<Record<string, number>> = {
  day: 1,
  days: 1,
  week: 7,
  weeks: 7,
  month: 30,
  months: 30,
  year: 365,
  years: 365,
  decade: 3650,
  decades: 3650,
  hour: 0,
  hours: 0,
  weekend: 2,
}

const monthNumber = (word: string): number | null => {
  const at = months.indexOf(word)
  if (at >= 0) return at + 1
  return shortMonths[word.replace(/\.$/, "")] ?? null
}

const wholeNumber = (word: string | undefined): number | null => {
  if (word === undefined) return null
  if (/^\d{1,3}$/.test(word)) return Number(word)
  return numbers[word] ?? null
}

const yearNumber = (word: string | undefined): number | null =>
  word !== undefined && /^(1[89]|20)\d\d$/.test(word) ? Number(word) : null
const dayNumber = (word: string | undefined): number | null => {
  const match = word === undefined ? null : /^([0-3]?\d)(st|nd|rd|th)?$/.exec(word)
  const value = match === null ? 0 : Number(match[1])
  return value >= 1 && value <= 31 ? value : null
}

const timeWords = new Set([
  ...weekdays,
  ...months,
  ...Object.keys(shortMonths),
  ...Object.keys(shortMonths).map(name => `${name}.`),
  ...Object.keys(units),
  "today",
  "tonight",
  "yesterday",
  "tomorrow",
  "overnight",
  "month",
  "decade",
  "night",
  "century",
])

/** Cheap test: does any token look like time at all? */
const hasTime = (words: readonly string[]): boolean =>
  words.some(word => timeWords.has(word) || /^(1[89]|20)\d\ds?$/.test(word) || /^\d{4}-\d\d-\d\d$/.test(word))

const cache = new WeakMap<Sentence, readonly string[]>()
function lowerForms(sentence: Sentence): readonly string[] {
  let words = cache.get(sentence)
  if (words === undefined) {
    words = sentence.forms.map(form => form.toLowerCase())
    cache.set(sentence, words)
  }
  return words
}

/**
 * @param published day of publication; without it only absolute dates are resolved.
 * @param tenseAt tense of the verb that governs a token.
 */
export function findTimes(
  sentence: Sentence,
  published: number | null,
  tenseAt: (token: number) => Tense,
): TimeExpression[] {
  const words = lowerForms(sentence)
  if (!hasTime(words)) return []
  const found: TimeExpression[] = []
  for (let token = 0; token < words.length; ) {
    const expression =
      absolute(words, token, published) ??
      (published === null ? null : relative(words, token, published, tenseAt))
    if (expression === null) token++
    else {
      found.push(expression)
      token = expression.to
    }
  }
  return found
}

type Found = TimeExpression | null
const expression = (
  from: number,
  to: number,
  days: Days,
  precision: DatePrecision,
  isDuration = false,
): TimeExpression => ({from, to, days, precision, isDuration})

function absolute(words: readonly string[], at: number, published: number | null): Found {
  const word = words[at]!
  const iso = /^(\d{4})-(\d\d)-(\d\d)$/.exec(word)
  if (iso !== null) {
    const day = dayOf(Number(iso[1]), Number(iso[2]), Number(iso[3]))
    return expression(at, at + 1, {first: day, last: day}, "day")
  }
  const month = monthNumber(word)
  if (
    month !== null &&
    !(word === "may" && dayNumber(words[at + 1]) === null && yearNumber(words[at + 1]) === null) &&
    !(
      word === "march" &&
      dayNumber(words[at + 1]) === null &&
      !/^(in|last|since|early|late|of)$/.test(words[at - 1] ?? "")
    )
  ) {
    const day = dayNumber(words[at + 1])
    if (day !== null && yearNumber(words[at + 1]) === null) {
      const comma = words[at + 2] === "," ? 3 : 2
      const year = yearNumber(words[at + comma])
      return dated(at, year === null ? at + 2 : at + comma + 1, year, month, day, published)
    }
    const year = yearNumber(words[at + 1]) ?? (words[at + 1] === "," ? yearNumber(words[at + 2]) : null)
    if (year !== null)
      return expression(at, at + (words[at + 1] === "," ? 3 : 2), monthOf(year, month), "month")
    return published === null
      ? null
      : expression(at, at + 1, nearestMonth(month, published, words[at - 1]), "month")
  }
  const day = dayNumber(word)
  const next = words[at + 1] === "of" ? 2 : 1
  const after = monthNumber(words[at + next] ?? "")
  if (day !== null && after !== null && /^\d/.test(word)) {
    const year = yearNumber(words[at + next + 1])
    return dated(at, at + next + (year === null ? 1 : 2), year, after, day, published)
  }
  const year = yearNumber(word)
  if (year !== null) {
    const before = words[at - 1] ?? ""
    if (
      /^(in|since|by|until|from|of|during|early|late|mid|around|for)$/.test(before) ||
      /^(early|late|mid)$/.test(words[at - 2] ?? "")
    ) {
      const part = /^(early|late|mid)$/.test(before) ? before : before === "-" ? (words[at - 2] ?? "") : ""
      if (part === "early")
        return expression(at - 1, at + 1, {first: dayOf(year, 1, 1), last: dayOf(year, 4, 30)}, "approximate")
      if (part === "late")
        return expression(
          at - 1,
          at + 1,
          {first: dayOf(year, 9, 1), last: dayOf(year, 12, 31)},
          "approximate",
        )
      if (part === "mid")
        return expression(at - 1, at + 1, {first: dayOf(year, 5, 1), last: dayOf(year, 8, 31)}, "approximate")
      return expression(at, at + 1, yearOf(year), "year")
    }
    return null
  }
  const decade = /^(1[89]|20)(\d)0s$/.exec(word)
  if (decade !== null) {
    const first = Number(`${decade[1]}${decade[2]}0`)
    return expression(at, at + 1, {first: dayOf(first, 1, 1), last: dayOf(first + 9, 12, 31)}, "approximate")
  }
  return null
}

function dated(
  from: number,
  to: number,
  year: number | null,
  month: number,
  day: number,
  published: number | null,
): Found {
  if (year !== null) {
    const exact = dayOf(year, month, day)
    return expression(from, to, {first: exact, last: exact}, "day")
  }
  if (published === null) return null
  // without a year: the nearest such day, at most half a year away
  const now = partsOf(published).year
  const candidates = [now - 1, now, now + 1].map(candidate => dayOf(candidate, month, day))
  const nearest = candidates.reduce((best, candidate) =>
    Math.abs(candidate - published) < Math.abs(best - published) ? candidate : best,
  )
  return expression(from, to, {first: nearest, last: nearest}, "day")
}

function nearestMonth(month: number, published: number, before: string | undefined): Days {
  const now = partsOf(published)
  if (before === "last") return monthOf(month < now.month ? now.year : now.year - 1, month)
  if (before === "next") return monthOf(month > now.month ? now.year : now.year + 1, month)
  let year = now.year
  if (month - now.month > 6) year--
  else if (now.month - month > 6) year++
  return monthOf(year, month)
}

function relative(
  words: readonly string[],
  at: number,
  published: number,
  tenseAt: (token: number) => Tense,
): Found {
  const word = words[at]!
  const before = words[at - 1] ?? ""
  const single = (day: number, from: number, to: number): TimeExpression =>
    expression(from, to, {first: day, last: day}, "day")
  switch (word) {
    case "today":
    case "tonight":
      return single(published, at, at + 1)
    case "yesterday":
    case "overnight":
      return word === "yesterday"
        ? single(published - 1, at, at + 1)
        : expression(at, at + 1, {first: published - 1, last: published}, "range")
    case "tomorrow":
      return single(published + 1, at, at + 1)
  }
  const weekday = weekdays.indexOf(word) + 1
  if (weekday > 0) {
    if (before === "next") return single(weekOf(published, 1).first + weekday - 1, at - 1, at + 1)
    if (before === "last") {
      const back = (weekdayOf(published) - weekday + 7) % 7
      return single(published - (back === 0 ? 7 : back), at - 1, at + 1)
    }
    const back = (weekdayOf(published) - weekday + 7) % 7
    if (tenseAt(at) === "past" || before === "since") return single(published - back, at, at + 1)
    const forward = (weekday - weekdayOf(published) + 7) % 7
    return single(published + (forward === 0 ? 7 : forward), at, at + 1)
  }
  const unit = units[word]
  if (unit !== undefined) {
    const direction =
      before === "past" || before === "previous"
        ? "last"
        : before === "coming" || before === "following"
          ? "next"
          : before
    if (direction === "this" || direction === "last" || direction === "next") {
      const offset = direction === "this" ? 0 : direction === "last" ? -1 : 1
      const now = partsOf(published)
      const from = at - 1
      if (word === "week") return expression(from, at + 1, weekOf(published, offset), "week")
      if (word === "weekend") {
        const week = weekOf(
          published,
          direction === "last" || (direction === "this" && weekdayOf(published) < 4) ? -1 : offset,
        )
        return expression(from, at + 1, {first: week.first + 5, last: week.last}, "range")
      }
      if (word === "month") return expression(from, at + 1, monthOf(now.year, now.month + offset), "month")
      if (word === "year") return expression(from, at + 1, yearOf(now.year + offset), "year")
      if (word === "days" || word === "weeks" || word === "months" || word === "years")
        return expression(from, at + 1, around(published, offset * unit * 3, unit * 2), "approximate")
    }
    if (before === "the" && word === "weekend") {
      const week = weekOf(published, weekdayOf(published) < 6 ? -1 : 0)
      return expression(at, at + 1, {first: week.first + 5, last: week.last}, "range")
    }
    return counted(words, at, unit, published)
  }
  if (word === "night" && before === "last") return single(published - 1, at - 1, at + 1)
  return null
}

const around = (published: number, offset: number, spread: number): Days => ({
  first: published + offset - spread,
  last: published + Math.min(offset + spread, offset < 0 ? 0 : offset + spread),
})

/** "three days ago", "weeks after", "for two weeks", "a 3-day visit", "the last two years", "in ten days". */
function counted(words: readonly string[], at: number, unit: number, published: number): Found {
  let from = at
  let count = wholeNumber(words[at - 1])
  if (count !== null) from = at - 1
  if (words[at - 1] === "-" && wholeNumber(words[at - 2]) !== null) {
    count = wholeNumber(words[at - 2])
    from = at - 2
    // "3-day visit" is a length; "14-year-old" is an age, "20-year rule" no length of an act
    if (unit === 0 || unit >= 30 || (words[at + 1] === "-" && words[at + 2] === "old")) return null
    return expression(
      from,
      at + 1,
      {first: published, last: published + Math.max(0, count! * unit - 1)},
      "range",
      true,
    )
  }
  if (words[from - 1] === "a" && (words[at - 1] === "few" || words[at - 1] === "couple")) from--
  const lead = words[from - 1] ?? ""
  const next = words[at + 1] ?? ""
  const vague =
    count === null ||
    /^(several|few|couple)$/.test(words[at - 1] ?? "") ||
    /^(about|around|nearly|almost|some)$/.test(lead)
  const length = (count ?? 3) * unit
  if (next === "ago" || next === "earlier" || next === "before") {
    if (!vague && unit <= 7)
      return expression(from, at + 2, {first: published - length, last: published - length}, "day")
    return expression(
      from,
      at + 2,
      vague
        ? {
            first: published - length * 2,
            last: published - Math.ceil(unit * (count === null ? 1 : count / 2)),
          }
        : around(published, -length, Math.ceil(unit / 2)),
      "approximate",
    )
  }
  // "just weeks after X": the later act is now, what it follows lies weeks back; the words date what follows "after"
  if (next === "after" && count === null && unit >= 7)
    return {
      ...expression(from, at + 2, {first: published - unit * 8, last: published - unit}, "approximate"),
      datesWhatFollows: true,
    }
  if (lead === "in" || lead === "within")
    return unit === 0
      ? null
      : expression(
          from - 1,
          at + 1,
          {first: published, last: published + length},
          vague || lead === "within" ? "approximate" : "range",
        )
  if (/^(last|past|previous)$/.test(lead))
    return expression(from - 1, at + 1, {first: published - length, last: published}, "range")
  if (/^(next|coming)$/.test(lead))
    return expression(from - 1, at + 1, {first: published + 1, last: published + length}, "range")
  if (lead === "for" && count !== null && unit > 0 && unit < 30)
    return expression(
      from - 1,
      at + 1,
      {first: published, last: published + Math.max(0, length - 1)},
      "range",
      true,
    )
  return null
}
