// Where a number ends. "3,000", "1.5", "10:30", "9/11/2001", "713-853-3989" and "20th" are one token; "2003-2007" is three,
// "5pm" and "1.2bn" are two.

import {DIGIT, KIND, WORD} from "./characters.ts"

/** Letters behind a number that are a word of their own. */
const UNITS: ReadonlySet<string> = new Set(
  (
    "am pm k m b bn mm mn tn t trn g kg mg km cm nm ml cl l ft lb lbs oz mph kph kmh hz khz mhz ghz kb mb gb tb mw kw gw kwh mwh twh " +
    "min mins hr hrs sec secs yr yrs yo ha sq percent pc pct million billion trillion bps usd eur gbp est gmt utc et c f x"
  ).split(" "),
)

const isDigit = (text: string, at: number, to: number): boolean =>
  at < to && KIND[text.charCodeAt(at)] === DIGIT

/** Whether exactly three digits start at `at`. */
const isThousand = (text: string, at: number, to: number): boolean =>
  isDigit(text, at + 1, to) && isDigit(text, at + 2, to) && !isDigit(text, at + 3, to)

/** End of digits and of the signs that join them: `,` `.` `:` `/`. */
const plainEnd = (text: string, from: number, to: number): number => {
  let end = from
  for (;;) {
    while (isDigit(text, end, to)) end++
    const code = end < to ? text.charCodeAt(end) : 0
    if (!isDigit(text, end + 1, to)) return end
    // 3,000 but not the references [13,14]
    if (code === 0x2c ? !isThousand(text, end + 1, to) : code !== 0x2e && code !== 0x3a && code !== 0x2f)
      return end
    end++
  }
}

const digitsOnly = (text: string, start: number, end: number): boolean => {
  for (let i = start; i < end; i++) if (KIND[text.charCodeAt(i)] !== DIGIT) return false
  return true
}

const isDecade = (text: string, start: number, end: number): boolean =>
  (end - start === 2 || end - start === 4) &&
  text.charCodeAt(end - 1) === 0x30 &&
  digitsOnly(text, start, end)

/**
 * End behind a hyphen that joins digits, or `end` when it does not: telephone numbers and dates have two hyphens or
 * 3-4 digits, ranges ("20-25", "2003-2007", "6.5-7") have one.
 */
const hyphenatedEnd = (text: string, start: number, end: number, to: number): number => {
  let last = end
  let hyphens = 0
  let previous = start
  while (last < to && text.charCodeAt(last) === 0x2d && isDigit(text, last + 1, to)) {
    previous = hyphens === 0 ? start : previous
    hyphens++
    last = plainEnd(text, last + 1, to)
  }
  if (hyphens === 0) return end
  if (hyphens > 1) return last
  const left = end - start
  const right = last - end - 1
  const pure = digitsOnly(text, start, end) && digitsOnly(text, end + 1, last)
  return pure && ((left === 3 && right === 4) || (left === 5 && right === 4) || (left === 1 && right === 4))
    ? last
    : end
}

/** End of the token that starts with the digit, sign and digit, or point and digit at `start`. */
export const numberEnd = (text: string, start: number, to: number): number => {
  const first = KIND[text.charCodeAt(start)] === DIGIT ? start : start + 1
  const plain = plainEnd(text, first, to)
  let end = hyphenatedEnd(text, first, plain, to)
  if (end === to) return end
  const code = text.charCodeAt(end)
  if (KIND[code] === WORD) {
    let letters = end
    while (letters < to && KIND[text.charCodeAt(letters)] === WORD) letters++
    const length = letters - end
    const isUnit =
      length <= 8 && UNITS.has(text.slice(end, letters).toLowerCase()) && !isDigit(text, letters, to)
    // "4G" and "3D" are names of a kind, "4 m" and "3k" amounts; "1m" but not "1M5"
    if (isUnit && !(length === 1 && "CcFfGgTtXx".includes(text[end]!))) return end
    end = letters
    while (
      end < to &&
      (KIND[text.charCodeAt(end)] === WORD || isDigit(text, end, to) || text.charCodeAt(end) === 0x5f)
    )
      end++
    return end
  }
  // the 80's, the 1590’s, but "2003's comedy"
  if ((code === 0x27 || code === 0x2019) && text.charCodeAt(end + 1) === 0x73) {
    const behind = end + 2 < to ? KIND[text.charCodeAt(end + 2)] : -1
    if (behind !== WORD && behind !== DIGIT && isDecade(text, start, end)) return end + 2
  }
  return end
}
