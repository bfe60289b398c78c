// Time expressions of a sentence, resolved against the day of publication. Weeks run Monday to Sunday; a weekday
// takes the tense of its verb (docs: coding conventions, "Dates"). Here the words around a period: "since",
// "by the end of", "early", "from … to …"; periods themselves are read in periods.ts, lengths in lengths.ts.

import type {DatePrecision} from "@demarche/codebook"
import type {Sentence} from "@demarche/text"
import {type Days, dayOf, monthOf, partsOf, weekOf} from "./calendar.ts"
import {lengthAt} from "./lengths.ts"
import {type Period, periodAt, type TimeContext} from "./periods.ts"
import type {Tense} from "./tense.ts"
import {dayNumber, looksLikeTime, monthNumber, ordinalNumber, wholeNumber} from "./vocabulary.ts"

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

/**
 * @param published day of publication; without it only absolute dates are resolved.
 * @param tenseAt tense of the verb that governs a token.
 */
export function findTimes(
  sentence: Sentence,
  published: number | null,
  tenseAt: (token: number) => Tense,
): TimeExpression[] {
  const words = sentence.forms.map(form => form.toLowerCase())
  if (!words.some(looksLikeTime)) return []
  const context: TimeContext = {words, published, tenseAt}
  const found: TimeExpression[] = []
  for (let token = 0; token < words.length; ) {
    const expression =
      rangeAt(context, token) ??
      boundedAt(context, token) ??
      partAt(context, token) ??
      plain(periodAt(context, token)) ??
      (published === null
        ? null
        : (nextTo(context, token, found.at(-1)) ??
          daysAfter(context, token, published, found.at(-1)) ??
          lengthAt(context, token, published, found.at(-1))))
    if (expression === null || expression.to <= token) token++
    else {
      const opens = sinceWhen(context, expression)
      if (opens !== null) found.push(opens)
      found.push(expression)
      token = expression.to
    }
  }
  return found
}

/**
 * > | Relations have cooled since March, when Paris expelled the attache.
 *                                 ^^^^^ the day of what "when" opens, not the time since then
 */
function sinceWhen(context: TimeContext, {from, to}: TimeExpression): TimeExpression | null {
  const {words} = context
  if (words[from] !== "since" || words[to] !== "," || words[to + 1] !== "when") return null
  const period = periodAt(context, from + 1)
  return period === null || period.to !== to
    ? null
    : {...period, to: to + 2, isDuration: false, datesWhatFollows: true}
}

const plain = (period: Period | null): TimeExpression | null =>
  period === null ? null : {...period, isDuration: false}

const expression = (from: number, to: number, days: Days, precision: DatePrecision): TimeExpression => ({
  from,
  to,
  days,
  precision,
  isDuration: false,
})

const simpler = (context: TimeContext, at: number): Period | null => {
  const from = context.words[at] === "the" ? at + 1 : at
  return (
    partAt(context, at) ??
    periodAt(context, at) ??
    (from === at ? null : (partAt(context, from) ?? periodAt(context, from)))
  )
}

/** "from Thursday to Sunday", "between 2012 and 2014", "on Monday and Tuesday", "March to May 2019". */
function rangeAt(context: TimeContext, at: number): TimeExpression | null {
  const {words} = context
  const days = daysOfMonth(context, at)
  if (days !== null) return days
  const lead = /^(from|between|through)$/.test(words[at]!) ? 1 : 0
  const first = simpler(context, at + lead)
  if (first === null || first.from > at + lead + 1) return null
  const joint = words[first.to] ?? ""
  if (!(lead === 1 ? /^(to|until|till|and|through|-|–)$/ : /^(and|to|through|-|–)$/).test(joint)) return null
  const second = simpler(context, first.to + 1)
  if (second === null || second.precision !== first.precision) return null
  let reach = {first: first.days.first, last: second.days.last}
  // "from March to May 2019": the year stands once
  if (reach.first > reach.last && first.precision === "month") {
    const year = partsOf(second.days.first).year
    reach = {first: monthOf(year, partsOf(first.days.first).month).first, last: reach.last}
  }
  // "Saturday and Sunday" across two weeks: the first is the one before the second
  if (reach.first > reach.last && first.precision === "day")
    reach = {first: reach.first - 7 * Math.ceil((reach.first - reach.last) / 7), last: reach.last}
  if (reach.first > reach.last) return null
  // "in 1986 and 1987" is one stretch, "in May and in August" are two times
  const isWide = reach.last - reach.first > 6 && second.days.first - first.days.last > 1
  if (lead === 0 && joint === "and" && isWide) return null
  return expression(at, second.to, reach, "range")
}

