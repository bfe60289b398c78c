// A linear model and a network that judge the same cases. Each errs where the other does not: their mean errs less.

import {ModelFileError} from "@demarche/text"
import {addFeatures, type LinearModel, noSums, type Sums, scoresOf, sumAgain} from "./linear-model.ts"
import {
  addSlots,
  type Network,
  networkScores,
  type Stirred,
  stirAgain,
  unstirred,
  type WordSlots,
} from "./network.ts"

export interface Jury {
  readonly linear: LinearModel
  readonly network: Network
}

/** A network's logarithms of chances are so many times as far apart as the scores of a linear model. */
const APART = 2

/** @throws ModelFileError when the two do not tell the same classes apart */
export function juryOf(linear: LinearModel, network: Network): Jury {
  if (linear.classes.join() !== network.classes.join())
    throw new ModelFileError(
      `a linear model tells ${linear.classes.join(", ")} apart, its network ${network.classes.join(", ")}; use models that were trained together`,
    )
  return {linear, network}
}

/** What both have heard so far. */
export interface Heard {
  readonly sums: Sums
  readonly stirred: Stirred
}

export const nothingHeard = ({linear, network}: Jury): Heard => ({
  sums: noSums(linear.classes.length),
  stirred: unstirred(network),
})

/** Makes what was heard in one place the same as in another. */
export function hearAgain(from: Heard, to: Heard): void {
  sumAgain(from.sums, to.sums)
  stirAgain(from.stirred, to.stirred)
}

/** Adds features, all of them or the first `count`. */
export function hear(
  {linear, network}: Jury,
  features: readonly number[],
  {sums, stirred}: Heard,
  count: number = features.length,
): void {
  addFeatures(linear, features, 0, count, sums)
  addFeatures(network.embeddings, features, 0, count, stirred.sums)
}

/** Adds words, from a slot on. */
export function hearWords({network}: Jury, words: WordSlots, slot: number, {stirred}: Heard): void {
  addSlots(network, words, slot, stirred)
}

/** Score of each class, in the order of the classes. */
export function verdictOf({linear, network}: Jury, {sums, stirred}: Heard): Float64Array {
  const scores = scoresOf(linear, sums)
  const others = networkScores(network, stirred)
  for (let at = 0; at < scores.length; at++) scores[at] = (scores[at]! + others[at]! / APART) / 2
  return scores
}
