// "On the same day", "that night": the day of what was told before.

import type {Sentence} from "@demarche/text"
import type {Act, ActTime} from "../acts/act.ts"
import {spanOf} from "../mentions/participant.ts"

/** Tokens of such words, half-open. */
function sameDayIn(sentence: Sentence): {from: number; to: number} | null {
  for (let token = 0; token + 1 < sentence.forms.length; token++) {
    if (!/^(day|night|evening|morning|afternoon)$/.test(sentence.lemmas[token + 1]!)) continue
    const word = sentence.forms[token]!.toLowerCase()
    if (word === "that" || word === "same") return {from: word === "same" ? token - 1 : token, to: token + 2}
  }
  return null
}

/** So near that no other time is meant. */
const isBeside = ({trigger}: Act, {from, to}: {readonly from: number; readonly to: number}): boolean =>
  trigger.some(token => (token < from ? from - token : token - to) < 12)

/**
 * @param acts in reading order
 * @param textOf words of a sentence between two tokens
 */
export function inheritDays(
  acts: readonly Act[],
  textOf: (sentence: Sentence, from: number, to: number) => string,
): Act[] {
  let latest: {readonly time: ActTime; readonly sentence: Sentence} | null = null
  return acts.map(act => {
    const {sentence, time} = act
    if (time === null) return act
    if (time.precision === "day") latest = {time, sentence}
    if (time.precision !== "publication" || latest === null || latest.sentence === sentence) return act
    const words = sameDayIn(sentence)
    if (words === null || words.from < 0 || !isBeside(act, words)) return act
    return {
      ...act,
      time: {
        days: latest.time.days,
        precision: "day",
        text: textOf(sentence, words.from, words.to),
        span: spanOf(sentence, words.from, words.to),
      },
      because: [...act.because, `the day told in sentence ${latest.sentence.index + 1}`],
    }
  })
}
