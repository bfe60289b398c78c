// A network learns from few words what holds for those that mean much the same.

import {
  addFeatures,
  addSlots,
  loadNetwork,
  loadVectors,
  networkScores,
  rowOf,
  unstirred,
  VECTOR_COMPONENT,
  VECTOR_FEATURES,
  vectorHash,
} from "@demarche/events"
import {readModelFile, writeModelFile} from "@demarche/text"
import {describe, expect, test} from "vitest"
import {
  type Choice,
  learnChoices,
  learnNetwork,
  type NetworkOptions,
  type NetworkRow,
} from "../../src/network/learn-network.ts"

// verbs of violence lie to the east, verbs of talk to the north; the last of each stands in no row
const words = ["bombed", "shelled", "strafed", "met", "phoned", "visited"]
const vectors = loadVectors(
  writeModelFile(VECTOR_COMPONENT, VECTOR_FEATURES, {
    keys: Uint32Array.from(words, vectorHash),
    values: Int8Array.of(100, 5, 99, 10, 100, 0, 5, 100, 0, 100, 10, 99),
    steps: Float32Array.of(100),
  }),
)
const row = (word: string, label: string): NetworkRow => ({
  features: [1, vectorHash(word)],
  words: [[words.indexOf(word)], []],
  label,
  importance: 1,
})
const rows = Array.from({length: 40}, () => [
  row("bombed", "ASSAULT"),
  row("shelled", "ASSAULT"),
  row("met", "CONSULT"),
  row("phoned", "CONSULT"),
]).flat()
const options: NetworkOptions = {
  width: 6,
  epochs: 10,
  seed: 3,
  rate: 0.05,
  left: 0.2,
  length: 2,
  least: 2,
  kept: 4,
}

/** What the coder reads in the packed network of a word without features. */
function leaning(bytes: ArrayBuffer, word: string): string {
  const network = loadNetwork(bytes, "toy-net", 1, vectors)
  const stirred = unstirred(network)
  addSlots(network, [[rowOf(vectors, word)]], 0, stirred)
  const scores = networkScores(network, stirred)
  return network.classes[scores.indexOf(Math.max(...scores))]!
}

test("words that no row holds are judged by their neighbours", () => {
  const bytes = learnNetwork(rows, ["ASSAULT", "CONSULT"], vectors, "toy-net", 1, options)
  expect(words.map(word => leaning(bytes, word))).toEqual([
    "ASSAULT",
    "ASSAULT",
    "ASSAULT",
    "CONSULT",
    "CONSULT",
    "CONSULT",
  ])
})

test("the same rows and seed give the same bytes, another seed gives others", () => {
  const learn = (seed: number): string =>
    Buffer.from(
      learnNetwork(rows, ["ASSAULT", "CONSULT"], vectors, "toy-net", 1, {...options, seed}),
    ).toString("base64")
  expect(learn(3)).toBe(learn(3))
  expect(learn(4)).not.toBe(learn(3))
})

test("no more features are kept than asked for, in the order of their hashes", () => {
  const file = readModelFile(
    learnNetwork(rows, ["ASSAULT", "CONSULT"], vectors, "toy-net", 1, {...options, kept: 3}),
    "toy-net",
    1,
  )
  const keys = [...file.uint32("keys")]
  expect(keys).toHaveLength(3)
  expect(keys).toEqual([...keys].sort((a, b) => a - b))
  expect(file.int8("embeddings")).toHaveLength(3 * options.width)
})

describe("of several candidates", () => {
  /** Who met stands beside who was met, and nobody behind them. */
  const choice = (...candidates: readonly string[]): Choice => ({
    candidates: [...candidates, "nobody"].map(name => ({features: [vectorHash(name)], words: [[], []]})),
    right: {actor: [candidates.includes("envoy") ? candidates.indexOf("envoy") : candidates.length]},
    importance: 1,
  })
  const choices = Array.from({length: 40}, () => [
    choice("envoy", "rain"),
    choice("rain", "envoy", "crowd"),
    choice("rain", "crowd"),
  ]).flat()
  const bytes = learnChoices(choices, ["actor"], vectors, "toy-net", 1, options)
  const network = loadNetwork(bytes, "toy-net", 1, vectors)
  const likeliest = (...candidates: readonly string[]): string => {
    const scores = candidates.map(name => {
      const stirred = unstirred(network)
      addFeatures(network.embeddings, [vectorHash(name)], 0, 1, stirred.sums)
      return networkScores(network, stirred)[0]!
    })
    return candidates[scores.indexOf(Math.max(...scores))]!
  }

  test("the right one stands above the others, and above nobody", () => {
    expect(likeliest("crowd", "envoy", "rain", "nobody")).toBe("envoy")
  })

  test("nobody stands above those who are never right", () => {
    expect(likeliest("crowd", "rain", "nobody")).toBe("nobody")
  })
})
