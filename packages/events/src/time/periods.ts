// Periods with a name: days, months, seasons, years, decades, weekdays, "last week", "this weekend", "today".

import type {DatePrecision} from "@demarche/codebook"
import {type Days, dayOf, monthOf, partsOf, weekdayOf, weekOf, yearOf} from "./calendar.ts"
import type {Tense} from "./tense.ts"
import {
  dayNumber,
  decadeWords,
  feasts,
  maybePeriod,
  monthNumber,
  ordinalNumber,
  seasons,
  weekdays,
  yearNumber,
} from "./vocabulary.ts"

/** What a time expression is read against. */
export interface TimeContext {
  readonly words: readonly string[]
  /** Day of publication; without it only absolute dates are read. */
  readonly published: number | null
  readonly tenseAt: (token: number) => Tense
}

export interface Period {
  readonly from: number
  /** Behind its last token. */
  readonly to: number
  readonly days: Days
  readonly precision: DatePrecision
}

const one = (from: number, to: number, day: number): Period => ({
  from,
  to,
  days: {first: day, last: day},
  precision: "day",
})

/** "the 3 p.m. Monday" of a name: no day that words could date. */
const namedDays = /^(ash|good|black|holy|palm|bloody|easter|maundy|super|cyber|bright|whit|fat|giving)$/
const needsLead =
  /^(in|last|next|since|early|late|of|by|until|till|from|to|for|this|through|and|between|during|before|after|mid|end|-|–)$/

export function periodAt(context: TimeContext, at: number): Period | null {
  const {words, published} = context
  const word = words[at] ?? ""
  if (!maybePeriod(word)) return null
  return (
    isoDate(word, at) ??
    feastAt(context, at) ??
    monthOrDate(context, at) ??
    seasonAt(context, at) ??
    decadeAt(context, at) ??
    yearAt(context, at) ??
    (published === null ? null : (weekdayAt(context, at, published) ?? relativeAt(context, at, published)))
  )
}

function isoDate(word: string, at: number): Period | null {
  const iso = /^(\d{4})-(\d\d)-(\d\d)$/.exec(word)
  return iso === null ? null : one(at, at + 1, dayOf(Number(iso[1]), Number(iso[2]), Number(iso[3])))
}

/** Days ahead within which a day without its year is taken to come, whatever the tense. */
const atHand = 45

/** Days back within which such a day is taken to be gone, whatever the tense. */
const justGone = 45

/** A day without its year: by tense the last or the next one; a week either way is told of freely. */
function nearestDay(published: number, month: number, day: number, tense: Tense): number {
  const now = partsOf(published).year
  const candidates = [now - 1, now, now + 1].map(year => dayOf(year, month, day))
  // "a ban goes into effect on January 30", told on the 28th, is no ban of last year
  const soon = candidates.find(candidate => candidate > published && candidate - published <= atHand)
  if (soon !== undefined) return soon
  // "missiles that he agreed to supply on July 7", told on the 18th: nobody names a day of next summer without its year
  const gone = candidates.find(candidate => candidate <= published && published - candidate <= justGone)
  if (gone !== undefined) return gone
  const fitting = candidates.filter(
    candidate => tense === "planned" || (tense === "past" ? candidate <= published : candidate >= published),
  )
  return fitting.reduce(
    (best, candidate) => (Math.abs(candidate - published) < Math.abs(best - published) ? candidate : best),
    fitting[0] ?? candidates[1]!,
  )
}

function feastAt({words, published, tenseAt}: TimeContext, at: number): Period | null {
  for (const [name, month, day] of feasts) {
    if (name[0] !== words[at] || !name.every((part, i) => words[at + i] === part)) continue
    const to = at + name.length
    const year = yearNumber(words[to]) ?? (words[to] === "," ? yearNumber(words[to + 1]) : null)
    if (year !== null) return one(at, words[to] === "," ? to + 2 : to + 1, dayOf(year, month, day))
    // "before Christmas" is no day
    if (published === null || /^(before|after|by|for|a|the|of)$/.test(words[at - 1] ?? "")) return null
    return one(at, to, nearestDay(published, month, day, tenseAt(at)))
  }
  return null
}

