// A noun that can only mean what was told before.

import {isCapitalized, type Sentence} from "@demarche/text"

/** "the next meeting", "the planned strike": another one. */
export const another: RegExp =
  /^(next|new|other|another|second|third|last|previous|earlier|recent|future|planned|possible|coming|upcoming|similar|such|annual|alleged|first|latter|former)$/

/** "the attack on the port"; not "the agreement between them", nor "under the accord both armies" where no preposition stands. */
const tellsWhich = ({upos, lemmas, children, deprels}: Sentence, token: number): boolean =>
  // "the release of all those detained", and not "the last of them"
  (upos[token] !== "PRON" ||
    /^(all|everybody|everyone|anybody|anyone)$/.test(lemmas[token]!) ||
    children[token]!.some(child => /^acl/.test(deprels[child]!))) &&
  (deprels[token] !== "nmod" || children[token]!.some(child => deprels[child] === "case"))

/** "two days before the coup": so long before, whichever it was. */
const isMeasure = ({deprels, heads}: Sentence, token: number): boolean =>
  deprels[token] === "nmod:unmarked" && token < heads[token]!

/** "the charge that the police stood by" says itself which; "Monday's ambush was the deadliest attack" speaks of the ambush. */
const isContent = ({deprels, upos, children, lemmas}: Sentence, child: number): boolean =>
  (/^(acl|acl:relcl|ccomp)$/.test(deprels[child]!) &&
    children[child]!.some(mark => deprels[mark] === "mark" && lemmas[mark] === "that")) ||
  (/^nsubj/.test(deprels[child]!) && upos[child] !== "PRON")

/** "the attack", "these protests", and nothing by which it could be another one. */
export function isBare(sentence: Sentence, token: number): boolean {
  let definite = false
  for (const child of sentence.children[token]!) {
    const relation = sentence.deprels[child]!
    if (relation === "det") definite = /^(the|this|that|these|those)$/i.test(sentence.forms[child]!)
    else if (/^(nummod|appos|conj)/.test(relation) || isContent(sentence, child)) return false
    else if (relation.startsWith("nmod") && !isMeasure(sentence, child) && tellsWhich(sentence, child))
      return false
    else if (/^(amod|compound)/.test(relation))
      if (another.test(sentence.lemmas[child]!) || isCapitalized(sentence.forms[child]!)) return false
  }
  return definite && !/^(compound|amod|nmod:poss)/.test(sentence.deprels[token]!)
}
