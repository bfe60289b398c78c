// Sources that stand before what they say: "a colonel said that …", "the ministry denied …", "police are sure that …".

import type {Sentence} from "@demarche/text"
import {denialEnds} from "../arguments/mend-denials.ts"
import {hasTense} from "../arguments/phrase.ts"
import {following, hasClause, isBeforeVerb, isMark, isQuoteMark, lower, nextMark} from "./clauses.ts"
import {type Complement, complementOf, interrupted, opensThat} from "./complement.ts"
import {citing, quotedAs} from "./quoting.ts"
import type {Own, Report, Segment} from "./report.ts"
import {besideClause, inverted} from "./said-beside.ts"
import {participle} from "./said-by-participle.ts"
import {wasTold} from "./said-otherwise.ts"
import {type Stretch, stretchBefore} from "./source-phrase.ts"
import {claims, convinced, namingActs, rejecting, stanceOf} from "./vocabulary.ts"

/** What a verb of saying hands over, wherever its source stands. */
export function sayingAt(sentence: Sentence, verb: number, lemma: string, segment: Segment): Report[] | null {
  const form = sentence.xpos[verb]!
  // "to say", "may report"; "analysts think" is read so at times
  if (
    /^(VB|UH)$/.test(form) &&
    !/^(NOUN|PROPN)$/.test(sentence.upos[verb - 1] ?? "") &&
    sentence.xpos[verb - 1] !== "NNP" &&
    lower(sentence, verb - 1) !== "not" &&
    sentence.lemmas[verb - 1] !== "do"
  )
    // "…, say two retired officers"; "…, observe the monitors"
    return /^(say|observe|report|note|warn|complain|recall|insist|argue|estimate|believe|admit)$/.test(
      lower(sentence, verb),
    ) && sentence.forms[verb - 1] === ","
      ? inverted(sentence, verb, lemma, segment)
      : null
  if (form === "VBN" && isBeforeVerb(sentence, verb, /^(am|is|are|was|were|be|been|being)$/))
    return quotedAs(sentence, verb, lemma, segment) ?? wasTold(sentence, verb, segment)
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
    if (rejected !== null) {
      const to = denialEnds(sentence, verb) ?? segment.to
      return [{...own, stance: "denies", from: rejected, to, form: "before"}]
    }
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
      if (content === null && isBlamedOn(sentence, verb, segment.to))
        return [{...own, stance: "asserts", from: verb + 1, to: segment.to, form: "noun"}]
      return content === null
        ? null
        : [
            {
              ...own,
              ownTo: content,
              stance: "asserts",
              from: content,
              to: endOfCharge(sentence, content, segment.to),
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
  // "…, a health planner suspected." but "…, a man suspected of the theft"
  if (
    /^(suspect|know|believe|expect|think|assume|fear|see|consider|hear)$/.test(sentence.lemmas[verb]!) &&
    !isMark(sentence, verb + 1)
  )
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

/** What is announced, claimed or known, and does not speak. */
const thing =
  /^(deal|plan|agreement|move|step|decision|sum|figure|law|pact|policy|measure|treaty|gesture|phrase|ceasefire|truce|visit|attack|offer|proposal|list|price|cut|tax|tariff|name|man|woman|person|people|body|place|town|city|charge|case|killing|death|toll|way|number|amount|programme|program|reform|sanction|strike|ban|result|idea|increase|rise|operation|bombing|raid|incident|crime|practice|system|project|thing|event|series|group)$/

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
    : (denialEnds(sentence, own.verb) ?? endOfReport(sentence, complement.from, segment.to))
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
    if (sentence.forms[at] === "," || hasTense(sentence, at)) return null
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
    if (sentence.forms[at] === "," || hasTense(sentence, at)) return null
  }
  return null
}

/** "have blamed the bombing on exiles" */
function isBlamedOn(sentence: Sentence, verb: number, end: number): boolean {
  for (let at = verb + 1; at < end && at < verb + 16; at++) {
    if (lower(sentence, at) === "on") return at > verb + 1
    if (isMark(sentence, at) || hasTense(sentence, at)) return false
  }
  return false
}

/** "accuses the army of an airstrike, killing 27 people": the participle belongs to the deed. */
function endOfCharge(sentence: Sentence, content: number, end: number): number {
  const mark = nextMark(sentence, content, end)
  return sentence.forms[mark] === "," &&
    /^(killing|injuring|wounding|leaving)$/.test(lower(sentence, mark + 1))
    ? nextMark(sentence, mark + 1, end)
    : mark
}

/** "is sure that", "are afraid that" */
export function convictionAt(sentence: Sentence, verb: number, segment: Segment): Report[] | null {
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
