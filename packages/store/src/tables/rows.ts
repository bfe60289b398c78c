// The tables as TypeScript sees them, one interface a table, in the order in which the record comes to be. A date is
// "YYYY-MM-DD", an instant is ISO 8601 in UTC, an empty code or name is "" where a table is grouped by it and null
// elsewhere. README.md says the same in words.

import type {
  Amount,
  Attribution,
  Bound,
  Count,
  DatePrecision,
  EntityBlock,
  EventPlace,
  EventRecord,
  EventType,
  Modality,
} from "@demarche/codebook"

/** One value a name. Known names: `coder`, the coder whose reports count where it read the document. */
export interface SettingRow {
  readonly name: string
  readonly value: string
}

/** One run of one coder: what was used, so that it can be done again. */
export interface RunRow {
  readonly id: string
  readonly coder: string
  /** Name to digest of every model and table the coder read. */
  readonly models: Readonly<Record<string, string>>
  readonly options: Readonly<Record<string, unknown>>
  readonly started_at: string
}

export type ImportState = "running" | "done" | "stopped" | "failed"

/** One reading of one source. The five counts are of inputs; read = coded + duplicate + skipped + failed. */
export interface ImportRow {
  readonly id: string
  readonly source: string
  /** What kind of source: "files", "feed", "jsonl", "icews" … */
  readonly kind: string
  readonly state: ImportState
  readonly read: number
  readonly coded: number
  readonly duplicate: number
  readonly skipped: number
  readonly failed: number
  readonly started_at: string
}

/** An input that gave no coded document, and why. */
export interface ImportItemRow {
  readonly import_id: string
  /** Place in the source, from 1. */
  readonly ordinal: number
  /** File and line, address, or message number. */
  readonly origin: string
  readonly given_id: string | null
  readonly state: "duplicate" | "skipped" | "failed"
  readonly reason: string
  /** The document it repeats, when it is a duplicate. */
  readonly document_id: string | null
}

/** How far a source was read and acknowledged: where reading goes on. */
export interface WatermarkRow {
  readonly source: string
  readonly watermark: string
}

export interface DocumentRow {
  /** `documentId`: the same title and text give the same id. */
  readonly id: string
  /** The id its source gave it. */
  readonly given_id: string | null
  readonly url: string | null
  readonly title: string | null
  readonly publisher: string | null
  readonly language: string | null
  /** Day of publication. */
  readonly date: string | null
  /** Null when the text is not kept. */
  readonly text: string | null
  /** SHA-256 of the text, 64 hex digits. */
  readonly text_digest: string | null
  /** The older document of which this is nearly a copy. */
  readonly copy_of: string | null
  readonly status: "coded" | "skipped" | "failed"
  readonly reason: string | null
  /** The coder whose reading of this document counts. */
  readonly coder: string
  /** Words that search knows of it. */
  readonly length: number
  readonly import_id: string | null
  /** Where it was read: file and line, address, record number. */
  readonly origin: string | null
  readonly ordinal: number | null
}

/** Which coder has read which document, with how many reports: none is also an answer. */
export interface CodingRow {
  readonly document_id: string
  readonly coder: string
  readonly run_id: string
  readonly reports: number
}

/** Bands of a document's MinHash signature: documents that share a band may be near-duplicates. */
export interface SignatureRow {
  readonly band: number
  readonly hash: string
  readonly document_id: string
}

/** Under which keys a counting report is filed for merging. */
export interface FilingRow {
  readonly key: string
  readonly report_id: string
}

/** What one coder read in one document: the machine's word, never changed by a review. Key: id and coder. */
export interface ReportRow {
  /** `EventRecord.id`. */
  readonly id: string
  readonly coder: string
  readonly document_id: string
  /** The event it tells of; null when another coder's reading of the document counts. */
  readonly event_id: string | null
  /** The shelf of that event: reports of an event lie together. */
  readonly shelf: string | null
  readonly type: EventType
  readonly mode: string | null
  readonly modality: Modality
  readonly date: string | null
  /** Day of publication. */
  readonly published: string | null
  readonly publisher: string | null
  /** The words of its sentence. */
  readonly sentence: string
  /** UTF-16 offsets of the sentence in the text, or in the title. */
  readonly span_start: number
  readonly span_end: number
  readonly in_title: boolean
  readonly record: EventRecord
}

export type EventState = "coded" | "accepted" | "corrected" | "flagged" | "rejected" | "ignored"

/**
 * What happened: reports of the same thing as one, with what reviewers said of it. `id` is the id of its founding
 * report, the first by publication and then by id. Events rejected or ignored stay here with their state and stand in no
 * other table below.
 */
