// Trains the two models of triggers on the training parts of the corpus, a linear one and a network, and writes
// packages/events/models/triggers.bin and trigger-network.bin: `npm run train:triggers`. Seeded: the same data give the same
// bytes. `-- --without FILE --to FOLDER` leaves a file of labelled news out and writes elsewhere, to judge on it; `--parsers
// FOLDER` as `readingModels` has it; `--news`, `--cost` and `--kept` try other settings of the linear one.

import {join} from "node:path"
import {TRIGGER_COMPONENT, TRIGGER_FEATURES, TRIGGER_NETWORK_COMPONENT} from "@demarche/events"
import {readingModels} from "../coder/coder-models.ts"
import {numberOf, valuesOf} from "../command-options.ts"
import {trainingItems} from "../corpus/training-items.ts"
import {weighed} from "../linear/learn-linear.ts"
import {eventModels, writeModel} from "../model-files.ts"
import {learnNetwork} from "../network/learn-network.ts"
import {learnAndWrite} from "./learn-and-write.ts"
import {triggerRows} from "./trigger-rows.ts"

const values = valuesOf("without", "parsers", "to", "news", "cost", "kept")
const folder = values.to ?? eventModels
const models = readingModels(values.parsers)
const {written, news, stories} = trainingItems(values.without)
const told = triggerRows([...written, ...stories], models)
const happened = triggerRows(news, models)
/** Real news weighs more than written sentences; chosen on train-1, held out (model card). */
const newsImportance = numberOf("news", values.news, 3)
const linear = learnAndWrite(
  [...weighed(told, 1), ...weighed(happened, newsImportance)],
  TRIGGER_COMPONENT,
  TRIGGER_FEATURES,
  folder,
  {cost: numberOf("cost", values.cost, 1), kept: numberOf("kept", values.kept, 90_000)},
)
const network = writeModel(
  join(folder, "trigger-network.bin"),
  learnNetwork(
    [...weighed(told, 1), ...weighed(happened, 1.5)],
    [...new Set([...told, ...happened].map(row => row.label))].sort(),
    models.vectors,
    TRIGGER_NETWORK_COMPONENT,
    TRIGGER_FEATURES,
    {width: 48, epochs: 10, seed: 20181102, rate: 0.05, left: 0.3, length: 2, least: 2, kept: 60_000},
  ),
)
console.log(
  `${told.length + happened.length} words of ${written.length + stories.length + news.length} texts; ${linear}; ${network}`,
)
