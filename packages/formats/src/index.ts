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
export type {PetrarchReading, PetrarchRejection, PetrarchRow} from "./petrarch/actor-row.ts"
export {type CameoActor, cameoActor, cameoAgent} from "./petrarch/cameo-actor-code.ts"
export {fromPetrarchDictionary, isPetrarchDictionary} from "./petrarch/from-petrarch-dictionary.ts"
