// What a speaker says next he says on the same day.
//
// > | Ruto said on Thursday that the rebels had burned a village and condemned Uganda.
//     ^who ^said   ^^^^^^^^                                          ^act of his

import type {Sentence} from "@demarche/text"
import {speech} from "../acts/reach.ts"
import type {Participant} from "../mentions/participant.ts"
import type {TimeExpression} from "./find-times.ts"

/** A day told beside a verb of speech: behind it, behind whom it is said to, or before it. */
function dayBeside(
  {forms, upos}: Sentence,
  times: readonly TimeExpression[],
  said: number,
): TimeExpression | undefined {
  return times.find(({from, to, precision}) => {
    if (precision !== "day" && precision !== "range") return false
    const on = forms[from - 1]?.toLowerCase() === "on" ? from - 1 : from
    if (to === said) return true
    if (on <= said || on - said > 4) return false
    return upos.slice(said + 1, on).every(kind => /^(NOUN|PROPN|DET|ADJ|PRON)$/.test(kind))
  })
}

/** The verb of speech whose subject does the act, joined to it by "and" or "but". */
export function dayOfSpeaker(
  sentence: Sentence,
  times: readonly TimeExpression[],
  top: number,
  actors: readonly Participant[],
): TimeExpression | null {
  const {xpos, upos, lemmas, deprels, children, forms} = sentence
  if (xpos[top] !== "VBD" || upos[top] !== "VERB" || deprels[top] !== "conj") return null
  const joint = [top - 1, top - 2].find(token => /^(and|but)$/i.test(forms[token] ?? ""))
  if (joint === undefined) return null
  for (let said = 0; said < top; said++) {
    if (xpos[said] !== "VBD" || !speech.test(lemmas[said]!)) continue
    const speaker = children[said]!.find(child => deprels[child]!.startsWith("nsubj"))
    if (speaker === undefined || !actors.some(one => one.sentence === sentence && one.head === speaker))
      continue
    const day = dayBeside(sentence, times, said)
    if (day !== undefined && day.to < joint) return day
  }
  return null
}
