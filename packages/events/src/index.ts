export {joinBloodshed} from "./acts/bloodshed.ts"
export {ruleInterpretations} from "./acts/find-acts.ts"
export {type ActView, actView, mayBeParty} from "./arguments/act-view.ts"
export {BESIDE_ACT, ROLE_COMPONENT, ROLE_SEQUENCE_COMPONENT, ROLES} from "./arguments/learned-roles.ts"
export {mendReports} from "./arguments/mend-reports.ts"
export {mendVerbs} from "./arguments/mend-verbs.ts"
export {
  meaningsOfAct,
  meaningsOfNobody,
  meaningsOfParty,
  nobodyFeatures,
  ROLE_FEATURES,
  roleFeatures,
} from "./arguments/role-features.ts"
export {
  type Candidates,
  type Circumstance,
  candidatesBeside,
  pairsBesideAct,
  SEEN_BESIDE_ACT,
  seenBesideAct,
} from "./arguments/seen-beside-act.ts"
export {
  type Coded,
  type CodeOptions,
  type CoderModels,
  codeDocument,
  recordsWithLines,
} from "./coder.ts"
export {chanceOf, pointsOf} from "./confidence/confidence.ts"
export type {Scorecard} from "./confidence/scorecard.ts"
export {
  contextBlocks,
  contextFeatures,
  neighbours,
  type SentenceWords,
  sentenceWords,
} from "./contexts/context-features.ts"
export {
  CONTEXT_COMPONENT,
  CONTEXT_FEATURES,
  chosenContexts,
  loadContextModel,
} from "./contexts/context-model.ts"
export {contextNames} from "./contexts/keywords.ts"
export {likeliest} from "./mentions/likeliest.ts"
export {noteNames} from "./mentions/note-names.ts"
export {isPronoun} from "./mentions/read-participant.ts"
export {beginStory, participantAt, participantsOf, type Story} from "./mentions/story.ts"
export {toldBest} from "./mentions/told-best.ts"
export {RARITY_STEPS} from "./model/block-scores.ts"
export type {BlockRecipe, Blocks} from "./model/blocks.ts"
export type {ClusterOf} from "./model/clusters.ts"
export {
  EVENT_MODEL_FILES,
  type EventModel,
  type EventModelFiles,
  loadEventModel,
} from "./model/event-model.ts"
export {addFeatures, type LinearModel, loadLinearModel, scoreFeatures} from "./model/linear-model.ts"
export {
  addSlots,
  loadNetwork,
  meanOf,
  type Network,
  networkScores,
  unstirred,
  type WordSlots,
} from "./model/network.ts"
export {
  GATES,
  gate,
  inputsOf,
  loadSequenceNetwork,
  readSequence,
  type SeenWord,
  type SequenceNetwork,
  sequenceScores,
  squash,
  VECTOR_LENGTH,
} from "./model/sequence.ts"
export {
  loadVectors,
  rowOf,
  VECTOR_COMPONENT,
  VECTOR_FEATURES,
  type Vectors,
  vectorHash,
} from "./model/vectors.ts"
export {blocksFor} from "./relation/blocks.ts"
export {type PairView, viewOfPair} from "./relation/features.ts"
export {relationLexicon} from "./relation/lexicon.ts"
export {type ReadText, readText, type TextReader} from "./relation/read-text.ts"
export type {Reading} from "./relation/reading.ts"
export {type RelatingModels, type Relation, type RelationQuery, relate} from "./relation/relate.ts"
export {
  loadRelationModel,
  NETWORK_SHARE,
  networkFeatures,
  RELATION_COMPONENT,
  RELATION_FEATURES,
  RELATION_NETWORK_COMPONENT,
  RELATION_SEQUENCE_SHARE,
  type RelationModel,
  type RelationModelFiles,
  relationNetworkScores,
} from "./relation/relation-model.ts"
export {
  loadRelationSequence,
  RELATION_SEQUENCE_COMPONENT,
  relationSequenceScores,
} from "./relation/relation-sequence.ts"
export {SEEN_PAIR, type SeenPair} from "./relation/seen-pair.ts"
export type {Interpretation} from "./triggers/interpretation.ts"
export {
  guessedInterpretation,
  loadTriggerJury,
  loadTriggerModel,
  NO_ACT,
  TRIGGER_COMPONENT,
  TRIGGER_NETWORK_COMPONENT,
  TRIGGER_SEQUENCE_COMPONENT,
} from "./triggers/learned.ts"
export {loadModeModel, MODE_COMPONENT, modeClass, modeFeatures} from "./triggers/learned-modes.ts"
export {governorOf, SEEN_WORDS, seenWords} from "./triggers/seen-words.ts"
export type {SentenceView} from "./triggers/trigger-features.ts"
export {
  mayBeTrigger,
  meaningsOfWord,
  TRIGGER_FEATURES,
  triggerFeatures,
  viewOf,
} from "./triggers/trigger-features.ts"
export {coderVersion} from "./version.ts"
