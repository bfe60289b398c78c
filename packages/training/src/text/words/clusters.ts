// Spherical k-means over word vectors, then a tree over its centres, cut at two coarser levels.

import {SeededRandom} from "../random.ts"
import type {Vectors} from "./vectors.ts"

export interface Clusters {
  /** Word → cluster, from 0. */
  readonly of: Int32Array
  /** Cluster → coarser cluster, from 0. */
  readonly coarser: readonly Int32Array[]
}

const nearest = (
  values: Float32Array,
  row: number,
  centres: Float32Array,
  count: number,
  size: number,
): number => {
  const base = row * size
  let best = 0
  let bestDot = Number.NEGATIVE_INFINITY
  for (let centre = 0; centre < count; centre++) {
    const other = centre * size
    let a = 0
    let b = 0
    let c = 0
    let d = 0
    for (let i = 0; i < size; i += 4) {
      a += values[base + i]! * centres[other + i]!
      b += values[base + i + 1]! * centres[other + i + 1]!
      c += values[base + i + 2]! * centres[other + i + 2]!
      d += values[base + i + 3]! * centres[other + i + 3]!
    }
    const dot = a + b + c + d
    if (dot > bestDot) {
      bestDot = dot
      best = centre
    }
  }
  return best
}

const centresOf = (vectors: Vectors, of: Int32Array, count: number): Float32Array => {
  const {values, dimensions: size} = vectors
  const centres = new Float32Array(count * size)
  for (let row = 0; row < of.length; row++)
    for (let i = 0; i < size; i++) centres[of[row]! * size + i]! += values[row * size + i]!
  for (let centre = 0; centre < count; centre++) {
    let square = 0
    for (let i = 0; i < size; i++) square += centres[centre * size + i]! ** 2
    const scale = 1 / Math.sqrt(square || 1)
    for (let i = 0; i < size; i++) centres[centre * size + i]! *= scale
  }
  return centres
}

/** Merges the two groups whose joining costs the least variance (Ward) until `count` are left. */
const merge = (
  centres: Float32Array,
  sizes: Float64Array,
  size: number,
  counts: readonly number[],
): Int32Array[] => {
  const points = sizes.length
  const sums = Float64Array.from(centres)
  const weights = Float64Array.from(sizes)
  const group = Int32Array.from({length: points}, (_, i) => i)
  const alive = new Set(group)
  for (let i = 0; i < points; i++) for (let d = 0; d < size; d++) sums[i * size + d]! *= weights[i]!
  const cost = (a: number, b: number): number => {
    let square = 0
    for (let d = 0; d < size; d++)
      square += (sums[a * size + d]! / weights[a]! - sums[b * size + d]! / weights[b]!) ** 2
    return (square * weights[a]! * weights[b]!) / (weights[a]! + weights[b]!)
  }
  const partner = new Int32Array(points)
  const price = new Float64Array(points)
  const seek = (a: number): void => {
    price[a] = Number.POSITIVE_INFINITY
    for (const b of alive)
      if (b !== a) {
        const c = cost(a, b)
        if (c < price[a]!) {
          price[a] = c
          partner[a] = b
        }
      }
  }
  for (const a of alive) weights[a] ||= 1e-6
  for (const a of alive) seek(a)
  const cuts: Int32Array[] = []
  for (const count of counts) {
    while (alive.size > count) {
      let a = -1
      for (const candidate of alive) if (a < 0 || price[candidate]! < price[a]!) a = candidate
      const b = partner[a]!
      alive.delete(b)
      for (let d = 0; d < size; d++) sums[a * size + d]! += sums[b * size + d]!
      weights[a]! += weights[b]!
      for (let i = 0; i < points; i++) if (group[i] === b) group[i] = a
      for (const other of alive) if (other === a || partner[other] === a || partner[other] === b) seek(other)
    }
    const names = new Map([...alive].map((id, index) => [id, index]))
    cuts.push(Int32Array.from(group, id => names.get(id)!))
  }
  return cuts
}

/** `count` clusters in `rounds` rounds of k-means, and the coarser cuts (`counts`, descending). */
export const clusterWords = (
  vectors: Vectors,
  count: number,
  rounds: number,
  counts: readonly number[],
  seed: number,
): Clusters => {
  const {values, dimensions, words} = vectors
  const of = new Int32Array(words.length)
  const order = new SeededRandom(seed).order(words.length)
  let centres = new Float32Array(count * dimensions)
  for (let centre = 0; centre < count; centre++) {
    const row = order[centre]!
    centres.set(values.subarray(row * dimensions, (row + 1) * dimensions), centre * dimensions)
  }
  for (let round = 0; round < rounds; round++) {
    for (let row = 0; row < words.length; row++) of[row] = nearest(values, row, centres, count, dimensions)
    centres = centresOf(vectors, of, count) as Float32Array<ArrayBuffer>
  }
  const sizes = new Float64Array(count)
  for (const cluster of of) sizes[cluster]!++
  return {of, coarser: merge(centres, sizes, dimensions, counts)}
}
