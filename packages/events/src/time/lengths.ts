// Lengths of time: "three days ago", "weeks after", "for two weeks", "a 3-day visit", "the last two years", "in ten days".

import type {DatePrecision} from "@demarche/codebook"
import {type Days, monthOf, partsOf, yearOf} from "./calendar.ts"
import type {TimeExpression} from "./find-times.ts"
import {periodAt, type TimeContext} from "./periods.ts"
import {unitDays, wholeNumber} from "./vocabulary.ts"

const found = (
  from: number,
  to: number,
  days: Days,
  precision: DatePrecision,
  isDuration = false,
): TimeExpression => ({from, to, days, precision, isDuration})

const around = (day: number, spread: number, published: number): Days => ({
  first: day - spread,
  last: day < published ? Math.min(day + spread, published) : day + spread,
})

/** An expression whose unit ("days") stands at token `at`, with the number and the words around it. */
export function lengthAt(
  context: TimeContext,
  at: number,
  published: number,
  before: TimeExpression | undefined,
): TimeExpression | null {
  const {words, tenseAt} = context
  const unit = unitDays.get(words[at]!)
  if (unit === undefined) return null
  let from = at
  let count = wholeNumber(words[at - 1])
  if (count !== null) from = at - 1
  if (words[at - 1] === "-" && wholeNumber(words[at - 2]) !== null) {
    count = wholeNumber(words[at - 2])!
    // "3-day visit" is a length; "14-year-old" is an age, "20-year rule" no length of an act
    if (unit === 0 || unit >= 30 || words[at + 1] === "-") return null
    return found(
      at - 2,
      at + 1,
      {first: published, last: published + Math.max(0, count * unit - 1)},
      "range",
      true,
    )
  }
  if (words[from - 1] === "a" && /^(few|couple)$/.test(words[at - 1] ?? "")) from--
  if (words[at - 1] === "of" && words[at - 2] === "couple") {
    count = 2
    from = words[at - 3] === "a" ? at - 3 : at - 2
  }
  const lead = words[from - 1] ?? ""
  const next = words[at + 1] ?? ""
  const isVague =
    count === null ||
    /^(several|few|couple|of)$/.test(words[at - 1] ?? "") ||
    /^(about|around|nearly|almost|some|roughly|over)$/.test(lead)
  const length = (count ?? 3) * unit
  if (next === "ago" || (next === "earlier" && !/^[a-z]/.test(words[at + 2] ?? ""))) {
    const to = at + 2
    if (unit === 0) return found(from, to, {first: published, last: published}, "day")
    if (!isVague && unit === 1)
      return found(from, to, {first: published - length, last: published - length}, "day")
    if (!isVague && unit === 365) return found(from, to, yearOf(partsOf(published).year - count!), "year")
    if (!isVague && unit >= 7 && unit < 365) {
      const {year, month, day} = partsOf(published)
      const inMonth = monthOf(year, month - count!)
      const then = unit === 30 ? Math.min(inMonth.first + day - 1, inMonth.last) : published - length
      return found(from, to, {first: then, last: then}, "approximate")
    }
    if (!isVague)
      return found(from, to, around(published - length, Math.ceil(unit / 2), published), "approximate")
    // "nearly seven years ago"
    if (count !== null && !/^(several|few|couple|of|over)$/.test(words[at - 1] ?? "") && unit >= 30)
      return found(from, to, around(published - length, Math.ceil(unit / 2), published), "approximate")
    const least = count === null ? unit : Math.ceil(length / 2)
    return found(from, to, {first: published - length * 2, last: published - least}, "approximate")
  }
  // "just weeks after X": the later act is now, what it follows lies weeks back; the words date what follows "after"
  if (next === "after" && (count === null || /^(just|only|barely)$/.test(lead)) && unit >= 7)
    return {
      ...found(
        from,
        at + 2,
        count === null
          ? {first: published - unit * 8, last: published - unit}
          : around(published - length, Math.ceil(unit / 2), published),
        "approximate",
      ),
      datesWhatFollows: true,
    }
  if (next === "after" && count !== null && unit >= 7)
    return yearsAfter(context, {at, from, unit, count}, published, before)
  if (next === "after" || next === "before" || next === "later") return null
  if (unit === 0) {
    const days = Math.ceil((count ?? Number(words[at - 1])) / 24)
    return /^hours?$/.test(words[at]!) &&
      days >= 1 &&
      !(lead === "within" && next === "of") &&
      /^(last|past|previous|within|next|in)$/.test(lead)
      ? found(
          from - 1,
          at + 1,
          lead === "next"
            ? {first: published, last: published + days}
            : {first: published - days, last: published},
          "range",
        )
      : null
  }
  if (lead === "in" && count !== null) {
    if (tenseAt(from) === "past")
      return found(from - 1, at + 1, {first: published - length, last: published}, "range")
    return isVague || unit > 7
      ? found(
          from - 1,
          at + 1,
          {first: published + Math.ceil(length / 2), last: published + Math.ceil(length * 1.5)},
          "approximate",
        )
      : found(from - 1, at + 1, {first: published + length, last: published + length}, "day")
  }
  // "within three hours of the first pictures"
  if (lead === "within" && next === "of") return null
  if (lead === "within") {
    const span = (count ?? 3) * unit
    // "have deported more than a thousand within a week"
    const days =
      tenseAt(from) === "past"
        ? {first: published - span, last: published}
        : {first: published, last: published + span}
    return found(from - 1, at + 1, days, "range")
  }
  if (count !== null && /^(last|past|previous)$/.test(lead))
    return found(from - 1, at + 1, {first: published - length, last: published}, "range")
  if (count !== null && /^(next|coming|following)$/.test(lead))
    return found(from - 1, at + 1, {first: published + 1, last: published + length}, "range")
  if (lead === "for" && count !== null && unit < 30) {
    // "for three days from Friday", "for three days in October"
    if (/^(from|starting|beginning|in)$/.test(next)) {
      const start = periodAt(context, next === "in" || words[at + 2] !== "on" ? at + 2 : at + 3)
      if (start !== null && next === "in") return null
      if (start !== null)
        return found(
          from - 1,
          start.to,
          {first: start.days.first, last: start.days.first + Math.max(0, length - 1)},
          "range",
        )
    }
    const days = isGoingOn(words, from - 1)
      ? {first: published - length, last: published}
      : {first: published, last: published + Math.max(0, length - 1)}
    return found(from - 1, at + 1, days, "range", true)
  }
  return null
}

