// What the server answers with: the API's own types, closer where a view reads the rows of a table.

import type {OutputOf, Routes} from "@demarche/api"

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

export type StoryAnswer = OutputOf<Routes["document"]>
export type DocumentWhole = StoryAnswer["document"]

type WholeEvent = OutputOf<Routes["event"]>
export type EventAnswer = Omit<WholeEvent, "related"> & {
  readonly related: {readonly before: readonly EventListRow[]; readonly after: readonly EventListRow[]}
}
export type EventWhole = WholeEvent["event"]
export type ReportWhole = WholeEvent["reports"][number]
export type Review = WholeEvent["reviews"][number]

export type Documents = OutputOf<Routes["documents"]>
export type Actors = OutputOf<Routes["actors"]>
export type Queue = OutputOf<Routes["queue"]>
export type Precision = OutputOf<Routes["precision"]>
export type Imports = OutputOf<Routes["imports"]>
export type Import = Imports["imports"][number]
export type Day = Omit<OutputOf<Routes["today"]>, "unusual" | "newcomers"> & {
  readonly unusual: readonly Row[]
  readonly newcomers: readonly Row[]
}
export type Health = OutputOf<Routes["health"]>
