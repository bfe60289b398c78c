// Trains the mode model on the training parts of the corpus and writes packages/events/models/modes.bin: `npm run train:modes`.
// Seeded: the same data give the same bytes. `-- --without FILE --to PATH` as for the triggers.

import {createHash} from "node:crypto"
import {writeFileSync} from "node:fs"
import {join} from "node:path"
import {MODE_COMPONENT, TRIGGER_FEATURES} from "@demarche/events"
import {loadModels} from "../coder/coder-models.ts"
import {trainingItems} from "../corpus/training-items.ts"
import {repositoryRoot} from "../relations/relation-data.ts"
import {learnLinear} from "./learn-linear.ts"
import {modeRows} from "./trigger-rows.ts"

const option = (name: string): string | undefined => {
  const at = process.argv.indexOf(`--${name}`)
  return at < 0 ? undefined : process.argv[at + 1]
}

const {text, knowledge} = loadModels("none")
const {written, news} = trainingItems(option("without"))
const rows = [
  ...modeRows(written, text, knowledge).map(row => ({...row, importance: 1})),
  ...modeRows(news, text, knowledge).map(row => ({...row, importance: 2})),
]
const bytes = new Uint8Array(
  learnLinear(rows, MODE_COMPONENT, TRIGGER_FEATURES, {
    cost: 1,
    epochs: 20,
    seed: 20181102,
    least: 2,
    kept: 12_000,
  }),
)
writeFileSync(option("to") ?? join(repositoryRoot, "packages/events/models/modes.bin"), bytes)
console.log(
  `${rows.length} acts; modes.bin: ${bytes.length} bytes, sha256 ${createHash("sha256").update(bytes).digest("hex")}`,
)
