// Five-fold cross-validation of a head of the relation model on rows of its own reading; all other rows are in training.
// Folds keep equal texts together; the seed draws them.

import {
  blocksFor,
  NETWORK_SHARE,
  type PairView,
  RELATION_SEQUENCE_SHARE,
  type Reading,
  type ReadText,
  readText,
  relationNetworkScores,
  type TextReader,
  type Vectors,
  viewOfPair,
} from "@demarche/events"
import {countVocabulary, scoresOf, vectorOf} from "../linear/vectors.ts"
import {foldsOf} from "./folds.ts"
import {insideOf, type LearningOptions, learnOutside, learnStacked} from "./learn.ts"
import {type ClassScores, classScores} from "./macro-f1.ts"
import {networkFrom} from "./relation-network.ts"
import {type Domain, quadOf, type RelationRow, type RelationType, relationTypes} from "./rows.ts"

/** What is read of every row; equal texts are read once. */
export function describeRows(
  rows: readonly RelationRow[],
  readerOf: (row: RelationRow) => TextReader,
): PairView[] {
  const known = new Map<string, ReadText>()
  return rows.map(row => {
    const reader = readerOf(row)
    let read = known.get(row.text)
    if (read === undefined) {
      read = readText(row.text, reader, "plover")
      known.set(row.text, read)
    }
    return viewOfPair(read, row.actor, row.recipient, reader)
  })
}

export interface RelationScores {
  readonly types: ClassScores
  readonly quads: ClassScores
}

/** @param predicted the type of each row */
export const relationScores = (
  rows: readonly RelationRow[],
  predicted: readonly RelationType[],
): RelationScores => ({
  types: classScores(
    rows.map(row => row.type),
    predicted,
  ),
  quads: classScores(
    rows.map(row => String(quadOf(row.type))),
    predicted.map(type => String(quadOf(type))),
  ),
})

export interface Validation extends RelationScores {
  readonly rows: readonly RelationRow[]
  readonly predicted: readonly RelationType[]
  readonly scores: readonly (readonly number[])[]
}

export const best = (scores: readonly number[]): RelationType => {
  let at = 0
  scores.forEach((score, i) => {
    if (score > scores[at]!) at = i
  })
  return relationTypes[at]!
}

/**
 * Out-of-fold predictions for the rows of a kind.
 * @param read what networks that read sentences and never saw a row's text say of it
 * @param judgedKind whose rows are predicted; the other rows of the reading stay in training, but for equal texts
 */
export function crossValidate(
  rows: readonly RelationRow[],
  views: readonly PairView[],
  read: readonly Float64Array[],
  judgedKind: Domain,
  reading: Reading,
  options: LearningOptions,
  vectors: Vectors,
): Validation {
  const judged = rows.flatMap((row, at) => (row.domain === judgedKind ? [at] : []))
  const folds = foldsOf(
    judged.map(at => rows[at]!),
    5,
    options.seed,
  )
  const vocabulary = countVocabulary(views.map(({blocks}) => blocks))
  const sparse = views.map(({blocks}) => vectorOf(blocks, vocabulary, blocksFor(reading)))
  const width = vocabulary.rarity.length
  const all = rows.map((row, at) => ({vector: sparse[at]!, type: row.type, domain: row.domain}))
  const kinds = insideOf(all, reading)
  const outside = learnOutside(all, width, options, reading)
  const predicted: RelationType[] = []
  const scores: number[][] = []
  for (let fold = 0; fold < 5; fold++) {
    const held = new Set(judged.filter((_, place) => folds[place] === fold))
    const inside = all.filter((row, at) => kinds.includes(row.domain) && !held.has(at))
    const head = learnStacked(inside, width, options, outside)
    const network =
      reading === "plv"
        ? null
        : networkFrom(
            rows.filter((_, at) => !held.has(at)),
            views.filter((_, at) => !held.has(at)),
            vectors,
            options.seed,
          )
    judged.forEach((at, place) => {
      if (folds[place] !== fold) return
      const others = network === null ? null : relationNetworkScores(network, views[at]!)
      scores[place] = scoresOf(head, sparse[at]!).map(
        (score, type) =>
          score +
          RELATION_SEQUENCE_SHARE[reading] * read[at]![type]! +
          (others === null ? 0 : NETWORK_SHARE * others[type]!),
      )
      predicted[place] = best(scores[place]!)
    })
  }
  const judgedRows = judged.map(at => rows[at]!)
  return {...relationScores(judgedRows, predicted), rows: judgedRows, predicted, scores}
}
