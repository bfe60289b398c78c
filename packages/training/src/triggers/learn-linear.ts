// Learns a linear model over hashed binary features, one class against the rest, and packs it into bytes.

import {stringColumn, writeModelFile} from "@demarche/text"
import {trainBinary} from "../relations/svm.ts"

export interface LinearRow {
  readonly features: readonly number[]
  readonly label: string
  /** Cost factor of the row. */
  readonly importance: number
}

export interface LinearOptions {
  readonly cost: number
  readonly epochs: number
  readonly seed: number
  /** Features seen in fewer rows are left out. */
  readonly least: number
  /** Features kept: those with the strongest weight for any class. */
  readonly kept: number
  /** Added to the bias of a class. */
  readonly offsets?: Readonly<Record<string, number>>
}

export function learnLinear(
  rows: readonly LinearRow[],
  component: string,
  version: number,
  {cost, epochs, seed, least, kept, offsets = {}}: LinearOptions,
): ArrayBuffer {
  const seen = new Map<number, number>()
  for (const {features} of rows) for (const hash of features) seen.set(hash, (seen.get(hash) ?? 0) + 1)
  const indexOf = new Map<number, number>()
  for (const [hash, count] of seen) if (count >= least) indexOf.set(hash, indexOf.size)
  const width = indexOf.size
  const vectors = rows.map(({features}) => {
    const known = new Set<number>()
    for (const hash of features) {
      const index = indexOf.get(hash)
      if (index !== undefined) known.add(index)
    }
    return [...known]
  })
  const starts = new Int32Array(rows.length + 1)
  vectors.forEach((vector, at) => {
    starts[at + 1] = starts[at]! + vector.length + 1
  })
  const indices = new Int32Array(starts[rows.length]!)
  const values = new Float32Array(starts[rows.length]!)
  vectors.forEach((vector, at) => {
    indices.set(vector, starts[at]!)
    values.fill(1 / Math.sqrt(Math.max(1, vector.length)), starts[at]!, starts[at + 1]! - 1)
    indices[starts[at + 1]! - 1] = width
    values[starts[at + 1]! - 1] = 1
  })
  const sparse = {starts, indices, values, width: width + 1}
  const importance = Float32Array.from(rows, row => row.importance)
  const classes = [...new Set(rows.map(row => row.label))].sort()
  const weights = classes.map((name, at) =>
    trainBinary(
      sparse,
      Uint8Array.from(rows, row => (row.label === name ? 1 : 0)),
      importance,
      {cost, epochs, seed: seed + at},
    ),
  )
  const strength = new Float32Array(width)
  for (const one of weights)
    for (let index = 0; index < width; index++)
      strength[index] = Math.max(strength[index]!, Math.abs(one[index]!))
  const keep = [...indexOf]
    .sort((a, b) => strength[b[1]]! - strength[a[1]]! || a[0] - b[0])
    .slice(0, kept)
    .sort((a, b) => a[0] - b[0])
  const scales = Float32Array.from(
    weights,
    one => keep.reduce((most, [, index]) => Math.max(most, Math.abs(one[index]!)), 1e-9) / 127,
  )
  const packed = new Int8Array(keep.length * classes.length)
  keep.forEach(([, index], row) => {
    weights.forEach((one, column) => {
      packed[row * classes.length + column] = Math.round(one[index]! / scales[column]!)
    })
  })
  return writeModelFile(component, version, {
    classes: stringColumn(classes),
    keys: Uint32Array.from(keep, ([hash]) => hash),
    weights: packed,
    scales,
    biases: Float32Array.from(weights, (one, column) => one[width]! + (offsets[classes[column]!] ?? 0)),
  })
}
