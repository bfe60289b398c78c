// Which words of a text say what. Marks may lie over each other: the text is cut at every end of a mark, and each piece
// knows all marks that cover it.

import type {EventRecord, RecordSpan, Statement} from "@demarche/codebook"

export type MarkKind = "trigger" | "actor" | "recipient" | "time" | "place" | "amount" | "speaker"

export interface Mark {
  readonly start: number
  readonly end: number
  readonly kind: MarkKind
  /** The record it belongs to. */
  readonly of: string
}

export interface Piece {
  readonly start: number
  readonly end: number
  readonly marks: readonly Mark[]
}

type Where = "text" | "title"

const inside = (span: RecordSpan, where: Where): boolean => (span.in ?? "text") === where

/** The marks of an event in the text or the title. */
export const marksOfEvent = (record: EventRecord, where: Where): readonly Mark[] => {
  const {id: of} = record
  const marks: readonly (readonly [MarkKind, RecordSpan | null | undefined])[] = [
    ["trigger", record.trigger],
    ...record.mentions.map(mention => ["trigger", mention] as const),
    ...record.actor.map(({span}) => ["actor", span] as const),
    ...record.recipient.map(({span}) => ["recipient", span] as const),
    ["time", record.date_info.span],
    ["place", record.event_loc?.span],
    ...record.amount.map(({span}) => ["amount", span] as const),
    ...Object.values(record.size ?? {}).map(count => ["amount", count?.span] as const),
    ["speaker", record.attribution?.span],
  ]
  return unlike(
    marks.flatMap(([kind, span]) =>
      span == null || !inside(span, where) || span.start >= span.end
        ? []
        : [{start: span.start, end: span.end, kind, of}],
    ),
  )
}

export const marksOfStatement = (record: Statement, where: Where): readonly Mark[] =>
  record.speaker
    .filter(({span}) => inside(span, where))
    .map(({span}) => ({start: span.start, end: span.end, kind: "speaker", of: record.id}))

const unlike = (marks: readonly Mark[]): readonly Mark[] => {
  const seen = new Set<string>()
  return marks.filter(({start, end, kind, of}) => {
    const key = `${start} ${end} ${kind} ${of}`
    return seen.has(key) ? false : seen.add(key)
  })
}

/** The text from `from` to `to` in pieces that are marked alike, in order and without a gap. */
export const piecesOf = (marks: readonly Mark[], from: number, to: number): readonly Piece[] => {
  const within = marks.filter(({start, end}) => start < to && end > from)
  const cuts = [...new Set([from, to, ...within.flatMap(({start, end}) => [start, end])])]
    .filter(cut => cut >= from && cut <= to)
    .sort((a, b) => a - b)
  return cuts.slice(1).map((end, index) => {
    const start = cuts[index]!
    return {start, end, marks: within.filter(mark => mark.start < end && mark.end > start)}
  })
}

/** Paragraphs of a text, by their offsets. */
export const paragraphsOf = (text: string): readonly (readonly [number, number])[] => {
  const found: (readonly [number, number])[] = []
  let from = 0
  for (const gap of text.matchAll(/\s*\n\s*/g)) {
    if (gap.index > from) found.push([from, gap.index])
    from = gap.index + gap[0].length
  }
  if (from < text.length) found.push([from, text.length])
  return found
}
