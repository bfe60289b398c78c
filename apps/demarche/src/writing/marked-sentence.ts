// The sentence of an event with its parts marked: by colour, or without colours by brackets,
//
//   > | [Cuba's president] *arrives* in {Moscow} for a 3-day visit.
//        ^actor             ^trigger    ^recipient
//
// as they are cut from the original text by the offsets in the record.

import type {EntityBlock, EventRecord, RecordSpan} from "@demarche/codebook"
import type {Document} from "@demarche/text"
import type {Layout} from "./format.ts"
import {harmless, type Style} from "./terminal.ts"
import type {Piece} from "./wrapping.ts"

type Role = "trigger" | "actor" | "recipient" | "speaker"

/** Where two marks lie over each other, the first of these gives the colour. */
const strongest: readonly Role[] = ["trigger", "actor", "recipient", "speaker"]

const brackets: Readonly<Record<Role, readonly [string, string]>> = {
  actor: ["[", "]"],
  recipient: ["{", "}"],
  trigger: ["*", "*"],
  speaker: ["", ""],
}

/** Characters of a sentence shown around the trigger; longer ones are cut at both ends. */
const longest = 700

interface Mark extends RecordSpan {
  readonly role: Role
}

/** "The leaders" are two actors with one span: it is marked once. */
const once = (blocks: readonly EntityBlock[], role: Role): Mark[] => [
  ...new Map(blocks.map(({span}) => [`${span.start} ${span.end} ${span.in}`, {...span, role}])).values(),
]

const marksOf = (event: EventRecord): Mark[] => [
  ...once(event.actor, "actor"),
  ...once(event.recipient, "recipient"),
  ...(event.attribution === null ? [] : [{...event.attribution.span, role: "speaker" as const}]),
  {...event.trigger, role: "trigger" as const},
]

export const markedSentence = (event: EventRecord, document: Document, {colour}: Layout): Piece[] => {
  const part = event.text_info.in
  const text = part === "title" ? (document.title ?? "") : document.text
  const {start, end} = shown(event)
  const marks = marksOf(event).filter(
    mark => mark.in === part && mark.start >= start && mark.start < mark.end && mark.end <= end,
  )
  const borders = [...new Set([start, end, ...marks.flatMap(mark => [mark.start, mark.end])])].sort(
    (a, b) => a - b,
  )
  const pieces: Piece[] = []
  if (start > event.text_info.start) pieces.push({text: "… ", style: "plain"})
  borders.forEach((from, index) => {
    const to = borders[index + 1]
    if (!colour) pieces.push(...bracketsAt(from, marks))
    if (to === undefined) return
    const here = marks.filter(mark => mark.start <= from && to <= mark.end).map(mark => mark.role)
    const style: Style = colour ? (strongest.find(role => here.includes(role)) ?? "plain") : "plain"
    pieces.push({text: harmless(text.slice(from, to)), style})
  })
  if (end < event.text_info.end) pieces.push({text: " …", style: "plain"})
  return pieces
}

/** Closing brackets before opening ones; of marks that open together the longest first. */
const bracketsAt = (at: number, marks: readonly Mark[]): Piece[] => {
  const closing = marks.filter(mark => mark.end === at).sort((a, b) => b.start - a.start)
  const opening = marks.filter(mark => mark.start === at).sort((a, b) => b.end - a.end)
  const text = [
    ...closing.map(mark => brackets[mark.role][1]),
    ...opening.map(mark => brackets[mark.role][0]),
  ]
  return text.map(bracket => ({text: bracket, style: "plain"}))
}

const shown = ({text_info, trigger}: EventRecord): {start: number; end: number} => {
  if (text_info.end - text_info.start <= longest) return text_info
  const start = Math.max(text_info.start, trigger.start - longest / 2)
  return {start, end: Math.min(text_info.end, Math.max(trigger.end, start + longest))}
}
