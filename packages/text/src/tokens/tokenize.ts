// From characters to tokens, one pass from left to right. Tokens follow Universal Dependencies (EWT and GUM practice):
//
//   Cuba's   → Cuba 's          can't → ca n't            long-term → long - term      anti-war → anti-war
//   U.S.-led → U.S. - led       $260  → $ 260             5pm       → 5 pm             1990s    → 1990s
//
// Every character that is no space belongs to exactly one token. An abbreviation keeps its period here; where it ends a
// sentence the sentence splitter takes the period off again ("Profits, losses, etc.").

import {dottedNameEnd, mailEnd, schemeAddressEnd} from "./addresses.ts"
import {HYPHENATED, LONGEST_PREFIX, PREFIXES, SUFFIXES} from "./affixes.ts"
import {DIGIT, extendsToken, isAsciiUpper, isUpper, KIND, MARK, SPACE, WORD} from "./characters.ts"
import {contractionParts} from "./contractions.ts"
import {emojiEnd, markEnd} from "./marks.ts"
import {numberEnd} from "./numbers.ts"
import {keepsPeriod} from "./periods.ts"
import {TokenBuffer, type Tokens} from "./token-buffer.ts"

const HYPHEN = 0x2d
const PERIOD = 0x2e

const isApostrophe = (code: number): boolean =>
  code === 0x27 || code === 0x2019 || code === 0x60 || code === 0xb4 || code === 0x2bc

/** Two-part words with a slash that are one token, as `left/right`. */
const SLASHED: ReadonlySet<string> = new Set("w/o w/out b/c c/o l/c n/a s/he b/t i/o a/c".split(" "))

/** Letters before a dollar sign that name the dollar. */
const DOLLARS: ReadonlySet<string> = new Set("US A AU C CA CAN HK NZ NT S R Z J".split(" "))

class Scanner {
  readonly text: string
  readonly to: number
  readonly out: TokenBuffer
  /** Next "@" at or behind the position, or -1: most text has none and is spared the search for addresses. */
  private nextAt: number

  constructor(text: string, from: number, to: number, out: TokenBuffer) {
    this.text = text
    this.to = to
    this.out = out
    this.nextAt = text.indexOf("@", from)
  }

  private code(at: number): number {
    return at < this.to ? this.text.charCodeAt(at) : 0x20
  }

  private kind(at: number): number {
    return at < this.to ? KIND[this.text.charCodeAt(at)]! : SPACE
  }

  private isWordOrDigit(at: number): boolean {
    const kind = this.kind(at)
    return kind === WORD || kind === DIGIT
  }

  scan(from: number): void {
    const {text, to} = this
    let at = from
    while (at < to) {
      const code = text.charCodeAt(at)
      const kind = KIND[code]!
      if (kind === SPACE) at++
      else if (kind === WORD) at = this.word(at)
      else if (kind === DIGIT) at = this.number(at)
      else if (kind === MARK) at = this.mark(at, code)
      else at = this.push(at, this.absorb(emojiEnd(text, at, to)))
    }
  }

  private push(start: number, end: number): number {
    this.out.push(start, end)
    return end
  }

  /** Zero-width and combining characters behind a token that is no word. */
  private absorb(end: number): number {
    let last = end
    while (last < this.to && extendsToken(this.text.charCodeAt(last))) last++
    return last
  }

  private address(start: number): number {
    if (this.nextAt >= 0 && this.nextAt < start) this.nextAt = this.text.indexOf("@", start)
    if (this.nextAt < 0 || this.nextAt - start > 64) return -1
    return mailEnd(this.text, start, this.to)
  }

  /** Pushes the letters from `start` to `end`, cut where two words are written as one. */
  private pushWord(start: number, end: number): number {
    const parts = contractionParts(this.text, start, end)
    if (parts === undefined) return this.push(start, end)
    let at = start
    for (const length of parts) at = this.push(at, at + length)
    return end
  }

  private word(start: number): number {
    const {text, to} = this
    let end = start + 1
    while (end < to && KIND[text.charCodeAt(end)] === WORD) end++
    if (end === to) return this.pushWord(start, end)
    const code = text.charCodeAt(end)
    if (KIND[code] === SPACE || code === 0x2c) return this.pushWord(start, end)
    return this.compound(start, end)
  }

