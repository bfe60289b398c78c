// Where a sentence tells a trend: a word for relations, a word of change, and a stretch of time or a tense that reaches
// from then to now. Read along the line; what may be, is hoped for or is agreed on today is no trend.

import type {Direction} from "@demarche/codebook"
import type {Sentence} from "@demarche/text"
import {hasTense} from "../arguments/phrase.ts"
import {isMark, lower} from "../attribution/clauses.ts"
import {phraseFrom} from "../attribution/source-phrase.ts"
import {type PeriodTold, periodIn} from "./period-told.ts"
import {directionOfNoun, directionOfState, directionOfVerb, isRelation} from "./trend-words.ts"

export interface TrendTold {
  readonly direction: Direction
  /** Token of the word of change. */
  readonly trigger: number
  /** Token of "relations", "trade"; the trigger itself where the parties have "grown closer". */
  readonly about: number
  /** Finite verb of the trend; -1 without one. */
  readonly verb: number
  /** Tokens that tell the change, which tell no event. */
  readonly words: readonly number[]
  readonly from: number
  readonly to: number
  readonly period: PeriodTold | null
}

/** How far a word of change stands from its verb, and a verb from its noun. */
const near = 11
const far = 22

export function trendsTold(sentence: Sentence, published: number | null): TrendTold[] {
  const found: TrendTold[] = []
  for (let token = 0; token < sentence.forms.length; token++) {
    if (found.some(one => token >= one.from && token < one.to && one.about !== token && one.verb >= token))
      continue
    const one = isRelationWord(sentence, token)
      ? (changeBehind(sentence, token, published) ?? changeBefore(sentence, token, published))
      : movedCloser(sentence, token, published)
    if (one !== null && !found.some(other => other.trigger === one.trigger)) found.push(one)
  }
  return found
}

/** Not "trade unions", "exchanges of fire", "link road". */
const isRelationWord = (sentence: Sentence, token: number): boolean =>
  sentence.upos[token] === "NOUN" &&
  isRelation(sentence.lemmas[token]!.toLowerCase()) &&
  !/^(NOUN|PROPN)$/.test(sentence.upos[token + 1] ?? "") &&
  !(
    sentence.lemmas[token] === "exchange" &&
    (/^(of)$/.test(lower(sentence, token + 1)) ||
      /^(stock|prisoner|fire|gun)$/.test(lower(sentence, token - 1)))
  )

/**
 * > | Ties with Israel, once unthinkable, have thawed in recent months.
 *     ^about                              ^verb ^trigger
 */
function changeBehind(sentence: Sentence, about: number, published: number | null): TrendTold | null {
  const verb = verbBehind(sentence, about)
  if (verb < 0) return null
  const relation = sentence.lemmas[about]!.toLowerCase()
  const end = endBehind(sentence, verb)
  const perfect = sentence.lemmas[verb] === "have" || isSeen(sentence, about)
  for (let at = verb; at < Math.min(end, verb + near); at++) {
    const change = changeAt(sentence, at, verb, relation)
    if (change === null) continue
    if (isUnreal(sentence, verb, at)) return null
    const from = startBefore(sentence, about)
    const period = periodIn(sentence, from, end, published)
    const lowest = /^(lowest|worst|best|closest|warmest|highest|nadir)$/.test(lower(sentence, at))
    if (!perfect && period === null && !lowest) return null
    return {
      direction: change,
      trigger: at,
      about,
      verb,
      words: [about, verb, at],
      from,
      to: Math.max(at + 1, end, period?.to ?? 0),
      period,
    }
  }
  return null
}

