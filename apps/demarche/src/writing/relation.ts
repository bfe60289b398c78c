// What passes between two marked parties, as one JSON line or, for people, as a label beside the marked sentence:
//
//   CONSULT visit          .93  [Cuba's president] arrived in {Moscow} on Friday.

import type {Related} from "../relating/relate-job.ts"
import {type MarkedSpan, markedText} from "./marked-text.ts"
import {paint} from "./terminal.ts"
import {cells, wrap} from "./wrapping.ts"

/** The value of one output line. Its fields are a promise to other programs. */
export const relationLine = (related: Related): string => {
  if (related.kind === "failed") {
    const {id, reason} = related
    return `${JSON.stringify({...(id === null ? {} : {id}), error: reason})}\n`
  }
  const {id, relation} = related
  const {type: event, mode, modality, confidence} = relation
  return `${JSON.stringify({id, event, mode, modality, confidence})}\n`
}

const labelWidth = 30

export const relationBlock = (related: Related, layout: {columns: number; colour: boolean}): string => {
  if (related.kind === "failed") return ""
  const {query, relation} = related
  const facts = [relation.type, relation.mode, relation.modality === "actual" ? null : relation.modality]
  const label = facts.filter(fact => fact !== null).join(" ")
  const gap = " ".repeat(Math.max(1, labelWidth - cells(label)))
  const marks: MarkedSpan[] = [
    ...query.actor.map(span => ({...span, role: "actor" as const})),
    ...query.recipient.map(span => ({...span, role: "recipient" as const})),
  ]
  const pieces = markedText(query.text, {start: 0, end: query.text.length}, marks, layout.colour)
  const lines = wrap(pieces, Math.max(20, layout.columns - labelWidth - 6)).map(line =>
    line.map(piece => paint(piece.text, piece.style, layout)).join(""),
  )
  const hang = " ".repeat(labelWidth + 6)
  const head = `${paint(label, "bold", layout)}${gap}${relation.confidence.toFixed(2)}  `
  return `${head}${lines.join(`\n${hang}`)}\n`
}
