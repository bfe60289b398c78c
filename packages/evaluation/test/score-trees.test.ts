import {expect, test} from "vitest"
import {f1} from "../src/events/score-events.ts"
import {alignWords, sameWords, scoreTrees, treeColumns} from "../src/text/score-trees.ts"

// Leaders met. They left.
const gold = treeColumns([
  {
    upos: ["NOUN", "VERB", "PUNCT"],
    xpos: ["NNS", "VBD", "."],
    heads: [1, -1, 1],
    deprels: ["nsubj", "root", "punct"],
  },
  {
    upos: ["PRON", "VERB", "PUNCT"],
    xpos: ["PRP", "VBD", "."],
    heads: [1, -1, 1],
    deprels: ["nsubj", "root", "punct"],
  },
])

test("the governors of the second sentence follow those of the first", () => {
  expect(gold.heads).toEqual([1, -1, 1, 4, -1, 4])
})

test("on given tokens the share of right words is the score", () => {
  const predicted = {
    ...gold,
    upos: ["PROPN", "VERB", "PUNCT", "PRON", "VERB", "PUNCT"],
    heads: [1, -1, 0, 4, -1, 4],
    deprels: ["obj", "root", "punct", "nsubj", "root", "punct"],
  }
  const scores = scoreTrees(gold, predicted, sameWords(gold))
  expect(f1(scores.upos)).toBeCloseTo(5 / 6)
  expect(f1(scores.uas)).toBeCloseTo(5 / 6)
  expect(f1(scores.las)).toBeCloseTo(4 / 6)
  expect(scores.relations.get("nsubj")).toEqual({matched: 1, gold: 2, predicted: 1})
  expect(scores.relations.get("obj")).toEqual({matched: 0, gold: 0, predicted: 1})
})

test("on raw text a word split in two is missed, and so is every word it governs", () => {
  //          0         10
  //          Leaders met.
  const goldWords = [
    {start: 0, end: 7},
    {start: 8, end: 11},
    {start: 11, end: 12},
  ]
  const words = [
    {start: 0, end: 7},
    {start: 8, end: 9},
    {start: 9, end: 11},
    {start: 11, end: 12},
  ]
  const sentence = {
    upos: ["NOUN", "VERB", "PUNCT"],
    xpos: ["NNS", "VBD", "."],
    heads: [1, -1, 1],
    deprels: ["nsubj", "root", "punct"],
  }
  const found = {
    upos: ["NOUN", "VERB", "X", "PUNCT"],
    xpos: ["NNS", "VBD", "FW", "."],
    heads: [1, -1, 1, 1],
    deprels: ["nsubj", "root", "dep", "punct"],
  }
  const alignment = alignWords(goldWords, words)
  expect([...alignment]).toEqual([0, -1, 3])
  const scores = scoreTrees(treeColumns([sentence]), treeColumns([found]), alignment)
  expect(scores.words).toEqual({matched: 2, gold: 3, predicted: 4})
  expect(scores.upos.matched).toBe(2)
  expect(scores.las.matched).toBe(0)
})
