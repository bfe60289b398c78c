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
const streams = [codeStream(news, models), codeStream(storiesOf("dev"), models)]
const rows = [...streams.flatMap(rowsOf), ...strangersIn(streams[0]!)]
const {bias, weights} = learnWeights(rows, 0.3, 3000)
writeFileSync(
  table("weights.ts"),
  [
    "// Made by `npm run train:happenings`: log odds that two tellings are of one happening, by the evidence for and against.",
    "",
    'import type {EvidenceName} from "../evidence/evidence.ts"',
    "",
    `export const bias: number = ${rounded(bias)}`,
    "",
    "export const weights: Readonly<Record<EvidenceName, number>> = {",
    ...evidenceNames.map((name, at) => `  ${name}: ${rounded(weights[at]!)},`),
    "}",
    "",
  ].join("\n"),
)
console.log(`learnt on ${rows.length} pairs, ${rows.filter(({same}) => same).length} of one happening`)

/** To a hundredth; never -0. */
function rounded(weight: number): number {
  return Math.round(weight * 100) / 100 + 0
}

function mayJoin(a: Report, b: Report): boolean {
  return factsOf(a).standing === factsOf(b).standing
}

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
        if (earlier.document === later.document || !mayJoin(earlier, later)) continue
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

/**
 * What else blocking lets meet: every eightieth pair of two scopes, too unlike in words to tell one happening. Without them the
 * words, which bring labelled pairs into a scope, would seem to tell nothing.
 */
function strangersIn({reports, labels}: CodedStream): EvidenceRow[] {
  const index = new Map<string, Report[]>()
  const found: EvidenceRow[] = []
  let met = 0
  for (const later of reports) {
    const keys = blockingKeys(later)
    for (const earlier of new Set(keys.flatMap(key => index.get(key) ?? []))) {
      if (earlier.document === later.document || !mayJoin(earlier, later) || met++ % 80 !== 0) continue
      const evidence = evidenceOf(factsOf(earlier), factsOf(later))
      const scopes = [earlier, later].map(({record}) => labels.get(record.id)?.scope)
      const bothRead = scopes[0] !== undefined && scopes[1] !== undefined
      if (scopes[0] === scopes[1] && bothRead) continue
      if (bothRead || evidence.words! <= 0.3) found.push({evidence, same: false, importance: 0.3})
    }
    for (const key of keys) {
      const filed = index.get(key)
      if (filed === undefined) index.set(key, [later])
      else filed.push(later)
    }
  }
  return found
}
