// Trains the relation model and writes packages/events/models/relations.bin, relation-network.bin and relation-sequence.bin:
// `npm run train:events`.
// Seeded: the same data give the same bytes. What the models of triggers hold a row's words for is read by such as never saw
// the row (`held-out-models.ts`): minutes; `-- --held-out FOLDER` keeps those models and takes them from there the next time.

import {join} from "node:path"
import {valuesOf} from "../command-options.ts"
import {eventModels, writeModel} from "../model-files.ts"
import {describeRows} from "./cross-validate.ts"
import {heldOutReader, trainingRows} from "./relation-data.ts"
import {chosenOptions, trainRelationModel} from "./relation-heads.ts"
import {learnRelationNetwork} from "./relation-network.ts"
import {learnRelationSequence} from "./relation-sequence.ts"

const values = valuesOf("held-out", "parsers")
const rows = trainingRows()
console.log(
  `${rows.length} rows: ${["shared", "pairs", "written", "news"].map(domain => `${rows.filter(row => row.domain === domain).length} ${domain}`).join(", ")}`,
)
const {readerOf, vectors} = heldOutReader(values["held-out"], values.parsers)
const views = describeRows(rows, readerOf)
const linear = trainRelationModel(rows, views, chosenOptions)
const network = learnRelationNetwork(rows, views, vectors, chosenOptions.seed)
const sequence = learnRelationSequence(rows, views, vectors, chosenOptions.seed)
console.log(writeModel(join(eventModels, "relations.bin"), linear))
console.log(writeModel(join(eventModels, "relation-network.bin"), network))
console.log(writeModel(join(eventModels, "relation-sequence.bin"), sequence))
