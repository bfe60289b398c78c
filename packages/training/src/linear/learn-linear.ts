// Learns a linear model over hashed binary features, one class against the rest, and packs it into bytes.

import {stringColumn, writeModelFile} from "@demarche/text"
import {packWeights, strongestFeatures} from "./pack-weights.ts"
import {trainBinary} from "./svm.ts"
import {sparseRows} from "./vectors.ts"

export interface LabelledRow {
  readonly features: readonly number[]
  readonly label: string
}

export interface LinearRow extends LabelledRow {
  /** Cost factor of the row. */
  readonly importance: number
}

/** The rows with one cost factor. */
export const weighed = <Row>(
  rows: readonly Row[],
  importance: number,
): (Row & {readonly importance: number})[] => rows.map(row => ({...row, importance}))

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
    const known = features.flatMap(hash => indexOf.get(hash) ?? [])
    const indices = [...new Set(known)]
    return {indices, values: indices.map(() => 1 / Math.sqrt(indices.length))}
  })
  const sparse = sparseRows(vectors, width, 1)
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
  return writeModelFile(component, version, {
    classes: stringColumn(classes),
    ...packWeights(weights, strongestFeatures(weights, indexOf, kept)),
    biases: Float32Array.from(weights, (one, column) => one[width]! + (offsets[classes[column]!] ?? 0)),
  })
}
