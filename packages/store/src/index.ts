export type {Batch, Changed, CodedDocument, ImportProgress, Report, Statement, Written} from "./batch.ts"
export {documentId} from "./document-id.ts"
export {StoreError, type StoreFault} from "./error.ts"
export {type Merged, type Merging, type Told, unmerged, type Vicinity} from "./merging.ts"
export {defaultLocation, openStore} from "./open-store.ts"
export type {
  Difference,
  Engine,
  Flaw,
  Found,
  NewReview,
  Parameter,
  Store,
  StoreOptions,
  Value,
} from "./store.ts"
export type {
  ActorRow,
  AmountRow,
  CodingRow,
  Decision,
  DocumentRow,
  EventRow,
  EventState,
  ImportItemRow,
  ImportRow,
  ImportState,
  PairMonthRow,
  PairRow,
  ParticipantRow,
  ReportRow,
  ReviewRow,
  RunRow,
  SettingRow,
  SignatureRow,
  StatementRow,
  Tables,
  TermRow,
  WatermarkRow,
} from "./tables/rows.ts"
