// "On the same day", "that night", "the evening before": counted from the day of what was told before.

import type {Sentence} from "@demarche/text"
import type {Act, ActTime} from "../acts/act.ts"
import {spanOf} from "../mentions/participant.ts"
import type {Days} from "./calendar.ts"

/** Tokens of such words, half-open, and how many days after the day told before they lie. */
interface DayWords {
  readonly from: number
  readonly to: number
  readonly days: number
}

function dayWordsIn({forms, lemmas}: Sentence): DayWords | null {
  for (let token = 0; token + 1 < forms.length; token++) {
    if (!/^(day|night|evening|morning|afternoon)$/.test(lemmas[token + 1]!)) continue
    const word = forms[token]!.toLowerCase()
    const behind = forms[token + 2] ?? ""
    const isEnd = !/^\p{L}/u.test(forms[token + 3] ?? "")
    if (word === "that" || word === "same")
      return {from: word === "same" ? token - 1 : token, to: token + 2, days: 0}
    if (word === "the" && behind === "before" && isEnd) return {from: token, to: token + 3, days: -1}
    if (/^(a|one)$/.test(word) && behind === "later" && isEnd) return {from: token, to: token + 3, days: 1}
    if (/^(next|following)$/.test(word)) return {from: token, to: token + 2, days: 1}
  }
  return null
}

/** So near that no other time is meant. */
const isBeside = ({trigger}: Act, {from, to}: {readonly from: number; readonly to: number}): boolean =>
  trigger.some(token => (token < from ? from - token : token - to) < 12)

/** Words of a sentence between two tokens. */
export type TextOf = (sentence: Sentence, from: number, to: number) => string

/** The act with a day that a sentence tells, by the words that say so, there or in another. */
export const onDay = (
  act: Act,
  days: Days,
  {sentence, from, to}: {readonly sentence: Sentence; readonly from: number; readonly to: number},
  toldIn: Sentence,
  textOf: TextOf,
): Act => ({
  ...act,
  time: {days, precision: "day", text: textOf(sentence, from, to), span: spanOf(sentence, from, to)},
  because: [...act.because, `the day told in sentence ${toldIn.index + 1}`],
})

/** @param acts in reading order */
export function inheritDays(acts: readonly Act[], textOf: TextOf): Act[] {
  let latest: {readonly time: ActTime; readonly sentence: Sentence} | null = null
  return acts.map(act => {
    const {sentence, time} = act
    if (time === null) return act
    if (time.precision === "day") latest = {time, sentence}
    if (time.precision !== "publication" || latest === null || latest.sentence === sentence) return act
    const words = dayWordsIn(sentence)
    if (words === null || words.from < 0 || !isBeside(act, words)) return act
    const {first, last} = latest.time.days
    const days = {first: first + words.days, last: last + words.days}
    return onDay(act, days, {...words, sentence}, latest.sentence, textOf)
  })
}
