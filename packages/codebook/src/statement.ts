// What stands beside the events of a text: the words of those who speak in it, and how it says that relations have
// gone over a period. Neither is an event; columns follow the same table as the event record.

import type {Attribution, EntityBlock, EventRecord, Mention, RecordSpan, Stance} from "./record.ts"

/** A piece of the text with its place. */
export interface Words extends RecordSpan {
  readonly text: string
}

/** Are the words between quotation marks: all of them, none, a part? */
export type Quoted = "direct" | "indirect" | "mixed"

export interface Statement {
  /** Stable hash of document and place of the cue: 16 hex digits. */
  readonly id: string
  readonly kind: "statement"
  /** Day on which it was said, `YYYY-MM-DD`. */
  readonly date: string | null
  readonly enddate: string | null
  /** One block, or one for each of several speakers; `code` is `null` for "an official". */
  readonly speaker: readonly EntityBlock[]
  readonly addressee: readonly EntityBlock[]
  /** Without quotation marks; several pieces when the speaker's name stands between: "…," he said, "…" */
  readonly words: readonly Words[]
  readonly quoted: Quoted
  readonly stance: Stance
  readonly via: Attribution["via"]
  /** The words that hand over: "told", "according to". */
  readonly cue: Words
  /** Ids of the events told in the words, or by the cue: "vowed". */
  readonly events: readonly string[]
  readonly text_info: Mention
  readonly date_info: EventRecord["date_info"]
  readonly cite_info: EventRecord["cite_info"]
  readonly coder: string
}

export type Direction = "better" | "worse" | "steady"

export interface Trend {
  /** Stable hash of document and place of the trigger: 16 hex digits. */
  readonly id: string
  readonly kind: "trend"
  readonly direction: Direction
  readonly parties: readonly EntityBlock[]
  /** First day of the period; `null` when the text does not tell where it began. */
  readonly date: string | null
  readonly enddate: string | null
  readonly date_info: EventRecord["date_info"]
  /** "warmed", "lowest" */
  readonly trigger: EventRecord["trigger"]
  /** "relations", "trade" */
  readonly about: Words
  readonly text: string
  readonly span: RecordSpan
  readonly attribution: Attribution | null
  readonly text_info: Mention
  readonly cite_info: EventRecord["cite_info"]
  readonly coder: string
}
