// Trains the network that reads whole sentences for acts, on the training parts of the corpus, and writes
// packages/events/models/trigger-sequence.bin: `npm run train:trigger-sequence`, about half an hour. Seeded: the same data give
// the same bytes. `-- --without FILE --to FOLDER` leaves a file of labelled news out and writes elsewhere, to judge on it.

import {SEEN_WORDS, TRIGGER_SEQUENCE_COMPONENT} from "@demarche/events"
import {readingModels} from "../coder/coder-models.ts"
import {trainingItems} from "../corpus/training-items.ts"
import {learnSequenceAndWrite, sequenceValues} from "./learn-sequence-and-write.ts"
import {TRIGGER_CLASSES, triggerLessons} from "./trigger-rows.ts"

const values = sequenceValues()
const models = readingModels(values.parsers)
const {written, news, stories} = trainingItems(values.without)
const lessons = [...triggerLessons([...written, ...stories], models, 1), ...triggerLessons(news, models, 1.5)]
console.log(`${lessons.length} sentences of ${written.length + stories.length + news.length} texts`)
learnSequenceAndWrite(
  lessons,
  TRIGGER_CLASSES,
  models.vectors,
  TRIGGER_SEQUENCE_COMPONENT,
  SEEN_WORDS,
  "trigger-sequence.bin",
  64,
  values,
)
