// Writes the tables of packages/happenings that are learnt: `npm run train:happenings`. The words come from the news before
// October 2025 and the written corpus, the weights from the development half of corpus/happenings and its stories to learn from; the frozen half is not read.
// `npm run validate:happenings` learns on four fifths of the scopes, five times over, and says how well the rest is joined.

import {writeFileSync} from "node:fs"
import {join} from "node:path"
import {loadModels} from "../coder/coder-models.ts"
import {writtenItems} from "../corpus/corpus-items.ts"
import {repositoryRoot} from "../folders.ts"
import {actsByMeaning} from "./acts-by-meaning.ts"
import {codeStream} from "./coded-stream.ts"
import {commonWordsOf} from "./common-words.ts"
import {crossValidate, joinsFrom} from "./cross-validate.ts"
import {rowsOf, scopesIn, strangersIn} from "./evidence-rows.ts"
import {newsOf, storiesOf, storiesToLearnFrom} from "./gold.ts"
import {learnWeights} from "./learn-weights.ts"
import {reportsByCountry} from "./reports-by-country.ts"

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
const newsStream = codeStream(news, models)
if (process.argv.includes("--acts")) {
  const stories = [...codeStream(storiesToLearnFrom(), models).reports, ...newsStream.reports]
  const triggers = [
    ...stories.map(({record}) => record.trigger.text),
    ...writtenItems().flatMap(({text, events}) =>
      events.map(({trigger}) => trigger.map(({start, end}) => text.slice(start, end)).join(" ")),
    ),
  ]
  writeFileSync(table("acts-by-meaning.ts"), actsByMeaning(triggers, models.events!.vectors))
  process.exit(0)
}
if (process.argv.includes("--countries")) {
  writeFileSync(table("reports-by-country.ts"), reportsByCountry(newsStream.reports))
  process.exit(0)
}
const streams = [newsStream, codeStream(storiesOf("dev"), models)]
const toLearnFrom = codeStream(storiesToLearnFrom(), models)
if (process.argv.includes("--folds")) crossValidate(streams, toLearnFrom)
else writeWeights()

function writeWeights(): void {
  const rows = [
    ...[...streams, toLearnFrom].flatMap(stream => [...scopesIn(stream).values()].flatMap(rowsOf)),
    ...strangersIn(streams[0]!),
  ]
  const {bias, weights} = learnWeights(rows)
  writeFileSync(
    table("weights.ts"),
    [
      "// Made by `npm run train:happenings`: log odds that two tellings are of one happening, by the evidence for and against.",
      "",
      'import type {Weighing} from "../evidence/certainty.ts"',
      "",
      "export const learnt: Weighing = {",
      `  bias: ${rounded(bias)},`,
      `  joinsFrom: ${joinsFrom},`,
      "  weights: {",
      ...Object.entries(weights)
        .map(([name, weight]): [string, number] => [name, rounded(weight)])
        .filter(([, weight]) => weight !== 0)
        .map(([name, weight]) => `    ${name}: ${weight},`),
      "  },",
      "}",
      "",
    ].join("\n"),
  )
  console.log(`learnt on ${rows.length} pairs, ${rows.filter(({same}) => same).length} of one happening`)
}

/** To a hundredth; never -0. */
function rounded(weight: number): number {
  return Math.round(weight * 100) / 100 + 0
}
