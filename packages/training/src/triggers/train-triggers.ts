// Trains the trigger model on the training parts of the corpus and writes packages/events/models/triggers.bin:
// `npm run train:triggers`. Seeded: the same data give the same bytes. `-- --without FILE --to PATH` leaves a file of labelled
// news out and writes elsewhere, to judge on it; `--news`, `--cost` and `--kept` try other settings.

import {join} from "node:path"
import {parseArgs} from "node:util"
import {TRIGGER_COMPONENT, TRIGGER_FEATURES} from "@demarche/events"
import {loadModels} from "../coder/coder-models.ts"
import {numberOf} from "../command-options.ts"
import {trainingItems} from "../corpus/training-items.ts"
import {learnLinear, weighed} from "../linear/learn-linear.ts"
import {eventModels, writeModel} from "../model-files.ts"
import {triggerRows} from "./trigger-rows.ts"

const {values} = parseArgs({
  options: {
    without: {type: "string"},
    to: {type: "string"},
    news: {type: "string"},
    cost: {type: "string"},
    kept: {type: "string"},
  },
})
const {text, knowledge} = loadModels("none")
const {written, news} = trainingItems(values.without)
/** Real news weighs more than written sentences; chosen on train-1, held out (model card). */
const newsImportance = numberOf("news", values.news, 3)
const rows = [
  ...weighed(triggerRows(written, text, knowledge), 1),
  ...weighed(triggerRows(news, text, knowledge), newsImportance),
]
const bytes = learnLinear(rows, TRIGGER_COMPONENT, TRIGGER_FEATURES, {
  cost: numberOf("cost", values.cost, 1),
  epochs: 20,
  seed: 20181102,
  least: 2,
  kept: numberOf("kept", values.kept, 90_000),
})
console.log(
  `${rows.length} words of ${written.length + news.length} texts; ${writeModel(values.to ?? join(eventModels, "triggers.bin"), bytes)}`,
)
