// Which telling of a predicted event answers which telling of a gold event of the same story: one to one, where their triggers
// touch; tellings of one type first, then those that share most. What a sentence tells of an event is one telling, in however
// many words. Tellings of a doubtful gold event, and what answers them, are left out.

import type {Span} from "@demarche/text"
import type {GoldStory} from "../gold/gold-story.ts"
import type {PairedMention} from "./b-cubed.ts"

/** An event that a system read in a story, with the words of each mention; offsets into the story's text. */
export interface PredictedTellings {
  readonly type: string
  readonly mentions: readonly Span[]
}

interface Telling {
  /** Number of its event. */
  readonly event: number
  readonly type: string
  readonly spans: readonly Span[]
}

const shared = (a: readonly Span[], b: readonly Span[]): number =>
  a.reduce(
    (sum, one) =>
      sum +
      b.reduce(
        (part, other) => part + Math.max(0, Math.min(one.end, other.end) - Math.max(one.start, other.start)),
        0,
      ),
    0,
  )

/** Mentions of one event in one sentence are one telling. */
const tellingsOf = (story: GoldStory, {type, mentions}: PredictedTellings, event: number): Telling[] => {
  const bySentence = new Map<number, Span[]>()
  for (const span of mentions) {
    const sentence = story.sentences.findIndex(({end}) => span.start < end)
    bySentence.set(sentence, [...(bySentence.get(sentence) ?? []), span])
  }
  return [...bySentence.values()].map(spans => ({event, type, spans}))
}

export function pairMentions(story: GoldStory, predicted: readonly PredictedTellings[]): PairedMention[] {
  const gold = story.events.flatMap(({type, mentions}, event) =>
    mentions.map(({trigger}): Telling => ({event, type, spans: trigger})),
  )
  const found = predicted.flatMap((event, number) => tellingsOf(story, event, number))
  const candidates = gold.flatMap((one, g) =>
    found.flatMap((other, p) => {
      const length = shared(one.spans, other.spans)
      return length === 0 ? [] : [{g, p, points: length + (one.type === other.type ? 1000 : 0)}]
    }),
  )
  candidates.sort((a, b) => b.points - a.points || a.g - b.g || a.p - b.p)
  const answered = new Map<number, number>()
  const used = new Set<number>()
  for (const {g, p} of candidates) {
    if (answered.has(g) || used.has(p)) continue
    answered.set(g, p)
    used.add(p)
  }
  const named = (event: number): string => `${story.id}:${event}`
  const predictedName = (p: number | undefined): string | null =>
    p === undefined ? null : named(found[p]!.event)
  return [
    ...gold.flatMap(({event}, g) =>
      story.events[event]!.doubtful ? [] : [{gold: named(event), predicted: predictedName(answered.get(g))}],
    ),
    ...found.flatMap((_, p) => (used.has(p) ? [] : [{gold: null, predicted: predictedName(p)}])),
  ]
}