/** Days known by their date alone, when an attack is told of; recalled. */
const darkDays: ReadonlyMap<string, number> = new Map([
  ["10-7", dayOf(2023, 10, 7)],
  ["9-11", dayOf(2001, 9, 11)],
  ["1-6", dayOf(2021, 1, 6)],
])

/** "the October 7 attacks", "the January 6 riot": not of this year. */
function darkDay({words, published}: TimeContext, period: Period | null): Period | null {
  if (period === null || period.precision !== "day" || published === null) return period
  const behind = words.slice(period.to, period.to + 3).join(" ")
  if (
    !/^(terror(ist)? |massacre )?(attacks?|massacre|assault|riots?|insurrection|pogrom|hijackings)\b/.test(
      behind,
    )
  )
    return period
  if (words.slice(period.from, period.to).some(word => yearNumber(word) !== null)) return period
  const {month, day, year} = partsOf(period.days.first)
  const known = darkDays.get(`${month}-${day}`)
  return known === undefined || partsOf(known).year >= year || published < known
    ? period
    : {...period, days: {first: known, last: known}}
}

function monthOrDate(context: TimeContext, at: number): Period | null {
  return darkDay(context, plainDate(context, at))
}

function plainDate({words, published, tenseAt}: TimeContext, at: number): Period | null {
  const day = dayNumber(words[at]) ?? ordinalNumber(words[at])
  if (day !== null && (/^\d/.test(words[at]!) || words[at - 1] === "the")) {
    const gap = words[at + 1] === "of" ? 2 : 1
    const month = monthNumber(words[at + gap])
    if (month !== null && (gap === 2 || /^\d/.test(words[at]!))) {
      const comma = words[at + gap + 1] === "," && yearNumber(words[at + gap + 2]) !== null ? 1 : 0
      const year = yearNumber(words[at + gap + 1 + comma])
      const to = at + gap + 1
      if (year !== null) return one(at, to + comma + 1, dayOf(year, month, day))
      return published === null ? null : one(at, to, nearestDay(published, month, day, tenseAt(at)))
    }
  }
  const word = words[at]!
  const month = monthNumber(word)
  if (month === null) return null
  const next = words[at + 1]
  const year = yearNumber(next) ?? (next === "," ? yearNumber(words[at + 2]) : null)
  const dayAfter = dayNumber(next) ?? (next === "the" ? ordinalNumber(words[at + 2]) : null)
  // "may" and "march" are verbs more often than months, "mar" and "jan" names
  if (
    /^(may|march|mar|jan)$/.test(word) &&
    year === null &&
    dayAfter === null &&
    (!needsLead.test(words[at - 1] ?? "") ||
      // "plan to march on the treasury"
      (words[at - 1] === "to" && monthNumber(words[at - 2]) === null))
  )
    return null
  if (dayAfter !== null && yearNumber(next) === null) {
    const behind = at + (next === "the" ? 3 : 2)
    const comma = words[behind] === "," ? 1 : 0
    const itsYear = yearNumber(words[behind + comma])
    if (itsYear !== null) return one(at, behind + comma + 1, dayOf(itsYear, month, dayAfter))
    return published === null ? null : one(at, behind, nearestDay(published, month, dayAfter, tenseAt(at)))
  }
  if (year !== null)
    return {from: at, to: at + (next === "," ? 3 : 2), days: monthOf(year, month), precision: "month"}
  if (published === null) return null
  const before = words[at - 1] ?? ""
  const now = partsOf(published)
  // "October last year", "June this year"
  if (words[at + 2] === "year" && /^(last|this|next)$/.test(next ?? "")) {
    const offset = next === "last" ? -1 : next === "next" ? 1 : 0
    return {from: at, to: at + 3, days: monthOf(now.year + offset, month), precision: "month"}
  }
  const isNamed = before === "last" || before === "next"
  const goesBack = before === "last" || before === "since" || (before !== "next" && tenseAt(at) === "past")
  const isAfter = before === "last" ? month >= now.month : month > now.month
  const isBefore = before === "next" ? month <= now.month : month < now.month
  // "was to withdraw by January", told in March: the one that is nearer
  const ahead = (month - now.month + 12) % 12
  if (!isNamed && tenseAt(at) === "planned")
    return {
      from: at,
      to: at + 1,
      days: monthOf(now.year, now.month + (ahead > 6 ? ahead - 12 : ahead)),
      precision: "month",
    }
  const inYear = goesBack ? (isAfter ? now.year - 1 : now.year) : isBefore ? now.year + 1 : now.year
  return {from: isNamed ? at - 1 : at, to: at + 1, days: monthOf(inYear, month), precision: "month"}
}

