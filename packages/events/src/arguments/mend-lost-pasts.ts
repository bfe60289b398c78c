// The verb of a sentence behind an inserted phrase, read as a word before its own object: then the sentence has no verb at all.
//
// > | Ana Duarte, the leader of the union, voiced support for the nurses. | The Kenyan side, in its turn, undertook to pay.
//     ^subject                             ^verb  ^object                              ^subject           ^verb

import {reread, type Sentence} from "@demarche/text"
import {lexicon} from "../triggers/lexicon.ts"
import {draftOf, hang} from "./draft.ts"
import {childWith, isNoun} from "./phrase.ts"

/** Pasts that look like no participle. */
const irregular: ReadonlyMap<string, string> = new Map([
  ["undertook", "undertake"],
  ["forbade", "forbid"],
  ["foreswore", "foreswear"],
  ["withstood", "withstand"],
  ["overthrew", "overthrow"],
])

/** The verb whose past a form is, where the tables know it. */
function infinitiveOf(form: string): string | null {
  const known = irregular.get(form)
  if (known !== undefined) return known
  if (!/ed$/.test(form)) return null
  const stem = form.slice(0, -2)
  const candidates = [stem, `${stem}e`, stem.replace(/(.)\1$/, "$1"), stem.replace(/i$/, "y")]
  return candidates.find(candidate => lexicon().verbs.has(candidate)) ?? null
}

/** The subject of such a verb: the noun that the parser made the top of the sentence. */
function subjectOf(sentence: Sentence, verb: number): number | null {
  const {forms, upos, xpos, deprels, heads} = sentence
  if (forms[verb - 1] !== "," || !/^(JJ|VBN)$/.test(xpos[verb]!) || deprels[verb] !== "amod") return null
  const top = heads.indexOf(-1)
  if (top < 0 || top > verb - 3 || !isNoun(upos[top])) return null
  if (childWith(sentence, top, /^(cop|nsubj|case)/) !== undefined) return null
  if (forms.slice(0, top).some(form => /^[:"“]$/.test(form))) return null
  const object = heads[verb]!
  const isToDo = object === top && /^to$/i.test(forms[verb + 1] ?? "")
  if (
    !isToDo &&
    (object < verb || !isNoun(upos[object]) || !/^(conj|nmod|appos|list|dep)$/.test(deprels[object]!))
  )
    return null
  // "soldiers, wounded civilians and nurses": one of a row
  if (!isToDo && childWith(sentence, object, /^cc$/) !== undefined) return null
  // the comma closes what another opened
  return forms.slice(top + 1, verb - 1).includes(",") ? top : null
}

/** The sentence with its verb found again; the same object when nothing is wrong. */
export function mendLostPasts(sentence: Sentence): Sentence {
  for (let verb = 4; verb + 1 < sentence.forms.length; verb++) {
    const subject = subjectOf(sentence, verb)
    const lemma = subject === null ? null : infinitiveOf(sentence.forms[verb]!)
    if (subject === null || lemma === null) continue
    const draft = draftOf(sentence)
    const {heads, deprels} = draft
    const object = heads[verb]!
    hang(draft, verb, -1, "root")
    hang(draft, subject, verb, "nsubj")
    for (let child = verb + 1; child < heads.length; child++)
      if (heads[child] === subject) {
        heads[child] = verb
        if (deprels[child] === "acl") deprels[child] = "xcomp"
      }
    if (object !== subject) hang(draft, object, verb, "obj")
    draft.upos[verb] = "VERB"
    draft.xpos[verb] = "VBD"
    draft.lemmas[verb] = lemma
    return reread(sentence, draft)
  }
  return sentence
}
