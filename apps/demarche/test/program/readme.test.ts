// The README and docs/ask.md are held to what the program does: the picture of a record, every option they show, and every answer.

import {mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from "node:fs"
import {tmpdir} from "node:os"
import {join} from "node:path"
import {codeDocument} from "@demarche/events"
import {expect, test} from "vitest"
import {loadModels} from "../../src/models.ts"
import {buildProgram} from "../../src/program.ts"
import type {World} from "../../src/world.ts"
import {runInside} from "./inside.ts"
import {run} from "./run.ts"

const read = (path: string): string => readFileSync(new URL(`../../../../${path}`, import.meta.url), "utf8")
const readme = read("README.md")
const questions = read("docs/ask.md")

const block = (language: string): string =>
  new RegExp(`^\`\`\`${language}\\n([\\s\\S]*?)^\`\`\``, "m").exec(readme)![1]!

test("the picture shows what the coder gives", () => {
  const words = block("text")
    .split("\n")
    .filter((_, index) => index % 2 === 0)
  const text = words.join(" ").trim()
  const {events} = codeDocument({id: "readme", date: "2019-05-14", text}, loadModels())
  expect(events).toMatchObject([JSON.parse(block("json"))])
})

test("every command and option in it exists", () => {
  const program = buildProgram({} as World, () => {})
  const calls = [
    ...`${readme}\n${questions}\n${read("docs/ingest.md")}`.matchAll(
      /npx demarche ([a-z]+)((?: [^`#|>\n]*)?)/g,
    ),
  ]
  expect(calls.length).toBeGreaterThan(5)
  for (const [call, name, rest] of calls) {
    const command = program.commands.find(known => known.name() === name)
    expect(command, call).toBeDefined()
    for (const [option] of rest!.matchAll(/--[a-z-]+/g))
      expect(
        command!.options.map(known => known.long),
        call,
      ).toContain(option)
  }
})

test("every option of code and parse is explained by its help", () => {
  for (const command of buildProgram({} as World, () => {}).commands)
    for (const option of command.options) expect(option.description, option.long ?? "").not.toBe("")
})

/** Words of a shell's line, quotation marks taken off. */
const words = (line: string): string[] =>
  [...line.matchAll(/"([^"]*)"|'([^']*)'|(\S+)/g)].map(
    ([, double, single, bare]) => double ?? single ?? bare!,
  )

test("every answer that they show is the program's; npm run docs writes them anew", async () => {
  const folder = mkdtempSync(join(tmpdir(), "demarche-answers-"))
  const store = ["--store", join(folder, "record.duckdb")]
  await run(["ingest", "--examples", ...store])
  const shown = [...`${readme}\n${questions}`.matchAll(/^```console\n([\s\S]*?)^```/gm)].flatMap(
    ([, session]) => session!.split(/^\$ npx demarche /m).slice(1),
  )
  expect(shown.length).toBeGreaterThan(15)
  for (const one of shown) {
    const [line, ...answer] = one.split("\n")
    const args = words(line!)
    const {stdout, stderr, status} = await runInside([...args, ...(args[0] === "ask" ? store : [])])
    const [whole, cut] = answer.join("\n").split(/^…$/m)
    if (cut === undefined) expect(stdout, line).toBe(whole)
    else expect(stdout.slice(0, whole!.length), line).toBe(whole)
    expect([stderr, status], line).toEqual(["", 0])
  }
  rmSync(folder, {recursive: true})
})

test("an actor is added as it tells, and dictionaries load as it tells", async () => {
  const folder = mkdtempSync(join(tmpdir(), "demarche-readme-"))
  const lines = [...readme.matchAll(/^npx demarche (code archive\/ .*actors .*)$/gm)].map(([, line]) =>
    words(line!.replace(/#.*$|> \S+/g, "")),
  )
  expect(lines).toHaveLength(3)
  mkdirSync(join(folder, "archive"))
  writeFileSync(join(folder, "archive", "story.txt"), "Zorbex Holdings sued France on Monday.")
  writeFileSync(join(folder, "Phoenix.Countries.actors.txt"), "ZORBEX_HOLDINGS_ [UGABUS]\n")
  writeFileSync(join(folder, "Phoenix.agents.txt"), "DIVER [~LAB]\n")
  writeFileSync(join(folder, "mine.tsv"), "name\tcode\nQuux\tKEN\n")
  const codeOf = async (line: readonly string[]): Promise<string | null> => {
    const {stdout, status} = await run([...line, "--format", "jsonl", "--date", "2019-05-02"], {folder})
    expect(status, line.join(" ")).toBe(0)
    return JSON.parse(stdout).events[0].actor[0].code
  }
  expect(await codeOf(lines[0]!)).toBeNull()
  const table = join(folder, "unknown.tsv")
  const [comment, header, row] = readFileSync(table, "utf8").split("\n")
  const cells = row!.split("\t")
  cells[header!.split("\t").indexOf("code")] = "KEN"
  cells[header!.split("\t").indexOf("sector")] = "BUS"
  writeFileSync(table, [comment, header, cells.join("\t"), ""].join("\n"))
  expect(await codeOf(lines[1]!)).toBe("KEN")
  expect(await codeOf(lines[2]!)).toBe("UGA")
  rmSync(folder, {recursive: true})
})
