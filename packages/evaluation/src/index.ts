export {plainWords, sameName, sameOffice} from "./actors/same-words.ts"
export {
  type ActorScores,
  type ClassScores,
  type JudgedField,
  type Judgement,
  judgedFields,
  judgeMention,
  type PredictedReferent,
  partyIsRight,
  scoreActors,
} from "./actors/score-actors.ts"
export {krippendorffAlpha, wilson} from "./agreement.ts"
export {type Alignment, alignEvents, type Pair, type PredictedEvent} from "./events/align-events.ts"
export {type BCubed, bCubed, type PairedMention, sharedMentions} from "./events/b-cubed.ts"
export {
  bootstrap,
  type EventIntervals,
  eventIntervals,
  gainIntervals,
  type Interval,
} from "./events/bootstrap.ts"
export {
  type ChangedEvent,
  type ChangedText,
  type Comparison,
  compareRuns,
  type Grade,
} from "./events/compare-runs.ts"
export {describeGold, describePredicted} from "./events/describe-event.ts"
export {type Placing, predictionOf, withTitle} from "./events/from-record.ts"
export {
  matchParties,
  matchSides,
  type PartyScore,
  type PredictedParty,
  partyMatches,
  type SideScores,
  sideIsRight,
} from "./events/match-parties.ts"
export {type PredictedTellings, pairMentions} from "./events/pair-mentions.ts"
export {readPredicted} from "./events/read-predicted.ts"
export {type Reliability, type ReliabilityBin, reliabilityOf, type Stated} from "./events/reliability.ts"
export {
  type EventScores,
  f1,
  type PrecisionRecall,
  type Rate,
  scoreEvents,
  share,
} from "./events/score-events.ts"
export {
  type ActorClass,
  type ActorGoldReading,
  type ActorKind,
  actorClasses,
  actorKinds,
  type GoldActorMention,
  type GoldActorText,
  type GoldReferent,
  parseActorGold,
} from "./gold/actor-gold.ts"
export type {
  GoldAmount,
  GoldAttribution,
  GoldCount,
  GoldEvent,
  GoldItem,
  GoldParty,
  GoldPlace,
  GoldSize,
  GoldTime,
} from "./gold/gold-item.ts"
export type {GoldMention, GoldStory, GoldStoryEvent} from "./gold/gold-story.ts"
export {type GoldReading, type LabelledText, type LabelSources, readGold, spansOf} from "./gold/labels.ts"
export {
  type GoldStatement,
  type GoldStatementText,
  type GoldTrend,
  type PartyCodes,
  parseStatementGold,
  type StatementGold,
} from "./gold/statement-gold.ts"
export {modalities} from "./markup/event-head.ts"
export {isItemLine, type MarkedLine, parseMarkedLine} from "./markup/marked-line.ts"
export {type Mark, type Unmarked, unmark} from "./markup/marks.ts"
export {readMarkup} from "./markup/read-markup.ts"
export {parseStory, type StoryReading} from "./markup/story.ts"
export {
  type GoldRelation,
  type PredictedRelation,
  type RelationScores,
  scoreRelations,
} from "./relations/score-relations.ts"
export {
  type Alignment as StatementAlignment,
  addresseeIsRight,
  alignStatements,
  type FoundBeside,
  partiesAreRight,
  type StatementPair,
  type StatementScores,
  scoreStatements,
  speakerIsRight,
  type TrendPair,
  wordsAreExact,
} from "./statements/score-statements.ts"
export {type RawDocument, rawDocuments, wordSpans} from "./text/raw-text.ts"
export {type SegmentationScores, scoreLemmas, scoreNames, scoreSegmentation} from "./text/score-text.ts"
export {
  alignWords,
  sameWords,
  scoreTrees,
  type TreeColumns,
  type TreeScores,
  type TreeSentence,
  treeColumns,
} from "./text/score-trees.ts"
