// Where a model keeps what it knows of a feature: hashes with open addressing, built at loading, so that a file holds each
// key once.

export interface FeatureTable {
  /** Two numbers a slot, a hash and its entry, so that both lie in one line of cache; the entry is -1 where the slot is empty. */
  readonly slots: Int32Array
  /** Slots less one; a hash is looked for from `hash & mask` on. */
  readonly mask: number
}

/** @param entryOf what stands for a row, from 0 up; the row itself when left out */
export function featureTable(keys: Uint32Array, entryOf: (row: number) => number = row => row): FeatureTable {
  let size = 1
  while (size < keys.length * 2) size *= 2
  const slots = new Int32Array(2 * size).fill(-1)
  const mask = size - 1
  for (let row = 0; row < keys.length; row++) {
    let slot = keys[row]! & mask
    while (slots[2 * slot + 1] !== -1) slot = (slot + 1) & mask
    slots[2 * slot] = keys[row]!
    slots[2 * slot + 1] = entryOf(row)
  }
  return {slots, mask}
}

/** The entry of a feature, -1 when the model does not know it. */
export function lookUp({slots, mask}: FeatureTable, feature: number): number {
  const hash = feature | 0
  for (let slot = hash & mask; ; slot = (slot + 1) & mask) {
    const entry = slots[2 * slot + 1]!
    if (entry < 0 || slots[2 * slot] === hash) return entry
  }
}

/** Working memory of `lookUpAll`: hashes and entries where each feature is looked for first. */
let fetched = new Int32Array(512)

/**
 * Writes the entries of the features `from` to `to` (exclusive) that the model knows into `entries`, from `known` on, and
 * returns how many there are then. Nearly all of the time goes into waiting for memory: all slots are fetched before any is
 * looked at, so that the processor waits for many at once.
 */
export function lookUpAll(
  table: FeatureTable,
  features: readonly number[],
  from: number,
  to: number,
  entries: Int32Array,
  known: number,
): number {
  const {slots, mask} = table
  const count = to - from
  if (2 * count > fetched.length) fetched = new Int32Array(4 * count)
  for (let at = 0; at < count; at++) {
    const slot = 2 * (features[from + at]! & mask)
    fetched[2 * at] = slots[slot]!
    fetched[2 * at + 1] = slots[slot + 1]!
  }
  let found = known
  for (let at = 0; at < count; at++) {
    let entry = fetched[2 * at + 1]!
    if (entry < 0) continue
    const hash = features[from + at]!
    if (fetched[2 * at] !== hash) entry = lookUp(table, hash)
    if (entry >= 0) entries[found++] = entry
  }
  return found
}
