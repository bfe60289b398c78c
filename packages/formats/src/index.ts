export {
  type ConlluEmpty,
  type ConlluMultiword,
  type ConlluSentence,
  type ConlluWord,
  commentOf,
  spaceAfter,
} from "./conllu/conllu-sentence.ts"
export {type ConlluReading, type ConlluRejection, fromConllu} from "./conllu/from-conllu.ts"
export {annotatedToConllu, toConllu} from "./conllu/to-conllu.ts"
