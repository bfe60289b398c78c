// Five-fold cross-validation of a head of the relation model on rows of its own reading; all other rows are in training.
// Folds keep equal texts together; the seed draws them.

import {
  type Blocks,
  featuresOf,
  markPair,
  pairBlocks,
  type Reading,
  relationLexicon,
  ruleReadings,
} from "@demarche/events"
import {annotate, type TextModel} from "@demarche/text"
import {countVocabulary, scoresOf, vectorOf} from "../linear/vectors.ts"
import {foldsOf} from "./folds.ts"
import {insideOf, type LearningOptions, learnOutside, learnStacked} from "./learn.ts"
import {type ClassScores, classScores} from "./macro-f1.ts"
import {type Domain, quadOf, type RelationRow, type RelationType, relationTypes} from "./rows.ts"

/** Features of every row; equal texts are annotated once. */
export function describeRows(rows: readonly RelationRow[], text: TextModel): Blocks[] {
  const known = new Map<string, ReturnType<typeof annotate>["sentences"]>()
  return rows.map(row => {
    let sentences = known.get(row.text)
    if (sentences === undefined) {
      sentences = annotate({id: row.id, text: row.text, language: "en"}, text).sentences
      known.set(row.text, sentences)
    }
    return featuresOf(
      markPair(sentences, row.actor, row.recipient),
      form => text.words.clustersOf(form),
      relationLexicon(),
      ruleReadings(sentences, row.actor, row.recipient),
    )
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
 * @param judgedKind whose rows are predicted; the other rows of the reading stay in training, but for equal texts
 */
export function crossValidate(
  rows: readonly RelationRow[],
  blocks: readonly Blocks[],
  judgedKind: Domain,
  reading: Reading,
  options: LearningOptions,
): Validation {
  const judged = rows.flatMap((row, at) => (row.domain === judgedKind ? [at] : []))
  const folds = foldsOf(
    judged.map(at => rows[at]!),
    5,
    options.seed,
  )
  const vocabulary = countVocabulary(blocks)
  const vectors = blocks.map(one => vectorOf(one, vocabulary, pairBlocks))
  const width = vocabulary.rarity.length
  const all = rows.map((row, at) => ({vector: vectors[at]!, type: row.type, domain: row.domain}))
  const kinds = insideOf(all, reading)
  const outside = learnOutside(all, width, options, reading)
  const predicted: RelationType[] = []
  const scores: number[][] = []
  for (let fold = 0; fold < 5; fold++) {
    const held = new Set(judged.filter((_, place) => folds[place] === fold))
    const inside = all.filter((row, at) => kinds.includes(row.domain) && !held.has(at))
    const head = learnStacked(inside, width, options, outside)
    judged.forEach((at, place) => {
      if (folds[place] !== fold) return
      scores[place] = scoresOf(head, vectors[at]!)
      predicted[place] = best(scores[place]!)
    })
  }
  const judgedRows = judged.map(at => rows[at]!)
  return {...relationScores(judgedRows, predicted), rows: judgedRows, predicted, scores}
}
