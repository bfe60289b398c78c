// Learns one linear score for each context, and the threshold above which it is named.

import {f1, type PrecisionRecall} from "@demarche/evaluation"
import {chosenContexts, contextBlocks} from "@demarche/events"
import {trainBinary} from "../linear/svm.ts"
import {scoresOf, sparseRows, type Vector, type Vocabulary, vectorOf} from "../linear/vectors.ts"
import {biasScale} from "../relations/learn.ts"
import {SeededRandom} from "../text/random.ts"
import type {ContextRow} from "./context-rows.ts"

export interface ContextOptions {
  readonly cost: number
  readonly epochs: number
  readonly seed: number
}

export const contextVector = (row: ContextRow, vocabulary: Vocabulary): Vector =>
  vectorOf(row.blocks, vocabulary, contextBlocks)

/** One weight vector a context, its bias last. */
export function learnContexts(
  vectors: readonly Vector[],
  rows: readonly ContextRow[],
  contexts: readonly string[],
  width: number,
  options: ContextOptions,
): Float32Array[] {
  const sparse = sparseRows(vectors, width, biasScale)
  return contexts.map((context, at) => {
    const isPositive = Uint8Array.from(rows, row => (row.contexts.includes(context) ? 1 : 0))
    const count = isPositive.reduce((sum, one) => sum + one, 0)
    // a rare context must not drown: its rows count for more, the less so the more there are
    const factor = Math.min(4, Math.max(1, Math.sqrt(300 / Math.max(count, 1))))
    const importance = Float32Array.from(isPositive, one => (one === 1 ? factor : 1))
    const weights = trainBinary(sparse, isPositive, importance, {...options, seed: options.seed + at})
    weights[width]! *= biasScale
    return weights
  })
}

/** Folds by text: equal texts, and all acts of a text, stay together. */
export function textFolds(rows: readonly ContextRow[], folds: number, seed: number): Int32Array {
  const texts = [...new Set(rows.map(row => row.text))].sort()
  const foldOf = new Map<string, number>()
  new SeededRandom(seed).order(texts.length).forEach((at, place) => {
    foldOf.set(texts[at]!, place % folds)
  })
  return Int32Array.from(rows, row => foldOf.get(row.text)!)
}

/** Out-of-fold scores of all rows, row by row. */
export function scoresOutOfFold(
  vectors: readonly Vector[],
  rows: readonly ContextRow[],
  contexts: readonly string[],
  width: number,
  folds: Int32Array,
  options: ContextOptions,
): Float64Array[] {
  const scores: Float64Array[] = []
  for (let fold = 0; fold < Math.max(...folds) + 1; fold++) {
    const inside = rows.flatMap((_, at) => (folds[at] === fold ? [] : [at]))
    const weights = learnContexts(
      inside.map(at => vectors[at]!),
      inside.map(at => rows[at]!),
      contexts,
      width,
      options,
    )
    rows.forEach((_, at) => {
      if (folds[at] === fold) scores[at] = Float64Array.from(scoresOf(weights, vectors[at]!))
    })
  }
  return scores
}

/** What thresholds find in rows. */
export function countContexts(
  rows: readonly ContextRow[],
  scores: readonly Float64Array[],
  contexts: readonly string[],
  thresholds: Float32Array,
): PrecisionRecall {
  let matched = 0
  let gold = 0
  let predicted = 0
  rows.forEach((row, at) => {
    const found = chosenContexts(scores[at]!.map((score, i) => score - thresholds[i]!))
    gold += row.contexts.length
    predicted += found.length
    matched += found.filter(place => row.contexts.includes(contexts[place]!)).length
  })
  return {matched, gold, predicted}
}

/**
 * Thresholds for the best micro-F1: for a given F1, naming a context is worth it where it is right more often than F1 / 2, so
 * each context has a best threshold of its own, and F1 and thresholds are found in turn. Rare contexts are held back from
 * extreme ones.
 */
export function bestThresholds(
  rows: readonly ContextRow[],
  scores: readonly Float64Array[],
  contexts: readonly string[],
): Float32Array {
  const thresholds = new Float32Array(contexts.length).fill(-0.3)
  const sorted = contexts.map((context, at) =>
    rows
      .map((row, place) => ({score: scores[place]![at]!, isRight: row.contexts.includes(context)}))
      .sort((a, b) => b.score - a.score),
  )
  let reached = 0.6
  for (let round = 0; round < 12; round++) {
    sorted.forEach((list, at) => {
      let best = 0
      let gain = 0
      let place = 0.3
      list.forEach((one, index) => {
        gain += (one.isRight ? 2 : 0) - reached
        if (gain > best) {
          best = gain
          place = (one.score + (list[index + 1]?.score ?? one.score)) / 2
        }
      })
      thresholds[at] = Math.max(-0.9, Math.min(0.3, place))
    })
    const now = f1(countContexts(rows, scores, contexts, thresholds))
    if (Math.abs(now - reached) < 1e-4) break
    reached = now
  }
  return thresholds
}
