// Amounts of money and of things, with their bounds: "over $260 million", "up to 40 million euros", "500 tonnes of rice".

import type {Bound} from "@demarche/codebook"
import type {Sentence} from "@demarche/text"

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

const scales: Readonly<Record<string, number>> = {
  hundred: 1e2,
  thousand: 1e3,
  million: 1e6,
  billion: 1e9,
  trillion: 1e12,
  m: 1e6,
  mn: 1e6,
  bn: 1e9,
  tn: 1e12,
  k: 1e3,
}
const words: Readonly<Record<string, number>> = {
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
  twelve: 12,
  thirteen: 13,
  fourteen: 14,
  fifteen: 15,
  sixteen: 16,
  seventeen: 17,
  eighteen: 18,
  nineteen: 19,
  twenty: 20,
  thirty: 30,
  forty: 40,
  fifty: 50,
  sixty: 60,
  seventy: 70,
  eighty: 80,
  ninety: 90,
}
/** Words for counts that are only bounded: "dozens" is at least two dozen. */
const vagueCounts: Readonly<Record<string, number>> = {
  dozens: 24,
  scores: 40,
  hundreds: 200,
  thousands: 2000,
  millions: 2e6,
  billions: 2e9,
  dozen: 12,
  tens: 20,
}

const manyScales: Readonly<Record<string, number>> = {thousands: 1e3, millions: 1e6, billions: 1e9}

const symbols: Readonly<Record<string, string>> = {
  $: "USD",
  "€": "EUR",
  "£": "GBP",
  "¥": "JPY",
  "₽": "RUB",
  "₹": "INR",
  "₩": "KRW",
  "₺": "TRY",
  "₴": "UAH",
  "₪": "ILS",
  "₦": "NGN",
  us$: "USD",
  a$: "AUD",
  c$: "CAD",
  hk$: "HKD",
  nz$: "NZD",
  s$: "SGD",
  au$: "AUD",
  ca$: "CAD",
  nt$: "TWD",
  r$: "BRL",
  "₾": "GEL",
  "₱": "PHP",
  "₫": "VND",
  "₸": "KZT",
  "₼": "AZN",
  "₡": "CRC",
  "₲": "PYG",
}
const currencyCode = new Set([
  "usd",
  "eur",
  "gbp",
  "jpy",
  "cny",
  "rub",
  "inr",
  "krw",
  "try",
  "uah",
  "ils",
  "aud",
  "cad",
  "chf",
  "brl",
  "zar",
  "sek",
  "nok",
  "dkk",
  "pln",
])
const currencyNames: Readonly<Record<string, string>> = {
  dollar: "USD",
  euro: "EUR",
  pound: "GBP",
  yen: "JPY",
  yuan: "CNY",
  renminbi: "CNY",
  ruble: "RUB",
  rouble: "RUB",
  rupee: "INR",
  won: "KRW",
  lira: "TRY",
  hryvnia: "UAH",
  hryvnias: "UAH",
  shekel: "ILS",
  franc: "CHF",
  peso: "MXN",
  real: "BRL",
  rand: "ZAR",
  naira: "NGN",
  krona: "SEK",
  krone: "NOK",
  zloty: "PLN",
  riyal: "SAR",
  dirham: "AED",
  dinar: "KWD",
  baht: "THB",
  ringgit: "MYR",
  rupiah: "IDR",
  taka: "BDT",
  shilling: "KES",
  forint: "HUF",
  kuna: "HRK",
  mark: "DEM",
  kroner: "NOK",
}
const national: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  dollar: {australian: "AUD", canadian: "CAD", taiwan: "TWD", zealand: "NZD", singapore: "SGD", kong: "HKD"},
  pound: {egyptian: "EGP", sudanese: "SDG", syrian: "SYP", lebanese: "LBP"},
  rupee: {indian: "INR", pakistani: "PKR", sri: "LKR", nepalese: "NPR"},
  peso: {argentine: "ARS", chilean: "CLP", colombian: "COP", cuban: "CUP", philippine: "PHP"},
  dinar: {iraqi: "IQD", algerian: "DZD", tunisian: "TND", serbian: "RSD", jordanian: "JOD", libyan: "LYD"},
}

