// Events of the corpus with their verdicts, coded by models that never saw them: the corpus is cut in three, and each third is
// coded by models that learnt from the other two. The stories teach the models nothing, and the committed ones code them.

import {copyFileSync} from "node:fs"
import {join} from "node:path"
import {type Reliability, reliabilityOf} from "@demarche/evaluation"
import {chanceOf, pointsOf, type Scorecard} from "@demarche/events"
import {loadModels} from "../coder/coder-models.ts"
import {heldOutThirds} from "../coder/held-out-models.ts"
import {readStories} from "../corpus/read-stories.ts"
import {THIRDS, thirdOf, trainingItems} from "../corpus/training-items.ts"
import {eventModels} from "../model-files.ts"
import {type JudgedEvent, judgeItems, judgeStories} from "./judged-events.ts"
import {learnScorecard, type ScorecardOptions} from "./learn-scorecard.ts"

export const parts = ["written", "news", "stories"] as const
export type Part = (typeof parts)[number]

interface HeldOutEvent extends JudgedEvent {
  readonly part: Part
  readonly third: number
}

/** Chosen on the thirds. */
const options: ScorecardOptions = {penalty: 4, least: 20}
/** Real news is what the coder is for; the corpus has three written acts for one of news, and few stories. */
const importanceOf: Readonly<Record<Part, number>> = {written: 1, news: 2, stories: 2}

export const everyThird: readonly number[] = Array.from({length: THIRDS}, (_, third) => third)

/** The models that an event's confidence hangs on. */
const judging = ["triggers", "trigger-sequence", "modes", "roles", "role-sequence"] as const

/**
 * @param kept folder in which the models of the thirds are looked for and left; `null` for the rules alone; `undefined` for a
 *   folder of its own
 * @param thirds those that are coded: all, unless given
 */
export function heldOutEvents(kept?: string | null, thirds: readonly number[] = everyThird): HeldOutEvent[] {
  const folders = kept === null ? null : heldOutThirds(kept, judging, thirds)
  // topics are no part of what is judged
  for (const folder of folders ?? [])
    copyFileSync(join(eventModels, "contexts.bin"), join(folder, "contexts.bin"))

  const items = trainingItems()
  const stories = readStories("corpus/stories")
  const storyModels = loadModels(kept === null ? "none" : undefined)
  return thirds.flatMap((third, at) => {
    const models = folders === null ? storyModels : loadModels(folders[at]!)
    const isHere = (item: {readonly text: string}): boolean => thirdOf(item) === third
    const judged: Readonly<Record<Part, readonly JudgedEvent[]>> = {
      written: judgeItems(items.written.filter(isHere), models),
      news: judgeItems(items.news.filter(isHere), models),
      stories: judgeStories(stories.filter(isHere), storyModels),
    }
    return parts.flatMap(part => judged[part].map(event => ({...event, part, third})))
  })
}

export const scorecardFrom = (events: readonly HeldOutEvent[]): Scorecard =>
  learnScorecard(
    events.map(({lines, whole, part}) => ({lines, right: whole, importance: importanceOf[part]})),
    options,
  )

/** Each third's events of a part, under a scorecard of the other thirds. */
export const heldOutReliability = (events: readonly HeldOutEvent[], part: Part): Reliability =>
  reliabilityOf(
    everyThird.flatMap(third => {
      const scorecard = scorecardFrom(events.filter(event => event.third !== third))
      return events
        .filter(event => event.third === third && event.part === part)
        .map(({lines, whole}) => ({confidence: chanceOf(pointsOf(scorecard, lines)), right: whole}))
    }),
  )
