// All places of a sentence that hand over to a source, with the stretch of words each of them covers.
//
// > | Since Monday troops have left the town, a colonel said, and the bridge is open; residents saw none go.
//     ^covered                                ^source                                 ^another report

import type {Stance} from "@demarche/codebook"
import type {Sentence} from "@demarche/text"
import {surfaceSubjects} from "../arguments/slots.ts"
import {isQuoted} from "./quotation.ts"
import {
  isClauseVerb,
  isFiniteVerb,
  isMark,
  isQuoteMark,
  lower,
  phraseFrom,
  type SourcePhrase,
  type Stretch,
  stretchBefore,
} from "./source-phrase.ts"
import {
  addressing,
  claims,
  convinced,
  isDocumentary,
  namingActs,
  rejecting,
  saying,
  stanceOf,
} from "./vocabulary.ts"

export interface Report {
  readonly source: SourcePhrase
  /** The verb of saying, or the first word of "according to". */
  readonly verb: number
  readonly lemma: string
  readonly stance: Stance
  /** Outer source told in the same breath: "X, quoting Y". */
  readonly via: SourcePhrase | null
  /** Tokens covered, `from` inclusive, `to` exclusive. */
  readonly from: number
  readonly to: number
  /** Tokens of the report itself, which it does not cover. */
  readonly ownFrom: number
  readonly ownTo: number
  /** Set before its clause ("said that …"), set beside or behind it, or before a noun ("announced the arrest"). */
  readonly form: "before" | "beside" | "noun"
}

const subordinators =
  /^(as|after|before|when|while|if|since|because|although|though|where|who|which|until|unless|whereas|whose|whom|and|but|or|lest|once|now|whatever)$/

/** How far a source reaches to either side, in tokens. */
const reach = 160

const known = new WeakMap<Sentence, readonly Report[]>()

/** All reports of a sentence, read once. */
export function reportsOf(sentence: Sentence): readonly Report[] {
  const before = known.get(sentence)
  if (before !== undefined) return before
  const found = readReports(sentence)
  known.set(sentence, found)
  return found
}

function readReports(sentence: Sentence): Report[] {
  const found: Report[] = []
  const length = sentence.forms.length
  let start = 0
  for (let at = 0; at <= length; at++) {
    if (at < length && sentence.forms[at] !== ";") continue
    for (let token = start; token < at; token++) {
      // a window, so that an endless sentence costs no more than its length
      const segment = {from: Math.max(start, token - reach), to: Math.min(at, token + reach)}
      const one = reportAt(sentence, token, segment)
      if (one !== null) found.push(...one.map(report => quoting(sentence, report, segment.to)))
    }
    start = at + 1
  }
  return found
}

/** What a semicolon cuts off. */
interface Segment {
  readonly from: number
  readonly to: number
}

function reportAt(sentence: Sentence, token: number, segment: Segment): Report[] | null {
  const word = lower(sentence, token)
  if (word === "according" && lower(sentence, token + 1) === "to")
    return accordingTo(sentence, token, 2, segment)
  if (
    word === "in" &&
    /^(words|the (words|view|opinion|judgment|judgement|telling|eyes)) of/.test(following(sentence, token, 4))
  )
    return accordingTo(sentence, token, lower(sentence, token + 1) === "the" ? 4 : 3, segment)
  if (word === "by" && /^the (count|account|reckoning|estimate) of/.test(following(sentence, token, 4)))
    return accordingTo(sentence, token, 4, segment)
  if (word === "be" || sentence.upos[token] === "AUX" || sentence.lemmas[token] === "be") {
    const sure = convictionAt(sentence, token, segment)
    if (sure !== null) return sure
  }
  const lemma = sayingLemma(sentence, token)
  return lemma === null ? null : sayingAt(sentence, token, lemma, segment)
}

const following = (sentence: Sentence, token: number, count: number): string => {
  let text = ""
  for (let at = token + 1; at <= token + count; at++)
    text += `${text === "" ? "" : " "}${lower(sentence, at)}`
  return text
}

