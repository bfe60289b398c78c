// Trains the mode model on the training parts of the corpus and writes packages/events/models/modes.bin: `npm run train:modes`.
// Seeded: the same data give the same bytes. `-- --without FILE --to PATH` as for the triggers.

import {join} from "node:path"
import {parseArgs} from "node:util"
import {MODE_COMPONENT, TRIGGER_FEATURES} from "@demarche/events"
import {loadModels} from "../coder/coder-models.ts"
import {trainingItems} from "../corpus/training-items.ts"
import {learnLinear, weighed} from "../linear/learn-linear.ts"
import {eventModels, writeModel} from "../model-files.ts"
import {modeRows} from "./trigger-rows.ts"

const {values} = parseArgs({options: {without: {type: "string"}, to: {type: "string"}}})
const {text, knowledge} = loadModels("none")
const {written, news} = trainingItems(values.without)
const rows = [
  ...weighed(modeRows(written, text, knowledge), 1),
  ...weighed(modeRows(news, text, knowledge), 2),
]
const bytes = learnLinear(rows, MODE_COMPONENT, TRIGGER_FEATURES, {
  cost: 1,
  epochs: 20,
  seed: 20181102,
  least: 2,
  kept: 12_000,
})
console.log(`${rows.length} acts; ${writeModel(values.to ?? join(eventModels, "modes.bin"), bytes)}`)