/**
 * What stands behind "after" lies that long before the day told first, or before the news.
 *
 * > | The generals freed her five years after her arrest.
 *                            ^^^^^^^^^^^^^^^^     ^^^^^^ dated
 */
function yearsAfter(
  {words}: TimeContext,
  {
    at,
    from,
    unit,
    count,
  }: {readonly at: number; readonly from: number; readonly unit: number; readonly count: number},
  published: number,
  before: TimeExpression | undefined,
): TimeExpression | null {
  // "jailed for three years after a trial", "spent two years after", "to reopen within two months after"
  if (
    /^(for|to|of|in|within|next|first|last|past|another|additional|further|more|spend|spent|serve|served|lasted|took)$/.test(
      words[from - 1] ?? "",
    )
  )
    return null
  // "after the coup of 2019": it has a day of its own
  if (words.slice(at + 2, at + 22).some(word => /^\d{4}$/.test(word) || months.test(word))) return null
  const anchor = before === undefined || before.datesWhatFollows === true ? null : before.days
  if (anchor !== null && anchor.last - anchor.first > unit) return null
  const length = count * unit
  const days =
    anchor === null
      ? around(published - length, Math.ceil(unit / 2), published)
      : around(anchor.first - length, Math.ceil(unit / 2), published)
  return {...found(from, at + 2, days, "approximate"), datesWhatFollows: true}
}

const months = /^(january|february|march|april|may|june|july|august|september|october|november|december)$/

/**
 * What has gone on until today lies behind; a measure set for a time lies ahead.
 *
 * > | Rebels have occupied the village for two weeks. | The court has suspended the party for two weeks.
 *            ^^^^ ^                    ^for                                              ^ ahead
 */
function isGoingOn(words: readonly string[], before: number): boolean {
  for (let at = before - 1; at >= 0 && before - at < 14; at--) {
    if (/^([.,;:]|to|that|which|who|will|would)$/.test(words[at]!)) return false
    if (/^(has|have|'ve|’ve)$/.test(words[at]!)) {
      const behind = words.slice(at + 1, before)
      return behind.some(
        (word, place) => lasting.test(word) || (/ing$/.test(word) && behind[place - 1] === "been"),
      )
    }
  }
  return false
}

const lasting =
  /^(occupied|besieged|held|blocked|blockaded|shelled|bombarded|bombed|controlled|surrounded|encircled|fought|protested|rallied|camped|picketed|ruled)$/
