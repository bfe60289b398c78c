// "The retired general insists", "the Thai premier said": a noun that the parser took for an adjective of the verb.

import type {Sentence} from "@demarche/text"
import {isAge} from "./age.ts"

const nouns =
  /^(general|premier|conservative|liberal|socialist|communist|moderate|radical|nationalist|islamist|populist|leftist|centrist|democrat|republican|veteran|native|executive|colonel|captive|reformist|militant|dissident|separatist)$/i

/**
 * The article of a lost noun; -1 when the token is none.
 *
 * > | The retired general insists that he will stay.
 *     ^               ^token
 */
export function articleOfLost({forms, upos, heads, deprels}: Sentence, token: number): number {
  const verb = heads[token]!
  if (verb <= token || !/^(ADJ|ADV)$/.test(upos[token]!) || !/^(VERB|AUX)$/.test(upos[verb]!)) return -1
  if (!nouns.test(forms[token]!)) return -1
  for (let at = token + 1; at < verb; at++) if (!/^(AUX|ADV|PART)$/.test(upos[at]!)) return -1
  for (let at = token - 1; at >= Math.max(0, token - 7); at--) {
    if (/^the$/i.test(forms[at]!)) return /^det|^nsubj/.test(deprels[at]!) ? at : -1
    if (!/^(ADJ|NUM|NOUN|PROPN|VERB|PUNCT)$/.test(upos[at]!)) return -1
  }
  return -1
}

/** An age with no noun behind it that the parser hung on the verb. */
export const isLostAge = (sentence: Sentence, token: number): boolean =>
  isAge(sentence, token) && /^(VERB|AUX|PUNCT|ADP|CCONJ|PART)$/.test(sentence.upos[token + 1] ?? "PUNCT")

/**
 * The noun behind a participle that opens the sentence and that the parser took for its verb; -1: none.
 *
 * > | Masked Serb gunmen burst into parliament.
 *     ^token      ^
 */
function nounOfParticiple({forms, upos, xpos, heads, deprels}: Sentence, token: number): number {
  if (token !== 0 || upos[0] !== "VERB" || !/ed$/.test(forms[0]!)) return -1
  let noun = 1
  while (noun < 4 && /^(ADJ|PROPN|NOUN)$/.test(upos[noun] ?? "") && heads[noun] !== 0) noun++
  const isIts = heads[noun] === 0 && deprels[noun] === "obj" && xpos[noun] === "NNS"
  return isIts && upos[noun + 1] === "VERB" ? noun : -1
}

/** The lost noun behind an article or an adjective that the parser hung on the verb; -1: none. */
export function lostNoun(sentence: Sentence, token: number): number {
  if (!/^(DET|ADJ|VERB)$/.test(sentence.upos[token]!)) return -1
  const masked = nounOfParticiple(sentence, token)
  if (masked >= 0) return masked
  // "The 76-year-old waved"
  if (/^the$/i.test(sentence.forms[token]!) && isLostAge(sentence, token + 5)) return token + 5
  // "The two shook hands"
  if (
    /^the$/i.test(sentence.forms[token]!) &&
    /^(two|three|pair)$/i.test(sentence.forms[token + 1] ?? "") &&
    /^(VERB|AUX|ADV)$/.test(sentence.upos[token + 2] ?? "")
  )
    return token + 1
  for (let at = token + 1; at < Math.min(sentence.forms.length, token + 8); at++) {
    const article = articleOfLost(sentence, at)
    if (article >= 0) return article <= token ? at : -1
  }
  return -1
}
