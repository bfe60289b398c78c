// Cues that no verb tells: a headline sets the speaker beside a mark.

import type {Sentence} from "@demarche/text"
import {lower} from "../attribution/clauses.ts"
import {phraseFrom} from "../attribution/source-phrase.ts"
import {type Cue, cueOf} from "./cue.ts"

/**
 * Headlines that name the speaker beside a colon or a dash, before the words or behind them.
 *
 * > | Merkel to Athens: "Europe must act"          | No deal is in sight – Lavrov
 *     ^speaker  ^addressee                                                ^speaker
 */
export function headings(sentence: Sentence, isQuoted: (token: number) => boolean): Cue[] {
  const length = sentence.forms.length
  const colon = sentence.forms.indexOf(":")
  if (colon > 0 && colon < 9 && colon + 2 < length && !isQuoted(colon)) {
    const speaker = phraseFrom(sentence, 0, colon)
    const isName = speaker !== null && /^(PROPN)$/.test(sentence.upos[speaker.head]!)
    const other =
      isName && lower(sentence, speaker.to) === "to" ? phraseFrom(sentence, speaker.to + 1, colon) : null
    // "Athens to Berlin" may be read as one phrase
    const to = isName ? sentence.forms.slice(0, colon).findIndex(form => /^to$/i.test(form)) : -1
    if (isName && ((other ?? speaker).to === colon || speaker.to === colon))
      return [
        cueOf({
          lemma: "say",
          speaker: to > 0 ? (phraseFrom(sentence, 0, to) ?? speaker) : speaker,
          verb: colon,
          addressee: to > 0 ? phraseFrom(sentence, to + 1, colon) : other,
          from: colon + 1,
          to: length,
          ownFrom: 0,
          ownTo: colon + 1,
          form: "before",
        }),
      ]
  }
  if (/^[.?!]$/.test(sentence.forms[length - 1]!)) return []
  const dash = sentence.forms.findLastIndex(form => /^(:|—|–|--|-)$/.test(form))
  if (dash < 3 || length - dash > 6 || isQuoted(dash)) return []
  const speaker = phraseFrom(sentence, dash + 1, length)
  return speaker === null || speaker.to < length || sentence.starts[dash] === sentence.ends[dash - 1]
    ? []
    : [
        cueOf({
          lemma: "say",
          speaker,
          verb: dash,
          from: 0,
          to: dash,
          ownFrom: dash,
          ownTo: length,
          form: "beside",
        }),
      ]
}
