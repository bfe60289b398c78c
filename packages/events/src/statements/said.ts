// Which words a cue hands over to: how far the clause goes, and the quotations in it.

import type {Quoted} from "@demarche/codebook"
import type {Sentence} from "@demarche/text"
import {hasTense, subtreeBounds} from "../arguments/phrase.ts"
import {lower} from "../attribution/clauses.ts"
import {phraseFrom} from "../attribution/source-phrase.ts"
import type {Cue} from "./cue.ts"
import {
  closesQuotation,
  isSign,
  opensQuotation,
  type Piece,
  type Quotations,
  type QuotedPiece,
} from "./quotations.ts"

/** What one cue hands over to, in tokens. */
export interface Said {
  readonly pieces: readonly Piece[]
  readonly quoted: Quoted
}

interface Region {
  readonly from: number
  readonly to: number
}

/** `null` when nothing is left to be said: the words may stand in the sentence before. */
export function saidBy(
  sentence: Sentence,
  cue: Cue,
  cues: readonly Cue[],
  quotations: Quotations,
): Said | null {
  const pieces = quotations.in(sentence)
  const found =
    cue.form === "before"
      ? behind(sentence, cue, cues, pieces)
      : joined(around(sentence, cue, cues, pieces), quotedBehind(sentence, cue, cues, pieces))
  return found === null || found.pieces.length === 0 ? null : found
}

const joined = (first: Said | null, more: readonly Piece[]): Said | null =>
  first === null
    ? more.length === 0
      ? null
      : {pieces: more, quoted: "direct"}
    : {
        pieces: [...first.pieces, ...more.filter(piece => !first.pieces.includes(piece))],
        quoted: first.quoted,
      }

/** "said that …", "told reporters: "…"" */
function behind(
  sentence: Sentence,
  cue: Cue,
  cues: readonly Cue[],
  pieces: readonly QuotedPiece[],
): Said | null {
  const first = firstQuoted(sentence, cue.from, pieces)
  const end = endOfClause(sentence, cue, cues)
  if (first === undefined) return inRegion(sentence, {from: cue.from, to: end}, pieces)
  // `said the project "is in high demand"`, `said that "a new chapter" had begun`: a part of the clause is quoted
  const subject = subjectBefore(sentence, cue, first)
  if (subject !== null || goesOnPlain(sentence, first, end))
    return inRegion(sentence, {from: subject ?? cue.from, to: end}, pieces)
  const said = direct(sentence, first, cue.from, pieces, nextCue(sentence, cue, cues))
  const front = quotedInFront(sentence, cue, cues, pieces)
  return front === undefined ? said : {...said, pieces: [...front.quotation.pieces, ...said.pieces]}
}

/** First token of a noun phrase between the verb of saying and a quotation that begins with its verb. */
function subjectBefore(sentence: Sentence, cue: Cue, {from}: QuotedPiece): number | null {
  if (!hasTense(sentence, from) && !/^(AUX|VERB)$/.test(sentence.upos[from]!)) return null
  let at = Math.max(cue.verb + 1, cue.addressee?.to ?? 0)
  while (
    at < from &&
    (isSign(sentence, at) || /^(that|ADV)$/.test(sentence.upos[at] === "ADV" ? "ADV" : lower(sentence, at)))
  )
    at++
  if (phraseFrom(sentence, at, from) === null) return null
  for (let token = at; token < from; token++) if (hasTense(sentence, token)) return null
  return at
}

/** Does the clause go on behind the closing mark? Not behind a comma, and not for `called the answer "nasty" on Friday`. */
function goesOnPlain(sentence: Sentence, {to}: QuotedPiece, end: number): boolean {
  if (isSign(sentence, to - 1)) return false
  for (let at = to + 1; at < end && !isSign(sentence, at); at++)
    if (/^(VERB|AUX)$/.test(sentence.upos[at]!)) return true
  return false
}

