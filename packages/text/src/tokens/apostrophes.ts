// Apostrophes: inside a word (O'Brien), before a clitic that is a token of its own (don't, she'll, Cuba's), or before a
// shortened word ('90s, 'em). Typographic and straight ones, and the accents people type for them.

import {DIGIT, KIND, SPACE, WORD} from "./characters.ts"

export const isApostrophe = (code: number): boolean =>
  code === 0x27 || code === 0x2019 || code === 0x60 || code === 0xb4 || code === 0x2bc

const CLITICS: ReadonlySet<string> = new Set("s m d re ve ll".split(" "))
const SHORTENED: ReadonlySet<string> = new Set("em til tis twas n".split(" "))

const kindAt = (text: string, at: number, to: number): number =>
  at < to ? KIND[text.charCodeAt(at)]! : SPACE

const isWordOrDigit = (text: string, at: number, to: number): boolean => {
  const kind = kindAt(text, at, to)
  return kind === WORD || kind === DIGIT
}

/** End of at most four letters from `at`: longer words are no clitics. */
export const cliticEnd = (text: string, at: number, to: number): number => {
  let end = at
  while (end - at < 5 && kindAt(text, end, to) === WORD) end++
  return end
}

/**
 * Where the clitic around the apostrophe starts, or -1 when the apostrophe is part of the word or ends it.
 * `part` is the start of the letters before the apostrophe.
 *
 *   don't      O'Brien's      students'
 *     ^               ^              -1
 */
export const cliticStart = (text: string, part: number, apostrophe: number, to: number): number => {
  const end = cliticEnd(text, apostrophe + 1, to)
  if (end === apostrophe + 1 || isWordOrDigit(text, end, to)) return -1
  const letters = text.slice(apostrophe + 1, end).toLowerCase()
  if (letters === "t") {
    // the n of n't goes with it
    return (text.charCodeAt(apostrophe - 1) | 32) === 0x6e && apostrophe - part > 1 ? apostrophe - 1 : -1
  }
  return CLITICS.has(letters) ? apostrophe : -1
}

/**
 * End of the token that the apostrophe at `start` opens: "'s" written apart, "'90s", "'em"; -1 when it is a quotation
 * mark. `glued` says that a token ends directly before it.
 */
export const leadingApostropheEnd = (text: string, start: number, to: number, glued: boolean): number => {
  const at = start + 1
  if (kindAt(text, at, to) === DIGIT) return glued ? -1 : shortYearEnd(text, at, to)
  const end = cliticEnd(text, at, to)
  if (end === at || end - at > 4 || isWordOrDigit(text, end, to)) return -1
  // 'word' is a quotation
  if (end < to && isApostrophe(text.charCodeAt(end))) return -1
  const letters = text.slice(at, end).toLowerCase()
  return CLITICS.has(letters) || (!glued && SHORTENED.has(letters)) ? end : -1
}

/** '07, '60s */
const shortYearEnd = (text: string, at: number, to: number): number => {
  const end = at + 2
  if (kindAt(text, at + 1, to) !== DIGIT || kindAt(text, end, to) === DIGIT) return -1
  const code = end < to ? text.charCodeAt(end) : 0x20
  if (code === 0x73 && !isWordOrDigit(text, end + 1, to)) return end + 1
  return KIND[code] === WORD || isApostrophe(code) ? -1 : end
}
