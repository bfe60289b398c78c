// What the models of the coder learn from, and parts of it that can be kept out, so that a model can be judged on what it
// never saw.

import type {GoldItem, GoldStory} from "@demarche/evaluation"
import {newsItems, newsTrainingFiles, writtenItems} from "./corpus-items.ts"
import {readStories} from "./read-stories.ts"
import {withTellings} from "./tellings.ts"
import {digestOf} from "./to-jsonl.ts"

/** So many parts does `thirdOf` cut the corpus into. */
export const THIRDS = 3

/** 0, 1 or 2 by the text alone: equal texts lie in one third. */
export const thirdOf = ({text}: Pick<GoldItem, "text">): number =>
  Number.parseInt(digestOf(text).slice(0, 8), 16) % THIRDS

interface TrainingItems {
  readonly written: readonly GoldItem[]
  readonly news: readonly GoldItem[]
  /** Whole stories, each telling an act of its own. */
  readonly stories: readonly GoldItem[]
}

export const newspaperStories = (): GoldStory[] => readStories("corpus/newspaper")

/**
 * @param without part of the name of a file of labelled news (`train-3`), or `third-0`, `third-1`, `third-2` of everything;
 *   `undefined` leaves nothing out
 */
export function trainingItems(without?: string): TrainingItems {
  const third = /^third-([0-2])$/.exec(without ?? "")?.[1]
  if (third !== undefined) {
    const stays = (item: GoldItem): boolean => thirdOf(item) !== Number(third)
    return {
      written: writtenItems().filter(stays),
      news: newsItems(newsTrainingFiles).filter(stays),
      // their sentences would fall into other thirds than they
      stories: [],
    }
  }
  const files = newsTrainingFiles.filter(file => without === undefined || !file.includes(without))
  if (without !== undefined && files.length === newsTrainingFiles.length)
    throw new Error(
      `--without is "${without}"; it is part of one of ${newsTrainingFiles.join(", ")}, or third-0 to third-2`,
    )
  return {written: writtenItems(), news: newsItems(files), stories: newspaperStories().map(withTellings)}
}
