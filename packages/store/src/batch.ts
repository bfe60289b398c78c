// What a writer hands over: documents as one run of one coder read them, and the inputs that gave none.

import type {EventRecord} from "@demarche/codebook"
import type {DocumentRow, ImportItemRow, ImportRow, RunRow, StatementRow} from "./tables/rows.ts"

/** A record with the words of its sentence, `text_info` cut from the text. */
export interface Report {
  readonly record: EventRecord
  readonly sentence: string
}

/** A statement or trend with the columns by which it is found; `record` is the whole. */
export type Statement = Omit<StatementRow, "coder" | "document_id" | "counts" | "publisher" | "url">

export interface CodedDocument {
  readonly document: Omit<DocumentRow, "coder" | "length" | "text"> & {
    /** The text is needed for search even where it is not kept. */
    readonly text: string | null
  }
  /** Keep the text in the store? */
  readonly keepText: boolean
  readonly reports: readonly Report[]
  readonly statements: readonly Statement[]
  /** Bands of the signature, the first is band 0; empty when near-duplicates are not looked for. */
  readonly signature: readonly string[]
}

/** What happened to an import in this batch: added to what stands, in the same transaction. */
export interface ImportProgress {
  readonly id: string
  readonly source: string
  readonly kind: string
  readonly started_at: string
  readonly state: ImportRow["state"]
  /** Inputs that gave no coded document. Those that did are counted by the store. */
  readonly items: readonly Omit<ImportItemRow, "import_id">[]
  /** Where reading goes on after this batch; null leaves the source where it was. */
  readonly watermark: string | null
}

export interface Batch {
  readonly run: RunRow
  readonly documents: readonly CodedDocument[]
  readonly progress: ImportProgress | null
}

/** Which events a write made, changed or ended, sorted. */
export interface Changed {
  readonly events: readonly string[]
  /** Events that are no more: their reports are gone or stand in another event. */
  readonly gone: readonly string[]
}

/** What a batch wrote: acknowledged, since it is given after the commit. */
export interface Written extends Changed {
  readonly documents: number
  readonly reports: number
  readonly statements: number
}
