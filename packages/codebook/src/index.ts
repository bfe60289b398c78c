export {context, contexts, isContext, readContext, withoutRedundant} from "./plover/context.ts"
export {eventType, eventTypes, isEventType, readEventType, requiresRecipient} from "./plover/event-type.ts"
export {isModeOf, modesOf, olderMode, readMode, scoreOf} from "./plover/mode.ts"
export {
  type CameoQuadRule,
  defaultQuadRule,
  type PloverQuadRule,
  quadClassOf,
  quadClassOfCameo,
  quadNames,
  quadRules,
} from "./plover/quad.ts"
export {isSector, sector, sectorFromCameo, sectors, sectorToCameo} from "./plover/sector.ts"
export type {
  Amount,
  Attribution,
  Bound,
  Count,
  DatePrecision,
  EntityBlock,
  EventPlace,
  EventRecord,
  Mention,
  Modality,
  RecordSpan,
  Size,
  Stance,
} from "./record.ts"
export type {Context, ContextRow} from "./tables/contexts.ts"
export type {EventType, EventTypeRow} from "./tables/event-types.ts"
export type {Mode, ModeRow} from "./tables/modes.ts"
export type {NonStateCode} from "./tables/non-state-codes.ts"
export type {QuadClass} from "./tables/quad-class.ts"
export type {QuadRule} from "./tables/quad-rules.ts"
export type {Sector, SectorRow} from "./tables/sectors.ts"
