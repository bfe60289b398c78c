// Times and places that a sentence names, whatever the act: read once a sentence, for the networks and for the acts.

import type {Sentence} from "@demarche/text"
import type {Story} from "../mentions/story.ts"
import {capitalsIn} from "../places/capitals.ts"
import {landOfStory} from "../places/land-of-story.ts"
import {withNationBefore} from "../places/nation-before.ts"
import {type Spot, spotsIn} from "../places/spots.ts"
import {statesToldAt} from "../places/states-told.ts"
import {parseDay} from "../time/calendar.ts"
import {findTimes, type TimeExpression} from "../time/find-times.ts"
import {tenseReader} from "../time/tense.ts"

interface WhenAndWhere {
  /** Day of publication; `null` when the document has none. */
  readonly published: number | null
  readonly times: readonly TimeExpression[]
  readonly spots: readonly Spot[]
  /** Countries and peoples that the words name, those of this sentence first. */
  readonly countriesTold: () => readonly string[]
}

const read = new WeakMap<Sentence, WhenAndWhere>()

/** A sentence belongs to one story. */
export function whenAndWhere(story: Story, sentence: Sentence): WhenAndWhere {
  const known = read.get(sentence)
  if (known !== undefined) return known
  const published = parseDay(story.on)
  const countriesTold = statesToldAt(story, sentence)
  const found = {
    published,
    times: findTimes(sentence, published, tenseReader(sentence)),
    spots: [
      ...spotsIn(sentence, story.knowledge, countriesTold).map(spot =>
        withNationBefore(spot, sentence, story.on, story.knowledge),
      ),
      ...capitalsIn(sentence, story.on, story.knowledge, () => landOfStory(story, sentence)),
    ].sort((a, b) => a.from - b.from),
    countriesTold,
  }
  read.set(sentence, found)
  return found
}
