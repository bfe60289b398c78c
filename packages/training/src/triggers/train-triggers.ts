// Trains the trigger model on the training parts of the corpus and writes packages/events/models/triggers.bin:
// `npm run train:triggers`. Seeded: the same data give the same bytes. `-- --without FILE --to PATH` leaves a file of labelled
// news out and writes elsewhere, to judge on it.

import {createHash} from "node:crypto"
import {writeFileSync} from "node:fs"
import {join} from "node:path"
import {TRIGGER_COMPONENT, TRIGGER_FEATURES} from "@demarche/events"
import {loadModels} from "../coder/coder-models.ts"
import {trainingItems} from "../corpus/training-items.ts"
import {repositoryRoot} from "../relations/relation-data.ts"
import {learnLinear} from "./learn-linear.ts"
import {triggerRows} from "./trigger-rows.ts"

const option = (name: string): string | undefined => {
  const at = process.argv.indexOf(`--${name}`)
  return at < 0 ? undefined : process.argv[at + 1]
}

const {text, knowledge} = loadModels("none")
const {written, news} = trainingItems(option("without"))
/** Real news weighs more than written sentences; chosen on train-1, held out (model card). */
const newsImportance = Number(option("news") ?? 3)
const rows = [
  ...triggerRows(written, text, knowledge).map(row => ({...row, label: row.type, importance: 1})),
  ...triggerRows(news, text, knowledge).map(row => ({...row, label: row.type, importance: newsImportance})),
]
const bytes = new Uint8Array(
  learnLinear(rows, TRIGGER_COMPONENT, TRIGGER_FEATURES, {
    cost: Number(option("cost") ?? 1),
    epochs: 20,
    seed: 20181102,
    least: 2,
    kept: Number(option("kept") ?? 90_000),
  }),
)
writeFileSync(option("to") ?? join(repositoryRoot, "packages/events/models/triggers.bin"), bytes)
console.log(
  `${rows.length} words of ${written.length + news.length} texts; triggers.bin: ${bytes.length} bytes, sha256 ${createHash("sha256").update(bytes).digest("hex")}`,
)
