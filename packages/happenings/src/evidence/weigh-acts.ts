// The words of the acts by what they mean: "bombed" may be the airstrike that another text tells, "pardoned" is not the arrest.
// Only unlike acts speak; that two acts are of one kind is told by types and modes already.

import type {Facts} from "../facts/facts.ts"
import {actsByMeaning} from "../tables/acts-by-meaning.ts"
import type {Weighed} from "./weighed.ts"

export type ActEvidence = "unlikeAct"

const letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+"
const middle = (letters.length - 1) / 2

/** Where each word lies, by stem; all of length one. */
const meanings: ReadonlyMap<string, Float64Array> = new Map(
  actsByMeaning.map((row): [string, Float64Array] => {
    const [stem, along] = row.split(" ")
    const at = Float64Array.from(along!, letter => letters.indexOf(letter) - middle)
    const length = Math.sqrt(at.reduce((sum, value) => sum + value * value, 0))
    return [stem!, at.map(value => value / length)]
  }),
)

/** Likeness (cosine) from which two acts are no longer unlike. */
const likeFrom = 2 / 3

export function weighActs(earlier: Facts, later: Facts, evidence: Weighed<ActEvidence>): void {
  let likest: number | null = null
  for (const a of earlier.trigger) {
    const one = meanings.get(a)
    if (one === undefined) continue
    for (const b of later.trigger) {
      if (a === b) return
      const other = meanings.get(b)
      if (other !== undefined) likest = Math.max(likest ?? -1, likenessOf(one, other))
    }
  }
  if (likest !== null && likest < likeFrom) evidence.unlikeAct = Math.min(1, 1 - likest / likeFrom)
}

function likenessOf(a: Float64Array, b: Float64Array): number {
  let product = 0
  for (let at = 0; at < a.length; at++) product += a[at]! * b[at]!
  return product
}
