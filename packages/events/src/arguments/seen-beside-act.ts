// What the network that reads whole sentences sees when it looks for the parties of an act: the words, which of them tell the
// act, whom the rules gave a role, and which slots are filled by whom.

import type {SeenWord} from "../model/sequence.ts"
import {seenWords} from "../triggers/seen-words.ts"
import type {ActView} from "./act-view.ts"

/** @param from first of the words that are seen; @param to behind the last */
export function seenBesideAct(
  {view, act, passive, slots, trigger}: ActView,
  from = 0,
  to: number = view.sentence.forms.length,
): SeenWord[] {
  const ofAct = [`this act ${act.type}`, `mode ${act.mode ?? "-"}`, `voice ${passive}`]
  return seenWords(view)
    .slice(from, to)
    .map((word, place) => {
      const token = from + place
      const marks = [...word.marks]
      if (trigger.includes(token)) marks.push(...ofAct)
      if (act.actors.includes(token)) marks.push("told actor")
      if (act.recipients.includes(token)) marks.push("told recipient")
      for (const slot of slots.get(token) ?? []) marks.push(`slot ${slot}`)
      return {...word, marks}
    })
}

/** Each noun beside the act's word, and behind them nobody: the act's word beside itself. */
export const pairsBesideAct = (
  {trigger}: ActView,
  nouns: readonly number[],
): {readonly one: number; readonly other: number}[] => {
  const other = trigger[0]!
  return [...nouns, other].map(one => ({one, other}))
}
