// Whatever the text: nothing crashes, every span equals its text, every record passes the codebook's validator, and the
// same text gives the same bytes.

import {validateRecord} from "@demarche/codebook"
import fc from "fast-check"
import {expect, test} from "vitest"
import {codeDocument} from "../src/index.ts"
import {models} from "./models.ts"

const pieces = [
  "Turkey",
  "warned",
  "Syria",
  "President Vladimir Putin",
  "said",
  "that",
  "the",
  "army",
  "killed",
  "at least 12",
  "people",
  "in Minsk",
  "on Monday",
  ",",
  ".",
  "“",
  "”",
  '"',
  "the United States",
  "imposed",
  "sanctions",
  "on",
  "Iran",
  "if",
  "will",
  "not",
  "meet",
  "with",
  "the leaders",
  "they",
  "he",
  "$260 million",
  "police",
  "arrested",
  "\n\n",
  "\n",
  "agreed to",
  "release",
  "3-day visit",
  "last week",
  "2018",
  "\u202E",
  "\u200B",
  "😀",
  "\uD800",
  "é",
  "中国",
  "<script>",
  "&amp;",
  "\u0000",
  "…",
  "--",
  "(",
  ")",
  "U.S.",
  "'s",
]

const hostile = fc.oneof(
  fc.array(fc.constantFrom(...pieces), {maxLength: 60}).map(words => words.join(" ")),
  fc.string({unit: "binary", maxLength: 200}),
)

test("spans equal their text, records are valid, twice is the same", () => {
  fc.assert(
    fc.property(hostile, fc.option(hostile, {nil: undefined}), (text, title) => {
      const document = {
        id: "p",
        text,
        date: "2018-11-02",
        language: "en",
        ...(title === undefined ? {} : {title}),
      }
      const {events} = codeDocument(document, models)
      for (const record of events) {
        const {errors} = validateRecord(record, {text, ...(title === undefined ? {} : {title})})
        expect(errors).toEqual([])
      }
      expect(JSON.stringify(codeDocument(document, models).events)).toBe(JSON.stringify(events))
    }),
    {numRuns: 300, seed: 20181102},
  )
})

test('"constructor", which every object has, is a word like any other', () => {
  const text =
    "Police in Paris arrested 5 constructor workers. France said that its constructor neighbour attacked Germany. " +
    "France said that the constructor state attacked Germany."
  const {events} = codeDocument({id: "p", text, date: "2018-11-02", language: "en"}, models)
  for (const record of events) expect(validateRecord(record, {text}).errors).toEqual([])
  expect(events.find(({event}) => event.includes("COERCE"))?.size?.arrested?.value).toBe(5)
})

test("one endless sentence and ten thousand commas take linear time", () => {
  const time = (text: string): number => {
    const from = process.cpuUsage()
    codeDocument({id: "t", text, date: "2018-11-02", language: "en"}, models)
    const {user, system} = process.cpuUsage(from)
    return (user + system) / 1000
  }
  const endless = (times: number): string =>
    "Turkey warned Syria and Iran attacked Israel and police arrested men in Minsk and ".repeat(times)
  time(endless(25))
  expect(time(endless(400))).toBeLessThan(20 * time(endless(50)) + 100)
  expect(time(",".repeat(10_000))).toBeLessThan(3_000)
})
