// Cues that words and marks tell whatever tags and tree make of them: verbs read as nouns, participles or passives, and
// ways of handing over that are no verb of saying at all.

import {isCapitalized, type Sentence} from "@demarche/text"
import {hasTense} from "../arguments/phrase.ts"
import {surfaceSubjects} from "../arguments/slots.ts"
import {hasVerb, isMark, isVerb, lower} from "../attribution/clauses.ts"
import {phraseFrom, type SourcePhrase, stretchBefore} from "../attribution/source-phrase.ts"
import {type Cue, cueOf} from "./cue.ts"
import {closesQuotation, opensQuotation} from "./quotations.ts"

type IsQuoted = (token: number) => boolean

/** @param verb a token that no other rule has taken for a cue */
export const cueByLine = (sentence: Sentence, verb: number, isQuoted: IsQuoted): Cue | null =>
  setBehind(sentence, verb) ??
  setBefore(sentence, verb) ??
  vowing(sentence, verb) ??
  shootingBack(sentence, verb) ??
  toSay(sentence, verb, isQuoted) ??
  verdictOf(sentence, verb, isQuoted) ??
  beforeColon(sentence, verb, isQuoted)

/** An endless sentence costs no more than its length. */
const reach = 160

const joins = /^(who|which|that|whom|whose|as|if|what|when|than|where|whether)$/

/** From behind the last semicolon to the next one or the end. */
function clauseAround({forms}: Sentence, verb: number): {from: number; to: number} {
  let from = verb
  while (from > 0 && verb - from < reach && forms[from - 1] !== ";") from--
  let to = verb
  while (to < forms.length && to - verb < reach && forms[to] !== ";") to++
  return {from, to}
}

/** The first colon behind a verb that a quotation follows; -1 when none stands near. */
function colonBehind({forms}: Sentence, verb: number): number {
  for (let at = verb + 1; at < forms.length && at - verb < 40; at++)
    if (forms[at] === ":") return opensQuotation(forms[at + 1] ?? "") ? at : -1
  return -1
}

/** The whole stretch from the mark on the left to the verb, when it is one noun phrase. */
function phraseRightBefore(sentence: Sentence, verb: number): SourcePhrase | null {
  let from = verb
  while (from > 0 && !isMark(sentence, from - 1) && verb - from < 20) from--
  const phrase = phraseFrom(sentence, from, verb)
  return phrase !== null && phrase.to === verb ? phrase : null
}

/** "Human Rights Watch said": capitals up to the verb, at the start of a clause, are a name whatever the tags. */
function capitalsBefore(sentence: Sentence, verb: number): SourcePhrase | null {
  let from = verb
  while (from > 0 && isCapitalized(sentence.forms[from - 1]!)) from--
  return verb - from > 1 && (from === 0 || isMark(sentence, from - 1))
    ? {from, to: verb, head: verb - 1}
    : null
}

const behindVerbs =
  /^(said|says|declared|vowed|warned|insisted|added|announced|argued|claimed|stated|replied|countered|conceded|read|reads|explained|reported)$/

/**
 * > | The vote is "null and void", the Turkish foreign ministry declared.     … will be taken, the ministry's statement read.
 *                                                         ^declared/VBN
 */
