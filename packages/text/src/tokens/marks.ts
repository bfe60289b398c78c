// Punctuation: which signs belong together. "...", "?!", "--", ":-)" and "<<" are one token; brackets and quotes stand alone.

import {DIGIT, KIND, MARK, SPACE, WORD} from "./characters.ts"

const FULL_STOP = 0x2e
const ELLIPSIS = 0x2026

/** Signs whose repetition is one token: "--", "***", "$$$", "<<". */
const REPEATED = new Set([..."-=~*_+#<>$@%&^`/\\,—–―‘’'"].map(sign => sign.charCodeAt(0)))

/** Signs that ruled lines and arrows are made of. */
const RULES = new Set([..."-=~*_+<>|"].map(sign => sign.charCodeAt(0)))

const isFinal = (code: number): boolean =>
  code === FULL_STOP || code === 0x21 || code === 0x3f || code === ELLIPSIS

const SMILEYS = [":-)", ":-(", ";-)", ":-/", ":-D", ":-P", ">:(", "^_^", "-_-", ":')", ":'("]
const SHORT_SMILEYS = [
  ":)",
  ":(",
  ";)",
  ";(",
  "=)",
  "=(",
  ":D",
  ":P",
  ":O",
  ";P",
  ":/",
  "<3",
  ":|",
  "=D",
  ":]",
]
const SMILEY_STARTS = new Set([...SMILEYS, ...SHORT_SMILEYS].map(smiley => smiley.charCodeAt(0)))

/** End of a smiley at `start`, or `start`. A smiley stands free: "(see below:)" has none. */
const smileyEnd = (text: string, start: number, to: number): number => {
  const before = start > 0 ? KIND[text.charCodeAt(start - 1)] : SPACE
  if (before === WORD || before === DIGIT) {
    // "thanks:)" may be a smiley, "Note: (a)" cannot get here
    if (text.charCodeAt(start + 1) !== 0x29 || (start + 2 < to && KIND[text.charCodeAt(start + 2)] !== SPACE))
      return start
  }
  for (const smileys of [SMILEYS, SHORT_SMILEYS])
    for (const smiley of smileys) {
      const end = start + smiley.length
      if (end > to || !text.startsWith(smiley, start)) continue
      const next = end < to ? KIND[text.charCodeAt(end)] : SPACE
      if (next !== WORD && next !== DIGIT && text.charCodeAt(end) !== 0x2f) return end
    }
  return start
}

/** "->", "=>", "<-", "<=", ">=" */
const isArrow = (code: number, next: number): boolean =>
  (next === 0x3e && (code === 0x2d || code === 0x3d)) ||
  (code === 0x3c && (next === 0x2d || next === 0x3d)) ||
  (code === 0x3e && next === 0x3d)

/** End of the run of signs in `signs` that starts at `start`. */
const runEnd = (text: string, start: number, to: number, signs: ReadonlySet<number>): number => {
  let end = start
  while (end < to && signs.has(text.charCodeAt(end))) end++
  return end
}

/** End of the punctuation token at `start`. */
export const markEnd = (text: string, start: number, to: number): number => {
  const code = text.charCodeAt(start)
  let end = start + 1
  if (end === to) return end
  const next = text.charCodeAt(end)
  if (isFinal(code)) {
    while (end < to && isFinal(text.charCodeAt(end))) end++
    return end
  }
  if (KIND[next] !== MARK && next !== 0x33 && next !== 0x44 && next !== 0x4f && next !== 0x50) return end
  if (SMILEY_STARTS.has(code)) {
    end = smileyEnd(text, start, to)
    if (end > start) return end
    end = start + 1
  }
  if (next === code && REPEATED.has(code)) {
    while (end < to && text.charCodeAt(end) === code) end++
  }
  if (RULES.has(code) && RULES.has(next)) {
    const ruled = runEnd(text, start, to, RULES)
    if (ruled - start > 2 || isArrow(code, next)) return ruled
  }
  // [...] marks an omission in a quotation
  if (code === 0x5b && text.startsWith("...]", end)) return Math.min(to, end + 4)
  return end
}

/** End of an emoji at `start`, its variation, skin tone and joined parts included; never inside a surrogate pair. */
export const emojiEnd = (text: string, start: number, to: number): number => {
  const pair = (at: number): boolean =>
    at + 1 < to && (text.charCodeAt(at) & 0xfc00) === 0xd800 && (text.charCodeAt(at + 1) & 0xfc00) === 0xdc00
  let end = start + (pair(start) ? 2 : 1)
  const flag = isRegional(text, start)
  if (flag && pair(end) && isRegional(text, end)) end += 2
  while (end < to) {
    const code = text.charCodeAt(end)
    if (code === 0xfe0f || code === 0x20e3) end++
    else if (code === 0x200d) {
      end++
      if (pair(end)) end += 2
      else if (end < to && KIND[text.charCodeAt(end)] === MARK) end++
    } else if (code === 0xd83c && pair(end) && text.charCodeAt(end + 1) >= 0xdffb) end += 2
    else if (code === 0xdb40 && pair(end)) end += 2
    else break
  }
  return end
}

const isRegional = (text: string, at: number): boolean => {
  const low = text.charCodeAt(at + 1)
  return text.charCodeAt(at) === 0xd83c && low >= 0xdde6 && low <= 0xddff
}
