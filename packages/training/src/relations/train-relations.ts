// Trains the relation model and writes packages/events/models/relations.bin: `npm run train:events`. Seeded: the same data
// give the same bytes.

import {join} from "node:path"
import {eventModels, writeModel} from "../model-files.ts"
import {installedTextModel} from "../text/installed-model.ts"
import {describeRows} from "./cross-validate.ts"
import {trainingRows} from "./relation-data.ts"
import {chosenOptions, trainRelationModel} from "./relation-heads.ts"

const rows = trainingRows()
console.log(
  `${rows.length} rows: ${["shared", "pairs", "written", "news"].map(domain => `${rows.filter(row => row.domain === domain).length} ${domain}`).join(", ")}`,
)
const bytes = trainRelationModel(rows, describeRows(rows, installedTextModel()), chosenOptions)
console.log(writeModel(join(eventModels, "relations.bin"), bytes))
