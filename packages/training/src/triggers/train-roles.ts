// Trains the role model on the training parts of the corpus and writes packages/events/models/roles.bin: `npm run train:roles`.
// Seeded: the same data give the same bytes. `-- --without FILE --to PATH` as for the triggers, `--triggers PATH` names the
// trigger model that finds the acts of pairs; `--news`, `--pairs`, `--cost` and `--offset=-0.5` try other settings.

import {join} from "node:path"
import {parseArgs} from "node:util"
import {loadTriggerModel, NO_ROLE, ROLE_COMPONENT, ROLE_FEATURES} from "@demarche/events"
import {loadModels} from "../coder/coder-models.ts"
import {numberOf} from "../command-options.ts"
import {trainingItems} from "../corpus/training-items.ts"
import {learnLinear, weighed} from "../linear/learn-linear.ts"
import {bytesOf, eventModels, writeModel} from "../model-files.ts"
import {pairs, shared} from "../relations/relation-data.ts"
import {pairRoleRows, roleRows} from "./role-rows.ts"

const {values} = parseArgs({
  options: {
    without: {type: "string"},
    to: {type: "string"},
    triggers: {type: "string"},
    news: {type: "string"},
    pairs: {type: "string"},
    cost: {type: "string"},
    offset: {type: "string"},
  },
})
const {text, knowledge} = loadModels("none")
const triggers = loadTriggerModel(bytesOf(values.triggers ?? join(eventModels, "triggers.bin")))
const {written, news} = trainingItems(values.without)
const newsImportance = numberOf("news", values.news, 2)
const pairImportance = numberOf("pairs", values.pairs, 1)
const rows = [
  ...weighed(pairRoleRows([...shared(), ...pairs()], text, knowledge, triggers), pairImportance),
  ...weighed(roleRows(written, text, knowledge), 1),
  ...weighed(roleRows(news, text, knowledge), newsImportance),
]
const bytes = learnLinear(rows, ROLE_COMPONENT, ROLE_FEATURES, {
  cost: numberOf("cost", values.cost, 1),
  epochs: 20,
  seed: 20181102,
  least: 2,
  kept: 120_000,
  offsets: {[NO_ROLE]: numberOf("offset", values.offset, -0.5)},
})
console.log(
  `${rows.length} nouns beside acts; ${writeModel(values.to ?? join(eventModels, "roles.bin"), bytes)}`,
)
