// `demarche relate`, as a user calls it: one answer a line, whatever the line is.

import {isEventType} from "@demarche/codebook"
import {expect, test} from "vitest"
import {run} from "./run.ts"

const text = "Cuba’s president visited Moscow on Friday."
const actor = [{start: 0, end: 16}]
const recipient = [{start: 25, end: 31}]

const relate = async (rows: readonly (object | string)[], ...args: string[]) => {
  const input = rows.map(row => `${typeof row === "string" ? row : JSON.stringify(row)}\n`).join("")
  const {status, stdout, stderr} = await run(["relate", ...args], {input})
  return {status, stdout, stderr, lines: stdout.split("\n").slice(0, -1)}
}

test("the example in the help gives the answer in the help", async () => {
  const {stdout: help} = await run(["relate", "--help"])
  const line = /^A line: (.+)$/m.exec(help)![1]!
  const {confidence, ...answer} = JSON.parse(/^The answer: (.+)$/m.exec(help)![1]!)
  const {lines, stderr, status} = await relate([line], "-")
  expect(JSON.parse(lines[0]!)).toMatchObject(answer)
  expect(Object.keys(JSON.parse(lines[0]!))).toEqual(["id", "event", "mode", "modality", "confidence"])
  expect(confidence).toBeGreaterThan(0)
  expect([stderr, status]).toEqual(["", 0])
})

test("every line with a text is answered with one type, in order", async () => {
  const rows = [
    {id: "both", text, actor, recipient},
    {id: "no actor", text, actor: [], recipient},
    {id: "no recipient", text, actor},
    {id: "nobody", text, actor: null},
    {id: "several", text, actor: [...actor, {start: 35, end: 41}], recipient},
    {id: "overlapping", text, actor: [{start: 0, end: 28}], recipient: [{start: 20, end: 31}]},
    {id: "cuts a word", text, actor: [{start: 3, end: 9}], recipient: [{start: 27, end: 29}]},
    {id: "empty span", text, actor: [{start: 7, end: 7}], recipient},
    {id: "one and the same", text, actor, recipient: actor},
    {id: "half a letter", text: "Lima 👍 helped Quito.", actor: [{start: 0, end: 6}]},
    {id: "half a surrogate", text: "\ud83d helped", actor: [{start: 0, end: 1}]},
    {id: "no words", text: " \n "},
    {id: "no text", text: ""},
    {id: 17, text, actor, recipient},
    {text, actor, recipient},
  ]
  const {lines, stderr, status} = await relate(rows)
  const answers = lines.map(line => JSON.parse(line))
  expect(answers.map(answer => answer.id)).toEqual([...rows.slice(0, -1).map(row => row.id), "stdin:15"])
  for (const {event, confidence, modality} of answers) {
    expect(isEventType(event), event).toBe(true)
    expect(modality).toMatch(/^(actual|future|hypothetical|negation|historical)$/)
    expect(confidence).toBeGreaterThanOrEqual(0)
    expect(confidence).toBeLessThanOrEqual(1)
  }
  expect([stderr, status]).toEqual(["", 0])
})

test("a bad line is named with its number, the rest goes on", async () => {
  const {lines, stderr, status} = await relate([
    {id: "a", text, actor, recipient},
    "{",
    "",
    {id: "b", actor},
    {id: "c", text, actor: {start: 0, end: 4}},
    {id: "d", text, recipient: [{start: 40, end: 90}]},
    {id: "e", text, recipient: [{start: "0", end: 4}]},
    {id: "f", text, recipient: [{start: 9, end: 4}]},
    "[]",
    {id: "z", text, actor, recipient},
  ])
  const answers = lines.map(line => JSON.parse(line))
  expect(answers.slice(1, -1)).toEqual([
    {error: expect.stringMatching(/^stdin, line 2, is not valid JSON \(.+\)$/)},
    {id: "b", error: 'stdin, line 4, has no "text" (a string with the sentence)'},
    {
      id: "c",
      error: 'stdin, line 5, has a "actor" that is no list of {"start", "end"} (found an object)',
    },
    {
      id: "d",
      error: 'stdin, line 6, has the span 40 to 90 in "recipient", outside its text of 42 UTF-16 units',
    },
    {
      id: "e",
      error:
        'stdin, line 7, has the span {"start":"0","end":4} in "recipient"; expected {"start": …, "end": …} with whole numbers',
    },
    {
      id: "f",
      error: 'stdin, line 8, has the span 9 to 4 in "recipient", outside its text of 42 UTF-16 units',
    },
    {error: "stdin, line 9, is JSON but no object (found a list)"},
  ])
  expect(answers[0]).toMatchObject({id: "a"})
  expect({...answers.at(-1), id: "a"}).toEqual(answers[0])
  expect(stderr.split("\n").slice(0, -1)).toEqual(answers.slice(1, -1).map(({error}) => `demarche: ${error}`))
  expect(status).toBe(1)
})

test("a file that is not there, and one that is no text", async () => {
  const {stdout, stderr, status} = await run(["relate", "missing.jsonl"])
  expect(JSON.parse(stdout)).toEqual({error: "missing.jsonl does not exist"})
  expect([stderr, status]).toEqual(["demarche: missing.jsonl does not exist\n", 1])
  const binary = await run(["relate"], {input: Uint8Array.of(123, 0, 125)})
  expect(binary.stderr).toBe("demarche: stdin is binary, not text (a NUL byte at byte 1)\n")
  expect(binary.status).toBe(1)
})

test("the table shows the type beside the marked sentence", async () => {
  const {stdout} = await relate([{text, actor, recipient}], "--format", "table")
  expect(stdout).toMatch(/^CONSULT visit +\d\.\d\d {2}\[Cuba’s president\] visited \{Moscow\} on\n/)
})
