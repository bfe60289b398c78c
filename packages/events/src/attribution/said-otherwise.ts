// Sources that no verb of saying brings: "by the mayor's count", "if the porter is to be believed", "spoke of soldiers".

import type {Sentence} from "@demarche/text"
import {following, hasClause, isBeforeVerb, isMark, lower, nextMark} from "./clauses.ts"
import {covered} from "./covered.ts"
import type {Report, Segment} from "./report.ts"
import {phraseFrom, type SourcePhrase, stretchBefore} from "./source-phrase.ts"

/** Nouns for what somebody tells or has counted. */
const account =
  /^(account|reckoning|count|estimate|telling|version|tally|words?|view|opinion|judgment|judgement|assessment|recollection|description|admission|figures|calculation)$/

/**
 * "by the mayor's count", "in his own telling".
 *
 * > | A million turned out on Thursday, by Folha's reckoning, over bus fares.
 *                                         ^source ^account
 */
export function byAccountOf(sentence: Sentence, token: number, segment: Segment): Report[] | null {
  for (let at = token + 1; at < token + 12 && at < segment.to; at++) {
    if (isMark(sentence, at)) return null
    if (!account.test(lower(sentence, at))) continue
    const source = ownerOf(sentence, token + 1, at)
    return source === null ? null : toldBeside(sentence, token, at + 1, source, segment)
  }
  return null
}

/** The words from a token on tell who says the rest: what follows where they open the segment, else what they stand beside. */
function toldBeside(
  sentence: Sentence,
  token: number,
  ownTo: number,
  source: SourcePhrase,
  segment: Segment,
): Report[] {
  const stretch =
    token === segment.from ? {from: ownTo, to: segment.to} : covered(sentence, token, ownTo, "", segment)
  return [
    {
      ownFrom: token,
      ownTo,
      verb: token,
      lemma: "say",
      source,
      via: null,
      stance: "asserts",
      form: "beside",
      ...stretch,
    },
  ]
}

