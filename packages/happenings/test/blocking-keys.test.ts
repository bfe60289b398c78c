import {expect, test} from "vitest"
import {blockingKeys} from "../src/index.ts"
import {makeReport} from "./make-report.ts"

const strike = {
  published: "2024-05-16",
  sentence: "A strike hit a market in Khartoum.",
  trigger: "strike",
  actor: ["SDN"],
} as const

const shareKey = (a: readonly string[], b: readonly string[]): boolean => a.some(key => b.includes(key))

test("keys name the family of types, the week and each country", () => {
  const keys = blockingKeys(
    makeReport({...strike, id: "a", day: "2024-05-12", place: ["Khartoum", "SDN", 4], recipient: ["EGY"]}),
  )
  expect(keys).toEqual(["force|w2836|SDN", "force|w2836|EGY"])
})

test("a telling up to two weeks later, that does not say when, still meets the event", () => {
  const event = blockingKeys(makeReport({...strike, id: "a", day: "2024-05-15"}))
  expect(shareKey(event, blockingKeys(makeReport({...strike, id: "b", published: "2024-05-29"})))).toBe(true)
  expect(shareKey(event, blockingKeys(makeReport({...strike, id: "c", published: "2024-06-20"})))).toBe(false)
})

test("types that are taken for each other meet, others do not", () => {
  const keys = (type: string): readonly string[] => blockingKeys(makeReport({...strike, id: type, type}))
  expect(shareKey(keys("ASSAULT"), keys("COERCE"))).toBe(true)
  expect(shareKey(keys("ASSAULT"), keys("CONSULT"))).toBe(false)
})

test("what names no country meets what names none", () => {
  const nobody = {...strike, actor: []}
  expect(blockingKeys(makeReport({...nobody, id: "a"}))).toEqual(
    blockingKeys(makeReport({...nobody, id: "b"})),
  )
})

test("a rare name brings together what names no country in common, within four weeks of telling", () => {
  const named = {...strike, sentence: "A missile hit the tanker Verbena.", trigger: "hit"} as const
  const first = blockingKeys(makeReport({...named, id: "a", actor: ["YEM"], published: "2024-06-13"}))
  const told = (published: string): readonly string[] =>
    blockingKeys(makeReport({...named, id: published, actor: ["GRC"], published}))
  expect(shareKey(first, told("2024-07-10"))).toBe(true)
  expect(shareKey(first, told("2024-09-13"))).toBe(false)
})
