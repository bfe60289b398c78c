// The context model: bytes in, the topics of an act out. One-vs-rest linear scores over hashed features, each context with a
// threshold of its own; the layout is shared with training.

import {readModelFile} from "@demarche/text"
import type {Blocks} from "../model/blocks.ts"
import {contextBlockHasIdf, contextBlockWeights} from "./context-features.ts"

export const CONTEXT_COMPONENT = "contexts"
/** Version of the feature templates; a model trained with another one is refused. */
export const CONTEXT_FEATURES = 1
/** Rarity is stored as `1 + code / CONTEXT_RARITY_STEPS`. */
export const CONTEXT_RARITY_STEPS = 32

/** More contexts than this no act has; who reads for topics names one to three. */
const most = 3

export interface ContextModel {
  readonly contexts: readonly string[]
  /** Row of each feature: open addressing from `hash & mask`, -1 where empty. */
  readonly slots: Int32Array
  readonly mask: number
  readonly keys: Uint32Array
  readonly rarity: Uint8Array
  /** For each row `contexts.length` signed bytes. */
  readonly weights: Int8Array
  /** Value of one step of a weight, for each context. */
  readonly scales: Float32Array
  readonly biases: Float32Array
  /** A score above it names the context. */
  readonly thresholds: Float32Array
}

/** @throws ModelFileError */
export function loadContextModel(bytes: ArrayBuffer): ContextModel {
  const file = readModelFile(bytes, CONTEXT_COMPONENT, CONTEXT_FEATURES)
  const keys = file.uint32("keys")
  let size = 1
  while (size < keys.length * 2) size *= 2
  const slots = new Int32Array(size).fill(-1)
  for (let row = 0; row < keys.length; row++) {
    let slot = keys[row]! & (size - 1)
    while (slots[slot] !== -1) slot = (slot + 1) & (size - 1)
    slots[slot] = row
  }
  return {
    contexts: file.strings("contexts"),
    slots,
    mask: size - 1,
    keys,
    rarity: file.uint8("rarity"),
    weights: file.int8("weights"),
    scales: file.float32("scales"),
    biases: file.float32("biases"),
    thresholds: file.float32("thresholds"),
  }
}

/** Score of each context, in the model's order, less its threshold. */
export function contextScores(model: ContextModel, blocks: Blocks): Float64Array {
  const {slots, mask, keys, rarity, weights, contexts, scales, biases, thresholds} = model
  const classes = contexts.length
  const total = new Float64Array(classes)
  const one = new Float64Array(classes)
  blocks.forEach((block, at) => {
    one.fill(0)
    let squares = 0
    for (const [feature, count] of block) {
      let slot = feature & mask
      while (slots[slot]! >= 0 && keys[slots[slot]!] !== feature) slot = (slot + 1) & mask
      const row = slots[slot]!
      if (row < 0) continue
      const damped = count > 1 ? 1 + Math.log(count) : count
      const value = contextBlockHasIdf[at] ? damped * (1 + rarity[row]! / CONTEXT_RARITY_STEPS) : damped
      squares += value * value
      for (let i = 0, from = row * classes; i < classes; i++) one[i]! += weights[from + i]! * value
    }
    if (squares === 0) return
    const scale = Math.sqrt(contextBlockWeights[at]! / squares)
    for (let i = 0; i < classes; i++) total[i]! += one[i]! * scale
  })
  for (let i = 0; i < classes; i++) total[i] = total[i]! * scales[i]! + biases[i]! - thresholds[i]!
  return total
}

/** Places of the contexts that scores name: those above zero, best first, at most three; at least the best one. */
export function chosenContexts(scores: ArrayLike<number>): number[] {
  const order = Array.from({length: scores.length}, (_, at) => at).sort(
    (a, b) => scores[b]! - scores[a]! || a - b,
  )
  return order.filter((at, place) => place === 0 || (place < most && scores[at]! > 0))
}

/** The contexts of an act in the codebook's order. */
export const contextsBy = (model: ContextModel, blocks: Blocks): string[] =>
  chosenContexts(contextScores(model, blocks))
    .sort((a, b) => a - b)
    .map(at => model.contexts[at]!)
