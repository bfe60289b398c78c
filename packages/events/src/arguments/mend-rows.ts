// A row of people read as one and who he is.

import {reread, type Sentence} from "@demarche/text"
import {hang, treeOf} from "./draft.ts"
import {childWith, isNoun, subtreeBounds} from "./phrase.ts"

/**
 * The subject's apposition that is the second of a row: no comma closes it before the verb.
 *
 * > | The president, the army chief and Prime Minister Luc Ayang met the bishops.
 *         ^first               ^second                     ^third  ^verb
 */
function rowOf(sentence: Sentence, second: number): {first: number; third: number} | null {
  const {forms, upos, heads, deprels, children} = sentence
  if (deprels[second] !== "appos" || !isNoun(upos[second])) return null
  const first = heads[second]!
  if (first > second || !/^nsubj/.test(deprels[first]!)) return null
  const verb = heads[first]!
  if (verb < second || upos[verb] !== "VERB") return null
  const third = children[second]!.find(
    child => child > second && deprels[child] === "conj" && isNoun(upos[child]),
  )
  if (third === undefined || third > verb) return null
  const and = childWith(sentence, third, /^cc$/)
  if (and === undefined || forms[and] !== "and" || forms[and - 1] === ",") return null
  if (
    forms[subtreeBounds(sentence, second).from - 1] !== "," &&
    forms[subtreeBounds(sentence, second).from] !== ","
  )
    return null
  // "Juan Paz, the leader and founder of the party,"
  if (forms.slice(and, verb).includes(",")) return null
  // "Minsk, the capital and largest city": the row's third is a person or has its article
  const opens = subtreeBounds(sentence, third).from
  const isOwn =
    upos[third] === "PROPN" ||
    sentence.upos.slice(opens, third).some(one => one === "DET") ||
    forms[and + 1] === "the"
  return isOwn && /^(DET|PRON)$/.test(upos[subtreeBounds(sentence, first).from]!) ? {first, third} : null
}

/** The sentence with its rows as rows; the same object when nothing is wrong. */
export function mendRows(sentence: Sentence): Sentence {
  let mended = sentence
  for (let second = 3; second < sentence.forms.length - 2; second++) {
    const row = rowOf(mended, second)
    if (row === null) continue
    const tree = treeOf(mended)
    hang(tree, second, row.first, "conj")
    hang(tree, row.third, row.first, "conj")
    mended = reread(mended, tree)
  }
  return mended
}
