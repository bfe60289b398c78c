// Trains the role model on the training parts of the corpus and writes packages/events/models/roles.bin: `npm run train:roles`.
// Seeded: the same data give the same bytes. `-- --without FILE --to PATH` as for the triggers, `--triggers PATH` names the
// trigger model that finds the acts of pairs; `--news`, `--pairs`, `--cost` and `--offset=-0.5` try other settings.

import {join} from "node:path"
import {loadTriggerModel, NO_ROLE, ROLE_COMPONENT, ROLE_FEATURES} from "@demarche/events"
import {loadModels} from "../coder/coder-models.ts"
import {numberOf, valuesOf} from "../command-options.ts"
import {trainingItems} from "../corpus/training-items.ts"
import {weighed} from "../linear/learn-linear.ts"
import {bytesOf, eventModels} from "../model-files.ts"
import {pairs, shared} from "../relations/relation-data.ts"
import {learnAndWrite} from "./learn-and-write.ts"
import {pairRoleRows, roleRows} from "./role-rows.ts"

const values = valuesOf("without", "to", "triggers", "news", "pairs", "cost", "offset")
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
const model = learnAndWrite(rows, ROLE_COMPONENT, ROLE_FEATURES, values.to, {
  cost: numberOf("cost", values.cost, 1),
  kept: 120_000,
  offsets: {[NO_ROLE]: numberOf("offset", values.offset, -0.5)},
})
console.log(`${rows.length} nouns beside acts; ${model}`)
