import {expect, test} from "vitest"
import {colourOf, colourRules, dotsOf, mostOf, ruleIn, saidOf, sizeOf} from "../../src/network/decoration.ts"

const pair = (first: string, second: string, events: number, conflicts: number) => ({
  first,
  second,
  events,
  quad1: events - conflicts,
  quad2: 0,
  quad3: conflicts,
  quad4: 0,
})

const dots = dotsOf([pair("CUB", "RUS", 9, 0), pair("RUS", "UKR", 7, 7), pair("RUS", "USA", 1, 0)])
const most = mostOf([...dots.values()])

test("a dot knows its events, how many of them are conflict, and its partners", () => {
  expect(dots.get("RUS")).toEqual({events: 17, conflicts: 7, partners: 3, group: 0})
  expect(most).toEqual({events: 17, conflicts: 7, partners: 3, group: 0})
})

test("areas are as events or partners are, or all the same", () => {
  const [cuba, russia] = [dots.get("CUB")!, dots.get("RUS")!]
  expect([sizeOf(russia, "events", most), sizeOf(russia, "partners", most)]).toEqual([18, 18])
  expect(sizeOf(cuba, "events", most)).toBeCloseTo(3 + 15 * Math.sqrt(9 / 17))
  expect(sizeOf(cuba, "partners", most)).toBeCloseTo(3 + 15 * Math.sqrt(1 / 3))
  expect(sizeOf(cuba, "none", most)).toBe(sizeOf(russia, "none", most))
})

test("colours go by group, by conflict, or not at all", () => {
  expect(["CUB", "UKR", "RUS"].map(code => colourOf(dots.get(code)!, "conflict"))).toEqual([
    "--quad-1",
    "--quad-3",
    "--quad-1",
  ])
  expect(colourOf({...most, group: 6}, "group")).toBe(colourOf({...most, group: 1}, "group"))
  expect(colourOf({...most, group: 1}, "group")).not.toBe(colourOf({...most, group: 0}, "group"))
  expect(colourOf(most, "none")).toBe(colourOf({...most, group: 3}, "none"))
})

test("an address that says no rule, or none that we know, means the usual one, which is not said", () => {
  expect(ruleIn(colourRules, undefined)).toBe("group")
  expect(ruleIn(colourRules, "constructor")).toBe("group")
  expect(ruleIn(colourRules, "conflict")).toBe("conflict")
  expect([saidOf(colourRules, "group"), saidOf(colourRules, "none")]).toEqual([undefined, "none"])
})
