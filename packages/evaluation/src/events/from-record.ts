// Our own records as predictions.

import type {EntityBlock, EventRecord, RecordSpan} from "@demarche/codebook"
import type {Span} from "@demarche/text"
import type {PredictedEvent} from "./align-events.ts"
import type {PredictedParty} from "./match-parties.ts"

/** Where a span of a record lies in the text that gold speaks of; `null` outside of it. */
export type Placing = (span: RecordSpan) => Span | null

/** Gold speaks of the text, and not of the title. */
const inText: Placing = span => (span.in === undefined ? {start: span.start, end: span.end} : null)

/** Gold speaks of title and text as one, the text from `start` on. */
export const withTitle =
  (start: number): Placing =>
  span =>
    span.in === "title"
      ? {start: span.start, end: span.end}
      : {start: start + span.start, end: start + span.end}

const party = (block: EntityBlock, placed: Placing): PredictedParty => ({
  text: block.entity_text,
  span: placed(block.span),
  code: block.code,
  sector: block.sector,
})

/** Blocks that share one span ("the leaders") count as one party. */
const parties = (blocks: readonly EntityBlock[], placed: Placing): PredictedParty[] => {
  const seen = new Set<number>()
  return blocks
    .filter(block => !seen.has(block.span.start) && seen.add(block.span.start))
    .map(block => party(block, placed))
}

export const predictionOf = (record: EventRecord, placed: Placing = inText): PredictedEvent => ({
  type: record.event[0],
  mode: record.mode[0] ?? null,
  modality: record.modality,
  trigger: record.mentions.flatMap(mention => placed(mention) ?? []),
  actors: parties(record.actor, placed),
  recipients: parties(record.recipient, placed),
  contexts: record.context,
  attribution:
    record.attribution === null
      ? null
      : {
          text: record.attribution.text,
          span: placed(record.attribution.span),
          stance: record.attribution.stance,
        },
  place:
    record.event_loc === null
      ? null
      : {
          country: record.event_loc.country_code,
          name: record.event_loc.resolved_place,
          words: record.event_loc.extracted_place,
        },
  date: record.date,
  enddate: record.enddate,
  datePrecision: record.date_info.precision,
  amounts: record.amount,
  size: record.size === null ? null : {...record.size},
  confidence: record.confidence,
})
