// Every amount of cases/amounts.tsv has the value, unit and bound that stand beside it. A fifth column marks a known
// failure with its reason; at most one row in twenty may be marked.

import {readFileSync} from "node:fs"
import {annotate} from "@demarche/text"
import {describe, expect, test} from "vitest"
import {findAmounts} from "../src/amounts/find-amounts.ts"
import {models} from "./models.ts"

const rows = readFileSync(new URL("cases/amounts.tsv", import.meta.url), "utf8")
  .split("\n")
  .filter(line => line !== "" && !line.startsWith("#"))
  .map(line => {
    const [marked = "", value = "", unit = "", bound = "", knownFailure = ""] = line.split("\t")
    return {marked, value, unit, bound, knownFailure}
  })

/** What is found inside the brackets, or anywhere where there are none. */
function read(marked: string): string {
  const start = marked.indexOf("[")
  const end = marked.indexOf("]") - 1
  const [sentence] = annotate(
    {id: "a", text: marked.replace(/[[\]]/g, ""), language: "en"},
    models.text,
  ).sentences
  if (sentence === undefined) return "no sentence"
  const found = findAmounts(sentence).filter(
    ({from, to}) => start < 0 || (sentence.starts[from]! < end && start < sentence.ends[to - 1]!),
  )
  return found.map(({value, unit, bound}) => `${value} ${unit} ${bound}`).join(" and ") || "nothing"
}

describe("amounts", () => {
  test.each(rows)("$marked", ({marked, value, unit, bound, knownFailure}) => {
    const wanted = value === "nothing" ? "nothing" : `${value} ${unit} ${bound}`
    if (knownFailure === "") expect(read(marked)).toBe(wanted)
    else expect(read(marked), "it works now: take away the mark").not.toBe(wanted)
  })

  test("at least 200 rows, at most one in twenty a known failure", () => {
    expect(rows.length).toBeGreaterThanOrEqual(200)
    expect(rows.filter(row => row.knownFailure !== "").length).toBeLessThanOrEqual(rows.length / 20)
  })
})
