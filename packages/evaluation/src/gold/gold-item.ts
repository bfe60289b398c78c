// What the gold coding says of a text: the answer that predictions are scored against.
// One shape for the written corpus, for stand-off labels over real news and for stories.
// A field that a label leaves out is not judged; `null` says that the text tells nothing.

import type {Bound, Modality, Stance} from "@demarche/codebook"
import type {Span} from "@demarche/text"

/** An actor or a recipient. Code and sector stand only where the label gives them. */
export interface GoldParty {
  readonly span: Span
  /** Country (ISO-3, KOS) or PLOVER's non-state code. */
  readonly code?: string | null
  readonly sector?: string
  /** In a story: every span that names the party in some telling of the event; `span` is the longest. */
  readonly spans?: readonly Span[]
}

/** Who the text says reports the event; the narrator's own assertions have none. */
export interface GoldAttribution {
  readonly span: Span
  readonly kind: "speaker" | "document"
  readonly stance: Stance
  /** The words of the event stand in quotation marks. */
  readonly quoted: boolean
  /** The outer source of nested speech. */
  readonly via: Span | null
}

/** Where the act happened: the words, and what they name. Either may be missing. */
export interface GoldPlace {
  readonly span: Span | null
  /** ISO-3 code of the country. */
  readonly country: string | null
  /** Finest place named, in its usual English form. */
  readonly name: string | null
}

/** When the act happened: the words, and the days they come to, both ends included. */
export interface GoldTime {
  readonly spans: readonly Span[]
  /** `YYYY-MM-DD`. */
  readonly date: string | null
  /** `YYYY-MM-DD`; equal to `date` for one day. */
  readonly enddate: string | null
}

export interface GoldAmount {
  readonly value: number
  /** ISO 4217 currency or a noun ("tonnes", "troops"). */
  readonly unit: string
  readonly bound: Bound
}

export interface GoldCount {
  readonly value: number
  readonly bound: Bound
}

/** People dead, injured, arrested, and the number taking part, as PLOVER's `size`. */
export interface GoldSize {
  readonly dead?: GoldCount
  readonly injured?: GoldCount
  readonly arrested?: GoldCount
  readonly number?: GoldCount
}

export interface GoldEvent {
  readonly type: string
  readonly mode: string | null
  readonly modality: Modality
  readonly contexts: readonly string[]
  /** The words that tell the act, left to right; several when they are split. */
  readonly trigger: readonly Span[]
  /** Empty when the text names none. */
  readonly actors: readonly GoldParty[]
  readonly recipients: readonly GoldParty[]
  readonly attribution: GoldAttribution | null
  readonly place: GoldPlace | null
  readonly time: GoldTime | null
  readonly amount: GoldAmount | null
  readonly size: GoldSize | null
  /** Words of amounts and counts, with their bound words. */
  readonly measures: readonly Span[]
  /** Finding the event neither helps nor hurts. */
  readonly doubtful: boolean
}

/** A text with the events it tells. Spans are half-open UTF-16 offsets into `text`. */
export interface GoldItem {
  readonly id: string
  readonly text: string
  /** Day of publication, `YYYY-MM-DD`. */
  readonly date: string | null
  readonly events: readonly GoldEvent[]
}
