// How far the words reach that a source set beside them covers.

import type {Sentence} from "@demarche/text"
import {hasTense} from "../arguments/phrase.ts"
import {hasClause, isMark, lower, nextMark, subordinators} from "./clauses.ts"
import type {Segment} from "./report.ts"

/** Does a clause stand open before the source, and how far does the source reach? */
export function covered(
  sentence: Sentence,
  ownFrom: number,
  ownTo: number,
  joined: string,
  segment: Segment,
): {from: number; to: number} {
  let start = segment.from
  // the last clause before the source
  for (let at = segment.from + 1; at < ownFrom; at++) {
    const word = lower(sentence, at)
    if (
      (sentence.forms[at - 1] === "," &&
        /^(and|but|while|though|although|because|whereas|so|whose|which|who|as|nor|yet|or|where|when)$/.test(
          word,
        )) ||
      (/^(whose|which)$/.test(word) && at > segment.from)
    )
      start = at
  }
  if (
    /^(and|but|yet|nor|or|while|because|that)$/.test(joined) &&
    hasClause(sentence, segment.from, ownFrom)
  ) {
    // "…, but, the minister said, it has not": only what comes
    return {from: ownTo, to: segment.to}
  }
  const subordinate =
    /^(if|unless|so|after|before|when|while|though|although|as|since|once|should|had|were|because|in|on|under|at|until|contrary|during|whatever)$/.test(
      lower(sentence, segment.from),
    )
  const next = nextMark(sentence, ownTo, segment.to)
  if (cutsClause(sentence, segment.from, start, ownFrom, ownTo)) return {from: start, to: segment.to}
  const relative = start > segment.from ? 1 : 0
  if (!hasClause(sentence, start + relative, ownFrom) || isOpen(sentence, ownFrom - 1))
    return {from: segment.from, to: segment.to}
  // "If the Senate published it, the director said, mobs might storm": the main clause follows
  if (subordinate && hasClause(sentence, next, segment.to) && !mainBefore(sentence, segment.from, ownFrom))
    return {from: segment.from, to: segment.to}
  return {from: segment.from, to: continues(sentence, next, segment.to) ? segment.to : ownFrom}
}

/**
 * A source between the subject and the verb of a second clause tells that clause alone.
 *
 * > | Marchers poured blood on the gate, while the garrison, a spokesman said, had not stirred.
 *                                        ^from here          ^source
 */
const cutsClause = (
  sentence: Sentence,
  from: number,
  start: number,
  ownFrom: number,
  ownTo: number,
): boolean =>
  start > from &&
  /^(but|yet|while|whereas|though|although)$/.test(lower(sentence, start)) &&
  sentence.forms[ownFrom - 1] === "," &&
  sentence.forms[ownTo] === "," &&
  hasClause(sentence, from, start - 1) &&
  !hasClause(sentence, start + 1, ownFrom) &&
  hasTense(sentence, ownTo + 1)

/** Is there a finite clause in front that no subordinator opens? "On Monday police shot a man, …" */
function mainBefore(sentence: Sentence, from: number, to: number): boolean {
  const first = lower(sentence, from)
  if (/^(in|on|under|at|during|after|before|contrary|since|as|until)$/.test(first)) {
    // a phrase, not a clause, when no finite verb stands before its comma or no comma stands at all
    let comma = from
    while (comma < to && sentence.forms[comma] !== ",") comma++
    return comma + 1 < to ? hasClause(sentence, comma, to - 1) : true
  }
  let comma = from
  while (comma < to && sentence.forms[comma] !== ",") comma++
  return comma + 1 < to && hasClause(sentence, comma, to - 1)
}

/** "he has not, his chaplain said, begged": the verb group is cut in two. */
const isOpen = (sentence: Sentence, comma: number): boolean => {
  const last = isMark(sentence, comma) ? comma - 1 : comma
  return (
    /^(AUX|SCONJ|CCONJ)$/.test(sentence.upos[last] ?? "") || /^(to|not|that)$/.test(lower(sentence, last))
  )
}

/** What follows a source set behind still belongs to what it reports, unless a new clause begins. */
function continues(sentence: Sentence, mark: number, end: number): boolean {
  let at = mark
  while (at < end && isMark(sentence, at)) at++
  if (at >= end) return false
  const word = lower(sentence, at)
  if (/^(if|unless|and|that)$/.test(word)) return word !== "and" || !opensClause(sentence, at + 1, end)
  if (subordinators.test(word)) return false
  if (/^(adding|saying|having|citing|calling)$/.test(word)) return word === "adding"
  // "hours after denouncing", "a day before the vote"
  for (let near = at; near < at + 4; near++)
    if (/^(after|before|when)$/.test(lower(sentence, near))) return false
  // "Of the money voted for schools, the auditor found, Ottawa had spent nothing": what stood in front was no clause
  return (sentence.forms[mark] === "," && opensClause(sentence, at, end)) || !hasClause(sentence, at, end)
}

/** Has the clause a subject of its own before its verb? */
function opensClause(sentence: Sentence, from: number, end: number): boolean {
  let noun = false
  for (let at = from; at < end && !isMark(sentence, at); at++) {
    if (hasTense(sentence, at)) return noun
    if (/^(NOUN|PROPN|PRON|NUM)$/.test(sentence.upos[at]!)) noun = true
  }
  return false
}
