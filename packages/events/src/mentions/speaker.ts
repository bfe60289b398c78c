// Who says "I" and "we": the subject of the verb of speech that a quotation hangs on.

import type {Resolution} from "@demarche/actors"
import type {Sentence} from "@demarche/text"
import {isAge} from "./age.ts"

const speech =
  /^(say|tell|add|ask|read|write|warn|declare|announce|insist|argue|explain|reply|answer|call|shout|swear|vow|promise|complain|state|note|claim|cry|recall|conclude|continue|admit|demand|joke|quip|respond|stress|urge|whisper|tweet|post|comment|remark|pledge|boast|confess|lament|plead|recount)$/

export const isSpeech = (lemma: string): boolean => speech.test(lemma.toLowerCase())

const isName = (sentence: Sentence, token: number): boolean =>
  (/^(PROPN|NOUN|PRON)$/.test(sentence.upos[token] ?? "") || isAge(sentence, token)) &&
  !/^(who|whom|which|that)$/i.test(sentence.forms[token]!)

/** Head token of the one who speaks the words around `token`; -1 when the sentence does not tell. */
export function speakerIn(sentence: Sentence, token: number, isQuoted: (token: number) => boolean): number {
  let best = -1
  let distance = Number.POSITIVE_INFINITY
  for (let at = 0; at < sentence.forms.length; at++) {
    if (!/^(VERB|AUX)$/.test(sentence.upos[at]!) || !isSpeech(sentence.lemmas[at]!)) continue
    if (isQuoted(at)) continue
    const subject = subjectOfSpeech(sentence, at, isQuoted)
    if (subject >= 0 && Math.abs(at - token) < distance) {
      best = subject
      distance = Math.abs(at - token)
    }
  }
  return best >= 0 ? best : beforeColon(sentence, token, isQuoted)
}

/**
 * > | In Auckland Mele Taufahema waited for word: "I just want to hear them."
 *                 ^                                  ^token
 */
function beforeColon(sentence: Sentence, token: number, isQuoted: (token: number) => boolean): number {
  const {forms, deprels} = sentence
  let colon = token
  while (colon > 0 && !(forms[colon] === ":" && !isQuoted(colon))) colon--
  if (colon === 0 || !/^["“]$|^``$/.test(forms[colon + 1] ?? "")) return -1
  return deprels.findIndex((relation, at) => at < colon && relation === "nsubj" && isName(sentence, at))
}

/**
 * The subject of a verb of speech, also where the parser lost it to a later clause.
 *
 * > | "I wish you well," said the Sudanese leader, whom the court wants.
 *                        ^at      ^
 */
function subjectOfSpeech(sentence: Sentence, at: number, isQuoted: (token: number) => boolean): number {
  const {forms, upos, deprels, children} = sentence
  const subject = children[at]!.find(
    child => deprels[child]!.startsWith("nsubj") && isName(sentence, child) && !isQuoted(child),
  )
  // "said one of the doctors, Odalys Ferrer": many speak through one
  if (/^(one|some|several|many)$/i.test(forms[at + 1] ?? "") && /^of$/i.test(forms[at + 2] ?? ""))
    return at + 1
  if (subject !== undefined) return subject
  if (/^("|”|''|,)$/.test(forms[at - 1] ?? "")) {
    // `," said NAME`: the first noun behind the verb, to the end of its phrase
    for (let token = at + 1; token < forms.length; token++) {
      if (/^[,.;:]$/.test(forms[token]!) || upos[token] === "VERB" || upos[token] === "ADP") break
      if (!isName(sentence, token)) continue
      const next = upos[token + 1] ?? ""
      const goes = /^(NOUN|PROPN)$/.test(next) && deprels[token + 1] !== "flat"
      if (!goes && !/^('s|’s|'|’)$/.test(forms[token + 1] ?? "")) return token
    }
  }
  // `," NAME said`: the last phrase between quotation and verb, without what stands between commas
  let start = -1
  for (let token = at - 1; token >= 0; token--) {
    if (/^("|”|'')$/.test(forms[token]!)) {
      start = token + 1
      break
    }
    if (upos[token] === "VERB") break
  }
  if (start < 0) return -1
  for (let token = start; token < at; token++) {
    if (!isName(sentence, token) || deprels[token] === "nmod:poss" || deprels[token] === "compound") continue
    const governor = sentence.heads[token]!
    if (governor < start || governor >= at) return token
  }
  return -1
}

/** Those whom a speaker calls "we": their side, without the speaker's own name. */
export const sideOf = (speaker: Resolution): Resolution => ({
  ...speaker,
  kind: speaker.kind === "person" ? "group" : speaker.kind,
  identity: speaker.kind === "person" ? null : speaker.identity,
  office: null,
  plural: true,
  gender: null,
  score: Math.min(speaker.score, 0.6),
  because: [...speaker.because, '"we" is the side of who speaks'],
})
