// What became of the inputs of an import, for the bar while it runs and for the report at its end.

import type {Batch, Written} from "@demarche/store"

/** Counts of inputs; read = coded + duplicates + skipped + failed. */
export interface Tally {
  readonly read: number
  readonly coded: number
  readonly duplicates: number
  /** Coded documents that are nearly copies of others. */
  readonly copies: number
  readonly skipped: number
  readonly failed: number
  /** Events as documents tell them, before reports of one event are joined. */
  readonly reports: number
}

export const noTally: Tally = {
  read: 0,
  coded: 0,
  duplicates: 0,
  copies: 0,
  skipped: 0,
  failed: 0,
  reports: 0,
}

/** With a batch that is acknowledged. */
export const withBatch = (tally: Tally, {documents, progress}: Batch, written: Written): Tally => {
  const items = progress?.items ?? []
  const of = (state: "duplicate" | "skipped" | "failed"): number =>
    items.filter(item => item.state === state).length
  const foreign = documents.filter(({document}) => document.status === "skipped").length
  return {
    read: tally.read + documents.length + items.length,
    coded: tally.coded + documents.length - foreign,
    duplicates: tally.duplicates + of("duplicate"),
    copies: tally.copies + documents.filter(({document}) => document.copy_of !== null).length,
    skipped: tally.skipped + of("skipped") + foreign,
    failed: tally.failed + of("failed"),
    reports: tally.reports + written.reports,
  }
}
