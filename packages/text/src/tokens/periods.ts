// Whether the full stop behind some letters belongs to them: "Gen. Dunford", "George W. Bush", "No. 5", "Sept. 11".

import {ABBREVIATIONS, LONGEST_ABBREVIATION, SENTENCE_OPENERS} from "./abbreviations.ts"
import {DIGIT, isUpper, KIND, SPACE, WORD} from "./characters.ts"
import type {TokenBuffer} from "./token-buffer.ts"

/** Small words that open a family name: "Gen. van Uhm". */
const PARTICLES: ReadonlySet<string> = new Set(
  "de du da dos del della di van von der den ten al el bin ibn la le af".split(" "),
)

const skipSpaces = (text: string, from: number, to: number): number => {
  let at = from
  while (at < to && KIND[text.charCodeAt(at)] === SPACE) at++
  return at
}

const nextWord = (text: string, from: number, to: number): string => {
  let end = from
  while (end < to && end - from < 12 && KIND[text.charCodeAt(end)] === WORD) end++
  return text.slice(from, end)
}

/**
 * A capital and a full stop: an initial before a name, but "vitamin C. The" and "Plan B." end a sentence.
 *
 *   George W. Bush      J. K. Rowling      Smith, J., said
 *          ^            ^                         ^
 */
const isInitial = (text: string, start: number, dot: number, to: number): boolean => {
  if (!isUpper(text.charCodeAt(start))) return false
  const next = skipSpaces(text, dot + 1, to)
  if (next === to) return false
  const code = text.charCodeAt(next)
  if (code === 0x2c) return true
  if (!isUpper(code)) return false
  const word = nextWord(text, next, to)
  return !SENTENCE_OPENERS.has(word) || (word === "A" && text.charCodeAt(next + 1) === 0x2e)
}

/**
 * Whether `text.slice(start, dot)` is an abbreviation that owns the period at `dot`.
 * `before` holds the tokens so far: units follow numbers, states follow commas.
 */
export const keepsPeriod = (
  text: string,
  start: number,
  dot: number,
  to: number,
  before: TokenBuffer,
): boolean => {
  const length = dot - start
  if (length > LONGEST_ABBREVIATION) return false
  // "etc..." has an ellipsis, "Inc.." two full stops
  if (text.charCodeAt(dot + 1) === 0x2e && text.charCodeAt(dot + 2) === 0x2e) return false
  if (length === 1 && isInitial(text, start, dot, to)) return true
  const kinds = ABBREVIATIONS.get(text.slice(start, dot))
  if (kinds === undefined) return false
  const next = skipSpaces(text, dot + 1, to)
  const code = next < to ? text.charCodeAt(next) : 0
  const nextIsDigit = next < to && KIND[code] === DIGIT
  const previous = before.length > 0 ? text.charCodeAt(before.ends[before.length - 1]! - 1) : 0
  for (const kind of kinds) {
    if (kind === "plain") return true
    if (kind === "title") {
      if (code === 0x2c) return true
      if (next < to && KIND[code] === WORD && (isUpper(code) || PARTICLES.has(nextWord(text, next, to))))
        return true
    } else if (kind === "number") {
      if (nextIsDigit || code === 0x23) return true
    } else if (kind === "life") {
      if (previous === 0x28 || previous === 0x3b) return true
    } else if (kind === "date") {
      if (nextIsDigit || code === 0x2c || (next < to && KIND[code] === WORD && !isUpper(code))) return true
    } else if (kind === "unit") {
      if (previous >= 0x30 && previous <= 0x39 && next < to && !isUpper(code)) return true
    } else if (previous === 0x2c) return true
  }
  return false
}
