// The period over which a trend is told: "since 2014", "over the last two years", "in recent months", "for decades".

import type {DatePrecision} from "@demarche/codebook"
import type {Sentence} from "@demarche/text"
import {lower} from "../attribution/clauses.ts"
import {dayOf, partsOf} from "../time/calendar.ts"
import {findTimes} from "../time/find-times.ts"
import {tenseReader} from "../time/tense.ts"
import {wholeNumber} from "../time/vocabulary.ts"

export interface PeriodTold {
  readonly from: number
  readonly to: number
  /** First day `null` when the words do not tell it: "in recent months". */
  readonly first: number | null
  readonly last: number | null
  readonly precision: DatePrecision
}

const unit = /^(weeks?|months?|years?|decades?|centur(?:y|ies))$/

/** The period in a stretch of tokens, "since" first; the words in front of the stretch count too. */
export function periodIn(
  sentence: Sentence,
  from: number,
  to: number,
  published: number | null,
): PeriodTold | null {
  const end = Math.min(sentence.forms.length, to + 12)
  let best: PeriodTold | null = null
  for (let at = Math.max(0, from - 6); at < end; at++) {
    const one =
      lower(sentence, at) === "since" ? sinceAt(sentence, at, published) : lengthAt(sentence, at, published)
    if (one === null || (at >= to && sentence.forms.slice(to, at).some(form => /^[;.]$/.test(form)))) continue
    if (best === null || (best.first === null && one.first !== null)) best = one
    if (best.first !== null) break
  }
  return best ?? spanTold(sentence, from, to, published)
}

/** "between 2009 and 2014", "last year": a stretch of at least four weeks that the words name. */
function spanTold(sentence: Sentence, from: number, to: number, published: number | null): PeriodTold | null {
  const time = findTimes(sentence, published, tenseReader(sentence)).find(
    ({days, ...one}) =>
      one.from >= from - 6 &&
      one.to <= to + 2 &&
      days.last - days.first >= 27 &&
      days.first <= (published ?? days.first),
  )
  return time === undefined
    ? null
    : {
        from: time.from,
        to: time.to,
        first: time.days.first,
        last: published === null ? time.days.last : Math.min(published, time.days.last),
        precision: time.precision,
      }
}

/** "since 2014", "since early May", "since the coup of July 2023", "since the election" */
function sinceAt(sentence: Sentence, at: number, published: number | null): PeriodTold | null {
  const times = findTimes(sentence, published, tenseReader(sentence))
  const time = times.find(
    one => one.to > at + 1 && one.from <= at + 9 && (one.from <= at + 2 || noStop(sentence, at, one.from)),
  )
  if (time !== undefined && (published === null || time.days.first <= published))
    return {
      from: at,
      to: Math.max(time.to, at + 2),
      first: time.days.first,
      last: published,
      precision: "range",
    }
  let to = at + 1
  while (to < sentence.forms.length && to - at < 8 && !/^[,;:.]$/.test(sentence.forms[to]!)) to++
  return {from: at, to, first: null, last: published, precision: "approximate"}
}

const noStop = (sentence: Sentence, from: number, to: number): boolean =>
  !sentence.forms.slice(from, to).some(form => /^[,;:.]$/.test(form))

/** A unit of time with "last", "past", "recent", a number, "for", "in" before it. */
function lengthAt(sentence: Sentence, at: number, published: number | null): PeriodTold | null {
  const word = lower(sentence, at)
  if (/^(lately|recently)$/.test(word))
    return {from: at, to: at + 1, first: null, last: published, precision: "approximate"}
  if (!unit.test(word)) return null
  let from = at - 1
  const before = lower(sentence, from)
  // "half a century", "a decade", "three years"
  let count: number | null = /^(a|an)$/.test(before)
    ? 1
    : /^(past|last)$/.test(before) && !/s$/.test(word)
      ? 1
      : numberOf(before)
  if (before === "a" && lower(sentence, from - 1) === "half") {
    count = 0.5
    from--
  }
  if (count !== null && /^(past|last|previous|the)$/.test(before) === false) from--
  if (/^(few|several|many)$/.test(before)) from--
  const lead = (offset: number): string => lower(sentence, from - offset)
  const isLast = /^(past|last|recent)$/.test(lower(sentence, at - 1)) || /^(past|last)$/.test(lead(0))
  if (/^(past|last|recent)$/.test(lead(0))) from--
  if (lead(0) === "the") from--
  const hasLead = /^(over|in|during|for|within|after|of|throughout)$/.test(lead(0))
  // "in three years" without "last" tells of what is past as well as of what comes; "each year" tells none
  if (!isLast && !hasLead) return null
  if (!isLast && lead(0) === "of" && lower(sentence, from) !== "years") return null
  if (/^(week|weeks)$/.test(word) && !isLast && lead(0) !== "for") return null
  const first =
    count === null || published === null || before === "recent" ? null : back(published, count, word)
  return {
    from: hasLead ? from : from + 1,
    to: at + 1,
    first,
    last: published,
    precision: first === null ? "approximate" : "range",
  }
}

const numberOf = (word: string): number | null =>
  /^(few|several|couple|many)$/.test(word) ? null : wholeNumber(word)

/** The same day so many weeks, months or years before. */
function back(day: number, count: number, word: string): number {
  if (/^week/.test(word)) return day - Math.round(count * 7)
  const months = Math.round(
    count * (/^month/.test(word) ? 1 : /^year/.test(word) ? 12 : /^decade/.test(word) ? 120 : 1200),
  )
  const {year, month, day: ofMonth} = partsOf(day)
  const zero = year * 12 + month - 1 - months
  return dayOf(Math.floor(zero / 12), (zero % 12) + 1, ofMonth)
}