function seasonAt({words, published, tenseAt}: TimeContext, at: number): Period | null {
  const first = seasons.get(words[at]!)
  if (first === undefined) return null
  const gap = words[at + 1] === "of" ? 2 : 1
  let year = yearNumber(words[at + gap])
  let to = at + gap + 1
  let from = at
  const before = words[at - 1] ?? ""
  if (year === null) {
    if (published === null) return null
    const now = partsOf(published)
    to = at + 1
    const byYear =
      gap === 2 && words[at + 3] === "year" ? words[at + 2] : words[at + 2] === "year" ? words[at + 1] : ""
    if (byYear === "last" || byYear === "this" || byYear === "next") {
      year = now.year + (byYear === "last" ? -1 : byYear === "next" ? 1 : 0)
      to = at + gap + 2
    } else if (before === "last") {
      year = first + 2 < now.month ? now.year : now.year - 1
      from = at - 1
    } else if (before === "next") {
      year = first > now.month ? now.year : now.year + 1
      from = at - 1
    } else if (before === "this") {
      year = now.year
      from = at - 1
    } else if (
      before === "the" &&
      /^(in|of|during|since|for)$/.test(words[at - 2] ?? "") &&
      words[at] !== "fall"
    ) {
      year =
        tenseAt(at) === "past"
          ? first > now.month
            ? now.year - 1
            : now.year
          : first < now.month
            ? now.year + 1
            : now.year
    } else return null
  } else if (words[at] === "fall" && gap === 2 && before !== "the") return null
  const start = dayOf(year, first, 1)
  return {from, to, days: {first: start, last: monthOf(year, first + 2).last}, precision: "range"}
}

function decadeAt({words}: TimeContext, at: number): Period | null {
  const digits = /^((?:1[5-9]|20)\d)0s$/.exec(words[at]!)
  const word = decadeWords.get(words[at]!)
  if (digits === null && (word === undefined || words[at - 1] !== "the")) return null
  const year = digits === null ? 1900 + word! : Number(`${digits[1]}0`)
  return {
    from: at,
    to: at + 1,
    days: {first: dayOf(year, 1, 1), last: dayOf(year + 9, 12, 31)},
    precision: "approximate",
  }
}

const papers =
  /^(treaty|statute|agreement|accord|constitution|law|pact|convention|act|charter|code|protocol)$/

