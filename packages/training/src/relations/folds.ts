// Folds for cross-validation: stratified by type, equal texts kept together, seeded.

import {SeededRandom} from "../text/random.ts"
import type {RelationRow} from "./rows.ts"

/** Fold of each row. */
export function foldsOf(rows: readonly RelationRow[], folds: number, seed: number): Int32Array {
  const random = new SeededRandom(seed)
  const byText = new Map<string, number[]>()
  rows.forEach((row, at) => {
    const key = row.text
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]+/gu, " ")
      .trim()
    byText.set(key, [...(byText.get(key) ?? []), at])
  })
  const groups = [...byText.values()]
  const byType = new Map<string, number[][]>()
  for (const group of groups) {
    const type = rows[group[0]!]!.type
    byType.set(type, [...(byType.get(type) ?? []), group])
  }
  const fold = new Int32Array(rows.length)
  let next = 0
  for (const type of [...byType.keys()].sort()) {
    const list = byType.get(type)!
    for (const at of random.order(list.length)) {
      for (const row of list[at]!) fold[row] = next % folds
      next++
    }
  }
  return fold
}
