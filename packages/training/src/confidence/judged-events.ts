// Coded events with a verdict: does the event stand as told?

import {
  alignEvents,
  type GoldItem,
  type GoldStory,
  type Placing,
  predictionOf,
  withTitle,
} from "@demarche/evaluation"
import {type CoderModels, recordsWithLines} from "@demarche/events"
import {annotate, type Document} from "@demarche/text"
import {bodyStart, documentOf} from "../corpus/read-stories.ts"

export interface JudgedEvent {
  /** Lines of the scorecard that hold. */
  readonly lines: readonly string[]
  /** As the record has it. */
  readonly confidence: number
  /** Gold has the act here, of this type and modality. */
  readonly act: boolean
  /** And by this actor, to this recipient: the event stands as told. */
  readonly whole: boolean
}

/** An event that meets a doubtful one of the gold is neither right nor wrong, and is left out. */
function judge(item: GoldItem, document: Document, models: CoderModels, placed?: Placing): JudgedEvent[] {
  const coded = recordsWithLines(annotate(document, models.text), models).map(({record, lines}) => ({
    lines,
    confidence: record.confidence,
    prediction: predictionOf(record, placed),
  }))
  const {pairs, spurious} = alignEvents(
    item,
    coded.map(({prediction}) => prediction),
  )
  return coded.flatMap(({prediction, lines, confidence}) => {
    const pair = pairs.find(({predicted}) => predicted === prediction)
    if (pair === undefined && !spurious.includes(prediction)) return []
    const act = pair?.typeRight === true && pair.gold.modality === prediction.modality
    return [{lines, confidence, act, whole: act && pair.actorRight && pair.recipientRight}]
  })
}

export const judgeItems = (items: readonly GoldItem[], models: CoderModels): JudgedEvent[] =>
  items.flatMap(item =>
    judge(
      item,
      {id: item.id, text: item.text, language: "en", ...(item.date === null ? {} : {date: item.date})},
      models,
    ),
  )

export const judgeStories = (stories: readonly GoldStory[], models: CoderModels): JudgedEvent[] =>
  stories.flatMap(story => judge(story, documentOf(story), models, withTitle(bodyStart(story))))
