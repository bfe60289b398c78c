// Who is meant by a name on a day, near some words: the answer, the candidates it was chosen from, and what is missing.

import {describe, expect, test} from "vitest"
import {identify} from "../src/index.ts"
import {knowledge} from "./knowledge.ts"

const ask = (name: string, on: string | null = null, near = "") => {
  const {resolution, known, missing, candidates, chosen, read} = identify(name, on, near, knowledge)
  const answer = known
    ? [resolution.code, resolution.sector, resolution.identity?.name, resolution.office]
    : null
  return {answer, missing, candidates, chosen, read, because: resolution.because}
}

describe("the day decides", () => {
  test.each([
    ["Medvedev", "2009-05-01", ["RUS", "GOV", "Dmitry Medvedev", "President"]],
    ["Prime Minister Medvedev", "2018-11-02", ["RUS", "GOV", "Dmitry Medvedev", "Prime Minister"]],
    ["Bush", "1990-06-01", ["USA", "GOV", "George H. W. Bush", "President"]],
    ["Bush", "2003-06-01", ["USA", "GOV", "George W. Bush", "President"]],
    ["Turkish foreign minister", "2018-11-02", ["TUR", "GOV", "Mevlüt Çavuşoğlu", "Foreign Minister"]],
    ["Turkish foreign minister", "2012-11-02", ["TUR", "GOV", "Ahmet Davutoğlu", "Foreign Minister"]],
  ])("%s on %s", (name, on, answer) => {
    expect(ask(name, on).answer).toEqual(answer)
  })
})

describe("who asks by a bare surname means the highest in office", () => {
  test.each([
    ["Assad", "1994-01-16", ["SYR", "GOV", "Hafez al-Assad", "President"]],
    ["Singh", "2010-01-01", ["IND", "GOV", "Manmohan Singh", "Prime Minister"]],
    ["Gerasimov", "2016-03-01", ["RUS", "MIL", "Valery Gerasimov", "Chief of the General Staff"]],
    ["Kudrin", "2006-02-10", ["RUS", "GOV", "Alexei Kudrin", "Finance Minister"]],
    ["Zaluzhny", "2022-09-01", ["UKR", "MIL", "Valerii Zaluzhnyi", "Commander-in-Chief"]],
    ["Clinton", "2010-01-01", ["USA", "GOV", "Hillary Clinton", "Secretary of State"]],
  ])("%s on %s", (name, on, answer) => {
    expect(ask(name, on).answer).toEqual(answer)
  })

  test("a town that nobody in high office is named like stays one", () => {
    expect(ask("Lincoln", "2000-01-01").answer).toEqual(["USA", null, "Lincoln", null])
  })
})

describe("the words around decide", () => {
  test.each([
    ["the foreign minister", "at talks in Ankara", ["TUR", "GOV", "Mevlüt Çavuşoğlu", "Foreign Minister"]],
    ["President", "said in Paris", ["FRA", "GOV", "Emmanuel Macron", "President"]],
    ["Georgia", "Atlanta", ["USA", null, "Georgia", null]],
    ["Georgia", "", ["GEO", "GOV", "Georgia", null]],
    ["Paris", "Texas", ["USA", null, "Paris, Texas", null]],
    ["protesters", "Minsk", ["BLR", "CVL", undefined, null]],
    ["Zorbex", "British trade minister", ["GBR", "GOV", "Zorbex", "Trade Minister"]],
  ])("%s near %s", (name, near, answer) => {
    expect(ask(name, "2018-11-02", near).answer).toEqual(answer)
  })
})

test("everybody of the name is a candidate, the one chosen first", () => {
  const {candidates, chosen} = ask("Bush", "2003-06-01")
  expect(candidates[0]).toBe(chosen)
  expect(chosen).toMatchObject({name: "George W. Bush", from: "2001-01-20", to: "2009-01-19"})
  expect(candidates[1]).toMatchObject({
    name: "George H. W. Bush",
    office: "President",
    because: "the surname; out of office on that day",
  })
  expect(candidates[1]!.score).toBeLessThan(candidates[0]!.score)
})

test("an office shows who held it on the day, before and after", () => {
  const {candidates} = ask("Hamas leader", "2020-01-01")
  expect(candidates.map(({name, because}) => [name, because])).toEqual([
    ["Ismail Haniyeh", "in office on that day"],
    ["Khaled Meshaal", "left office before"],
    ["Yahya Sinwar", "took office later"],
  ])
})

describe("what is not known is said", () => {
  test.each([
    ["Zorbex Quandle", null, "the knowledge base has nobody by that name, and the words tell nothing"],
    ["the West", null, "no country answers for it"],
    ["", null, "the knowledge base has nobody by that name, and the words tell nothing"],
  ])("%j is unknown: %s", (name, on, reason) => {
    const {answer, missing, candidates} = ask(name, on)
    expect([answer, missing]).toEqual([null, reason])
    expect(candidates.length).toBeLessThan(2)
  })

  test("many of one name and nothing to choose by", () => {
    const {answer, missing, candidates, because} = ask("Smith")
    expect(answer).toBeNull()
    expect(candidates.length).toBeGreaterThan(3)
    expect(missing).toBe(
      `${candidates.length} candidates, and nothing speaks for one of them; a day or words near by would help`,
    )
    expect(because).toEqual([])
  })

  test.each([
    ["protesters", "the words tell no country; words near by would help"],
    ["Turkish foreign minister", "an office without a name is nobody in particular without a day"],
    ["Medvedev", "without a day this is the highest office ever held"],
    ["France", null],
  ])("%s: %s", (name, reason) => {
    expect(ask(name).missing).toBe(reason)
  })

  test("a state that was gone by then", () => {
    expect(ask("USSR", "2018-01-01").missing).toBe("it did not exist on that day")
    expect(ask("USSR", "1985-01-01").missing).toBeNull()
  })
})