export interface EventRow {
  readonly id: string
  readonly state: EventState
  readonly type: EventType
  readonly modes: readonly string[]
  readonly contexts: readonly string[]
  readonly modality: Modality
  readonly date: string | null
  readonly enddate: string | null
  readonly precision: DatePrecision
  /** Quad class by `plover-section`. */
  readonly quad_section: 1 | 2 | 3 | 4
  /** Quad class by `plover-table`. */
  readonly quad_table: 1 | 2 | 3 | 4
  readonly scale: number
  readonly confidence: number
  /** All sides stand in actor and none in recipient: a meeting, an exchange of fire. */
  readonly mutual: boolean
  /** Every code of either side, sorted. */
  readonly codes: readonly string[]
  readonly place_name: string | null
  readonly place_country: string | null
  readonly place_lat: number | null
  readonly place_lon: number | null
  readonly place_level: 1 | 2 | 3 | 4 | 5 | null
  readonly dead: number | null
  readonly injured: number | null
  readonly arrested: number | null
  /** People taking part. */
  readonly number: number | null
  /** How many reports tell of it. */
  readonly reports: number
  /** How many publishers. */
  readonly sources: number
  /** Days of publication of its first and last report. */
  readonly first_published: string | null
  readonly last_published: string | null
  /** What a list shows of its founding report, so that no list needs another table. */
  readonly sentence: string
  readonly publisher: string | null
  readonly document_id: string
  readonly url: string | null
  /**
   * `CUB RUS`: the first of its pairs, under which it is kept, so that the events of a pair lie together. Whoever looks
   * for an event and knows its pair says so.
   */
  readonly shelf: string
  /** The best-informed record, with the corrections of reviewers. */
  readonly record: EventRecord
  readonly why_merged: readonly string[]
}

/**
 * One row an event, code of an actor and code of a recipient: what series, timelines and networks read. A mutual event
 * gives every ordered pair of its codes, so count distinct events where both directions are read together.
 */
export interface PairRow {
  /** Country or non-state code; "" when there is none or it is unknown. */
  readonly actor: string
  readonly recipient: string
  readonly date: string | null
  readonly event_id: string
  /** First day of the month. */
  readonly month: string | null
  readonly type: EventType
  readonly mode: string | null
  readonly modality: Modality
  readonly quad_section: 1 | 2 | 3 | 4
  readonly quad_table: 1 | 2 | 3 | 4
  readonly scale: number
  readonly confidence: number
  /** The event stands here in the other direction too: whoever reads both directions counts it once. */
  readonly mutual: boolean
  /** Where the event is kept: `EventRow.shelf`. */
  readonly shelf: string
  /** How many amounts it has. */
  readonly amounts: number
  readonly actor_sector: string
  readonly recipient_sector: string
  /** The identity, or the words of the text where nobody is known by them. */
  readonly actor_name: string
  readonly recipient_name: string
  readonly reports: number
  readonly sources: number
  /** DuckDB only: PostgreSQL finds the event by its key. */
  readonly shown: Shown
}

/**
 * What lists show of an event beyond the columns of its pair. It stands in one column beside the pair, so that the events of a
 * page are read from one place and without their records.
 */
export interface Shown
  extends Pick<EventRow, "enddate" | "sentence" | "publisher" | "first_published" | "document_id" | "url"> {
  readonly record: ShownRecord
}

/** What lists show of a record; what is not there may be null or left out. */
export interface ShownRecord extends Pick<EventRecord, "mode" | "context"> {
  readonly actor: readonly ShownEntity[]
  readonly recipient: readonly ShownEntity[]
  readonly event_loc: Pick<
    EventPlace,
    "extracted_place" | "resolved_place" | "country_code" | "resolution"
  > | null
  readonly amount: readonly Pick<Amount, "bound" | "value" | "unit">[]
  readonly size: Readonly<
    Partial<Record<"dead" | "injured" | "arrested" | "number", ShownCount | null>>
  > | null
  readonly attribution: (Pick<Attribution, "text"> & {readonly entity: ShownEntity | null}) | null
}

export interface ShownEntity extends Pick<EntityBlock, "code" | "sector" | "entity_text"> {
  readonly office?: string | null
  readonly identifier_text?: string | null
}

export type ShownCount = Pick<Count, "bound" | "value">

/** What is read by days across all pairs: in DuckDB a second copy of `pairs` in the order of days, in PostgreSQL a view. */
export type PairByDateRow = Omit<
  PairRow,
  | "month"
  | "shelf"
  | "amounts"
  | "actor_sector"
  | "recipient_sector"
  | "actor_name"
  | "recipient_name"
  | "sources"
  | "shown"
>

