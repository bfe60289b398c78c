export {ApiError, addressOf, type Client, type ClientOptions, createClient} from "./client.ts"
export {inputSchema, openApi} from "./open-api.ts"
export {type NamedColumn, parquetOf} from "./parquet.ts"
export type {InputOf, OutputOf, ReadOf, Route, Scope} from "./route.ts"
export {type Routes, routes} from "./routes.ts"
export {
  answerSchema,
  askedSchema,
  columnSchema,
  mostRows,
  partSchema,
  type QuestionName,
  questionNames,
} from "./schemas/asking.ts"
export {importSchema, newDocumentSchema, progressSchema, toCodeSchema} from "./schemas/coding.ts"
export {documentSchema} from "./schemas/documents.ts"
export {type ErrorBody, type ErrorCode, errorSchema, errorStatus} from "./schemas/error.ts"
export {eventSchema} from "./schemas/events.ts"
export {decisions, newReviewSchema, reviewSchema} from "./schemas/reviews.ts"
export {suffixes} from "./suffixes.ts"

export type {
  Answer,
  Asked,
  Coded,
  Column,
  Decision,
  Document,
  Event,
  Import,
  NewReview,
  Part,
  Precision,
  Progress,
  Queue,
  Review,
  Row,
  Statement,
  Story,
  Today,
  WholeEvent,
} from "./types.ts"
