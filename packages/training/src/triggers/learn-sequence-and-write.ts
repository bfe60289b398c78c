// What the trainers of the two networks that read sentences share: options of the command line, report and file.

import {join} from "node:path"
import type {Vectors} from "@demarche/events"
import {numberOf, valuesOf} from "../command-options.ts"
import {eventModels, writeModel} from "../model-files.ts"
import {learnSequence, type SequenceLesson} from "../network/learn-sequence.ts"

/** `--without`, `--parsers` and `--to` as for the other trainers; `--width`, `--epochs` and `--seed` try other settings. */
export const sequenceValues = (): SequenceValues =>
  valuesOf("without", "parsers", "to", "width", "epochs", "seed")

type SequenceValues = Partial<Record<"without" | "parsers" | "to" | "width" | "epochs" | "seed", string>>

/** Prints the cost of each epoch, and what was written. */
export function learnSequenceAndWrite(
  lessons: readonly SequenceLesson[],
  classes: readonly string[],
  vectors: Vectors,
  component: string,
  version: number,
  file: string,
  /** Units of a chain, unless `--width` says otherwise. */
  width: number,
  values: SequenceValues,
): void {
  const begun = Date.now()
  const bytes = learnSequence(lessons, classes, vectors, component, version, {
    width: numberOf("width", values.width, width),
    meeting: 96,
    lemma: 32,
    epochs: numberOf("epochs", values.epochs, 8),
    seed: numberOf("seed", values.seed, 20181102),
    rate: 0.002,
    least: 3,
    report: (epoch, cost) =>
      console.log(`epoch ${epoch + 1}: ${cost.toFixed(3)}, ${Math.round((Date.now() - begun) / 1000)} s`),
  })
  console.log(writeModel(join(values.to ?? eventModels, file), bytes))
}