/** Whose account it is: the words before "'s"; nobody for "in other words". */
function ownerOf(sentence: Sentence, from: number, account: number): SourcePhrase | null {
  for (let at = from; at < account; at++)
    if (/^['’]s?$/.test(sentence.forms[at]!)) return phraseFrom(sentence, from, at)
  return null
}

/**
 * Whoever is to be believed tells it.
 *
 * > | If the exiles' newsletter is to be believed, the general has packed his prosecutor off.
 *        ^source
 */
export function ifBelieved(sentence: Sentence, token: number, segment: Segment): Report[] | null {
  if (token > segment.from && !isMark(sentence, token - 1)) return null
  // "if one believes the communique"
  const believes = /^(one|you|we) (believes?|trusts?|credits?)$/.test(following(sentence, token, 2))
  const source = phraseFrom(sentence, believes ? token + 3 : token + 1, segment.to)
  if (source === null) return null
  const ownTo = believes ? source.to : endOfBelief(sentence, source.to)
  if (ownTo === null || !isMark(sentence, ownTo)) return null
  return toldBeside(sentence, token, ownTo, source, segment)
}

/** "is right", "is to be believed", "are anything to go by" */
function endOfBelief(sentence: Sentence, at: number): number | null {
  const next = following(sentence, at - 1, 5)
  if (/^(is|are|was|were) (right|correct) /.test(`${next} `)) return at + 2
  if (/^(is|are|was|were) to be (believed|trusted|credited)$/.test(following(sentence, at - 1, 4)))
    return at + 4
  if (/^can be (believed|trusted|credited)$/.test(following(sentence, at - 1, 3))) return at + 3
  return /^(is|are) anything to go by$/.test(next) ? at + 5 : null
}

/**
 * What is somebody's view, or as far as he can tell.
 *
 * > | The observers' view is that the shells are gone. | It is the view of the inspectors that the shells are gone.
 *         ^source    ^here                                        ^here       ^source
 * > | As far as the Red Cross can tell, nobody has been handed over.
 *                   ^source
 */
export function viewOf(sentence: Sentence, token: number, segment: Segment): Report[] | null {
  const own = {verb: token, lemma: "say", via: null, stance: "asserts" as const}
  if (lower(sentence, token) === "far") {
    const source = lower(sentence, token + 1) === "as" ? phraseFrom(sentence, token + 2, segment.to) : null
    if (
      source === null ||
      !/^(can tell|can see|knows?|is aware|are aware)/.test(following(sentence, source.to - 1, 2))
    )
      return null
    const ownTo = nextMark(sentence, source.to, segment.to)
    const ownFrom = token - 1
    return ownFrom === segment.from
      ? [{...own, source, form: "beside", ownFrom, ownTo, from: ownTo, to: segment.to}]
      : [{...own, source, form: "beside", ownFrom, ownTo, ...covered(sentence, ownFrom, ownTo, "", segment)}]
  }
  if (
    !/^(view|opinion|belief|conviction|impression|guess|contention|verdict|conclusion|finding)$/.test(
      sentence.lemmas[token]!,
    )
  )
    return null
  const after = lower(sentence, token + 1)
  const source =
    after === "of"
      ? phraseFrom(sentence, token + 2, segment.to)
      : /^(is|was)$/.test(after) && /^['’]s?$/.test(sentence.forms[token - 1] ?? "")
        ? phraseFrom(sentence, segment.from, token - 1)
        : null
  if (source === null) return null
  const that = after === "of" ? source.to : token + 2
  if (lower(sentence, that) !== "that") return null
  return [
    {...own, source, form: "before", ownFrom: segment.from, ownTo: that + 1, from: that + 1, to: segment.to},
  ]
}

/**
 * What somebody speaks of is told by him.
 *
 * > | Eyewitnesses spoke of soldiers firing into the crowd.
 *     ^source            ^from here
 */
export function speakingOf(sentence: Sentence, verb: number, segment: Segment): Report[] | null {
  if (!/^(speak|tell|talk|write)$/.test(sentence.lemmas[verb]!) || lower(sentence, verb + 1) !== "of")
    return null
  if (!/^VB[DZPN]$/.test(sentence.xpos[verb]!)) return null
  if (isBeforeVerb(sentence, verb, /^(am|is|are|was|were|be|been|being)$/)) return null
  const stretch = stretchBefore(sentence, verb)
  if (stretch === null || stretch.from < segment.from) return null
  if (/^(which|who|that|whom|whose|what|if|until)$/.test(stretch.joined)) return null
  const from = verb + 2
  const mark = nextMark(sentence, from, segment.to)
  const to =
    sentence.forms[mark] === "," && /^(killing|injuring|wounding|leaving)$/.test(lower(sentence, mark + 1))
      ? nextMark(sentence, mark + 1, segment.to)
      : mark
  return [
    {
      ownFrom: stretch.from,
      ownTo: from,
      verb,
      lemma: "say",
      source: stretch.phrase,
      via: null,
      stance: "asserts",
      form: "before",
      from,
      to,
    },
  ]
}

/**
 * Who was told tells it on; who told him is the source, where he is named.
 *
 * > | The prisoners will be let go on Friday, a Swiss envoy was told. | The border is open, we are told by a guard.
 *                                             ^source                                                     ^source
 */
export function wasTold(sentence: Sentence, verb: number, segment: Segment): Report[] | null {
  if (!/^(tell|inform|assure)$/.test(sentence.lemmas[verb]!)) return null
  const stretch = stretchBefore(sentence, verb)
  if (stretch === null || stretch.joined !== "" || stretch.from <= segment.from) return null
  if (sentence.forms[stretch.from - 1] !== "," || lower(sentence, stretch.phrase.head) === "it") return null
  const byWhom = lower(sentence, verb + 1) === "by" ? phraseFrom(sentence, verb + 2, segment.to) : null
  const spoken =
    byWhom !== null && !/^(telex|telephone|phone|radio|letter|text)$/.test(lower(sentence, byWhom.head))
  const ownTo = spoken ? byWhom.to : verb + 1
  if (!isMark(sentence, ownTo) && !/^(ADP|ADV)$/.test(sentence.upos[ownTo] ?? "ADP")) return null
  if (!hasClause(sentence, segment.from, stretch.from) && !hasClause(sentence, ownTo, segment.to)) return null
  return [
    {
      ownFrom: stretch.from,
      ownTo,
      verb,
      lemma: "say",
      source: spoken ? byWhom : stretch.phrase,
      via: null,
      stance: "asserts",
      form: "beside",
      ...covered(sentence, stretch.from, ownTo, "", segment),
    },
  ]
}

/**
 * "A paper had it from a deacon that …": who told is the source, who has it stands outside.
 *
 * > | Radio France had it from a priest that a captain drove sixty boys to the border.
 *     ^via                    ^source
 */
export function hadItFrom(sentence: Sentence, verb: number, segment: Segment): Report[] | null {
  if (sentence.lemmas[verb] !== "have" || !/^it from$/.test(following(sentence, verb, 2))) return null
  const outer = stretchBefore(sentence, verb)
  const source = phraseFrom(sentence, verb + 3, segment.to)
  if (outer === null || source === null) return null
  const own = {ownFrom: outer.from, verb, lemma: "say", source, via: outer.phrase, stance: "asserts" as const}
  if (lower(sentence, source.to) === "that")
    return [{...own, ownTo: source.to + 1, from: source.to + 1, to: segment.to, form: "before"}]
  if (outer.from <= segment.from || !isMark(sentence, outer.from - 1)) return null
  return [
    {
      ...own,
      ownTo: source.to,
      form: "beside",
      ...covered(sentence, outer.from, source.to, outer.joined, segment),
    },
  ]
}
