// What a headline tells, and no sentence that says when, happened when the story begins.
//
// > | Philippine rebels free six hostages · Six captives walked out of the jungle of Jolo on Monday.
//                       ^^^^ headline                                                      ^^^^^^ its day

import type {Sentence} from "@demarche/text"
import type {Act} from "../acts/act.ts"
import {whenAndWhere} from "../acts/when-and-where.ts"
import type {Story} from "../mentions/story.ts"
import {onDay, type TextOf} from "../time/same-day.ts"
import {isHeadline} from "./headline.ts"
import {hasHappened} from "./same-act.ts"

/** A dateline may be read as a sentence of its own. */
const LEAD = 2

const isOfHeadline = (act: Act): boolean =>
  isHeadline(act.mentions[0]!.sentence) && act.time?.precision === "publication" && hasHappened(act)

export function withDayOfLead(
  story: Story,
  acts: readonly Act[],
  sentences: readonly Sentence[],
  textOf: TextOf,
): Act[] {
  const body = sentences.findIndex(sentence => !isHeadline(sentence))
  if (body <= 0) return [...acts]
  for (const lead of sentences.slice(body, body + LEAD)) {
    const day = whenAndWhere(story, lead).times.find(
      ({precision, days, datesWhatFollows}) =>
        precision === "day" && days.first === days.last && datesWhatFollows !== true,
    )
    if (day !== undefined)
      return acts.map(act =>
        isOfHeadline(act) ? onDay(act, day.days, {...day, sentence: lead}, lead, textOf) : act,
      )
  }
  return [...acts]
}
