// Linear support vector machine with squared hinge loss, one class against the rest, trained by dual coordinate descent
// (Hsieh, Chang, Lin, Keerthi and Sundararajan 2008: the method of LIBLINEAR's solver 1). Seeded: the same rows give the
// same weights.

import {SeededRandom} from "../text/random.ts"

/** Sparse rows: `indices` and `values` from `starts[i]` to `starts[i + 1]`. */
export interface SparseRows {
  readonly starts: Int32Array
  readonly indices: Int32Array
  readonly values: Float32Array
  readonly width: number
}

interface SvmOptions {
  readonly cost: number
  readonly epochs: number
  readonly seed: number
}

/**
 * Weights of one class against the rest.
 * @param isPositive 1 for rows of the class
 * @param importance cost factor of each row
 */
export function trainBinary(
  rows: SparseRows,
  isPositive: Uint8Array,
  importance: Float32Array,
  {cost, epochs, seed}: SvmOptions,
): Float32Array {
  const {starts, indices, values, width} = rows
  const count = starts.length - 1
  const weights = new Float32Array(width)
  const alpha = new Float64Array(count)
  const squared = new Float64Array(count)
  for (let row = 0; row < count; row++) {
    let sum = 0
    for (let at = starts[row]!; at < starts[row + 1]!; at++) sum += values[at]! * values[at]!
    squared[row] = sum
  }
  const random = new SeededRandom(seed)
  for (let epoch = 0; epoch < epochs; epoch++) {
    const order = random.order(count)
    let largest = 0
    for (let step = 0; step < count; step++) {
      const row = order[step]!
      const sign = isPositive[row] === 1 ? 1 : -1
      const diagonal = 0.5 / (cost * importance[row]!)
      let score = 0
      for (let at = starts[row]!; at < starts[row + 1]!; at++) score += weights[indices[at]!]! * values[at]!
      const gradient = sign * score - 1 + diagonal * alpha[row]!
      const projected = alpha[row] === 0 ? Math.min(gradient, 0) : gradient
      largest = Math.max(largest, Math.abs(projected))
      if (Math.abs(projected) < 1e-12) continue
      const before = alpha[row]!
      alpha[row] = Math.max(0, before - gradient / (squared[row]! + diagonal))
      const change = (alpha[row]! - before) * sign
      if (change !== 0)
        for (let at = starts[row]!; at < starts[row + 1]!; at++)
          weights[indices[at]!]! += change * values[at]!
    }
    if (largest < 0.01) break
  }
  return weights
}
