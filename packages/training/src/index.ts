export {newsItems, newsTexts} from "./corpus/corpus-items.ts"
export {type Finding, formatFinding, lintCorpus} from "./corpus/lint.ts"
export {lintPairs} from "./corpus/lint-pairs.ts"
export {lintStories} from "./corpus/lint-stories.ts"
export {nearDuplicates} from "./corpus/near-duplicates.ts"
export {digestOf, itemsOf, labelsOf} from "./corpus/to-jsonl.ts"
export {type LinearOptions, type LinearRow, learnLinear} from "./linear/learn-linear.ts"
export {packWeights, strongestFeatures} from "./linear/pack-weights.ts"
export {scoresOf} from "./linear/vectors.ts"
export {
  type LearningOptions,
  type LearningRow,
  learn,
  learnHead,
  learnStacked,
} from "./relations/learn.ts"
export {newsPairRows, pairLabels, pairRows} from "./relations/pair-lines.ts"
export {pairs, writtenPairs} from "./relations/relation-data.ts"
export {relationTypes} from "./relations/rows.ts"
