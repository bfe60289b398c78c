// A stretch of a text with places in it marked: by colour, or without colours by brackets,
//
//   > | [Cuba's president] *arrives* in {Moscow} for a 3-day visit.
//        ^actor             ^trigger    ^recipient

import type {Span} from "@demarche/text"
import {harmless, type Style} from "./terminal.ts"
import type {Piece} from "./wrapping.ts"

export type MarkRole = "trigger" | "actor" | "recipient" | "speaker"

export interface MarkedSpan extends Span {
  readonly role: MarkRole
}

/** Where two marks lie over each other, the first of these gives the colour. */
const strongest: readonly MarkRole[] = ["trigger", "actor", "recipient", "speaker"]

const brackets: Readonly<Record<MarkRole, readonly [string, string]>> = {
  actor: ["[", "]"],
  recipient: ["{", "}"],
  trigger: ["*", "*"],
  speaker: ["", ""],
}

/** Marks that are empty or reach out of the stretch are left out. */
export const markedText = (
  text: string,
  {start, end}: Span,
  marked: readonly MarkedSpan[],
  colour: boolean,
): Piece[] => {
  const marks = marked.filter(mark => mark.start >= start && mark.start < mark.end && mark.end <= end)
  const borders = [...new Set([start, end, ...marks.flatMap(mark => [mark.start, mark.end])])].sort(
    (a, b) => a - b,
  )
  const pieces: Piece[] = []
  borders.forEach((from, index) => {
    const to = borders[index + 1]
    if (!colour) pieces.push(...bracketsAt(from, marks))
    if (to === undefined) return
    const here = marks.filter(mark => mark.start <= from && to <= mark.end).map(mark => mark.role)
    const style: Style = colour ? (strongest.find(role => here.includes(role)) ?? "plain") : "plain"
    pieces.push({text: harmless(text.slice(from, to)), style})
  })
  return pieces
}

/** Closing brackets before opening ones; of marks that open together the longest first. */
const bracketsAt = (at: number, marks: readonly MarkedSpan[]): Piece[] => {
  const closing = marks.filter(mark => mark.end === at).sort((a, b) => b.start - a.start)
  const opening = marks.filter(mark => mark.start === at).sort((a, b) => b.end - a.end)
  const text = [
    ...closing.map(mark => brackets[mark.role][1]),
    ...opening.map(mark => brackets[mark.role][0]),
  ]
  return text.map(bracket => ({text: bracket, style: "plain"}))
}
