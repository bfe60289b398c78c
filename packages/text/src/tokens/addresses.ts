// Web addresses, e-mail addresses, file names and newsgroups: runs with punctuation inside that stay whole.
// Every scan is bounded or consumes what it read, so that hostile text stays linear.

import {DIGIT, EMOJI, isAsciiLower, KIND, SPACE, WORD} from "./characters.ts"

const LONGEST_LOCAL_PART = 64
const LONGEST_DOMAIN = 255

const TOP_DOMAINS: ReadonlySet<string> = new Set(
  (
    "com org net edu gov mil int info biz eu uk us ca au nz ie za in ru ua by kz cn hk tw jp kr de fr es it pt nl be ch at dk se " +
    "fi pl cz hu ro bg gr tr il ir br mx ar cl co io ai tv news online site app dev"
  ).split(" "),
)
/** Country codes that are English words: they count only in lower case behind two or more dots ("www.bbc.co.in"). */
const WORD_DOMAINS: ReadonlySet<string> = new Set(
  "in it be at is us no so to me by pt es de co ai".split(" "),
)

const FILE_ENDINGS: ReadonlySet<string> = new Set(
  (
    "doc docx xls xlsx ppt pptx pdf txt rtf csv jpg jpeg png gif bmp svg mp3 mp4 avi mov wav exe zip rar tar gz htm html xml php " +
    "asp aspx jsp js url json"
  ).split(" "),
)

const NEWSGROUPS: ReadonlySet<string> = new Set("alt comp misc rec sci soc talk".split(" "))

/** Characters that end a web address for certain. */
const endsAddress = (code: number): boolean =>
  KIND[code] === SPACE ||
  code === 0x22 || // "
  code === 0x3c || // <
  code === 0x3e || // >
  code === 0x7c || // |
  code === 0x7b ||
  code === 0x7d ||
  code === 0xab ||
  code === 0xbb ||
  (code >= 0x2018 && code <= 0x201f) ||
  (code >= 0x3001 && code <= 0x301f)

/** Punctuation that is not part of an address when it stands last: "(see www.un.org)." */
const TRAILING = ".,;:!?'()[]*…"

/** End of the web address whose characters start at `from`, its last punctuation given back. */
const addressEnd = (text: string, from: number, to: number): number => {
  let end = from
  let opened = 0
  let closed = 0
  while (end < to && !endsAddress(text.charCodeAt(end))) {
    const code = text.charCodeAt(end)
    if (code === 0x28) opened++
    else if (code === 0x29) closed++
    end++
  }
  while (end > from && TRAILING.includes(text[end - 1]!)) {
    const code = text.charCodeAt(end - 1)
    // en.wikipedia.org/wiki/Cuba_(island) keeps its bracket
    if (code === 0x29) {
      if (closed <= opened) break
      closed--
    }
    end--
  }
  return end
}

const isWordOrDigit = (code: number): boolean => KIND[code] === WORD || KIND[code] === DIGIT

const followsScheme = (text: string, at: number): boolean =>
  text.charCodeAt(at) === 0x3a && text.charCodeAt(at + 1) === 0x2f && text.charCodeAt(at + 2) === 0x2f

/**
 * End of an address that its first letters give away ("https://", "www.", "mailto:"), or -1.
 * `wordEnd` is the end of the letters that start at `start`.
 */
export const schemeAddressEnd = (text: string, start: number, wordEnd: number, to: number): number => {
  const length = wordEnd - start
  if (length < 3 || length > 6) return -1
  const code = text.charCodeAt(wordEnd)
  if (code === 0x3a) {
    if (followsScheme(text, wordEnd)) {
      const scheme = text.slice(start, wordEnd).toLowerCase()
      if (scheme === "http" || scheme === "https" || scheme === "ftp" || scheme === "hxxp")
        return addressEnd(text, start, to)
    } else if (length === 6 && text.slice(start, wordEnd).toLowerCase() === "mailto") {
      return isWordOrDigit(text.charCodeAt(wordEnd + 1)) ? addressEnd(text, start, to) : -1
    }
  } else if (code === 0x2e && length === 3 && isWordOrDigit(text.charCodeAt(wordEnd + 1))) {
    if (text.slice(start, wordEnd).toLowerCase() === "www") return addressEnd(text, start, to)
  }
  return -1
}

/**
 * End of the e-mail address that starts at `start`. When there is none: minus the position up to which none can start.
 * Reads at most 64 + 255 characters.
 */
export const mailEnd = (text: string, start: number, to: number): number => {
  const localLimit = Math.min(to, start + LONGEST_LOCAL_PART)
  let at = start
  while (at < localLimit) {
    const code = text.charCodeAt(at)
    // . _ % + -
    if (
      !(
        isWordOrDigit(code) ||
        code === 0x2e ||
        code === 0x5f ||
        code === 0x25 ||
        code === 0x2b ||
        code === 0x2d
      )
    )
      break
    at++
  }
  if (at === start || at >= to || text.charCodeAt(at) !== 0x40 || !isWordOrDigit(text.charCodeAt(at + 1)))
    return -at
  const limit = Math.min(to, at + LONGEST_DOMAIN)
  let end = at + 1
  while (end < limit) {
    const code = text.charCodeAt(end)
    if (isWordOrDigit(code) || code === 0x5f) end++
    else if ((code === 0x2e || code === 0x2d) && end + 1 < limit && isWordOrDigit(text.charCodeAt(end + 1)))
      end++
    else break
  }
  return end
}

/**
 * End of a host name, file name or newsgroup ("bbc.co.uk/news", "Lisa_resume.doc", "alt.animals.cat"). When there is
 * none: minus the position up to which none can start.
 * `dot` is the first full stop inside the run that starts at `start`.
 */
export const dottedNameEnd = (text: string, start: number, dot: number, to: number): number => {
  const limit = Math.min(to, start + LONGEST_DOMAIN)
  let end = dot
  let lastDot = dot
  let dots = 0
  while (end < limit) {
    const code = text.charCodeAt(end)
    if (isWordOrDigit(code) || code === 0x5f) end++
    else if ((code === 0x2e || code === 0x2d) && end + 1 < limit && isWordOrDigit(text.charCodeAt(end + 1))) {
      if (code === 0x2e) {
        dots++
        lastDot = end
      }
      end++
    } else break
  }
  const next = end < to ? KIND[text.charCodeAt(end)] : SPACE
  if (next === WORD || next === DIGIT || next === EMOJI) return -end
  const ending = text.slice(lastDot + 1, end)
  const lower = ending.toLowerCase()
  if (FILE_ENDINGS.has(lower)) return end
  if (TOP_DOMAINS.has(lower) && !(WORD_DOMAINS.has(lower) && (dots < 2 || ending !== lower))) {
    // "the end.Com" is no address, "Compaq.com" and "AMAZON.COM" are
    const path = text.charCodeAt(end)
    return path === 0x2f ? addressEnd(text, start, to) : end
  }
  if (isAsciiLower(text.charCodeAt(dot + 1)) && NEWSGROUPS.has(text.slice(start, dot))) return end
  return -end
}
