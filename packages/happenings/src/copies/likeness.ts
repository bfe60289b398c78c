// How alike two texts are, from their signatures alone.

import type {Signature} from "./signature.ts"

/** Shared shingles over all shingles of both texts (Jaccard), estimated: 0 to 1. */
export function likeness(a: Signature, b: Signature): number {
  let same = 0
  for (let index = 0; index < a.length; index++) if (a[index] === b[index]) same++
  return same / a.length
}

/** Measured by `npm run evaluate:happenings` on the development half. */
const copyThreshold = 0.4

/** Is one text a copy of the other: trimmed, with another headline or place line, with a few words changed? */
export const isCopy = (a: Signature, b: Signature): boolean => likeness(a, b) >= copyThreshold
