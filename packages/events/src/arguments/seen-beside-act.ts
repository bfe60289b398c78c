// What the network that reads whole sentences sees when it looks for the parties of an act, its time, its place and who tells
// of it: the words, which of them tell the act, what the rules make of the others, and which slots are filled by whom.

import {withLightVerb} from "../acts/light-verb.ts"
import {whenAndWhere} from "../acts/when-and-where.ts"
import {readModality} from "../modality/modality.ts"
import type {SeenWord} from "../model/sequence.ts"
import {placeOfAct} from "../places/find-place.ts"
import {isTermOf, timeOfAct} from "../time/time-of-act.ts"
import {seenWords} from "../triggers/seen-words.ts"
import {type ActView, mayBeParty} from "./act-view.ts"

/** Version of the marks; a model trained with others is refused. */
export const SEEN_BESIDE_ACT = 2

/** What the words beside an act compete for, besides its roles. */
export const CIRCUMSTANCES = ["place", "time", "source"] as const
export type Circumstance = (typeof CIRCUMSTANCES)[number]

/** @param from first of the words that are seen; @param to behind the last */
export function seenBesideAct(
  one: ActView,
  from = 0,
  to: number = one.view.sentence.forms.length,
): SeenWord[] {
  const {view, act, passive, slots, trigger, source} = one
  const {sentence, story} = view
  const {modality, turn} = readModality(sentence, act)
  const ofAct = [
    `this act ${act.type}`,
    `mode ${act.mode ?? "-"}`,
    `voice ${passive}`,
    `told ${modality} ${turn ?? "-"}`,
  ]
  const {times, spots: all, countriesTold} = whenAndWhere(story, sentence)
  const spots = all.filter(spot => spot.isUnnamed !== true)
  const words = new Set([...act.trigger, act.top, ...act.consumed])
  const others = new Set(
    one.others.flatMap(other => [...other.trigger, other.top]).filter(at => !words.has(at)),
  )
  const wider = withLightVerb(sentence, words)
  const dating = times.filter(time => !isTermOf(sentence, time, act.type, act.top))
  const time = timeOfAct(sentence, dating, act.trigger, wider, others)
  const scene = {
    tokens: wider,
    others,
    type: act.type,
    mode: act.mode,
    struck: [],
    doers: [],
    told: countriesTold,
    land: () => null,
    isHeardOf: () => true,
  }
  const place = spots.length === 0 ? null : placeOfAct(sentence, spots, scene)
  const isIn = (token: number, stretch: {readonly from: number; readonly to: number} | null): boolean =>
    stretch !== null && token >= stretch.from && token < stretch.to
  return seenWords(view)
    .slice(from, to)
    .map((word, at) => {
      const token = from + at
      const marks = [...word.marks]
      if (trigger.includes(token)) marks.push(...ofAct)
      if (act.actors.includes(token)) marks.push("told actor")
      if (act.recipients.includes(token)) marks.push("told recipient")
      if (isIn(token, place)) marks.push("told place")
      if (isIn(token, time)) marks.push("told time")
      if (isIn(token, source?.phrase ?? null)) marks.push(`told source ${source!.form} ${source!.stance}`)
      for (const spot of spots) if (token >= spot.from && token < spot.end) marks.push(`spot ${spot.level}`)
      for (const one of times) if (isIn(token, one)) marks.push(`time ${one.precision}`)
      for (const slot of slots.get(token) ?? []) marks.push(`slot ${slot}`)
      return {...word, marks}
    })
}

/** Words that are weighed beside an act. */
export interface Candidates {
  readonly nouns: readonly number[]
  /** Words of times that are no nouns. */
  readonly timeWords: readonly number[]
}

export function candidatesBeside({view, act}: Pick<ActView, "view" | "act">): Candidates {
  const {sentence, story} = view
  const nouns: number[] = []
  for (let token = 0; token < sentence.forms.length; token++)
    if (mayBeParty(sentence, token) && !act.trigger.includes(token)) nouns.push(token)
  const timeWords: number[] = []
  for (const {from, to} of whenAndWhere(story, sentence).times)
    for (let token = from; token < to; token++)
      if (
        /^(NOUN|PROPN|NUM|ADV|ADJ)$/.test(sentence.upos[token]!) &&
        !nouns.includes(token) &&
        !act.trigger.includes(token)
      )
        timeWords.push(token)
  return {nouns, timeWords}
}

/** Each word beside the act's word, and behind them nobody and nothing: the act's word beside itself. */
export const pairsBesideAct = (
  {trigger}: ActView,
  {nouns, timeWords}: Candidates,
): {readonly one: number; readonly other: number}[] => {
  const other = trigger[0]!
  return [...nouns, ...timeWords, other].map(one => ({one, other}))
}
