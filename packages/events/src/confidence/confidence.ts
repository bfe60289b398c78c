// The chance that an event stands as told, from a scorecard: each line that holds gives points, hundredths of a log odds, and
// their sum is a chance. Points are whole numbers, so the sum is the same everywhere.

import type {Sentence} from "@demarche/text"
import type {Act} from "../acts/act.ts"
import {scorecardLines} from "./lines.ts"
import {type Scorecard, withModels, withoutModels} from "./scorecard.ts"

/** Points of the lines that hold; a line that the scorecard lacks gives none. */
export function pointsOf({start, points}: Scorecard, lines: readonly string[]): number {
  let sum = start
  for (const line of lines) sum += points[line] ?? 0
  return sum
}

/** In hundredths, never quite sure of either. */
export const chanceOf = (points: number): number =>
  Math.min(99, Math.max(1, Math.round(100 / (1 + Math.exp(-points / 100))))) / 100

/** An act with the lines that hold for it and the chance that they give. */
export interface Judged {
  readonly act: Act
  readonly lines: readonly string[]
  readonly confidence: number
}

/**
 * The chance that a careful coder finds the same event here: of this type and modality, by this actor, to this recipient.
 *
 * @param sentences of the document, its title among them
 */
export function withConfidence(acts: readonly Act[], sentences: number): readonly Judged[] {
  const told = new Map<Sentence, number>()
  for (const {sentence} of acts) told.set(sentence, (told.get(sentence) ?? 0) + 1)
  return acts.map(act => {
    const lines = scorecardLines(act, {others: told.get(act.sentence)! - 1, sentences})
    const scorecard = act.belief === null ? withoutModels : withModels
    return {act, lines, confidence: chanceOf(pointsOf(scorecard, lines))}
  })
}
