// Bad input gets one clear sentence that names file and line; the rest goes on.

import {chmodSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync} from "node:fs"
import {tmpdir} from "node:os"
import {join} from "node:path"
import {afterAll, beforeAll, describe, expect, test} from "vitest"
import {run} from "./run.ts"

const good = "Cuba’s president visited Moscow on Friday, and the two sides signed a deal."
let folder = ""

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "demarche-bad-"))
  const write = (name: string, content: string | Uint8Array): void =>
    writeFileSync(join(folder, name), content)
  const line = JSON.stringify({text: good, date: "2018-11-02"})
  write("good.txt", good)
  write("empty.txt", "")
  write("blank.txt", " \n\n ")
  write("photo.txt", Buffer.from([0xff, 0xd8, 0xff, 0, 1, 2]))
  write(
    "latin.txt",
    Buffer.from("The president of S\u00e3o Tom\u00e9 met the envoy of Peru on Friday.", "latin1"),
  )
  write("rows.jsonl", `${`${line}\n`.repeat(16)}{"text": "Cuba\n${line}\n`)
  write("gigantic.jsonl", `${line}\n{"text": "${"x".repeat(50 * 1024 * 1024)}"}\n${line}\n`)
  write("gigantic.txt", "word ".repeat(10 * 1024 * 1024))
  write(
    "other.txt",
    "El presidente de Cuba llega a Moscú para una visita de tres días y firma acuerdos comerciales con el gobierno ruso.",
  )
  write("archive.jsonl", Buffer.from([0x1f, 0x8b, 8, 0, 0, 0, 0, 0]))
  write("locked.txt", good)
  chmodSync(join(folder, "locked.txt"), 0)
  symlinkSync("loop.txt", join(folder, "loop.txt"))
  mkdirSync(join(folder, "pictures"))
})

afterAll(() => rmSync(folder, {recursive: true}))

const code = async (...args: string[]) => {
  const {status, stdout, stderr} = await run(["code", "--date", "2018-11-02", "--format", "jsonl", ...args], {
    folder,
  })
  const lines = stdout
    .split("\n")
    .filter(line => line !== "")
    .map(line => JSON.parse(line))
  return {status, lines, ids: lines.map(line => line.id), stderr}
}

describe("one bad file among good ones", () => {
  test.each([
    ["empty.txt", "is empty"],
    ["blank.txt", "holds nothing but white space"],
    ["photo.txt", "is binary, not text (a NUL byte at byte 3)"],
    ["archive.jsonl", "is not whole as gzip (unexpected end of file)"],
    ["missing.txt", "does not exist"],
    ["loop.txt", "is a link that leads back to itself"],
    [
      "gigantic.txt",
      "holds one text of 52,428,800 characters, more than the 2,000,000 that one document may have; split it",
    ],
  ])("%s %s", async (name, reason) => {
    const {status, lines, stderr} = await code("good.txt", name, "good.txt")
    expect(lines).toMatchObject([
      {id: "good.txt", date: "2018-11-02"},
      {id: name, error: `${name} ${reason}`},
      {id: "good.txt"},
    ])
    expect(stderr).toBe(`demarche: ${name} ${reason}\n`)
    expect(status).toBe(1)
  })

  test.skipIf(process.getuid?.() === 0)(
    "a file that may not be read (told apart by everyone but root)",
    async () => {
      const {status, lines} = await code("locked.txt", "good.txt")
      expect(lines).toMatchObject([
        {id: "locked.txt", error: "locked.txt may not be read (permission denied)"},
        {id: "good.txt"},
      ])
      expect(status).toBe(1)
    },
  )

  test("a folder without anything to read", async () => {
    const {status, stderr} = await run(["code", "pictures"], {folder})
    expect(stderr).toContain("demarche: pictures holds no txt, text, md, html")
    expect(status).toBe(1)
  })
})

test("invalid JSON on line 17: the line is named, the others are coded", async () => {
  const {status, lines, ids, stderr} = await code("rows.jsonl")
  expect(ids).toEqual([...Array.from({length: 18}, (_, index) => `rows.jsonl:${index + 1}`)])
  expect(lines[16].error).toMatch(/^rows\.jsonl, line 17, is not valid JSON \(.+\)$/)
  expect(lines.filter(line => "error" in line)).toHaveLength(1)
  expect(stderr).toMatch(/^demarche: rows\.jsonl, line 17, is not valid JSON \(.+\)\n$/)
  expect(status).toBe(1)
})

test("a line of 50 MB: the line is named with its length, the others are coded", async () => {
  const {status, lines} = await code("gigantic.jsonl")
  expect(lines.map(line => line.error)).toEqual([
    undefined,
    "gigantic.jsonl, line 2, is 52,428,812 bytes long; the limit for a line is 16,777,216",
    undefined,
  ])
  expect(status).toBe(1)
})

test("broken UTF-8 is read as Windows-1252, with a remark, and is no failure", async () => {
  const {status, lines, stderr} = await code("latin.txt", "--with-text")
  expect(lines[0].text).toContain("São Tomé")
  expect(stderr).toBe("demarche: latin.txt is not valid UTF-8; read as Windows-1252\n")
  expect(status).toBe(0)
})

test("another language is skipped, which is no failure", async () => {
  const {status, lines} = await code("other.txt")
  expect(lines).toEqual([
    {id: "other.txt", skipped: true, reason: "the text is in Spanish (es), and only English is coded"},
  ])
  expect(status).toBe(0)
})

describe("wrong usage ends with status 2 and says what is right", () => {
  test.each([
    [["cod"], "unknown command 'cod'\n(Did you mean code?)"],
    [["code", "--format", "xml"], "Allowed choices are table, jsonl, json, tsv"],
    [["code", "--input", "pdf"], "Allowed choices are auto, text, html, jsonl"],
    [["code", "--date", "tomorrow"], "Expected a day as YYYY-MM-DD"],
    [["code", "--jobs", "0"], "Expected a number from 1 to 256"],
    [["code", "--formt", "json"], "(Did you mean --format?)"],
  ])("%j", async (args, words) => {
    const {status, stdout, stderr} = await run(args)
    expect(stderr).toMatch(/^demarche: /)
    expect(stderr).toContain(words)
    expect(stdout).toBe("")
    expect(status).toBe(2)
  })

  test("no command at all prints the help", async () => {
    const {status, stderr} = await run([])
    expect(stderr).toContain("Usage: demarche")
    expect(status).toBe(2)
  })
})
