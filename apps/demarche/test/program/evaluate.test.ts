// `demarche evaluate`, as a user calls it, over files of a folder.

import {createHash} from "node:crypto"
import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from "node:fs"
import {tmpdir} from "node:os"
import {join} from "node:path"
import {afterAll, beforeAll, describe, expect, test} from "vitest"
import {run} from "./run.ts"

const lines = [
  "# four texts",
  "[A:Peru] <thanked> [R:Chile] on Monday. || SUPPORT",
  "2018-11-02\t[A:Rebels] <shelled> [R:Goma]. || ASSAULT.heavy-weapons +military R:code=COD",
  "The film opened in Cannes. || NONE",
  "[A:Lima] <hinted> at a pact with [R:Quito]. || AGREE ?",
]
const thanks = {
  event: ["SUPPORT"],
  trigger: {text: "thanked", start: 5, end: 12},
  actor: [{code: "PER", sector: "GOV", entity_text: "Peru", span: {start: 0, end: 4}}],
  recipient: [{code: "CHL", sector: "GOV", entity_text: "Chile", span: {start: 13, end: 18}}],
}
const shelling = {
  event: ["ASSAULT"],
  mode: ["heavy-weapons"],
  trigger: {text: "shelled", start: 7, end: 14},
  actor: [{code: null, sector: "REB", entity_text: "Rebels", span: {start: 0, end: 6}}],
  recipient: [],
}
const row = (id: string, ...events: object[]): string => JSON.stringify({id, events})
const digest = (text: string): string => createHash("sha256").update(text).digest("hex")

let folder = ""

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "demarche-evaluate-"))
  const write = (name: string, rows: readonly string[]): void =>
    writeFileSync(join(folder, name), rows.map(line => `${line}\n`).join(""))
  mkdirSync(join(folder, "gold"))
  write("gold/four.txt", lines)
  write("now.jsonl", [
    row("four:2", thanks),
    row("four:3", shelling),
    row("four:4"),
    JSON.stringify({id: "four:5", skipped: true, reason: "the text is in Spanish (es)"}),
  ])
  write("before.jsonl", [
    row("four:2"),
    row("four:3", {...shelling, recipient: [{code: "COD", entity_text: "Goma", span: {start: 15, end: 19}}]}),
    row("four:4", {...thanks, trigger: {text: "opened", start: 9, end: 15}}),
    row("four:5"),
  ])
  write("faulty.jsonl", [
    row("four:2", thanks),
    "{",
    JSON.stringify({id: "four:3", text_digest: digest("another text"), events: [shelling]}),
    row("four:4", {actor: []}),
    row("four:2", thanks),
    JSON.stringify({id: "four:5", answer: 42}),
  ])
  write("faulty.txt", ["[A:Peru] met Chile. || CONSULT", "[A:Peru] <met> [R:Chile]. || CONSULT"])
  write("labels.jsonl", [
    JSON.stringify({
      id: "n1",
      digest: digest("Peru thanked Chile on Monday.").slice(0, 16),
      events: [],
    }),
    JSON.stringify({id: "n2", events: []}),
  ])
  write("texts.jsonl", [
    JSON.stringify({id: "n1", text: "Peru thanked Chile on Monday.", date: "2020-01-02"}),
  ])
  write("pairs.jsonl", [
    JSON.stringify({id: "p1", text: "Peru left Chile alone.", actor: [{start: 0, end: 4}], type: "YIELD"}),
    JSON.stringify({id: "p2", text: "Peru thanked Chile.", actor: [{start: 0, end: 4}], type: "SUPPORT"}),
  ])
  write("related.jsonl", [
    JSON.stringify({id: "p1", event: "RETREAT", mode: null, modality: "actual", confidence: 0.9}),
  ])
})

afterAll(() => rmSync(folder, {recursive: true}))

const evaluate = (...args: string[]) => run(["evaluate", ...args], {folder})