  /** A word with something else than a space behind its first letters. */
  private compound(start: number, lettersEnd: number): number {
    const {text, to} = this
    let end = schemeAddressEnd(text, start, lettersEnd, to)
    if (end > 0) return this.push(start, end)
    end = this.address(start)
    if (end > 0) return this.push(start, end)
    end = lettersEnd
    /** Start of the letters behind the last sign that joined. */
    let part = start
    while (end < to) {
      const code = text.charCodeAt(end)
      const kind = KIND[code]!
      if (kind === SPACE) break
      let joined = -1
      if (kind === DIGIT || code === 0x5f) joined = this.alphanumericEnd(end)
      else if (kind === MARK) {
        if (isApostrophe(code)) {
          const split = this.clitic(start, part, end)
          if (split > 0) return split
          if (this.kind(end + 1) === WORD) joined = end + 1
        } else if (code === PERIOD) return this.period(start, part, end)
        else if (code === HYPHEN) joined = this.hyphen(start, part, end)
        else if (code === 0x26) joined = this.ampersand(start, part, end)
        else if (code === 0x2f) joined = this.slash(start, end)
        else if (code === 0x24) {
          if (DOLLARS.has(text.slice(start, end))) return this.push(start, end + 1)
          if (this.kind(end + 1) === WORD && end - start > 1) joined = end + 1
        } else if (code === 0x2a) joined = this.kind(end + 1) === WORD ? end + 1 : this.starsEnd(end)
        else if (code === 0x2b && end - start === 1 && text.startsWith("C++", start))
          return this.push(start, end + 2)
        // the company's name
        else if (code === 0x21 && end - start === 5 && text.startsWith("Yahoo", start))
          return this.push(start, end + 1)
      }
      if (joined < 0) break
      part = code === 0x5f || kind === DIGIT ? part : joined
      end = joined
      while (end < to && KIND[text.charCodeAt(end)] === WORD) end++
    }
    return part === start ? this.pushWord(start, end) : this.push(start, end)
  }

  private alphanumericEnd(from: number): number {
    let end = from
    while (this.isWordOrDigit(end) || this.code(end) === 0x5f) end++
    return end
  }

  /** "f**k" and "b****" */
  private starsEnd(from: number): number {
    let end = from
    while (this.code(end) === 0x2a) end++
    return end - from > 1 ? end : -1
  }

  /**
   * Splits the word at an apostrophe and returns where to go on, or -1 when the apostrophe is part of the word.
   *
   *   don't      O'Brien's      students'
   *      ^              ^              ^
   */
  private clitic(start: number, part: number, apostrophe: number): number {
    const {text} = this
    let end = apostrophe + 1
    while (end - apostrophe < 5 && this.kind(end) === WORD) end++
    const length = end - apostrophe - 1
    if (length === 0 || this.isWordOrDigit(end)) return -1
    const first = text.charCodeAt(apostrophe + 1) | 32
    const second = length === 2 ? text.charCodeAt(apostrophe + 2) | 32 : 0
    if (length === 1 && first === 0x74) {
      // n't: the n goes with it
      if ((text.charCodeAt(apostrophe - 1) | 32) !== 0x6e || apostrophe - part < 2) return -1
      this.push(start, apostrophe - 1)
      return this.push(apostrophe - 1, end)
    }
    const single = length === 1 && (first === 0x73 || first === 0x6d || first === 0x64)
    const double =
      length === 2 &&
      ((first === 0x72 && second === 0x65) ||
        (first === 0x76 && second === 0x65) ||
        (first === 0x6c && second === 0x6c))
    if (!single && !double) return -1
    this.push(start, apostrophe)
    return this.push(apostrophe, end)
  }

  /** Where the word goes on behind a hyphen that stays inside it, or -1. */
  private hyphen(start: number, part: number, hyphen: number): number {
    const {text, to} = this
    if (!this.isWordOrDigit(hyphen + 1)) return -1
    let end = hyphen + 1
    while (end < to && KIND[text.charCodeAt(end)] === WORD) end++
    if (part === start && hyphen - start <= LONGEST_PREFIX && this.isPrefix(start, hyphen)) {
      // "over-the-counter" and "cross-border-trade" are chains of words, not prefixes
      return this.code(end) === HYPHEN && this.isWordOrDigit(end + 1) ? -1 : hyphen + 1
    }
    if (end - hyphen > 9 || this.isWordOrDigit(end)) return -1
    if (SUFFIXES.has(text.slice(hyphen + 1, end)) && this.code(end) !== HYPHEN) return hyphen + 1
    return HYPHENATED.has(text.slice(start, end).toLowerCase()) ? hyphen + 1 : -1
  }

  /** Whether the letters may stay joined to what follows: not in "UN-led", not in "once-in-a-generation". */
  private isPrefix(start: number, hyphen: number): boolean {
    const {text} = this
    if (this.glued(start) && text.charCodeAt(start - 1) === HYPHEN) return false
    if (hyphen - start > 1 && isAsciiUpper(text.charCodeAt(start + 1))) return false
    return PREFIXES.has(text.slice(start, hyphen).toLowerCase())
  }

  /** Whether a token ends directly before `start`. */
  private glued(start: number): boolean {
    return this.out.length > 0 && this.out.ends[this.out.length - 1] === start
  }

  /** "AT&T", "R&D": capitals on both sides. */
  private ampersand(start: number, part: number, at: number): number {
    const {text} = this
    if (part !== start || at - start > 4 || this.kind(at + 1) !== WORD) return -1
    const before = text.charCodeAt(at - 1)
    const after = text.charCodeAt(at + 1)
    if (isAsciiUpper(before) && isAsciiUpper(after)) return at + 1
    return at - start === 1 && this.kind(at + 2) !== WORD ? at + 1 : -1
  }

  private slash(start: number, at: number): number {
    if (at - start > 1) return -1
    let end = at + 1
    while (end - at < 5 && this.kind(end) === WORD) end++
    return SLASHED.has(this.text.slice(start, end).toLowerCase()) && !this.isWordOrDigit(end) ? end : -1
  }

