// A participant: a noun phrase or pronoun of the text and who is meant by it.

import type {Resolution} from "@demarche/actors"
import type {RecordSpan} from "@demarche/codebook"
import type {Document, Sentence} from "@demarche/text"

export interface Participant {
  readonly sentence: Sentence
  /** Head token in the sentence. */
  readonly head: number
  readonly text: string
  readonly span: RecordSpan
  readonly resolution: Resolution
}

/** Same party: the same identity, or the same country and sector when neither is known by name. */
export function sameParty(a: Participant, b: Participant): boolean {
  const left = a.resolution
  const right = b.resolution
  if (left.identity !== null && right.identity !== null) return left.identity.name === right.identity.name
  if (left.code === null || right.code === null)
    return (
      left.code === right.code &&
      left.sector === right.sector &&
      a.text.toLowerCase() === b.text.toLowerCase()
    )
  return (
    left.code === right.code &&
    (left.sector === right.sector ||
      left.sector === null ||
      right.sector === null ||
      (isGovernment(left) && isGovernment(right)))
  )
}

/** One who is known by name. */
export const sameName = (a: Resolution, b: Resolution): boolean =>
  a.identity !== null && b.identity !== null && a.identity.name === b.identity.name

/** "Putin said he", "Minsk" and "Belarus": a name twice, or a pronoun for it. Two soldiers of one army are two. */
export const isOneAndTheSame = (a: Participant, b: Participant): boolean =>
  sameName(a.resolution, b.resolution) ||
  (isState(a.resolution) && isStateItself(b) && sameParty(a, b)) ||
  ([a, b].some(({sentence, head}) => sentence.upos[head] === "PRON") &&
    a.resolution.sector === b.resolution.sector &&
    sameParty(a, b))

/** Not "its neighbour", nor a region of it. */
const isStateItself = ({sentence, head, resolution}: Participant): boolean =>
  resolution.kind === "state" &&
  (sentence.upos[head] === "PROPN" || /^(country|nation|state)$/.test(sentence.lemmas[head]!))

/** A country, or the capital that speaks for it. */
const isState = ({kind, sector}: Resolution): boolean =>
  kind === "state" || (kind === "place" && sector === "GOV")

const isGovernment = (resolution: Resolution): boolean =>
  resolution.sector === "GOV" || resolution.kind === "state"

/** The text that the offsets of a sentence point into: the title or the body. */
export const textHolding = (document: Document, sentence: Sentence): string =>
  sentence.in === "title" ? (document.title ?? "") : document.text

export const spanOf = (sentence: Sentence, from: number, to: number): RecordSpan => ({
  start: sentence.starts[from]!,
  end: sentence.ends[to - 1]!,
  ...(sentence.in === "title" ? {in: "title" as const} : {}),
})
