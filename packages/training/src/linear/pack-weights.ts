// From learnt weights to what a model file holds: the strongest features, with weights in signed bytes.

/** A feature that is kept: its hash, and its place in the weights. */
export type KeptFeature = readonly [hash: number, index: number]

/** By the hash as a model file holds it: unsigned. */
const byHash = (a: KeptFeature, b: KeptFeature): number => (a[0] >>> 0) - (b[0] >>> 0)

/** The `count` features with the strongest weight for any class, by hash. */
export function strongestFeatures(
  weights: readonly Float32Array[],
  indexOf: ReadonlyMap<number, number>,
  count: number,
): KeptFeature[] {
  const strength = new Float32Array(indexOf.size)
  for (const one of weights)
    for (let index = 0; index < strength.length; index++)
      strength[index] = Math.max(strength[index]!, Math.abs(one[index]!))
  return firstBy(strength, indexOf, count)
}

/** The `count` features of which most is said by `strength`, by hash. */
export const firstBy = (
  strength: ArrayLike<number>,
  indexOf: ReadonlyMap<number, number>,
  count: number,
): KeptFeature[] =>
  [...indexOf]
    .sort((a, b) => strength[b[1]]! - strength[a[1]]! || byHash(a, b))
    .slice(0, count)
    .sort(byHash)

interface PackedWeights {
  /** Hashes of the features, ascending. */
  readonly keys: Uint32Array
  /** For each feature a signed byte a class. */
  readonly weights: Int8Array
  /** Value of one step of a weight, for each class. */
  readonly scales: Float32Array
}

/** @param weights one vector a class; the greatest weight of each becomes 127 */
export function packWeights(weights: readonly Float32Array[], kept: readonly KeptFeature[]): PackedWeights {
  const scales = Float32Array.from(
    weights,
    one => kept.reduce((most, [, index]) => Math.max(most, Math.abs(one[index]!)), 1e-9) / 127,
  )
  const packed = new Int8Array(kept.length * weights.length)
  kept.forEach(([, index], row) => {
    weights.forEach((one, column) => {
      packed[row * weights.length + column] = Math.round(one[index]! / scales[column]!)
    })
  })
  return {keys: Uint32Array.from(kept, ([hash]) => hash), weights: packed, scales}
}