/** "…," the president told a newsreader, "and they will pay": the quotation that closes right before the cue. */
function quotedInFront(
  sentence: Sentence,
  cue: Cue,
  cues: readonly Cue[],
  pieces: readonly QuotedPiece[],
): QuotedPiece | undefined {
  const last = pieces.findLast(piece => piece.to <= cue.ownFrom)
  if (last === undefined || !onlyMarks(sentence, last.to, cue.ownFrom)) return undefined
  return cues.some(one => one.verb < cue.verb && one.form === "before" && one.from <= last.from)
    ? undefined
    : last
}

/** The quotation that opens at a token, marks and commas aside. */
const firstQuoted = (
  sentence: Sentence,
  from: number,
  pieces: readonly QuotedPiece[],
): QuotedPiece | undefined => {
  let at = from
  while (at < sentence.forms.length && isSign(sentence, at)) at++
  return pieces.find(piece => piece.from === at)
}

/** The whole quotation, with those that follow it in the sentence with nothing but marks between. */
function direct(
  sentence: Sentence,
  first: QuotedPiece,
  from: number,
  pieces: readonly QuotedPiece[],
  end: number,
): Said {
  const found: Piece[] = [...first.quotation.pieces]
  let to = first.to
  for (const piece of pieces) {
    if (piece.from <= first.from || piece.from < from || piece.from >= end) continue
    if (!onlyMarks(sentence, to, piece.from)) break
    found.push(...piece.quotation.pieces)
    to = piece.to
  }
  return {pieces: found, quoted: "direct"}
}

const onlyMarks = (sentence: Sentence, from: number, to: number): boolean => {
  for (let at = from; at < to; at++)
    if (!isSign(sentence, at) && !/^(and|but)$/i.test(sentence.forms[at]!)) return false
  return true
}

/** Where the next cue's own words begin; the end of the sentence without one. */
const nextCue = (sentence: Sentence, cue: Cue, cues: readonly Cue[]): number =>
  cues.find(one => one.verb > cue.verb && one.verb >= cue.from)?.ownFrom ?? sentence.forms.length

/**
 * The clause before the cue and, where the cue cuts it in two, the rest of it.
 *
 * > | Montenegro, Trump said, should stand aside.
 *     ^words      ^cue        ^words
 */
function around(
  sentence: Sentence,
  cue: Cue,
  cues: readonly Cue[],
  pieces: readonly QuotedPiece[],
): Said | null {
  const last = pieces.findLast(piece => piece.to <= cue.ownFrom)
  const start = Math.max(
    cue.from,
    ...cues
      .filter(one => one.ownTo <= cue.ownFrom && one.verb < cue.verb && one.form === "beside")
      .map(one => one.ownTo),
  )
  const own = last === undefined ? cue.ownFrom : behindQuotation(sentence, last.to, cue.ownFrom)
  const front = trimmed(sentence, {from: behindDateline(sentence, start, cue.ownFrom), to: own})
  if (last !== undefined && onlyMarks(sentence, last.to, own)) {
    const opens = pieces.find(piece => piece.from >= front.from && piece.to <= cue.ownFrom) ?? last
    if (opens.from <= front.from || onlyMarks(sentence, front.from, opens.from))
      return direct(sentence, opens, front.from, pieces, cue.ownFrom)
    // a clause of the narrator stands before a whole quoted sentence
    if (/^[:;]$/.test(sentence.forms[opens.from - 2] ?? ""))
      return direct(sentence, opens, opens.from, pieces, cue.ownFrom)
  }
  const before = cue.from < cue.ownFrom ? inRegion(sentence, front, pieces) : null
  // "his office said, denying reports": the speaker does it
  const isOpen = cue.to > cue.ownTo && sentence.xpos[behindSigns(sentence, cue.ownTo)] !== "VBG"
  const rest = isOpen
    ? inRegion(sentence, {from: cue.ownTo, to: Math.min(cue.to, nextCue(sentence, cue, cues))}, pieces)
    : null
  if (before === null || rest === null) return before ?? rest
  return {
    pieces: [...before.pieces, ...rest.pieces],
    quoted: before.quoted === rest.quoted ? before.quoted : "mixed",
  }
}

