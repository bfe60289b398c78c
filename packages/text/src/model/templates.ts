// Feature templates as data. A template names one to three atoms ("tag-1 word"); its feature is one 32-bit hash of the
// template's own salt and the values of those atoms. One loop computes all features of a decision.

import {hashOf} from "../words/hash.ts"

export interface Templates {
  readonly count: number
  /** Atoms the templates draw from; each one's position is its place in the array of values. */
  readonly atoms: readonly string[]
  /** Templates of one atom come first, then those of two, then those of three. */
  readonly pairsFrom: number
  readonly triplesFrom: number
  readonly salts: Int32Array
  readonly first: Uint8Array
  readonly second: Uint8Array
  readonly third: Uint8Array
}

/** @throws RangeError for a template that names an unknown atom or more than three. */
export const compileTemplates = (atoms: readonly string[], lines: readonly string[]): Templates => {
  const parsed = lines.map(line => {
    const names = line.trim().split(/\s+/)
    const places = names.map(name => atoms.indexOf(name))
    if (places.includes(-1) || places.length > 3)
      throw new RangeError(`template "${line}": expected one to three of ${atoms.join(", ")}`)
    return {salt: hashOf(names.join(" ")), places}
  })
  parsed.sort((a, b) => a.places.length - b.places.length)
  const column = (place: number): Uint8Array => Uint8Array.from(parsed, ({places}) => places[place] ?? 0)
  return {
    count: parsed.length,
    atoms,
    pairsFrom: parsed.filter(({places}) => places.length < 2).length,
    triplesFrom: parsed.filter(({places}) => places.length < 3).length,
    salts: Int32Array.from(parsed, ({salt}) => salt),
    first: column(0),
    second: column(1),
    third: column(2),
  }
}

/** Writes the hash of each template into `features`, given the value of each atom. */
export const hashFeatures = (templates: Templates, values: Int32Array, features: Int32Array): void => {
  const {salts, first, second, third, pairsFrom, triplesFrom, count} = templates
  let at = 0
  for (; at < pairsFrom; at++) {
    let hash = Math.imul(values[first[at]!]! + salts[at]!, 0x9e3779b1)
    hash ^= hash >>> 16
    hash = Math.imul(hash, 0x85ebca6b)
    features[at] = hash ^ (hash >>> 15)
  }
  for (; at < triplesFrom; at++) {
    let hash = Math.imul(values[first[at]!]! + salts[at]!, 0x9e3779b1)
    hash ^= hash >>> 16
    hash = Math.imul(hash + values[second[at]!]!, 0x85ebca6b)
    features[at] = hash ^ (hash >>> 15)
  }
  for (; at < count; at++) {
    let hash = Math.imul(values[first[at]!]! + salts[at]!, 0x9e3779b1)
    hash ^= hash >>> 16
    hash = Math.imul(hash + values[second[at]!]!, 0x85ebca6b)
    hash ^= hash >>> 14
    hash = Math.imul(hash + values[third[at]!]!, 0xc2b2ae35)
    features[at] = hash ^ (hash >>> 15)
  }
}
