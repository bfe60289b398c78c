export {type Coded, type CoderModels, codeAnnotated, codeDocument} from "./coder.ts"
export type {Participant} from "./mentions/participant.ts"
export {beginStory, noteNames, participantAt, participantsOf, type Story} from "./mentions/story.ts"
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
export {coderVersion} from "./version.ts"
export {interpretationsOf} from "./acts/find-acts.ts"
export {mendReports} from "./arguments/mend-reports.ts"
export {mendVerbs} from "./arguments/mend-verbs.ts"
export {mayBeTrigger, triggerFeatures, viewOf} from "./triggers/trigger-features.ts"
