// Five-fold cross-validation of the relation model on the shared rows, the corpus in training:
// `npm run evaluate:relations`. Folds keep equal texts together; three seeds.

import {type Blocks, featuresOf, markPair, relationLexicon, ruleReadings} from "@demarche/events"
import {annotate, type TextModel} from "@demarche/text"
import {foldsOf} from "./folds.ts"
import {isInside, type LearningOptions, learn, learnOutside, learnStacked, scoresOf} from "./learn.ts"
import {type ClassScores, classScores} from "./macro-f1.ts"
import {quadOf, type RelationRow, type RelationType, relationTypes} from "./rows.ts"
import {countVocabulary, vectorOf} from "./vectors.ts"

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

export interface Validation {
  readonly types: ClassScores
  readonly quads: ClassScores
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

/** Out-of-fold predictions for the shared rows. */
export function crossValidate(
  rows: readonly RelationRow[],
  blocks: readonly Blocks[],
  seed: number,
  options: Omit<LearningOptions, "seed" | "target">,
): Validation {
  const judged = rows.flatMap((row, at) => (row.domain === "shared" ? [at] : []))
  const folds = foldsOf(
    judged.map(at => rows[at]!),
    5,
    seed,
  )
  const vocabulary = countVocabulary(blocks)
  const vectors = blocks.map(one => vectorOf(one, vocabulary))
  const predicted: RelationType[] = []
  const scores: number[][] = []
  const width = vocabulary.rarity.length
  const all = rows.map((row, at) => ({vector: vectors[at]!, type: row.type, domain: row.domain}))
  const outside = rows.some(row => !isInside(row.domain)) ? learnOutside(all, width, {...options, seed}) : null
  for (let fold = 0; fold < 5; fold++) {
    const held = new Set(judged.filter((_, at) => folds[at] === fold))
    const some = all.filter((_, at) => !held.has(at) && (outside === null || isInside(rows[at]!.domain)))
    const learnt =
      outside === null
        ? learn(some, width, {...options, seed, target: "shared"})
        : learnStacked(some, width, {...options, seed}, outside)
    judged.forEach((at, place) => {
      if (folds[place] !== fold) return
      scores[place] = scoresOf(learnt, vectors[at]!)
      predicted[place] = best(scores[place]!)
    })
  }
  const gold = judged.map(at => rows[at]!.type)
  return {
    types: classScores(gold, predicted),
    quads: classScores(
      gold.map(type => String(quadOf(type))),
      predicted.map(type => String(quadOf(type))),
    ),
    predicted,
    scores,
  }
}
