// How reports become events is decided elsewhere (the room `happenings`) and handed in. The store gathers the reports
// that may tell the same thing, asks, and keeps the answer.

import type {EventRecord} from "@demarche/codebook"

/** A report as merging sees it. */
export interface Told {
  /** `EventRecord.id`. */
  readonly id: string
  readonly document_id: string
  /** Day of publication. */
  readonly published: string | null
  readonly publisher: string | null
  readonly copy_of: string | null
  readonly sentence: string
  readonly record: EventRecord
}

export interface Merged {
  /** Ids of its reports. */
  readonly reports: readonly string[]
  /** The best-informed record. */
  readonly record: EventRecord
  /** Why these reports are one event. */
  readonly why: readonly string[]
}

export interface Merging {
  /** Keys under which a report is filed: `merge` never joins two reports that share none. Those of a report never change. */
  readonly keys: (told: Told) => readonly string[]
  /**
   * Sorts reports into events: each report in exactly one. Reports come by publication and id; whole events come or none of
   * their reports. Two reports that are not joined when they come alone must not become so by what else comes, except by
   * a chain of reports that are.
   */
  readonly merge: (reports: readonly Told[]) => readonly Merged[]
}

/** Every report is an event of its own. */
export const unmerged: Merging = {
  keys: () => [],
  merge: reports => reports.map(({id, record}) => ({reports: [id], record, why: []})),
}
