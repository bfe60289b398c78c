// Confidence is a chance read from a scorecard: surer where the sentence leaves less in doubt.

import {expect, test} from "vitest"
import {chanceOf, codeDocument, pointsOf} from "../src/index.ts"
import {models} from "./models.ts"

const confidenceOf = (text: string): number =>
  codeDocument({id: "1", date: "2018-11-02", text, language: "en"}, models).events[0]!.confidence

test("points are hundredths of a log odds", () => {
  expect(chanceOf(0)).toBe(0.5)
  expect(chanceOf(110)).toBe(0.75)
  expect(chanceOf(-110)).toBe(0.25)
})

test("nothing is quite sure", () => {
  expect(chanceOf(5000)).toBe(0.99)
  expect(chanceOf(-5000)).toBe(0.01)
})

test("more points never make an event less sure, and no chance lies so near the edge of its rounding that machines differ", () => {
  for (let points = -600; points <= 600; points++) {
    expect(chanceOf(points + 1)).toBeGreaterThanOrEqual(chanceOf(points))
    expect(Math.abs(((100 / (1 + Math.exp(-points / 100))) % 1) - 0.5)).toBeGreaterThan(1e-9)
  }
})

test("lines that the scorecard lacks give nothing", () => {
  expect(pointsOf({start: 10, points: {headline: 5}}, ["headline", "something new"])).toBe(15)
})

test.each([
  ["named on both sides", "France condemned Russia on Friday.", "Officials condemned the move on Friday."],
  ["plain words", "Israeli jets bombed Damascus on Friday.", "Uruguay outfoxed Paraguay on Friday."],
])("an event told in %s is surer", (_, surer, other) => {
  expect(confidenceOf(surer)).toBeGreaterThan(confidenceOf(other))
})
