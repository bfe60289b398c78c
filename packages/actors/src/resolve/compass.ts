// "the South" beside "North Korea", "North" in "North and South Korea": half a country's name.

import type {Sentence} from "@demarche/text"
import type {Knowledge} from "../knowledge/load.ts"
import type {StateRow} from "../knowledge/tables.ts"

const halves = /^(North|South|East|West)$/

/**
 * The state meant by a compass word alone, told by the country that the sentence names with a compass word before it;
 * null when it names none.
 *
 * > | North Korea warned the South
 *                            ^
 */
export const halfCountry = (
  sentence: Sentence,
  at: number,
  day: number,
  knowledge: Knowledge,
): StateRow | null => {
  const half = sentence.forms[at]!
  if (!halves.test(half)) return null
  const {forms} = sentence
  for (let i = 0; i + 1 < forms.length; i++) {
    if (i === at || !halves.test(forms[i]!) || forms[i] === half) continue
    const name = `${half} ${forms[i + 1]!}`
    const state = knowledge.small.states.find(
      one =>
        one.name === name &&
        !one.part &&
        (day === 0 || ((one.from === 0 || one.from <= day) && (one.to === 0 || day <= one.to))),
    )
    if (state !== undefined) return state
  }
  return null
}
