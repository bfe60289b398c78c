// PLOVER's event types and what the codebook says of each: definition, recipient rule, score.

import {type EventType, type EventTypeRow, eventTypesTable} from "../tables/event-types.ts"
import type {Mode} from "../tables/modes.ts"
import {olderTypesTable} from "../tables/older-types.ts"

const byCode: ReadonlyMap<string, EventTypeRow> = new Map(eventTypesTable.map(row => [row.code, row]))
const older: ReadonlyMap<string, {readonly type: EventType; readonly mode: Mode | null}> = new Map(
  olderTypesTable.map(row => [row.type, {type: row.now, mode: row.mode}]),
)

/** The 16 types in the manual's order. */
export const eventTypes: readonly EventType[] = eventTypesTable.map(row => row.code)

export const isEventType = (code: string): code is EventType => byCode.has(code)

/** The codebook's entry for a type. */
export const eventType = (code: EventType): EventTypeRow => byCode.get(code)!

/** Does the type ask for a recipient? Records without one are warned about, never refused. */
export const requiresRecipient = (type: EventType): boolean => eventType(type).recipient

/** A type as written in data of any PLOVER edition: the type of 2.0 and the mode its old name implies, or `null`. */
export const readEventType = (
  code: string,
): {readonly type: EventType; readonly mode: Mode | null} | null => {
  const upper = code.trim().toUpperCase()
  return isEventType(upper) ? {type: upper, mode: null} : (older.get(upper) ?? null)
}
