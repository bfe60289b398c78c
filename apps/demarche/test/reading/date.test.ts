import {expect, test} from "vitest"
import {readDay} from "../../src/reading/date.ts"

test.each([
  ["2018-11-02", "2018-11-02"],
  ["2018-11-02T23:30:00+03:00", "2018-11-02"],
  ["2018-11-2", "2018-11-02"],
  ["20181102", "2018-11-02"],
  ["20181102T101500Z", "2018-11-02"],
  ["2 November 2018", "2018-11-02"],
  ["Nov 2, 2018", "2018-11-02"],
  ["Fri, 02 Nov 2018 10:00:00 GMT", "2018-11-02"],
  ["2020-02-29", "2020-02-29"],
  ["2019-02-29", null],
  ["2018-13-01", null],
  ["02/11/2018", null],
  ["yesterday", null],
  ["", null],
])("%j is %j", (written, day) => {
  expect(readDay(written)).toBe(day)
})
