// Trains the mode model on the training parts of the corpus and writes packages/events/models/modes.bin: `npm run train:modes`.
// Seeded: the same data give the same bytes. `-- --without FILE --to FOLDER` as for the triggers.

import {MODE_COMPONENT, TRIGGER_FEATURES} from "@demarche/events"
import {readingModels} from "../coder/coder-models.ts"
import {valuesOf} from "../command-options.ts"
import {trainingItems} from "../corpus/training-items.ts"
import {weighed} from "../linear/learn-linear.ts"
import {eventModels} from "../model-files.ts"
import {learnAndWrite} from "./learn-and-write.ts"
import {modeRows} from "./trigger-rows.ts"

const values = valuesOf("without", "parsers", "to")
const folder = values.to ?? eventModels
const models = readingModels(values.parsers)
const {written, news, stories} = trainingItems(values.without)
const rows = [
  ...weighed(modeRows([...written, ...stories], models), 1),
  ...weighed(modeRows(news, models), 2),
]
const model = learnAndWrite(rows, MODE_COMPONENT, TRIGGER_FEATURES, folder, {cost: 1, kept: 12_000})
console.log(`${rows.length} acts; ${model}`)
