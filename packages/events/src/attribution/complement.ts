// What a verb of saying governs: where the clause or the quotation behind it begins.

import type {Sentence} from "@demarche/text"
import {hasTense} from "../arguments/phrase.ts"
import {
  hasClause,
  hasVerb,
  isClauseVerb,
  isMark,
  isQuoteMark,
  lower,
  nextMark,
  subordinators,
} from "./clauses.ts"
import {isQuoted} from "./quotation.ts"
import type {Segment} from "./report.ts"
import {phraseFrom, type Stretch} from "./source-phrase.ts"
import {addressing} from "./vocabulary.ts"

export type Complement = {readonly from: number; readonly kind: "clause" | "quote" | "infinitive" | "gerund"}

/** Where the clause begins that a verb of saying governs; `null` when it has none behind it. */
export function complementOf(
  sentence: Sentence,
  verb: number,
  lemma: string,
  end: number,
): Complement | null {
  const at = behindAddressee(sentence, verb, lemma, end)
  if (opensThat(sentence, at)) return {from: at + 1, kind: "clause"}
  // "has it that", "made it known that", "let the cabinet know in writing that"
  if (lower(sentence, at) === "it" || sentence.lemmas[verb] === "let")
    for (let that = at + 1; that < at + 9 && !isMark(sentence, that); that++)
      if (lower(sentence, that) === "that") return {from: that + 1, kind: "clause"}
  const late = behindPhrases(sentence, at, end)
  if (late > at && opensThat(sentence, late)) return {from: late + 1, kind: "clause"}
  const mark = nextMark(sentence, at, end)
  const between = mark - at
  if (mark < end && between < 12) {
    const quote = sentence.forms[mark] === "," || sentence.forms[mark] === ":" ? mark + 1 : mark
    if (
      quotable.test(lemma) &&
      !hasVerb(sentence, at, mark, hasTense) &&
      isQuoteMark(sentence, quote) &&
      quote < end &&
      !closes(sentence, quote)
    )
      return {from: quote, kind: "quote"}
    if (sentence.forms[mark] === ":" && mark + 1 < end) return {from: mark + 1, kind: "quote"}
  }
  if (
    lower(sentence, at) === "to" &&
    /^(VERB|AUX|ADV|PART)$/.test(sentence.upos[at + 1] ?? "") &&
    /^(claim|deny|admit|confess|profess|purport|report|say|understand)$/.test(lemma)
  )
    return {from: at + 1, kind: "infinitive"}
  if (
    sentence.xpos[at] === "VBG" &&
    /^(deny|admit|acknowledge|recall|report|confess|describe|remember|recount|recognise|see)$/.test(lemma)
  )
    return {from: at, kind: "gerund"}
  let noun = false
  // "people believed to have been killed": no clause of its own
  if (lower(sentence, at) === "to") return null
  for (let token = at; token < end; token++) {
    const word = lower(sentence, token)
    if (isMark(sentence, token)) {
      // "said that, since …": the clause is open already; "said, in Rome, that" is found by "that"
      if (sentence.forms[token] !== "," || token - at > 8) return null
      const that = thatBehindCommas(sentence, token, end)
      return that === null ? null : {from: that, kind: "clause"}
    }
    // "told a paper on condition that they would not be named"
    if (word === "that" && (hasTense(sentence, token + 1) || isTermBefore(sentence, token))) return null
    if (/^(and|or)$/.test(word) && noun && !hasTense(sentence, token + 1)) continue
    if (subordinators.test(word)) return null
    if (/^(NOUN|PROPN|PRON|NUM|DET)$/.test(sentence.upos[token]!)) noun = true
    if (noun && isClauseVerb(sentence, token)) return {from: at, kind: "clause"}
  }
  return null
}

/** "Ukraine says at least 40 aircraft, some of them bombers, were destroyed": commas within the clause. */
export function interrupted(
  sentence: Sentence,
  verb: number,
  lemma: string,
  stretch: Stretch | null,
  segment: Segment,
): Complement | null {
  return /^(say|think|believe)$/.test(lemma) &&
    stretch?.from === segment.from &&
    (/^(NOUN|PROPN|PRON|NUM|DET|ADJ)$/.test(sentence.upos[verb + 1] ?? "") ||
      lower(sentence, verb + 1) === "at") &&
    hasClause(sentence, verb + 1, segment.to)
    ? {from: verb + 1, kind: "clause"}
    : null
}

/** Where the noun phrase and time words of those spoken to end: "told a hurriedly called press conference on Monday". */
export function behindAddressee(sentence: Sentence, verb: number, lemma: string, end: number): number {
  let at = verb + 1
  while (at < end && /^(out|ADV)$/.test(sentence.upos[at] === "ADV" ? "ADV" : lower(sentence, at))) at++
  if (addressing.has(lemma)) {
    const told = phraseFrom(sentence, at, Math.min(end, at + 14))
    if (told !== null) at = told.to
  }
  return at
}

const quotable =
  /^(say|tell|add|write|report|state|announce|insist|claim|declare|argue|warn|explain|note|reply|tweet|post|stress|repeat|complain|maintain|conclude|quip|remark|observe|recall|answer|promise|deny|read|describe|confirm)$/

/** "that" before a clause, not before the verb of a relative clause: "a daily that had called him". */
export const opensThat = (sentence: Sentence, at: number): boolean =>
  /^(how|whether|why)$/.test(lower(sentence, at)) ||
  (lower(sentence, at) === "that" &&
    // "that drones had": a noun read as a verb
    (!hasTense(sentence, at + 1) || hasTense(sentence, at + 2)) &&
    !isTermBefore(sentence, at) &&
    !/^(week|day|night|month|year)$/.test(lower(sentence, at - 1)))

/** "on condition that", "on the grounds that" */
const isTermBefore = (sentence: Sentence, that: number): boolean =>
  /^(condition|grounds?)$/.test(lower(sentence, that - 1))

/** Behind times, places and manner: "said on Monday in Rome". */
function behindPhrases(sentence: Sentence, from: number, end: number): number {
  let at = from
  while (at < end && at - from < 14) {
    if (sentence.upos[at] === "ADV") at++
    else if (/^(Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day$/.test(sentence.forms[at]!)) at++
    else if (sentence.upos[at] === "ADP") {
      const phrase = phraseFrom(sentence, at + 1, end)
      const time = /^(Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day$/.test(sentence.forms[at + 1] ?? "")
      if (time) at += 2
      else if (phrase === null) return at
      else at = phrase.to
    } else return at
  }
  return at
}

function thatBehindCommas(sentence: Sentence, comma: number, end: number): number | null {
  const next = nextMark(sentence, comma + 1, Math.min(end, comma + 14))
  return sentence.forms[next] === "," && lower(sentence, next + 1) === "that"
    ? next + 2
    : lower(sentence, comma + 1) === "that" && sentence.upos[comma + 1] === "SCONJ"
      ? comma + 2
      : null
}

/** A straight quotation mark closes when one is open before it. */
const closes = (sentence: Sentence, mark: number): boolean =>
  /^(”|''|»)$/.test(sentence.forms[mark]!) || (sentence.forms[mark] === '"' && isQuoted(sentence, mark))
