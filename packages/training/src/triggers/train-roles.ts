// Trains the network of roles on the training parts of the corpus and writes packages/events/models/roles.bin: `npm run
// train:roles`. Seeded: the same data give the same bytes. `-- --without FILE --to FOLDER` as for the triggers, whose linear
// model has to be in the folder: it finds the acts of pairs. `--news`, `--pairs`, `--width`, `--epochs` and `--left` try other
// settings.

import {join} from "node:path"
import {loadTriggerModel, ROLE_COMPONENT, ROLE_FEATURES, ROLES} from "@demarche/events"
import {readingModels} from "../coder/coder-models.ts"
import {numberOf, valuesOf} from "../command-options.ts"
import {trainingItems} from "../corpus/training-items.ts"
import {weighed} from "../linear/learn-linear.ts"
import {bytesOf, eventModels, writeModel} from "../model-files.ts"
import {learnChoices} from "../network/learn-network.ts"
import {pairs, shared} from "../relations/relation-data.ts"
import {pairRoleChoices, roleChoices} from "./role-rows.ts"

const values = valuesOf("without", "parsers", "to", "news", "pairs", "width", "epochs", "left")
const folder = values.to ?? eventModels
const models = readingModels(values.parsers)
const triggers = loadTriggerModel(bytesOf(join(folder, "triggers.bin")))
const {written, news, stories} = trainingItems(values.without)
/** Real news and whole stories weigh more than single sentences. */
const importance = numberOf("news", values.news, 1.5)
const choices = [
  ...weighed(
    pairRoleChoices([...shared(), ...pairs()], models, triggers),
    numberOf("pairs", values.pairs, 0.25),
  ),
  ...weighed(roleChoices(written, models), 1),
  ...weighed(roleChoices([...news, ...stories], models), importance),
]
const network = learnChoices(choices, ROLES, models.vectors, ROLE_COMPONENT, ROLE_FEATURES, {
  width: numberOf("width", values.width, 24),
  epochs: numberOf("epochs", values.epochs, 12),
  seed: 20181102,
  rate: 0.05,
  left: numberOf("left", values.left, 0.4),
  length: 2,
  least: 2,
  kept: 60_000,
})
console.log(`parties of ${choices.length} acts; ${writeModel(join(folder, "roles.bin"), network)}`)
