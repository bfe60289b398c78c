// What the trainers share with the run time: file layout, hashes and feature templates. Not part of the public border.

export {applyEdit, type Edit, editBetween, readEdit, writeEdit} from "./lemmas/edits.ts"
export {LEMMA_COMPONENT, LEMMA_FEATURES, LONGEST_ENDING} from "./lemmas/lemma-model.ts"
export {editFor} from "./lemmas/lemmatize.ts"
export {caseShape} from "./lemmas/shape.ts"
export {type Column, stringColumn, writeModelFile} from "./model/write-model-file.ts"
export {hashOf, mix, pair} from "./words/hash.ts"
export {
  ADJECTIVE,
  ADVERB,
  GERUND,
  LEXICON_COMPONENT,
  LEXICON_FEATURES,
  type Lexicon,
  loadLexicon,
  lookUp,
  NOUN,
  PAST,
  PLURAL,
  THIRD_PERSON,
  VERB,
} from "./words/lexicon.ts"
export {SMALL} from "./words/units.ts"
export {WordColumns} from "./words/word-columns.ts"
