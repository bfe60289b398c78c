// Every time expression of cases/times.tsv resolves to the days that stand beside it. A fifth column marks a known
// failure with its reason; at most one row in twenty may be marked.

import {readFileSync} from "node:fs"
import {annotate} from "@demarche/text"
import {describe, expect, test} from "vitest"
import {formatDay, parseDay} from "../src/time/calendar.ts"
import {findTimes} from "../src/time/find-times.ts"
import {tenseReader} from "../src/time/tense.ts"
import {models} from "./models.ts"

const rows = readFileSync(new URL("cases/times.tsv", import.meta.url), "utf8")
  .split("\n")
  .filter(line => line !== "" && !line.startsWith("#"))
  .map(line => {
    const [published = "", marked = "", expected = "", precision = "", knownFailure = ""] = line.split("\t")
    return {published, marked, expected, precision, knownFailure}
  })

/** What is found inside the brackets, as the table writes it. */
function read(published: string, marked: string): string {
  const text = marked.replace(/[[\]]/g, "")
  const start = marked.indexOf("[")
  const end = marked.indexOf("]") - 1
  const [sentence] = annotate({id: "t", text, language: "en"}, models.text).sentences
  if (sentence === undefined) return "no sentence"
  const found = findTimes(sentence, parseDay(published), tenseReader(sentence)).filter(
    ({from, to}) => start < 0 || (sentence.starts[from]! < end && start < sentence.ends[to - 1]!),
  )
  if (found.length === 0) return "nothing"
  return found
    .map(({days, precision}) => {
      const [first, last] = [formatDay(days.first), formatDay(days.last)]
      return `${first === last ? first : `${first}..${last}`} ${precision}`
    })
    .join(" and ")
}

describe("time expressions", () => {
  test.each(rows)("$published: $marked", ({published, marked, expected, precision, knownFailure}) => {
    const wanted = expected === "nothing" ? "nothing" : `${expected} ${precision}`
    if (knownFailure === "") expect(read(published, marked)).toBe(wanted)
    else expect(read(published, marked), "it works now: take away the mark").not.toBe(wanted)
  })

  test("at least 250 rows, at most one in twenty a known failure", () => {
    expect(rows.length).toBeGreaterThanOrEqual(250)
    expect(rows.filter(row => row.knownFailure !== "").length).toBeLessThanOrEqual(rows.length / 20)
  })
})
