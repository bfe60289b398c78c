// An answer as CSV comes back from any reader of RFC 4180 as it was, and no spreadsheet runs it.

import type {Column, Part, Value} from "@demarche/store"
import {parse} from "csv-parse/sync"
import fc from "fast-check"
import {expect, test} from "vitest"
import {answerCsv} from "../../src/writing/answer-csv.ts"

const partOf = (names: readonly string[], rows: readonly (readonly Value[])[]): Part => ({
  name: "part",
  title: "Part",
  columns: names.map((name): Column => ({name, kind: "text", means: name})),
  rows: rows.map(values => Object.fromEntries(values.map((value, index) => [names[index]!, value]))),
  next: null,
  statements: [],
})

const read = (text: string): string[][] => parse(text, {record_delimiter: "\r\n"})

test("words, quotation marks, commas and lists", () => {
  const part = partOf(
    ["who", "what", "how"],
    [
      ['Díaz-Canel, "the guest"', ["USD 5", "tonne 3"], 1.5],
      [null, [], true],
    ],
  )
  expect(answerCsv(part)).toBe('who,what,how\r\n"Díaz-Canel, ""the guest""",USD 5; tonne 3,1.5\r\n,,true\r\n')
})

test.each(["=1+1", "+1", "-1", "@sum", "\t=cmd|' /C calc'!A0", "\r\n@x", " =x", "'=x"])(
  "a cell that would start a formula gets an apostrophe: %j",
  text => {
    const [, [cell]] = read(answerCsv(partOf(["words"], [[text]]))) as [string[], string[]]
    expect(cell).toMatch(/^'/)
  },
)

test("numbers stay numbers, below zero too", () =>
  expect(answerCsv(partOf(["scale"], [[-6.11]]))).toBe("scale\r\n-6.11\r\n"))

test("every cell comes back: as it was, but for controls, outer spaces and the apostrophe", () => {
  const text = fc.string({unit: "binary", maxLength: 30})
  fc.assert(
    fc.property(fc.array(fc.tuple(text, text, fc.double({noNaN: true})), {maxLength: 6}), rows => {
      const names = ["one", "two", "three"]
      const found = read(answerCsv(partOf(names, rows)))
      expect(found[0]).toEqual(names)
      const flat = (value: string): string =>
        value.replace(/[\u0000-\u001f\u007f-\u009f\u2028\u2029]+/g, " ").trim()
      expect(found.slice(1)).toEqual(
        rows.map(([one, two, three]) => [
          ...[one, two].map(value => (/^[=+\-@]/.test(flat(value)) ? `'${flat(value)}` : flat(value))),
          String(three),
        ]),
      )
      for (const [one] of found.slice(1)) expect(one).not.toMatch(/^\s*[=+\-@]/)
    }),
    {numRuns: 50},
  )
})
