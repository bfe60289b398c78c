// One coded event as it is stored and exchanged. Field names are PLOVER's where PLOVER has the field
// (manual 2.0, chapter on data fields); the rest are our extensions, which a plain PLOVER reader may ignore.

/** Half-open UTF-16 offsets into the document's text, or into its title when `in` says so. */
export interface RecordSpan {
  readonly start: number
  readonly end: number
  readonly in?: "title"
}

export type Modality = "actual" | "future" | "hypothetical" | "negation" | "historical"
export type Bound = "exact" | "at_least" | "at_most" | "about"
export type Stance = "asserts" | "denies" | "confirms"
export type DatePrecision = "day" | "week" | "month" | "year" | "range" | "approximate" | "publication"

/** How exactly a date is told: the higher, the more exactly. */
export const exactness: Readonly<Record<DatePrecision, number>> = {
  day: 6,
  range: 5,
  week: 4,
  month: 3,
  year: 2,
  approximate: 1,
  publication: 0,
}

export interface EntityBlock {
  /** Country or PLOVER's non-state code; `null` when text and knowledge base do not tell. */
  readonly code: string | null
  readonly sector: string | null
  readonly other_sectors: readonly string[]
  /** The words in the text; always equal to the span. */
  readonly entity_text: string
  readonly span: RecordSpan
  readonly identifier_text?: string
  readonly identifier_id?: string
  readonly office?: string
}

export interface EventPlace {
  readonly extracted_place: string
  readonly resolved_place: string | null
  readonly country_code: string | null
  /** Coordinates only at level 2 and finer; a country is never a pin. */
  readonly lat: number | null
  readonly lon: number | null
  /** 1 country, 2 province, 3 district, 4 city, 5 below. */
  readonly resolution: 1 | 2 | 3 | 4 | 5
  readonly span: RecordSpan
}

export interface Amount {
  readonly value: number
  /** ISO 4217 currency or a noun ("tonnes", "troops"). */
  readonly unit: string
  readonly bound: Bound
  readonly text: string
  readonly span: RecordSpan
}

/** A count of people with its bound, as PLOVER's `size`. */
export interface Count {
  readonly value: number
  readonly bound: Bound
  readonly text: string
  readonly span: RecordSpan
}

export interface Size {
  readonly dead?: Count
  readonly injured?: Count
  readonly arrested?: Count
  /** People taking part, a crowd. */
  readonly number?: Count
}

export interface Attribution {
  readonly kind: "speaker" | "document"
  readonly text: string
  readonly span: RecordSpan
  readonly entity: EntityBlock | null
  /** Do the event's words stand in quotation marks? */
  readonly quoted: boolean
  readonly stance: Stance
  /** The outer source of nested speech: "Interfax, quoting the ministry". */
  readonly via: {readonly text: string; readonly span: RecordSpan} | null
}

export interface Mention {
  /** Number of the sentence in the document, from 1. */
  readonly sequence: number
  readonly start: number
  readonly end: number
  readonly in?: "title"
}

export interface EventRecord {
  /** Stable hash of document, trigger span and type: 16 hex digits. */
  readonly id: string
  /** `YYYY-MM-DD`; `null` only when neither the text nor the document has a date. */
  readonly date: string | null
  readonly enddate: string | null
  readonly event: readonly [string]
  readonly mode: readonly string[]
  readonly context: readonly string[]
  readonly quad_code: 1 | 2 | 3 | 4
  readonly event_scale: number
  readonly actor: readonly EntityBlock[]
  readonly recipient: readonly EntityBlock[]
  readonly event_text: readonly string[]
  readonly event_loc: EventPlace | null
  readonly text_info: Mention
  readonly trigger: {
    readonly text: string
    readonly start: number
    readonly end: number
    readonly in?: "title"
  }
  readonly mentions: readonly Mention[]
  readonly modality: Modality
  readonly attribution: Attribution | null
  readonly amount: readonly Amount[]
  readonly size: Size | null
  readonly date_info: {
    readonly text: string | null
    readonly span: RecordSpan | null
    readonly precision: DatePrecision
  }
  /** 0 to 1. */
  readonly confidence: number
  readonly because: readonly string[]
  readonly cite_info: {
    readonly title?: string
    readonly url?: string
    readonly publication?: string
    readonly language: string
    readonly codebook: "plover-2.0"
  }
  readonly coder: string
}
