// The network that reads sentences for what passes between two sides, from the rows of all kinds; a row's kind tells by which
// reading of the codebook it is labelled.

import {
  type PairView,
  RELATION_SEQUENCE_COMPONENT,
  type Reading,
  SEEN_PAIR,
  type Vectors,
} from "@demarche/events"
import {learnSequence, pooled} from "../network/learn-sequence.ts"
import {type Domain, type RelationRow, relationTypes} from "./rows.ts"

export const readingOf: Readonly<Record<Domain, Reading>> = {
  shared: "plv",
  pairs: "plv",
  written: "plover",
  news: "plover",
}

const importanceOf: Readonly<Record<Domain, number>> = {shared: 1, pairs: 1, written: 0.7, news: 1}

/** The network's bytes. Rarer types weigh more: by the root of how rare they are. */
export function learnRelationSequence(
  rows: readonly RelationRow[],
  views: readonly PairView[],
  vectors: Vectors,
  {seed, epochs, width}: {readonly seed: number; readonly epochs: number; readonly width: number},
): ArrayBuffer {
  const counts = new Map<string, number>()
  for (const {type} of rows) counts.set(type, (counts.get(type) ?? 0) + 1)
  const average = rows.length / relationTypes.length
  const begun = Date.now()
  const lessons = rows.flatMap(({type, domain}, at) => {
    const {words, pairs} = views[at]!.seen(readingOf[domain])
    const importance = importanceOf[domain] * Math.sqrt(average / counts.get(type)!)
    return pairs.length === 0 ? [] : [pooled(words, pairs, relationTypes, type, importance)]
  })
  return learnSequence(lessons, relationTypes, vectors, RELATION_SEQUENCE_COMPONENT, SEEN_PAIR, {
    width,
    meeting: 64,
    lemma: 32,
    epochs,
    seed,
    rate: 0.002,
    least: 3,
    report: (epoch, cost) =>
      console.log(`epoch ${epoch + 1}: ${cost.toFixed(3)}, ${Math.round((Date.now() - begun) / 1000)} s`),
  })
}