test("scores as a table", async () => {
  const {stdout, stderr, status} = await evaluate("gold", "now.jsonl")
  const figures = (name: string): string[] =>
    stdout
      .split("\n")
      .find(line => line.trimStart().startsWith(`${name}  `))!
      .trim()
      .split(/ {2,}/)
      .slice(1)
  expect(figures("type").slice(0, 5)).toEqual(["100.0", "100.0", "100.0", "2", "2"])
  expect(figures("type, actor and recipient").slice(0, 3)).toEqual(["50.0", "50.0", "50.0"])
  expect(figures("recipient right")).toEqual(["50.0", "(1 of 2)"])
  expect(figures("texts without event in which one is found")).toEqual(["0.0", "(0 of 1)"])
  expect(stdout).toContain("95 %: ")
  expect([stderr, status]).toEqual(["", 0])
})

test("scores as JSON, the same bytes each time, without intervals when none are wanted", async () => {
  const args = ["gold/four.txt", "now.jsonl", "--format", "json"]
  const [first, second] = await Promise.all([evaluate(...args), evaluate(...args)])
  expect(second).toEqual(first)
  const value = JSON.parse(first.stdout)
  expect(value).toMatchObject({
    texts: 4,
    type: {precision: 1, recall: 1, f1: 1, matched: 2, gold: 2, predicted: 2},
    triple: {f1: 0.5},
    mode: {share: 1, right: 1, of: 1},
    date: {share: null, right: 0, of: 0},
  })
  expect(value.intervals.triple_f1[0]).toBeLessThanOrEqual(0.5)
  expect(JSON.parse((await evaluate(...args, "--bootstrap", "0")).stdout).intervals).toBeNull()
})

test("what got better and worse since another run, with examples", async () => {
  const {stdout, status} = await evaluate("gold", "now.jsonl", "--against", "before.jsonl")
  expect(stdout).toContain("  2 texts better, 1 worse, 0 otherwise changed, 1 unchanged\n")
  expect(stdout).toContain(
    `
  four:2  Peru thanked Chile on Monday.
    gold                  SUPPORT <thanked> Peru → Chile
    before  missed
    now     right         SUPPORT <thanked> Peru[PER] → Chile[CHL]
`,
  )
  expect(stdout).toContain(
    `
worse

  four:3  Rebels shelled Goma.
    gold                  ASSAULT.heavy-weapons <shelled> Rebels → Goma
    before  right         ASSAULT.heavy-weapons <shelled> Rebels[?] → Goma[COD]
    now     parties wrong ASSAULT.heavy-weapons <shelled> Rebels[?] → –
`,
  )
  expect(stdout).toContain("    gone    too much      SUPPORT <opened> Peru[PER] → Chile[CHL]\n")
  expect(status).toBe(0)
  const json = await evaluate("gold", "now.jsonl", "--against", "before.jsonl", "--format", "json")
  expect(JSON.parse(json.stdout).against).toMatchObject({
    type_f1_gain: 0.5,
    better: [
      {id: "four:2", gain: 3},
      {id: "four:4", gain: 1},
    ],
    worse: [{id: "four:3", gain: -1}],
    unchanged: 1,
  })
})

test("what cannot be read is named, the rest is scored", async () => {
  const {stdout, stderr, status} = await evaluate("gold", "faulty.jsonl", "--format", "json")
  expect(stderr.split("\n").slice(0, -1)).toEqual([
    expect.stringMatching(/^demarche: faulty\.jsonl, line 2, is not valid JSON/),
    "demarche: faulty.jsonl, line 3, was coded from another text than gold has under that id",
    'demarche: faulty.jsonl, line 4, holds an event that cannot be read: an event has no type: "event" must be a name or a list with one',
    'demarche: faulty.jsonl, line 5, answers "four:2" a second time',
    'demarche: faulty.jsonl, line 6, has neither "events" (a list) nor "event" (a type)',
    "demarche: faulty.jsonl does not answer four:3; it counts as coded without events",
    "demarche: faulty.jsonl does not answer four:4; it counts as coded without events",
    "demarche: faulty.jsonl does not answer four:5; it counts as coded without events",
  ])
  expect(JSON.parse(stdout).type).toMatchObject({matched: 1, gold: 2, predicted: 1})
  expect(status).toBe(1)
})

