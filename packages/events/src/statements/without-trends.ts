// A trend is no event: what relations have come to over years did not happen on the day of the report.

import type {Sentence} from "@demarche/text"
import type {Act} from "../acts/act.ts"
import {parseDay} from "../time/calendar.ts"
import {trendsTold} from "./trend-told.ts"

/**
 * Acts of a sentence without those that the words of a trend were read as.
 *
 * > | Military contacts between India and Vietnam have multiplied.
 *              ^^^^^^^^ no CONSULT                       ^^^^^^^^^^
 */
export function withoutTrends(sentence: Sentence, acts: Act[], on: string | null): Act[] {
  if (acts.length === 0) return acts
  const trends = trendsTold(sentence, parseDay(on))
  return trends.length === 0
    ? acts
    : acts.filter(({trigger}) => !trends.some(one => trigger.some(token => one.words.includes(token))))
}