/** Verb, state or noun of change at a token. */
function changeAt(sentence: Sentence, at: number, verb: number, relation: string): Direction | null {
  const lemma = sentence.lemmas[at]!.toLowerCase()
  const word = lower(sentence, at)
  if (lemma === "recover" && /^(never|not|n't|n’t)$/.test(lower(sentence, at - 1))) return "worse"
  const never = lower(sentence, at - 1) === "been" && /^(never|rarely|seldom)$/.test(lower(sentence, at - 2))
  if (never || /^never$/.test(lower(sentence, verb + 1)))
    return /^(worse|lower|colder)$/.test(word)
      ? "worse"
      : /^(better|closer|warmer|stronger)$/.test(word)
        ? "better"
        : null
  if (lemma === "grow" || lemma === "go" || lemma === "become" || lemma === "get") {
    // "has grown warmer": the state decides
    for (let next = at + 1; next < at + 5; next++) {
      const state = directionOfState(lower(sentence, next), relation)
      if (state !== null) return null
    }
    if (
      /^from bad to worse/.test(
        `${lower(sentence, at + 1)} ${lower(sentence, at + 2)} ${lower(sentence, at + 3)} ${lower(sentence, at + 4)}`,
      )
    )
      return "worse"
    if (lower(sentence, at + 1) === "from" && lower(sentence, at + 2) === "strength") return "better"
    if (lemma !== "grow") return null
  }
  if (lemma === "pick" && lower(sentence, at + 1) === "up") return "better"
  if (lemma === "break" && lower(sentence, at + 1) === "down") return null
  if (sentence.upos[at] === "VERB" || /^VB/.test(sentence.xpos[at]!)) {
    // the state behind a passive: "have been frozen", "have been strained"
    const state = sentence.xpos[at] === "VBN" ? directionOfState(word, relation) : null
    return state ?? directionOfVerb(lemma, relation)
  }
  if (/^(ADJ|ADV|NOUN|VERB)$/.test(sentence.upos[at]!)) return directionOfState(word, relation)
  return null
}

/** First finite verb behind a noun that is not one of a relative clause; -1 when there is none near. */
function verbBehind(sentence: Sentence, about: number): number {
  let relative = false
  for (let at = about + 1; at < sentence.forms.length && at - about < far; at++) {
    const word = lower(sentence, at)
    if (/^(;|:|—)$/.test(word)) return -1
    if (/^(which|who|that|where|when|whose|if|as|because|but)$/.test(word)) {
      if (!isMark(sentence, at - 1)) return -1
      relative = true
    } else if (relative && isMark(sentence, at)) relative = false
    else if (!relative && hasTense(sentence, at)) return at
    // a small clause: "have seen their relations with Washington deteriorate"
    else if (
      !relative &&
      sentence.xpos[at] === "VB" &&
      lower(sentence, at - 1) !== "to" &&
      isSeen(sentence, about)
    )
      return at
    // "ties strained since 2011": a bare participle in a headline
    else if (!relative && sentence.upos[at] === "VERB" && sentence.xpos[at] !== "VBN") return -1
  }
  return -1
}

/** Does "see", "watch" stand before: "have seen their relations"? */
const isSeen = (sentence: Sentence, about: number): boolean => {
  for (let at = about - 1; at > 0 && about - at < 7; at--)
    if (/^(see|watch|let)$/.test(sentence.lemmas[at]!) && /^(have|has|had)$/.test(lower(sentence, at - 1)))
      return true
  return false
}

/**
 * > | The past two years have seen renewed efforts to strengthen ties; both have deepened their cooperation since 2014.
 *         ^period                                    ^trigger    ^about
 */
function changeBefore(sentence: Sentence, about: number, published: number | null): TrendTold | null {
  for (let at = about - 1; at >= 0 && about - at < 6; at--) {
    if (/^[,;:.]$/.test(sentence.forms[at]!)) return null
    const noun = sentence.upos[at] === "NOUN" ? directionOfNoun(sentence.lemmas[at]!.toLowerCase()) : null
    const verb = /^VB/.test(sentence.xpos[at]!)
      ? directionOfVerb(sentence.lemmas[at]!.toLowerCase(), sentence.lemmas[about]!)
      : null
    // "warming ties", "worsening relations"
    const participle = verb !== null && sentence.xpos[at] === "VBG" && at === about - 1
    if (noun === null && verb === null) continue
    const effort =
      /^(effort|attempt|drive|push)$/.test(sentence.lemmas[at - 2] ?? "") && lower(sentence, at - 1) === "to"
    const perfect =
      /^(have|has|had|'ve|’ve)$/.test(lower(sentence, at - 1)) ||
      (sentence.upos[at - 1] === "ADV" && /^(have|has|had)$/.test(lower(sentence, at - 2)))
    const end = endBehind(sentence, about)
    const from = startOfClause(sentence, at)
    const period = periodIn(sentence, from, end, published)
    if (period === null) return null
    if (!perfect && !effort && !participle && noun === null) return null
    if (isUnreal(sentence, at, at) && !effort) return null
    return {
      direction: (noun ?? verb)!,
      trigger: at,
      about,
      verb: at,
      words: effort ? [...makerOf(sentence, at - 2), at - 2, at, about] : [at, about],
      from: effort ? at - 2 : noun !== null && period.from > at ? startBefore(sentence, at) : from,
      to: Math.max(about + 1, end, period.from > at ? period.to : 0),
      period,
    }
  }
  return null
}

/** "have made efforts to renew": making them is the trend too; who condemns them does something else. */
function makerOf(sentence: Sentence, effort: number): readonly number[] {
  const verb = sentence.heads[effort]!
  return verb >= 0 && /^(make|undertake|launch|begin|step|intensify)$/.test(sentence.lemmas[verb]!)
    ? [verb]
    : []
}

/** "Moscow and Beijing have drawn closer", "have drifted apart" */
function movedCloser(sentence: Sentence, token: number, published: number | null): TrendTold | null {
  const word = lower(sentence, token)
  if ((word !== "closer" && word !== "apart") || isTowardsThing(sentence, token + 1)) return null
  let verb = token - 1
  while (verb > 0 && /^(ADV|ADP)$/.test(sentence.upos[verb]!)) verb--
  if (!/^(grow|move|draw|come|edge|inch|drift|get|bring|pull|become|be)$/.test(sentence.lemmas[verb]!))
    return null
  let finite = verb
  while (finite > 0 && verb - finite < 4 && /^(AUX|ADV|VERB)$/.test(sentence.upos[finite - 1]!)) finite--
  const end = endBehind(sentence, token)
  const from = startOfClause(sentence, verb)
  const period = periodIn(sentence, from, end, published)
  const perfect = /^(have|has|had)$/.test(lower(sentence, finite))
  const gerund = sentence.xpos[verb] === "VBG"
  if ((!perfect && period === null) || (gerund && period === null) || isUnreal(sentence, finite, verb))
    return null
  return {
    direction: word === "closer" ? "better" : "worse",
    trigger: token,
    about: token,
    verb: finite,
    words: [finite, verb, token],
    from,
    to: Math.max(end, period?.to ?? 0),
    period,
  }
}

/** "closer to a deal", not "closer to NATO", "closer to its neighbours" */
function isTowardsThing(sentence: Sentence, at: number): boolean {
  if (lower(sentence, at) !== "to") return false
  const phrase = phraseFrom(sentence, at + 1, sentence.forms.length)
  return (
    phrase === null ||
    (!/^(PROPN|PRON)$/.test(sentence.upos[phrase.head]!) &&
      !/^(neighbour|neighbor|ally|partner|rival|bloc|alliance|union|state|country|power|west|east)$/.test(
        sentence.lemmas[phrase.head]!.toLowerCase(),
      ))
  )
}

/** A wish, a possibility, a condition, a denial: "could worsen", "hopes relations will improve", "if ties sour". */
function isUnreal(sentence: Sentence, verb: number, trigger: number): boolean {
  if (sentence.xpos[verb] === "MD") return true
  for (let at = verb; at < trigger; at++) {
    if (/^(not|n't|n’t|no|hardly)$/.test(lower(sentence, at))) return true
    if (sentence.xpos[at] === "MD") return true
  }
  if (lower(sentence, trigger - 1) === "to") return true
  for (let at = verb - 1; at >= 0 && verb - at < 12; at--) {
    if (/^[;:.]$/.test(sentence.forms[at]!)) break
    if (/^(if|unless|whether|how)$/.test(lower(sentence, at))) return true
  }
  return false
}

/** Where the stretch behind a token ends: at a clause mark, or before the next clause. */
function endBehind(sentence: Sentence, token: number): number {
  let at = token + 1
  for (; at < sentence.forms.length; at++) {
    if (/^([,;:.!?—–])$/.test(sentence.forms[at]!)) break
    if (/^(but|while|as|though|although|when|because|which|after)$/.test(lower(sentence, at))) break
  }
  return at
}

/** First token of the noun phrase around "relations", its possessor included. */
function startBefore(sentence: Sentence, about: number): number {
  let at = about
  while (
    at > 0 &&
    about - at < 12 &&
    (/^(DET|ADJ|NOUN|PROPN|NUM|PART)$/.test(sentence.upos[at - 1]!) ||
      sentence.xpos[at - 1] === "PRP$" ||
      /^(-|'s|’s|of|and)$/.test(sentence.forms[at - 1]!)) &&
    !/^(since|after)$/.test(lower(sentence, at - 1))
  )
    at--
  while (at < about && /^(and|of)$/.test(lower(sentence, at))) at++
  return at
}

function startOfClause(sentence: Sentence, token: number): number {
  let at = token
  while (at > 0 && !/^([;:.—–]|"|“)$/.test(sentence.forms[at - 1]!)) at--
  return at
}
