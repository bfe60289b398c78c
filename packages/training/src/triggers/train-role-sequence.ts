// Trains the network that reads whole sentences for the parties of an act, on the training parts of the corpus, and writes
// packages/events/models/role-sequence.bin: `npm run train:role-sequence`, about twenty minutes. Seeded: the same data give the
// same bytes. `-- --without FILE --to FOLDER` leaves a file of labelled news out and writes elsewhere, to judge on it.

import {join} from "node:path"
import {ROLE_SEQUENCE_COMPONENT, ROLES, SEEN_WORDS} from "@demarche/events"
import {readingModels} from "../coder/coder-models.ts"
import {numberOf, valuesOf} from "../command-options.ts"
import {trainingItems} from "../corpus/training-items.ts"
import {eventModels, writeModel} from "../model-files.ts"
import {learnSequence} from "../network/learn-sequence.ts"
import {roleLessons} from "./role-rows.ts"

const values = valuesOf("without", "to", "width", "epochs", "seed")
const models = readingModels()
const {written, news} = trainingItems(values.without)
const lessons = [...roleLessons(written, models, 1), ...roleLessons(news, models, 1.5)]
console.log(`parties of ${lessons.length} acts`)
const begun = Date.now()
const bytes = learnSequence(lessons, ROLES, models.vectors, ROLE_SEQUENCE_COMPONENT, SEEN_WORDS, {
  width: numberOf("width", values.width, 64),
  meeting: 96,
  lemma: 32,
  epochs: numberOf("epochs", values.epochs, 10),
  seed: numberOf("seed", values.seed, 20181102),
  rate: 0.002,
  least: 3,
  report: (epoch, cost) =>
    console.log(`epoch ${epoch + 1}: ${cost.toFixed(3)}, ${Math.round((Date.now() - begun) / 1000)} s`),
})
console.log(writeModel(join(values.to ?? eventModels, "role-sequence.bin"), bytes))
