// Trains the two models of roles on the training parts of the corpus, a linear one and a network, and writes
// packages/events/models/roles.bin and role-network.bin: `npm run train:roles`. Seeded: the same data give the same bytes.
// `-- --without FILE --to FOLDER` as for the triggers, whose linear model has to be in the folder: it finds the acts of pairs.
// `--news`, `--pairs`, `--cost` and `--offset=-1` try other settings.

import {join} from "node:path"
import {
  loadTriggerModel,
  NO_ROLE,
  ROLE_COMPONENT,
  ROLE_FEATURES,
  ROLE_NETWORK_COMPONENT,
} from "@demarche/events"
import {readingModels} from "../coder/coder-models.ts"
import {numberOf, valuesOf} from "../command-options.ts"
import {trainingItems} from "../corpus/training-items.ts"
import {weighed} from "../linear/learn-linear.ts"
import {bytesOf, eventModels, writeModel} from "../model-files.ts"
import {learnNetwork} from "../network/learn-network.ts"
import {pairs, shared} from "../relations/relation-data.ts"
import {learnAndWrite} from "./learn-and-write.ts"
import {pairRoleRows, roleRows} from "./role-rows.ts"

const values = valuesOf("without", "to", "news", "pairs", "cost", "offset")
const folder = values.to ?? eventModels
const models = readingModels()
const triggers = loadTriggerModel(bytesOf(join(folder, "triggers.bin")))
const {written, news} = trainingItems(values.without)
const newsImportance = numberOf("news", values.news, 2)
const pairImportance = numberOf("pairs", values.pairs, 1)
const rows = [
  ...weighed(pairRoleRows([...shared(), ...pairs()], models, triggers), pairImportance),
  ...weighed(roleRows(written, models), 1),
  ...weighed(roleRows(news, models), newsImportance),
]
const linear = learnAndWrite(rows, ROLE_COMPONENT, ROLE_FEATURES, folder, {
  cost: numberOf("cost", values.cost, 1),
  kept: 120_000,
  // what is left out is wrong more often than what is added, most of all a recipient; chosen on third-0 (model card)
  offsets: {[NO_ROLE]: numberOf("offset", values.offset, -1), recipient: 0.3},
})
const network = writeModel(
  join(folder, "role-network.bin"),
  learnNetwork(rows, models.vectors, ROLE_NETWORK_COMPONENT, ROLE_FEATURES, {
    width: 24,
    epochs: 6,
    seed: 20181102,
    rate: 0.05,
    left: 0.3,
    length: 2,
    least: 2,
    kept: 60_000,
  }),
)
console.log(`${rows.length} nouns beside acts; ${linear}; ${network}`)
