// The sentence of an event with its parts marked, as they are cut from the original text by the offsets in the record.

import type {EntityBlock, EventRecord, RecordSpan} from "@demarche/codebook"
import type {Document} from "@demarche/text"
import type {Layout} from "./format.ts"
import {type MarkedSpan, type MarkRole, markedText} from "./marked-text.ts"
import type {Piece} from "./wrapping.ts"

/** Characters of a sentence shown around the trigger; longer ones are cut at both ends. */
const longest = 700

type Mark = RecordSpan & MarkedSpan

/** "The leaders" are two actors with one span: it is marked once. */
const once = (blocks: readonly EntityBlock[], role: MarkRole): Mark[] => [
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
  const marks = marksOf(event).filter(mark => mark.in === part)
  const cutBefore: Piece[] = start > event.text_info.start ? [{text: "… ", style: "plain"}] : []
  const cutBehind: Piece[] = end < event.text_info.end ? [{text: " …", style: "plain"}] : []
  return [...cutBefore, ...markedText(text, {start, end}, marks, colour), ...cutBehind]
}

const shown = ({text_info, trigger}: EventRecord): {start: number; end: number} => {
  if (text_info.end - text_info.start <= longest) return text_info
  const start = Math.max(text_info.start, trigger.start - longest / 2)
  return {start, end: Math.min(text_info.end, Math.max(trigger.end, start + longest))}
}
