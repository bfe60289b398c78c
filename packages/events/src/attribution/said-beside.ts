// Sources that stand beside or behind what they say: "…, a colonel said", "…," said the colonel, "according to a colonel".

import type {Sentence} from "@demarche/text"
import {surfaceSubjects} from "../arguments/slots.ts"
import {following, hasClause, hasVerb, isMark, isVerb, lower} from "./clauses.ts"
import {behindAddressee} from "./complement.ts"
import {covered} from "./covered.ts"
import type {Report, Segment} from "./report.ts"
import {phraseFrom, type SourcePhrase, type Stretch} from "./source-phrase.ts"
import {addressing, stanceOf} from "./vocabulary.ts"

/** "…, a colonel said on Monday." */
export function besideClause(
  sentence: Sentence,
  stretch: Stretch,
  verb: number,
  lemma: string,
  segment: Segment,
): Report | null {
  const fronted = stretch.from === segment.from
  const isAs = stretch.joined === "as"
  if (fronted && !isAs) return null
  const previous = stretch.from - (stretch.joined === "" ? 1 : 2)
  if (!isAs && !isMark(sentence, previous) && !isMark(sentence, stretch.from - 1)) return null
  if (
    /^(if|until|what|whatever|who|that|whom|which|whose|where|with|though|although|because|since|when|after|before|while|whereas)$/.test(
      stretch.joined,
    )
  )
    return null
  if (deed.test(sentence.lemmas[stretch.phrase.head]!)) return null
  if (isAs && /^(promise|assure|expect|fear|warn|know|hear|see)$/.test(lemma)) return null
  if (!closesReport(sentence, verb, lemma, segment.to)) return null
  const ownTo = behindAddressee(sentence, verb, lemma, segment.to)
  // coordinated nouns, not a clause: "Moscow, Minsk said" has a clause before it
  if (
    !hasVerb(sentence, segment.from, stretch.from, isVerb) &&
    !hasClause(sentence, verb + 1, segment.to) &&
    !goesOnAsParticiple(sentence, ownTo)
  )
    return null
  const within = covered(sentence, stretch.from, ownTo, isAs ? "" : stretch.joined, segment)
  return {
    ownFrom: stretch.from,
    ownTo,
    verb,
    lemma,
    source: stretch.phrase,
    via: null,
    stance: stanceOf(lemma),
    form: "beside",
    ...within,
  }
}

/** "The coast guard, its commander told parliament, fired on trawlers": the past tense read as a participle. */
const goesOnAsParticiple = (sentence: Sentence, ownTo: number): boolean =>
  sentence.forms[ownTo] === "," &&
  /^VB[DN]$/.test(sentence.xpos[sentence.upos[ownTo + 1] === "ADV" ? ownTo + 2 : ownTo + 1] ?? "")

/** "a gesture it described as small": no one who speaks. */
const deed = /^(step|gesture|move|plan|measure|decision|phrase|policy|sum|deal|law|pact|claim|figure|number)$/

/** After a verb set behind: a mark, a time or place, those told; not an object of its own. */
function closesReport(sentence: Sentence, verb: number, lemma: string, end: number): boolean {
  const next = verb + 1
  if (next >= end || isMark(sentence, next)) return true
  // "Addis Ababa answers in kind": no words
  if (/^(answer|respond|reply|react)$/.test(lemma) && /^(in|by|with)$/.test(lower(sentence, next)))
    return false
  if (addressing.has(lemma)) return true
  if (
    /^(against|about)$/.test(lower(sentence, next)) ||
    (lower(sentence, next) === "of" && lemma !== "say") ||
    (lower(sentence, next) === "for" && /^(argue|plead|worry|fear)$/.test(lemma))
  )
    return false
  if (/^(ADP|ADV|SCONJ|PART|CCONJ)$/.test(sentence.upos[next]!)) return true
  if (/^(let|make|put|have)$/.test(sentence.lemmas[verb]!)) return true
  if (
    /^(when|where|while|whereas|although|though|as|aloud|hours|minutes|days|this|last|early|late|so|itself|himself|herself)$/.test(
      lower(sentence, next),
    )
  )
    return true
  return (
    /^(Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day$/.test(sentence.forms[next]!) ||
    // "told in passing": a number of hours, a week after
    (/^(a|two|three|hours|days|weeks|an)$/.test(lower(sentence, next)) &&
      /^(day|days|week|weeks|hour|hours|month|months)$/.test(lower(sentence, next + 1)))
  )
}

/** "…," said General Dostum, holding out */
export function inverted(sentence: Sentence, verb: number, lemma: string, segment: Segment): Report[] | null {
  if (verb <= segment.from || !isMark(sentence, verb - 1) || sentence.forms[verb - 1] === "(") return null
  if (!/^(VB[DZP]?|UH)$/.test(sentence.xpos[verb]!)) return null
  const source = phraseFrom(sentence, verb + 1, segment.to)
  if (source === null || hasObjectOnly(sentence, verb, lemma)) return null
  // "…, warned the monitor, recalling"; but "…, told the monitor that", "…, warned the monitor of"
  if (addressing.has(lemma) && !(lemma === "warn" && isMark(sentence, source.to))) return null
  const ownTo = source.to
  const within = covered(sentence, verb, ownTo, "", segment)
  return [
    {
      ownFrom: verb,
      ownTo,
      verb,
      lemma,
      source,
      via: null,
      stance: stanceOf(lemma),
      form: "beside",
      ...within,
    },
  ]
}

/** "…, denied the charge, and": an object, not the one who speaks. */
const hasObjectOnly = (sentence: Sentence, verb: number, lemma: string): boolean =>
  surfaceSubjects(sentence, verb).some(subject => subject < verb) &&
  !/^(say|add|write|tell|warn|explain|note|insist|read|report|reply|announce|declare|recall|argue|conclude)$/.test(
    lemma,
  )

/** "according to X", "in the words of X". */
export function accordingTo(
  sentence: Sentence,
  token: number,
  width: number,
  segment: Segment,
): Report[] | null {
  const source = phraseFrom(sentence, token + width, segment.to)
  if (source === null) return null
  const own = {
    ownFrom: token,
    ownTo: source.to,
    verb: token,
    lemma: "say",
    stance: "asserts" as const,
    via: seenBy(sentence, source, segment.to),
  }
  if (token === segment.from) return [{...own, source, form: "beside", from: source.to, to: segment.to}]
  const previous = isMark(sentence, token - 1) ? "" : lower(sentence, token - 1)
  const within = covered(sentence, token, source.to, previous, segment)
  return [{...own, source, form: "beside", ...within}]
}

/** "a draft seen by a Nairobi weekly" */
function seenBy(sentence: Sentence, source: SourcePhrase, end: number): SourcePhrase | null {
  return /^(seen|obtained|quoted|cited|published|reviewed|carried) by$/.test(
    following(sentence, source.to - 1, 2),
  )
    ? phraseFrom(sentence, source.to + 2, end)
    : null
}
