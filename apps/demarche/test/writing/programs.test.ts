import {createHash} from "node:crypto"
import {expect, test} from "vitest"
import type {Outcome} from "../../src/coding/outcome.ts"
import {json} from "../../src/writing/json.ts"
import {jsonl} from "../../src/writing/jsonl.ts"
import {cell, tsv} from "../../src/writing/tsv.ts"
import {coded, layout, visit} from "./visit.ts"

const outcomes: readonly Outcome[] = [
  coded([visit()], {title: "T"}),
  {kind: "skipped", id: "es.txt", reason: "Spanish"},
  {kind: "failed", id: "bad.txt", reason: "bad.txt is empty"},
]

test("JSON Lines: one line for each input, keys in a fixed order", () => {
  const lines = outcomes.map(outcome => jsonl.write(outcome, layout()))
  expect(Object.keys(JSON.parse(lines[0]!))).toEqual([
    "id",
    "date",
    "title",
    "language",
    "text_digest",
    "events",
    "coder",
  ])
  expect(lines.slice(1)).toEqual([
    '{"id":"es.txt","skipped":true,"reason":"Spanish"}\n',
    '{"id":"bad.txt","error":"bad.txt is empty"}\n',
  ])
})

test("the digest is of the text as UTF-8, and the text comes along when asked", () => {
  const line = JSON.parse(jsonl.write(outcomes[0]!, layout({withText: true})))
  expect(line.text).toMatch(/^Cuba’s/)
  expect(line.text_digest).toBe(createHash("sha256").update(line.text).digest("hex"))
})

test("JSON: the same values in one array", () => {
  const whole = json.head + outcomes.map(outcome => json.write(outcome, layout())).join(json.between)
  const values = JSON.parse(whole + json.tail({documents: 1, skipped: 1, failed: 1, events: 1}, layout()))
  expect(values).toEqual(outcomes.map(outcome => JSON.parse(jsonl.write(outcome, layout()))))
})

test("TSV: a row for each event, as many cells as the head has", () => {
  const head = tsv.head.trimEnd().split("\t")
  const row = tsv.write(outcomes[0]!, layout()).trimEnd().split("\t")
  const found = Object.fromEntries(head.map((name, index) => [name, row[index]]))
  expect(found).toMatchObject({
    document: "cuba.txt",
    event: "CONSULT",
    mode: "visit",
    actor_code: "CUB",
    actor_name: "Miguel Díaz-Canel",
    recipient_text: "Moscow",
    lat: "55.75",
    amount: "2500000.5",
    amount_bound: "at_least",
    said_by: "officials",
  })
  expect(outcomes.slice(1).map(outcome => tsv.write(outcome, layout()))).toEqual(["", ""])
})

test.each([
  ['=HYPERLINK("x")', '\'=HYPERLINK("x")'],
  ["+1", "'+1"],
  ["-1", "'-1"],
  ["@SUM(A1)", "'@SUM(A1)"],
  ["\t=1", "'=1"],
  ["a\tb\r\nc", "a b c"],
  [-9.5, "-9.5"],
  [null, ""],
])("the cell %j is written %j", (value, written) => {
  expect(cell(value)).toBe(written)
})
