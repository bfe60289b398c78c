// CAMEO to PLOVER and back. Both ways are tables; what is repaired and what is lost stands in their headers.

import {cameoToPloverTable} from "../tables/cameo-to-plover.ts"
import type {Context} from "../tables/contexts.ts"
import type {EventType} from "../tables/event-types.ts"
import type {Mode} from "../tables/modes.ts"
import {type PloverToCameoRow, ploverToCameoTable} from "../tables/plover-to-cameo.ts"

/** What a CAMEO code says in PLOVER 2.0. */
export interface PloverCoding {
  readonly type: EventType
  readonly mode: Mode | null
  readonly contexts: readonly Context[]
  /** Source and target change places: PLOVER's actor is the visitor, CAMEO's 043 names the host first. */
  readonly swap: boolean
}

const codings: ReadonlyMap<string, PloverCoding | null> = new Map(
  cameoToPloverTable.map(({code, type, mode, contexts, swap}) => [
    code,
    type === null ? null : {type, mode, contexts, swap},
  ]),
)

/**
 * PLOVER's type, mode and contexts for a CAMEO code; a code without an entry is read by the first digits it shares
 * with one. `null` for the roots that PLOVER drops (01, 02) and for what is no CAMEO code.
 */
export const cameoToPlover = (code: string): PloverCoding | null => {
  for (let length = code.length; length >= 2; length--) {
    const coding = codings.get(code.slice(0, length))
    if (coding !== undefined) return coding
  }
  return null
}

/** The fields of an event record that decide its CAMEO code. */
export interface CodedEvent {
  readonly event: readonly string[]
  readonly mode?: readonly string[]
  readonly context?: readonly string[]
  /** Words that tell the event; they set a signing apart from praise. */
  readonly event_text?: readonly string[]
}

/** The CAMEO code nearest to a PLOVER event, as text; `null` for unknown types. Much is lost: see the table's header. */
export const ploverToCameo = (event: CodedEvent): string | null => {
  const words = (event.event_text ?? []).flatMap(text => text.toLowerCase().match(/\p{L}+/gu) ?? [])
  let best: PloverToCameoRow | null = null
  for (const row of ploverToCameoTable)
    if (holds(row, event, words) && (best === null || weight(row) > weight(best))) best = row
  return best?.code ?? null
}

const holds = (row: PloverToCameoRow, event: CodedEvent, words: readonly string[]): boolean =>
  event.event.includes(row.type) &&
  (row.mode === null || (event.mode ?? []).includes(row.mode)) &&
  (row.context === null || (event.context ?? []).includes(row.context)) &&
  (row.words.length === 0 || row.words.some(pattern => words.some(word => matches(pattern, word))))

const matches = (pattern: string, word: string): boolean =>
  pattern.endsWith("*") ? word.startsWith(pattern.slice(0, -1)) : word === pattern

/** A mode says more than words, words more than a context. */
const weight = (row: PloverToCameoRow): number =>
  (row.mode === null ? 0 : 4) + (row.words.length === 0 ? 0 : 2) + (row.context === null ? 0 : 1)
