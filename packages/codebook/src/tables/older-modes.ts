// Made from data/older-modes.tsv by scripts/build-tables.mjs; edit the table, not this file.
// biome-ignore-all format: one row a line

import type {EventType} from "./event-types.ts"
import type {Mode} from "./modes.ts"

export interface OlderModeRow {
  readonly type: EventType
  readonly mode: string
  readonly now: Mode | null
  readonly note: string
}

export const olderModesTable: readonly OlderModeRow[] = [
  {type: "RETREAT", mode: "return", now: null, note: "Property returned: no mode is left for it."},
  {type: "RETREAT", mode: "ease", now: null, note: "Sanctions or restrictions eased: no mode is left for it."},
  {type: "THREATEN", mode: "ban", now: "restrict", note: "Banning of parties belongs to restrict now."},
  {type: "THREATEN", mode: "political", now: "restrict", note: "Limits on political freedoms belong to restrict now."},
  {type: "COERCE", mode: "ban", now: "restrict", note: "Banning from politics belongs to restrict now."},
  {type: "ASSAULT", mode: "seize", now: "destroy", note: "Stood for the destruction of property."},
  {type: "ASSAULT", mode: "assassinate", now: "targeted", note: "Assassination belongs to targeted now."},
  {type: "ASSAULT", mode: "execute", now: "targeted", note: "Execution belongs to targeted now."},
  {type: "ASSAULT", mode: "massacre", now: "targeted", note: "Mass killing of the defenceless belongs to targeted now."},
  {type: "ASSAULT", mode: "cleansing", now: null, note: "Ethnic cleansing may come about by many means; no mode is left for it."},
  {type: "ASSAULT", mode: "sideAB", now: null, note: "Marked two-sided fighting; both sides are actors now."},
]
