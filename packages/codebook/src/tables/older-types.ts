// Made from data/older-types.tsv by scripts/build-tables.mjs; edit the table, not this file.
// biome-ignore-all format: one row a line

import type {EventType} from "./event-types.ts"
import type {Mode} from "./modes.ts"

export interface OlderTypeRow {
  readonly type: string
  readonly now: EventType
  readonly mode: Mode | null
  readonly note: string
}

export const olderTypesTable: readonly OlderTypeRow[] = [
  {type: "DEMAND", now: "REQUEST", mode: null, note: "Renamed."},
  {type: "DISAPPROVE", now: "ACCUSE", mode: "disapprove", note: "Became a mode."},
  {type: "INVESTIGATE", now: "ACCUSE", mode: "investigate", note: "Became a mode."},
  {type: "FIGHT", now: "ASSAULT", mode: null, note: "Merged."},
  {type: "THREAT", now: "THREATEN", mode: null, note: "Another spelling in the manual's examples."},
]
