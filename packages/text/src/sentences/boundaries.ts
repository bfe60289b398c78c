// Whether a sentence ends behind a token. Rules over the tokens of one paragraph; a paragraph's end always ends one.
//
//   He left. She stayed.       Gen. Dunford said       in the U.S. The talks       "Why?" he asked.
//          ^ yes                  ^ no                          ^ yes                    ^ no

import {ABBREVIATIONS, SENTENCE_OPENERS} from "../tokens/abbreviations.ts"
import {DIGIT, isLower, isUpper, KIND, WORD} from "../tokens/characters.ts"

/** Columns of tokens, as a paragraph's buffer holds them. */
interface TokenColumns {
  readonly starts: Int32Array
  readonly ends: Int32Array
  readonly length: number
}

const PERIOD = 0x2e

const isCloser = (code: number): boolean =>
  code === 0x29 ||
  code === 0x5d ||
  code === 0x7d ||
  code === 0x201d ||
  code === 0x2019 ||
  code === 0xbb ||
  code === 0x203a

const isStraightQuote = (code: number): boolean => code === 0x22 || code === 0x27

const isOpener = (code: number): boolean =>
  code === 0x28 ||
  code === 0x5b ||
  code === 0x7b ||
  code === 0x201c ||
  code === 0x2018 ||
  code === 0xab ||
  code === 0x201e

/** "!", "?", "...", "?!", "。" and the like; "." alone too. */
const isTerminator = (code: number): boolean =>
  code === PERIOD ||
  code === 0x21 ||
  code === 0x3f ||
  code === 0x2026 ||
  code === 0x3002 ||
  code === 0xff01 ||
  code === 0xff1f

/** Words behind "a.m." and "p.m." that are no new sentence. */
const TIME_ZONES: ReadonlySet<string> = new Set(
  "EST EDT ET CST CDT CT PST PDT PT GMT UTC BST CET MST MDT IST JST Eastern Central Pacific".split(" "),
)

/**
 * First token of the next sentence when one ends with the token `at` (and the quotes and brackets that close behind it),
 * or 0 when none ends there. Tokens before `first` belong to earlier sentences.
 */
export const nextSentence = (text: string, tokens: TokenColumns, first: number, at: number): number => {
  const {starts, ends, length} = tokens
  const start = starts[at]!
  const end = ends[at]!
  const lastCode = text.charCodeAt(end - 1)
  if (!isTerminator(lastCode) && !(lastCode === 0x5d && end - start > 1)) return 0
  // [...] between two sentences of a quotation
  if (lastCode === 0x5d) return endsWithOmission(text, tokens, at) ? at + 1 : 0
  const isAbbreviation = lastCode === PERIOD && KIND[text.charCodeAt(start)] === WORD
  // an address or a name may end in "?" or "!", but no terminator starts with a letter
  if (!isAbbreviation && !isTerminator(text.charCodeAt(start))) return 0
  let next = at + 1
  let closers = 0
  while (next < length && closesBehind(text, tokens, next)) {
    next++
    closers++
  }
  // Wikipedia's references: "in 2008. [6] He"
  while (next + 2 < length && isReference(text, tokens, next)) next += 3
  if (next === length) return length
  if (isAbbreviation) return endsWithAbbreviation(text, tokens, first, at, next, closers) ? next : 0
  return endsWithMark(text, tokens, first, at, next, closers) ? next : 0
}

const endsWithOmission = (text: string, {starts, length}: TokenColumns, at: number): boolean =>
  at + 1 < length && isUpper(text.charCodeAt(starts[at + 1]!))

/** Whether the token closes a quotation or bracket directly behind the one before it. */
const closesBehind = (text: string, tokens: TokenColumns, at: number): boolean => {
  const start = tokens.starts[at]!
  const code = text.charCodeAt(start)
  if (isCloser(code)) return tokens.ends[at - 1] === start || code !== 0x2019
  // a quotation mark turned the wrong way: 'decision.“ However'
  if (code === 0x201c) return tokens.ends[at - 1] === start && tokens.ends[at] !== tokens.starts[at + 1]
  if (!isStraightQuote(code) || tokens.ends[at - 1] !== start) return false
  // '."' closes, but not when the quotation mark belongs to the next word: 'left."We'
  const end = tokens.ends[at]!
  return end === text.length || KIND[text.charCodeAt(end)] !== WORD
}

