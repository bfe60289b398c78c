// One event as the rows that answers read. Everything here follows from the record, so that the same record always gives
// the same rows.

import {type EntityBlock, type EventRecord, type EventType, quadClassOf} from "@demarche/codebook"
import type {AmountRow, EventRow, PairRow, ParticipantRow, Shown} from "../tables/rows.ts"
import {shownOf} from "./shown.ts"

/** What is known of an event besides its record. */
type EventFrame = Pick<
  EventRow,
  | "id"
  | "state"
  | "reports"
  | "sources"
  | "first_published"
  | "last_published"
  | "sentence"
  | "publisher"
  | "document_id"
  | "url"
  | "why_merged"
>

export interface EventRows {
  readonly event: EventRow
  readonly pairs: readonly PairRow[]
  readonly participants: readonly ParticipantRow[]
  readonly amounts: readonly AmountRow[]
}

const inOrder = (values: Iterable<string>): string[] => [...new Set(values)].sort()
const codeOf = (entity: EntityBlock): string => entity.code ?? ""
const nameOf = (entity: EntityBlock): string => entity.identifier_text ?? entity.entity_text

export function rowsOfEvent(record: EventRecord, frame: EventFrame): EventRows {
  const between = codesBetween(record)
  const shelf = between[0]!.join(" ")
  const event = eventRow(record, frame, shelf)
  if (frame.state === "rejected" || frame.state === "ignored")
    return {event, pairs: [], participants: [], amounts: []}
  const participants = (["actor", "recipient"] as const).flatMap(side =>
    record[side].map(
      (entity, index): ParticipantRow => ({
        event_id: frame.id,
        side,
        ordinal: index + 1,
        key: entity.identifier_id ?? nameOf(entity),
        name: nameOf(entity),
        code: codeOf(entity),
        sector: entity.sector ?? "",
        office: entity.office ?? null,
        known: entity.identifier_text !== undefined || entity.code !== null,
        date: record.date,
        reports: frame.reports,
      }),
    ),
  )
  const amounts = record.amount.map(
    ({value, unit, bound}, index): AmountRow => ({
      event_id: frame.id,
      shelf,
      ordinal: index + 1,
      value,
      unit,
      bound,
    }),
  )
  const shown = shownOf(event)
  return {event, pairs: between.map(codes => pairRow(record, event, codes, shown)), participants, amounts}
}

/** Each field by itself: an object put together with `...` costs twenty times as much, a million times over. */
function eventRow(record: EventRecord, frame: EventFrame, shelf: string): EventRow {
  const type = record.event[0] as EventType
  const place = record.event_loc
  const size = record.size
  return {
    id: frame.id,
    state: frame.state,
    type,
    modes: record.mode,
    contexts: record.context,
    modality: record.modality,
    date: record.date,
    enddate: record.enddate,
    precision: record.date_info.precision,
    quad_section: quadClassOf(type, "plover-section") as EventRow["quad_section"],
    quad_table: quadClassOf(type, "plover-table") as EventRow["quad_table"],
    scale: record.event_scale,
    confidence: record.confidence,
    mutual: isMutual(record),
    codes: inOrder([...record.actor, ...record.recipient].map(codeOf).filter(code => code !== "")),
    place_name: place === null ? null : (place.resolved_place ?? place.extracted_place),
    place_country: place?.country_code ?? null,
    place_lat: place?.lat ?? null,
    place_lon: place?.lon ?? null,
    place_level: place?.resolution ?? null,
    dead: size?.dead?.value ?? null,
    injured: size?.injured?.value ?? null,
    arrested: size?.arrested?.value ?? null,
    number: size?.number?.value ?? null,
    reports: frame.reports,
    sources: frame.sources,
    first_published: frame.first_published,
    last_published: frame.last_published,
    sentence: frame.sentence,
    publisher: frame.publisher,
    document_id: frame.document_id,
    url: frame.url,
    shelf,
    record,
    why_merged: frame.why_merged,
  }
}

const isMutual = ({actor, recipient}: EventRecord): boolean => recipient.length === 0 && actor.length > 1

/**
 * The codes between which it passed. Of two actors of one code the first gives sector and name.
 *
 * > | Ghana and Togo signed …    GHA → TGO and TGO → GHA, mutual
 * > | Two ministers of Ghana met    GHA → GHA, mutual
 * > | Ghana held elections    GHA → ""
 * > | Ghana and Togo accused Togo’s rebels and Ghana’s exiles …    GHA → TGO and TGO → GHA, mutual as rows
 */
function codesBetween(record: EventRecord): readonly (readonly [actor: string, recipient: string])[] {
  const actors = codesOf(record.actor)
  if (!isMutual(record)) {
    const recipients = codesOf(record.recipient)
    return actors.flatMap(actor => recipients.map(recipient => [actor, recipient] as const))
  }
  const [only] = actors
  return actors.length === 1
    ? [[only!, only!]]
    : actors.flatMap(actor => actors.filter(other => other !== actor).map(other => [actor, other] as const))
}

/** An empty side is one unknown participant. */
const codesOf = (side: readonly EntityBlock[]): readonly string[] =>
  side.length === 0 ? [""] : [...new Set(side.map(codeOf))]

function pairRow(
  record: EventRecord,
  event: EventRow,
  [actor, recipient]: readonly [string, string],
  shown: Shown,
): PairRow {
  const others = event.mutual ? record.actor : record.recipient
  const from = record.actor.find(entity => codeOf(entity) === actor)
  const to = others.find(entity => codeOf(entity) === recipient)
  return {
    actor,
    recipient,
    date: event.date,
    event_id: event.id,
    month: event.date === null ? null : `${event.date.slice(0, 7)}-01`,
    type: event.type,
    mode: event.modes[0] ?? null,
    modality: event.modality,
    quad_section: event.quad_section,
    quad_table: event.quad_table,
    scale: event.scale,
    confidence: event.confidence,
    mutual: event.mutual || (codesOf(record.actor).includes(recipient) && codesOf(others).includes(actor)),
    shelf: event.shelf,
    amounts: record.amount.length,
    actor_sector: from?.sector ?? "",
    recipient_sector: to?.sector ?? "",
    actor_name: from === undefined ? "" : nameOf(from),
    recipient_name: to === undefined ? "" : nameOf(to),
    reports: event.reports,
    sources: event.sources,
    shown,
  }
}
