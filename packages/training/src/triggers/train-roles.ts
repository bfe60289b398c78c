// Trains the role model on the training parts of the corpus and writes packages/events/models/roles.bin: `npm run train:roles`.
// Seeded: the same data give the same bytes. `-- --without FILE --to PATH` as for the triggers.

import {createHash} from "node:crypto"
import {writeFileSync} from "node:fs"
import {join} from "node:path"
import {loadTriggerModel, NO_ROLE, ROLE_COMPONENT, ROLE_FEATURES} from "@demarche/events"
import {bytesOf, loadModels} from "../coder/coder-models.ts"
import {trainingItems} from "../corpus/training-items.ts"
import {pairs, repositoryRoot, shared} from "../relations/relation-data.ts"
import {learnLinear} from "./learn-linear.ts"
import {lost, pairRoleRows, roleRows} from "./role-rows.ts"

const option = (name: string): string | undefined => {
  const at = process.argv.indexOf(`--${name}`)
  return at < 0 ? undefined : process.argv[at + 1]
}

const {text, knowledge} = loadModels("none")
const triggers = loadTriggerModel(
  bytesOf(option("triggers") ?? join(repositoryRoot, "packages/events/models/triggers.bin")),
)
const {written, news} = trainingItems(option("without"))
const newsImportance = Number(option("news") ?? 2)
const pairImportance = Number(option("pairs") ?? 1)
const beside = [...shared(), ...pairs()]
const rows = [
  ...pairRoleRows(beside, text, knowledge, triggers).map(row => ({
    ...row,
    label: row.role,
    importance: pairImportance,
  })),
  ...roleRows(written, text, knowledge).map(row => ({...row, label: row.role, importance: 1})),
  ...roleRows(news, text, knowledge).map(row => ({...row, label: row.role, importance: newsImportance})),
]
const bytes = new Uint8Array(
  learnLinear(rows, ROLE_COMPONENT, ROLE_FEATURES, {
    cost: Number(option("cost") ?? 1),
    epochs: 20,
    seed: 20181102,
    least: 2,
    kept: 120_000,
    offsets: {[NO_ROLE]: Number(option("offset") ?? -0.5)},
  }),
)
writeFileSync(option("to") ?? join(repositoryRoot, "packages/events/models/roles.bin"), bytes)
console.log(
  `${rows.length} nouns beside acts (${lost.found} of ${lost.parties} parties stand beside theirs); roles.bin: ${bytes.length} bytes, sha256 ${createHash("sha256").update(bytes).digest("hex")}`,
)
