// The country a story plays in where a sentence stands: whose the police, the court or the protesters are when the
// words do not say.

import {type CountryNamed, countriesNamed} from "@demarche/actors"
import type {Sentence} from "@demarche/text"
import type {Participant} from "./participant.ts"
import type {Story} from "./story.ts"

const weights: Readonly<Record<CountryNamed["kind"], number>> = {
  state: 1,
  people: 0.9,
  place: 1.2,
  organisation: 0.7,
}

/** What a word that stands `distance` sentences before counts. */
const nearness = (distance: number): number => [2.5, 1.8, 1.2, 0.8][distance] ?? 0.5

/** "BRASILIA -": where whoever writes stands, for all of the story. */
export const isDateline = ({index, forms}: Sentence): boolean =>
  index === 0 && forms.length < 12 && /^[-–—]+$/.test(forms.at(-1)!)

/** It outweighs a place that a sentence names. */
const datelineWeight = 3.2

/** A country's code, and none of PLOVER's for bodies of no country. */
export const stateCode: RegExp = /^(?!IGO|UNO|EUR|NGO|ISM|IMG|MNC)[A-Z]{3}$/

/**
 * Countries by how much the words speak of them, most first.
 * @param least 0 counts this sentence, to its end, and all before; 1 only those before
 */
export function scene(
  story: Story,
  sentence: Sentence,
  least: 0 | 1 = 0,
): readonly {readonly code: string; readonly points: number}[] {
  const points = new Map<string, number>()
  const count = (code: string | null, value: number): void => {
    if (code !== null && stateCode.test(code)) points.set(code, (points.get(code) ?? 0) + value)
  }
  for (const other of story.annotated.sentences) {
    if (other.index > sentence.index - least) break
    for (const {code, kind} of countriesNamed(other, story.on, story.knowledge))
      count(
        code,
        weights[kind] * (isDateline(other) ? datelineWeight : nearness(sentence.index - other.index)),
      )
  }
  const people = new Set<Participant>(story.named)
  for (const {resolution, sentence: where} of people)
    if (resolution.kind === "person" && resolution.identity !== null && sentence.index - where.index >= least)
      count(resolution.code, nearness(sentence.index - where.index))
  return [...points]
    .map(([code, value]) => ({code, points: value}))
    .sort((a, b) => b.points - a.points || (a.code < b.code ? -1 : 1))
}
