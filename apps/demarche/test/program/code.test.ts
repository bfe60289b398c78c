// The program as a whole, as a user calls it.

import {spawn} from "node:child_process"
import {mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from "node:fs"
import {tmpdir} from "node:os"
import {join} from "node:path"
import {afterAll, beforeAll, describe, expect, test} from "vitest"
import {bin, run} from "./run.ts"

const story =
  "Cuba’s president visited Moscow on Friday. The foreign minister met the prime minister of Chile."
const rows = 100
let folder = ""

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "demarche-code-"))
  mkdirSync(join(folder, "archive/deep"), {recursive: true})
  writeFileSync(join(folder, "story.txt"), story)
  const row = (index: number): string =>
    index % 50 === 49
      ? "{"
      : JSON.stringify({
          id: `n${index}`,
          date: "2018-11-02",
          text: `${story} It was visit ${index}. `.repeat(1 + (index % 4)),
        })
  writeFileSync(join(folder, "news.jsonl"), Array.from({length: rows}, (_, index) => row(index)).join("\n"))
  writeFileSync(
    join(folder, "archive/b.html"),
    `<html><title>T</title><body><p>${story}</p><script>Peru attacked Chile.</script></body></html>`,
  )
  writeFileSync(join(folder, "archive/a.txt"), story)
  writeFileSync(join(folder, "archive/deep/c.jsonl"), JSON.stringify({text: story}))
  writeFileSync(join(folder, "archive/d.jpg"), "no text")
})

afterAll(() => rmSync(folder, {recursive: true}))

const ids = (stdout: string): string[] =>
  stdout
    .split("\n")
    .filter(line => line !== "")
    .map(line => JSON.parse(line).id)

describe("where documents come from", () => {
  test("standard input, without a file or as -", async () => {
    const first = await run(["code", "--format", "jsonl", "--date", "2018-11-02"], {input: story})
    expect(ids(first.stdout)).toEqual(["stdin"])
    expect(await run(["code", "-", "--format", "jsonl", "--date", "2018-11-02"], {input: story})).toEqual(
      first,
    )
    expect(first).toMatchObject({status: 0, stderr: ""})
  })

  test("JSON Lines and HTML on standard input are recognised", async () => {
    const lines = `${JSON.stringify({id: "a", text: story})}\n${JSON.stringify({id: "b", text: story})}\n`
    expect(ids((await run(["code", "--format", "jsonl"], {input: lines})).stdout)).toEqual(["a", "b"])
    const page = await run(["code", "--format", "jsonl", "--with-text"], {
      input: `<!doctype html><p>${story}</p>`,
    })
    expect(JSON.parse(page.stdout).text).toBe(story)
  })

  test("a folder, read in the order of its paths", async () => {
    const {stdout} = await run(["code", "archive", "--format", "jsonl"], {folder})
    expect(ids(stdout)).toEqual(["archive/a.txt", "archive/b.html", "archive/deep/c.jsonl:1"])
  })

  test("a pattern that the shell did not expand", async () => {
    const {stdout} = await run(["code", "archive/**/*.{jsonl,txt}", "--format", "jsonl"], {folder})
    expect(ids(stdout)).toEqual(["archive/a.txt", "archive/deep/c.jsonl:1"])
  })

  test("standard input that is empty", async () => {
    expect(await run(["code"])).toMatchObject({status: 1, stderr: "demarche: stdin is empty\n"})
  })
})

test("documents without a day are told of", async () => {
  const {stderr} = await run(["code", "story.txt"], {folder})
  expect(stderr).toBe(
    'demarche: 1 document has no date of publication, so "on Monday" could not be resolved; --date gives one\n',
  )
})

