// Every sentence in cases/*.txt gives the events that stand below it and no others.

import {readdirSync, readFileSync} from "node:fs"
import {describe, expect, test} from "vitest"
import {codeDocument} from "../src/index.ts"
import {type Case, describeRecord, problemsOf, readCases} from "./case-file.ts"
import {models} from "./models.ts"

const folder = new URL("cases/", import.meta.url)
const files = readdirSync(folder)
  .filter(name => name.endsWith(".txt"))
  .sort()

const code = (one: Case) =>
  codeDocument(
    {id: "case", text: one.text, language: "en", ...(one.date === null ? {} : {date: one.date})},
    models,
  ).events

const all = files.map(name => ({name, cases: readCases(readFileSync(new URL(name, folder), "utf8"))}))

describe.each(all)("$name", ({cases}) => {
  test.each(cases.map(one => [`line ${one.line}: ${one.text}`, one] as const))("%s", (_, one) => {
    const records = code(one)
    const problems = problemsOf(one, records)
    if (one.knownFailure !== null) {
      expect(problems, "it works now: take away the mark of a known failure").not.toEqual([])
      return
    }
    expect(problems, `coded: ${records.map(describeRecord).join(" | ") || "nothing"}`).toEqual([])
  })
})

test("at least 150 cases, at most one in ten a known failure", () => {
  const cases = all.flatMap(file => file.cases)
  expect(cases.length).toBeGreaterThanOrEqual(150)
  expect(cases.filter(one => one.knownFailure !== null).length).toBeLessThanOrEqual(cases.length / 10)
})
