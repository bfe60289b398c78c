// To whom something is said when the verb does not name them: the other end of a call, a meeting, a question.

import type {Sentence} from "@demarche/text"
import {lower} from "../attribution/clauses.ts"
import {phraseFrom, type SourcePhrase} from "../attribution/source-phrase.ts"
import type {Cue} from "./cue.ts"
import type {Piece} from "./quotations.ts"

const occasion =
  /^(call|conversation|telephone|talk|talks|meeting|interview|letter|message|phone|note|cable)$/

/**
 * > | In a phone call with Merkel, Putin stressed that …; asked by the BBC whether he would go, he said …
 *                          ^addressee                              ^addressee
 */
export function addresseeAround(sentence: Sentence, cue: Cue, pieces: readonly Piece[]): SourcePhrase | null {
  const isSaid = (token: number): boolean =>
    pieces.some(piece => piece.sentence === sentence && token >= piece.from && token < piece.to)
  const end = cue.form === "before" ? Math.min(cue.from, sentence.forms.length) : sentence.forms.length
  for (let at = 1; at < end; at++) {
    if (isSaid(at)) continue
    const word = lower(sentence, at)
    const before = sentence.lemmas[at - 1]!.toLowerCase()
    const isOccasion =
      /^(with|to)$/.test(word) && occasion.test(before) && (word === "with" || before !== "talks")
    const isQuestion = word === "by" && /^(ask|press|question)$/.test(before)
    const isGuest = word === "beside" || (word === "alongside" && at < 4)
    if (!isOccasion && !isQuestion && !isGuest) continue
    const found = phraseFrom(sentence, at + 1, end)
    if (found !== null && (found.to <= cue.speaker.from || found.from >= cue.speaker.to)) return found
  }
  return null
}
