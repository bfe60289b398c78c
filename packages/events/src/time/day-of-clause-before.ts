// A clause joined by "and" goes on in the day that the clause before it tells.
//
// > | On May 5 the ministry banned the paper, and officers raided its office. | Crowds marched on Monday until police beat them.
//     ^^^^^^^^              ^before                        ^act                               ^^^^^^^^^             ^act

import type {Sentence} from "@demarche/text"
import {headWithin, speech} from "../acts/reach.ts"
import {verbGroup} from "../modality/stretch.ts"
import type {TimeExpression} from "./find-times.ts"

/** Words that set the time of a clause apart from that of the one before. */
const apart =
  /^(later|earlier|since|previously|already|now|still|today|meanwhile|yesterday|again|recently|formerly|once|ago|then|subsequently|eventually)$/i

/** A verb told in the past, by itself or with "was" or "had". */
function isPast(sentence: Sentence, verb: number): boolean {
  if (sentence.upos[verb] !== "VERB") return false
  if (sentence.xpos[verb] === "VBD") return true
  return sentence.xpos[verb] === "VBN" && /^(was|were|had)$/i.test(verbGroup(sentence, verb).words[0] ?? "")
}

const isPluperfect = (sentence: Sentence, verb: number): boolean =>
  /^had$/i.test(verbGroup(sentence, verb).words[0] ?? "")

/** Where a clause begins that goes on from the verb above it; `null` where it does not. */
function jointOf(sentence: Sentence, top: number): number | null {
  const {deprels, children, forms, upos, xpos} = sentence
  if (deprels[top] === "advcl") {
    if (xpos[top] === "VBG" && forms[top - 1] === ",") return top - 1
    return children[top]!.find(child => child < top && /^(until|till)$/i.test(forms[child]!)) ?? null
  }
  if (!/^(conj|parataxis)$/.test(deprels[top]!)) return null
  for (let at = top - 1; at >= 0 && top - at < longest; at--) {
    if (/^(and|;)$/i.test(forms[at]!) && !joinsNouns(sentence, at, top)) return at
    if (/^[,:]$|^but$/.test(forms[at]!) || upos[at] === "VERB") return null
  }
  return null
}

/** "Kenya and Uganda laid an embargo": within the subject. */
const joinsNouns = ({heads, deprels, upos}: Sentence, and: number, top: number): boolean => {
  const joined = heads[and]!
  return (
    deprels[and] === "cc" &&
    joined > and &&
    joined < top &&
    deprels[joined] === "conj" &&
    upos[joined] !== "VERB" &&
    /^(NOUN|PROPN|PRON)$/.test(upos[heads[joined]!] ?? "") &&
    heads[joined]! < and &&
    !/^(obl|obj|nmod)/.test(deprels[heads[joined]!]!)
  )
}

/** So many words a subject may have. */
const longest = 10

/** The time hangs on the verb itself or on what it is done to, and on no clause between. */
function isOfVerb(sentence: Sentence, {from, to}: TimeExpression, verb: number): boolean {
  // "the aide, who left on May 3, thanked them"
  if (to <= verb && sentence.forms.slice(to, verb).includes(",")) return false
  const head = headWithin(sentence, from, to)
  for (let at = sentence.heads[head]!, steps = 0; at >= 0 && steps < 4; at = sentence.heads[at]!, steps++) {
    if (at === verb) return true
    if (sentence.upos[at] === "VERB" || /^(acl|advcl|ccomp|appos|conj)/.test(sentence.deprels[at]!))
      return false
  }
  return false
}

/**
 * A verb of the clause above stands between.
 *
 * > | The bishop, who fled on May 2, thanked Peru, and the deputies renewed their plea.
 *                     ^before        ^                              ^top
 */
const isClosed = ({xpos, heads}: Sentence, before: number, joint: number): boolean => {
  for (let at = heads[before]!; at >= 0; at = heads[at]!)
    if (at > before && at < joint && xpos[at] === "VBD") return true
  return false
}

/** Words in answer to what was done, by somebody else, may come on another day. */
const answers = /^(ACCUSE|REQUEST|REJECT|THREATEN|SUPPORT|AGREE|CONCEDE)$/

/** The verb from which the clause of another goes on, and where that clause begins. */
function goesOnFrom(
  sentence: Sentence,
  top: number,
): {readonly before: number; readonly joint: number} | null {
  const joint = jointOf(sentence, top)
  const isParticiple = sentence.xpos[top] === "VBG" && sentence.deprels[top] === "advcl"
  if (joint === null || !(isParticiple || isPast(sentence, top))) return null
  const before = sentence.heads[top]!
  if (before < 0 || before > joint || !isPast(sentence, before) || isClosed(sentence, before, joint))
    return null
  // "said on Monday that …, and police arrested": the day of the telling
  if (speech.test(sentence.lemmas[before]!)) return null
  return isPluperfect(sentence, top) && !isPluperfect(sentence, before) ? null : {before, joint}
}

/** The clause has words of its own for when it was. */
const hasOwnTime = (
  {forms, children}: Sentence,
  times: readonly TimeExpression[],
  joint: number,
  top: number,
): boolean =>
  forms.slice(joint, top).some(form => apart.test(form)) ||
  children[top]!.some(child => child > top && apart.test(forms[child]!)) ||
  times.some(({from}) => from > joint && from < top + farthest)

/** A day or two, or a month, that something was done in. */
const isPlain = ({forms}: Sentence, {from, days, precision, datesWhatFollows}: TimeExpression): boolean =>
  datesWhatFollows !== true &&
  (precision === "month" || (/^(day|range)$/.test(precision) && days.last - days.first < 3)) &&
  !/^(since|until|till|by|from|before)$/i.test(forms[from]!)

/**
 * The time of the clause to which that of an act is joined.
 * @param times those of the sentence, in order
 * @param top the verb of the act, which no time of its own dates
 * @param type of the act
 * @param steps so many clauses back
 */
export function dayOfClauseBefore(
  sentence: Sentence,
  times: readonly TimeExpression[],
  top: number,
  type: string,
  steps = 2,
): TimeExpression | null {
  if (times.length === 0 || steps === 0) return null
  const clause = goesOnFrom(sentence, top)
  if (clause === null) return null
  const {before, joint} = clause
  if (hasOwnTime(sentence, times, joint, top)) return null
  const isAnswer =
    answers.test(type) && sentence.children[top]!.some(child => sentence.deprels[child]!.startsWith("nsubj"))
  // "on Monday …; the next day …, and": the last that is told
  const time = times.findLast(one => one.to <= joint && !one.isDuration)
  if (time === undefined || !isPlain(sentence, time)) return null
  const opens = time.from <= 1 && time.to < before
  const isBroken = sentence.forms.slice(time.to, joint + 1).includes(";")
  if (opens || (!isAnswer && !isBroken && isOfVerb(sentence, time, before))) return time
  return dayOfClauseBefore(sentence, times, before, type, steps - 1)
}

/** So many words behind a verb a time may stand that is of its clause. */
const farthest = 14
