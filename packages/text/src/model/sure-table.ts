// Answers that need no weighing. In many situations a classifier has given the same answer almost always ("the" before
// "president": the noun will govern); those are looked up, and nearly half of all decisions cost next to nothing.

const CLASS_BITS = 8
const CLASS = (1 << CLASS_BITS) - 1

export interface SureTable {
  /** Upper bits of a situation's hash, then its answer + 1; open addressing from the upper bits, 0 is empty. */
  readonly entries: Uint32Array
}

/** The answer that is sure in a situation with this hash, or -1. */
export const sureAnswer = ({entries}: SureTable, situation: number): number => {
  const mask = entries.length - 1
  for (let slot = situation >>> Math.clz32(mask); ; slot = (slot + 1) & mask) {
    const entry = entries[slot]!
    if (entry === 0) return -1
    if ((entry ^ situation) >>> CLASS_BITS === 0) return (entry & CLASS) - 1
  }
}

/** Packs situations with their answers (0 … 254), in the order given. */
export const packSure = (sure: readonly (readonly [number, number])[]): SureTable => {
  let size = 2
  while (size < sure.length * 2) size *= 2
  const entries = new Uint32Array(size)
  for (const [situation, answer] of sure) {
    let slot = situation >>> Math.clz32(size - 1)
    while (entries[slot] !== 0) slot = (slot + 1) & (size - 1)
    entries[slot] = (situation & ~CLASS) | (answer + 1)
  }
  return {entries}
}

/** Told of each weighed decision: the hash of its situation and the answer. */
export type Observer = (situation: number, answer: number) => void
