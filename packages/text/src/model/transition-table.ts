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

/** Writes the scores of the four transitions, that of SHIFT being 0. */
export const scoreTransitions = (
  table: TransitionTable,
  features: Int32Array,
  count: number,
  scores: Int32Array,
): void => {
  const {entries} = table
  const mask = entries.length - 1
  const shift = Math.clz32(mask)
  let found = 0
  let outer = 0
  let inner = 0
  for (let at = 0; at < count; at++) {
    const hash = features[at]!
    let slot = hash >>> shift
    for (let entry = entries[slot]!; entry !== 0; entry = entries[slot]!) {
      if (entry >>> 24 === (hash & 0xff)) {
        found++
        outer += entry & 0xff00ff
        inner += (entry >>> 8) & 0xff
        break
      }
      slot = (slot + 1) & mask
    }
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
