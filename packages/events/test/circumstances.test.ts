// When and where an act was, as rules and network see it together.

import {describe, expect, test} from "vitest"
import {chosenCircumstance, highest} from "../src/arguments/chosen-circumstance.ts"

const here = {from: 3, to: 5}
const there = {from: 8, to: 9}
const over = (heights: Readonly<Record<number, number>>): ReadonlyMap<number, number> =>
  new Map(Object.entries(heights).map(([token, height]) => [Number(token), height]))

describe("a place or a time", () => {
  test("is as likely as the best of its words", () => {
    expect(highest(over({3: -4, 4: 2}), here)).toBe(2)
    expect(highest(over({1: 2}), here)).toBe(Number.NEGATIVE_INFINITY)
  })

  test("that the rules see stays while the network does not think little of it", () => {
    expect(chosenCircumstance([here, there], here, over({4: -2, 8: -1}))).toBe("ruled")
    expect(chosenCircumstance([here, there], here, over({4: -5, 8: -4}))).toBeNull()
  })

  test("gives way to another that is likelier, and likely", () => {
    expect(chosenCircumstance([here, there], here, over({4: -1, 8: 1}))).toBe(there)
    expect(chosenCircumstance([here, there], here, over({4: 1, 8: 1.2}))).toBe("ruled")
  })

  test("that only the network sees is taken where the rules see none", () => {
    expect(chosenCircumstance([here, there], null, over({4: -1, 8: -3}))).toBe(here)
    expect(chosenCircumstance([here, there], null, over({4: -4, 8: -3}))).toBeNull()
    expect(chosenCircumstance([], null, over({4: 3}))).toBeNull()
  })
})
