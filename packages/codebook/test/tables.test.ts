// The generated modules say what the tables say, and the printed codebook what both say.

import {readdirSync, readFileSync} from "node:fs"
import {expect, test} from "vitest"
import {contexts, eventTypes, modesOf, printCodebook, recordColumnsTable} from "../src/index.ts"
import {ambiguityTable} from "../src/tables/ambiguity.ts"
import {contextsTable} from "../src/tables/contexts.ts"
import {eventTypesTable} from "../src/tables/event-types.ts"
import {modesTable} from "../src/tables/modes.ts"
import {quadRulesTable} from "../src/tables/quad-rules.ts"

interface Builder {
  readonly tables: Readonly<Record<string, unknown>>
  readonly moduleOf: (name: string) => string
  readonly readTable: (name: string, text?: string) => readonly Readonly<Record<string, unknown>>[]
}
const script = "../scripts/build-tables.mjs"
const {tables, moduleOf, readTable}: Builder = await import(script)

const file = (path: string): string => readFileSync(new URL(path, import.meta.url), "utf8")

test("every table has a description and no description is without its table", () => {
  const files = readdirSync(new URL("../data", import.meta.url)).map(name => name.replace(".tsv", ""))
  expect(Object.keys(tables).sort()).toEqual(files.sort())
})

test.each(Object.keys(tables))("src/tables/%s.ts is made from the table as it stands", name => {
  expect(file(`../src/tables/${name}.ts`), "run: npm run build:codebook").toBe(moduleOf(name))
})

test("a row with a cell too many is refused with its line", () => {
  const text = file("../data/context-rules.tsv").trimEnd()
  expect(() => readTable("context-rules", `${text}\tmore\n`)).toThrow(
    /context-rules\.tsv:4: 4 cells expected, found 5/,
  )
})

test("a score that is no number is refused with its line", () => {
  const text = "type\tmode\tscore\tcontexts\tdefinition\texample\nAGREE\tx\thigh\t\ta\tb\n"
  expect(() => readTable("modes", text)).toThrow('modes.tsv:2: a number expected, found "high"')
})

test("docs/codebook.md is current", () => {
  expect(file("../../../docs/codebook.md"), "run: npm run build:codebook").toBe(printCodebook())
})

test("the printed codebook has every type, mode, context with a sentence of ours, and every column", () => {
  const lines = printCodebook().split("\n")
  for (const row of eventTypesTable) {
    expect(lines).toContain(`### ${row.code}`)
    expect(lines).toContain(`> ${row.example}`)
  }
  const cells = lines.filter(line => line.startsWith("| `")).map(line => line.slice(2, -2).split(" | "))
  for (const type of eventTypes)
    for (const {mode, example} of modesOf(type))
      expect(cells.some(([first, , , last]) => first === `\`${mode}\`` && last === example)).toBe(true)
  for (const row of contextsTable)
    expect(cells.some(([first, , third]) => first === `\`${row.code}\`` && third === row.example)).toBe(true)
  for (const {column, meaning} of recordColumnsTable)
    expect(cells.some(([first, , third]) => first === `\`${column}\`` && third === meaning)).toBe(true)
})

test("no two examples are the same sentence, and each is a whole one", () => {
  const sentences = [...eventTypesTable, ...modesTable, ...contextsTable, ...ambiguityTable].map(
    row => row.example,
  )
  expect(sentences.filter((sentence, index) => sentences.indexOf(sentence) < index)).toEqual([])
  for (const sentence of sentences) expect(sentence).toMatch(/^[A-Z0-9].{15,}\.$/)
})

test("the table of doubtful cases uses modes of its types", () => {
  for (const {type, mode} of ambiguityTable)
    if (mode !== null) expect(modesOf(type).map(row => row.mode)).toContain(mode)
})

test("each quad rule sorts each of its codes once", () => {
  for (const rule of new Set(quadRulesTable.map(row => row.rule))) {
    const codes = quadRulesTable.filter(row => row.rule === rule).flatMap(row => row.codes)
    expect(codes.length).toBe(rule.startsWith("plover") ? 16 : 20)
    expect(new Set(codes).size).toBe(codes.length)
  }
  expect(contexts.length).toBe(37)
})
