// Weights of the transition classifier: one 32-bit entry a feature, so that a look-up touches one cache line.
//
//   bits 31–24  eight bits of the feature's hash, from 1, against mistaking another feature for it
//   bits 23–0   the weights of LEFT, RIGHT and REDUCE against SHIFT, each + 128
//
// Entries stand in buckets of four; the upper bits of the hash name the bucket.

import type {ModelFile} from "./read-model-file.ts"

const BUCKET = 4

export interface TransitionTable {
  /** 0 is empty. The length is a power of two. */
  readonly entries: Uint32Array
}

export const transitionTable = (file: ModelFile): TransitionTable => ({entries: file.uint32("entries")})

/**
 * Writes the scores of the four transitions, that of SHIFT being 0.
 * No branch depends on what is found: guessing half of them wrong would cost more than reading four slots.
 */
export const scoreTransitions = (
  table: TransitionTable,
  features: Int32Array,
  count: number,
  scores: Int32Array,
): void => {
  const {entries} = table
  const shift = Math.clz32(entries.length - 1) + 2
  let found = 0
  let outer = 0
  let inner = 0
  for (let at = 0; at < count; at++) {
    const hash = features[at]!
    const slot = (hash >>> shift) << 2
    const low = hash & 0xff
    const check = (low + ((low - 1) >>> 31)) << 24
    const a = entries[slot]! ^ check
    const b = entries[slot + 1]! ^ check
    const c = entries[slot + 2]! ^ check
    const d = entries[slot + 3]! ^ check
    // each mask is all ones where the check bits agree
    const weights =
      (a & (((a >>> 24) - 1) >> 31)) |
      (b & (((b >>> 24) - 1) >> 31)) |
      (c & (((c >>> 24) - 1) >> 31)) |
      (d & (((d >>> 24) - 1) >> 31))
    found += -weights >>> 31
    outer += weights & 0xff00ff
    inner += (weights >>> 8) & 0xff
  }
  const bias = found * 128
  scores[0] = 0
  scores[1] = (outer & 0xffff) - bias
  scores[2] = inner - bias
  scores[3] = (outer >>> 16) - bias
}

export interface TransitionWeights {
  readonly hash: number
  /** -127 … 127, against SHIFT. */
  readonly left: number
  readonly right: number
  readonly reduce: number
}

/**
 * Packs weights into a table of `2 ** bits` entries. They are taken in the order given; one whose bucket is full, or holds
 * an entry with the same check bits, is left out; so the strongest come first.
 */
export const packTransitions = (weights: readonly TransitionWeights[], bits: number): TransitionTable => {
  const entries = new Uint32Array(1 << bits)
  const shift = 32 - bits + 2
  for (const {hash, left, right, reduce} of weights) {
    const bucket = (hash >>> shift) << 2
    const low = hash & 0xff
    const check = low + ((low - 1) >>> 31)
    let slot = bucket
    while (slot < bucket + BUCKET && entries[slot] !== 0 && entries[slot]! >>> 24 !== check) slot++
    if (slot === bucket + BUCKET || entries[slot] !== 0) continue
    entries[slot] = (check << 24) | ((reduce + 128) << 16) | ((right + 128) << 8) | (left + 128)
  }
  return {entries}
}
