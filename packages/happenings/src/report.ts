// What passes in and out of this room: reports, the happenings they tell, and who was joined to what.

import type {EventRecord} from "@demarche/codebook"

/** One document telling one event: a coded record and where it stood. Its id is the record's. */
export interface Report {
  readonly record: EventRecord
  /** Id of the document; two reports of one document tell two happenings. */
  readonly document: string
  /** Day of publication, `YYYY-MM-DD`. */
  readonly published: string | null
  readonly publisher: string | null
  /** The sentence of the trigger. */
  readonly sentence: string
}

/** What happened once, with every report that tells it, in the order they came. Its id is that of the report that founded it. */
export interface Happening {
  readonly id: string
  readonly reports: readonly Report[]
}

/** Ids of two reports that a reader has said tell two happenings; in either order. */
export type Apart = readonly [string, string]

export interface Assignment {
  /** Id of the report's record. */
  readonly report: string
  /** Id of the happening: that of an older one, or the report's own when it founds one. */
  readonly happening: string
  readonly founds: boolean
  /** 0 to 1: how sure it is that the report tells this happening; `null` when it founds one. */
  readonly score: number | null
  /** Readable: "same day", "same place Khartoum", "at least 26 and 31 dead". */
  readonly because: readonly string[]
}
