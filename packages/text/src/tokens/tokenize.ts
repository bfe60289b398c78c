// From characters to tokens, one pass from left to right. Tokens follow Universal Dependencies (EWT and GUM practice):
//
//   Cuba's   → Cuba 's          can't → ca n't            long-term → long - term      anti-war → anti-war
//   U.S.-led → U.S. - led       $260  → $ 260             5pm       → 5 pm             1990s    → 1990s
//
// Every character that is no space belongs to exactly one token. An abbreviation keeps its period here; where it ends a
// sentence the sentence splitter takes the period off again ("Profits, losses, etc.").

import {dottedNameEnd, mailEnd, schemeAddressEnd} from "./addresses.ts"
import {hyphenJoins} from "./affixes.ts"
import {cliticEnd, cliticStart, isApostrophe, leadingApostropheEnd} from "./apostrophes.ts"
import {DIGIT, extendsToken, isAsciiUpper, isUpper, KIND, MARK, SPACE, WORD} from "./characters.ts"
import {contractionParts} from "./contractions.ts"
import {emojiEnd, markEnd} from "./marks.ts"
import {numberEnd} from "./numbers.ts"
import {keepsPeriod} from "./periods.ts"
import {TokenBuffer, type Tokens} from "./token-buffer.ts"

const HYPHEN = 0x2d
const PERIOD = 0x2e

/** Two-part words with a slash that are one token, as `left/right`. */
const SLASHED: ReadonlySet<string> = new Set("w/o w/out b/c c/o l/c n/a s/he b/t i/o a/c".split(" "))

/** Letters that name a currency directly before an amount. */
const CURRENCIES: ReadonlySet<string> = new Set(
  "RM Rs Rp Kč kr zł USD EUR GBP JPY CNY RMB INR CHF AUD CAD NZD".split(" "),
)

/** Letters before a dollar sign that name the dollar. */
const DOLLARS: ReadonlySet<string> = new Set("US A AU C CA CAN HK NZ NT S R Z J".split(" "))

class Scanner {
  readonly text: string
  readonly to: number
  readonly out: TokenBuffer
  /** Up to here no e-mail address and no host name can start: what was searched once is not searched again. */
  private mailFrom = 0
  private namesFrom = 0

  constructor(text: string, to: number, out: TokenBuffer) {
    this.text = text
    this.to = to
    this.out = out
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

  /** End of the e-mail address at `start`, or -1. */
  private mail(start: number): number {
    if (start < this.mailFrom) return -1
    const end = mailEnd(this.text, start, this.to)
    if (end < 0) this.mailFrom = -end
    return end
  }

  /** End of the host or file name at `start`, or -1. */
  private dottedName(start: number, dot: number): number {
    if (start < this.namesFrom) return -1
    const end = dottedNameEnd(this.text, start, dot, this.to)
    if (end < 0) this.namesFrom = -end
    return end
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
    end = this.mail(start)
    if (end > 0) return this.push(start, end)
    end = lettersEnd
    /** Start of the letters behind the last sign that joined. */
    let part = start
    while (end < to) {
      const code = text.charCodeAt(end)
      const kind = KIND[code]!
      if (kind === SPACE) break
      if (kind === MARK && code === PERIOD) return this.period(start, part, end)
      if (kind === MARK && isApostrophe(code)) {
        const clitic = cliticStart(text, part, end, to)
        if (clitic > 0) {
          this.push(start, clitic)
          return this.push(clitic, cliticEnd(text, end + 1, to))
        }
      }
      if (this.closes(start, end, code)) return this.push(start, end + (code === 0x2b ? 2 : 1))
      const joined = this.joinedEnd(start, part, end, code)
      if (joined < 0) break
      part = code === 0x5f || kind === DIGIT ? part : joined
      end = joined
      while (end < to && KIND[text.charCodeAt(end)] === WORD) end++
    }
    return part === start ? this.pushWord(start, end) : this.push(start, end)
  }

  /** Whether the sign at `end` is the last of a name: "US$", "C++", "Yahoo!". */
  private closes(start: number, end: number, code: number): boolean {
    const {text} = this
    if (code === 0x24) return end - start < 4 && DOLLARS.has(text.slice(start, end))
    if (code === 0x2b) return end - start === 1 && text.startsWith("C++", start)
    return code === 0x21 && end - start === 5 && text.startsWith("Yahoo", start)
  }

  /** Where the word that reaches to `end` goes on behind the sign or digit there, or -1 when it stops. */
  private joinedEnd(start: number, part: number, end: number, code: number): number {
    const {text} = this
    const length = end - start
    if (code === HYPHEN) {
      const chained = this.glued(start) && text.charCodeAt(start - 1) === HYPHEN
      return part === start && hyphenJoins(text, start, end, this.to, chained) ? end + 1 : -1
    }
    if (code === 0x5f) return this.alphanumericEnd(end)
    if (KIND[code] === DIGIT) {
      // RM2.4 million: an amount
      return part === start && length < 4 && CURRENCIES.has(text.slice(start, end))
        ? -1
        : this.alphanumericEnd(end)
    }
    if (isApostrophe(code)) return this.kind(end + 1) === WORD ? end + 1 : -1
    if (code === 0x26) return this.ampersand(start, part, end)
    if (code === 0x2f) return this.slash(start, end)
    if (code === 0x24) return this.kind(end + 1) === WORD && length > 1 ? end + 1 : -1
    if (code === 0x2a) return this.kind(end + 1) === WORD ? end + 1 : this.starsEnd(end)
    return -1
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
    // PM2.5, a magnitude of Mw5.8, an X5.1-class flare
    if (next === DIGIT && this.kind(dot - 1) === DIGIT) return this.push(start, this.alphanumericEnd(dot + 1))
    if (next === WORD || next === DIGIT) {
      const end = this.dottedName(start, dot)
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
    const address = this.mail(start)
    if (address > 0) return this.push(start, address)
    const end = numberEnd(this.text, start, this.to)
    return this.push(start, end)
  }

  private mark(start: number, code: number): number {
    const {text, to} = this
    const next = this.kind(start + 1)
    const glued = this.glued(start)
    if (isApostrophe(code) || code === 0x2018) {
      const end = leadingApostropheEnd(text, start, to, glued)
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
}

/** Tokenises `text.slice(from, to)` into `out`; offsets refer to the whole `text`. */
export const tokenizeInto = (text: string, from: number, to: number, out: TokenBuffer): void => {
  new Scanner(text, to, out).scan(from)
}

/** Tokens of `text.slice(from, to)`, with offsets into the whole `text`. */
export const tokenize = (text: string, from = 0, to: number = text.length): Tokens => {
  const out = new TokenBuffer(((to - from) >> 2) + 16)
  tokenizeInto(text, from, to, out)
  return {starts: out.starts.slice(0, out.length), ends: out.ends.slice(0, out.length)}
}
