// The country a story plays in where a sentence stands: whose the police, the court or the protesters are when the
// words do not say.

import {type CountryNamed, countriesNamed} from "@demarche/actors"
import type {Sentence} from "@demarche/text"
import type {Participant} from "./participant.ts"
import type {Story} from "./story.ts"

/**
 * What a word counts that names a country.
 */
export const sceneWeights: any = {
  state: 1,
  people: 0.9,
  place: 1.2,
  organisation: 1,
  person: 0.7,
  described: 0,
  /** "in Lima", "at Havana airport": where, not whose. */
  put: 1,
  subject: 1,
  near: [2.5, 1.8, 0.8, 0.8],
  far: 0.8,
  lead: 1,
  otherParagraph: 1,
  ahead: [0, 0, 0],
  dateline: 3.2,
}

/** "BRASILIA -": where whoever writes stands, for all of the story. */
const isDateline = ({index, forms}: Sentence): boolean =>
  index === 0 && forms.length < 12 && /^[-–—]+$/.test(forms.at(-1)!)

/** A country's code, and none of PLOVER's for bodies of no country. */
export const stateCode: RegExp = /^(?!IGO|UNO|EUR|NGO|ISM|IMG|MNC)[A-Z]{3}$/

/** "in Jakarta": where, not whom. */
export const isPut = (sentence: Sentence, token: number): boolean =>
  sentence.children[token]!.some(part =>
    /^(in|at|near|across|inside|off|outside)$/i.test(sentence.forms[part]!),
  )

/** What a sentence counts where another one stands. */
function nearness(here: Sentence, other: Sentence): number {
  const {near, far, lead, otherParagraph, ahead} = sceneWeights
  const distance = here.index - other.index
  if (distance < 0) return ahead[-distance - 1] ?? 0
  const own = near[distance] ?? far
  const value = here.paragraph === other.paragraph ? own : own * otherParagraph
  return other.index === 0 ? Math.max(value, lead) : value
}

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
  const w = sceneWeights
  for (const other of story.annotated.sentences) {
    if (other.index > sentence.index - least + (least === 1 ? 0 : w.ahead.length)) break
    const near = isDateline(other) ? w.dateline : nearness(sentence, other)
    if (near === 0) continue
    for (const {code, kind, token} of countriesNamed(other, story.on, story.knowledge))
      count(
        code,
        w[kind] *
          near *
          (kind !== "people" && isPut(other, token) ? w.put : 1) *
          (other.deprels[token]!.startsWith("nsubj") ? w.subject : 1),
      )
  }
  const people = new Set<Participant>(story.named)
  for (const {resolution, sentence: where, head} of people) {
    if (sentence.index - where.index < least) continue
    if (resolution.kind === "person" && resolution.identity !== null)
      count(resolution.code, w.person * nearness(sentence, where))
    else if (w.described > 0 && resolution.kind === "state" && where.upos[head] !== "PROPN")
      count(resolution.code, w.described * nearness(sentence, where))
  }
  return [...points]
    .map(([code, value]) => ({code, points: value}))
    .sort((a, b) => b.points - a.points || (a.code < b.code ? -1 : 1))
}
