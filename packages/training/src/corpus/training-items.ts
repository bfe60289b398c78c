// What the models of the coder learn from, and a part of it that can be kept out, so that a model can be judged on what it
// never saw.

import type {GoldItem} from "@demarche/evaluation"
import {newsItems, newsTrainingFiles, writtenItems} from "./corpus-items.ts"

export interface TrainingItems {
  readonly written: readonly GoldItem[]
  readonly news: readonly GoldItem[]
}

/** @param without part of the name of a file of labelled news ("train-3"); `undefined` leaves nothing out */
export function trainingItems(without?: string): TrainingItems {
  const files = newsTrainingFiles.filter(file => without === undefined || !file.includes(without))
  if (without !== undefined && files.length === newsTrainingFiles.length)
    throw new Error(`--without is "${without}"; it is part of one of ${newsTrainingFiles.join(", ")}`)
  return {written: writtenItems(), news: newsItems(files)}
}
