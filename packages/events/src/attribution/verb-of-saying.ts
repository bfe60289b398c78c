// Which tokens are verbs of saying.

import type {Sentence} from "@demarche/text"
import {following, isFiniteVerb, isMark, lower} from "./clauses.ts"
import {namingActs, rejecting, saying} from "./vocabulary.ts"

/** The lemma when the token can be a verb of saying, set phrases included. */
export function sayingLemma(sentence: Sentence, token: number): string | null {
  const lemma = sentence.lemmas[token]!.toLowerCase()
  const after = following(sentence, token, 3)
  if (lemma === "let" && /^(it be known|slip)/.test(after)) return "disclose"
  if (lemma === "make" && /^(it )?(clear|plain|known)/.test(after)) return "clarify"
  if (lemma === "have" && /^it(,|\.| )?/.test(after) && isMark(sentence, token + 2)) return "say"
  if (lemma === "put" && after.startsWith("it") && isMark(sentence, token + 2)) return "say"
  if (lemma === "cite" || lemma === "quote") return lemma
  if (lemma === "accuse" || lemma === "blame") return sentence.upos[token] === "VERB" ? lemma : null
  if (!saying.has(lemma) && !rejecting.has(lemma) && !namingActs.has(lemma)) return null
  if (sentence.upos[token] === "VERB") return lemma
  return isVerbReadAsNoun(sentence, token) ? lemma : null
}

/**
 * A verb of the present tense that was read as a noun.
 *
 * > | The Israeli military claims it has struck; a bishop fears that the army will march; …, a Croatian paper claims.
 */
function isVerbReadAsNoun(sentence: Sentence, token: number): boolean {
  if (!/^(NOUN|PROPN)$/.test(sentence.upos[token]!) || token === 0) return false
  const before = sentence.upos[token - 1]!
  if (!/^(NOUN|PROPN|NUM)$/.test(before) && lower(sentence, token - 1) !== "military") return false
  const form = sentence.forms[token]!
  const next = lower(sentence, token + 1)
  if (
    /^(reports?|claims?|states?|says?|announces?|confirms?|notes?|denies|fears?|suspects?|dreads?|worr(y|ies)|doubts?|shows|estimates?|finds|believes?)$/.test(
      form,
    )
  ) {
    if (next === "that" && !isFiniteVerb(sentence, token + 2)) return true
    if (/^(it|its|their|they|he|she|his|her)$/.test(next) || /^at least/.test(following(sentence, token, 2)))
      return true
    if (next === "to" && sentence.xpos[token + 2] === "VB") return true
  }
  return (
    /^(claims|reports|says|notes|shows|fears|believes|reckons|recalls|states|worries|forecasts?|estimates|suspects)$/.test(
      form,
    ) &&
    (isMark(sentence, token + 1) || /^(from|in|at)$/.test(next)) &&
    /^(NN|NNP)$/.test(sentence.xpos[token - 1]!) &&
    opensShort(sentence, token)
  )
}

/** Does a mark and an article stand close before, with no preposition between: ", a Croatian paper claims"? */
function opensShort(sentence: Sentence, token: number): boolean {
  for (let at = token - 1; at > 0 && token - at < 7; at--) {
    if (sentence.forms[at] === ",")
      return /^(DET|PROPN)$/.test(sentence.upos[at + 1]!) || sentence.xpos[at + 1] === "PRP$"
    if (!/^(DET|ADJ|NOUN|PROPN|PRON|PART)$/.test(sentence.upos[at]!)) return false
  }
  return false
}
