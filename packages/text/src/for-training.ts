// What the trainers share with the run time: file layout, hashes and feature templates. Not part of the public border.

export {applyEdit, type Edit, editBetween, readEdit, writeEdit} from "./lemmas/edits.ts"
export {LEMMA_COMPONENT, LEMMA_FEATURES, LONGEST_ENDING} from "./lemmas/lemma-model.ts"
export {editFor} from "./lemmas/lemmatize.ts"
export {caseShape} from "./lemmas/shape.ts"
export {packRows, type Row, type RowTable} from "./model/row-table.ts"
export {type Observer, packSure, type SureTable, sureAnswer} from "./model/sure-table.ts"
export {compileTemplates, hashFeatures, type Templates} from "./model/templates.ts"
export {
  packTransitions,
  scoreTransitions,
  type TransitionTable,
  type TransitionWeights,
} from "./model/transition-table.ts"
export {type Column, stringColumn, writeModelFile} from "./model/write-model-file.ts"
export {
  consultGazetteer,
  extendSequence,
  FAMILY,
  type Gazetteer,
  GIVEN,
  LONG_PLACE,
  PEOPLE,
  PLACE,
  packGazetteer,
} from "./names/gazetteer.ts"
export {NAME_FEATURES, NAME_TEMPLATES, nameAtoms, nameColumns} from "./names/name-features.ts"
export {NAME_COMPONENT, NameFinder, nameCandidates} from "./names/name-finder.ts"
export {FOLLOWERS, LABELS, LAST_FOLLOWERS, labelsOf, OUTSIDE_LABEL, staysOpen} from "./names/name-labels.ts"
export {CLOSED, consult, guessOf, setOf, type TagDictionary} from "./tags/tag-dictionary.ts"
export {caseOf, TAG_FEATURES, TAG_TEMPLATES, tagAtoms} from "./tags/tag-features.ts"
export {TAGGER_COMPONENT, Tagger} from "./tags/tagger.ts"
export {ArcEagerState, LEFT, REDUCE, RIGHT, SHIFT, TRANSITIONS} from "./tree/arc-eager.ts"
export {HeadFinder} from "./tree/find-heads.ts"
export {LABEL_TEMPLATES, LabelContext, tellingBits} from "./tree/label-features.ts"
export {candidatesPlace, type LabelCandidates, Labeller, type LabelModel} from "./tree/labeller.ts"
export {PARSER_COMPONENT, PARSER_FEATURES, Parser} from "./tree/parser.ts"
export {TRANSITION_FEATURES, TRANSITION_TEMPLATES, transitionAtoms} from "./tree/transition-features.ts"
export {distance, type TagKinds, TreeWords, tagKinds} from "./tree/tree-words.ts"
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
export {hashOfForm, hashOfSmall} from "./words/units.ts"
export {WordColumns} from "./words/word-columns.ts"
