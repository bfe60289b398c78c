// What somebody waits for before he acts himself: not done, and nobody has promised it.

import type {Sentence} from "@demarche/text"
import {lemmaAt, verbGroup, wordAt} from "./stretch.ts"

/**
 * A condition of time in the present tense is still to be met where the other clause refuses, lasts or is to come.
 *
 * > | Armenia will not hold talks until Azerbaijan withdraws its troops.
 *             ^waits              ^     ^subject   ^verb
 * > | Police held the bridge until rebels stormed it.
 *                                         ^ has happened
 */
export function isAwaited(sentence: Sentence, verb: number): boolean {
  const {xpos, upos, forms} = sentence
  const {from, words} = verbGroup(sentence, verb)
  const isPresent =
    /^VB[ZP]$/.test(xpos[verb]!) ||
    (xpos[verb] === "VBN" && /^(has|have|is|are)$/.test(words[0] ?? "") && !words.includes("to"))
  if (!isPresent) return false
  let joint = from - 1
  while (joint > 0 && from - joint < 9 && !/^(until|till|before|unless)$/.test(wordAt(sentence, joint))) {
    if (upos[joint] === "VERB" || /^[,;:.]$/.test(forms[joint]!)) return false
    joint--
  }
  if (!/^(until|till|before|unless)$/.test(wordAt(sentence, joint))) return false
  for (let at = joint - 1; at >= 0 && joint - at < 25; at--) {
    if (/^[;:]$/.test(forms[at]!)) return false
    if (/^(will|wo|would|'ll|’ll|'d|’d|cannot|must|should)$/.test(wordAt(sentence, at))) return true
    if (/^(refuse|decline|insist|demand|vow|remain)$/.test(lemmaAt(sentence, at))) return true
  }
  return false
}
