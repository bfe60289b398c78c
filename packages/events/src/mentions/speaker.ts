// Who says "I" and "we": the subject of the verb of speech that a quotation hangs on.

import type {Resolution} from "@demarche/actors"
import type {Sentence} from "@demarche/text"

const speech =
  /^(say|tell|add|ask|read|write|warn|declare|announce|insist|argue|explain|reply|answer|call|shout|swear|vow|promise|complain|state|note|claim|cry|recall|conclude|continue)$/

/** Whether a token lies between quotation marks of its sentence, or in a quotation that goes on over its end. */
export function isQuoted(sentence: Sentence, token: number): boolean {
  let open = false
  for (let at = 0; at < token; at++) {
    const form = sentence.forms[at]!
    if (form === "“" || form === "``") open = true
    else if (form === "”" || form === "''") open = false
    else if (form === '"') open = !open
  }
  return open
}

/** Head token of the one who speaks the words around `token`; -1 when the sentence does not tell. */
export function speakerIn(sentence: Sentence, token: number): number {
  let best = -1
  for (let at = 0; at < sentence.forms.length; at++) {
    if (sentence.upos[at] !== "VERB" || !speech.test(sentence.lemmas[at]!.toLowerCase())) continue
    if (isQuoted(sentence, at)) continue
    const subject = sentence.children[at]!.find(child => sentence.deprels[child]!.startsWith("nsubj"))
    if (subject !== undefined && (best < 0 || Math.abs(subject - token) < Math.abs(best - token)))
      best = subject
  }
  return best
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
