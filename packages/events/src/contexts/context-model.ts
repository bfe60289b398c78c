// The context model: bytes in, the topics of an act out. One-vs-rest linear scores over hashed features, each context with a
// threshold of its own; the layout is shared with training.

import {readModelFile} from "@demarche/text"
import {type BlockModel, blockModel, blockScores} from "../model/block-scores.ts"
import type {Blocks} from "../model/blocks.ts"
import {contextBlocks} from "./context-features.ts"

export const CONTEXT_COMPONENT = "contexts"
/** Version of the feature templates; a model trained with another one is refused. */
export const CONTEXT_FEATURES = 1

/** More contexts than this no act has; who reads for topics names one to three. */
const most = 3

/** A column of scores for each context. */
export interface ContextModel extends BlockModel {
  readonly contexts: readonly string[]
  /** A score above it names the context. */
  readonly thresholds: Float32Array
}

/** @throws ModelFileError */
export function loadContextModel(bytes: ArrayBuffer): ContextModel {
  const file = readModelFile(bytes, CONTEXT_COMPONENT, CONTEXT_FEATURES)
  return {
    contexts: file.strings("contexts"),
    thresholds: file.float32("thresholds"),
    ...blockModel(file),
  }
}

/** Score of each context, in the model's order, less its threshold. */
const contextScores = (model: ContextModel, blocks: Blocks): Float64Array =>
  blockScores(model, contextBlocks, blocks, 0, model.contexts.length).map(
    (score, at) => score - model.thresholds[at]!,
  )

/** Places of the contexts that scores name: those above zero, best first, at most three; at least the best one. */
export function chosenContexts(scores: ArrayLike<number>): number[] {
  let best = 0
  for (let at = 1; at < scores.length; at++) if (scores[at]! > scores[best]!) best = at
  const above: number[] = []
  for (let at = 0; at < scores.length; at++) if (at === best || scores[at]! > 0) above.push(at)
  return above.sort((a, b) => scores[b]! - scores[a]! || a - b).slice(0, most)
}

/** The contexts of an act in the codebook's order. */
export const contextsBy = (model: ContextModel, blocks: Blocks): string[] =>
  chosenContexts(contextScores(model, blocks))
    .sort((a, b) => a - b)
    .map(at => model.contexts[at]!)
