// What each UTF-16 code unit is to the tokeniser. A table, not the engine's Unicode data, so that every engine
// cuts alike. Letters of all scripts, combining marks and zero-width characters are `WORD`: they are the default.

export const WORD = 0
export const SPACE = 1
export const DIGIT = 2
/** Punctuation and symbols. */
export const MARK = 3
/** First half of a surrogate pair of the planes that hold emoji. */
export const EMOJI = 4

/** Inclusive ranges of code units, `[first, last, first, last, ...]`. U+FEFF is a byte order mark: space. */
const SPACES: readonly number[] = [
  0x09, 0x0d, 0x20, 0x20, 0x85, 0x85, 0xa0, 0xa0, 0x1680, 0x1680, 0x2000, 0x200a, 0x2028, 0x2029, 0x202f,
  0x202f, 0x205f, 0x205f, 0x3000, 0x3000, 0xfeff, 0xfeff,
]
/** ASCII digits, superscripts and fractions of Latin-1 that follow a number (½), Arabic-Indic, Devanagari, full-width. */
const DIGITS: readonly number[] = [
  0x30, 0x39, 0xbc, 0xbe, 0x660, 0x669, 0x6f0, 0x6f9, 0x966, 0x96f, 0xff10, 0xff19,
]
const MARKS: readonly number[] = [
  0x21, 0x2f, 0x3a, 0x40, 0x5b, 0x60, 0x7b, 0x7e, 0xa1, 0xa9, 0xab, 0xac, 0xae, 0xb4, 0xb6, 0xb9, 0xbb, 0xbb,
  0xbf, 0xbf, 0xd7, 0xd7, 0xf7, 0xf7, 0x60c, 0x60d, 0x61b, 0x61b, 0x61f, 0x61f, 0x60b, 0x60b, 0x66a, 0x66d,
  0x964, 0x965, 0x9f2, 0x9f3, 0xe3f, 0xe3f,
  // general punctuation, without the zero-width and direction characters
  0x2010, 0x2027, 0x2030, 0x205e,
  // currencies, number sign, trade mark, arrows to dingbats
  0x20a0, 0x20cf, 0x2116, 0x2117, 0x2120, 0x2122, 0x2190, 0x2bff,
  // Chinese and Japanese punctuation, small and full-width forms
  0x3001, 0x3003, 0x3008, 0x3020, 0x3030, 0x3030, 0xfe10, 0xfe19, 0xfe30, 0xfe6b, 0xff01, 0xff0f, 0xff1a,
  0xff20, 0xff3b, 0xff40, 0xff5b, 0xff65,
]
const EMOJIS: readonly number[] = [0xd83c, 0xd83e]

const paint = (table: Uint8Array, ranges: readonly number[], kind: number): void => {
  for (let i = 0; i < ranges.length; i += 2) table.fill(kind, ranges[i], ranges[i + 1]! + 1)
}

/** Kind of each of the 65,536 code units. */
export const KIND: Uint8Array = new Uint8Array(0x10000)
paint(KIND, SPACES, SPACE)
paint(KIND, DIGITS, DIGIT)
paint(KIND, MARKS, MARK)
paint(KIND, EMOJIS, EMOJI)

/** Whether a code unit separates tokens. All others belong to a token. */
export const isSpace = (code: number): boolean => KIND[code] === SPACE

export const isAsciiUpper = (code: number): boolean => code >= 65 && code <= 90

export const isAsciiLower = (code: number): boolean => code >= 97 && code <= 122

/** Whether the code unit is a capital letter, of any script that has them. */
export const isUpper = (code: number): boolean => {
  if (code < 128) return isAsciiUpper(code)
  if (KIND[code] !== WORD) return false
  const letter = String.fromCharCode(code)
  return letter.toLowerCase() !== letter
}

/** Whether the code unit is a small letter, of any script that has them. */
export const isLower = (code: number): boolean => {
  if (code < 128) return isAsciiLower(code)
  if (KIND[code] !== WORD) return false
  const letter = String.fromCharCode(code)
  return letter.toUpperCase() !== letter
}

/** Characters that never stand alone: they join the token before them. Zero-width, direction and combining marks. */
export const extendsToken = (code: number): boolean =>
  code >= 0x300 &&
  (code <= 0x36f ||
    (code >= 0x200b && code <= 0x200f) ||
    (code >= 0x202a && code <= 0x202e) ||
    (code >= 0x2060 && code <= 0x206f) ||
    (code >= 0x20d0 && code <= 0x20ff) ||
    (code >= 0xfe00 && code <= 0xfe0f))
