// `npm run corpus:lint [-- FILE…]`, `npm run corpus:statistics`, `npm run corpus:labels -- SCRATCH OUT.jsonl`,
// `npm run corpus:pairs -- SCRATCH OUT.jsonl`, `npm run corpus:jsonl -- OUT.jsonl`. Run from the root of the repository.

import {readFileSync, writeFileSync} from "node:fs"
import type {LabelledText} from "@demarche/evaluation"
import {sharedData} from "../folders.ts"
import {pairLabels} from "../relations/pair-lines.ts"
import {filesIn, newsTexts} from "./corpus-items.ts"
import {type CorpusFile, formatFinding, lintCorpus} from "./lint.ts"
import {lintPairs} from "./lint-pairs.ts"
import {lintStatements} from "./lint-statements.ts"
import {lintStories} from "./lint-stories.ts"
import {corpusStatistics, formatStatistics} from "./statistics.ts"
import {itemsOf, labelsOf} from "./to-jsonl.ts"

const fileAt = (name: string): CorpusFile => ({name, content: readFileSync(name, "utf8")})

const writtenFiles = (): CorpusFile[] => filesIn("corpus/written", ".txt")

const isPairs = ({name}: CorpusFile): boolean => /(?:^|\/)pairs\//.test(name)

const isStory = ({name}: CorpusFile): boolean => /(?:^|\/)(stories|wire|newspaper)\//.test(name)

const isStatements = ({name}: CorpusFile): boolean => /(?:^|\/)statements\//.test(name)

/** The frozen half is held by its digest and stays closed. */
const statementFiles = (): CorpusFile[] =>
  ["dev.txt", "dev-2.txt"].map(name => fileAt(`corpus/statements/${name}`))

const lint = (files: readonly string[]): number => {
  const chosen =
    files.length > 0
      ? files.map(fileAt)
      : [
          ...writtenFiles(),
          ...filesIn("corpus/held-out", ".txt"),
          ...filesIn("corpus/stories", ".txt"),
          ...filesIn("corpus/wire", ".txt"),
          ...filesIn("corpus/newspaper", ".txt"),
          ...filesIn("corpus/held-out/wire", ".txt"),
          ...filesIn("corpus/held-out/newspaper", ".txt"),
          ...filesIn("corpus/pairs", ".txt"),
          ...statementFiles(),
        ]
  const findings = [
    ...lintCorpus(chosen.filter(file => !isStory(file) && !isPairs(file) && !isStatements(file))),
    ...lintStories(chosen.filter(isStory)),
    ...lintPairs(chosen.filter(isPairs)),
    ...lintStatements(chosen.filter(isStatements)),
  ]
  for (const finding of findings) console.log(formatFinding(finding))
  const errors = findings.filter(finding => finding.severity === "error").length
  console.log(`${errors} errors, ${findings.length - errors} warnings`)
  return errors > 0 ? 1 : 0
}

const statistics = (files: readonly string[]): number => {
  const chosen = files.length > 0 ? files.map(fileAt) : writtenFiles()
  console.log(formatStatistics(corpusStatistics(chosen.flatMap(itemsOf))))
  return 0
}

const toJsonl = ([out]: readonly string[]): number => {
  if (out === undefined) throw new Error("corpus:jsonl needs the file to write")
  const items = writtenFiles().flatMap(itemsOf)
  writeFileSync(out, items.map(item => `${JSON.stringify(item)}\n`).join(""))
  console.log(`${out}: ${items.length} items`)
  return 0
}

/** A command that turns marked lines over real news into labels by offset. */
const labelling =
  (
    name: string,
    read: (
      scratch: CorpusFile,
      textOf: (id: string) => LabelledText | undefined,
    ) => ReturnType<typeof labelsOf>,
  ) =>
  ([scratch, out]: readonly string[]): number => {
    if (scratch === undefined || out === undefined)
      throw new Error(`corpus:${name} needs a scratch file and a file to write`)
    const news = newsTextsOrThrow()
    const {jsonLines, problems} = read(fileAt(scratch), id => news.get(id))
    for (const problem of problems) console.error(problem)
    if (problems.length > 0) return 1
    writeFileSync(out, jsonLines)
    console.log(`${out}: ${jsonLines.split("\n").length - 1} items`)
    return 0
  }

const newsTextsOrThrow = (): ReadonlyMap<string, LabelledText> => {
  const news = newsTexts()
  if (news === null) throw new Error(`${sharedData} holds no news/current-events.jsonl`)
  return news
}

const commands: Readonly<Record<string, (rest: readonly string[]) => number>> = {
  lint,
  statistics,
  jsonl: toJsonl,
  labels: labelling("labels", labelsOf),
  pairs: labelling("pairs", ({name, content}, textOf) => ({
    jsonLines: pairLabels(name, content, textOf),
    problems: [],
  })),
}

const [name = "", ...rest] = process.argv.slice(2)
const command = commands[name]
if (command === undefined) {
  console.error(`unknown command ${JSON.stringify(name)}: expected ${Object.keys(commands).join(", ")}`)
  process.exitCode = 2
} else process.exitCode = command(rest)
