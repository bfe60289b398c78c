export {joinBloodshed} from "./acts/bloodshed.ts"
export {ruleInterpretations} from "./acts/find-acts.ts"
export {loadRoleModel, NO_ROLE, ROLE_COMPONENT} from "./arguments/learned-roles.ts"
export {mendReports} from "./arguments/mend-reports.ts"
export {mendVerbs} from "./arguments/mend-verbs.ts"
export {actView, mayBeParty, ROLE_FEATURES, roleFeatures} from "./arguments/role-features.ts"
export {type Coded, type CodeOptions, type CoderModels, codeAnnotated, codeDocument} from "./coder.ts"
export {
  type ContextQuery,
  contextBlockHasIdf,
  contextBlockNames,
  contextBlockWeights,
  contextFeatures,
  neighbours,
  type SentenceWords,
  sentenceWords,
} from "./contexts/context-features.ts"
export {
  CONTEXT_COMPONENT,
  CONTEXT_FEATURES,
  CONTEXT_RARITY_STEPS,
  type ContextModel,
  chosenContexts,
  loadContextModel,
} from "./contexts/context-model.ts"
export {contextNames, keywordContexts} from "./contexts/keywords.ts"
export type {Participant} from "./mentions/participant.ts"
export {beginStory, noteNames, participantAt, participantsOf, type Story} from "./mentions/story.ts"
export {
  EVENT_MODEL_FILES,
  type EventModel,
  type EventModelFiles,
  loadEventModel,
} from "./model/event-model.ts"
export {type LinearModel, loadLinearModel, scoreFeatures} from "./model/linear-model.ts"
export {
  type Blocks,
  blockHasIdf,
  blockNames,
  blockWeights,
  type ClusterOf,
  featuresOf,
} from "./relation/features.ts"
export {type RelationLexicon, relationLexicon} from "./relation/lexicon.ts"
export {markPair, type PairTokens} from "./relation/pair.ts"
export {type Relation, type RelationQuery, relate} from "./relation/relate.ts"
export {
  loadRelationModel,
  RARITY_STEPS,
  RELATION_COMPONENT,
  RELATION_FEATURES,
  type Reading,
  type RelationModel,
  scoreBlocks,
} from "./relation/relation-model.ts"
export {type RuleReading, ruleReadings} from "./relation/rule-readings.ts"
export type {Interpretation} from "./triggers/interpretation.ts"
export {guessedInterpretation, loadTriggerModel, NO_ACT, TRIGGER_COMPONENT} from "./triggers/learned.ts"
export {loadModeModel, MODE_COMPONENT, modeClass, modeFeatures} from "./triggers/learned-modes.ts"
export type {SentenceView} from "./triggers/trigger-features.ts"
export {mayBeTrigger, TRIGGER_FEATURES, triggerFeatures, viewOf} from "./triggers/trigger-features.ts"
export {coderVersion} from "./version.ts"
