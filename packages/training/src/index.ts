export {
  type CorpusFile,
  type Finding,
  formatFinding,
  lintCorpus,
} from "./corpus/lint.ts"
export {lintStories} from "./corpus/lint-stories.ts"
export {isItemLine, type MarkedLine, parseMarkedLine} from "./corpus/markup.ts"
export {type CorpusStatistics, corpusStatistics, formatStatistics} from "./corpus/statistics.ts"
export {parseStory, type StoryReading} from "./corpus/stories.ts"
export {digestOf, itemsOf, labelsOf} from "./corpus/to-jsonl.ts"
