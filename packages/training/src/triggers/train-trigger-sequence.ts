// Trains the network that reads whole sentences for acts, on the training parts of the corpus, and writes
// packages/events/models/trigger-sequence.bin: `npm run train:trigger-sequence`, about twenty minutes. Seeded: the same data give the
// same bytes. `-- --without FILE --to FOLDER` leaves a file of labelled news out and writes elsewhere, to judge on it.

import {join} from "node:path"
import {SEEN_WORDS, TRIGGER_SEQUENCE_COMPONENT} from "@demarche/events"
import {readingModels} from "../coder/coder-models.ts"
import {numberOf, valuesOf} from "../command-options.ts"
import {trainingItems} from "../corpus/training-items.ts"
import {eventModels, writeModel} from "../model-files.ts"
import {learnSequence} from "../network/learn-sequence.ts"
import {TRIGGER_CLASSES, triggerLessons} from "./trigger-rows.ts"

const values = valuesOf("without", "to", "width", "epochs", "seed")
const models = readingModels()
const {written, news} = trainingItems(values.without)
const lessons = [...triggerLessons(written, models, 1), ...triggerLessons(news, models, 1.5)]
console.log(`${lessons.length} sentences of ${written.length + news.length} texts`)
const begun = Date.now()
const bytes = learnSequence(
  lessons,
  TRIGGER_CLASSES,
  models.vectors,
  TRIGGER_SEQUENCE_COMPONENT,
  SEEN_WORDS,
  {
    width: numberOf("width", values.width, 64),
    meeting: 96,
    lemma: 32,
    epochs: numberOf("epochs", values.epochs, 10),
    seed: numberOf("seed", values.seed, 20181102),
    rate: 0.002,
    least: 3,
    report: (epoch, cost) =>
      console.log(`epoch ${epoch + 1}: ${cost.toFixed(3)}, ${Math.round((Date.now() - begun) / 1000)} s`),
  },
)
console.log(writeModel(join(values.to ?? eventModels, "trigger-sequence.bin"), bytes))
