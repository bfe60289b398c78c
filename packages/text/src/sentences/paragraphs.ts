// Where one paragraph, headline or list item ends and the next begins. A blank line always ends one. A single line
// break ends one too, unless the text is wrapped by hand at a fixed width, as in mail and wire copy:
//
//   The minister said the talks would go on            A line is full when the next line's first word
//   until Friday.                                      would not have fitted. Full lines are joined.

import type {Span} from "../span.ts"
import {isLower, isSpace, isUpper, KIND, WORD} from "../tokens/characters.ts"

/** A line without the spaces around it; `blankBefore` says that an empty line stands before it. */
interface Line {
  readonly start: number
  readonly end: number
  readonly blankBefore: boolean
}

/** Widths at which people and programs wrap text. Longer lines are paragraphs of their own. */
const NARROWEST_WRAP = 40
const WIDEST_WRAP = 120

const FINAL = ".!?:;…\"”’')]"

/** Last words that call for a next one: a line ending in "of" goes on. */
const OPEN_ENDS: ReadonlySet<string> = new Set(
  "a an the of in on at to for from with by and or but as that his her its their who which is are was were has have will".split(
    " ",
  ),
)

const isLineBreak = (code: number): boolean =>
  code === 0x0a || code === 0x0d || code === 0x2028 || code === 0x85

const readLines = (text: string): Line[] => {
  const lines: Line[] = []
  let blank = false
  let at = 0
  while (at < text.length) {
    let stop = at
    let paragraphSign = false
    while (stop < text.length) {
      const code = text.charCodeAt(stop)
      if (isLineBreak(code)) break
      if (code === 0x2029 || code === 0x0c || code === 0x0b) {
        paragraphSign = true
        break
      }
      stop++
    }
    let start = at
    let end = stop
    while (start < end && isSpace(text.charCodeAt(start))) start++
    while (end > start && isSpace(text.charCodeAt(end - 1))) end--
    if (start < end) {
      lines.push({start, end, blankBefore: blank})
      blank = paragraphSign
    } else blank = true
    at = stop + (text.charCodeAt(stop) === 0x0d && text.charCodeAt(stop + 1) === 0x0a ? 2 : 1)
  }
  return lines
}

/** "- item", "* item", "• item", "1. item", "(a) item": up to four characters and a space. */
const startsItem = (text: string, line: Line): boolean => {
  const code = text.charCodeAt(line.start)
  const next = text.charCodeAt(line.start + 1)
  if (code === 0x2022 || code === 0x25cf || code === 0x25aa || code === 0xb7) return true
  if (
    (code === 0x2d || code === 0x2a || code === 0x2013 || code === 0x2014 || code === 0x2b) &&
    isSpace(next)
  )
    return true
  let at = line.start + (code === 0x28 ? 1 : 0)
  const from = at
  while (at < line.end && at - from < 3 && text.charCodeAt(at) >= 0x30 && text.charCodeAt(at) <= 0x39) at++
  if (at === from && KIND[text.charCodeAt(at)] === WORD) at++
  const close = text.charCodeAt(at)
  return (
    at > from && (close === 0x29 || (close === 0x2e && at - from < 3)) && isSpace(text.charCodeAt(at + 1))
  )
}

const firstWordLength = (text: string, line: Line): number => {
  let end = line.start
  while (end < line.end && !isSpace(text.charCodeAt(end))) end++
  return end - line.start
}

const lastWord = (text: string, line: Line): string => {
  let start = line.end
  while (start > line.start && line.end - start < 12 && KIND[text.charCodeAt(start - 1)] === WORD) start--
  return text.slice(start, line.end)
}

/** Whether the next line's first word would not have fitted behind this line. */
const isFull = (text: string, line: Line, next: Line, width: number): boolean =>
  line.end - line.start + 1 + firstWordLength(text, next) > width

/** Width at which the lines from `from` to `to` are wrapped, or 0 when they are not. */
const wrapWidth = (text: string, lines: readonly Line[]): number => {
  let width = 0
  for (const line of lines) width = Math.max(width, line.end - line.start)
  if (width < NARROWEST_WRAP || width > WIDEST_WRAP) return 0
  let breaks = 0
  let full = 0
  for (let i = 1; i < lines.length; i++) {
    const line = lines[i]!
    if (line.blankBefore || startsItem(text, line)) continue
    breaks++
    if (isFull(text, lines[i - 1]!, line, width)) full++
  }
  return breaks >= 3 && full * 4 >= breaks * 3 ? width : 0
}

/** Particles with which a headline may end: "fly in", "move on", "stand by". */
const PARTICLES: ReadonlySet<string> = new Set("in on by".split(" "))

/** Whether the line goes on in the next one, seen from the words alone. */
const readsOn = (text: string, line: Line, next: Line): boolean => {
  const last = text.charCodeAt(line.end - 1)
  const first = text.charCodeAt(next.start)
  if (FINAL.includes(text[line.end - 1]!)) return false
  if (isLower(first)) return true
  return last === 0x2c || OPEN_ENDS.has(lastWord(text, line))
}

/**
 * A text's first line above one that is a sentence of its own, and no rest of a line: the particle is the verb's.
 *
 * > | Miners refuse to give in
 * > | Police in Lima arrested two leaders of the union on Monday.
 */
const isHeadline = (text: string, line: Line, next: Line, width: number): boolean =>
  PARTICLES.has(lastWord(text, line)) &&
  isUpper(text.charCodeAt(next.start)) &&
  (next.end - next.start) * 2 > line.end - line.start &&
  FINAL.includes(text[next.end - 1]!) &&
  (width === 0 || !isFull(text, line, next, width))

const joins = (text: string, line: Line, next: Line, width: number, isFirst: boolean): boolean => {
  if (next.blankBefore || startsItem(text, next)) return false
  if (isFirst && isHeadline(text, line, next, width)) return false
  if (readsOn(text, line, next)) return true
  if (width === 0) return false
  return isFull(text, line, next, width) && !(isUpper(text.charCodeAt(next.start)) && isShout(text, line))
}

/** A headline in capitals. */
const isShout = (text: string, line: Line): boolean => {
  for (let i = line.start; i < line.end; i++) if (isLower(text.charCodeAt(i))) return false
  return true
}

/** Paragraphs, headlines and list items of a text: ascending, not overlapping, without the spaces around them. */
export const splitParagraphs = (text: string): readonly Span[] => {
  const lines = readLines(text)
  const width = lines.length > 1 ? wrapWidth(text, lines) : 0
  const paragraphs: Span[] = []
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i]!
    const start = line.start
    while (i + 1 < lines.length && joins(text, lines[i]!, lines[i + 1]!, width, i === 0)) i++
    paragraphs.push({start, end: lines[i]!.end})
  }
  return paragraphs
}
