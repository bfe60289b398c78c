// Weights of the transition classifier: one 32-bit entry a feature, so that a look-up touches one cache line.
//
//   bits 31–24  eight bits of the feature's hash, against mistaking another feature for it
//   bits 23–0   the weights of LEFT, RIGHT and REDUCE against SHIFT, each + 128

import type {ModelFile} from "./read-model-file.ts"

export interface TransitionTable {
  /** Open addressing from the upper bits of the hash; 0 is empty. The length is a power of two. */
  readonly entries: Uint32Array
}

export const transitionTable = (file: ModelFile): TransitionTable => ({entries: file.uint32("entries")})

/** Most features of one decision. */
const LONGEST = 256

/** Working memory of `scoreTransitions`. */
const pending = new Int32Array(LONGEST)

/**
 * Writes the scores of the four transitions, that of SHIFT being 0.
 * The entries of all features are fetched before any is looked at, so that the processor waits for many at once.
 */
export const scoreTransitions = (
  table: TransitionTable,
  features: Int32Array,
  count: number,
  scores: Int32Array,
): void => {
  const {entries} = table
  const mask = entries.length - 1
  const shift = Math.clz32(mask)
  for (let at = 0; at < count; at++) pending[at] = entries[features[at]! >>> shift]!
  let found = 0
  let outer = 0
  let inner = 0
  for (let at = 0; at < count; at++) {
    let entry = pending[at]!
    const hash = features[at]!
    if (entry !== 0 && entry >>> 24 !== (hash & 0xff)) {
      let slot = hash >>> shift
      do {
        slot = (slot + 1) & mask
        entry = entries[slot]!
      } while (entry !== 0 && entry >>> 24 !== (hash & 0xff))
    }
    if (entry === 0) continue
    found++
    outer += entry & 0xff00ff
    inner += (entry >>> 8) & 0xff
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

/** Packs weights, in the order given, into a table of `2 ** bits` entries. */
export const packTransitions = (weights: readonly TransitionWeights[], bits: number): TransitionTable => {
  const entries = new Uint32Array(1 << bits)
  if (weights.length >= entries.length)
    throw new RangeError(`${weights.length} features do not fit a table of ${entries.length}`)
  for (const {hash, left, right, reduce} of weights) {
    let slot = hash >>> (32 - bits)
    while (entries[slot] !== 0) slot = (slot + 1) & (entries.length - 1)
    entries[slot] = ((hash & 0xff) << 24) | ((reduce + 128) << 16) | ((right + 128) << 8) | (left + 128)
  }
  return {entries}
}
