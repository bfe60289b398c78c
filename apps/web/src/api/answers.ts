// What the server answers with, as the views read it.

import type {EventRecord, Statement, Trend} from "@demarche/codebook"

export type Value =
  | null
  | string
  | number
  | boolean
  | readonly Value[]
  | {readonly [key: string]: Value | undefined}
export type Row = Readonly<Record<string, Value>>

export type ColumnKind =
  | "text"
  | "code"
  | "day"
  | "month"
  | "count"
  | "number"
  | "list"
  /** The id of an event. */
  | "event"

export interface Column {
  readonly name: string
  readonly kind: ColumnKind
  /** What it holds, for people who have not read the manual. */
  readonly means: string
}

/** A statement in SQL with the values of its `$1`, `$2` … */
export interface QueryStatement {
  readonly text: string
  readonly values: readonly Value[]
}

export interface Part {
  readonly name: string
  readonly title: string
  readonly columns: readonly Column[]
  readonly rows: readonly Row[]
  readonly next: string | null
  readonly statements: readonly QueryStatement[]
}

export interface Answer {
  readonly question: string
  readonly asked: Row
  readonly definitions: readonly string[]
  readonly parts: readonly Part[]
}

/** A row of the lists of events, as the question `events` gives them. */
export interface EventListRow {
  readonly date: string | null
  readonly enddate: string | null
  readonly type: string
  readonly mode: string | null
  readonly modality: string
  /** "CUB GOV Miguel Díaz-Canel" */
  readonly actor: readonly string[]
  readonly recipient: readonly string[]
  readonly place: string | null
  readonly amount: readonly string[]
  readonly size: readonly string[]
  readonly said_by: string | null
  readonly reports: number
  readonly sources: number
  readonly confidence: number
  readonly sentence: string | null
  readonly publisher: string | null
  readonly published: string | null
  readonly url: string | null
  readonly document: string | null
  readonly event: string
}

export interface DocumentHead {
  readonly id: string
  readonly title: string | null
  readonly url: string | null
  readonly publisher: string | null
  readonly date: string | null
  readonly copy_of: string | null
}

export interface DocumentWhole extends DocumentHead {
  readonly language: string | null
  /** Null when the text is not kept. */
  readonly text: string | null
  readonly status: "coded" | "skipped" | "failed"
  readonly reason: string | null
  readonly origin: string | null
}

export interface StoryAnswer {
  readonly document: DocumentWhole
  readonly reports: readonly {
    readonly id: string
    readonly event_id: string | null
    readonly record: EventRecord
  }[]
  readonly statements: readonly {
    readonly id: string
    readonly kind: "statement" | "trend"
    readonly record: Statement | Trend
  }[]
}

export type EventState = "coded" | "accepted" | "corrected" | "flagged" | "rejected" | "ignored"

export interface EventWhole {
  readonly id: string
  readonly state: EventState
  readonly record: EventRecord
  readonly reports: number
  readonly sources: number
  readonly first_published: string | null
  readonly last_published: string | null
  readonly why_merged: readonly string[]
}

export interface ReportWhole {
  readonly id: string
  readonly document: DocumentHead
  readonly sentence: string
  readonly record: EventRecord
}

export interface Review {
  readonly id: string
  readonly decided_at: string
  readonly who: string
  readonly subject: string
  readonly decision: string
  readonly field: string | null
  readonly value: unknown
  readonly undoes: string | null
  readonly note: string | null
}

export interface EventAnswer {
  readonly event: EventWhole
  readonly reports: readonly ReportWhole[]
  readonly reviews: readonly Review[]
  readonly related: {readonly before: readonly EventListRow[]; readonly after: readonly EventListRow[]}
}

export interface CodedText {
  readonly events: readonly EventRecord[]
  readonly statements: readonly Statement[]
  readonly trends: readonly Trend[]
}