/** "between 11 and 15 February", "between March 27 and 31", "from 3 to 5 May": the month stands once. */
function daysOfMonth(context: TimeContext, at: number): TimeExpression | null {
  const {words} = context
  if (!/^(from|between)$/.test(words[at]!)) return null
  const joint = (token: number): boolean => /^(and|to|until|till|-|–)$/.test(words[token] ?? "")
  const day = dayNumber(words[at + 1])
  if (day !== null && joint(at + 2)) {
    const last = periodAt(context, at + 3)
    if (
      last === null ||
      last.precision !== "day" ||
      last.from !== at + 3 ||
      last.days.first !== last.days.last
    )
      return null
    const {year, month, day: end} = partsOf(last.days.last)
    return monthNumber(words[last.from + 1]) === null || day > end
      ? null
      : expression(at, last.to, {first: dayOf(year, month, day), last: last.days.last}, "range")
  }
  const first = monthNumber(words[at + 1]) === null ? null : periodAt(context, at + 1)
  if (first === null || first.precision !== "day" || !joint(first.to)) return null
  const end = dayNumber(words[first.to + 1])
  const {year, month, day: start} = partsOf(first.days.first)
  if (end === null || end <= start || monthNumber(words[first.to + 2]) !== null) return null
  return expression(at, first.to + 2, {first: first.days.first, last: dayOf(year, month, end)}, "range")
}

const bounds: ReadonlySet<string> = new Set(
  "since by until till from before through throughout within as".split(" "),
)

