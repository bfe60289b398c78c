// The words for a source, read along the line: the noun phrase before a verb of saying or behind "according to".
// No parser hangs "…, a surgeon who had hidden her coat said" right every time; commas and tags are steadier.

import {isCapitalized, type Sentence} from "@demarche/text"
import {hasTense} from "../arguments/phrase.ts"
import {surfaceSubjects} from "../arguments/slots.ts"
import {isMark, lower} from "./clauses.ts"

/** Tokens `from` (inclusive) to `to` (exclusive); `head` carries the phrase. */
export interface SourcePhrase {
  readonly from: number
  readonly to: number
  readonly head: number
}

/** A source phrase with the whole stretch it opens, relative clause and all. */
export interface Stretch {
  readonly phrase: SourcePhrase
  readonly from: number
  readonly to: number
  /** The word before it that joins it on: "but", "as"; empty when none. */
  readonly joined: string
}

const longest = 40

const isTimeWord = (sentence: Sentence, token: number): boolean =>
  /^((mon|tues|wednes|thurs|fri|satur|sun)day|today|yesterday|tomorrow|tonight|morning|evening|afternoon|night|week|month|year|weekend|day|hours?|minutes?|moments?|seconds?|days|weeks|months|years|january|february|march|april|may|june|july|august|september|october|november|december|ago|earlier|later|generation|decade)$/i.test(
    sentence.forms[token] ?? "",
  )

const isCapital = (sentence: Sentence, token: number): boolean => isCapitalized(sentence.forms[token] ?? "")

/** "Police spokeswoman Ana Diaz": read as a verb behind a plural. */
const isSpokesman = (sentence: Sentence, token: number): boolean =>
  /^spokes(man|woman|person|men|women|people)$/.test(lower(sentence, token))

