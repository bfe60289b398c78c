// When something was said: the time words that hang on the verb of saying, else the day of publication.

import type {EventRecord} from "@demarche/codebook"
import type {Sentence} from "@demarche/text"
import {headWithin} from "../acts/reach.ts"
import {spanOf} from "../mentions/participant.ts"
import type {Story} from "../mentions/story.ts"
import {type Days, parseDay} from "../time/calendar.ts"
import {findTimes} from "../time/find-times.ts"
import {tenseReader} from "../time/tense.ts"
import type {Cue} from "./cue.ts"
import {stringOf} from "./parties.ts"
import type {Piece} from "./quotations.ts"

interface TimeOfSaying {
  readonly days: Days | null
  readonly info: EventRecord["date_info"]
}

export function timeOfSaying(
  story: Story,
  sentence: Sentence,
  cue: Cue,
  pieces: readonly Piece[],
): TimeOfSaying {
  const published = parseDay(story.on)
  const time = findTimes(sentence, published, tenseReader(sentence)).find(one => {
    if (one.isDuration || one.datesWhatFollows === true) return false
    if (published !== null && one.days.first > published) return false
    if (pieces.some(piece => piece.sentence === sentence && one.from >= piece.from && one.from < piece.to))
      return false
    return sentence.heads[headWithin(sentence, one.from, one.to)] === cue.verb
  })
  if (time === undefined)
    return {
      days: published === null ? null : {first: published, last: published},
      info: {text: null, span: null, precision: "publication"},
    }
  const span = spanOf(sentence, time.from, time.to)
  return {
    days: time.days,
    info: {text: stringOf(story, sentence).slice(span.start, span.end), span, precision: time.precision},
  }
}
