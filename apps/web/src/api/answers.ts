// What the server answers with, closer than the API's types where a view reads the rows of a table.

import type {OutputOf, Routes, Row, Story, Today, WholeEvent} from "@demarche/api"

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

export type DocumentWhole = Story["document"]

export type EventAnswer = Omit<WholeEvent, "related"> & {
  readonly related: {readonly before: readonly EventListRow[]; readonly after: readonly EventListRow[]}
}
export type ReportWhole = WholeEvent["reports"][number]

export type Documents = OutputOf<Routes["documents"]>
export type Actors = OutputOf<Routes["actors"]>
export type Imports = OutputOf<Routes["imports"]>
export type Day = Omit<Today, "unusual" | "newcomers"> & {
  readonly unusual: readonly Row[]
  readonly newcomers: readonly Row[]
}
export type Health = OutputOf<Routes["health"]>
