// The network that reads sentences for what passes between two sides, from the rows of all kinds; a row's kind tells by which
// reading of the codebook it is labelled.

import {existsSync} from "node:fs"
import {join} from "node:path"
import {
  loadRelationSequence,
  type PairView,
  RELATION_SEQUENCE_COMPONENT,
  type Reading,
  relationSequenceScores,
  SEEN_PAIR,
  type Vectors,
} from "@demarche/events"
import {THIRDS, thirdOf} from "../corpus/training-items.ts"
import {bytesOf, writeModel} from "../model-files.ts"
import {learnSequence, pooled} from "../network/learn-sequence.ts"
import {type Domain, importanceAmong, type RelationRow, relationTypes} from "./rows.ts"

const readingOf: Readonly<Record<Domain, Reading>> = {
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
  seed: number,
): ArrayBuffer {
  const importance = importanceAmong(rows, importanceOf)
  const begun = Date.now()
  const lessons = rows.flatMap((row, at) => {
    const {words, pairs} = views[at]!.seen(readingOf[row.domain])
    return pairs.length === 0 ? [] : [pooled(words, pairs, relationTypes, row.type, importance(row))]
  })
  return learnSequence(lessons, relationTypes, vectors, RELATION_SEQUENCE_COMPONENT, SEEN_PAIR, {
    width: 48,
    meeting: 64,
    lemma: 32,
    epochs: 6,
    seed,
    rate: 0.002,
    least: 3,
    report: (epoch, cost) =>
      console.log(`epoch ${epoch + 1}: ${cost.toFixed(3)}, ${Math.round((Date.now() - begun) / 1000)} s`),
  })
}

/**
 * What networks that never saw a row's text say of it: one for each third of all texts.
 * @param kept folder in which they are looked for and left (`third-0/relation-sequence.bin`); minutes each to learn
 */
export function heldOutSequenceScores(
  rows: readonly RelationRow[],
  views: readonly PairView[],
  vectors: Vectors,
  seed: number,
  kept: string | undefined,
): readonly Float64Array[] {
  const thirds = rows.map(thirdOf)
  const networks = Array.from({length: THIRDS}, (_, third) => {
    const file = kept === undefined ? undefined : join(kept, `third-${third}`, "relation-sequence.bin")
    if (file !== undefined && existsSync(file)) return loadRelationSequence(bytesOf(file), vectors)
    const isIn = (_: unknown, at: number): boolean => thirds[at] !== third
    const bytes = learnRelationSequence(rows.filter(isIn), views.filter(isIn), vectors, seed)
    if (file !== undefined) writeModel(file, bytes)
    return loadRelationSequence(bytes, vectors)
  })
  return rows.map(({domain}, at) =>
    relationSequenceScores(networks[thirds[at]!]!, views[at]!.seen(readingOf[domain])),
  )
}
