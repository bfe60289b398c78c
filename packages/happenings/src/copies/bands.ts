// Look-up keys for signatures (locality-sensitive hashing): a store finds the copies of a text by equal keys,
// without comparing it with every text it holds.

import {type Signature, signatureLength} from "./signature.ts"

/** Rows in a band: 32 bands of 3 find a pair of likeness .5 with 98.6 %, one of .1 with 3 %. */
const rows = 3

/** Keys of a signature, one a band; two texts are worth comparing when they share one. */
export function bandsOf(signature: Signature): readonly string[] {
  const bands: string[] = []
  for (let from = 0; from < signatureLength; from += rows)
    bands.push(
      `${from / rows}:${signature
        .slice(from, from + rows)
        .map(value => value.toString(36))
        .join(".")}`,
    )
  return bands
}

/** The signature of which these are all bands, in any order. */
export function signatureFrom(bands: readonly string[]): Signature {
  const signature = new Array<number>(signatureLength).fill(0)
  for (const band of bands) {
    const [place, values] = band.split(":")
    for (const [at, value] of (values ?? "").split(".").entries())
      signature[Number(place) * rows + at] = Number.parseInt(value, 36)
  }
  return signature
}
