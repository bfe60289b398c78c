// Hyphens that stay inside a word. Universal Dependencies (after the Penn/LDC rules for web text) splits "long-term"
// into three tokens but keeps "anti-war" and "nutrition-wise" whole.

import {DIGIT, isAsciiUpper, KIND, WORD} from "./characters.ts"

/** Before the hyphen. List of the LDC's "Supplementary guidelines for English web text", with those EWT adds. */
const PREFIXES: ReadonlySet<string> = new Set(
  (
    "a e u x agro ante anti arch be bi bio co counter cross cyber de eco ex extra inter intra macro mega micro mid mini multi " +
    "neo non over pan para peri post pre pro pseudo psycho quasi re semi sub socio super tri ultra un uni vice"
  ).split(" "),
)
const LONGEST_PREFIX = 7

/** Behind the hyphen, at the end of the word. */
const SUFFIXES: ReadonlySet<string> = new Set("esque ette fest fold gate itis less most rama wise".split(" "))
const LONGEST_SUFFIX = 5

/** Whole words with a hyphen that are no prefix and suffix. */
const HYPHENATED: ReadonlySet<string> = new Set(
  "uh-huh uh-oh mm-hmm mhm-hm o-kay yo-yo build-outs for-profit".split(" "),
)

const HYPHEN = 0x2d

/**
 * Whether the hyphen at `hyphen` joins the letters from `start` to what follows. `chained` says that another hyphen
 * stands directly before `start`.
 *
 *   anti-war      long-term      over-the-counter      once-in-a-generation      UN-led
 *       ^ yes         ^ no           ^ no                       ^ no               ^ no
 */
export const hyphenJoins = (
  text: string,
  start: number,
  hyphen: number,
  to: number,
  chained: boolean,
): boolean => {
  let end = hyphen + 1
  while (end < to && KIND[text.charCodeAt(end)] === WORD) end++
  const next = end < to ? text.charCodeAt(end) : 0x20
  if (end === hyphen + 1 && KIND[next] !== DIGIT) return false
  const goesOn = next === HYPHEN && end + 1 < to && KIND[text.charCodeAt(end + 1)] === WORD
  if (!chained && isPrefix(text, start, hyphen)) return !goesOn
  if (goesOn || KIND[next] === DIGIT || end - hyphen > LONGEST_SUFFIX + 4) return false
  return SUFFIXES.has(text.slice(hyphen + 1, end)) || HYPHENATED.has(text.slice(start, end).toLowerCase())
}

const isPrefix = (text: string, start: number, hyphen: number): boolean => {
  if (hyphen - start > LONGEST_PREFIX || (hyphen - start > 1 && isAsciiUpper(text.charCodeAt(start + 1))))
    return false
  return PREFIXES.has(text.slice(start, hyphen).toLowerCase())
}