/** Can this token stand inside a noun phrase? */
function isNominal(sentence: Sentence, token: number): boolean {
  const upos = sentence.upos[token] ?? ""
  if (/^(DET|ADJ|NOUN|PROPN|NUM|SYM|X|INTJ)$/.test(upos) || /^NNPS?$/.test(sentence.xpos[token] ?? ""))
    return true
  if (/^(daily|weekly|monthly)$/.test(lower(sentence, token)) || isSpokesman(sentence, token)) return true
  if (/^(-|&|'s|’s|'|’|%)$/.test(sentence.forms[token]!)) return true
  if (upos === "PRON") return !/^(who|which|that|whom|what|whose|whatever)$/.test(lower(sentence, token))
  // "leaked invoices", "his acting minister", "state-run television"
  if (/^VB[NG]$/.test(sentence.xpos[token] ?? ""))
    return (
      /^(ADJ|NOUN|PROPN)$/.test(sentence.upos[token + 1] ?? "") &&
      (token === 0 ||
        !/^(NOUN|PROPN|PRON)$/.test(sentence.upos[token - 1] ?? "") ||
        sentence.forms[token - 1] === "-")
    )
  // "Aid workers", "Save the Children": the first word read as a verb
  if (token === 0 && sentence.xpos[token] === "VB")
    return sentence.upos[1] === "NOUN" || (lower(sentence, 1) === "the" && isCapital(sentence, 2))
  // "Human Rights Watch", "Pentagon press secretary John Kirby", ", delegate Jordi Raich": part of a name or a title
  if (/^VB[PZ]?$/.test(sentence.xpos[token] ?? ""))
    return (
      (isCapital(sentence, token) && isCapital(sentence, token - 1) && token > 1) ||
      (lower(sentence, token) === "press" && sentence.upos[token + 1] === "NOUN") ||
      (token > 0 && isMark(sentence, token - 1) && sentence.upos[token + 1] === "PROPN")
    )
  if (sentence.xpos[token] === "VBD")
    return (
      (token === 0 || /^(DET|NUM|ADJ)$/.test(sentence.upos[token - 1] ?? "")) &&
      /^(ADJ|NOUN)$/.test(sentence.upos[token + 1] ?? "")
    )
  return upos === "PART" && /^['’]?s?$/.test(sentence.forms[token]!)
}

const isHeadWord = (sentence: Sentence, token: number): boolean =>
  /^(NOUN|PROPN|PRON|NUM|X)$/.test(sentence.upos[token]!) ||
  /^NNPS?$/.test(sentence.xpos[token]!) ||
  isSpokesman(sentence, token) ||
  /^(daily|weekly|monthly)$/.test(lower(sentence, token)) ||
  // "Human Rights Watch"
  (/^VB[PZ]?$/.test(sentence.xpos[token]!) && token > 1 && isCapital(sentence, token)) ||
  // "many say", "the wounded said", a noun read as an adjective
  (sentence.upos[token] === "ADJ" && !isNominal(sentence, token + 1))

/** The noun phrase that opens at `from`, with "of", "at", "in" and coordinated nouns, up to `limit` (exclusive). */
export function phraseFrom(sentence: Sentence, from: number, limit: number): SourcePhrase | null {
  let head = -1
  let at = from
  let headOpen = true
  while (at < limit) {
    if (isNominal(sentence, at)) {
      // "a step the generals had announced", "a gesture it described": a second phrase begins
      if (
        head >= 0 &&
        /^(DET|PRON)$/.test(sentence.upos[at]!) &&
        !/^(ADP|CCONJ|DET)$/.test(sentence.upos[at - 1]!)
      )
        break
      if (head >= 0 && isTimeWord(sentence, at) && sentence.upos[at - 1] !== "DET") break
      if (
        headOpen &&
        (isHeadWord(sentence, at) || (at === limit - 1 && head < 0 && sentence.upos[at] === "ADJ"))
      )
        head = at
      // "the ministry's spokesman"
      if (headOpen && head >= 0 && /^['’]s?$/.test(sentence.forms[at]!)) head = -1
      at++
      continue
    }
    if (head < 0) return null
    const word = lower(sentence, at)
    if (sentence.upos[at] === "ADP" || /^(of|at|in|for|from|near|to)$/.test(word)) {
      if (!/^(of|at|in|for|from|to|near|with|on|inside|behind)$/.test(word) || isTimeWord(sentence, at + 1))
        break
      if (!isNominal(sentence, at + 1) || at + 1 >= limit) break
      headOpen = false
      at++
      continue
    }
    if (/^(and|or)$/.test(word) && isNominal(sentence, at + 1) && at + 1 < limit && headOpen) {
      // "its peace and security commissioner" is one, "police and doctors" are two
      headOpen =
        sentence.xpos[at - 1] === "NN" &&
        /^(NN|NNS)$/.test(sentence.xpos[at + 1]!) &&
        isNominal(sentence, at + 2) &&
        at + 2 < limit
      at++
      continue
    }
    break
  }
  if (head < 0) return null
  let to = at
  while (to > head + 1 && (!isNominal(sentence, to - 1) || sentence.upos[to - 1] === "DET")) to--
  if (lower(sentence, head) === "those" && /^(who|in|at|on)$/.test(lower(sentence, head + 1)))
    return {from, to, head}
  return isNobody(sentence, from, head) ? null : {from, to, head}
}

/** "nobody said", "what he describes as", "none of which mentions": no source stands there. */
const isNobody = (sentence: Sentence, from: number, head: number): boolean =>
  /^(nobody|none|nothing|each|what|this|that|these|those|there|which|who|whom|whatever|everything|something|itself|himself|herself|themselves|one another|way|reason)$/.test(
    lower(sentence, head),
  ) ||
  /^(no|neither|whatever)$/.test(lower(sentence, from)) ||
  isTimeWord(sentence, head)

/** Words that may open the stretch and belong to the sentence, not to the source. */
const joining =
  /^(and|but|or|while|as|because|although|though|whereas|for|so|yet|then|meanwhile|however|since|when|where|after|before|until|if|whatever|with|that|also|only|even|nor|not|which|whose|whom)$/

/**
 * The source before a verb: from the mark on its left to the verb.
 *
 * > | …, a surgeon who had hidden her coat said
 *        ^phrase                              ^verb
 * > | …, Bernardino Rafael, the police commander, told reporters
 *        ^phrase
 */
export function stretchBefore(sentence: Sentence, verb: number): Stretch | null {
  let end = verb
  while (
    end > 0 &&
    (/^(ADV|AUX)$/.test(sentence.upos[end - 1]!) ||
      /^(not|n't|n’t|also|both)$/.test(lower(sentence, end - 1)))
  )
    end--
  if (end === 0) return null
  if (isMark(sentence, end - 1)) return acrossApposition(sentence, end - 1)
  let from = end - 1
  while (from > 0 && !isMark(sentence, from - 1) && end - from < longest) from--
  return stretchWithin(sentence, from, end, verb)
}

function stretchWithin(sentence: Sentence, left: number, end: number, verb: number): Stretch | null {
  let from = left
  let joined = ""
  while (from < end && joining.test(lower(sentence, from))) joined = lower(sentence, from++)
  while (from < end && sentence.upos[from] === "ADV") from++
  // "and on Monday the minister said": a time or place stands before the source
  const phrase = phraseFrom(sentence, from, end)
  if (phrase !== null && phrase.to <= end && isPure(sentence, phrase.to, end))
    return {phrase, from, to: end, joined}
  // the tree knows whose verb it is
  const subject = surfaceSubjects(sentence, verb)[0]
  if (subject !== undefined && subject < verb && verb - subject < longest) {
    const start = phraseStart(sentence, subject, from <= subject ? from : 0)
    const found = phraseFrom(sentence, start, Math.max(subject + 1, Math.min(end, subject + 8)))
    if (found !== null) return {phrase: found, from: start, to: Math.max(end, found.to), joined}
  }
  // "On Monday the minister said": the last phrase before the verb
  const near = phraseFrom(sentence, phraseStart(sentence, end - 1, from), end)
  return near !== null && near.to === end && /^(ADP|SCONJ|NUM)$/.test(sentence.upos[left]!)
    ? {phrase: near, from: near.from, to: end, joined}
    : null
}

/** Where the noun phrase begins that ends in `last`. */
function phraseStart(sentence: Sentence, last: number, limit: number): number {
  let at = last
  while (at > limit && isNominal(sentence, at - 1) && !isTimeWord(sentence, at - 1)) {
    at--
    if (sentence.upos[at] === "DET" && lower(sentence, at) !== "all") break
    if (sentence.xpos[at] === "PRP$") break
  }
  return at
}

/** Is what stands between the phrase and the verb part of the phrase: "in Tokyo", "who was there", "close to the office"? */
function isPure(sentence: Sentence, from: number, end: number): boolean {
  // a second phrase, a time: "a gesture | it described", "moments | after the minister announced"
  if (from < end && isNewPhrase(sentence, from)) return false
  const clauses = clausesWithin(sentence, from, end)
  // "a gesture that relatives learned of": the verb is the clause's own
  return clauses === "none" || clauses === "relative"
}

const isNewPhrase = (sentence: Sentence, token: number): boolean =>
  /^(after|before|since)$/.test(lower(sentence, token)) ||
  (/^(DET|PRON)$/.test(sentence.upos[token]!) &&
    !/^(who|which|that|whose|whom)$/.test(lower(sentence, token)))

/** Finite verbs of a stretch: none, all in a relative clause, a relative clause still without its verb, or a main clause. */
function clausesWithin(sentence: Sentence, from: number, end: number): "none" | "relative" | "open" | "main" {
  let relative = false
  let verbs = 0
  for (let at = from; at < end; at++) {
    if (/^(who|which|that|whose|whom|where)$/.test(lower(sentence, at))) relative = true
    else if (hasTense(sentence, at) && !relative) return "main"
    // "who operated on the survivors": the past tense read as a participle
    else if (hasTense(sentence, at) || (sentence.xpos[at] === "VBN" && lower(sentence, at - 1) === "who"))
      verbs++
  }
  return !relative ? "none" : verbs > 0 ? "relative" : "open"
}

/** "Name, the office, said" and "the minister, who flew in, said": the phrase before the two commas. */
function acrossApposition(sentence: Sentence, comma: number): Stretch | null {
  if (sentence.forms[comma] !== "," && sentence.forms[comma] !== ")") return null
  let inner = comma
  while (inner > 0 && !isMark(sentence, inner - 1) && comma - inner < longest) inner--
  if (inner <= 0 || inner === comma || !/^[,(]$/.test(sentence.forms[inner - 1]!)) return null
  const opens = lower(sentence, inner)
  if (/^(and|but|or)$/.test(opens)) return null
  if (!/^(who|which|whose|whom|where)$/.test(opens) && clausesWithin(sentence, inner, comma) === "main")
    return null
  let left = inner - 1
  while (left > 0 && !isMark(sentence, left - 1) && inner - left < longest) left--
  let from = left
  let joined = ""
  while (from < inner - 1 && joining.test(lower(sentence, from))) joined = lower(sentence, from++)
  const phrase = phraseFrom(sentence, from, inner - 1)
  if (phrase === null || !isPure(sentence, phrase.to, inner - 1)) return null
  return {phrase, from, to: comma + 1, joined}
}
