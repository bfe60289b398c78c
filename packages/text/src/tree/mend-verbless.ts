// A past tense that was tagged as a participle leaves a sentence without a verb. The tag is put right and the sentence
// parsed again; the second tree is kept when the word becomes its root.
//
// > | The United Nations called for a ceasefire.
//                        ^ VBN below "Nations", which is taken for the root

import type {WordColumns} from "../words/word-columns.ts"
import type {Draft} from "./parser.ts"

const modifies = /^(acl|amod|compound|nmod|flat|dep|conj|appos)/

/** The first participle that hangs on the verbless root or near it, or -1. */
const mistakenParticiple = (
  forms: readonly string[],
  {tags, heads, labels, tagger, parser}: Draft,
): number => {
  const last = forms[forms.length - 1]
  if (forms.length < 4 || last === undefined || !/^[.!?”"’']$/.test(last)) return -1
  let candidate = -1
  for (let at = 0; at < forms.length; at++) {
    const upos = tagger.upos[tags[at]!]!
    const xpos = tagger.xpos[tags[at]!]!
    // a finite verb, a copula or a modal somewhere: the sentence has its verb
    if (upos === "AUX" || (upos === "VERB" && /^VB[DPZ]$/.test(xpos))) return -1
    if (
      candidate < 0 &&
      at > 0 &&
      xpos === "VBN" &&
      /ed$/.test(forms[at]!) &&
      modifies.test(parser.deprels[labels[at]!]!)
    )
      candidate = at
  }
  return candidate >= 0 && heads.length > 0 ? candidate : -1
}

/** Mends `tags`, `heads` and `labels` in place. */
export const mendVerbless = (forms: readonly string[], words: WordColumns, draft: Draft): void => {
  const {tags, heads, labels, tagger, parser} = draft
  const verb = mistakenParticiple(forms, draft)
  if (verb < 0) return
  const pastTense = tagger.names.indexOf("VERB|VBD")
  const before = tags[verb]!
  tags[verb] = pastTense
  const newHeads = new Int32Array(heads.length)
  const newLabels = new Int32Array(labels.length)
  parser.parse(words, tags, newHeads, newLabels)
  if (newHeads[verb] === -1) {
    heads.set(newHeads)
    labels.set(newLabels)
  } else tags[verb] = before
}
