// What got better and worse between two runs, and how sure that is.

import {expect, test} from "vitest"
import {
  compareRuns,
  describeGold,
  describePredicted,
  eventIntervals,
  gainIntervals,
  scoreEvents,
} from "../../src/index.ts"
import {item, predicted} from "./gold.ts"

const gold = [
  item("[A:Lima] <will sign> a pact with [R:Quito]. || AGREE:future"),
  item("[A:Rebels] <shelled> [R:Goma]. || ASSAULT.heavy-weapons"),
  item("The film opened in Cannes. || NONE"),
  item("[A:Peru] <thanked> [R:Chile]. || SUPPORT"),
]
const right = predicted(gold[0]!, {type: "AGREE", trigger: "sign", actors: ["Lima"], recipients: ["Quito"]})
const turned = predicted(gold[0]!, {type: "AGREE", trigger: "sign", actors: ["Quito"], recipients: ["Lima"]})
const shelling = predicted(gold[1]!, {
  type: "ASSAULT",
  trigger: "shelled",
  actors: ["Rebels"],
  recipients: ["Goma"],
})
const alarm = predicted(gold[2]!, {type: "CONSULT", trigger: "opened"})
const thanks = predicted(gold[3]!, {type: "SUPPORT", trigger: "thanked", actors: ["Peru"]})

const before = scoreEvents(gold, [[turned], [shelling], [alarm], [thanks]]).alignments
const after = scoreEvents(gold, [[right], [], [], [thanks]]).alignments

test("texts are told as better or worse by what they gained and lost", () => {
  const {better, worse, other, unchanged} = compareRuns(gold, before, after)
  expect(better.map(({item, gain}) => [item.text, gain])).toEqual([
    ["Lima will sign a pact with Quito.", 1],
    ["The film opened in Cannes.", 1],
  ])
  expect(better[0]!.events).toMatchObject([{before: {grade: "type"}, after: {grade: "triple"}}])
  expect(better[1]!.gone).toEqual([alarm])
  expect(worse.map(({gain, events}) => [gain, events[0]!.before.grade, events[0]!.after.grade])).toEqual([
    [-3, "triple", "missed"],
  ])
  expect([other.length, unchanged]).toEqual([0, 1])
})

test("events are described in a line", () => {
  expect(describeGold(gold[0]!.text, gold[0]!.events[0]!)).toBe("AGREE:future <will sign> Lima → Quito")
  expect(describePredicted(gold[3]!.text, thanks)).toBe("SUPPORT <thanked> Peru[?] → –")
})

test("intervals hold the score, are the same every time, and are narrower over more texts", () => {
  const many = (times: number) => Array.from({length: times}, () => before).flat()
  const few = eventIntervals(many(5), 400)!
  const more = eventIntervals(many(80), 400)!
  expect(eventIntervals(many(5), 400)).toEqual(few)
  // type: 3 right, 3 in gold, 4 predicted
  const typeF1 = 6 / 7
  for (const {low, high} of [few.type, more.type]) {
    expect(low).toBeLessThanOrEqual(typeF1)
    expect(high).toBeGreaterThanOrEqual(typeF1)
  }
  expect(more.type.high - more.type.low).toBeLessThan(few.type.high - few.type.low)
  expect(eventIntervals([], 400)).toBeNull()
  expect(eventIntervals(before, 0)).toBeNull()
})

test("a run against itself gains nothing", () => {
  expect(gainIntervals(before, before, 200)).toEqual({type: {low: 0, high: 0}, triple: {low: 0, high: 0}})
})
