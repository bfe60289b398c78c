// Acts of an earlier time: told by a year, a decade or a count of years, whether or not the day of publication is known.

import type {Sentence} from "@demarche/text"
import {daysOfClause} from "../arguments/inserted-clauses.ts"
import {hasTense} from "../arguments/phrase.ts"
import {dayOf, partsOf} from "../time/calendar.ts"
import {isOfGrounds} from "../time/days-of-grounds.ts"
import type {TimeExpression} from "../time/find-times.ts"
import {decadeWords, isYear} from "../time/vocabulary.ts"
import {lemmaAt, speech, verbGroup, wordAt} from "./stretch.ts"

/** "More than about two weeks" before publication (docs: annotation guide, section 3). */
export const NEWS_DAYS = 21

const season =
  /^(spring|summer|autumn|fall|winter|early|late|mid|end|beginning|start|year|boom|war|christmas|easter)$/
const month =
  /^(january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|aug|sept|oct|nov|dec)\.?$/

/**
 * A year that names a thing and dates no act.
 *
 * > | suspended the Indus Waters Treaty of 1960 | the disputed 2024 elections
 *                                        ^^^^                ^^^^
 */
function isYearOfName(sentence: Sentence, year: number): boolean {
  const before = wordAt(sentence, year - 1)
  const next = sentence.upos[year + 1]
  if (
    (next === "NOUN" || next === "ADJ" || next === "PROPN") &&
    !/^(in|since|by|until|of|during|from|to)$/.test(before) &&
    !month.test(before)
  )
    return !hasTense(sentence, year + 1)
  if (before !== "of") return false
  // "during the siege of 1948", "In the siege of 1993"
  for (let at = year - 2; at >= 0 && year - at < 6; at--) {
    const word = wordAt(sentence, at)
    if (/^(during|through|throughout)$/.test(word) || (at === 0 && /^(in|after)$/.test(word))) return false
  }
  const head = wordAt(sentence, year - 2)
  return !season.test(head) && !month.test(head) && !/^\d+(st|nd|rd|th)?$/.test(head)
}

/** No other verb with a tense, no semicolon and no clause word between. */
function isClear(sentence: Sentence, from: number, to: number, own: ReadonlySet<number>): boolean {
  for (let at = from; at < to; at++) {
    if (/^[;:]$/.test(sentence.forms[at]!)) return false
    if (own.has(at)) continue
    if (sentence.upos[at] === "VERB" && sentence.xpos[at] !== "VB" && sentence.deprels[at] !== "amod")
      return false
    if (
      /^(which|who|whom|whose|when|where|that|while|because|but|although|though)$/.test(wordAt(sentence, at))
    )
      return false
  }
  return true
}

/** Last day that the words can mean, and where the words stand. */
function lastDayTold(
  sentence: Sentence,
  at: number,
  published: number | null,
): {readonly last: number | null; readonly from: number; readonly to: number} | null {
  const form = wordAt(sentence, at)
  if (isYear(form) && !isYearOfName(sentence, at)) {
    const before = wordAt(sentence, at - 1)
    // what has gone on since then goes on
    if (
      [1, 2, 3].some(
        back =>
          wordAt(sentence, at - back) === "since" || (back > 1 && wordAt(sentence, at - back) === "from"),
      )
    )
      return null
    const dated =
      /^(in|of|until|till|by|during|throughout|year)$/.test(before) ||
      (before === "from" && at < 3) ||
      wordAt(sentence, at - 1) === "between" ||
      month.test(before) ||
      (/^\d{1,2}$|^,$/.test(before) && month.test(wordAt(sentence, at - 2).replace(",", ""))) ||
      (before === "," && month.test(wordAt(sentence, at - 3)))
    if (!dated) return null
    let last = dayOf(Number(form), 12, 31)
    const monthAt = [at - 1, at - 2, at - 3].find(token => month.test(wordAt(sentence, token)))
    if (monthAt !== undefined && published !== null)
      last = dayOf(Number(form), monthNumber(wordAt(sentence, monthAt)), 28)
    return {last, from: at - 1, to: at + 1}
  }
  if ((form.length === 5 && /^(1[5-9]|20)\d0s$/.test(form)) || decadeWords.has(form))
    return {last: null, from: at - 1, to: at + 1}
  // "for three decades Thailand sheltered"; not "apologised for decades of abuse"
  if (
    form === "decades" &&
    wordAt(sentence, at + 1) !== "of" &&
    (wordAt(sentence, at - 2) === "for" || wordAt(sentence, at - 1) === "for")
  )
    return {last: null, from: at - 2, to: at + 1}
  // "forty years ago", "two decades earlier", "eighty years before"
  if (
    /^(ago|earlier|before)$/.test(form) &&
    /^(year|decade|century|generation)s?$/.test(lemmaAt(sentence, at - 1))
  )
    return {last: null, from: at - 2, to: at + 1}
  return null
}

