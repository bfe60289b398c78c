// Writes the two tables of packages/happenings that are learnt: `npm run train:happenings`. The words come from the news before
// October 2025 and the written corpus, the weights from the development half of corpus/happenings; the frozen half is not read.

import {writeFileSync} from "node:fs"
import {join} from "node:path"
import {blockingKeys, evidenceNames, evidenceOf, factsOf, type Report} from "@demarche/happenings"
import {loadModels} from "../coder/coder-models.ts"
import {writtenItems} from "../corpus/corpus-items.ts"
import {repositoryRoot} from "../folders.ts"
import {type CodedStream, codeStream} from "./coded-stream.ts"
import {commonWordsOf} from "./common-words.ts"
import {newsOf, storiesOf} from "./gold.ts"
import {type EvidenceRow, learnWeights} from "./learn-weights.ts"

const frozenFrom = "2025-10-01"

const news = newsOf("dev")?.filter(({date}) => date < frozenFrom)
if (news === undefined)
  throw new Error("no shared data: weights are learnt on real news, see CONTRIBUTING.md")

const table = (name: string): string => join(repositoryRoot, "packages/happenings/src/tables", name)

const words = commonWordsOf([...news.map(({text}) => text), ...writtenItems().map(({text}) => text)])
if (process.argv.includes("--words")) {
  writeFileSync(
    table("common-words.ts"),
    [
      "// Made by `npm run train:happenings -- --words`: stems of common words, entry n for weight n; what is in no entry is rare.",
      "",
      "export const commonWords: readonly string[] = [",
      ...words.map(row => `  ${JSON.stringify(row)},`),
      "]",
      "",
    ].join("\n"),
  )
  process.exit(0)
}

const models = loadModels()
const rows = [codeStream(news, models), codeStream(storiesOf("dev"), models)].flatMap(rowsOf)
const {bias, weights} = learnWeights(rows, 3, 3000)
writeFileSync(
  table("weights.ts"),
  [
    "// Made by `npm run train:happenings`: log odds that two tellings are of one happening, by the evidence for and against.",
    "",
    'import type {EvidenceName} from "../evidence/evidence.ts"',
    "",
    `export const bias: number = ${bias.toFixed(3)}`,
    "",
    "export const weights: Readonly<Record<EvidenceName, number>> = {",
    ...evidenceNames.map((name, at) => `  ${name}: ${weights[at]!.toFixed(3)},`),
    "}",
    "",
  ].join("\n"),
)
console.log(`learnt on ${rows.length} pairs, ${rows.filter(({same}) => same).length} of one happening`)

/** Every labelled pair that blocking lets meet; pairs of a happening told many times count less each. */
function rowsOf({reports, labels}: CodedStream): EvidenceRow[] {
  const scopes = new Map<string, Report[]>()
  for (const report of reports) {
    const label = labels.get(report.record.id)
    if (label !== undefined) scopes.set(label.scope, [...(scopes.get(label.scope) ?? []), report])
  }
  const found: EvidenceRow[] = []
  for (const scope of scopes.values())
    for (const [at, later] of scope.entries())
      for (const earlier of scope.slice(0, at)) {
        if (earlier.document === later.document) continue
        const keys = new Set(blockingKeys(earlier))
        if (!blockingKeys(later).some(key => keys.has(key))) continue
        const one = labels.get(earlier.record.id)!
        const same = one.happening === labels.get(later.record.id)!.happening
        const told = scope.filter(({record}) => labels.get(record.id)!.happening === one.happening).length
        found.push({
          evidence: evidenceOf(factsOf(earlier), factsOf(later)),
          same,
          importance: same ? 2 / told : 1,
        })
      }
  return found
}