  /** A full stop directly behind letters: an acronym, an address, an abbreviation, or the end of the sentence. */
  private period(start: number, part: number, dot: number): number {
    const {text, to} = this
    const next = this.kind(dot + 1)
    if (dot - part === 1 && part === start && next === WORD) {
      const end = this.acronymEnd(start, dot)
      if (end > 0) return this.push(start, end)
    }
    if (next === WORD || next === DIGIT) {
      const end = dottedNameEnd(text, start, dot, to)
      if (end > 0) return this.push(start, end)
      const degree = this.degreeEnd(start, dot)
      if (degree > 0) return this.push(start, degree)
    }
    if (keepsPeriod(text, start, dot, to, this.out)) return this.push(start, dot + 1)
    return part === start ? this.pushWord(start, dot) : this.push(start, dot)
  }

  /** "U.S.", "a.m.", "U.S.A", with or without the last period; -1 for "J.Smith" and "end.Next". */
  private acronymEnd(start: number, dot: number): number {
    let at = dot
    while (this.code(at) === PERIOD && this.kind(at + 1) === WORD && !this.isWordOrDigit(at + 2)) at += 2
    if (at === dot) return -1
    // "e.g.:" and "U.S.," keep the period, "U.S..." does not
    if (this.code(at) !== PERIOD || this.code(at + 1) === PERIOD) return at
    return start < at && this.isWordOrDigit(at + 1) && !isUpper(this.code(at + 1)) ? at : at + 1
  }

  /** "Ph.D.", "M.Sc.": an abbreviation with a period inside. */
  private degreeEnd(start: number, dot: number): number {
    if (dot - start > 3) return -1
    let end = dot + 1
    while (end - dot < 5 && this.kind(end) === WORD) end++
    return this.code(end) === PERIOD && keepsPeriod(this.text, start, end, this.to, this.out) ? end + 1 : -1
  }

  private number(start: number): number {
    const address = this.address(start)
    if (address > 0) return this.push(start, address)
    const end = numberEnd(this.text, start, this.to)
    return this.push(start, end)
  }

  private mark(start: number, code: number): number {
    const {text, to} = this
    const next = this.kind(start + 1)
    const glued = this.glued(start)
    if (isApostrophe(code) || code === 0x2018) {
      const end = this.leadingApostrophe(start, glued)
      if (end > 0) return this.push(start, end)
    } else if (next === DIGIT && !glued && (code === PERIOD || code === 0x2b)) {
      return this.push(start, numberEnd(text, start, to))
    } else if (next === DIGIT && code === PERIOD && this.followsCurrency(start)) {
      return this.push(start, numberEnd(text, start, to))
    } else if ((code === 0x23 || code === 0x40) && next === WORD && !glued) {
      // #hashtag, @name
      return this.push(start, this.alphanumericEnd(start + 1))
    }
    return this.push(start, this.absorb(markEnd(text, start, to)))
  }

  /** "$.04" */
  private followsCurrency(start: number): boolean {
    const before = this.text.charCodeAt(start - 1)
    return before === 0x24 || before === 0x20ac || before === 0xa3
  }

  /** "'s" and "n't" written apart, "'90s", "'em"; -1 when the apostrophe is a quotation mark. */
  private leadingApostrophe(start: number, glued: boolean): number {
    const {text} = this
    const at = start + 1
    const next = this.kind(at)
    if (next === DIGIT) {
      if (glued || this.kind(at + 1) !== DIGIT || this.kind(at + 2) === DIGIT) return -1
      const behind = this.code(at + 2)
      if (behind === 0x73 && !this.isWordOrDigit(at + 3)) return at + 3
      return this.kind(at + 2) === WORD || behind === 0x27 || behind === 0x2019 ? -1 : at + 2
    }
    if (next !== WORD) return -1
    let end = at
    while (end - at < 5 && this.kind(end) === WORD) end++
    if (end - at > 4 || this.isWordOrDigit(end)) return -1
    // 'word' is a quotation
    if (isApostrophe(this.code(end))) return -1
    const letters = text.slice(at, end).toLowerCase()
    if (
      letters === "s" ||
      letters === "re" ||
      letters === "ve" ||
      letters === "ll" ||
      letters === "d" ||
      letters === "m"
    )
      return end
    return !glued &&
      (letters === "em" || letters === "til" || letters === "tis" || letters === "twas" || letters === "n")
      ? end
      : -1
  }
}

/** Tokenises `text.slice(from, to)` into `out`; offsets refer to the whole `text`. */
export const tokenizeInto = (text: string, from: number, to: number, out: TokenBuffer): void => {
  new Scanner(text, from, to, out).scan(from)
}

/** Tokens of `text.slice(from, to)`, with offsets into the whole `text`. */
export const tokenize = (text: string, from = 0, to: number = text.length): Tokens => {
  const out = new TokenBuffer(((to - from) >> 2) + 16)
  tokenizeInto(text, from, to, out)
  return {starts: out.starts.slice(0, out.length), ends: out.ends.slice(0, out.length)}
}
