export type {Batch, Changed, CodedDocument, ImportProgress, Report, Statement, Written} from "./batch.ts"
export {documentId} from "./document-id.ts"
export {StoreError, type StoreFault} from "./error.ts"
export {type Merged, type Merging, type Told, unmerged} from "./merging.ts"
export {defaultLocation, openStore} from "./open-store.ts"
export type {Answer, Column, ColumnKind, Part, Row, Statement as AnswerStatement} from "./questions/answer.ts"
export {eventRows, type Listed} from "./questions/events.ts"
export {type Filters, noFilters, type Scale} from "./questions/filters.ts"
export {questionNamed, questions} from "./questions/index.ts"
export {type Asked, ask, type Question} from "./questions/question.ts"
export type {
  Difference,
  Engine,
  Flaw,
  Found,
  Limits,
  NewReview,
  Parameter,
  Store,
  StoreOptions,
  Table,
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
  FilingRow,
  ImportItemRow,
  ImportRow,
  ImportState,
  PairByDateRow,
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
  TokenRow,
  WatermarkRow,
} from "./tables/rows.ts"
export {reviewed, reviewers, standing} from "./write/effect.ts"
