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
   * Sorts reports into events: each report in exactly one, of events that all reports of the record would make, taken by
   * publication and id as they come here. Not all come, but with every report whose event comes out other than it stood come
   * all reports that share a key with it, and whole events or none of their reports.
   * @param stood the event in which each report stood before, named by its first report; none of a new one
   */
  readonly merge: (
    reports: readonly Told[],
    stood: ReadonlyMap<string, string>,
  ) => readonly Merged[] | Promise<readonly Merged[]>
}

/** Every report is an event of its own. */
export const unmerged: Merging = {
  keys: () => [],
  merge: reports => reports.map(({id, record}) => ({reports: [id], record, why: []})),
}
