// Amounts of money and of things, with their bounds: "over $260 million", "up to 40 million euros", "500 tonnes of rice".

import type {Bound} from "@demarche/codebook"
import type {Sentence} from "@demarche/text"
import {boundBefore} from "./bounds.ts"
import {countedNoun} from "./counted-noun.ts"
import {currencyCodes, currencyNames, nationalCurrencies, symbols} from "./currencies.ts"
import {numberWords, readNumber, vagueCounts} from "./numbers.ts"
import {mayBeSign, signedSum} from "./signed-sums.ts"

export interface AmountExpression {
  /** Tokens `from` (inclusive) to `to` (exclusive), bound words included. */
  readonly from: number
  readonly to: number
  /** Token of the number itself. */
  readonly at: number
  readonly value: number
  /** ISO 4217 currency, or the lemma of what is counted ("tonne", "troop"). */
  readonly unit: string
  readonly isMoney: boolean
  readonly bound: Bound
  /** Token of the noun that is counted; -1 for money and where none stands ("killing 12"). */
  readonly noun: number
}

/** All amounts of a sentence, left to right. Plain counts of people are included with their noun as unit. */
export function findAmounts(sentence: Sentence): AmountExpression[] {
  const found: AmountExpression[] = []
  for (let token = 0; token < sentence.forms.length; ) {
    if (!mayBegin(sentence.forms[token]!)) {
      token++
      continue
    }
    const amount = amountAt(sentence, token)
    if (amount === null) token++
    else {
      found.push(amount)
      token = amount.to
    }
  }
  return found
}

const beginners = new Set([
  ...numberWords.keys(),
  ...vagueCounts.keys(),
  ...symbols.keys(),
  ...currencyCodes,
  "a",
  "an",
  "half",
  "several",
  "few",
  "million",
  "billion",
])

/** Cheap test: most words begin no number. */
const mayBegin = (form: string): boolean => {
  const first = form.charCodeAt(0)
  return (
    (first >= 48 && first <= 57) ||
    beginners.has(form) ||
    beginners.has(form.toLowerCase()) ||
    mayBeSign(form)
  )
}

function amountAt(sentence: Sentence, token: number): AmountExpression | null {
  const signed = signedSum(sentence, token)
  if (signed !== null) {
    const {from, bound} = boundBefore(sentence, signed.from)
    return {...signed, from, isMoney: true, bound, noun: -1}
  }
  const form = sentence.forms[token]!.toLowerCase()
  const symbol = symbols.get(form) ?? (currencyCodes.has(form) ? form.toUpperCase() : undefined)
  const at = symbol === undefined ? token : token + 1
  if (at >= sentence.forms.length) return null
  const number = readNumber(sentence, at)
  if (number === null) return null
  let {to} = number
  let {value} = number
  // "$3-4 billion": the range is kept by its upper end, as "about"
  let ranged = false
  if (/^[-–]$/.test(sentence.forms[to] ?? "") || sentence.forms[to] === "to") {
    const upper = readNumber(sentence, to + 1)
    if (upper !== null && upper.value > value && (symbol !== undefined || sentence.forms[to] !== "to")) {
      value = upper.value
      to = upper.to
      ranged = true
    }
  }
  if (sentence.forms[token - 1]?.toLowerCase() === "between" && sentence.forms[to]?.toLowerCase() === "and") {
    const upper = readNumber(
      sentence,
      symbols.get(sentence.forms[to + 1] ?? "") === symbol && symbol !== undefined ? to + 2 : to + 1,
    )
    if (upper !== null && upper.value > value) {
      value = upper.value
      to = upper.to
      ranged = true
    }
  }
  const before = boundBefore(sentence, token)
  let bound: Bound = ranged ? "about" : number.vague ? "at_least" : before.bound
  if (sentence.forms[to]?.toLowerCase() === "or" && sentence.forms[to + 1]?.toLowerCase() === "more") {
    bound = "at_least"
    to += 2
  } else if (bound === "exact" && sentence.forms[to] === "or" && sentence.forms[to + 1] === "so") {
    bound = "about"
    to += 2
  }
  const money = (end: number, unit: string): AmountExpression => ({
    from: before.from,
    to: end,
    at,
    value,
    unit,
    isMoney: true,
    bound,
    noun: -1,
  })
  if (symbol !== undefined) return money(to, symbol)
  const hyphen = sentence.forms[to] === "-" ? 1 : 0
  const nation = sentence.forms[to + hyphen]?.toLowerCase() ?? ""
  const national = nationalCurrencies.get(sentence.lemmas[to + hyphen + 1]?.toLowerCase() ?? "")?.get(nation)
  if (national !== undefined) return money(to + hyphen + 2, national)
  // "millions of dollars"
  const of =
    number.vague && nation === "of" && currencyNames.has(sentence.lemmas[to + 1]?.toLowerCase() ?? "") ? 1 : 0
  const skip = of === 1 || /^(us|u\.s\.|american)$/i.test(nation) ? 1 : 0
  const noun = sentence.lemmas[to + hyphen + skip]?.toLowerCase() ?? ""
  const currency = currencyNames.get(noun) ?? (currencyCodes.has(noun) ? noun.toUpperCase() : undefined)
  // "those 12 won", "two real reasons"
  const isVerbOrAdjective = /^(real|won)$/.test(noun) && sentence.upos[to + hyphen + skip] !== "NOUN"
  if (currency !== undefined && !isVerbOrAdjective) return money(to + hyphen + skip + 1, currency)
  const counted = countedNoun(sentence, at, to)
  return counted === null
    ? null
    : {from: before.from, to, at, value, unit: counted.unit, isMoney: false, bound, noun: counted.noun}
}
