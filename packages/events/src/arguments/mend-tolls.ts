// A second number of people beside the first: what was done to them leaves out "were".

import {reread, type Sentence} from "@demarche/text"
import {hang, treeOf} from "./draft.ts"

const suffered = /^(drive|chase|displace|arrest|detain|jail|evict|expel|abduct|uproot)$/

/**
 * > | Some 300 people have been killed and 50,000 driven from their homes.
 *                               ^first     ^many  ^second
 */
export function mendTolls(sentence: Sentence): Sentence {
  let mended = sentence
  for (let second = 3; second < sentence.forms.length; second++) mended = mendToll(mended, second)
  return mended
}

function mendToll(sentence: Sentence, second: number): Sentence {
  const {forms, upos, xpos, lemmas, children, deprels, heads} = sentence
  const many = second - 1
  if (xpos[second] !== "VBN" && xpos[second] !== "VBD") return sentence
  if (!suffered.test(lemmas[second]!) || !/^(and|or)$/i.test(forms[many - 1] ?? "")) return sentence
  if (upos[many] !== "NUM" && !/^(dozens|scores|hundreds|thousands|many|others)$/i.test(forms[many]!))
    return sentence
  if (deprels[many] === "nsubj:pass" && heads[many] === second) return sentence
  const isPassive = (verb: number): boolean =>
    /^(kill|wound|injure|hurt|arrest|detain|jail|abduct|maim|hang)$/.test(lemmas[verb]!) &&
    children[verb]!.some(child => deprels[child] === "nsubj:pass")
  const first = lemmas.findLastIndex((_, at) => at < many && many - at < 14 && isPassive(at))
  if (first < 0 || children[second]!.some(child => deprels[child] === "obj")) return sentence
  const tree = treeOf(sentence)
  hang(tree, second, first, "conj")
  hang(tree, many, second, "nsubj:pass")
  hang(tree, many - 1, second, "cc")
  return reread(sentence, tree)
}
