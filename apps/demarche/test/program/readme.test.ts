// The README is held to what the program does: the picture of a record, and every option it shows.

import {readFileSync} from "node:fs"
import {codeDocument} from "@demarche/events"
import {expect, test} from "vitest"
import {loadModels} from "../../src/models.ts"
import {buildProgram} from "../../src/program.ts"
import type {World} from "../../src/world.ts"

const readme = readFileSync(new URL("../../../../README.md", import.meta.url), "utf8")

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
  const calls = [...readme.matchAll(/npx demarche ([a-z]+)((?: [^`#|>\n]*)?)/g)]
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
