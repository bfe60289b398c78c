import {validateRecord} from "@demarche/codebook"
import {expect, test} from "vitest"
import {bestInformed, split} from "../src/index.ts"
import {atKoutougou, makeReport} from "./make-report.ts"

const first = makeReport({
  id: "a",
  published: "2019-08-20",
  sentence: "An attack in Burkina Faso killed at least 24 soldiers.",
  trigger: "attack",
  place: ["Burkina Faso", "BFA", 1],
  dead: 24,
})
const second = makeReport({
  ...atKoutougou,
  id: "b",
  published: "2019-08-21",
  sentence: "Monday's attack on the Koutougou base killed 31 soldiers.",
  trigger: "attack",
  actor: ["IMG"],
  dead: 31,
})

test("each field comes from the telling that knows most of it", () => {
  const best = bestInformed([first.record, second.record])
  expect(best).toMatchObject({
    id: "a",
    date: "2019-08-19",
    actor: [{code: "IMG"}],
    event_loc: {resolved_place: "Koutougou"},
    size: {dead: {value: 31}},
  })
})

test("a poorer telling changes nothing", () => {
  const best = bestInformed([second.record, first.record])
  expect(best).toMatchObject({
    date: "2019-08-19",
    event_loc: {resolved_place: "Koutougou"},
    size: {dead: {value: 31}},
  })
})

test("the result is a record", () => {
  expect(validateRecord(bestInformed([first.record, second.record])).errors).toEqual([])
})

test("nothing told is an error that says so", () => {
  expect(() => bestInformed([])).toThrow("at least one record")
})

test("a founder that is taken out leaves the id to the others", () => {
  const {kept, taken, apart} = split({id: "a", reports: [first, second]}, "a")
  expect(kept).toEqual({id: "a", reports: [second]})
  expect(taken).toEqual({id: "a-apart", reports: [first]})
  expect(apart).toEqual([["a", "b"]])
})

test("the last report of a happening cannot be taken out", () => {
  expect(() => split({id: "a", reports: [first]}, "a")).toThrow("holds nothing else")
  expect(() => split({id: "a", reports: [first]}, "b")).toThrow("does not hold it")
})