const behindSigns = (sentence: Sentence, from: number): number => {
  let at = from
  while (at < sentence.forms.length && isSign(sentence, at)) at++
  return at
}

/** `…," Institute for Latin America, Nikolai Kalashnikov said`: what stands between quotation and speaker is the speaker's. */
function behindQuotation(sentence: Sentence, closing: number, ownFrom: number): number {
  let at = closing
  while (at < ownFrom && isSign(sentence, at)) at++
  for (let token = at; token < ownFrom; token++)
    if (!/^(PROPN|NOUN|ADJ|ADP|DET|PUNCT|PART)$/.test(sentence.upos[token]!)) return ownFrom
  return ownFrom - at <= 10 && sentence.upos[at] !== "ADP" ? at : ownFrom
}

/** "…," he insisted, "but we will answer": the quotation goes on behind the cue. */
function quotedBehind(
  sentence: Sentence,
  cue: Cue,
  cues: readonly Cue[],
  pieces: readonly QuotedPiece[],
): readonly Piece[] {
  if (!closesQuotation(sentence.forms[beforeMarks(sentence, cue.ownFrom)] ?? "")) return []
  const next = pieces.find(piece => piece.from > cue.ownTo)
  if (next === undefined || next.from > nextCue(sentence, cue, cues)) return []
  if (!/^[,—–:.]$/.test(sentence.forms[next.from - 2] ?? "")) return []
  return next.quotation.pieces
}

/** The closing mark before a cue, a comma aside. */
const beforeMarks = (sentence: Sentence, from: number): number => {
  let at = from - 1
  while (at > 0 && sentence.forms[at] === ",") at--
  return at
}

/** "XINHUA, Beijing — …", "CAIRO (Reuters) - …": place and agency in front of the first words. */
function behindDateline(sentence: Sentence, from: number, to: number): number {
  for (let at = from; at < to && at - from < 14; at++) {
    if (/^(VERB|AUX)$/.test(sentence.upos[at]!)) return from
    if (/^(—|–|--|-)$/.test(sentence.forms[at]!) && /^\p{Lu}{2}/u.test(sentence.forms[from]!)) return at + 1
  }
  return from
}

/** Plain or partly quoted words of a stretch. */
function inRegion(sentence: Sentence, region: Region, pieces: readonly QuotedPiece[]): Said | null {
  const {from, to} = trimmed(sentence, region)
  if (from >= to) return null
  const within = pieces.filter(piece => piece.from < to && piece.to > from)
  let plain = 0
  for (let at = from; at < to; at++)
    if (!isSign(sentence, at) && !within.some(piece => at >= piece.from && at < piece.to)) plain++
  if (within.length > 0 && plain === 0)
    return {pieces: within.flatMap(piece => piece.quotation.pieces), quoted: "direct"}
  // the quotation that ends the stretch may go on in the next sentence
  const last = within.at(-1)
  const more =
    last !== undefined && last.to >= to
      ? last.quotation.pieces.filter(one => one.sentence.index > sentence.index)
      : []
  return {
    pieces: [{sentence, from, to}, ...more],
    quoted: within.length > 0 ? "mixed" : "indirect",
  }
}

/** Without marks and joining words at the ends; a mark that closes a quotation within stays. */
function trimmed(sentence: Sentence, region: Region): Region {
  let {from, to} = region
  const behind = behindDay(sentence, from)
  if (behind < to) from = behind
  while (
    from < to &&
    ((isSign(sentence, from) && !opensWithin(sentence, from, to)) ||
      /^(that|and|but)$/.test(lower(sentence, from)))
  )
    from++
  while (
    to > from &&
    ((isSign(sentence, to - 1) && !closesWithin(sentence, from, to - 1)) ||
      /^(and|but|while|as|yet)$/.test(lower(sentence, to - 1)))
  )
    to--
  return {from, to}
}

