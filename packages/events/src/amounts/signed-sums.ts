// Sums behind the sign of a national currency, which no other language of money shares: "RM33 million", "DH50,000".

import type {Sentence} from "@demarche/text"
import {letterSigns, nationalSigns} from "./currencies.ts"
import {readNumber} from "./numbers.ts"

export interface SignedSum {
  readonly from: number
  readonly to: number
  /** Token of the number. */
  readonly at: number
  readonly value: number
  readonly unit: string
}

const joined = /^([A-Z][A-Za-z]{0,4})[^\p{L}\d]?(\d[\d.]*)$/u

/** Cheap test: a national sign, alone or joined to its number. */
export const mayBeSign = (form: string): boolean =>
  nationalSigns.has(form) || form === "S" || (/\d$/.test(form) && joined.test(form))

const scale: ReadonlyMap<string, number> = new Map(
  Object.entries({thousand: 1e3, lakh: 1e5, million: 1e6, crore: 1e7, billion: 1e9, bn: 1e9, trillion: 1e12}),
)

/**
 * A sum that begins at a token.
 *
 * > | a fine of DH50,000 | RM 33 million | F.CFA 1 billion | S/18 million
 *               ^^ MAD     ^^ MYR          ^^^^^ XAF         ^^ PEN
 */
export function signedSum(sentence: Sentence, token: number): SignedSum | null {
  const form = sentence.forms[token]!
  const sign = nationalSigns.get(form)
  if (sign !== undefined) {
    const number = readNumber(sentence, token + 1)
    const from = sentence.forms[token - 1] === "F." ? token - 1 : token
    return number === null || number.vague || !/^\d/.test(sentence.forms[token + 1]!)
      ? null
      : {from, to: number.to, at: token + 1, value: number.value, unit: sign}
  }
  if (form === "S") {
    const number = sentence.forms[token + 1] === "/" ? readNumber(sentence, token + 2) : null
    return number === null || number.value < 1000
      ? null
      : {from: token, to: number.to, at: token + 2, value: number.value, unit: "PEN"}
  }
  const [, letters, digits] = joined.exec(form) ?? []
  if (letters === undefined || digits === undefined) return null
  const unit = nationalSigns.get(letters) ?? letterSigns.get(letters)
  if (unit === undefined) return null
  // the tokenizer parts "DH50,000" at its comma
  let figures = digits
  let to = token + 1
  while (
    sentence.forms[to] === "," &&
    /^\d{3}$/.test(sentence.forms[to + 1] ?? "") &&
    sentence.starts[to + 1] === sentence.ends[to - 1]! + 1
  ) {
    figures += sentence.forms[to + 1]!
    to += 2
  }
  const factor = scale.get(sentence.forms[to]?.toLowerCase() ?? "")
  if (letterSigns.has(letters) && factor === undefined && to === token + 1) return null
  return {
    from: token,
    to: factor === undefined ? to : to + 1,
    at: token,
    value: Number((Number(figures) * (factor ?? 1)).toPrecision(12)),
    unit,
  }
}
