export {cameoCode, cameoCodes, cameoRoot, type GoldsteinTable, goldstein} from "./cameo/cameo-code.ts"
export {type CodedEvent, cameoToPlover, type PloverCoding, ploverToCameo} from "./cameo/mapping.ts"
export {
  countries,
  countryByFips,
  countryByIso2,
  countryByIso3,
  countryByName,
  isNonState,
  partlyRecognised,
  recordCode,
} from "./countries/country.ts"
export {countryByCow, cowOf} from "./countries/cow.ts"
export {printCodebook} from "./document/print-codebook.ts"
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
export type {JsonValue} from "./record/json-value.ts"
export type {DocumentText} from "./record/part-rules.ts"
export {type JsonSchema, recordSchema, statementSchema, trendSchema} from "./record/schema.ts"
export {
  type Finding,
  type Findings,
  validateRecord,
  validateStatement,
  validateTrend,
} from "./record/validate.ts"
export {
  type Amount,
  type Attribution,
  type Bound,
  type Count,
  type DatePrecision,
  type EntityBlock,
  type EventPlace,
  type EventRecord,
  exactness,
  type Mention,
  type Modality,
  type RecordSpan,
  type Size,
  type Stance,
} from "./record.ts"
export type {Direction, Quoted, Statement, Trend, Words} from "./statement.ts"
export {type AmbiguityRow, ambiguityTable} from "./tables/ambiguity.ts"
export type {CameoCodeRow} from "./tables/cameo-codes.ts"
export type {Context, ContextRow} from "./tables/contexts.ts"
export type {CountryCode, CountryRow, CountryStatus} from "./tables/countries.ts"
export type {EventType, EventTypeRow} from "./tables/event-types.ts"
export type {Mode, ModeRow} from "./tables/modes.ts"
export {type NonStateCode, type NonStateRow, nonStateCodesTable} from "./tables/non-state-codes.ts"
export type {PartlyRecognisedRow} from "./tables/partly-recognised.ts"
export type {QuadClass} from "./tables/quad-class.ts"
export type {QuadRule} from "./tables/quad-rules.ts"
export {type RecordColumnRow, type RecordObject, recordColumnsTable} from "./tables/record-columns.ts"
export type {Sector, SectorRow} from "./tables/sectors.ts"
