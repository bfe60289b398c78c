// Who gets something and what he gets, read as one and the same.
//
// > | Guinea sent the family its condolences. | The bishops gave the march their blessing.
//            ^verb    ^whom      ^what, read as "the family, its condolences"

import {reread, type Sentence} from "@demarche/text"
import {hang, treeOf} from "./draft.ts"
import {childWith, isNoun, subtreeBounds} from "./phrase.ts"

/** Verbs with two objects, the first of which gets the second. */
const gives =
  /^(give|send|hand|offer|grant|award|lend|pay|deny|refuse|promise|owe|wish|pledge|sell|deal|serve|allow|guarantee|extend|accord|assure|read|show|leave|feed|lease|loan|advance)$/

/** What opens the second: an article, an owner or a number, without a comma. */
const opens = /^(an?|the|its|his|her|their|no|any|another)$/i

function whatIsGiven(sentence: Sentence, what: number): {verb: number; whom: number} | null {
  const {forms, upos, heads, deprels, lemmas} = sentence
  if (deprels[what] !== "appos" || !isNoun(upos[what])) return null
  const whom = heads[what]!
  const verb = heads[whom] ?? -1
  if (whom > what || verb < 0 || verb > whom || deprels[whom] !== "obj" || !gives.test(lemmas[verb]!))
    return null
  if (childWith(sentence, verb, /^iobj$/) !== undefined) return null
  const {from} = subtreeBounds(sentence, what)
  const first = forms[from]!
  if (!(opens.test(first) || upos[from] === "NUM") || upos[from - 1] === "PUNCT") return null
  // "gave Mexico the president's letter": the parser is right that nobody is named twice
  return /^(DET|PRON)$/.test(upos[subtreeBounds(sentence, whom).from]!) || upos[whom] === "PROPN"
    ? {verb, whom}
    : null
}

/** The sentence with its double objects put right; the same object when nothing is wrong. */
export function mendDoubleObjects(sentence: Sentence): Sentence {
  let mended = sentence
  for (let what = 3; what < sentence.forms.length; what++) {
    const found = whatIsGiven(mended, what)
    if (found === null) continue
    const tree = treeOf(mended)
    hang(tree, found.whom, found.verb, "iobj")
    hang(tree, what, found.verb, "obj")
    mended = reread(mended, tree)
  }
  return mended
}
