// Our own records as predictions. Spans into a title are left out: gold speaks of the text.

import type {EntityBlock, EventRecord, RecordSpan} from "@demarche/codebook"
import type {Span} from "@demarche/text"
import type {PredictedEvent} from "./align-events.ts"
import type {PredictedParty} from "./match-parties.ts"

const inText = (span: RecordSpan): Span | null =>
  span.in === undefined ? {start: span.start, end: span.end} : null

const party = (block: EntityBlock): PredictedParty => ({
  text: block.entity_text,
  span: inText(block.span),
  code: block.code,
  sector: block.sector,
})

/** Blocks that share one span ("the leaders") count as one party. */
const parties = (blocks: readonly EntityBlock[]): PredictedParty[] => {
  const seen = new Set<number>()
  return blocks.filter(block => !seen.has(block.span.start) && seen.add(block.span.start)).map(party)
}

export const predictionOf = (record: EventRecord): PredictedEvent => ({
  type: record.event[0],
  mode: record.mode[0] ?? null,
  modality: record.modality,
  trigger: record.mentions.flatMap(mention =>
    mention.in === undefined ? [{start: mention.start, end: mention.end}] : [],
  ),
  actors: parties(record.actor),
  recipients: parties(record.recipient),
  contexts: record.context,
  attribution:
    record.attribution === null
      ? null
      : {
          text: record.attribution.text,
          span: inText(record.attribution.span),
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
