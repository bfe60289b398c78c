// PLOVER's modes: 67 pairs of type and mode, the modes of older drafts, and the score of a type in a mode.

import type {EventType} from "../tables/event-types.ts"
import {type Mode, type ModeRow, modesTable} from "../tables/modes.ts"
import {type OlderModeRow, olderModesTable} from "../tables/older-modes.ts"
import {eventType, eventTypes} from "./event-type.ts"

const rowsOf: ReadonlyMap<EventType, readonly ModeRow[]> = new Map(
  eventTypes.map(type => [type, modesTable.filter(row => row.type === type)]),
)

/** Entries of a type's modes in the manual's order; empty for types without modes. */
export const modesOf = (type: EventType): readonly ModeRow[] => rowsOf.get(type)!

export const isModeOf = (type: EventType, mode: string): mode is Mode =>
  modesOf(type).some(row => row.mode === mode)

/** Entry of a mode that older drafts had under a type, with the mode of 2.0 (or `null`) in `now`. */
export const olderMode = (type: EventType, mode: string): OlderModeRow | undefined =>
  olderModesTable.find(row => row.type === type && row.mode === mode)

/**
 * A mode as written in data of any PLOVER edition; `null` when the type has and had none of that name,
 * or when nothing of 2.0 says the same. Underscores and capitals are read as hyphens and small letters.
 */
export const readMode = (type: EventType, mode: string): Mode | null => {
  const written = mode.trim()
  const plain = written.toLowerCase().replaceAll("_", "-")
  return isModeOf(type, plain)
    ? plain
    : (olderMode(type, written)?.now ?? olderMode(type, plain)?.now ?? null)
}

/** PLOVER's conflict-cooperation score, -10 to 10: of the mode where the manual gives one, else of the type. */
export const scoreOf = (type: EventType, mode: Mode | null = null): number =>
  (mode === null ? null : modesOf(type).find(row => row.mode === mode)?.score) ?? eventType(type).score
