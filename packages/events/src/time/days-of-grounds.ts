// The day of the law, the accord or the deed that an act rests on is not the day of the act.
//
// > | Togo freed 20 detainees under an amnesty announced last year. | arrested a banker over a loan granted in 2011
//          ^act               ^lead                     ^^^^^^^^^              ^act      ^lead               ^^^^

import type {Sentence} from "@demarche/text"

const word = ({forms}: Sentence, token: number): string => (forms[token] ?? "").toLowerCase()

const papers =
  /^(law|act|bill|decree|order|treaty|accord|agreement|pact|deal|arrangement|convention|protocol|resolution|amnesty|truce|ceasefire|plan|programme|program|scheme|mandate|statute|code|rule|policy|memorandum|contract|understanding|compromise|roadmap|initiative|clause|provision)$/

/** The preposition that lays the ground, before a noun; `null` where none stands there. */
function leadBefore(sentence: Sentence, noun: number): number | null {
  for (let at = noun - 1; at >= 0 && noun - at < 6; at--) {
    const form = word(sentence, at)
    if (/^[,;:]$/.test(form) || /^(VERB|AUX|PRON)$/.test(sentence.upos[at]!)) return null
    if (sentence.upos[at] !== "ADP") continue
    if (/^(under|over)$/.test(form)) return at
    if (form === "with" && /^(line|accordance|keeping)$/.test(word(sentence, at - 1))) return at - 2
    if (form === "for" && !papers.test(sentence.lemmas[noun]!)) return at
    // "under the terms of an accord"
    if (form !== "of") return null
  }
  return null
}

/** No name stands for a law, and no crowd: "under pressure", "over the border". */
const isGround = ({upos, lemmas, forms}: Sentence, noun: number, lead: number): boolean =>
  upos[noun] === "NOUN" && (/^(over|for)$/i.test(forms[lead]!) || papers.test(lemmas[noun]!))

/** The noun of which a participle right behind it tells, however the tree hangs that, or a short clause. */
function laidAt({upos, deprels, heads, forms, lemmas, children}: Sentence, verb: number): number | null {
  // "pilgrims bound for a cave died on Sunday": no participle
  const hasSubject = children[verb]!.some(child => deprels[child]!.startsWith("nsubj"))
  const isOwn = /^(die|go|come|arrive|fall|leave|begin|end|happen|occur|meet)$/.test(lemmas[verb]!)
  if (upos[verb - 1] === "NOUN" && !hasSubject && !isOwn && heads[verb]! >= 0) return verb - 1
  const noun = heads[verb]!
  if (!/^acl/.test(deprels[verb]!) || noun >= verb || verb - noun > 6 || upos[noun] !== "NOUN") return null
  for (let at = noun + 1; at < verb; at++) if (/^[,;:]$/.test(forms[at]!) || upos[at] === "VERB") return null
  return noun
}

/**
 * The words in front of a time are a participle, or a short clause, that tells when the ground of an act was laid.
 * @param top the verb or noun of the act
 */
export function isOfGrounds(sentence: Sentence, from: number, top: number): boolean {
  const {upos, xpos} = sentence
  let verb = from - 1
  while (verb > 0 && from - verb < 6 && upos[verb] !== "VERB") {
    if (/^[,;:]$/.test(word(sentence, verb))) return false
    verb--
  }
  if (!/^VB[DN]$/.test(xpos[verb] ?? "") || verb === top) return false
  const noun = laidAt(sentence, verb)
  if (noun === null) return false
  const lead = leadBefore(sentence, noun)
  return lead !== null && isGround(sentence, noun, lead) && (top < lead || top > from)
}