/** "said on Thursday it had found": the day of saying is none of what is said. */
function behindDay(sentence: Sentence, from: number): number {
  const at = lower(sentence, from) === "on" ? from + 1 : from
  if (!/^(Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day$/.test(sentence.forms[at] ?? "")) return from
  return /^(VERB|AUX)$/.test(sentence.upos[at + 1] ?? "") ? from : at + 1
}

const opensWithin = (sentence: Sentence, at: number, to: number): boolean => {
  if (!opensQuotation(sentence.forms[at]!)) return false
  for (let token = at + 1; token < to; token++) if (closesQuotation(sentence.forms[token]!)) return true
  return false
}

const closesWithin = (sentence: Sentence, from: number, at: number): boolean => {
  if (!closesQuotation(sentence.forms[at]!)) return false
  for (let token = from; token < at; token++) if (opensQuotation(sentence.forms[token]!)) return true
  return false
}

/**
 * Where the speaker's clause ends: before another verb of the speaker or of the narrator, or another speaker's cue.
 *
 * > | The president says that talks have failed, and urges Moscow to return, the agency said.
 *                                              ^end
 */
function endOfClause(sentence: Sentence, cue: Cue, cues: readonly Cue[]): number {
  let end = cue.to
  for (let at = cue.from; at < end; at++) if (sentence.forms[at] === ";") end = at
  for (const child of sentence.children[cue.verb]!) {
    if (child <= cue.from || child >= end) continue
    const relation = sentence.deprels[child]!
    const {from} = subtreeBounds(sentence, child)
    const isOwn =
      (relation === "conj" && /^(VERB|AUX)$/.test(sentence.upos[child]!) && !opensWithThat(sentence, from)) ||
      (/^advcl/.test(relation) &&
        sentence.forms[from - 1] === "," &&
        (sentence.xpos[child] === "VBG" ||
          /^(while|as|though|although|after|when)$/.test(lower(sentence, from))))
    if (
      isOwn &&
      from > cue.from + 1 &&
      (holdsVerb(sentence, cue.from, from) || /^(deny|dismiss|reject)$/.test(cue.lemma))
    )
      end = Math.min(end, from)
  }
  for (const one of cues) {
    if (one.verb <= cue.verb || !isBeside(sentence, cue, one)) continue
    // a verb that shares its speaker begins at the verb itself
    const begins = one.ownFrom > cue.verb ? one.ownFrom : one.verb
    if (begins > cue.from + 1) end = Math.min(end, begins)
  }
  return end
}

/** "…, and that the gunmen had fled": a second clause of what is said. */
function opensWithThat(sentence: Sentence, from: number): boolean {
  let at = from
  while (isSign(sentence, at) || sentence.upos[at] === "CCONJ") at++
  return lower(sentence, at) === "that"
}

const holdsVerb = (sentence: Sentence, from: number, to: number): boolean => {
  for (let at = from; at < to; at++) if (/^(VERB|AUX)$/.test(sentence.upos[at]!)) return true
  return false
}

/** Another cue that is no part of what is said: set behind it, or joined by a mark. */
export const isBeside = (sentence: Sentence, cue: Cue, other: Cue): boolean => {
  if (other.form === "beside") return true
  const before = other.ownFrom - 1
  return (
    isSign(sentence, before) ||
    (/^(and|but|while)$/.test(lower(sentence, before)) &&
      (isSign(sentence, before - 1) || sentence.heads[other.verb] === cue.verb)) ||
    // "…, adding that", "… and asked them to": the speaker stands far before
    (other.ownFrom <= cue.verb &&
      (isSign(sentence, other.verb - 1) || /^(and|but)$/.test(lower(sentence, other.verb - 1))))
  )
}