const monthNumber = (word: string): number =>
  ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"].indexOf(
    word.slice(0, 3),
  ) + 1

/** "until November 1942, when partisans blew up": the year dates the clause that it opens. */
export const behindWhen = (sentence: Sentence, to: number): number =>
  sentence.forms[to] === "," && wordAt(sentence, to + 1) === "when" ? to + 2 : to

/**
 * The year of a vote or a war at which, or behind which, something was done.
 *
 * > | Tens of thousands took to the streets at the 2013 election. | The opposition staged rallies after the 1999 vote.
 *                       ^act                   ^^^^ ^noun                                          ^^^^
 */
function yearOfOccasion(sentence: Sentence, act: number, published: number | null): string | null {
  if (published === null || sentence.xpos[act] !== "VBD") return null
  const {forms, upos, lemmas} = sentence
  for (let at = act + 1; at < forms.length && at - act < 9; at++) {
    if (/^[,;:]$/.test(forms[at]!) || hasTense(sentence, at)) return null
    if (!isYear(wordAt(sentence, at))) continue
    const before = wordAt(sentence, at - 2)
    if (wordAt(sentence, at - 1) !== "the" || !/^(at|during|in|after|before|following)$/.test(before))
      return null
    const noun = upos[at + 1] === "NOUN" && upos[at + 2] === "NOUN" ? at + 2 : at + 1
    const year = Number(wordAt(sentence, at))
    const isOver = year < partsOf(published).year - (/^(after|following)$/.test(before) ? 1 : 0)
    return occasion.test(lemmas[noun] ?? "") && isOver ? String(year) : null
  }
  return null
}

const occasion =
  /^(election|vote|poll|referendum|ballot|runoff|war|coup|uprising|revolution|revolt|crisis|famine|earthquake|flood|massacre|siege|invasion|offensive|campaign)$/

/** "the 2012 attack", "his 2024 martial law declaration": the year is part of the act's name. */
function yearOfNoun(sentence: Sentence, noun: number, published: number | null): string | null {
  if (sentence.upos[noun] !== "NOUN" && sentence.upos[noun] !== "PROPN") return null
  for (let at = noun - 1; at >= 0 && noun - at < 5; at--) {
    const form = wordAt(sentence, at)
    if (isYear(form)) {
      const last = dayOf(Number(form), 12, 31)
      return published === null || last < published - NEWS_DAYS ? form : null
    }
    if (!/^(ADJ|NOUN|PROPN)$/.test(sentence.upos[at]!)) return null
  }
  return null
}

/** "after eight years of negotiations": they are over. */
function yearsOf(sentence: Sentence, noun: number): string | null {
  if (sentence.upos[noun] !== "NOUN") return null
  for (let at = noun - 1; at > 0 && noun - at < 4; at--) {
    if (wordAt(sentence, at) !== "of" || !/^(years|decades)$/.test(wordAt(sentence, at - 1))) continue
    for (let back = at - 2; back >= 0 && at - back < 6; back--)
      if (/^(after|following)$/.test(wordAt(sentence, back))) return "years of"
  }
  return null
}

