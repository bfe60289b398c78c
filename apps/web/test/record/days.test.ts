import fc from "fast-check"
import {expect, test} from "vitest"
import {dayNumber, dayOf, periodWords} from "../../src/record/days.ts"

test.each([
  ["2018-11-02", "2018-11-02", "2 Nov 2018"],
  ["2018-11-02", "2018-11-04", "2 – 4 Nov 2018"],
  ["2018-11-02", "2018-12-04", "2 Nov – 4 Dec 2018"],
  ["2018-11-02", "2019-01-04", "2 Nov 2018 – 4 Jan 2019"],
])("%s to %s is %s", (from, to, words) => {
  expect(periodWords(from, to)).toBe(words)
})

test("days and their numbers turn into each other", () => {
  fc.assert(
    fc.property(fc.integer({min: -40_000, max: 40_000}), number => {
      expect(dayNumber(dayOf(number))).toBe(number)
    }),
  )
})
