// What a number counts.

import type {Sentence} from "@demarche/text"

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
  /^(january|february|march|april|may|june|july|august|september|october|november|december|(jan|feb|aug|sept|oct|nov|dec)\.?)$/i

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
  /^(alleged|suspected|presumed)$/.test(sentence.forms[token]!) ||
  // "728 Geran-2 drones", "two MQ-9 Reapers"
  (sentence.forms[token - 1] === "-" && /^\d+[A-Z]?$/.test(sentence.forms[token]!)) ||
  /^(NOUN|PROPN|ADJ)$/.test(sentence.upos[token] ?? "") ||
  sentence.forms[token] === "-" ||
  (sentence.upos[token] === "VERB" &&
    /^VB[NG]$/.test(sentence.xpos[token]!) &&
    (/^(NOUN|PROPN|ADJ)$/.test(sentence.upos[token + 1] ?? "") ||
      // "20 remaining living hostages"
      (/^VB[NG]$/.test(sentence.xpos[token + 1] ?? "") &&
        /^(NOUN|PROPN|ADJ)$/.test(sentence.upos[token + 2] ?? ""))))

/** The last noun of the words that stand without a break behind a number: "Haitian National Police officers". */
function lastNoun(sentence: Sentence, from: number): number {
  let noun = -1
  for (let token = from; token < sentence.forms.length && token - from < 8; token++) {
    if (!isNounLike(sentence, token)) break
    // "declared two diplomats persona non grata"
    if (noun >= 0 && /^non$/i.test(sentence.forms[token + 1] ?? "")) break
    // "two women serving long terms": what the counted people do begins behind a plural
    if (noun >= 0 && sentence.xpos[token] === "VBG" && /^NNP?S$/.test(sentence.xpos[noun]!)) break
    if (sentence.upos[token] === "NOUN" || sentence.upos[token] === "PROPN") {
      if (noun >= 0 && notCounted.has(sentence.lemmas[token]!.toLowerCase())) break
      noun = token
    }
  }
  return noun
}

/** "aged 34 and 41", "ages 12 to 15" */
function isAge(sentence: Sentence, first: number): boolean {
  let at = first - 1
  if (/^(and|to|or|,)$/.test(sentence.forms[at] ?? "") && sentence.upos[at - 1] === "NUM") at -= 2
  return /^(aged?|ages)$/i.test(sentence.forms[at] ?? "")
}

/**
 * A number that is part of a name.
 *
 * > | The Seven Party Alliance quit. | Five Star Movement leader Conte | on Gabon 24 | but: Seven Kurdish fighters
 *         ^^^^^                        ^^^^                                       ^^
 */
function isOfName({forms, upos, xpos}: Sentence, first: number, to: number, noun: number): boolean {
  if (noun < 0) return /^\d+$/.test(forms[first]!) && upos[first - 1] === "PROPN" && to === first + 1
  return (
    /^[A-Z][a-z]+$/.test(forms[first]!) &&
    !/^(One|A|An|Half|Hundreds?|Thousands?|Millions?|Dozens?|Scores|Tens|Several)$/.test(forms[first]!) &&
    upos[to] === "PROPN" &&
    xpos[noun] === "NNP" &&
    /^[A-Z][a-z]+$/.test(forms[noun]!)
  )
}

/** "the jail, home to 120 men", "by 41 votes to nine": counts nobody of the act. */
const isOfState = ({forms}: Sentence, first: number): boolean =>
  forms[first - 1] === "to" &&
  (/^home$/i.test(forms[first - 2] ?? "") ||
    /^(votes|seats|points)$/.test(forms[first - 2] ?? "") ||
    /^\d+$/.test(forms[first - 2] ?? ""))

/** "128 drones at Kyiv, of which 112 were shot down": the plural before "of which". */
function ofWhich(sentence: Sentence, first: number): CountedNoun | null {
  if (sentence.forms[first - 1] !== "which" || sentence.forms[first - 2] !== "of") return null
  for (let noun = first - 3; noun >= 0 && first - noun < 12; noun--)
    if (sentence.xpos[noun] === "NNS") return {unit: sentence.lemmas[noun]!.toLowerCase(), noun: -1}
  return null
}

/** The noun a number counts: what stands behind it, its governor, or what follows with "of". `null` for dates, ages, percentages. */
export function countedNoun(sentence: Sentence, first: number, to: number): CountedNoun | null {
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
  if (isYear(sentence, first, to) || isAge(sentence, first)) return null
  if (isOfState(sentence, first)) return null
  const before = ofWhich(sentence, first)
  if (before !== null) return before
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
  // "and four more injured", "ten more in Rostov"
  if (next === "more" && (sentence.upos[to + 1] === "ADP" || /^(VBN|VBD)$/.test(sentence.xpos[to + 1] ?? "")))
    return {unit: "people", noun: -1}
  const noun = lastNoun(sentence, behind)
  if (isOfName(sentence, first, to, noun)) return null
  if (noun >= 0) {
    // the lemma of "bases" is that of another word
    const unit = /^bases$/i.test(sentence.forms[noun]!) ? "base" : sentence.lemmas[noun]!.toLowerCase()
    if (notCounted.has(unit) || notCounted.has(sentence.lemmas[behind]!.toLowerCase())) return null
    if (sentence.upos[noun] === "SYM") return null
    // gas and no distance
    const power = sentence.forms[noun - 1] ?? ""
    return {unit: /^(cubic|square)$/.test(power) ? `${power} ${unit}` : unit, noun}
  }
  const relation = sentence.deprels[at]!
  if (head > at && /^(nummod|amod|det|compound)$/.test(relation) && sentence.upos[head] !== "PUNCT") {
    const unit = sentence.lemmas[head]!.toLowerCase()
    return notCounted.has(unit) || sentence.upos[head] === "SYM" ? null : {unit, noun: head}
  }
  // "Thousands marched": no month
  if (sentence.upos[to] !== "VERB" && notCounted.has(sentence.lemmas[to]?.toLowerCase() ?? "")) return null
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
