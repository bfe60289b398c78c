// Trains the trigger model on the training parts of the corpus and writes packages/events/models/triggers.bin:
// `npm run train:triggers`. Seeded: the same data give the same bytes. `-- --without FILE --to PATH` leaves a file of labelled
// news out and writes elsewhere, to judge on it; `--news`, `--cost` and `--kept` try other settings.

import {TRIGGER_COMPONENT, TRIGGER_FEATURES} from "@demarche/events"
import {loadModels} from "../coder/coder-models.ts"
import {numberOf, valuesOf} from "../command-options.ts"
import {trainingItems} from "../corpus/training-items.ts"
import {weighed} from "../linear/learn-linear.ts"
import {learnAndWrite} from "./learn-and-write.ts"
import {triggerRows} from "./trigger-rows.ts"

const values = valuesOf("without", "to", "news", "cost", "kept")
const {text, knowledge} = loadModels("none")
const {written, news} = trainingItems(values.without)
/** Real news weighs more than written sentences; chosen on train-1, held out (model card). */
const newsImportance = numberOf("news", values.news, 3)
const rows = [
  ...weighed(triggerRows(written, text, knowledge), 1),
  ...weighed(triggerRows(news, text, knowledge), newsImportance),
]
const model = learnAndWrite(rows, TRIGGER_COMPONENT, TRIGGER_FEATURES, values.to, {
  cost: numberOf("cost", values.cost, 1),
  kept: numberOf("kept", values.kept, 90_000),
})
console.log(`${rows.length} words of ${written.length + news.length} texts; ${model}`)
