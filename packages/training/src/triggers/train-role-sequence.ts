// Trains the network that reads whole sentences for the parties of an act, on the training parts of the corpus, and writes
// packages/events/models/role-sequence.bin: `npm run train:role-sequence`, about half an hour. Seeded: the same data give the
// same bytes. `-- --without FILE --to FOLDER` leaves a file of labelled news out and writes elsewhere, to judge on it.

import {BESIDE_ACT, ROLE_SEQUENCE_COMPONENT, SEEN_BESIDE_ACT} from "@demarche/events"
import {readingModels} from "../coder/coder-models.ts"
import {trainingItems} from "../corpus/training-items.ts"
import {learnSequenceAndWrite, sequenceValues} from "./learn-sequence-and-write.ts"
import {roleLessons} from "./role-rows.ts"

const values = sequenceValues()
const models = readingModels(values.parsers)
const {written, news, stories} = trainingItems(values.without)
const lessons = [...roleLessons(written, models, 1), ...roleLessons([...news, ...stories], models, 2)]
console.log(`parties of ${lessons.length} acts`)
learnSequenceAndWrite(
  lessons,
  BESIDE_ACT,
  models.vectors,
  ROLE_SEQUENCE_COMPONENT,
  SEEN_BESIDE_ACT,
  "role-sequence.bin",
  96,
  values,
)
