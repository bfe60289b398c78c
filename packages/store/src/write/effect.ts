// What reviews do to events. A review speaks of a report and thereby of the event that holds it, whichever reports that
// event gains or loses later: reviews outlive a newer coder and new documents.
//
// - accept, reject, ignore, flag: the state of the event, the last one stands. Rejected and ignored events do not count.
// - correct: `field` of the record holds `value`; with no `field`, `value` holds several fields (a type with its mode). The last
//   one of a field stands.
// - split: the subject, with the reports listed in `value`, is an event apart from all others.
// - merge: the event of the subject and the event of the report in `value` are one.
// - undo: the review in `undoes` is as if it had never been, also when it is itself an undo.
// - add: the record in `value` is a report of the document that is the subject, and its event is accepted.

import {
  type EventRecord,
  isEventType,
  type Mode,
  quadClassOf,
  scoreOf,
  validateRecord,
} from "@demarche/codebook"
import {StoreError} from "../error.ts"
import type {EventState, ReviewRow} from "../tables/rows.ts"

/** Reviews that have not been taken back, in their order. */
export function standing(reviews: readonly ReviewRow[]): readonly ReviewRow[] {
  const undone = new Set<string>()
  const kept: ReviewRow[] = []
  for (const review of [...reviews].sort((a, b) => b.ordinal - a.ordinal)) {
    if (undone.has(review.id)) continue
    if (review.decision === "undo") undone.add(review.undoes ?? "")
    else kept.push(review)
  }
  return kept.reverse()
}

/** Stands where the coder stands in the reports that reviewers added: they count whichever coder counts. */
export const reviewers = "reviewers"

/** The report whose event a review decides; of an added record its own. */
export const reportOf = ({decision, subject, value}: ReviewRow): string =>
  decision === "add" ? String((value as Partial<EventRecord>).id ?? "") : subject

/** The reports a review speaks of. */
export const reportsIn = (review: ReviewRow): readonly string[] => {
  const {decision, subject, value} = review
  return decision === "split"
    ? [subject, ...(Array.isArray(value) ? value.map(String) : [])]
    : decision === "merge"
      ? [subject, String(value)]
      : [reportOf(review)]
}

interface Structure {
  /** Reports that are kept apart from merging, each with the name of its group. */
  readonly apart: ReadonlyMap<string, string>
  /** Reports whose events are one. */
  readonly joined: readonly (readonly [string, string])[]
}

/** How standing reviews divide and join events. A report's split takes back the merges decided before it. */
export function structureOf(reviews: readonly ReviewRow[]): Structure {
  const apart = new Map<string, string>()
  let joined: [string, string][] = []
  for (const review of reviews) {
    if (review.decision === "split") {
      const group = new Set(reportsIn(review))
      for (const report of group) apart.set(report, review.id)
      joined = joined.filter(pair => !pair.some(report => group.has(report)))
    } else if (review.decision === "merge") joined.push([review.subject, String(review.value)])
  }
  return {apart, joined}
}

const states: Readonly<Partial<Record<ReviewRow["decision"], EventState>>> = {
  add: "accepted",
  accept: "accepted",
  reject: "rejected",
  ignore: "ignored",
  flag: "flagged",
}

/** The record with its corrections, and the state, by the standing reviews of its reports in their order. */
export function reviewed(
  record: EventRecord,
  reviews: readonly ReviewRow[],
): {readonly record: EventRecord; readonly state: EventState} {
  const corrections = reviews.filter(({decision}) => decision === "correct")
  const decided = reviews.map(({decision}) => states[decision]).findLast(state => state !== undefined)
  const isCorrected = corrections.length > 0
  const state =
    decided === undefined || (decided === "accepted" && isCorrected)
      ? isCorrected
        ? "corrected"
        : "coded"
      : decided
  return {record: isCorrected ? corrected(record, corrections) : record, state}
}

/** Fields a reviewer may correct; quad class and score follow from type and mode. */
export const correctable: readonly string[] = [
  "date",
  "enddate",
  "event",
  "mode",
  "context",
  "actor",
  "recipient",
  "event_loc",
  "modality",
  "attribution",
  "amount",
  "size",
  "date_info",
  "event_scale",
]

/** Fields and values of a correction. */
export const fieldsOf = ({field, value}: Pick<ReviewRow, "field" | "value">): readonly [string, unknown][] =>
  field === null ? Object.entries(value ?? {}) : [[field, value]]

function corrected(record: EventRecord, corrections: readonly ReviewRow[]): EventRecord {
  const fields = Object.fromEntries(corrections.flatMap(fieldsOf))
  const changed = {...record, ...fields} as EventRecord
  const type = first(changed.event)
  // what follows from the type follows from a type of the codebook; another is refused before it is kept
  if (typeof type !== "string" || !isEventType(type)) return changed
  const typed = "event" in fields || "mode" in fields
  return {
    ...changed,
    quad_code: quadClassOf(type) as EventRecord["quad_code"],
    event_scale:
      typed && !("event_scale" in fields)
        ? scoreOf(type, (first(changed.mode) ?? null) as Mode | null)
        : changed.event_scale,
  }
}

/** Reviewers may hand in anything. */
const first = (value: unknown): unknown => (Array.isArray(value) ? value[0] : undefined)

/** Throws when corrections would make a record unsound where the machine's was sound. */
export function mustBeSound(record: EventRecord, reviews: readonly ReviewRow[]): void {
  const before = new Set(validateRecord(record).errors.map(({field}) => field))
  const error = validateRecord(reviewed(record, reviews).record).errors.find(({field}) => !before.has(field))
  if (error !== undefined)
    throw new StoreError(
      "refused",
      `report ${record.id} cannot be corrected so: ${error.field} would be ${JSON.stringify(error.value)}, expected ${error.expected}`,
    )
}
