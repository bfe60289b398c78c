import {expect, test} from "vitest"
import {scoreRelations, share} from "../../src/index.ts"

const gold = (type: string, rest = {}) => ({id: "x", text: "", type, ...rest})
const answer = (type: string, mode: string | null = null, modality = "actual") => ({type, mode, modality})

test("accuracy, macro-F1 over the types of gold, and the commonest mistakes", () => {
  const {scores, intervals} = scoreRelations(
    [gold("AID"), gold("AID"), gold("REJECT"), gold("REJECT"), gold("ASSAULT")],
    [answer("AID"), answer("REJECT"), answer("REJECT"), answer("PROTEST"), null],
    100,
  )
  expect(scores.accuracy).toEqual({right: 2, of: 5})
  // F1: AID 2/3, REJECT 1/2, ASSAULT 0; PROTEST is no type of gold
  expect(scores.macroF1).toBeCloseTo((2 / 3 + 1 / 2) / 3, 10)
  expect(scores.confusions).toEqual([
    {gold: "AID", predicted: "REJECT", count: 1},
    {gold: "ASSAULT", predicted: "no answer", count: 1},
    {gold: "REJECT", predicted: "PROTEST", count: 1},
  ])
  expect(intervals!.accuracy.low).toBeLessThanOrEqual(0.4)
  expect(intervals!.accuracy.high).toBeGreaterThanOrEqual(0.4)
})

test("mode and modality are judged where gold has them and the type is right", () => {
  const {scores} = scoreRelations(
    [gold("AID", {modality: "future"}), gold("CONSULT", {mode: "visit"}), gold("CONSULT", {mode: "phone"})],
    [answer("AID"), answer("CONSULT", "visit"), answer("AID", "phone")],
    0,
  )
  expect(scores.modality).toEqual({right: 0, of: 1})
  expect(scores.mode).toEqual({right: 1, of: 1})
  expect(share(scores.mode)).toBe(1)
})

test("where gold has YIELD, both CONCEDE and RETREAT are it; elsewhere they are two", () => {
  const answers = [answer("CONCEDE"), answer("RETREAT")]
  expect(scoreRelations([gold("YIELD"), gold("YIELD")], answers, 0).scores.accuracy.right).toBe(2)
  expect(scoreRelations([gold("RETREAT"), gold("RETREAT")], answers, 0).scores.accuracy.right).toBe(1)
})
