export {
  type CorpusFile,
  type Finding,
  formatFinding,
  lintCorpus,
} from "./corpus/lint.ts"
export {lintStories} from "./corpus/lint-stories.ts"
export {type CorpusStatistics, corpusStatistics, formatStatistics} from "./corpus/statistics.ts"
export {digestOf, itemsOf, labelsOf} from "./corpus/to-jsonl.ts"
