// The context model gives the codebook's contexts, refuses foreign bytes, and may be left out.

import {readFileSync} from "node:fs"
import {describe, expect, test} from "vitest"
import {chosenContexts, codeDocument, contextNames, loadContextModel} from "../src/index.ts"
import {models} from "./models.ts"

const contextsOf = (text: string, withModel = true): readonly string[] =>
  codeDocument(
    {id: "c", text, language: "en", date: "2021-03-04"},
    withModel ? models : {text: models.text, knowledge: models.knowledge},
  ).events.flatMap(event => event.context)

describe("contexts", () => {
  test.each([
    ["A court in Tunis sentenced a former minister to six years in prison for taking bribes.", "corruption"],
    ["Brussels imposed tariffs on steel from Turkey.", "economic"],
    ["Hackers shut down the servers of Estonia's parliament.", "cyber"],
    ["The foreign ministers of Egypt and Sudan met in Cairo.", "diplomatic"],
    ["Artillery of the Ethiopian army shelled rebel positions.", "military"],
    ["Doctors in Lagos went on strike for better hospitals.", "health"],
  ])("%s is about %s", (text, context) => {
    expect(contextsOf(text)).toContain(context)
  })

  test("one to three, of the codebook, in its order", () => {
    const found = contextsOf(
      "Police arrested twenty journalists at a rally for Kurdish rights before the election in Ankara.",
    )
    const order = contextNames()
    expect(found.length).toBeGreaterThanOrEqual(1)
    expect(found.length).toBeLessThanOrEqual(3)
    expect(found.map(context => order.indexOf(context))).toEqual(
      found.map(context => order.indexOf(context)).sort((a, b) => a - b),
    )
    expect(found.every(context => order.includes(context))).toBe(true)
  })

  test("without a model the table of keywords stands", () => {
    expect(contextsOf("Brussels imposed tariffs on steel from Turkey.", false)).toContain("economic")
  })

  test("the best one is named even when none is sure", () => {
    expect(chosenContexts([-2, -0.5, -1])).toEqual([1])
    expect(chosenContexts([0.1, 0.4, 0.2, 0.3])).toEqual([1, 3, 2])
  })

  test("a file of another component is refused", () => {
    const bytes = readFileSync(new URL("../models/relations.bin", import.meta.url))
    const buffer = bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength) as ArrayBuffer
    expect(() => loadContextModel(buffer)).toThrow(/contexts.*relation/)
  })

  test("the file stays below 600 KB", () => {
    expect(readFileSync(new URL("../models/contexts.bin", import.meta.url)).byteLength).toBeLessThanOrEqual(
      600 * 1024,
    )
  })
})
