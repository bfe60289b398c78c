import {expect, test} from "vitest"
import {learnScorecard, type ScorecardRow} from "../../src/confidence/learn-scorecard.ts"

const rows = (line: string, right: number, wrong: number): ScorecardRow[] =>
  [true, false].flatMap(isRight =>
    Array.from({length: isRight ? right : wrong}, () => ({lines: [line], right: isRight, importance: 1})),
  )

test("points come to the log odds of what was right", () => {
  const {start, points} = learnScorecard([...rows("known", 90, 10), ...rows("unknown", 20, 80)], {
    penalty: 0.01,
    least: 1,
  })
  // ln(90/10) = 2.20, ln(20/80) = -1.39
  expect(start + points["known"]!).toBeCloseTo(220, -1)
  expect(start + points["unknown"]!).toBeCloseTo(-139, -1)
})

test("a line that seldom holds gets no points", () => {
  const learnt = learnScorecard([...rows("often", 30, 30), ...rows("seldom", 3, 0)], {penalty: 1, least: 5})
  expect(learnt.points["seldom"]).toBeUndefined()
})

test("the same rows give the same points", () => {
  const some = [...rows("a", 7, 5), ...rows("b", 2, 9)]
  expect(learnScorecard(some, {penalty: 1, least: 1})).toEqual(learnScorecard(some, {penalty: 1, least: 1}))
})