test("a faulty line of gold is named and left out", async () => {
  const {stdout, stderr, status} = await evaluate("faulty.txt", "--as", "texts")
  expect(stderr).toBe("demarche: faulty.txt, line 1, is wrong: no trigger\n")
  expect(stdout).toBe(`${JSON.stringify({id: "faulty:2", text: "Peru met Chile."})}\n`)
  expect(status).toBe(1)
})

describe("labels without texts", () => {
  test("are read with the texts beside them", async () => {
    const {stdout, stderr} = await evaluate("labels.jsonl", "--texts", "texts.jsonl", "--as", "texts")
    expect(stdout).toBe(
      `${JSON.stringify({id: "n1", date: "2020-01-02", text: "Peru thanked Chile on Monday."})}\n`,
    )
    expect(stderr).toMatch(/^demarche: labels\.jsonl, line 2, is wrong: n2: no text/)
  })

  test("and are refused without", async () => {
    const {stdout, stderr, status} = await evaluate("labels.jsonl", "--as", "texts")
    expect([stdout, status]).toEqual(["", 1])
    expect(stderr.match(/no text/g)).toHaveLength(2)
  })
})

describe("relations", () => {
  test("are scored when PREDICTED has one type a line", async () => {
    const {stdout, stderr, status} = await evaluate("pairs.jsonl", "related.jsonl", "--format", "json")
    expect(JSON.parse(stdout)).toMatchObject({
      pairs: 2,
      accuracy: {share: 0.5, right: 1, of: 2},
      macro_f1: 0.5,
      confusions: [{gold: "SUPPORT", predicted: "no answer", count: 1}],
    })
    expect(stderr).toBe("demarche: related.jsonl does not answer p2; it counts as wrong\n")
    expect(status).toBe(1)
  })

  test("gold texts ask about each certain event with a party", async () => {
    const {stdout: pairs} = await evaluate("gold", "--as", "pairs")
    expect(
      pairs
        .trimEnd()
        .split("\n")
        .map(line => JSON.parse(line)),
    ).toEqual([
      {
        id: "four:2#1",
        text: "Peru thanked Chile on Monday.",
        actor: [{start: 0, end: 4}],
        recipient: [{start: 13, end: 18}],
      },
      {
        id: "four:3#1",
        text: "Rebels shelled Goma.",
        actor: [{start: 0, end: 6}],
        recipient: [{start: 15, end: 19}],
      },
    ])
    const {stdout: related} = await run(["relate"], {input: pairs})
    const {stdout, stderr} = await run(["evaluate", "gold", "-"], {folder, input: related})
    expect(stdout).toMatch(/^2 pairs\n {2}type right /)
    expect(stderr).toBe("")
  })
})

test("texts of gold, coded, are scored", async () => {
  const {stdout: texts} = await evaluate("gold", "--as", "texts")
  const {stdout: coded} = await run(["code", "--format", "jsonl"], {input: texts})
  const {stdout, stderr} = await run(["evaluate", "gold", "-"], {folder, input: coded})
  expect(stdout).toMatch(/^4 texts /)
  expect(stderr).toBe("")
})

test("wrong usage", async () => {
  expect(await evaluate("gold")).toMatchObject({status: 2, stdout: ""})
  expect(await evaluate("gold", "now.jsonl", "--as", "texts")).toMatchObject({status: 2, stdout: ""})
  expect((await evaluate("pairs.jsonl", "related.jsonl", "--against", "related.jsonl")).status).toBe(2)
  expect(await evaluate("missing", "now.jsonl")).toMatchObject({
    status: 1,
    stderr: "demarche: missing does not exist\n",
  })
})