/** "the May shooting": the month that came last is over. */
function monthOfNoun(sentence: Sentence, noun: number, published: number | null): string | null {
  if (published === null || sentence.upos[noun] !== "NOUN") return null
  const at = noun - 1
  const form = sentence.forms[at] ?? ""
  if (!/^[A-Z][a-z]{2,}$/.test(form) || !month.test(form.toLowerCase())) return null
  // "the Women's March protests"
  if (/^(PART|PROPN)$/.test(sentence.upos[at - 1] ?? "")) return null
  const {year, month: now} = partsOf(published)
  const told = monthNumber(form.toLowerCase())
  const last = dayOf(told > now ? year - 1 : year, told, 28)
  return last < published - NEWS_DAYS ? form : null
}

/** "previously arrested", "once banned", "captured earlier in the war", "freed after being detained for 8 months". */
function longAgo(sentence: Sentence, verb: number): string | null {
  if (!/^VB[DN]$/.test(sentence.xpos[verb]!)) return null
  const {words} = verbGroup(sentence, verb)
  for (const [at, word] of words.entries()) {
    if (/^(previously|formerly)$/.test(word)) return word
    if (word === "once" && !/^(again|more)$/.test(words[at + 1] ?? "") && !/^(has|have|'ve)$/.test(words[0]!))
      return word
  }
  if (wordAt(sentence, verb + 1) === "earlier" && wordAt(sentence, verb + 2) === "in") return "earlier in"
  if (!/^(acl|advcl)/.test(sentence.deprels[verb]!)) return null
  for (let at = verb + 1; at < sentence.forms.length && at - verb < 12; at++) {
    if (/^[,;:]$/.test(sentence.forms[at]!) || sentence.upos[at] === "VERB") return null
    if (!/^(months|years)$/.test(wordAt(sentence, at))) continue
    for (let back = at - 1; back > verb && at - back < 5; back--)
      if (wordAt(sentence, back) === "for") return `for … ${wordAt(sentence, at)}`
  }
  return null
}

/** No other verb stands between an act and the words that date it. */
export function isNear(sentence: Sentence, act: ReadonlySet<number>, time: TimeExpression): boolean {
  const own = new Set(act)
  for (const token of act) {
    const head = sentence.heads[token]!
    // "the withdrawal began in June": the verb of a noun is its own
    if (
      head >= 0 &&
      (sentence.deprels[token] === "conj" ||
        (/^(NOUN|PROPN)$/.test(sentence.upos[token]!) && /^(nsubj|obj)/.test(sentence.deprels[token]!)))
    )
      own.add(head)
  }
  return [...act].some(token =>
    token < time.from
      ? isClear(sentence, token + 1, time.from, own)
      : isClear(sentence, time.to, verbGroup(sentence, token).from, own),
  )
}

/**
 * The verb of the sentence, which a day at its head dates over all that stands between.
 *
 * > | In May 1940, five days after taking office, Churchill asked Roosevelt for old destroyers.
 *                                                           ^
 */
const isMainVerb = (sentence: Sentence, token: number): boolean => {
  const head = sentence.heads[token]!
  return (
    sentence.xpos[token] === "VBD" &&
    (head < 0 ||
      (sentence.heads[head] === -1 &&
        speech.test(lemmaAt(sentence, head)) &&
        head < token &&
        sentence.children[token]!.some(child => sentence.deprels[child]!.startsWith("nsubj")) &&
        !sentence.children[token]!.some(child => sentence.deprels[child] === "mark")))
  )
}

/** Joined to a verb, or what the past deed of a verb was done for: "in 2021 diverted a jet to arrest a blogger". */
const sharesTime = ({heads, deprels, xpos}: Sentence, token: number): boolean => {
  const above = heads[token]!
  if (above < 0) return false
  return (
    deprels[token] === "conj" || (deprels[token] === "advcl" && xpos[token] === "VB" && xpos[above] === "VBD")
  )
}

/** Words of a closed past that date the act, or `null`. */
export function closedPast(
  sentence: Sentence,
  act: ReadonlySet<number>,
  published: number | null,
): string | null {
  // "trained and equipped": what dates the first dates the second
  const own = new Set(act)
  for (const token of act) if (sharesTime(sentence, token)) own.add(sentence.heads[token]!)
  const tokens = [...act].sort((a, b) => a - b)
  for (let at = 0; at < sentence.forms.length; at++) {
    const told = lastDayTold(sentence, at, published)
    if (told === null) continue
    if (told.last !== null && published !== null && told.last > published - NEWS_DAYS) continue
    if (daysOfClause(sentence, [told], tokens).length === 0) continue
    if (tokens.some(token => isOfGrounds(sentence, told.from, token))) continue
    const behind = tokens.find(token => token >= told.to)
    const before = tokens.findLast(token => token < told.from + 1)
    if (tokens.some(token => /^(has|have|'ve)$/.test(verbGroup(sentence, token).words[0] ?? ""))) continue
    const near =
      (before !== undefined && told.from - before < 22 && isClear(sentence, before + 1, told.from, own)) ||
      (behind !== undefined &&
        behind - told.to < 22 &&
        isClear(sentence, behindWhen(sentence, told.to), verbGroup(sentence, behind).from, own))
    const opens = told.from <= 1 && tokens.some(token => token >= told.to && isMainVerb(sentence, token))
    if (near || opens) return sentence.forms.slice(Math.max(0, told.from), told.to).join(" ")
  }
  for (const token of tokens) {
    const named =
      yearOfNoun(sentence, token, published) ??
      yearOfOccasion(sentence, token, published) ??
      monthOfNoun(sentence, token, published) ??
      yearsOf(sentence, token) ??
      longAgo(sentence, token)
    if (named !== null) return named
  }
  // "Forty years after they met"
  for (const token of tokens) {
    const from = verbGroup(sentence, token).from
    for (let at = from - 1; at > 0 && from - at < 10; at--) {
      if (/^[,;]$/.test(sentence.forms[at]!) || hasTense(sentence, at)) break
      if (!hasTense(sentence, token) && sentence.xpos[token] !== "VBN") break
      if (
        /^(after|since)$/.test(wordAt(sentence, at)) &&
        (/^(years|decades|centuries)$/.test(wordAt(sentence, at - 1)) ||
          // "two months after half a million people had marched"
          (verbGroup(sentence, token).words[0] === "had" &&
            (wordAt(sentence, at - 1) === "months" ||
              (wordAt(sentence, at - 1) === "weeks" && !/^(two|2)$/.test(wordAt(sentence, at - 2))))) ||
          // "a year after its soldiers drove them out"
          (wordAt(sentence, at - 1) === "year" && wordAt(sentence, at - 2) === "a") ||
          (wordAt(sentence, at - 1) === "day" && wordAt(sentence, at - 4) === "year"))
      )
        return `${wordAt(sentence, at - 1)} ${wordAt(sentence, at)}`
    }
  }
  return null
}

/** Told in the past tense, or by a noun: the present of headlines is today's. */
export function mayBePast(sentence: Sentence, top: number): boolean {
  const xpos = sentence.xpos[top] ?? ""
  const words = verbGroup(sentence, top).words
  // "shut", "put", "let" look alike in both tenses
  const looksAlike = /^(shut|put|let|set|cut|hit|quit|beat|bet|cast|spread|thrust)$/.test(
    wordAt(sentence, top),
  )
  // "until police shot dead three": no present, whatever the tagger makes of it
  const isPast = wordAt(sentence, top) === "shot"
  if (/^(VBZ|VBP)$/.test(xpos) && !isPast && !(looksAlike && words.length === 0)) return false
  return !words.some(word => /^(is|are|will|'s|am)$/.test(word))
}

/** A time expression that only names a thing: "the treaty of 1960", "the parade of September 3". */
export function namesOnly(sentence: Sentence, time: TimeExpression): boolean {
  const lead = wordAt(sentence, time.from) === "of" ? time.from : time.from - 1
  if (
    wordAt(sentence, lead) === "of" &&
    sentence.upos[lead - 1] === "NOUN" &&
    !season.test(wordAt(sentence, lead - 1))
  )
    return true
  for (let at = time.from; at < time.to; at++)
    if (isYear(wordAt(sentence, at))) return time.to - time.from <= 2 && isYearOfName(sentence, at)
  return false
}
