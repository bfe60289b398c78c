// What somebody will not rule out is neither refused nor done.
//
// > | Nairobi has not ruled out a visit. The general declined to rule out force.
//                     ^                          ^        ^

import type {Sentence} from "@demarche/text"
import {childWith} from "../arguments/phrase.ts"
import {isNot, lemmaAt, verbGroup, wordAt} from "./stretch.ts"

const isRuledOut = (sentence: Sentence, verb: number): boolean =>
  lemmaAt(sentence, verb) === "rule" && wordAt(sentence, verb + 1) === "out"

/** The verb of ruling out that a word leaves undone, its own or the one below it; null: none. */
export function leftOpen(sentence: Sentence, verb: number): number | null {
  if (isRuledOut(sentence, verb))
    return verbGroup(sentence, verb).words.some(word => isNot(word) || word === "cannot") ||
      /^(decline|refuse)$/.test(lemmaAt(sentence, sentence.heads[verb]!))
      ? verb
      : null
  if (!/^(decline|refuse)$/.test(lemmaAt(sentence, verb))) return null
  const below = childWith(sentence, verb, /^xcomp$/)
  return below !== undefined && isRuledOut(sentence, below) ? below : null
}