/** "[", a number, "]" */
const isReference = (text: string, tokens: TokenColumns, at: number): boolean =>
  text.charCodeAt(tokens.starts[at]!) === 0x5b &&
  KIND[text.charCodeAt(tokens.starts[at + 1]!)] === DIGIT &&
  text.charCodeAt(tokens.starts[at + 2]!) === 0x5d

/** Code unit that shows how the next sentence would begin, behind its opening quotes and brackets. */
const openingCode = (text: string, tokens: TokenColumns, next: number): number => {
  let at = next
  while (at < tokens.length - 1 && at - next < 3) {
    const code = text.charCodeAt(tokens.starts[at]!)
    // * and _ are marks of emphasis
    if (!isOpener(code) && !isStraightQuote(code) && code !== 0x60 && code !== 0x2a && code !== 0x5f) break
    at++
  }
  return text.charCodeAt(tokens.starts[at]!)
}

const endsWithAbbreviation = (
  text: string,
  tokens: TokenColumns,
  first: number,
  at: number,
  next: number,
  closers: number,
): boolean => {
  const {starts, ends} = tokens
  const form = text.slice(starts[at]!, ends[at]! - 1)
  const nextStart = starts[next]!
  const nextCode = text.charCodeAt(nextStart)
  const nextForm = text.slice(nextStart, ends[next]!)
  // "P.S. I am moving"
  if (at === first) return false
  const kinds = ABBREVIATIONS.get(form)
  if (form === "etc") return isUpper(openingCode(text, tokens, next))
  if (kinds?.includes("number")) return false
  if (kinds?.includes("title") && form !== "St" && form !== "Mt") return false
  if (closers > 0) return isUpper(openingCode(text, tokens, next))
  if (/^[ap]\.m$/i.test(form) && isUpper(nextCode)) return !TIME_ZONES.has(nextForm)
  if (isUpper(nextCode)) return SENTENCE_OPENERS.has(nextForm) && !(form.length === 1 && nextForm === "A")
  // in the U.S. "We will not go"
  return (
    (isOpener(nextCode) || nextCode === 0x22) &&
    nextCode !== 0x28 &&
    nextCode !== 0x5b &&
    isUpper(openingCode(text, tokens, next))
  )
}

/** "sq. km", "Rs. five": up to three letters without a vowel before a small letter are an unknown abbreviation. */
const looksShortened = (text: string, start: number, end: number): boolean => {
  if (end - start > 3) return false
  for (let i = start; i < end; i++) if ("aeiouyAEIOUY0123456789".includes(text[i]!)) return false
  return true
}

const endsWithMark = (
  text: string,
  tokens: TokenColumns,
  first: number,
  at: number,
  next: number,
  closers: number,
): boolean => {
  const {starts, ends} = tokens
  const start = starts[at]!
  const code = text.charCodeAt(start)
  const length = ends[at]! - start
  const nextStart = starts[next]!
  const nextCode = text.charCodeAt(nextStart)
  const opening = openingCode(text, tokens, next)
  const apart = ends[next - 1]! < nextStart
  // "1. Do this", "a. Or that": the number belongs to the sentence
  if (
    code === PERIOD &&
    length === 1 &&
    at - first === 1 &&
    ends[at - 1]! - starts[at - 1]! <= 2 &&
    closers === 0
  ) {
    const label = text.charCodeAt(starts[at - 1]!)
    if (KIND[label] === DIGIT || ends[at - 1]! - starts[at - 1]! === 1) return false
  }
  // punctuation goes on: '"Why?", he asked', "(really!)," and "Yahoo!'s"
  if (nextCode === 0x2c || nextCode === 0x3b || nextCode === 0x3a || isTerminator(nextCode)) return false
  if (!apart)
    return (
      isUpper(opening) &&
      (KIND[nextCode] === WORD || isOpener(nextCode) || nextCode === 0x22) &&
      KIND[text.charCodeAt(start - 1)] === WORD
    )
  if (isLower(opening)) {
    // "..." pauses; quotations and brackets are taken up again: '"Why?" he asked'
    if (closers > 0 || code === 0x2026 || (code === PERIOD && length > 1)) return false
    return at === first || code !== PERIOD || !looksShortened(text, starts[at - 1]!, ends[at - 1]!)
  }
  return true
}
