// Which tokens are verbs of saying.

import {isCapitalized, type Sentence} from "@demarche/text"
import {hasTense, isNoun} from "../arguments/phrase.ts"
import {following, hasClause, isMark, lower} from "./clauses.ts"
import {namingActs, rejecting, saying} from "./vocabulary.ts"

/** The lemma when the token can be a verb of saying, set phrases included. */
export function sayingLemma(sentence: Sentence, token: number): string | null {
  if (isReadAsAdjective(sentence, token)) return "relate"
  // "…, say three retired officers": read as an interjection
  if (sentence.xpos[token] === "UH" && sentence.forms[token] === "say" && sentence.forms[token - 1] === ",")
    return "say"
  const lemma = sentence.lemmas[token]!.toLowerCase()
  const after = (): string => following(sentence, token, 3)
  if (lemma === "let" && (/^(it be known|slip)/.test(after()) || letsKnow(sentence, token))) return "disclose"
  if (lemma === "make" && /^(it )?(clear|plain|known)/.test(after())) return "clarify"
  if (lemma === "have" && /^it(,|\.| )?/.test(after()) && isMark(sentence, token + 2)) return "say"
  // "as the agency put it", "as the agency put it in three lines"
  if (
    lemma === "put" &&
    after().startsWith("it") &&
    (isMark(sentence, token + 2) || /^(in|on|to)$/.test(lower(sentence, token + 2)))
  )
    return "say"
  if (lemma === "cite" || lemma === "quote") return lemma
  if (lemma === "accuse" || lemma === "blame") return sentence.upos[token] === "VERB" ? lemma : null
  if (lemma === "have" && /^it that$/.test(following(sentence, token, 2))) return "say"
  if (lemma === "give" && /^out that$/.test(following(sentence, token, 2))) return "announce"
  if (/^(hold|pledge|inform)$/.test(lemma) && lower(sentence, token + 1) === "that") return "state"
  if (!saying.has(lemma) && !rejecting.has(lemma) && !namingActs.has(lemma)) return null
  if (sentence.upos[token] === "VERB") return lemma
  return isVerbReadAsNoun(sentence, token) ? lemma : null
}

/** "let the cabinet know in writing that" */
function letsKnow(sentence: Sentence, token: number): boolean {
  for (let at = token + 2; at < token + 8; at++) if (lower(sentence, at) === "know") return true
  return false
}

/** "…, a prison cook related, and": the past tense of "relate" read as an adjective. */
const isReadAsAdjective = (sentence: Sentence, token: number): boolean =>
  sentence.forms[token] === "related" &&
  ((isMark(sentence, token + 1) && opensShort(sentence, token)) ||
    (lower(sentence, token + 1) === "that" && sentence.upos[token - 1] === "NOUN"))

/**
 * A verb of the present tense that was read as a noun.
 *
 * > | The Israeli military claims it has struck; a bishop fears that the army will march; …, a Croatian paper claims.
 */
function isVerbReadAsNoun(sentence: Sentence, token: number): boolean {
  if (!/^(NOUN|PROPN)$/.test(sentence.upos[token]!) || token === 0) return false
  const before = sentence.upos[token - 1]!
  if (
    !/^(NOUN|PROPN|NUM)$/.test(before) &&
    !/^(military|academic|watch|further|also)$/.test(lower(sentence, token - 1))
  )
    return false
  const form = sentence.forms[token]!
  const next = lower(sentence, token + 1)
  if (
    /^(reports?|claims?|states?|says?|announces?|confirms?|notes?|denies|fears?|suspects?|dreads?|worr(y|ies)|doubts?|shows|estimates?|finds|believes?|records|holds|recalls|concludes|insists|alleges|warns|argues|maintains|admits|suggests|reveals|indicates|writes|says)$/.test(
      form,
    )
  ) {
    if (next === "that" && !hasTense(sentence, token + 2)) return true
    if (/^(it|its|their|they|he|she|his|her)$/.test(next) || /^at least/.test(following(sentence, token, 2)))
      return true
    if (next === "to" && sentence.xpos[token + 2] === "VB") return true
    // "Syrian state media reports airstrikes": there is no other verb
    if (
      form === "reports" &&
      /^(media|television|agency|radio)$/.test(lower(sentence, token - 1)) &&
      !hasClause(sentence, 0, sentence.forms.length)
    )
      return true
  }
  return (
    /^(claims|reports|says|notes|shows|recounts|observes|assesses|fears|believes|reckons|recalls|states|worries|forecasts?|estimates|suspects)$/.test(
      form,
    ) &&
    (isMark(sentence, token + 1) || /^(from|in|at|on)$/.test(next)) &&
    (/^(NN|NNP)$/.test(sentence.xpos[token - 1]!) || /^(academic|watch)$/.test(lower(sentence, token - 1))) &&
    opensShort(sentence, token)
  )
}

/** Does a mark and an article or a name stand close before: ", a Croatian paper claims"? */
function opensShort(sentence: Sentence, token: number): boolean {
  for (let at = token - 1; at > 0 && token - at < 7; at--) {
    if (sentence.forms[at] === ",")
      return (
        /^(DET|PROPN|NUM)$/.test(sentence.upos[at + 1]!) ||
        sentence.xpos[at + 1] === "PRP$" ||
        isCapitalized(sentence.forms[at + 1]!)
      )
    // "…, a priest in Hue recalls", "…, Human Rights Watch reports"
    const isInside =
      /^(DET|ADJ|NOUN|PROPN|PRON|PART|NUM)$/.test(sentence.upos[at]!) ||
      // ", a declassified cable shows"
      (/^VB[NG]$/.test(sentence.xpos[at]!) &&
        (isNoun(sentence.upos[at + 1]) || lower(sentence, at + 1) === "by")) ||
      /^(in|of|at|from|by|watch)$/.test(lower(sentence, at))
    if (!isInside) return false
  }
  return false
}
