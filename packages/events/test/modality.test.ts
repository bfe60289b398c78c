// Did it happen? Acts that the learnt models alone see, or to which they give another type than the lexicon does: the word in
// brackets is taken for an act of the type, and the rules say from the words around it whether it happened. A fourth column
// marks a known failure with its reason; at most one row in ten may be marked.

import {readFileSync} from "node:fs"
import {annotate} from "@demarche/text"
import {describe, expect, test} from "vitest"
import {guessedInterpretation, mendReports, mendVerbs} from "../src/index.ts"
import {readModality} from "../src/modality/modality.ts"
import {models} from "./models.ts"

const rows = readFileSync(new URL("cases/modality.tsv", import.meta.url), "utf8")
  .split("\n")
  .filter(line => line !== "" && !line.startsWith("#"))
  .map(line => {
    const [marked = "", type = "", expected = "", knownFailure = ""] = line.split("\t")
    return {marked, type, expected, knownFailure}
  })

function read(marked: string, type: string): string {
  const text = marked.replace(/[[\]]/g, "")
  const [first] = annotate({id: "t", text, language: "en"}, models.text).sentences
  if (first === undefined) return "no sentence"
  const sentence = mendReports(mendVerbs(first))
  const word = sentence.starts.indexOf(marked.indexOf("["))
  return readModality(sentence, {...guessedInterpretation(sentence, word, type), unruled: true}).modality
}

describe("modality of acts that the models see", () => {
  test.each(rows)("$marked $type", ({marked, type, expected, knownFailure}) => {
    if (knownFailure === "") expect(read(marked, type)).toBe(expected)
    else expect(read(marked, type), "it works now: take away the mark").not.toBe(expected)
  })

  test("at most one row in ten is a known failure", () => {
    expect(rows.filter(row => row.knownFailure !== "").length).toBeLessThanOrEqual(rows.length / 10)
  })
})