test("events below --min-confidence are dropped and counted", async () => {
  const args = ["code", "story.txt", "--date", "2018-11-02", "--format", "json"]
  const events = (stdout: string): {confidence: number}[] => JSON.parse(stdout)[0].events
  const all = events((await run(args, {folder})).stdout)
  const least = Math.max(...all.map(({confidence}) => confidence))
  const sure = await run([...args, "--min-confidence", `${least}`], {folder})
  const kept = all.filter(({confidence}) => confidence >= least)
  expect(all.length).toBeGreaterThan(kept.length)
  expect(events(sure.stdout)).toEqual(kept)
  expect(sure.stderr).toBe(
    `demarche: ${all.length - kept.length} event${all.length - kept.length === 1 ? "" : "s"} below confidence ${least} dropped\n`,
  )
  expect(await run([...args, "--min-confidence", "1.5"], {folder})).toMatchObject({status: 2})
})

describe("any number of threads", () => {
  test.each(["jsonl", "json", "tsv", "table"])(
    "gives the same bytes as one, in order, in %s",
    async format => {
      const args = ["code", "news.jsonl", "archive", "--format", format]
      const [one, two, three] = await Promise.all(
        ["1", "2", "3"].map(jobs => run([...args, "--jobs", jobs], {folder})),
      )
      expect(two).toEqual(one)
      expect(three).toEqual(one)
      expect(one!.status).toBe(1)
      expect(one!.stderr.match(/is not valid JSON/g)).toHaveLength(rows / 50)
      if (format === "jsonl") expect(ids(one!.stdout)).toHaveLength(rows + 3)
      if (format === "json") expect(JSON.parse(one!.stdout)).toHaveLength(rows + 3)
    },
  )
})

describe("the table", () => {
  test("has colours only where they are wanted", async () => {
    const colour = "\u001b["
    const plain = await run(["code", "--examples"])
    expect(plain.stdout).not.toContain(colour)
    expect((await run(["code", "--examples"], {environment: {FORCE_COLOR: "1"}})).stdout).toContain(colour)
    const both = await run(["code", "--examples"], {environment: {FORCE_COLOR: "1", NO_COLOR: "1"}})
    expect(both).toEqual(plain)
  })

  test("does not pass on what could steer a terminal", async () => {
    const {stdout} = await run(["code"], {input: `\u001b]0;evil\u0007${story}\u001b[2J\u202e`})
    expect(stdout).not.toMatch(/[\u0007\u001b\u202e]/)
  })
})

test("the four examples are coded from the files in their folder, with the days of their list", async () => {
  const {stdout, status, stderr} = await run(["code", "--examples", "--format", "jsonl", "--with-text"])
  const examples = new URL("../../examples/", import.meta.url)
  const listed = JSON.parse(readFileSync(new URL("examples.json", examples), "utf8"))
  const lines = stdout
    .trimEnd()
    .split("\n")
    .map(line => JSON.parse(line))
  expect(lines.map(line => [line.id, line.date])).toEqual(
    listed.map((example: {file: string; date: string}) => [`examples/${example.file}`, example.date]),
  )
  for (const [index, line] of lines.entries())
    expect(line.text).toBe(readFileSync(new URL(listed[index].file, examples), "utf8"))
  expect([status, stderr]).toEqual([0, ""])
})

test("a reader that stops reading is no failure", async () => {
  const child = spawn(process.execPath, [bin, "code", join(folder, "news.jsonl"), "--jobs", "2"], {
    stdio: ["ignore", "pipe", "pipe"],
  })
  let stderr = ""
  child.stderr.on("data", chunk => {
    stderr += chunk
  })
  child.stdout.once("data", () => child.stdout.destroy())
  const status = await new Promise(resolve => child.on("close", resolve))
  expect(stderr.split("\n").filter(line => !line.startsWith("demarche: ") && line !== "")).toEqual([])
  expect(status === 0 || status === 1).toBe(true)
})

test("help and version", async () => {
  expect((await run(["--version"])).stdout).toMatch(/^\d+\.\d+\.\d+\n$/)
  const {stdout, status} = await run(["code", "--help"])
  expect(stdout).toContain("--explain")
  expect(status).toBe(0)
})
