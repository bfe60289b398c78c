// A knowledge base that cannot be trusted is refused with the fact that gave it away.

import {ModelFileError} from "@demarche/text"
import {expect, test} from "vitest"
import {entityNamed, knowledgeLayout, loadKnowledge, officeHolder} from "../src/index.ts"
import {knowledge, knowledgeBytes} from "./knowledge.ts"

test("a damaged, a truncated and a foreign file are refused", () => {
  const damaged = knowledgeBytes()
  new Uint8Array(damaged)[damaged.byteLength - 9]! ^= 1
  expect(() => loadKnowledge(damaged)).toThrow(ModelFileError)
  expect(() => loadKnowledge(knowledgeBytes().slice(0, 4096))).toThrow(/truncated/)
  expect(() => loadKnowledge(new ArrayBuffer(100))).toThrow(ModelFileError)
})

test("the file is no larger than 5 MB", () => {
  expect(knowledgeBytes().byteLength).toBeLessThanOrEqual(5_000_000)
})

test("offices are asked by country, key and day", () => {
  expect(officeHolder(knowledge, "CUB", "president", "2018-11-02")?.person.name).toBe("Miguel Díaz-Canel")
  expect(officeHolder(knowledge, "CUB", "president", "2018-04-18")?.person.name).toBe("Raúl Castro")
  expect(officeHolder(knowledge, "CUB", "president", null)).toBeNull()
  expect(officeHolder(knowledge, "XXX", "president", "2018-11-02")).toBeNull()
})

test("a bare name is looked up without a sentence", () => {
  expect(entityNamed("Sergei Lavrov", "2018-11-02", knowledge)?.office).toBe("Foreign Minister")
  expect(entityNamed("Zorbex", "2018-11-02", knowledge)).toBeNull()
})

test("days keep in 16 bits; those before 1920 and after 2047 become the first and the last of these", () => {
  const {packDay, unpackDay} = knowledgeLayout
  const kept = (day: number): number => unpackDay(packDay(day))
  for (const day of [0, 19200101, 19450412, 20000229, 20261127, 20471231]) expect(kept(day)).toBe(day)
  expect([kept(18941101), kept(20990101)]).toEqual([19200101, 20471231])
  for (const day of [19200101, 20471231]) expect(packDay(day)).toBeLessThan(2 ** 16)
})

test("ascending columns keep as steps of 16 bits, each from the value before", () => {
  const {fromSteps, stepsOf} = knowledgeLayout
  const ascending = Uint32Array.of(1, 60_000, 60_000, 119_999, 1_000_000_007)
  expect([...stepsOf(ascending.subarray(0, 4))]).toEqual([1, 59_999, 0, 59_999])
  expect([...fromSteps(stepsOf(ascending))]).toEqual([...ascending])
})