/** Actual, dated events of a pair in a month. */
export interface PairMonthRow {
  readonly actor: string
  readonly recipient: string
  readonly month: string
  readonly events: number
  readonly reports: number
  /** Events of each quad class by `plover-section`. */
  readonly section1: number
  readonly section2: number
  readonly section3: number
  readonly section4: number
  /** Events of each quad class by `plover-table`. */
  readonly table1: number
  readonly table2: number
  readonly table3: number
  readonly table4: number
  /** Sum of the events' scale. */
  readonly scale: number
}

/** Everyone on either side of an event. */
export interface ParticipantRow {
  readonly event_id: string
  readonly side: "actor" | "recipient"
  readonly ordinal: number
  /** `identifier_id`, else the identity's name, else the words of the text. */
  readonly key: string
  readonly name: string
  readonly code: string
  readonly sector: string
  readonly office: string | null
  /** Known: the knowledge base has an identity or a country for the words. */
  readonly known: boolean
  readonly date: string | null
  readonly reports: number
}

/** A view over `participants`: everyone who was ever read, by key. */
export interface ActorRow {
  readonly key: string
  readonly name: string
  readonly code: string
  readonly sector: string
  readonly kind: "known" | "unknown"
  readonly first_seen: string | null
  readonly last_seen: string | null
  readonly events: number
  readonly reports: number
}

export interface AmountRow {
  readonly event_id: string
  /** Where the event is kept. */
  readonly shelf: string
  readonly ordinal: number
  readonly value: number
  readonly unit: string
  readonly bound: Bound
}

/** What somebody said, or a trend somebody described. */
export interface StatementRow {
  readonly id: string
  readonly coder: string
  readonly document_id: string
  readonly kind: "statement" | "trend"
  /** False when another coder's reading of the document counts. */
  readonly counts: boolean
  /** Of the document. */
  readonly publisher: string | null
  readonly url: string | null
  readonly speaker_code: string
  readonly speaker_sector: string
  readonly speaker_name: string
  readonly addressee_code: string
  readonly date: string | null
  readonly quoted: boolean
  readonly words: string
  readonly span_start: number
  readonly span_end: number
  readonly in_title: boolean
  /** The reports it speaks of. */
  readonly report_ids: readonly string[]
  readonly record: unknown
}

/** A report of which a statement speaks: in DuckDB kept in the order of speakers, in PostgreSQL a view. */
export interface SpokenRow {
  readonly speaker_code: string
  /** The event of the report; null when another coder's reading counts. */
  readonly event_id: string | null
  readonly statement_id: string
  readonly coder: string
  readonly document_id: string
  readonly report_id: string
}

export type Decision =
  | "accept"
  | "reject"
  | "ignore"
  | "flag"
  | "correct"
  | "split"
  | "merge"
  | "add"
  | "undo"

/** What reviewers decided, only ever added to. `effect.ts` says what each decision does. */
export interface ReviewRow {
  /** Order in which they were appended, from 1. */
  readonly ordinal: number
  readonly id: string
  readonly decided_at: string
  readonly who: string
  /** A report's id; for an event the id of its founding report, which is the event's own. */
  readonly subject: string
  readonly decision: Decision
  /** The field of the record that is corrected. */
  readonly field: string | null
  readonly value: unknown
  /** The review taken back. */
  readonly undoes: string | null
  readonly note: string | null
}

/** The words of documents, for search; DuckDB only. */
export interface TermRow {
  readonly term: string
  readonly document_id: string
  readonly count: number
  /** Words of the document, so that scoring reads no other table. */
  readonly length: number
}

/** Lets somebody ask a server. Of the token itself only a digest is kept. */
export interface TokenRow {
  /** Stands at the beginning of the token. */
  readonly id: string
  /** Who has it; stands in their reviews. */
  readonly name: string
  readonly scopes: readonly string[]
  /** SHA-256 of the token's secret part, 64 hex digits. */
  readonly digest: string
  readonly created_at: string
  readonly revoked_at: string | null
}

export interface Tables {
  readonly settings: SettingRow
  readonly runs: RunRow
  readonly imports: ImportRow
  readonly import_items: ImportItemRow
  readonly watermarks: WatermarkRow
  readonly documents: DocumentRow
  readonly codings: CodingRow
  readonly signatures: SignatureRow
  readonly filings: FilingRow
  readonly reports: ReportRow
  readonly events: EventRow
  readonly pairs: PairRow
  readonly pairs_by_date: PairByDateRow
  readonly pair_months: PairMonthRow
  readonly participants: ParticipantRow
  readonly actors: ActorRow
  readonly amounts: AmountRow
  readonly statements: StatementRow
  readonly spoken: SpokenRow
  readonly reviews: ReviewRow
  readonly terms: TermRow
  readonly tokens: TokenRow
}