const boundWords: readonly (readonly [readonly string[], Bound])[] = [
  [["no", "more", "than"], "at_most"],
  [["more", "than"], "at_least"],
  [["at", "least"], "at_least"],
  [["no", "fewer", "than"], "at_least"],
  [["no", "less", "than"], "at_least"],
  [["upwards", "of"], "at_least"],
  [["over"], "at_least"],
  [["above"], "at_least"],
  [["exceeding"], "at_least"],
  [["a", "minimum", "of"], "at_least"],
  [["up", "to"], "at_most"],
  [["at", "most"], "at_most"],
  [["less", "than"], "at_most"],
  [["fewer", "than"], "at_most"],
  [["under"], "at_most"],
  [["below"], "at_most"],
  [["as", "much", "as"], "at_most"],
  [["as", "many", "as"], "at_most"],
  [["barely"], "about"],
  [["about"], "about"],
  [["around"], "about"],
  [["some"], "about"],
  [["nearly"], "about"],
  [["almost"], "about"],
  [["roughly"], "about"],
  [["approximately"], "about"],
  [["an", "estimated"], "about"],
  [["estimated"], "about"],
  [["close", "to"], "about"],
  [["in", "excess", "of"], "at_least"],
  [["upward", "of"], "at_least"],
  [["not", "less", "than"], "at_least"],
  [["not", "more", "than"], "at_most"],
  [["perhaps"], "about"],
  [["maybe"], "about"],
  [["or", "so"], "about"],
]

/** A numeral token's value: "260", "1.2", "7,793", "1.2bn", "twelve"; `null` otherwise. */
export function numberAt(form: string): number | null {
  const text = form.toLowerCase()
  const figures = /^(\d{1,3}(?:,\d{3})+|\d+)(\.\d+)?(k|m|mn|bn|tn|million|billion)?$/.exec(text)
  if (figures !== null)
    return (
      Number(figures[1]!.replace(/,/g, "") + (figures[2] ?? "")) *
      (figures[3] === undefined ? 1 : scales[figures[3]]!)
    )
  return words[text] ?? null
}

interface Counted {
  readonly value: number
  readonly to: number
  readonly vague: boolean
}

/** A number with its scale words: "260 million", "half a billion", "twenty - five thousand", "dozens". */
export function readNumber(sentence: Sentence, at: number): Counted | null {
  const form = (token: number): string => sentence.forms[token]?.toLowerCase() ?? ""
  let value = numberAt(form(at))
  let to = at + 1
  if (form(at) === "half" && form(at + 1) === "a" && form(at + 2) === "dozen")
    return {value: 6, to: at + 3, vague: false}
  if (form(at) === "half" && form(at + 1) === "a" && scales[form(at + 2)] !== undefined)
    return {value: scales[form(at + 2)]! / 2, to: at + 3, vague: false}
  if ((form(at) === "a" || form(at) === "an") && scales[form(at + 1)] !== undefined)
    return {value: scales[form(at + 1)]!, to: at + 2, vague: false}
  if (form(at) === "several" && (form(at + 1) === "hundred" || form(at + 1) === "thousand")) {
    const isThousands = /^thousands?$/.test(form(at + 2))
    return {
      value: 2 * scales[form(at + 1)]! * (isThousands ? 1e3 : 1),
      to: at + (isThousands ? 3 : 2),
      vague: true,
    }
  }
  if (form(at) === "a" && form(at + 1) === "dozen") return {value: 12, to: at + 2, vague: false}
  // "a further million"
  if (
    (form(at) === "million" || form(at) === "billion") &&
    /^(further|another|extra|additional)$/.test(form(at - 1))
  )
    return {value: scales[form(at)]!, to, vague: false}
  if (value === null) {
    const vague = vagueCounts[form(at)]
    if (vague === undefined || (form(at) === "scores" && form(at + 1) !== "of")) return null
    if (form(at) === "dozen") return {value: 12, to, vague: false}
    const many = form(at + 1) === "of" ? manyScales[form(at + 2)] : undefined
    if (many !== undefined && (form(at) === "tens" || form(at) === "hundreds"))
      return {value: (form(at) === "tens" ? 20 : 200) * many, to: at + 3, vague: true}
    return {value: vague, to, vague: true}
  }
  if (value >= 20 && value < 100 && form(to) === "-" && (words[form(to + 1)] ?? 99) < 10) {
    value += words[form(to + 1)]!
    to += 2
  }
  for (;;) {
    // "$300-million"
    const gap = form(to) === "-" && scales[form(to + 1)] !== undefined ? 1 : 0
    if (scales[form(to + gap)] === undefined && form(to) !== "dozen") break
    value *= scales[form(to + gap)] ?? 12
    to += 1 + gap
  }
  // "seven and a half"
  if (form(to) === "and" && form(to + 1) === "a" && form(to + 2) === "half") {
    const scale = scales[form(to + 3)] ?? 1
    value = (value + 0.5) * scale
    to += scale > 1 ? 4 : 3
  }
  // "two hundred and fifty"
  if (
    form(to) === "and" &&
    value % 100 === 0 &&
    (form(to - 1) === "hundred" || form(to - 1) === "thousand")
  ) {
    const rest = words[form(to + 1)]
    if (rest !== undefined) {
      const unit = rest >= 20 && form(to + 2) === "-" ? (words[form(to + 3)] ?? 0) : 0
      value += rest + unit
      to += unit > 0 ? 4 : 2
    }
  }
  // 4.1 × 1e6 must not leave 4099999.9999999995
  return {value: Number(value.toPrecision(12)), to, vague: false}
}

