// A headline leaves out "was": what is burned, bombed or stormed did not do it.

import {reread, type Sentence} from "@demarche/text"
import {draftOf, hang} from "./draft.ts"
import {has} from "./mend-clauses.ts"
import {isNoun} from "./phrase.ts"

/** Verbs that nobody tells without their object. */
const needsObject = /^(torch|ransack|firebomb|bomb|shell|storm|loot|vandali[sz]e|desecrate|deface|bulldoze)$/

/**
 * The past tense of a headline that has no object is a participle.
 *
 * > | Town hall torched as riots spread in France | Ambassador's house shelled in Khartoum
 *               ^verb                                                  ^verb
 */
function isSuffered(sentence: Sentence, verb: number): boolean {
  const {forms, upos, xpos, lemmas} = sentence
  if (upos[verb] !== "VERB" || !/^VB[DN]$/.test(xpos[verb]!) || !needsObject.test(lemmas[verb]!)) return false
  if (has(sentence, verb, /^(obj|iobj|ccomp|xcomp|aux|compound:prt)/)) return false
  // "stormed out", "stormed into the hall"
  return /^(|in|at|near|by|over|during|after|before|amid|outside|across|as|for|[,;:–—-])$/.test(
    forms[verb + 1] ?? "",
  )
}

/**
 * "Police van set alight in Leeds": the verb behind which it burns.
 */
const isSetAlight = ({forms}: Sentence, verb: number): boolean =>
  forms[verb] === "set" && /^(alight|ablaze)$/.test(forms[verb + 1] ?? "")

/** The sentence with what suffers no longer the doer; the same object when nothing is wrong. */
export function mendHeadlines(sentence: Sentence): Sentence {
  if (/^[.!?"”]$/.test(sentence.forms.at(-1)!)) return sentence
  let mended = sentence
  for (let verb = 1; verb < sentence.forms.length; verb++) {
    const isSet = isSetAlight(mended, verb)
    if (!isSet && !isSuffered(mended, verb)) continue
    const subject = mended.children[verb]!.find(
      child => child < verb && mended.deprels[child] === "nsubj" && isNoun(mended.upos[child]),
    )
    if (subject === undefined || has(mended, verb, /^aux/)) continue
    const draft = draftOf(mended)
    draft.upos[verb] = "VERB"
    draft.xpos[verb] = "VBN"
    draft.deprels[subject] = "nsubj:pass"
    if (isSet) hang(draft, verb + 1, verb, "xcomp")
    mended = reread(mended, draft)
  }
  return mended
}