/** The lemma when the token can be a verb of saying, set phrases included. */
function sayingLemma(sentence: Sentence, token: number): string | null {
  const lemma = sentence.lemmas[token]!.toLowerCase()
  const after = following(sentence, token, 3)
  if (lemma === "let" && /^(it be known|slip)/.test(after)) return "disclose"
  if (lemma === "make" && /^(it )?(clear|plain|known)/.test(after)) return "clarify"
  if (lemma === "have" && /^it(,|\.| )?/.test(after) && isMark(sentence, token + 2)) return "say"
  if (lemma === "put" && after.startsWith("it") && isMark(sentence, token + 2)) return "say"
  if (lemma === "cite" || lemma === "quote") return lemma
  if (lemma === "accuse" || lemma === "blame") return sentence.upos[token] === "VERB" ? lemma : null
  if (!saying.has(lemma) && !rejecting.has(lemma) && !namingActs.has(lemma)) return null
  if (sentence.upos[token] === "VERB") return lemma
  return isVerbReadAsNoun(sentence, token) ? lemma : null
}

/**
 * A verb of the present tense that was read as a noun.
 *
 * > | The Israeli military claims it has struck; a bishop fears that the army will march; …, a Croatian paper claims.
 */
function isVerbReadAsNoun(sentence: Sentence, token: number): boolean {
  if (!/^(NOUN|PROPN)$/.test(sentence.upos[token]!) || token === 0) return false
  const before = sentence.upos[token - 1]!
  if (!/^(NOUN|PROPN|NUM)$/.test(before) && lower(sentence, token - 1) !== "military") return false
  const form = sentence.forms[token]!
  const next = lower(sentence, token + 1)
  if (
    /^(reports?|claims?|states?|says?|announces?|confirms?|notes?|denies|fears?|suspects?|dreads?|worr(y|ies)|doubts?|shows|estimates?|finds|believes?)$/.test(
      form,
    )
  ) {
    if (next === "that" && !isFiniteVerb(sentence, token + 2)) return true
    if (/^(it|its|their|they|he|she|his|her)$/.test(next) || /^at least/.test(following(sentence, token, 2)))
      return true
    if (next === "to" && sentence.xpos[token + 2] === "VB") return true
  }
  return (
    /^(claims|reports|says|notes|shows|fears|believes|reckons|recalls|states|worries|forecasts?|estimates|suspects)$/.test(
      form,
    ) &&
    (isMark(sentence, token + 1) || /^(from|in|at)$/.test(next)) &&
    /^(NN|NNP)$/.test(sentence.xpos[token - 1]!) &&
    opensShort(sentence, token)
  )
}

/** Does a mark and an article stand close before, with no preposition between: ", a Croatian paper claims"? */
function opensShort(sentence: Sentence, token: number): boolean {
  for (let at = token - 1; at > 0 && token - at < 7; at--) {
    if (sentence.forms[at] === ",")
      return /^(DET|PROPN)$/.test(sentence.upos[at + 1]!) || sentence.xpos[at + 1] === "PRP$"
    if (!/^(DET|ADJ|NOUN|PROPN|PRON|PART)$/.test(sentence.upos[at]!)) return false
  }
  return false
}

/** Where the noun phrase and time words of those spoken to end: "told a hurriedly called press conference on Monday". */
function behindAddressee(sentence: Sentence, verb: number, lemma: string, end: number): number {
  let at = verb + 1
  while (at < end && /^(out|ADV)$/.test(sentence.upos[at] === "ADV" ? "ADV" : lower(sentence, at))) at++
  if (addressing.has(lemma)) {
    const told = phraseFrom(sentence, at, Math.min(end, at + 14))
    if (told !== null) at = told.to
  }
  return at
}

/** First mark at or after a token, within the segment. */
function nextMark(sentence: Sentence, from: number, end: number): number {
  let at = from
  while (at < end && !isMark(sentence, at)) at++
  return at
}

type Complement = {readonly from: number; readonly kind: "clause" | "quote" | "infinitive" | "gerund"}

