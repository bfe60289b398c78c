// A noun that can only mean what was told before.

import {isCapitalized, type Sentence} from "@demarche/text"

/** "the next meeting", "the planned strike": another one. */
const another =
  /^(next|new|other|another|second|third|last|previous|earlier|recent|future|planned|possible|coming|upcoming|similar|such|annual|alleged|first|latter|former)$/

/** "the attack", "these protests", and nothing by which it could be another one. */
export function isBare(sentence: Sentence, token: number): boolean {
  let definite = false
  for (const child of sentence.children[token]!) {
    const relation = sentence.deprels[child]!
    if (relation === "det") definite = /^(the|this|that|these|those)$/i.test(sentence.forms[child]!)
    else if (/^(nmod|nummod|appos|conj)/.test(relation)) return false
    else if (/^(amod|compound)/.test(relation))
      if (another.test(sentence.lemmas[child]!) || isCapitalized(sentence.forms[child]!)) return false
  }
  return definite && !/^(compound|amod|nmod:poss)/.test(sentence.deprels[token]!)
}