function boundBefore(sentence: Sentence, at: number): {from: number; bound: Bound} {
  for (const [phrase, bound] of boundWords) {
    const from = at - phrase.length
    if (from >= 0 && phrase.every((word, i) => sentence.forms[from + i]!.toLowerCase() === word))
      return {from, bound}
  }
  return {from: at, bound: "exact"}
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
  ...Object.keys(words),
  ...Object.keys(vagueCounts),
  ...Object.keys(symbols),
  ...currencyCode,
  "a",
  "an",
  "half",
  "several",
  "million",
  "billion",
])

/** Cheap test: most words begin no number. */
const mayBegin = (form: string): boolean => {
  const first = form.charCodeAt(0)
  return (first >= 48 && first <= 57) || beginners.has(form) || beginners.has(form.toLowerCase())
}

function amountAt(sentence: Sentence, token: number): AmountExpression | null {
  const form = sentence.forms[token]!.toLowerCase()
  const symbol = symbols[form] ?? (currencyCode.has(form) ? form.toUpperCase() : undefined)
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
      symbols[sentence.forms[to + 1] ?? ""] === symbol && symbol !== undefined ? to + 2 : to + 1,
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
  }
  if (symbol !== undefined)
    return {from: before.from, to, at, value, unit: symbol, isMoney: true, bound, noun: -1}
  const hyphen = sentence.forms[to] === "-" ? 1 : 0
  const nation = sentence.forms[to + hyphen]?.toLowerCase() ?? ""
  for (const [noun, byNation] of Object.entries(national)) {
    if (byNation[nation] !== undefined && sentence.lemmas[to + hyphen + 1]?.toLowerCase() === noun) {
      return {
        from: before.from,
        to: to + hyphen + 2,
        at,
        value,
        unit: byNation[nation]!,
        isMoney: true,
        bound,
        noun: -1,
      }
    }
  }
  // "millions of dollars"
  const of =
    number.vague && nation === "of" && currencyNames[sentence.lemmas[to + 1]?.toLowerCase() ?? ""] ? 1 : 0
  const skip = of === 1 || /^(us|u\.s\.|american)$/i.test(nation) ? 1 : 0
  const noun = sentence.lemmas[to + hyphen + skip]?.toLowerCase() ?? ""
  const currency = currencyNames[noun] ?? (currencyCode.has(noun) ? noun.toUpperCase() : undefined)
  if (
    currency !== undefined &&
    !(noun === "real" || noun === "won" ? sentence.upos[to + hyphen + skip] !== "NOUN" : false)
  ) {
    return {
      from: before.from,
      to: to + hyphen + skip + 1,
      at,
      value,
      unit: currency,
      isMoney: true,
      bound,
      noun: -1,
    }
  }
  const counted = countedNoun(sentence, at, to)
  return counted === null
    ? null
    : {from: before.from, to, at, value, unit: counted.unit, isMoney: false, bound, noun: counted.noun}
}

const notCounted = new Set([
  "day",
  "week",
  "month",
  "year",
  "hour",
  "minute",
  "time",
  "percent",
  "%",
  "century",
  "decade",
  "january",
  "february",
  "march",
  "april",
  "may",
  "june",
  "july",
  "august",
  "september",
  "october",
  "november",
  "december",
  "am",
  "pm",
  "a.m.",
  "p.m.",
])

const monthBefore =
  /^(january|february|march|april|may|june|july|august|september|october|november|december)$/i

interface CountedNoun {
  readonly unit: string
  readonly noun: number
}

/** "the disputed 2024 elections" */
const isYear = (sentence: Sentence, first: number, to: number): boolean =>
  to === first + 1 &&
  /^(19\d\d|20[0-3]\d)$/.test(sentence.forms[first]!) &&
  (/^(DET|ADJ|PRON|PART|PROPN)$/.test(sentence.upos[first - 1] ?? "") || sentence.xpos[first + 1] !== "NNS")

