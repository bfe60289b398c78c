// Words, marks and clauses, read along the line.

import type {Sentence} from "@demarche/text"
import {hasTense} from "../arguments/phrase.ts"

/** The word in small letters; empty outside the sentence. */
export const lower = (sentence: Sentence, token: number): string =>
  (sentence.forms[token] ?? "").toLowerCase()

export const isMark = (sentence: Sentence, token: number): boolean =>
  /^([,;:()[\]“”"«»—–]|--|``|'')$/.test(sentence.forms[token] ?? ".") || isStop(sentence, token)

const isStop = (sentence: Sentence, token: number): boolean => /^[.?!]+$/.test(sentence.forms[token] ?? ".")

export const isQuoteMark = (sentence: Sentence, token: number): boolean =>
  /^([“”"«»]|``|'')$/.test(sentence.forms[token] ?? "")

/** A finite verb, or a past tense read as a participle between its subject and its object: "strikes killed eleven people". */
export const isClauseVerb = (sentence: Sentence, token: number): boolean =>
  hasTense(sentence, token) ||
  (sentence.xpos[token] === "VBN" &&
    /^(NOUN|PROPN)$/.test(sentence.upos[token - 1] ?? "") &&
    ((/^(DET|NUM|ADJ|NOUN|PROPN|PRON)$/.test(sentence.upos[token + 1] ?? "") &&
      !isTimeBehind(sentence, token + 1)) ||
      /^(down|up|off|out|back|away|over)$/.test(lower(sentence, token + 1))))

/** "a memoir published this week": a time and no object */
const isTimeBehind = (sentence: Sentence, token: number): boolean =>
  /^(this|last|next|that)$/.test(lower(sentence, token)) &&
  /^(week|month|year|morning|afternoon|evening|night|spring|summer|autumn|winter|weekend)$/.test(
    lower(sentence, token + 1),
  )

/** The words behind a token, in small letters. */
export const following = (sentence: Sentence, token: number, count: number): string => {
  let text = ""
  for (let at = token + 1; at <= token + count; at++)
    text += `${text === "" ? "" : " "}${lower(sentence, at)}`
  return text
}

/** First mark at or after a token, within the segment. */
export function nextMark(sentence: Sentence, from: number, end: number): number {
  let at = from
  while (at < end && !isMark(sentence, at)) at++
  return at
}

export const isVerb = (sentence: Sentence, token: number): boolean =>
  sentence.upos[token] === "VERB" || hasTense(sentence, token)

export function hasVerb(
  sentence: Sentence,
  from: number,
  to: number,
  test: (sentence: Sentence, token: number) => boolean,
): boolean {
  for (let at = from; at < to; at++) if (test(sentence, at)) return true
  return false
}

export function hasClause(sentence: Sentence, from: number, to: number): boolean {
  let relative = false
  for (let at = from; at < to; at++) {
    if (sentence.forms[at] === ",") relative = false
    if (/^(who|which|whose|whom)$/.test(lower(sentence, at))) relative = true
    else if (isClauseVerb(sentence, at) && !relative) return true
    else if (isClauseVerb(sentence, at)) relative = false
  }
  return false
}

/** Whether an auxiliary stands before the verb, with adverbs between at most. */
export const isBeforeVerb = (sentence: Sentence, verb: number, auxiliary: RegExp): boolean => {
  for (let at = verb - 1; at >= 0 && at > verb - 4; at--) {
    if (auxiliary.test(lower(sentence, at))) return true
    if (!/^(ADV|PART|AUX)$/.test(sentence.upos[at]!)) return false
  }
  return false
}

/** Words that open a clause of their own. */
export const subordinators: RegExp =
  /^(as|after|before|when|while|if|since|because|although|though|where|who|which|until|unless|whereas|whose|whom|and|but|or|lest|once|now|whatever)$/
