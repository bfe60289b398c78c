// A perfect that the parser reads as a word before its own object.
//
// > | A judge in Oslo has charged the bank's director with fraud.
//                     ^has ^verb             ^object, read as "the charged director"

import {reread, type Sentence} from "@demarche/text"
import {type Draft, draftOf, hang} from "./draft.ts"
import {childWith, isNoun} from "./phrase.ts"

/** A participle right behind "has", over an adverb, that hangs on the noun behind it. */
const isPerfect = ({forms, upos, xpos, deprels, heads}: Sentence, verb: number): boolean => {
  const has = upos[verb - 1] === "ADV" ? verb - 2 : verb - 1
  return (
    xpos[verb] === "VBN" &&
    deprels[verb] === "amod" &&
    heads[verb]! > verb &&
    isNoun(upos[heads[verb]!]) &&
    /^(has|have|had)$/i.test(forms[has] ?? "") &&
    (deprels[has] === "aux" || heads[has] === verb)
  )
}

/** What stood below the object and belongs to the verb: who does it, conjunctions, clauses, the end of the sentence. */
const isOfVerb = (sentence: Draft, child: number, verb: number, object: number): boolean =>
  child < verb
    ? !/^(det|compound|nummod|flat)$/.test(sentence.deprels[child]!)
    : child > object &&
      (/^(punct|advcl|parataxis|ccomp|xcomp)/.test(sentence.deprels[child]!) ||
        (sentence.deprels[child] === "conj" && sentence.upos[child] === "VERB"))

/** Makes the participle the verb in the place of the noun, which becomes its object. */
function raise(draft: Draft, verb: number): void {
  const {heads, deprels, upos, xpos} = draft
  const object = heads[verb]!
  hang(draft, verb, heads[object]!, deprels[object]!)
  for (let child = 0; child < heads.length; child++)
    if (heads[child] === object && child !== verb && isOfVerb(draft, child, verb, object)) heads[child] = verb
  hang(draft, object, verb, "obj")
  upos[verb] = "VERB"
  xpos[verb] = "VBN"
}

/**
 * The noun before a relative clause whose verb was read so.
 *
 * > | China, which in May had blocked sanctions, praised both.
 *     ^noun                   ^verb   ^ read as who praised
 */
function antecedentOf(sentence: Sentence, verb: number): number | null {
  const pronoun = childWith(sentence, verb, /^nsubj/)
  if (pronoun === undefined || !/^W(DT|P)$/.test(sentence.xpos[pronoun]!)) return null
  const noun = sentence.forms[pronoun - 1] === "," ? pronoun - 2 : pronoun - 1
  return noun >= 0 && isNoun(sentence.upos[noun]) && sentence.heads[noun] === sentence.heads[verb]
    ? noun
    : null
}

/** Gives the noun before the clause its place in the sentence again. */
function restore(draft: Draft, noun: number, verb: number): void {
  const object = draft.heads[verb]!
  hang(draft, noun, draft.heads[object]!, draft.deprels[object]!)
  for (let child = 0; child < draft.heads.length; child++)
    if (draft.heads[child] === object && child < verb && child !== noun) draft.heads[child] = verb
  hang(draft, verb, noun, "acl:relcl")
  hang(draft, object, verb, "obj")
  draft.upos[verb] = "VERB"
}

/** The sentence with its perfects put right; the same object when nothing is wrong. */
export function mendPerfects(sentence: Sentence): Sentence {
  let mended = sentence
  for (let verb = 2; verb + 1 < sentence.forms.length; verb++) {
    if (!isPerfect(mended, verb)) continue
    const draft = draftOf(mended)
    const noun = antecedentOf(mended, verb)
    if (noun === null) raise(draft, verb)
    else restore(draft, noun, verb)
    mended = reread(mended, draft)
  }
  return mended
}