/** "since August", "by Friday", "until 2020", "from Thursday", "before the end of the year", "in the night to Friday". */
function boundedAt(context: TimeContext, at: number): TimeExpression | null {
  const {words, published, tenseAt} = context
  if (words[at] === "night" && /^(to|of)$/.test(words[at + 1] ?? "")) {
    const day = simpler(context, at + 2)
    if (day === null || day.precision !== "day") return null
    const {first} = day.days
    return words[at + 1] === "of"
      ? expression(at, day.to, day.days, "day")
      : expression(at, day.to, {first: first - 1, last: first}, "range")
  }
  if (words[at] === "wake" && words[at - 1] === "the" && words[at + 1] === "of" && published !== null)
    return {
      ...expression(at - 2, at + 2, {first: published - 14, last: published}, "approximate"),
      datesWhatFollows: true,
    }
  if (words[at] === "since" && published !== null) {
    // "since the year began", "since the start of the year"
    const [article, unit, began] = words.slice(at + 1, at + 4)
    if (
      article === "the" &&
      /^(year|month|week)$/.test(unit ?? "") &&
      /^(began|started|begun)$/.test(began ?? "")
    ) {
      const period = theUnit(context, at + 1, published)
      if (period !== null) return expression(at, at + 4, {first: period.days.first, last: published}, "range")
    }
  }
  if (!bounds.has(words[at]!)) return null
  const skip = words[at] === "as" && words[at + 1] === "of" ? 2 : words[at] === "as" ? 0 : 1
  if (skip === 0) return null
  const period = simpler(context, at + skip) ?? dayOfMonth(context, at + skip)
  if (period === null || period.from > at + skip + 1) return null
  const {days} = period
  if (published === null) return words[at] === "since" ? null : {...period, from: at, isDuration: false}
  switch (words[at]) {
    case "since":
      return days.first > published
        ? null
        : expression(at, period.to, {first: days.first, last: published}, "range")
    case "from":
    case "as":
      // "the toll from the March 20 strike", "rescued from yesterday's hijacking": of that day
      if (
        words[at] === "from" &&
        /^('s|’s|[a-z]{3,})$/.test(words[period.to] ?? "") &&
        !/^(on|onwards?|to|until|till|when|after|and|in|at|by)$/.test(words[period.to]!)
      )
        return {...period, from: at, isDuration: false}
      return days.first <= published && tenseAt(at) === "past" && days.last >= published - 7
        ? expression(at, period.to, {first: days.first, last: Math.max(days.last, published)}, "range")
        : {...period, from: at, isDuration: false}
    case "throughout":
      return {...period, from: at, isDuration: false}
    case "before":
      // "before the vote on Friday" has no period here; "before Monday" is a bound, not a day
      return days.last > published
        ? expression(at, period.to, {first: published, last: days.last}, "range")
        : null
    default:
      return days.last > published
        ? expression(at, period.to, {first: Math.min(published, days.first), last: days.last}, "range")
        : {...period, from: at, isDuration: false}
  }
}

/** "the fifteenth", "the second of the month". */
function dayOfMonth({words, published, tenseAt}: TimeContext, at: number): Period | null {
  if (published === null || words[at] !== "the") return null
  const day = ordinalNumber(words[at + 1])
  if (day === null) return null
  const behind = words[at + 2] ?? ""
  const ofMonth =
    behind === "of" && /^(the|this|next|last)$/.test(words[at + 3] ?? "") && words[at + 4] === "month"
  if (!ofMonth && !/^([,.;:]|and)?$/.test(behind)) return null
  const now = partsOf(published)
  const named = ofMonth ? ["last", "this", "next"].indexOf(words[at + 3]!) - 1 : -2
  if (named > -2) {
    const first = monthOf(now.year, now.month + named).first + day - 1
    return {from: at, to: at + 5, days: {first, last: first}, precision: "day"}
  }
  const inMonth = dayOf(now.year, now.month, day)
  const shift = tenseAt(at) === "past" ? (inMonth > published ? -1 : 0) : inMonth < published ? 1 : 0
  const found = monthOf(now.year, now.month + shift).first + day - 1
  return {from: at, to: ofMonth ? at + 5 : at + 2, days: {first: found, last: found}, precision: "day"}
}

/** Words that a part of a period begins with. */
const partWords: ReadonlySet<string> = new Set(
  "early mid late earlier later end beginning start middle close half quarter days weeks months week hours".split(
    " ",
  ),
)

/** "early 1999", "mid-2014", "late last month", "the end of the year", "earlier this week", "the first half of 2019". */
function partAt(context: TimeContext, at: number): TimeExpression | null {
  const {words, published} = context
  const word = words[at] ?? ""
  if (!partWords.has(word) && !word.includes("-")) return null
  const glued = /^(early|mid|late)-(.+)$/.exec(word)
  if (glued !== null) {
    const inner = periodAt(
      {...context, words: ["in", glued[2]!, ...words.slice(at + 1)], tenseAt: () => context.tenseAt(at)},
      1,
    )
    return inner === null ? null : part(at, at + inner.to, inner.days, glued[1]!, inner.precision)
  }
  if (/^(early|mid|late)$/.test(word)) {
    const gap = /^(in|on|[-–])$/.test(words[at + 1] ?? "") ? 2 : 1
    const the = words[at + gap] === "the" ? 1 : 0
    const inner = periodAt(context, at + gap + the)
    if (inner === null || inner.from > at + gap + the) return null
    return inner.precision === "day" || inner.days.first === inner.days.last
      ? {...inner, from: at, isDuration: false}
      : part(at, inner.to, inner.days, word, inner.precision)
  }
  if (published !== null && (word === "earlier" || word === "later")) {
    const inner = periodAt(context, words[at + 1] === "in" ? at + 3 : at + 1)
    const the = words[at + 1] === "in" && words[at + 2] === "the"
    const period = inner ?? (the ? theUnit(context, at + 2, published) : null)
    if (period === null || period.from > at + 3) return null
    const {first, last} = period.days
    if (period.precision === "day") return {...period, from: at, isDuration: false}
    if (first <= published && published <= last)
      return expression(
        at,
        period.to,
        word === "earlier" ? {first, last: published} : {first: published, last},
        "range",
      )
    return {...period, from: at, isDuration: false}
  }
  const of =
    /^(end|beginning|start|middle|close|half|quarter|days|weeks|months|week|hours)$/.test(word) &&
    words[at + 1] === "of"
  if (!of) return null
  const inner =
    periodAt(context, at + 2) ??
    (words[at + 2] === "the" && published !== null ? theUnit(context, at + 2, published) : null)
  if (inner === null || inner.from > at + 2) return null
  const before = words[at - 1] ?? ""
  const {first, last} = inner.days
  if (word === "end" || word === "close") return bounded(context, at, inner)
  if (word === "beginning" || word === "start")
    return inner.days.last - first === 6
      ? expression(at, inner.to, {first, last: first + 1}, "range")
      : part(at, inner.to, inner.days, "early", inner.precision)
  if (word === "middle") return part(at, inner.to, inner.days, "mid", inner.precision)
  const count =
    before === "second"
      ? 2
      : before === "third"
        ? 3
        : before === "fourth"
          ? 4
          : before === "first"
            ? 1
            : before === "last"
              ? 0
              : null
  if (count === null)
    return word === "hours" && before === "early" ? {...inner, from: at, isDuration: false} : null
  const {year, month} = partsOf(first)
  if (word === "half" && inner.precision === "year")
    return expression(
      at - 1,
      inner.to,
      {first: dayOf(year, count === 1 ? 1 : 7, 1), last: count === 1 ? dayOf(year, 6, 30) : last},
      "range",
    )
  if (word === "quarter" && inner.precision === "year" && count > 0)
    return expression(
      at - 1,
      inner.to,
      {first: dayOf(year, count * 3 - 2, 1), last: monthOf(year, count * 3).last},
      "range",
    )
  if (word === "week" && inner.precision === "month") {
    const start = count === 0 ? last - 6 : dayOf(year, month, 1) + (count - 1) * 7
    return expression(at - 1, inner.to, {first: start, last: Math.min(last, start + 6)}, "range")
  }
  if (/^(days|weeks|months|hours)$/.test(word))
    return part(at - 1, inner.to, inner.days, count === 0 ? "late" : "early", inner.precision)
  return null
}

/** "the week", "the month", "the year": the one of publication. */
function theUnit({words}: TimeContext, at: number, published: number): Period | null {
  const now = partsOf(published)
  const days =
    words[at + 1] === "week"
      ? weekOf(published)
      : words[at + 1] === "month"
        ? monthOf(now.year, now.month)
        : words[at + 1] === "year"
          ? {first: dayOf(now.year, 1, 1), last: dayOf(now.year, 12, 31)}
          : null
  return days === null ? null : {from: at, to: at + 2, days, precision: "range"}
}

/** "by the end of the year": from now to then; "at the end of May": its last third. */
function bounded({words, published}: TimeContext, at: number, {to, days}: Period): TimeExpression {
  const lead = words[at - 1] === "the" ? words[at - 2] : words[at - 1]
  if (/^(by|before|until|till)$/.test(lead ?? "") && published !== null && published <= days.last)
    return expression(
      at,
      to,
      {first: Math.max(published, lead === "until" ? published : published), last: days.last},
      "range",
    )
  const third = Math.max(1, Math.floor((days.last - days.first + 1) / 3))
  return expression(at, to, {first: days.last - third + 1, last: days.last}, "approximate")
}

/** A third of a period, by the calendar for years: early January to April, mid May to August, late September on. */
function part(from: number, to: number, days: Days, which: string, precision: DatePrecision): TimeExpression {
  if (precision === "year") {
    const {year} = partsOf(days.first)
    const [first, last] = which === "early" ? [1, 4] : which === "mid" ? [5, 8] : [9, 12]
    return expression(from, to, {first: dayOf(year, first, 1), last: monthOf(year, last).last}, "approximate")
  }
  const third = Math.floor((days.last - days.first + 1) / 3)
  const first = which === "early" ? days.first : which === "mid" ? days.first + third : days.last - third + 1
  const last = which === "early" ? days.first + third - 1 : which === "mid" ? days.last - third : days.last
  return expression(from, to, {first, last}, "approximate")
}

/** "within hours", "within the hour", "within an hour": where these words end. */
function hoursBehind(words: readonly string[], at: number): number | null {
  const unit = /^(the|an|a|two|three)$/.test(words[at + 1] ?? "") ? at + 2 : at + 1
  return /^hours?$/.test(words[unit] ?? "") && words[unit + 1] !== "of" ? unit + 1 : null
}

/** "the next day", "a day later", "the following night": counted from the day told before in the sentence. */
function nextTo(
  {words, published, tenseAt}: TimeContext,
  at: number,
  before: TimeExpression | undefined,
): TimeExpression | null {
  if (published === null) return null
  const isNext =
    /^(next|following)$/.test(words[at]!) && /^(day|night|morning|evening)$/.test(words[at + 1] ?? "")
  const isLater =
    /^(a|one)$/.test(words[at]!) && /^(day|week)$/.test(words[at + 1] ?? "") && words[at + 2] === "later"
  // "shot in Washington a day earlier", "killed two days prior"
  const isEarlier =
    /^(earlier|prior)$/.test(words[at + 2] ?? "") &&
    /^days?$/.test(words[at + 1] ?? "") &&
    // "met for four days earlier this month"
    !(words[at - 1] === "for" && /^(this|last|in)$/.test(words[at + 3] ?? ""))
  const count = isEarlier ? (/^(a|one)$/.test(words[at]!) ? 1 : wholeNumber(words[at])) : null
  // "brought an offer on Saturday, but she turned it down within the hour": on the day told before
  const hours = /^within$/.test(words[at]!) ? hoursBehind(words, at) : null
  const isGone = before !== undefined && before.precision === "day" && before.days.last <= published
  if (hours !== null && isGone && before.datesWhatFollows !== true)
    return expression(at, hours, before.days, "day")
  // "said on Sunday that troops had taken the town two days earlier": from the day told before
  if (count !== null && (before === undefined || before.precision === "day")) {
    const day = (before?.days.first ?? published) - count
    return expression(at, at + 3, {first: day, last: day}, "day")
  }
  const isBefore =
    (/^(day|night|evening)$/.test(words[at]!) &&
      words[at - 1] === "the" &&
      /^(before|earlier)$/.test(words[at + 1] ?? "") &&
      !/^[a-z]/.test(words[at + 2] ?? "")) ||
    (words[at] === "previous" && words[at + 1] === "day")
  if (!isNext && !isLater && !isBefore) return dayOfMonthAlone({words, published, tenseAt}, at)
  const step = isBefore ? -1 : words[at + 1] === "week" ? 7 : 1
  // without a day told before, the news is of the day of publication
  const anchor = before === undefined ? (isBefore ? published : null) : before.days.last
  if (anchor === null) return null
  const day = anchor + step
  return expression(at, at + (isLater ? 3 : 2), {first: day, last: day}, "day")
}

/**
 * "two days after": the act told behind these words lies that much before the one told first.
 *
 * > | Macron reappoints Lecornu four days after he resigned.
 *                                             ^ dated
 */
function daysAfter(
  {words}: TimeContext,
  at: number,
  published: number,
  before: TimeExpression | undefined,
): TimeExpression | null {
  if (!/^days?$/.test(words[at]!) || words[at + 1] !== "after") return null
  const count = wholeNumber(words[at - 1])
  if (count === null || /^(few|several|couple)$/.test(words[at - 1] ?? "")) return null
  // "suspended mining for 30 days after", "cut the stay from 90 days to 30 days after"
  if (/^(for|to|of)$/.test(words[at - 2] ?? "")) return null
  // "Ten days after Cyclone Idai, the army sent …": no act stands behind "after"
  const comma = words.indexOf(",", at)
  if (
    comma > 0 &&
    comma - at < 6 &&
    !words.slice(at + 2, comma).some(word => /(ed|was|were|had)$/.test(word))
  )
    return null
  const anchor = before !== undefined && before.precision === "day" ? before.days.last : published
  const day = anchor - count
  return {...expression(at - 1, at + 2, {first: day, last: day}, "day"), datesWhatFollows: true}
}

/** "on the second of the month". */
function dayOfMonthAlone(context: TimeContext, at: number): TimeExpression | null {
  if (context.words[at] !== "the" || !/^(on|from)$/.test(context.words[at - 1] ?? "")) return null
  return plain(dayOfMonth(context, at))
}
