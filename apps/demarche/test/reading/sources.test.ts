import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from "node:fs"
import {tmpdir} from "node:os"
import {join} from "node:path"
import {afterAll, beforeAll, expect, test} from "vitest"
import type {Job} from "../../src/reading/job.ts"
import {jobsOf} from "../../src/reading/jobs.ts"
import {findSources} from "../../src/reading/sources.ts"

let folder = ""

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "demarche-sources-"))
  mkdirSync(join(folder, "B/deep"), {recursive: true})
  for (const path of [
    "b.txt",
    "a.txt",
    "B/z.HTML",
    "B/deep/n.jsonl",
    "B/photo.jpg",
    "ä.txt",
    "10.txt",
    "9.txt",
  ])
    writeFileSync(
      join(folder, path),
      path.endsWith("jsonl") ? '{"text":"one"}\n\n{"text":"two"}\n' : `<p>${path}</p>`,
    )
})

afterAll(() => rmSync(folder, {recursive: true}))

async function* nothing(): AsyncGenerator<Uint8Array> {}

const names = async (...named: string[]): Promise<string[]> =>
  (await findSources(named)).map(
    source => source.name.replace(`${folder}/`, "") + (source.kind === "missing" ? ` ${source.reason}` : ""),
  )

const jobs = async (
  named: readonly string[],
  input: "auto" | "text" | "jsonl" = "auto",
): Promise<string[]> => {
  const found: string[] = []
  for await (const job of jobsOf(await findSources(named), input, nothing())) found.push(shown(job))
  return found
}

const shown = (job: Job): string => {
  const place = `${job.origin.source.replace(`${folder}/`, "")}:${job.origin.line}`
  return job.kind === "file"
    ? `${place} ${job.input}`
    : job.kind === "problem"
      ? `${place} ${job.reason}`
      : `${place} ${job.kind}`
}

test("a folder gives its text, HTML and JSON Lines files, sorted by code unit", async () => {
  expect(await names(folder)).toEqual([
    "10.txt",
    "9.txt",
    "B/deep/n.jsonl",
    "B/z.HTML",
    "a.txt",
    "b.txt",
    "ä.txt",
  ])
})

test("a pattern gives what it matches, sorted; files stay in the order they were named", async () => {
  expect(await names(`${folder}/[ab].txt`)).toEqual(["a.txt", "b.txt"])
  expect(await names(join(folder, "b.txt"), join(folder, "a.txt"))).toEqual(["b.txt", "a.txt"])
})

test("what is not there is told", async () => {
  expect(await names(join(folder, "none.txt"), `${folder}/*.pdf`)).toEqual([
    "none.txt does not exist",
    "*.pdf matches no file",
  ])
  mkdirSync(join(folder, "B/empty"), {recursive: true})
  expect((await names(join(folder, "B/empty")))[0]).toContain("holds no txt, text, md, html")
})

test("the extension tells what a file is, else its first bytes; the caller overrules both", async () => {
  expect(await jobs([join(folder, "B")])).toEqual([
    "B/deep/n.jsonl:1 line",
    "B/deep/n.jsonl:3 line",
    "B/z.HTML:0 html",
  ])
  writeFileSync(join(folder, "page"), "\ufeff <!DOCTYPE html><p>x")
  writeFileSync(join(folder, "rows"), '{"text": "x"}')
  writeFileSync(join(folder, "words"), "{x} is in the news")
  expect(await jobs(["page", "rows", "words"].map(name => join(folder, name)))).toEqual([
    "page:0 html",
    "rows:1 line",
    "words:0 text",
  ])
  expect(await jobs([join(folder, "rows")], "text")).toEqual(["rows:0 text"])
})