function setBehind(sentence: Sentence, verb: number): Cue | null {
  const word = lower(sentence, verb)
  if (!behindVerbs.test(word)) return null
  const speaker = phraseRightBefore(sentence, verb)
  if (speaker === null || speaker.from === 0 || sentence.forms[speaker.from - 1] === "(") return null
  if (joins.test(lower(sentence, speaker.from))) return null
  const next = verb + 1
  const isOpen =
    isMark(sentence, next) ||
    /^(ADP|ADV|SCONJ)$/.test(sentence.upos[next]!) ||
    /^(Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day$/.test(sentence.forms[next]!)
  if (!isOpen || lower(sentence, next) === "by") return null
  if (
    /^reads?$/.test(word) &&
    !/^(statement|letter|text|message|note|notice|post|tweet|banner|communique|communiqué|headline|sign)$/.test(
      sentence.lemmas[speaker.head]!,
    )
  )
    return null
  const {from} = clauseAround(sentence, verb)
  const isQuotation =
    closesQuotation(sentence.forms[speaker.from - 1]!) ||
    closesQuotation(sentence.forms[speaker.from - 2] ?? "")
  // "Protesters set/JJ fire to the consulate, police and witnesses said.": a stretch that long has a verb
  const isClause = hasVerb(sentence, from, speaker.from, isVerb) || speaker.from - from > 6
  if (from >= speaker.from - 1 || !(isQuotation || isClause)) return null
  const lemma = sentence.lemmas[verb]!
  return cueOf({
    speaker,
    verb,
    lemma,
    from,
    to: speaker.from,
    ownFrom: speaker.from,
    ownTo: verb + 1,
    form: "beside",
  })
}

/**
 * > | Islamabad says it shot down two jets; the envoy told the council sanctions would delay it.
 *                       ^shot/VBN                               ^one phrase in the tags
 */
function setBefore(sentence: Sentence, verb: number): Cue | null {
  const word = lower(sentence, verb)
  if (!/^(said|says|saying|told|tells)$/.test(word)) return null
  const {to} = clauseAround(sentence, verb)
  const isGoingOn = word === "saying"
  const stretch = isGoingOn ? null : stretchBefore(sentence, verb)
  if (stretch !== null && joins.test(stretch.joined)) return null
  const subject = isGoingOn && sentence.forms[verb - 1] === "," ? subjectOf(sentence, verb) : null
  const speaker = isGoingOn ? subject : (capitalsBefore(sentence, verb) ?? stretch?.phrase ?? null)
  if (speaker === null) return null
  // "release of said files", "in what he says may be"
  if (/^(ADP|DET)$/.test(sentence.upos[verb - 1] ?? "") || hasTense(sentence, verb + 1)) return null
  if (!isGoingOn && verb - speaker.to > 2) return null
  let from = verb + 1
  let addressee: SourcePhrase | null = null
  if (/^t/.test(word)) {
    addressee = phraseFrom(sentence, from, to)
    if (addressee === null) return null
    const last = addressee.to - 1
    // "the council | sanctions would"
    if (hasTense(sentence, addressee.to) && last - addressee.from > 1)
      addressee = phraseFrom(sentence, addressee.from, last)
    if (addressee === null) return null
    from = addressee.to
  }
  let that = from
  while (that < to && that - from < 14 && lower(sentence, that) !== "that") that++
  if (
    that > from &&
    lower(sentence, that) === "that" &&
    !hasVerb(sentence, from, that, isVerb) &&
    !hasSign(sentence, from, that)
  )
    from = that + 1
  if (from >= to || isMark(sentence, from) || sentence.upos[from] === "ADP" || sentence.upos[from] === "ADV")
    return null
  if (!hasVerb(sentence, from, to, isVerb)) return null
  const lemma = /^t/.test(word) ? "tell" : "say"
  const ownFrom = isGoingOn ? verb : speaker.from
  return cueOf({speaker, verb, lemma, addressee, from, to, ownFrom, ownTo: from, form: "before"})
}

function hasSign(sentence: Sentence, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (isMark(sentence, at)) return true
  return false
}

/** Who did what a participle goes on from: "Vladimir Putin blamed Kyiv, saying …". */
function subjectOf(sentence: Sentence, participle: number): SourcePhrase | null {
  const {from} = clauseAround(sentence, participle)
  for (let verb = from; verb < participle; verb++) {
    if (!hasTense(sentence, verb)) continue
    const stretch = stretchBefore(sentence, verb)
    return stretch === null || joins.test(stretch.joined) ? null : stretch.phrase
  }
  return null
}

/** "the vice-president threatened/NN to impose": a verb of speech before an infinitive, whatever its tag. */
function vowing(sentence: Sentence, verb: number): Cue | null {
  const word = lower(sentence, verb)
  if (!/^(threatened|vowed|pledged|promised|swore)$/.test(word) || sentence.upos[verb] === "VERB") return null
  if (lower(sentence, verb + 1) !== "to" || sentence.xpos[verb + 2] !== "VB") return null
  const speaker = phraseRightBefore(sentence, verb)
  if (speaker === null) return null
  return cueOf({
    speaker,
    verb,
    lemma:
      word === "swore" ? "swear" : word.replace(/e?d$/, word === "pledged" || word === "promised" ? "e" : ""),
    from: verb + 1,
    to: clauseAround(sentence, verb).to,
    ownFrom: speaker.from,
    ownTo: verb + 1,
    form: "before",
  })
}

/** "Berlin shot back that the rules applied to everybody." */
function shootingBack(sentence: Sentence, verb: number): Cue | null {
  if (!/^(shot|hit|hits|fired|snapped|struck|bit|wrote)$/.test(lower(sentence, verb))) return null
  if (lower(sentence, verb + 1) !== "back" || lower(sentence, verb + 2) !== "that") return null
  const speaker = phraseRightBefore(sentence, verb)
  return speaker === null ? null : handedOver(sentence, speaker, verb, verb + 3, "reply")
}

const handedOver = (
  sentence: Sentence,
  speaker: SourcePhrase,
  verb: number,
  from: number,
  lemma: string,
): Cue => {
  const {to} = clauseAround(sentence, verb)
  return cueOf({speaker, verb, lemma, from, to, ownFrom: speaker.from, ownTo: from, form: "before"})
}

/** What stands before an infinitive of saying that is said, not wished or refused. */
const done =
  /\b(?:(?:was|were|is|are) (?:quick|keen|careful|swift|at pains|the first|first)|went on|goes on|(?:used|uses) [^,]{3,60}|(?:took|takes) to [^,]{1,30}|(?:would|could|will|did) (?:only|just|merely|simply))$/

/**
 * > | Seoul was quick to say that it saw no link; the president used his last speech to complain that …; her office
 *     would only say that …
 */
function toSay(sentence: Sentence, verb: number, isQuoted: IsQuoted): Cue | null {
  if (sentence.xpos[verb] !== "VB") return null
  const lemma = sentence.lemmas[verb]!
  if (!/^(say|complain|warn|argue|declare|insist|announce|add|deny|stress|note|claim)$/.test(lemma))
    return null
  const opens = lower(sentence, verb + 1) === "that" ? verb + 2 : null
  const quote = opens ?? (isQuoted(verb + 2) || isQuoted(verb + 3) ? verb + 1 : null)
  if (quote === null) return null
  const clause = clauseAround(sentence, verb).from
  for (let at = clause; at < verb; at++) {
    if (!hasTense(sentence, at) || isQuoted(at)) continue
    const between = sentence.forms
      .slice(at, lower(sentence, verb - 1) === "to" ? verb - 1 : verb)
      .join(" ")
      .toLowerCase()
    const speaker = stretchBefore(sentence, at)?.phrase
    return done.test(between) && speaker !== undefined
      ? handedOver(sentence, speaker, verb, quote, lemma)
      : null
  }
  return null
}

/**
 * > | "An act of theatre," was the verdict of a former minister.     "Just ludicrous," was how John Kirby put it.
 *                          ^cue               ^speaker                                         ^speaker
 */
function verdictOf(sentence: Sentence, verb: number, isQuoted: IsQuoted): Cue | null {
  if (!/^(is|was|were|are|came)$/.test(lower(sentence, verb))) return null
  const closes = closesQuotation(sentence.forms[verb - 1] ?? "") && !isQuoted(verb)
  if (!closes) return null
  const length = sentence.forms.length
  let from = -1
  if (lower(sentence, verb + 1) === "how") from = verb + 2
  else
    for (let at = verb + 1; at < Math.min(length, verb + 7); at++) {
      const isWord =
        /^(verdict|word|view|reply|response|message|comment|description|summary|reaction|answer|judgment|judgement|assessment|conclusion|phrase|line|retort)$/.test(
          sentence.lemmas[at]!,
        )
      if (isWord && /^(of|from|by|given)$/.test(lower(sentence, at + 1))) from = at + 2
    }
  if (from < 0) return null
  const speaker = phraseFrom(sentence, from, length)
  if (speaker === null) return null
  const ownTo = lower(sentence, verb + 1) === "how" ? length : speaker.to
  return cueOf({speaker, verb, lemma: "say", from: 0, to: verb, ownFrom: verb, ownTo, form: "beside"})
}

const isWithin = (token: number, {from, to}: SourcePhrase): boolean => token >= from && token < to

/** "The commissioner read out a joint statement: “…”": whoever acts before a colon and a quotation. */
function beforeColon(sentence: Sentence, verb: number, isQuoted: IsQuoted): Cue | null {
  if (isQuoted(verb)) return null
  // "…, standing beside him, read/VB out a statement:": behind an aside the tags lose the verb
  if (sentence.forms[verb - 1] === "," && sentence.upos[verb] === "VERB" && sentence.xpos[verb] !== "VBG") {
    const aside = sentence.forms.lastIndexOf(",", verb - 2)
    const speaker = aside > 0 && sentence.xpos[aside + 1] === "VBG" ? phraseFrom(sentence, 0, aside) : null
    const colon = colonBehind(sentence, verb)
    if (speaker?.to === aside && colon > 0) return handedOver(sentence, speaker, verb, colon + 1, "say")
  }
  if (!hasTense(sentence, verb)) return null
  const colon = colonBehind(sentence, verb)
  if (colon < 0) return null
  // "called it what it was:": the main verb is the first whose clause reaches the colon
  for (let at = verb + 1, within = false; at < colon; at++) {
    if (/^(what|which|who|that|as|how|when|where)$/.test(lower(sentence, at))) within = true
    else if (hasTense(sentence, at) && !within) return null
  }
  const speaker = stretchBefore(sentence, verb)
  const subject = surfaceSubjects(sentence, verb)[0]
  if (speaker === null || joins.test(speaker.joined)) return null
  if (subject === undefined ? speaker.phrase.to !== verb : !isWithin(subject, speaker.phrase)) return null
  return handedOver(sentence, speaker.phrase, verb, colon + 1, "say")
}
