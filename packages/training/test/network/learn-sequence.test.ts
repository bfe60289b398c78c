// A network that reads sentences learns what only a far word tells.

import {
  loadSequenceNetwork,
  loadVectors,
  readSequence,
  rowOf,
  type SeenWord,
  sequenceScores,
  VECTOR_COMPONENT,
  VECTOR_FEATURES,
  type Vectors,
  vectorHash,
} from "@demarche/events"
import {ModelFileError, writeModelFile} from "@demarche/text"
import {describe, expect, test} from "vitest"
import {
  chosen,
  labelled,
  learnSequence,
  pooled,
  SequenceLearner,
  type SequenceLesson,
  type SequenceOptions,
} from "../../src/network/learn-sequence.ts"

const forms = ["army", "team", "attacked", "on", "Sunday", "night"]
const vectors: Vectors = loadVectors(
  writeModelFile(VECTOR_COMPONENT, VECTOR_FEATURES, {
    keys: Uint32Array.from(forms, vectorHash),
    values: Int8Array.of(100, 0, 0, 100, 60, 60, -100, 5, 0, -100, -60, -60),
    steps: Float32Array.of(100),
  }),
)

const wordsOf = (text: string): SeenWord[] => {
  const all = text.split(" ")
  return all.map(form => ({
    vector: rowOf(vectors, form),
    lemma: vectorHash(form),
    marks: [form === "attacked" ? "tag VERB" : "tag NOUN"],
  }))
}

/** Armies attack, teams play: who it is stands at the other end. */
const lesson = (text: string, label: string): SequenceLesson => {
  const verb = text.split(" ").indexOf("attacked")
  return labelled(wordsOf(text), [{one: verb, other: verb, label}], classes, 1)
}
const classes = ["ASSAULT", "NONE"]
const lessons = Array.from({length: 60}, () => [
  lesson("army on Sunday night attacked", "ASSAULT"),
  lesson("army Sunday attacked", "ASSAULT"),
  lesson("attacked on Sunday night army", "ASSAULT"),
  lesson("team on Sunday night attacked", "NONE"),
  lesson("team Sunday attacked", "NONE"),
  lesson("attacked on Sunday night team", "NONE"),
]).flat()
const options: SequenceOptions = {
  width: 6,
  meeting: 8,
  lemma: 3,
  epochs: 12,
  seed: 5,
  rate: 0.02,
  least: 2,
}
const learn = (): ArrayBuffer => learnSequence(lessons, classes, vectors, "toy-seq", 1, options)

function told(bytes: ArrayBuffer, text: string): string {
  const network = loadSequenceNetwork(bytes, "toy-seq", 1, vectors)
  const words = wordsOf(text)
  const verb = words.findIndex(({marks}) => marks[0] === "tag VERB")
  const scores = sequenceScores(network, readSequence(network, words), verb, verb)
  return classes[scores.indexOf(Math.max(...scores))]!
}

describe("learning", () => {
  const bytes = learn()

  test("the same verb is an attack or none by who stands far from it, before and behind", () => {
    expect(
      [
        "army on Sunday night on Sunday attacked",
        "team on Sunday night on Sunday attacked",
        "attacked Sunday night on army",
        "attacked Sunday night on team",
      ].map(text => told(bytes, text)),
    ).toEqual(["ASSAULT", "NONE", "ASSAULT", "NONE"])
  })

  test("the same lessons give the same bytes", () => {
    expect(Buffer.from(learn()).equals(Buffer.from(bytes))).toBe(true)
  })

  test("marks and words it never met are read, and say nothing", () => {
    const network = loadSequenceNetwork(bytes, "toy-seq", 1, vectors)
    const strange: SeenWord[] = [{vector: -1, lemma: 12345, marks: ["tag X"]}]
    for (const score of sequenceScores(network, readSequence(network, strange), 0, 0))
      expect(score).toSatisfy(Number.isFinite)
  })

  test("a file with other marks is refused", () => {
    expect(() => loadSequenceNetwork(bytes, "toy-seq", 2, vectors)).toThrow(ModelFileError)
  })
})

describe("the slopes", () => {
  const toy = {width: 3, meeting: 4, lemma: 2, seed: 7}
  const known = {
    vectors: Int32Array.of(0, 3, -1, 5, 2),
    lemmas: Int32Array.of(1, 0, 2, 3, 1),
    marks: [[0], [1, 2], [], [3], [4, 0]],
  }
  const pairs = [
    {one: 0, other: 1, label: "A"},
    {one: 1, other: 1, label: "C"},
    {one: 3, other: 4, label: "D"},
    {one: 4, other: 1, label: "B"},
  ]
  const types = ["A", "B", "C", "D"]
  const ways = {
    labelled: labelled([], pairs, types, 1.5),
    chosen: chosen([], pairs, types, {A: [0], B: [1, 3], C: [2], D: [3]}, 0.7),
    "chosen for some classes": chosen([], pairs, types, {B: [1, 3], D: [0]}, 0.7),
    pooled: pooled([], pairs, types, "C", 1.2),
  }
  const parts = [
    "lemmas",
    "markRows",
    "inputs",
    "biases",
    "forth",
    "back",
    "outs",
    "weights",
    "classBiases",
  ] as const
  const learner = (): SequenceLearner => {
    const one = new SequenceLearner(vectors, 3, 5, 4, toy)
    // chains that say something
    for (let at = 0; at < one.outs.values.length; at++) one.outs.values[at]! *= 3
    for (const part of ["forth", "back"] as const)
      for (let at = 0; at < one[part].values.length; at++) one[part].values[at]! *= 3
    return one
  }

  test.each(parts.flatMap(part => Object.keys(ways).map(way => [part, way as keyof typeof ways] as const)))(
    "of %s are those of the cost, pairs %s",
    (part, way) => {
      const {pairs, judge} = ways[way]
      const lesson = {...known, pairs, judge}
      const slopes = learner()
      slopes.learn(lesson, true)
      const nudge = 0.01
      for (let at = 0; at < slopes[part].values.length; at++) {
        const [above, below] = [learner(), learner()]
        above[part].values[at]! += nudge
        below[part].values[at]! -= nudge
        const found = (above.learn(lesson, true) - below.learn(lesson, true)) / (2 * nudge)
        expect(Math.abs(slopes[part].slopes[at]! - found)).toBeLessThan(0.002 + 0.02 * Math.abs(found))
      }
    },
  )
})
