// Windows of words around a verb. No parser hangs every "neither", "if" and "that" where it belongs, and a denial
// missed is worse than a phrase misread: what decides between done and not done is therefore also read along the line.

import type {Sentence} from "@demarche/text"

export const wordAt = (sentence: Sentence, token: number): string =>
  (sentence.forms[token] ?? "").toLowerCase()
export const lemmaAt = (sentence: Sentence, token: number): string =>
  (sentence.lemmas[token] ?? "").toLowerCase()

export const speech: RegExp =
  /^(say|tell|announce|promise|add|state|declare|report|vow|pledge|warn|insist|confirm|write|reveal|repeat|note|explain|argue|remark|observe|claim|maintain|stress|assert|threaten|indicate|signal|inform)$/

const opinion =
  /^(speculate|think|reckon|suggest|believe|hint|guess|recall|testify|concede|complain|hope|fear|predict)$/

export const isNot = (form: string): boolean => /^(not|n't|n’t|never|neither|nor)$/.test(form)

/**
 * First token behind a remark set off by commas that ends at `comma`, counted from the right; `comma` itself when there is none.
 *
 * > | no officer, it said, had detained the comedian
 *               ^^^^^^^^ jumped over
 */
export function beforeRemark(sentence: Sentence, comma: number): number {
  let spoken = false
  for (let at = comma - 1; at > 0 && comma - at < 16; at--) {
    if (/^[;:.!?]$/.test(sentence.forms[at]!)) return comma
    if (sentence.forms[at] === ",") return spoken ? at - 1 : comma
    if (speech.test(lemmaAt(sentence, at)) || opinion.test(lemmaAt(sentence, at))) spoken = true
  }
  return comma
}

/** Where the stretch of words around a token begins: behind the last comma, colon or dash; remarks are jumped over. */
export function stretchStart(sentence: Sentence, token: number): number {
  let at = token - 1
  while (at >= 0) {
    const form = sentence.forms[at]!
    if (form === ",") {
      const before = beforeRemark(sentence, at)
      if (before === at) break
      at = before
      continue
    }
    if (/^([;:()–—]|--)$/.test(form)) break
    at--
  }
  at++
  while (at < token && /^(["“”'‘’]|``|'')$/.test(sentence.forms[at]!)) at++
  return at
}

/** The larger stretch: commas do not end it. */
export function periodStart(sentence: Sentence, token: number): number {
  let at = token - 1
  while (at >= 0 && !/^[;:?!]$/.test(sentence.forms[at]!)) at--
  return at + 1
}

export function periodEnd(sentence: Sentence, token: number): number {
  let at = token + 1
  while (at < sentence.forms.length && !/^[;:]$/.test(sentence.forms[at]!)) at++
  return at
}

/** A verb with the auxiliaries and adverbs before it. */
export interface VerbGroup {
  /** First token of the group. */
  readonly from: number
  /** Lower-case words before the verb, left to right. */
  readonly words: readonly string[]
}

const idle = /^(and|or|both|also|still|yet|ever|once|again|so|far|just|only|even|now|then)$/

/** Reads a verb's auxiliaries and adverbs leftwards: "has so far not once", "will neither", "has yet to". */
export function verbGroup(sentence: Sentence, verb: number): VerbGroup {
  const words: string[] = []
  let from = verb
  for (let at = verb - 1; at >= 0; at--) {
    const form = wordAt(sentence, at)
    const upos = sentence.upos[at]!
    if (form === ",") {
      const before = beforeRemark(sentence, at)
      if (before === at || !(sentence.upos[before] === "AUX" || isNot(wordAt(sentence, before)))) break
      at = before + 1
      continue
    }
    // "in no way", "at no point", "by no means"
    if (
      /^(way|time|point|means|circumstances?|account|condition)$/.test(form) &&
      wordAt(sentence, at - 1) === "no"
    ) {
      words.unshift("never")
      at -= 2
      from = at
      continue
    }
    const inGroup =
      upos === "AUX" ||
      isNot(form) ||
      form === "to" ||
      (upos === "ADV" && !/^(how|why|when|where)$/.test(form)) ||
      /^(have|has|had|been|being|having|be|longer|no|yet|still|hardly|scarcely|barely)$/.test(form)
    if (!inGroup && !(idle.test(form) && from !== verb && form !== "and" && form !== "or")) break
    // "no" only in "no longer"
    if (form === "no" && wordAt(sentence, at + 1) !== "longer") break
    words.unshift(form)
    from = at
  }
  return {from, words}
}
