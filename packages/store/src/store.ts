// The store as the rest of the program sees it: one interface, two engines.

import type {JsonValue} from "@demarche/codebook"
import type {Batch, Changed, Written} from "./batch.ts"
import type {Merging, Told} from "./merging.ts"
import type {DocumentRow, ReportRow, ReviewRow, RunRow, TokenRow, WatermarkRow} from "./tables/rows.ts"

export type Engine = "duckdb" | "postgresql"

/** A value in SQL as it comes back from either engine: numbers are numbers, dates "YYYY-MM-DD", json is parsed. */
export type Value = JsonValue

/** A value handed to SQL: dates as "YYYY-MM-DD" with a cast `$1::date`, lists of text for `= any($1)`. */
export type Parameter = null | string | number | boolean | readonly string[]

export interface Days {
  /** "YYYY-MM-DD". */
  readonly since: string | null
  readonly until: string | null
}

export interface Found {
  readonly document: Pick<DocumentRow, "id" | "title" | "url" | "publisher" | "date">
  /** Whose reading of it counts. */
  readonly coder: DocumentRow["coder"]
  /** Null when it is not kept. */
  readonly text: string | null
  /** Higher is better; comparable within one answer only. */
  readonly score: number
  /** Places of the words searched, by place, in the text or the title; none in a text that is not kept. */
  readonly places: readonly {readonly start: number; readonly end: number; readonly in?: "title"}[]
}

/** One report that two coders read differently in a document both read. */
export interface Difference {
  readonly document_id: string
  readonly report_id: string
  readonly kind: "only-first" | "only-second" | "changed"
  /** Names of the record's fields that differ. */
  readonly fields: readonly string[]
  readonly first: ReportRow["record"] | null
  readonly second: ReportRow["record"] | null
}

/** Something in the store that should not be, in words, with how many rows and one of them. */
export interface Flaw {
  readonly rule: string
  readonly rows: number
  readonly example: string
}

/** A review as it is handed in; the store gives its place in the order. */
export type NewReview = Omit<ReviewRow, "ordinal">

export interface Store {
  readonly engine: Engine
  readonly location: string
  readonly readonly: boolean

  /** Writes all or nothing; what is returned is committed. A document already read by the same coder is replaced. */
  writeBatch(batch: Batch): Promise<Written>
  /** All reports of the events of which a report is filed under one of these keys: what merging would be shown. */
  candidates(keys: readonly string[]): Promise<readonly Told[]>
  /** Of these ids those in the store, with the coders that read them. */
  known(documents: readonly string[]): Promise<ReadonlyMap<string, readonly string[]>>
  /** For each signature the documents that share a band with it, with the bands shared, most first; at most `limit`. */
  similar(
    signatures: readonly (readonly string[])[],
    limit: number,
  ): Promise<readonly (readonly {readonly document_id: string; readonly bands: number}[])[]>
  watermark(source: string): Promise<WatermarkRow["watermark"] | null>
  runs(): Promise<readonly RunRow[]>

  /** Appends a review and brings the events it speaks of up to date, in one transaction. Appending it twice does nothing. */
  appendReview(review: NewReview): Promise<Changed>

  /** The coder whose reports count where it read the document; null in an empty store. */
  coder(): Promise<string | null>
  /** Lets another coder count, and merges its reports into events. */
  setCoder(coder: string): Promise<void>
  /** What the second coder reads differently from the first, by document and report. */
  difference(first: string, second: string): Promise<readonly Difference[]>

  /** One reading statement with `$1`, `$2` …; a statement that writes is refused. The same text runs on both engines. */
  query<Row = Readonly<Record<string, Value>>>(
    text: string,
    parameters?: readonly Parameter[],
  ): Promise<readonly Row[]>
  /** The same; its rows may be kept as long as nothing is written, for whoever asks the same. */
  queryKept<Row = Readonly<Record<string, Value>>>(
    text: string,
    parameters?: readonly Parameter[],
  ): Promise<readonly Row[]>
  /**
   * One reading statement of somebody else's: no more time, rows and bytes than these.
   * @throws StoreError `refused` when it writes, reaches outside the store, takes too long or is no sound statement
   */
  queryWithin(text: string, parameters: readonly Parameter[], limits: Limits): Promise<Table>
  /** Documents with all these words, best first, ties by id; only those published on `days`, both included, when given. */
  search(words: string, limit: number, days?: Days): Promise<readonly Found[]>

  /** Tokens by which servers know who asks, oldest first; those taken back too. */
  tokens(): Promise<readonly TokenRow[]>
  addToken(token: TokenRow): Promise<void>
  /** False when there is no such token, or it was taken back before. */
  revokeToken(id: string, now: string): Promise<boolean>

  /** Sorts what is read by order and frees space; after large imports. */
  compact(): Promise<void>
  /** Checks what foreign keys and roll-ups promise; an empty list is a sound store. */
  verify(): Promise<readonly Flaw[]>
  close(): Promise<void>
}

/** What a statement from outside may cost. */
export interface Limits {
  readonly milliseconds: number
  readonly rows: number
  /** Bytes of all values, about. */
  readonly bytes: number
}

/** Rows by column, in the order of `columns`: names may stand twice. */
export interface Table {
  readonly columns: readonly string[]
  readonly rows: readonly (readonly Value[])[]
  /** There were more rows, or more bytes. */
  readonly truncated: boolean
}

export interface StoreOptions {
  readonly readonly?: boolean
  /** How reports become events; without it each is its own. */
  readonly merging?: Merging
}
