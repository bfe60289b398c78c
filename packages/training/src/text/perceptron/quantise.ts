// From averaged weights to the bytes of a model: the strongest rows, scaled by the greatest weight.

import {packRows, type Row, type RowTable} from "@demarche/text/for-training"

export interface Averages {
  readonly hashes: Uint32Array
  readonly weights: Float32Array
}

/** Hashes of the `count` rows with the greatest single weight, ascending. */
export const strongest = ({hashes, weights}: Averages, classes: number, count: number): Uint32Array => {
  const strength = new Float32Array(hashes.length)
  for (let row = 0; row < hashes.length; row++)
    for (let i = row * classes; i < (row + 1) * classes; i++)
      strength[row] = Math.max(strength[row]!, Math.abs(weights[i]!))
  const order = Array.from(strength.keys()).sort((a, b) => strength[b]! - strength[a]! || a - b)
  return Uint32Array.from(order.slice(0, count), row => hashes[row]!).sort()
}

/**
 * Rows of 8-bit weights; the greatest weight becomes 127 (clipping instead costs a whole point of accuracy).
 * Weights below `least` steps are dropped. The strongest rows come first.
 */
export const quantise = ({hashes, weights}: Averages, classes: number, least: number): Row[] => {
  let greatest = 0
  for (const weight of weights) greatest = Math.max(greatest, Math.abs(weight))
  const scale = 127 / (greatest || 1)
  const rows: Row[] = []
  for (let row = 0; row < hashes.length; row++) {
    const kept: number[] = []
    const values: number[] = []
    for (let i = 0; i < classes; i++) {
      const value = Math.round(weights[row * classes + i]! * scale)
      if (Math.abs(value) < least) continue
      kept.push(i)
      values.push(value)
    }
    if (kept.length > 0) rows.push({hash: hashes[row]!, classes: kept, weights: values})
  }
  const strength = new Map(rows.map(row => [row.hash, Math.max(...row.weights.map(Math.abs))]))
  return rows.sort((a, b) => strength.get(b.hash)! - strength.get(a.hash)! || a.hash - b.hash)
}

export const packed = (averages: Averages, classes: number, least: number, load: number): RowTable =>
  packRows(quantise(averages, classes, least), classes, load)
