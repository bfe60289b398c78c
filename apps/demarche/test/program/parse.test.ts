import {mkdtempSync, writeFileSync} from "node:fs"
import {tmpdir} from "node:os"
import {join} from "node:path"
import {fromConllu} from "@demarche/formats"
import {expect, test} from "vitest"
import {run} from "./run.ts"

const text = "Cuba’s president visited Moscow on Friday.\n\nThe U.S. condemned it."

test("CoNLL-U: rows that read back, with the words of the text", async () => {
  const {stdout, status, stderr} = await run(["parse"], {input: text})
  const {sentences, rejected} = fromConllu(stdout)
  expect([rejected, stderr, status]).toEqual([[], "", 0])
  expect(sentences.map(sentence => sentence.words.map(word => word.form))).toEqual([
    ["Cuba", "’s", "president", "visited", "Moscow", "on", "Friday", "."],
    ["The", "U.S.", "condemned", "it", "."],
  ])
  expect(sentences[0]!.comments).toContain("sent_id = stdin-1")
})

test("JSON: offsets that give the words back", async () => {
  const {stdout} = await run(["parse", "--format", "json"], {input: text})
  const sentences = stdout
    .trimEnd()
    .split("\n")
    .map(line => JSON.parse(line))
  for (const sentence of sentences)
    for (const token of sentence.tokens) expect(text.slice(token.start, token.end)).toBe(token.form)
  expect(sentences.map(sentence => sentence.text)).toEqual([
    "Cuba’s president visited Moscow on Friday.",
    "The U.S. condemned it.",
  ])
})

test("a tree has one line for each token, the root first", async () => {
  const {stdout} = await run(["parse", "--format", "tree"], {input: text})
  const [first] = stdout.split("\n\n")
  expect(first!.split("\n")).toHaveLength(8)
  expect(first).toMatch(/^visited {2}VERB root\n/)
})

test("given tokens are kept and annotated anew, wrong rows are named, the rest goes on", async () => {
  const folder = mkdtempSync(join(tmpdir(), "demarche-parse-"))
  const row = (id: string, form: string, misc = "_"): string =>
    [id, form, "_", "_", "_", "Case=Nom", "_", "_", "_", misc].join("\t")
  const rows = [
    "# source = test",
    row("1-2", "cannot"),
    row("1", "can", "SpaceAfter=No"),
    row("2", "not"),
    row("3", "New York", "Gloss=x"),
    "",
    "1\tbroken",
    "",
    row("1", "Go"),
    "",
  ]
  writeFileSync(join(folder, "given.conllu"), rows.join("\n"))
  const {stdout, stderr, status} = await run(["parse", "given.conllu", "--input", "conllu"], {folder})
  const {sentences} = fromConllu(stdout)
  expect(sentences.map(sentence => sentence.words.map(word => word.form))).toEqual([
    ["can", "not", "New York"],
    ["Go"],
  ])
  expect(sentences[0]).toMatchObject({
    comments: ["source = test"],
    multiwords: [{form: "cannot", from: 0, to: 2}],
  })
  expect(sentences[0]!.words.map(word => word.misc)).toEqual(["SpaceAfter=No", "_", "Gloss=x"])
  expect(sentences[0]!.words.every(word => word.upos !== "_" && word.head !== null)).toBe(true)
  expect(stderr).toMatch(/^demarche: given\.conllu, line 7, is wrong: .+\n$/)
  expect(status).toBe(1)
})

test("what is no text is refused", async () => {
  const {stderr, status} = await run(["parse"], {input: Uint8Array.of(65, 0, 66)})
  expect(stderr).toBe("demarche: stdin is binary, not text (a NUL byte at byte 1)\n")
  expect(status).toBe(1)
})

test("the codebook is printed as a document", async () => {
  const {stdout, status} = await run(["codebook"])
  for (const heading of ["# Codebook", "### CONSULT", "### SANCTION"])
    expect(stdout).toContain(`${heading}\n`)
  expect(status).toBe(0)
})
