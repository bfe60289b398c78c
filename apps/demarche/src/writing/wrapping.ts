// Styled text cut into lines of a given width. Widths are counted in cells: East Asian characters and emoji take two.

import stringWidth from "string-width"
import type {Style} from "./terminal.ts"

/** Words in one style. A space at the edge of a piece separates it from its neighbour. */
export interface Piece {
  readonly text: string
  readonly style: Style
}

export const cells = (text: string): number =>
  /^[\u0020-\u007e]*$/.test(text) ? text.length : stringWidth(text)

const graphemes = new Intl.Segmenter("en", {granularity: "grapheme"})

/** A word's parts that fit into `width` cells each; most words have one. */
const chopped = (word: string, width: number): string[] => {
  if (cells(word) <= width) return [word]
  const parts: string[] = []
  let part = ""
  let used = 0
  for (const {segment} of graphemes.segment(word)) {
    const size = cells(segment)
    if (used + size > width && part !== "") {
      parts.push(part)
      part = ""
      used = 0
    }
    part += segment
    used += size
  }
  return part === "" ? parts : [...parts, part]
}

/** Lines of at most `width` cells. White space at line ends goes away. */
export const wrap = (pieces: readonly Piece[], width: number): Piece[][] => {
  const lines: Piece[][] = []
  let line: Piece[] = []
  let used = 0
  // A word may run over several pieces ("[Cuba]" + "'s"): it is held until a space is met.
  let word: Piece[] = []
  let wordCells = 0
  let gap: Piece | null = null

  const breakLine = (): void => {
    lines.push(line)
    line = []
    used = 0
    gap = null
  }
  const placeWord = (): void => {
    if (word.length === 0) return
    const lead = gap !== null && line.length > 0 ? 1 : 0
    if (line.length > 0 && used + lead + wordCells > width) breakLine()
    if (gap !== null && line.length > 0) {
      line.push(gap)
      used += 1
    }
    gap = null
    for (const piece of word) {
      for (const part of chopped(piece.text, width)) {
        const size = cells(part)
        if (used + size > width && line.length > 0) breakLine()
        line.push({text: part, style: piece.style})
        used += size
      }
    }
    word = []
    wordCells = 0
  }

  for (const {text, style} of pieces) {
    for (const part of text.split(/([ \u00a0]+)/)) {
      if (part === "") continue
      if (/^[ \u00a0]/.test(part)) {
        placeWord()
        gap ??= {text: " ", style}
      } else {
        word.push({text: part, style})
        wordCells += cells(part)
      }
    }
  }
  placeWord()
  if (line.length > 0 || lines.length === 0) lines.push(line)
  return lines
}