/** Where the clause begins that a verb of saying governs; `null` when it has none behind it. */
function complementOf(sentence: Sentence, verb: number, lemma: string, end: number): Complement | null {
  const at = behindAddressee(sentence, verb, lemma, end)
  if (opensThat(sentence, at)) return {from: at + 1, kind: "clause"}
  const late = behindPhrases(sentence, at, end)
  if (late > at && opensThat(sentence, late)) return {from: late + 1, kind: "clause"}
  const mark = nextMark(sentence, at, end)
  const between = mark - at
  if (mark < end && between < 12) {
    const quote = sentence.forms[mark] === "," || sentence.forms[mark] === ":" ? mark + 1 : mark
    if (
      quotable.test(lemma) &&
      !hasVerb(sentence, at, mark, isFiniteVerb) &&
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
    if (word === "that" && isFiniteVerb(sentence, token + 1)) return null
    if (/^(and|or)$/.test(word) && noun && !isFiniteVerb(sentence, token + 1)) continue
    if (subordinators.test(word)) return null
    if (/^(NOUN|PROPN|PRON|NUM|DET)$/.test(sentence.upos[token]!)) noun = true
    if (noun && isClauseVerb(sentence, token)) return {from: at, kind: "clause"}
  }
  return null
}

/** "Ukraine says at least 40 aircraft, some of them bombers, were destroyed": commas within the clause. */
function interrupted(
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

function hasVerb(
  sentence: Sentence,
  from: number,
  to: number,
  test: (sentence: Sentence, token: number) => boolean,
): boolean {
  for (let at = from; at < to; at++) if (test(sentence, at)) return true
  return false
}

const isVerb = (sentence: Sentence, token: number): boolean =>
  sentence.upos[token] === "VERB" || isFiniteVerb(sentence, token)

const quotable =
  /^(say|tell|add|write|report|state|announce|insist|claim|declare|argue|warn|explain|note|reply|tweet|post|stress|repeat|complain|maintain|conclude|quip|remark|observe|recall|answer|promise|deny|read|describe|confirm)$/

/** "that" before a clause, not before the verb of a relative clause: "a daily that had called him". */
const opensThat = (sentence: Sentence, at: number): boolean =>
  /^(how|whether|why)$/.test(lower(sentence, at)) ||
  (lower(sentence, at) === "that" &&
    // "that drones had": a noun read as a verb
    (!isFiniteVerb(sentence, at + 1) || isFiniteVerb(sentence, at + 2)) &&
    !/^(condition|grounds?|week|day|night|month|year)$/.test(lower(sentence, at - 1)))

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

function sayingAt(sentence: Sentence, verb: number, lemma: string, segment: Segment): Report[] | null {
  const form = sentence.xpos[verb]!
  // "to say", "may report"; "analysts think" is read so at times
  if (
    form === "VB" &&
    !/^(NOUN|PROPN)$/.test(sentence.upos[verb - 1] ?? "") &&
    sentence.xpos[verb - 1] !== "NNP" &&
    lower(sentence, verb - 1) !== "not" &&
    sentence.lemmas[verb - 1] !== "do"
  )
    return null
  if (form === "VBN" && isBeforeVerb(sentence, verb, /^(am|is|are|was|were|be|been|being)$/))
    return quotedAs(sentence, verb, lemma, segment)
  const bare = form === "VBN" && !isBeforeVerb(sentence, verb, /^(has|have|had|'s|’s|'ve|’ve|having)$/)
  if (form === "VBG") return participle(sentence, verb, lemma, segment)
  if (lemma === "cite" || lemma === "quote") return citing(sentence, verb, segment)
  const stretch = stretchBefore(sentence, verb)
  const complement =
    complementOf(sentence, verb, lemma, segment.to) ?? interrupted(sentence, verb, lemma, stretch, segment)
  // "the man who reported the theft was held": what follows is not what he reported
  const isRelative = /^(who|which|that)$/.test(lower(sentence, verb - 1))
  if (isRelative && complement !== null && !opensThat(sentence, complement.from - 1)) return null
  const rejected = rejecting.has(lemma) ? rejectedClaim(sentence, verb, segment.to) : null
  if (bare && !isBareReport(sentence, verb, stretch, complement)) return null
  if (stretch !== null && stretch.from >= segment.from) {
    const own = {ownFrom: stretch.from, ownTo: verb + 1, verb, lemma, source: stretch.phrase, via: null}
    if (rejected !== null) return [{...own, stance: "denies", from: rejected, to: segment.to, form: "before"}]
    if (lemma !== "deny" && rejecting.has(lemma)) return null
    if (complement !== null) {
      const told = before(sentence, stretch, complement, own, segment)
      // "…, its ambassador said, "not to be seen, but to be heard""
      const beside =
        complement.kind === "quote" ? besideClause(sentence, stretch, verb, lemma, segment) : null
      return beside === null ? told : [...(told ?? []), beside]
    }
    if (lemma === "accuse" || lemma === "blame") {
      const content = contentOfCharge(sentence, verb, segment.to)
      return content === null
        ? null
        : [
            {
              ...own,
              ownTo: content,
              stance: "asserts",
              from: content,
              to: nextMark(sentence, content, segment.to),
              form: "before",
            },
          ]
    }
    const responsible =
      /^(claim|take|accept|admit|deny)$/.test(lemma) &&
      /^responsibility (for|of)/.test(following(sentence, verb, 2))
    if (responsible) return [{...own, stance: stanceOf(lemma), from: verb + 1, to: segment.to, form: "noun"}]
    const beside = besideClause(sentence, stretch, verb, lemma, segment)
    if (beside !== null) return [beside]
    if (namingActs.has(lemma) && stretch.joined !== "as") {
      return [{...own, stance: stanceOf(lemma), from: verb + 1, to: segment.to, form: "noun"}]
    }
    return null
  }
  return inverted(sentence, verb, lemma, segment)
}

/**
 * A past tense read as a participle: whoever speaks stands between two marks.
 *
 * > | …, its security commissioner announced in Addis Ababa.     not: a deal announced by Moscow
 */
function isBareReport(
  sentence: Sentence,
  verb: number,
  stretch: Stretch | null,
  complement: Complement | null,
): boolean {
  if (stretch === null || complement?.kind === "infinitive" || complement?.kind === "gerund") return false
  const next = lower(sentence, verb + 1)
  if (
    (next === "by" &&
      !/^(tele)?phone|radio|telex|letter|text|satellite|e-?mail/.test(lower(sentence, verb + 2))) ||
    lower(sentence, verb - 1) === "not"
  )
    return false
  if (/^(suspect|know|believe|expect|think|assume|fear|see|consider|hear)$/.test(sentence.lemmas[verb]!))
    return false
  if (thing.test(sentence.lemmas[stretch.phrase.head]!)) return false
  if (complement !== null) return true
  return (
    stretch.from > 0 &&
    isMark(sentence, stretch.from - 1) &&
    stretch.joined !== "with" &&
    (next === "by" || !hasAgent(sentence, verb))
  )
}

const hasAgent = (sentence: Sentence, verb: number): boolean =>
  sentence.children[verb]!.some(child => /^(aux:pass|nsubj:pass|obl:agent)$/.test(sentence.deprels[child]!))

/** "a gesture it described as small": no one who speaks. */
const deed = /^(step|gesture|move|plan|measure|decision|phrase|policy|sum|deal|law|pact|claim|figure|number)$/

/** What is announced, claimed or known, and does not speak. */
const thing =
  /^(deal|plan|agreement|move|step|decision|sum|figure|law|pact|policy|measure|treaty|gesture|phrase|ceasefire|truce|visit|attack|offer|proposal|list|price|cut|tax|tariff|name|man|woman|person|people|body|place|town|city|charge|case|killing|death|toll|way|number|amount|programme|program|reform|sanction|strike|ban|result|idea|increase|rise|operation|bombing|raid|incident|crime|practice|system|project|thing|event|series|group)$/

const isBeforeVerb = (sentence: Sentence, verb: number, auxiliary: RegExp): boolean => {
  for (let at = verb - 1; at >= 0 && at > verb - 4; at--) {
    if (auxiliary.test(lower(sentence, at))) return true
    if (!/^(ADV|PART|AUX)$/.test(sentence.upos[at]!)) return false
  }
  return false
}

type Own = Pick<Report, "ownFrom" | "ownTo" | "verb" | "lemma" | "source" | "via">

function before(
  sentence: Sentence,
  stretch: Stretch,
  complement: Complement,
  own: Own,
  segment: Segment,
): Report[] | null {
  // "missiles they say can reach", "which the group says was": only the relative clause
  const relative = /^(which|who|that|whom|whose|what|whatever)$/.test(stretch.joined)
  const to = relative
    ? nextMark(sentence, complement.from, segment.to)
    : endOfReport(sentence, complement.from, segment.to)
  if (/^(if|whatever|until|what)$/.test(stretch.joined)) return null
  return [
    {
      ...own,
      ownTo: Math.max(own.ownTo, complement.from),
      stance: stanceOf(own.lemma),
      from: complement.from,
      to,
      form: "before",
    },
  ]
}

/** "…, while police report", "…, as it convicted others": the narrator goes on. */
function endOfReport(sentence: Sentence, from: number, end: number): number {
  for (let at = from + 1; at < end; at++) {
    if (
      sentence.forms[at - 1] !== "," ||
      !/^(as|while|whereas|although|though|whatever|now)$/.test(lower(sentence, at))
    )
      continue
    if (hasClause(sentence, at, nextMark(sentence, at, end)) && hasClause(sentence, from, at)) return at
  }
  return end
}

/** "rejected suggestions that", "dismissed as rumour that", "dismissed a broadcast in which": where the claim begins. */
function rejectedClaim(sentence: Sentence, verb: number, end: number): number | null {
  let claim = false
  for (let at = verb + 1; at < end && at < verb + 16; at++) {
    const word = lower(sentence, at)
    if (claims.has(sentence.lemmas[at]!.toLowerCase()) || word === "as") claim = true
    if (word === "that" && (claim || at === verb + 1)) return at + 1
    if (word === "which" && lower(sentence, at - 1) === "in" && claim) return at + 1
    if (claim && claims.has(sentence.lemmas[at - 1]!.toLowerCase()) && /^(of|about)$/.test(word))
      return at + 1
    if (sentence.forms[at] === "," || isFiniteVerb(sentence, at)) return null
  }
  return null
}

/** "accuses the army of bombing", "blames rebels for the attack": where the deed begins. */
function contentOfCharge(sentence: Sentence, verb: number, end: number): number | null {
  for (let at = verb + 1; at < end && at < verb + 16; at++) {
    if (
      /^(of|for)$/.test(lower(sentence, at)) &&
      (sentence.xpos[at + 1] === "VBG" || lower(sentence, at) === "for")
    )
      return at + 1
    if (sentence.forms[at] === "," || isFiniteVerb(sentence, at)) return null
  }
  return null
}

/** Does a clause stand open before the source, and how far does the source reach? */
function covered(
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
  const relative = start > segment.from ? 1 : 0
  if (!hasClause(sentence, start + relative, ownFrom) || isOpen(sentence, ownFrom - 1))
    return {from: segment.from, to: segment.to}
  // "If the Senate published it, the director said, mobs might storm": the main clause follows
  if (subordinate && hasClause(sentence, next, segment.to) && !mainBefore(sentence, segment.from, ownFrom))
    return {from: segment.from, to: segment.to}
  return {from: segment.from, to: continues(sentence, next, segment.to) ? segment.to : ownFrom}
}

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

function hasClause(sentence: Sentence, from: number, to: number): boolean {
  let relative = false
  for (let at = from; at < to; at++) {
    if (sentence.forms[at] === ",") relative = false
    if (/^(who|which|whose|whom)$/.test(lower(sentence, at))) relative = true
    else if (isClauseVerb(sentence, at) && !relative) return true
    else if (isClauseVerb(sentence, at)) relative = false
  }
  return false
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
  return !hasClause(sentence, at, end)
}

/** Has the clause a subject of its own before its verb? */
function opensClause(sentence: Sentence, from: number, end: number): boolean {
  let noun = false
  for (let at = from; at < end && !isMark(sentence, at); at++) {
    if (isFiniteVerb(sentence, at)) return noun
    if (/^(NOUN|PROPN|PRON|NUM)$/.test(sentence.upos[at]!)) noun = true
  }
  return false
}

/** "…, a colonel said on Monday." */
function besideClause(
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
  if (!hasVerb(sentence, segment.from, stretch.from, isVerb) && !hasClause(sentence, verb + 1, segment.to))
    return null
  // coordinated nouns, not a clause: "Moscow, Minsk said" has a clause before it
  const ownTo = behindAddressee(sentence, verb, lemma, segment.to)
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

/** After a verb set behind: a mark, a time or place, those told; not an object of its own. */
function closesReport(sentence: Sentence, verb: number, lemma: string, end: number): boolean {
  const next = verb + 1
  if (next >= end || isMark(sentence, next)) return true
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
function inverted(sentence: Sentence, verb: number, lemma: string, segment: Segment): Report[] | null {
  if (verb <= segment.from || !isMark(sentence, verb - 1) || sentence.forms[verb - 1] === "(") return null
  if (!/^VB[DZP]$/.test(sentence.xpos[verb]!)) return null
  const source = phraseFrom(sentence, verb + 1, segment.to)
  if (source === null || addressing.has(lemma) || hasObjectOnly(sentence, verb, lemma)) return null
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
function accordingTo(sentence: Sentence, token: number, width: number, segment: Segment): Report[] | null {
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

/** "X quoted Y as saying that", "X cites Y" */
function citing(sentence: Sentence, verb: number, segment: Segment): Report[] | null {
  const outer = stretchBefore(sentence, verb)
  const source = phraseFrom(sentence, verb + 1, segment.to)
  if (outer === null || source === null || lower(sentence, source.to) !== "as") return null
  let from = source.to + 2
  if (lower(sentence, from) === "that") from++
  return [
    {
      ownFrom: outer.from,
      ownTo: from,
      verb,
      lemma: "say",
      source,
      via: outer.phrase,
      stance: "asserts",
      from,
      to: segment.to,
      form: "before",
    },
  ]
}

/** "Y was quoted as saying by X that", "…, Y is quoted as saying by X" */
function quotedAs(sentence: Sentence, verb: number, lemma: string, segment: Segment): Report[] | null {
  if (lemma !== "quote" && lemma !== "cite" && lemma !== "report") return null
  let at = verb + 1
  let via: SourcePhrase | null = null
  if (lower(sentence, at) === "by") {
    via = phraseFrom(sentence, at + 1, segment.to)
    if (via !== null) at = via.to
  }
  if (lower(sentence, at) !== "as" || sentence.xpos[at + 1] !== "VBG") return null
  at += 2
  if (lower(sentence, at) === "by") {
    via = phraseFrom(sentence, at + 1, segment.to)
    if (via !== null) at = via.to
  }
  const stretch = stretchBefore(sentence, verb)
  if (stretch === null) return null
  const own = {
    ownFrom: stretch.from,
    ownTo: at,
    verb,
    lemma: "say",
    source: stretch.phrase,
    via,
    stance: "asserts" as const,
  }
  if (
    stretch.from > segment.from &&
    isMark(sentence, stretch.from - 1) &&
    (at >= segment.to || isMark(sentence, at))
  )
    return [{...own, form: "beside", ...covered(sentence, stretch.from, at, stretch.joined, segment)}]
  return [{...own, form: "before", from: at, to: segment.to}]
}

/**
 * A participle of saying: with a subject of its own it stands behind the clause, without one it carries its sentence's subject.
 *
 * > | Riyadh cut the aid, a minister saying that rebels had shelled the port.
 * > | The army withdrew, saying that rebels had shelled the port.
 */
function participle(sentence: Sentence, verb: number, lemma: string, segment: Segment): Report[] | null {
  if (lemma === "cite" || lemma === "quote") return null
  if (isBeforeVerb(sentence, verb, /^(is|are|was|were|been|be)$/)) return null
  const complement = complementOf(sentence, verb, lemma, segment.to)
  if (isMark(sentence, verb - 1)) {
    if (complement === null) return null
    const subject = surfaceSubjects(sentence, verb)[0]
    if (subject === undefined || subject >= verb) return null
    let from = subject
    while (from > 0 && subject - from < 8 && /^(DET|ADJ|NOUN|PROPN|NUM|PART)$/.test(sentence.upos[from - 1]!))
      from--
    const source = phraseFrom(sentence, from, verb)
    if (
      source === null ||
      (lemma !== "say" && lemma !== "add" && lemma !== "claim" && lemma !== "report" && lemma !== "state")
    )
      return null
    return [
      {
        ownFrom: verb,
        ownTo: complement.from,
        verb,
        lemma,
        source,
        via: null,
        stance: stanceOf(lemma),
        from: complement.from,
        to: segment.to,
        form: "before",
      },
    ]
  }
  const stretch = stretchBefore(sentence, verb)
  if (stretch === null || stretch.from <= segment.from) return null
  const opened = stretch.joined === "" ? stretch.from - 1 : stretch.from - 2
  if (sentence.forms[opened] !== "," && stretch.joined !== "with") return null
  if (stretch.phrase.to < stretch.to || !carried.test(lemma)) return null
  const own = {
    ownFrom: stretch.from,
    ownTo: verb + 1,
    verb,
    lemma,
    source: stretch.phrase,
    via: null,
    stance: stanceOf(lemma),
  }
  // "with an envoy saying that …": only what she says
  const reports: Report[] =
    stretch.joined === "with" && lemma !== "attribute" && lemma !== "accuse" && lemma !== "blame"
      ? []
      : [{...own, form: "beside", from: segment.from, to: stretch.from}]
  if (complement !== null) reports.push({...own, form: "before", from: complement.from, to: segment.to})
  return reports
}

/** Participles that carry a source: "a minister saying that", not "guns pointing south". */
const carried =
  /^(say|tell|add|note|report|claim|state|announce|explain|warn|insist|promise|confirm|stress|write|argue|acknowledge|admit|maintain|deny|estimate|suggest|recall|attribute|accuse|blame)$/

/** "is sure that", "are afraid that" */
function convictionAt(sentence: Sentence, verb: number, segment: Segment): Report[] | null {
  let at = verb + 1
  while (at < verb + 5 && (sentence.upos[at] === "ADV" || isQuoteMark(sentence, at))) at++
  if (!convinced.has(lower(sentence, at))) return null
  at++
  if (isQuoteMark(sentence, at)) at++
  if (lower(sentence, at) !== "that") return null
  const stretch = stretchBefore(sentence, verb)
  if (stretch === null) return null
  return [
    {
      ownFrom: stretch.from,
      ownTo: at + 1,
      verb,
      lemma: "believe",
      source: stretch.phrase,
      via: null,
      stance: "asserts",
      from: at + 1,
      to: segment.to,
      form: "before",
    },
  ]
}

/**
 * Who is quoted is the source, who quotes stands outside.
 *
 * > | …, the Guardian wrote, quoting people close to Downing Street
 *        ^via                        ^source
 */
function quoting(sentence: Sentence, report: Report, end: number): Report {
  if (report.via !== null) return report
  const last = Math.min(end, Math.max(report.source.to, report.verb) + 10)
  for (let at = report.source.to; at < last; at++) {
    const word = lower(sentence, at)
    const width =
      word === "quoting" || (word === "citing" && quotesOthers(sentence, report))
        ? 1
        : word === "on" && /^the (word|authority|evidence|say-so) of$/.test(following(sentence, at, 3))
          ? 4
          : 0
    if (width === 0) continue
    const inner = phraseFrom(sentence, at + width, end)
    if (inner !== null) return {...report, source: inner, via: report.source}
  }
  return report
}

const quotesOthers = (sentence: Sentence, {source, lemma}: Report): boolean =>
  /^(write|report)$/.test(lemma) || isDocumentary(sentence.lemmas[source.head]!, sentence.forms[source.head]!)