function yearAt({words, published}: TimeContext, at: number): Period | null {
  const span = /^((?:1[5-9]|20)\d\d)[-–](\d\d|\d{4})$/.exec(words[at]!)
  const spaced =
    yearNumber(words[at]) !== null &&
    /^[-–]$/.test(words[at + 1] ?? "") &&
    /^(\d\d|\d{4})$/.test(words[at + 2] ?? "")
  if (span !== null || spaced) {
    const [first, last] = span === null ? [words[at]!, words[at + 2]!] : [span[1]!, span[2]!]
    const end = Number(last.length === 2 ? first.slice(0, 2) + last : last)
    if (end > Number(first))
      return {
        from: at,
        to: at + (span === null ? 3 : 1),
        days: {first: dayOf(Number(first), 1, 1), last: dayOf(end, 12, 31)},
        precision: "range",
      }
  }
  const year = yearNumber(words[at])
  if (year === null) return null
  const before = words[at - 1] ?? ""
  // "suspended the treaty of 1960": names the paper
  if (before === "of" && papers.test(words[at - 2] ?? "")) return null
  const found: Period = {from: at, to: at + 1, days: yearOf(year), precision: "year"}
  if (
    /^(in|since|by|until|till|from|of|during|early|late|mid|around|circa|for|to|and|between|before|after|year|back|,|-|–)$/.test(
      before,
    )
  )
    return before === "," && !/^(in|since)$/.test(words[at - 2] ?? "") ? null : found
  // "the 2014 protests": a year gone by, before a noun; "signed a 2014 pact", but not "broke a 2014 pact"
  const isPast = published !== null && year < partsOf(published).year
  const isMade = before === "a" && making.test(words[at - 2] ?? "")
  return isPast &&
    (isMade || /^(the|his|her|its|their|'s|’s|disputed|deadly|bloody|failed)$/.test(before)) &&
    /^[a-z]/.test(words[at + 1] ?? "")
    ? found
    : null
}

const making = /^(brokered|mediated|negotiated|signed|concluded|sealed|led|staged)$/

function weekdayAt({words, tenseAt}: TimeContext, at: number, published: number): Period | null {
  const weekday = weekdays.indexOf(words[at]!) + 1
  if (weekday === 0) return null
  const before = words[at - 1] ?? ""
  if (namedDays.test(before)) return null
  // "every Friday" is no day
  if (before === "every" || before === "each") return null
  const partOfDay = /^(morning|afternoon|evening|night)$/.test(words[at + 1] ?? "") ? 1 : 0
  const behind = at + 1 + partOfDay
  // "Tuesday of last week", "Friday last week", "Monday next week"
  const gap = words[behind] === "of" ? 1 : 0
  if (words[behind + gap + 1] === "week" && /^(last|this|next)$/.test(words[behind + gap] ?? "")) {
    const which = words[behind + gap]
    const offset = which === "last" ? -1 : which === "next" ? 1 : 0
    return one(at, behind + gap + 2, weekOf(published, offset).first + weekday - 1)
  }
  const back = (weekdayOf(published) - weekday + 7) % 7
  if (before === "next") return one(at - 1, behind, weekOf(published, 1).first + weekday - 1)
  if (before === "last" || before === "past") return one(at - 1, behind, published - (back === 0 ? 7 : back))
  if (before === "this") {
    const day = weekOf(published).first + weekday - 1
    return one(at - 1, behind, day < published && tenseAt(at) === "future" ? day + 7 : day)
  }
  if (before === "coming") return one(at - 1, behind, published + 7 - back)
  if (tenseAt(at) === "past" || before === "since") return one(at, behind, published - back)
  // "will fly to Washington on Sunday", told on a Sunday; "from Monday" begins with the next
  return one(at, behind, published + (before === "from" ? 7 - back : (7 - back) % 7))
}

function relativeAt({words, tenseAt}: TimeContext, at: number, published: number): Period | null {
  const word = words[at]!
  const next = words[at + 1] ?? ""
  const isPartOfDay = /^(morning|afternoon|evening|night)$/.test(next)
  if (word === "today" || word === "tonight") return one(at, at + 1, published)
  if (word === "yesterday") return one(at, at + (isPartOfDay ? 2 : 1), published - 1)
  if (word === "tomorrow") return one(at, at + (isPartOfDay ? 2 : 1), published + 1)
  if (
    word === "overnight" ||
    (word === "night" &&
      /^(during|in)$/.test(words[at - 2] ?? "") &&
      words[at - 1] === "the" &&
      next !== "to" &&
      next !== "of")
  )
    return {from: at, to: at + 1, days: {first: published - 1, last: published}, precision: "range"}
  if (word === "last" && next === "night") return one(at, at + 2, published - 1)
  if (word === "this" && isPartOfDay) return one(at, at + 2, published)
  if (word === "dawn" && /^(at|before)$/.test(words[at - 1] ?? "") && next !== "on")
    return one(at - 1, at + 1, published)
  if (word === "day" && words[at - 1] === "the" && next === "before" && words[at + 2] === "yesterday")
    return one(at - 1, at + 3, published - 2)
  if (word === "day" && words[at - 1] === "the" && next === "after" && words[at + 2] === "tomorrow")
    return one(at - 1, at + 3, published + 2)
  if (word === "weekend" && /^(the|at|over)$/.test(words[at - 1] ?? "")) {
    const offset = tenseAt(at) === "past" ? (weekdayOf(published) < 6 ? -1 : 0) : 0
    const week = weekOf(published, offset)
    return {from: at, to: at + 1, days: {first: week.first + 5, last: week.last}, precision: "range"}
  }
  const lead = /^(past|previous)$/.test(word)
    ? "last"
    : word === "coming" || word === "following"
      ? "next"
      : word
  if (lead !== "this" && lead !== "last" && lead !== "next" && lead !== "that") return null
  const offset = lead === "last" ? -1 : lead === "next" ? 1 : 0
  const now = partsOf(published)
  const period = (days: Days, precision: DatePrecision): Period => ({from: at, to: at + 2, days, precision})
  if (next === "weekend") {
    const isGone =
      weekdayOf(published) < 6 &&
      (lead === "last" || (lead !== "next" && tenseAt(at) === "past" && weekdayOf(published) < 4))
    const week = weekOf(
      published,
      isGone ? -1 : lead === "next" ? (weekdayOf(published) < 6 ? 0 : 1) : lead === "last" ? -1 : 0,
    )
    return period({first: week.first + 5, last: week.last}, "range")
  }
  // "the last week of May" is a part of May
  if (lead === "that" || words[at + 2] === "of") return null
  // "over the last week": the seven days before, not the week before
  if (
    next === "week" &&
    word === "last" &&
    /^(over|during|in)$/.test(words[at - 2] ?? "") &&
    words[at - 1] === "the"
  )
    return period({first: published - 7, last: published}, "range")
  if (next === "day" && /^(last|past)$/.test(word) && words[at - 1] === "the")
    return period({first: published - 1, last: published}, "range")
  if (next === "week" && word === "past") return period({first: published - 7, last: published}, "range")
  if (next === "week") return period(weekOf(published, offset), "week")
  if (next === "month") return period(monthOf(now.year, now.month + offset), "month")
  if (next === "year") return period(yearOf(now.year + offset), "year")
  if (next === "decade")
    return period(
      lead === "next"
        ? {first: published, last: dayOf(now.year + 10, 12, 31)}
        : {
            first: dayOf(now.year + offset * 10, 1, 1),
            last: lead === "last" ? published : dayOf(now.year + 9, 12, 31),
          },
      "approximate",
    )
  if (next === "quarter") {
    const first = now.month - ((now.month - 1) % 3) + offset * 3
    return period({first: monthOf(now.year, first).first, last: monthOf(now.year, first + 2).last}, "range")
  }
  const length =
    next === "days" ? 1 : next === "weeks" ? 7 : next === "months" ? 30 : next === "years" ? 365 : 0
  if (length > 0)
    return period(
      lead === "next"
        ? {first: published + length, last: published + length * 5}
        : {first: published - length * 5, last: published},
      "approximate",
    )
  return null
}
