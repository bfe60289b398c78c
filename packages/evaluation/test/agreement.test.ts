import {expect, test} from "vitest"
import {krippendorffAlpha, wilson} from "../src/agreement.ts"

test("alpha of Krippendorff's own example with four observers and missing values", () => {
  // Krippendorff 2011, section C: twelve units, values 1 to 5, nominal alpha 0.743
  const units = ["111", "2223", "3333", "3333", "2222", "1234", "4444", "1121", "2222", "555", "11", "3"]
  expect(krippendorffAlpha(units.map(unit => [...unit]))).toBeCloseTo(0.743, 3)
})

test("alpha is 1 where all agree on different units, below 0 where they contradict each other, and unknown without variety", () => {
  expect(
    krippendorffAlpha([
      ["right", "right"],
      ["wrong", "wrong"],
    ]),
  ).toBe(1)
  expect(
    krippendorffAlpha([
      ["right", "wrong"],
      ["wrong", "right"],
    ])!,
  ).toBeLessThan(0)
  expect(krippendorffAlpha([["right", "right"]])).toBeNull()
  expect(krippendorffAlpha([["right"], []])).toBeNull()
})

test("Wilson's interval", () => {
  // 8 of 10, as in Newcombe 1998's method 3
  const {share, low, high} = wilson(8, 10)
  expect([share, low, high].map(value => value.toFixed(4))).toEqual(["0.8000", "0.4902", "0.9433"])
  expect(wilson(0, 3).low).toBe(0)
  expect(wilson(3, 3).high).toBe(1)
})
