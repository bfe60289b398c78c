// Characters as the features see them: one way of quoting, one dash, all digits equal; and each in lower case.

import {mix, START, step} from "./hash.ts"

const UNITS = 0x10000

const foldings = (): {
  readonly same: Uint16Array
  readonly lower: Uint16Array
  readonly kinds: Uint8Array
} => {
  const same = new Uint16Array(UNITS)
  const lower = new Uint16Array(UNITS)
  const kinds = new Uint8Array(UNITS)
  for (let unit = 0; unit < UNITS; unit++) {
    same[unit] = unit
    lower[unit] = unit
    if (unit >= 0xd800 && unit < 0xe000) continue
    const text = String.fromCharCode(unit)
    const small = text.toLowerCase()
    if (small.length === 1) lower[unit] = small.charCodeAt(0)
    if (small !== text) kinds[unit] = UPPER
    else if (text.toUpperCase() !== text) kinds[unit] = LOWER
  }
  for (let unit = 0x30; unit <= 0x39; unit++) {
    same[unit] = lower[unit] = 0x30
    kinds[unit] = DIGIT
  }
  for (const [from, to] of [
    ["‘’ʼ`´", "'"],
    ["“”„«»", '"'],
    ["–—―", "—"],
    ["‐‑−", "-"],
  ] as const)
    for (const sign of from) same[sign.charCodeAt(0)] = lower[sign.charCodeAt(0)] = to.charCodeAt(0)
  return {same, lower, kinds}
}

/** Kinds of units, for the shape of a word. */
export const LOWER = 1
export const UPPER = 2
export const DIGIT = 3

const tables = foldings()

/** Unit → unit with quotes, dashes and digits made equal. */
export const SAME: Uint16Array = tables.same
/** The same in lower case. */
export const SMALL: Uint16Array = tables.lower
/** Unit → `LOWER`, `UPPER`, `DIGIT` or 0 for anything else. */
export const KINDS: Uint8Array = tables.kinds

const foldedHash = (word: string, table: Uint16Array): number => {
  let hash = START
  for (let i = 0; i < word.length; i++) hash = step(hash, table[word.charCodeAt(i)]!)
  return mix(hash)
}

/** Hash of a form as `WordColumns.form` holds it. */
export const hashOfForm = (word: string): number => foldedHash(word, SAME)

/** Hash of its lower case as `WordColumns.small` holds it. */
export const hashOfSmall = (word: string): number => foldedHash(word, SMALL)
