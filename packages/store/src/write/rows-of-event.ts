// One event as the rows that answers read. Everything here follows from the record, so that the same record always gives
// the same rows.

import {type EntityBlock, type EventRecord, type EventType, quadClassOf} from "@demarche/codebook"
import type {AmountRow, EventRow, EventState, PairRow, ParticipantRow} from "../tables/rows.ts"

/** What is known of an event besides its record. */
export interface EventFrame {
  readonly id: string
  readonly state: EventState
  readonly reports: number
  readonly sources: number
  readonly first_published: string | null
  readonly last_published: string | null
  readonly sentence: string
  readonly publisher: string | null
  readonly document_id: string
  readonly url: string | null
  readonly why_merged: readonly string[]
}

export interface EventRows {
  readonly event: EventRow
  readonly pairs: readonly PairRow[]
  readonly participants: readonly ParticipantRow[]
  readonly amounts: readonly AmountRow[]
}

/** A pair of codes before it is known where the event is kept. */
type Unkept = Omit<PairRow, "shelf" | "amounts">

const inOrder = (values: Iterable<string>): string[] => [...new Set(values)].sort()
const codeOf = (entity: EntityBlock): string => entity.code ?? ""
const nameOf = (entity: EntityBlock): string => entity.identifier_text ?? entity.entity_text

export function rowsOfEvent(record: EventRecord, frame: EventFrame): EventRows {
  const unshelved = eventRow(record, frame)
  const all = pairRows(record, unshelved)
  const shelf = `${all[0]!.actor} ${all[0]!.recipient}`
  const event = {...unshelved, shelf}
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
  return {event, pairs: all.map(row => ({...row, shelf, amounts: amounts.length})), participants, amounts}
}

function eventRow(record: EventRecord, frame: EventFrame): Omit<EventRow, "shelf"> {
  const type = record.event[0] as EventType
  const place = record.event_loc
  return {
    ...frame,
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
    dead: record.size?.dead?.value ?? null,
    injured: record.size?.injured?.value ?? null,
    arrested: record.size?.arrested?.value ?? null,
    number: record.size?.number?.value ?? null,
    record,
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
function pairRows(record: EventRecord, event: Omit<EventRow, "shelf">): Unkept[] {
  const actors = firstOfEachCode(record.actor)
  const others = event.mutual ? actors : firstOfEachCode(record.recipient)
  const within = event.mutual && actors.size === 1
  const rows: Unkept[] = []
  for (const [actor, from] of actors)
    for (const [recipient, to] of others)
      if (!event.mutual || within || actor !== recipient)
        rows.push({
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
          mutual: event.mutual || (actors.has(recipient) && others.has(actor)),
          actor_sector: from?.sector ?? "",
          recipient_sector: to?.sector ?? "",
          actor_name: from === null ? "" : nameOf(from),
          recipient_name: to === null ? "" : nameOf(to),
          reports: event.reports,
          sources: event.sources,
        })
  return rows
}

/** An empty side is one unknown participant. */
function firstOfEachCode(side: readonly EntityBlock[]): ReadonlyMap<string, EntityBlock | null> {
  const found = new Map<string, EntityBlock | null>()
  for (const entity of side) if (!found.has(codeOf(entity))) found.set(codeOf(entity), entity)
  return found.size === 0 ? new Map([["", null]]) : found
}