const isNounLike = (sentence: Sentence, token: number): boolean =>
  /^(NOUN|PROPN|ADJ)$/.test(sentence.upos[token] ?? "") ||
  sentence.forms[token] === "-" ||
  (sentence.upos[token] === "VERB" &&
    /^VB[NG]$/.test(sentence.xpos[token]!) &&
    /^(NOUN|PROPN|ADJ)$/.test(sentence.upos[token + 1] ?? ""))

/** The last noun of the words that stand without a break behind a number: "Haitian National Police officers". */
function lastNoun(sentence: Sentence, from: number): number {
  let noun = -1
  for (let token = from; token < sentence.forms.length && token - from < 8; token++) {
    if (!isNounLike(sentence, token)) break
    if (sentence.upos[token] === "NOUN" || sentence.upos[token] === "PROPN") {
      if (noun >= 0 && notCounted.has(sentence.lemmas[token]!.toLowerCase())) break
      noun = token
    }
  }
  return noun
}

/** The noun a number counts: what stands behind it, its governor, or what follows with "of". `null` for dates, ages, percentages. */
function countedNoun(sentence: Sentence, first: number, to: number): CountedNoun | null {
  // "two million vaccines": the word of the number that hangs outside it
  let at = first
  for (let token = first; token < to; token++) {
    const governor = sentence.heads[token]!
    if (governor < first || governor >= to) at = token
  }
  // "on October 7", "seventy per cent", "a five-year term"
  if (monthBefore.test(sentence.forms[first - 1] ?? "") || /^(per|%)$/i.test(sentence.forms[to] ?? ""))
    return null
  if (sentence.forms[to] === "-" && sentence.upos[to + 1] !== "ADJ") return null
  if (isYear(sentence, first, to)) return null
  // "Article 4", "an F-16 jet"
  if (
    /^(-|article|no\.?|number|phase|chapter|route|section|page|paragraph|line|gate|pier|unit|highway|group|division|resolution|article)$/i.test(
      sentence.forms[first - 1] ?? "",
    ) &&
    sentence.upos[first - 1] !== "VERB"
  )
    return null
  const head = sentence.heads[at]!
  if (/^\d{4}$/.test(sentence.forms[at]!) && (head < 0 || sentence.deprels[at] !== "nummod")) return null
  const of = /^of$/i.test(sentence.forms[to] ?? "")
  let behind = to
  if (of) {
    behind++
    while (/^(DET|PRON|NUM)$/.test(sentence.upos[behind] ?? "")) behind++
  }
  // "twenty-eight dead", "thirty-three of them", "a crowd of 5,000 marched"
  const next = sentence.forms[to]?.toLowerCase() ?? ""
  if (
    /^(dead|killed|wounded|injured|hurt)$/.test(next) ||
    (of && /^(them|whom|those|these|us)$/i.test(sentence.forms[to + 1] ?? ""))
  )
    return {unit: "people", noun: -1}
  const noun = lastNoun(sentence, behind)
  if (noun >= 0) {
    const unit = sentence.lemmas[noun]!.toLowerCase()
    if (notCounted.has(unit) || notCounted.has(sentence.lemmas[behind]!.toLowerCase())) return null
    return sentence.upos[noun] === "SYM" ? null : {unit, noun}
  }
  const relation = sentence.deprels[at]!
  if (head > at && /^(nummod|amod|det|compound)$/.test(relation)) {
    const unit = sentence.lemmas[head]!.toLowerCase()
    return notCounted.has(unit) || sentence.upos[head] === "SYM" ? null : {unit, noun: head}
  }
  if (notCounted.has(sentence.lemmas[to]?.toLowerCase() ?? "")) return null
  // "its crew of four"
  if (
    sentence.forms[first - 1] === "of" &&
    /^(crew|group|team|family|party|crowd)$/.test(sentence.lemmas[first - 2] ?? "")
  )
    return {unit: "people", noun: -1}
  if (sentence.upos[to] === "AUX" || /^(VBD|VBP)$/.test(sentence.xpos[to] ?? ""))
    return /^(at|by|until)$/.test(sentence.forms[first - 1] ?? "") ? null : {unit: "people", noun: -1}
  if (/^(killing|killed|kills|wounding|injuring|injured|wounded)$/.test(sentence.forms[first - 1] ?? ""))
    return {unit: "people", noun: -1}
  if (/^(until|till|among|between|before|after)$/i.test(sentence.forms[first - 1] ?? "")) return null
  // "killing 12", "12 dead", "hundreds marched"
  return /^(obj|nsubj|nsubj:pass|root|conj|obl)$/.test(relation) && sentence.upos[at] !== "PUNCT"
    ? {unit: "people", noun: -1}
    : null
}
