// The block of one event, statement or trend: a narrow column of what and when, a wide one of who and how.

import type {EntityBlock} from "@demarche/codebook"
import type {Layout} from "./format.ts"
import {harmless, paint} from "./terminal.ts"
import {cells, type Piece, wrap} from "./wrapping.ts"

const indent = "  "
const leftWidth = 14

export const plain = (text: string): Piece => ({text, style: "plain"})

/** Cells that the right column has. */
export const rightWidth = ({columns}: Layout): number => columns - indent.length - leftWidth - 1

export const twoColumns = (
  left: readonly Piece[],
  right: readonly (readonly Piece[])[],
  layout: Layout,
): string[] =>
  Array.from({length: Math.max(left.length, right.length)}, (_, index) => {
    const label = left[index] ?? plain("")
    const words = (right[index] ?? []).map(piece => paint(piece.text, piece.style, layout)).join("")
    const gap = " ".repeat(Math.max(1, leftWidth + 1 - cells(label.text)))
    return `${indent}${paint(label.text, label.style, layout)}${words === "" ? "" : gap + words}`
  })

/** Wrapped text whose later lines stand under its first word, behind the lead. */
export const hungBehind = (lead: readonly Piece[], pieces: readonly Piece[], width: number): Piece[][] => {
  const hang = cells(lead.map(piece => piece.text).join(""))
  return wrap(pieces, width - hang).map((line, index) => [
    ...(index === 0 ? lead : [plain(" ".repeat(hang))]),
    ...line,
  ])
}

/** "CUB GOV", as wide as the longest; a question mark where the text does not tell. */
export const codeOf = ({code, sector}: EntityBlock): string =>
  `${code ?? "?"} ${sector ?? ""}`.trimEnd().padEnd(7)

/** "Miguel Díaz-Canel, President", or the words of the text, which tell the office themselves. */
export const nameOf = ({identifier_text, entity_text, office}: EntityBlock): string =>
  identifier_text === undefined
    ? harmless(entity_text)
    : harmless(identifier_text) + (office === undefined ? "" : `, ${harmless(office)}`)
