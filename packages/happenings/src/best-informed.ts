// One record for a happening told many times: each field from the telling that knows most of it (docs: coding conventions, "Merging").

import {
  type Amount,
  type Count,
  type EntityBlock,
  type EventRecord,
  exactness,
  type Size,
} from "@demarche/codebook"
import {countKinds} from "./facts/facts.ts"

/**
 * The first record with its fields bettered: the most specific parties, the finest place, the earliest date stated most exactly, the
 * largest counts and amounts. Spans point into the text of the record that a field was taken from; the reports themselves stay as they are.
 * @param records in the order in which they came, at least one
 */
export function bestInformed(records: readonly EventRecord[]): EventRecord {
  const [first, ...others] = records
  if (first === undefined) throw new RangeError("a happening has at least one record, none was given")
  return others.reduce(better, first)
}

const better = (a: EventRecord, b: EventRecord): EventRecord => {
  const dated = moreExactly(a, b)
  const place =
    a.event_loc === null || (b.event_loc !== null && b.event_loc.resolution > a.event_loc.resolution)
      ? b.event_loc
      : a.event_loc
  return {
    ...a,
    date: dated.date,
    enddate: dated.enddate,
    date_info: dated.date_info,
    mode: a.mode.length > 0 || a.event[0] !== b.event[0] ? a.mode : b.mode,
    context: [...new Set([...a.context, ...b.context])],
    actor: moreSpecific(a.actor, b.actor),
    recipient: moreSpecific(a.recipient, b.recipient),
    event_loc: place,
    amount: largest(a.amount, b.amount),
    size: largestSize(a.size, b.size),
    modality: a.modality === "historical" ? b.modality : a.modality,
    attribution: a.attribution ?? b.attribution,
    confidence: Math.max(a.confidence, b.confidence),
  }
}

function moreExactly(a: EventRecord, b: EventRecord): EventRecord {
  const difference = exactness[b.date_info.precision] - exactness[a.date_info.precision]
  if (difference !== 0) return difference > 0 ? b : a
  return b.date !== null && (a.date === null || b.date < a.date) ? b : a
}

const knownOf = (block: EntityBlock): number =>
  (block.identifier_id === undefined && block.identifier_text === undefined ? 0 : 4) +
  (block.office === undefined ? 0 : 2) +
  (block.code === null ? 0 : 2) +
  (block.sector === null ? 0 : 1)

/** The list of which most is known; the earlier one among equals. */
function moreSpecific(a: readonly EntityBlock[], b: readonly EntityBlock[]): readonly EntityBlock[] {
  const known = (blocks: readonly EntityBlock[]): number =>
    blocks.reduce((sum, block) => sum + knownOf(block), 0)
  const mean = (blocks: readonly EntityBlock[]): number =>
    blocks.length === 0 ? -1 : known(blocks) / blocks.length
  return mean(b) > mean(a) || (mean(b) === mean(a) && b.length > a.length) ? b : a
}

/** For each unit the largest amount told. */
function largest(a: readonly Amount[], b: readonly Amount[]): readonly Amount[] {
  const byUnit = new Map<string, Amount>()
  for (const amount of [...a, ...b]) {
    const known = byUnit.get(amount.unit)
    if (known === undefined || amount.value > known.value) byUnit.set(amount.unit, amount)
  }
  return [...byUnit.values()]
}

function largestSize(a: Size | null, b: Size | null): Size | null {
  if (a === null || b === null) return a ?? b
  const size: Partial<Record<keyof Size, Count>> = {}
  for (const kind of countKinds) {
    const [left, right] = [a[kind], b[kind]]
    const count = left === undefined || (right !== undefined && right.value > left.value) ? right : left
    if (count !== undefined) size[kind] = count
  }
  return size
}
