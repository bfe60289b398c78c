// Feature templates as data: one loop computes all features of a case. Engines compile it once; a function that spells a
// hundred features out costs them more than a thousand sentences do.

import {extended, mixed, templateStart} from "./hash.ts"

/** Templates over the same atoms. */
export interface Templates {
  readonly starts: Int32Array
  /** Place of each atom among the values; -1 where a template has none. */
  readonly first: Int8Array
  readonly second: Int8Array
  readonly third: Int8Array
}

/**
 * @param atoms names, in the order in which their values are given
 * @param lines a template's number and its atoms, one to three: "103 told mode type"
 */
export function templatesOf(atoms: string, lines: string): Templates {
  const names = atoms.trim().split(/\s+/)
  const rows = lines
    .trim()
    .split("\n")
    .map(line => line.trim().split(" "))
  const column = (place: number): Int8Array =>
    Int8Array.from(rows, row => {
      const name = row[place]
      if (name !== undefined && !names.includes(name)) throw new Error(`no atom "${name}"`)
      return name === undefined ? -1 : names.indexOf(name)
    })
  return {
    starts: Int32Array.from(rows, ([template]) => templateStart(Number(template))),
    first: column(1),
    second: column(2),
    third: column(3),
  }
}

/** Adds the hash of each template's feature, the same as `feature` gives. */
export function fill(
  {starts, first, second, third}: Templates,
  values: readonly number[],
  found: number[],
): void {
  for (let at = 0; at < starts.length; at++) {
    const b = second[at]!
    const c = third[at]!
    const hash = extended(mixed(starts[at]! ^ values[first[at]!]!), b < 0 ? 0 : values[b]!)
    found.push(extended(hash, c < 0 ? 0 : values[c]!))
  }
}
