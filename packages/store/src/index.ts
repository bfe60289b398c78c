export type {Batch, Changed, CodedDocument, ImportProgress, Report, Statement, Written} from "./batch.ts"
export {documentId} from "./document-id.ts"
export {breaths} from "./engines/breath.ts"
export {StoreError, type StoreFault} from "./error.ts"
export {type Merged, type Merging, type Told, unmerged} from "./merging.ts"
export {openStore} from "./open-store.ts"
export {actorsAmong} from "./questions/actors-among.ts"
export type {Answer, Column, ColumnKind, Part, Row, Statement as AnswerStatement} from "./questions/answer.ts"
export {eventRows, type Kept} from "./questions/events.ts"
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
  Decision,
  DocumentRow,
  EventRow,
  EventState,
  ImportRow,
  ImportState,
  ReportRow,
  ReviewRow,
  RunRow,
  StatementRow,
  Tables,
  TokenRow,
} from "./tables/rows.ts"
export {reviewed, reviewers, standing} from "./write/effect.ts"
